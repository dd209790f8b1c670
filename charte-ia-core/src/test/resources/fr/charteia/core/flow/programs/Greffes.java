package programs;

import api.*;
import java.lang.annotation.*;
import java.util.*;

/** What a framework runs around methods: what the advice is handed, whether the method goes on and with what, and what comes of it. */
class Greffes {
    @Retention(RetentionPolicy.RUNTIME) @interface Marque { String value() default ""; }
    @Retention(RetentionPolicy.RUNTIME) @interface Autre {}
    @Greffe.Lien @Retention(RetentionPolicy.RUNTIME) @interface Controle {}
    @Greffe.Lien @Retention(RetentionPolicy.RUNTIME) @interface Trace {}
    record Usager(String nom, int age) {}
    record Mesure(String valeur) {}
    static boolean oui() { return Ia.demander("?").equals("oui"); }
    static class Avant1 { @Greffe.Avant("execution(* programs.Greffes.Lus1.*(..))") void noter(Greffe.Point p) { Ia.envoyer(p.passes()[0]); } } // 401
    static class Lus1 { void lire(String n) {} void aller() { lire(Donnees.nom()); } }
    static class Avant2 { @Greffe.Avant("execution(* programs.Greffes.Lus2.lire(..))") void noter(Greffe.Point p) { Ia.envoyer(p.passes()[1]); } }
    static class Lus2 { void lire(String n, String m) {} void autre(String n, String m) {} void aller() { lire(Donnees.nom(), Donnees.propre()); autre(Donnees.propre(), Donnees.nom()); } }
    static class Avant3 { @Greffe.Avant("execution(* programs.Greffes.Lus3.lire(..)) && args(texte, ..)") void noter(String texte) { Ia.envoyer(texte); } } // 401
    static class Lus3 { void lire(String n, int i) {} void aller() { lire(Donnees.nom(), 1); } }
    static class Avant4 { @Greffe.Avant("execution(* programs.Greffes.Lus4.lire(..)) && args(.., nombre)") void noter(int nombre) { Ia.envoyer(nombre); } }
    static class Lus4 { void lire(String n, int i) {} void aller() { lire(Donnees.nom(), 1); } }
    static class Avant5 { @Greffe.Avant("@annotation(programs.Greffes.Autre)") void noter(Greffe.Point p) { for (Object o : p.passes()) Ia.envoyer(o); } }
    static class Lus5 { void lire(String n) {} void aller() { lire(Donnees.nom()); } }
    static class Avant6 { @Greffe.Avant("target(lus) && execution(* *.lire(..))") void noter(Lus6 lus) { Ia.envoyer(lus.nom); } } // 401
    static class Lus6 { String nom = Donnees.nom(); void lire() {} void aller() { lire(); } }
    static class Avant7 { @Greffe.Avant("within(programs.Greffes.Lus7) && @annotation(marque)") void noter(Marque marque, Greffe.Point p) { Ia.envoyer(marque.value() + p.passes()[0]); } } // 401
    static class Lus7 { @Marque("m") void lire(String n) {} void autre(Usager u) {} void aller() { lire(Donnees.nom()); } }
    static class Avant8 { @Greffe.Avant("within(programs.Greffes.Lus8) && !@annotation(programs.Greffes.Marque) && !execution(* aller())") void noter(Greffe.Point p) { Ia.envoyer(p.passes()[0]); } }
    static class Lus8 { @Marque void lire(String n) {} void autre(String n) {} void aller() { lire(Donnees.nom()); autre(Donnees.propre()); } }
    static class Retour1 { @Greffe.Retour(value = "execution(* programs.Greffes.Rendus1.lire())", rendu = "rendu") void noter(Object rendu) { Ia.envoyer(rendu); } } // 401
    static class Rendus1 { String lire() { return Donnees.nom(); } void aller() { lire(); } }
    static class Retour2 { @Greffe.Retour(value = "within(programs.Greffes.Rendus2)", rendu = "rendu") void noter(Mesure rendu) { Ia.envoyer(rendu.valeur()); } }
    static class Rendus2 { Usager lire() { return new Usager(Donnees.nom(), 1); } Mesure mesurer() { return new Mesure(Donnees.propre()); } void aller() { lire(); mesurer(); } }
    static class Retour3 { @Greffe.Retour(value = "within(programs.Greffes.Avis3)", rendu = "avis") void suivre(String avis) { if (avis.equals("non")) Decisions.refuser("d"); } } // 501
    static class Avis3 { String donner() { return Ia.demander("?"); } void aller() { donner(); } }
    static class Retour4 { @Greffe.Retour(value = "within(programs.Greffes.Avis4)", rendu = "avis") void suivre(String avis) { if (avis.equals("non")) Decisions.refuser("d"); } }
    static class Avis4 { String donner() { Ia.demander("?"); return Donnees.propre(); } void aller() { donner(); } }
    static class Retour5 { @Greffe.Retour(value = "within(programs.Greffes.Avis5)", rendu = "note") void suivre(double note) { if (note < 0.2) Decisions.refuser("d"); } } // 501
    static class Avis5 { double donner() { return Ia.noter("?"); } void aller() { donner(); } }
    static class Garde1 { @Greffe.Autour("within(programs.Greffes.Gardes1)") Object garder(Greffe.Point p) throws Throwable { if (!oui()) return null; return p.suite(); } }
    static class Gardes1 { void accorder(Object d) { Decisions.delivrer(d); } void aller() { accorder("d"); } } // 501
    static class Garde2 { @Greffe.Autour("execution(* programs.Greffes.Gardes2.refuser(..))") Object garder(Greffe.Point p) throws Throwable { if (!oui()) return null; return p.suite(); } }
    static class Gardes2 { void accorder(Object d) { Decisions.delivrer(d); } void refuser(Object d) {} void aller() { accorder("d"); refuser("d"); } }
    static class Garde3 { @Greffe.Autour("within(programs.Greffes.Gardes3)") Object garder(Greffe.Point p) throws Throwable { if (!oui()) throw new IllegalStateException("non"); return p.suite(); } }
    static class Gardes3 { void accorder(Object d) { Decisions.delivrer(d); } void aller() { accorder("d"); } } // 501
    static class Garde4 { @Greffe.Autour("within(programs.Greffes.Gardes4)") Object garder(Greffe.Point p) throws Throwable { System.out.println(oui()); return p.suite(); } }
    static class Gardes4 { void accorder(Object d) { Decisions.delivrer(d); } void aller() { accorder("d"); } }
    static class Masque1 { @Greffe.Autour("execution(* programs.Greffes.Envois1.envoyer(..))") Object masquer(Greffe.Point p) throws Throwable { Object[] a = p.passes(); a[0] = "x"; return p.suite(a); } }
    static class Envois1 { void envoyer(String t) { Ia.envoyer(t); } void autre(String t) { Ia.envoyer(t); } void aller() { envoyer(Donnees.nom()); autre(Donnees.nom()); } } // 401
    static class Masque2 { @Greffe.Autour("execution(* programs.Greffes.Envois2.envoyer(..))") Object masquer(Greffe.Point p) throws Throwable { return p.suite(new Object[] {"x"}); } }
    static class Envois2 { void envoyer(String t) { Ia.envoyer(t); } void aller() { envoyer(Donnees.nom()); } }
    static class Masque3 { @Greffe.Autour("execution(* programs.Greffes.Envois3.envoyer(..))") Object nommer(Greffe.Point p) throws Throwable { return p.suite(new Object[] {Donnees.nom()}); } }
    static class Envois3 { void envoyer(String t) { Ia.envoyer(t); } void aller() { envoyer(Donnees.propre()); } } // 401
    static class Change1 { @Greffe.Autour("within(programs.Greffes.Changes1) && execution(String *())") Object changer(Greffe.Point p) throws Throwable { p.suite(); return Ia.demander("?"); } }
    static class Changes1 { String avis() { return Donnees.propre(); } void aller() { if (avis().equals("non")) Decisions.refuser("d"); } } // 501
    static class Change2 { @Greffe.Autour("within(programs.Greffes.Changes2) && execution(String *())") Object changer(Greffe.Point p) throws Throwable { p.suite(); return "oui"; } }
    static class Changes2 { String avis() { return Ia.demander("?"); } void aller() { if (avis().equals("non")) Decisions.refuser("d"); } }
    static class Change3 { @Greffe.Autour("within(programs.Greffes.Changes3) && execution(boolean *(..))") Object changer(Greffe.Point p) throws Throwable { return p.suite(); } }
    static class Changes3 { boolean avis(int n, long m) { return n > m && oui(); } void aller() { if (avis(2, 1L)) Decisions.refuser("d"); } } // 501
    static class Echec1 { @Greffe.Echec(value = "within(programs.Greffes.Echoue1)", levee = "e") void noter(RuntimeException e) { Ia.envoyer(e.getMessage()); } } // 401
    static class Echoue1 { void lire() { throw new IllegalStateException(Donnees.nom()); } void aller() { lire(); } }
    static class Echec2 { @Greffe.Echec(value = "within(programs.Greffes.Echoue2)", levee = "e") void noter(IllegalArgumentException e) { Ia.envoyer(e.getMessage()); } }
    static class Echoue2 { void lire() { throw new IllegalStateException(Donnees.nom()); } void aller() { lire(); } }
    static class Apres1 { @Greffe.Apres("execution(* programs.Greffes.Apres1Lus.lire(..))") void noter(Greffe.Point p) { Ia.envoyer(p.passes()[0]); } } // 401
    static class Apres1Lus { void lire(String n) {} void aller() { lire(Donnees.nom()); } }
    static class Nommee { @Greffe.Coupe("execution(* programs.Greffes.Nommes.*(..))") void nommes() {} @Greffe.Coupe("nommes() && !execution(* aller())") void lus() {} @Greffe.Avant("lus()") void noter(Greffe.Point p) { Ia.envoyer(p.passes()[0]); } } // 401
    static class Nommes { void lire(String n) {} void aller() { lire(Donnees.nom()); } }
    interface Port { void prendre(String n); }
    static class ParInterface { @Greffe.Avant("execution(* programs.Greffes.Port.*(..))") void noter(Greffe.Point p) { Ia.envoyer(p.passes()[0]); } } // 401
    static class Adaptateur implements Port { public void prendre(String n) {} void lire(Object o) {} void aller() { prendre(Donnees.nom()); } }
    @Controle static class Controleur { @Greffe.Intercepte Object autour(Greffe.Point p) throws Throwable { return oui() ? p.suite() : null; } }
    static class Controles { @Controle void accorder(Object d) { Decisions.delivrer(d); } void donner(Object d) { Decisions.delivrer(d + "!"); } void aller() { accorder("d"); } } // 501
    @Trace static class Traceur { @Greffe.Intercepte Object autour(Greffe.Point p) throws Throwable { Object[] a = p.passes(); a[0] = "x"; p.remplacer(a); Object r = p.suite(); Ia.envoyer(r); return r; } } // 401
    @Trace static class Traces { String lire(String n) { Ia.envoyer(n); return Donnees.nom(); } }
    static class Tracees { final Traces t = new Traces(); void aller() { t.lire(Donnees.nom()); } }
    static class Double1 { @Greffe.Autour("within(programs.Greffes.Doubles)") Object un(Greffe.Point p) throws Throwable { return p.suite(); } @Greffe.Autour("within(programs.Greffes.Doubles)") Object zwei(Greffe.Point p) throws Throwable { return oui() ? p.suite() : null; } }
    static class Doubles { void accorder(Object d) { Decisions.delivrer(d); } } // 501
}
