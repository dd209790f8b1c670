package programs;

import api.*;
import java.lang.reflect.*;
import java.util.*;

/** Calls by reflection of what another class does, where the class that calls names neither the class nor the method. */
class Launched {
    void through_one_class() throws Exception { Lanceur.lancer(new Remetteur(), "remettre", Donnees.nom()); }
    void through_one_class_clean() throws Exception { Lanceur.lancer(new Taiseur(), "taire", Donnees.nom()); }
}
class Remetteur { public void remettre(String s) { Ia.envoyer(s); } } // 401
class Taiseur { public void taire(String s) { Ia.envoyer("x"); } }
class Lanceur {
    static Object lancer(Object cible, String methode, Object argument) throws Exception {
        return cible.getClass().getMethod(methode, String.class).invoke(cible, argument);
    }
}

/** By the name of the class in a text. */
class ParTexte {
    void envoyer() throws Exception { Fabrique.lancer("programs.NommeEnTexte", Donnees.nom()); }
    void autre() throws Exception { Fabrique.lancer("programs.AutreNomme", Donnees.nom()); }
}
class NommeEnTexte { public void executer(String s) { Ia.envoyer(s); } } // 401
class AutreNomme { public void executer(String s) { Ia.envoyer("x"); } }
class Fabrique {
    static void lancer(String nom, String s) throws Exception {
        Class<?> c = Class.forName(nom);
        Appel.appeler(c, c.getConstructor().newInstance(), s);
    }
}
class Appel {
    static void appeler(Class<?> c, Object o, String s) throws Exception {
        c.getMethod("executer", String.class).invoke(o, s);
    }
}

/** Of a class above the one that is named. */
class Heritier extends Ancetre {}
class Ancetre { public void transmettre(String s) { Ia.envoyer(s); } } // 401
class DeLHeritier {
    void envoyer() throws Exception { Lanceur.lancer(new Heritier(), "transmettre", Donnees.nom()); }
}

/** Through several classes. */
class Premier {
    void envoyer() throws Exception { Deuxieme.passer(new Lointain(), Donnees.nom()); }
    void propre() throws Exception { Deuxieme.passer(new Lointain(), Donnees.propre()); }
}
class Deuxieme { static void passer(Object o, String s) throws Exception { Troisieme.passer(o, s); } }
class Troisieme {
    static void passer(Object o, String s) throws Exception {
        for (Method m : o.getClass().getDeclaredMethods()) m.invoke(o, s);
    }
}
class Lointain { public void lointainement(String s) { Ia.envoyer(s); } } // 401

/** A proxy that sends. */
class ParMandataire {
    interface Service { void faire(String s); }
    static class Envoi implements InvocationHandler {
        public Object invoke(Object p, Method m, Object[] a) { Ia.envoyer(a[0]); return null; } // 401
    }
    static class Silence implements InvocationHandler {
        public Object invoke(Object p, Method m, Object[] a) { Ia.envoyer("x"); return null; }
    }
    void envoyer() { Mandataires.de(new Envoi()).faire(Donnees.nom()); }
    void taire() { Mandataires.de(new Silence()).faire(Donnees.nom()); }
}
class Mandataires {
    static ParMandataire.Service de(InvocationHandler h) {
        return (ParMandataire.Service) Proxy.newProxyInstance(
                Mandataires.class.getClassLoader(), new Class<?>[] {ParMandataire.Service.class}, h);
    }
}

/** A decision that is called so. */
class Decideur {
    private String avis;
    void demander() { avis = Ia.demander("?"); }
    void decider() throws Exception { Lanceur.lancer(new Guichetier(), "accorder", avis); }
    void deciderSans() throws Exception { Lanceur.lancer(new AutreGuichetier(), "accorder", "x"); }
}
class Guichetier { public void accorder(String s) { Decisions.delivrer(s); } } // 501
class AutreGuichetier { public void accorder(String s) { Decisions.delivrer(s); } }

/** All methods of a class that only a text names. */
class ParTexteSeul { void envoyer() throws Exception { Tous.lancer(Class.forName("programs.NommeSeul"), Donnees.nom()); } }
class NommeSeul { public void quelconque(String s) { Ia.envoyer(s); } } // 401
class PasNomme { public void quelconque(String s) { Ia.envoyer(s); } }
class Tous {
    static void lancer(Class<?> c, String s) throws Exception {
        Object o = c.getDeclaredConstructor().newInstance();
        for (Method m : c.getDeclaredMethods()) m.invoke(o, s);
    }
}
