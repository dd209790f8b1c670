package programs;

import api.*;
import java.util.*;
import reactor.core.publisher.Mono;

/** What leaves an endpoint as an exception, and the methods that a framework hands it. */
class CaughtElsewhere {
    static class Incomplet extends RuntimeException { Incomplet(String m) { super(m); } }
    static class TresIncomplet extends Incomplet { TresIncomplet(String m) { super(m); } }
    static class Inconnue extends RuntimeException { Inconnue(String m) { super(m); } }
    static class Enveloppe extends RuntimeException { Enveloppe(String m, Throwable c) { super(m, c); } }
    static class AvecNom extends RuntimeException { final String nom; final String lieu; AvecNom(String n, String l) { nom = n; lieu = l; } }
    static class Verifiee extends Exception { Verifiee(String m) { super(m); } }
    static class DansUnAppel extends RuntimeException { DansUnAppel(String m) { super(m); } }
    static class DansUneFonction extends RuntimeException { DansUneFonction(String m) { super(m); } }
    static class Masquee extends RuntimeException { Masquee(String m) { super(m); } }
    static class Rattrapee extends RuntimeException { Rattrapee(String m) { super(m); } }
    static class DeNuit extends RuntimeException { DeNuit(String m) { super(m); } }
    static class Dirigee extends RuntimeException { Dirigee(String m) { super(m); } }
    static class Locale1 extends RuntimeException { Locale1(String m) { super(m); } }
    static class Mappee extends RuntimeException { Mappee(String m) { super(m); } }
    static class MappeeVide extends RuntimeException { MappeeVide(String m) { super(m); } }
    static class Avis extends RuntimeException { final String avis; final String lieu; Avis(String a, String l) { avis = a; lieu = l; } }
    static class Refus extends RuntimeException { final String dossier; Refus(String d) { dossier = d; } }
    static class Demande extends RuntimeException { final String dossier; Demande(String d) { dossier = d; } }
    static class RefusRelu extends RuntimeException { final String avis; RefusRelu(String a) { avis = a; } }
    static class RefusNonRelu extends RuntimeException { final String avis; RefusNonRelu(String a) { avis = a; } }
    static class RefusRelisible extends RuntimeException { final String avis; RefusRelisible(String a) { avis = a; } }
    static class Promise extends RuntimeException { Promise(String m) { super(m); } }

    static class Guichet {
        private String vide(String d) { if (d.isEmpty()) throw new DansUnAppel("pour " + Donnees.nom()); return d; }
        private void stricte(String d) throws Verifiee { if (d.isEmpty()) throw new Verifiee("pour " + Donnees.nom()); }
        @Point String said(String d) { if (d.isEmpty()) throw new Incomplet("pour " + Donnees.nom()); return "ok"; }
        @Point String not_said(String d) { if (d.isEmpty()) throw new Inconnue("numéro " + d.length()); return "ok"; }
        @Point String of_a_class_below(String d) { if (d.isEmpty()) throw new TresIncomplet("sans rien"); return "ok"; }
        @Point String as_a_cause(String d) { if (d.isEmpty()) throw new Enveloppe("échec", new Incomplet(Donnees.nom())); return "ok"; }
        @Point String in_a_field(String d) { if (d.isEmpty()) throw new AvecNom(Donnees.nom(), "Lyon"); return "ok"; }
        @Point String declared(String d) throws Verifiee { stricte(d); return "ok"; }
        @Point String in_a_helper(String d) { return vide(d); }
        @Point String in_a_function(String d) { return Optional.of(d).filter(x -> x.isEmpty()).orElseThrow(() -> new DansUneFonction("pour " + Donnees.nom())); }
        @Point String masked(String d) { if (d.isEmpty()) throw new Masquee(Masque.masquer(Donnees.nom())); return "ok"; }
        @Point String caught(String d) { try { if (d.isEmpty()) throw new Rattrapee(Donnees.nom()); } catch (Rattrapee e) { return "ko"; } return "ok"; }
        @Point String of_a_library(String d) { if (d.isEmpty()) throw new IllegalStateException("pour " + Donnees.nom()); return "ok"; }
        @Point String another_of_a_library(String d) { if (d.isEmpty()) throw new IllegalArgumentException("vide"); return "ok"; }
        @Point String mapped(String d) { if (d.isEmpty()) throw new Mappee("pour " + Donnees.nom()); return "ok"; }
        @Point String mapped_empty(String d) { if (d.isEmpty()) throw new MappeeVide("vide"); return "ok"; }
        @Point Mono<String> promised(String d) { return Mono.just(d).flatMap(x -> x.isEmpty() ? Mono.error(new Promise(Donnees.nom())) : Mono.just(x)); }
        void nobody_asks(String d) { if (d.isEmpty()) throw new DeNuit("pour " + Donnees.nom()); }
    }

    @Partout static class Rattrapages {
        @Rattrapage(Incomplet.class) String incomplet(Incomplet e) { return Ia.demander(e.getMessage()); } // 401
        @Rattrapage(TresIncomplet.class) String tres_incomplet(Incomplet e) { return Ia.demander(e.getMessage()); }
        @Rattrapage String inconnue(Inconnue e) { return Ia.demander(e.getMessage()); }
        @Rattrapage String enveloppe(Enveloppe e) { Ia.envoyer(e.getMessage()); return "ko"; }
        @Rattrapage({Enveloppe.class}) String enveloppee(Enveloppe e) { Ia.envoyer(e.getCause().getMessage()); return "ko"; } // 401
        @Rattrapage String avec_nom(AvecNom e) { Ia.envoyer(e.nom); return "ko"; } // 401
        @Rattrapage String avec_lieu(AvecNom e) { Ia.envoyer(e.lieu); return "ko"; }
        @Rattrapage String verifiee(String chemin, Verifiee e) { Ia.envoyer(chemin); Ia.envoyer("" + e); return "ko"; } // 401
        @Rattrapage String chemin_seul(String chemin, Verifiee e) { Ia.envoyer(chemin); return "ko"; }
        @Rattrapage String dans_un_appel(DansUnAppel e) { Ia.envoyer(e.getLocalizedMessage()); return "ko"; } // 401
        @Rattrapage String dans_une_fonction(DansUneFonction e) { Ia.envoyer(e.getMessage()); return "ko"; } // 401
        @Rattrapage String masquee(Masquee e) { Ia.envoyer(e.getMessage()); return "ko"; }
        @Rattrapage String rattrapee(Rattrapee e) { Ia.envoyer(e.getMessage()); return "ko"; }
        @Rattrapage({IllegalStateException.class, UnsupportedOperationException.class}) String de_bibliotheque(RuntimeException e) { Ia.envoyer(e.getMessage()); return "ko"; } // 401
        @Rattrapage(IllegalArgumentException.class) String autre_de_bibliotheque(RuntimeException e) { Ia.envoyer(e.getMessage()); return "ko"; }
        @Rattrapage String de_nuit(DeNuit e) { Ia.envoyer(e.getMessage()); return "ko"; }
        @Rattrapage String promise(Promise e) { Ia.envoyer(e.getMessage()); return "ko"; } // 401
        @Rattrapage(Throwable.class) String reste(Throwable e) { Ia.envoyer(e.getMessage()); return "ko"; }
        String nobody_hands_it(Incomplet e) { Ia.envoyer(e.getMessage()); return "ko"; }
    }
    static class Mappeur implements Rattrapeur<Mappee> {
        @Override public String rattraper(String chemin, Mappee e) { Ia.envoyer(chemin); return Ia.demander(e.getMessage()); } // 401
    }
    static class MappeurDeVides implements Rattrapeur<MappeeVide> {
        @Override public String rattraper(String chemin, MappeeVide e) { return Ia.demander(e.getMessage()); }
    }

    // those of its own class come first, and are for no other
    static class Local {
        @Point String said(String d) { if (d.isEmpty()) throw new Locale1("pour " + Donnees.nom()); return "ok"; }
        @Point String and_another(String d) { if (d.isEmpty()) throw new Dirigee("pour " + Donnees.nom()); return "ok"; }
        @Rattrapage(Locale1.class) String ici(Locale1 e) { Ia.envoyer(e.getMessage()); return "ko"; } // 401
        @Rattrapage(value = Dirigee.class, partout = true) String partout(Dirigee e) { Ia.envoyer(e.getMessage()); return "ko"; } // 401
    }
    static class AutreLocal {
        @Point String said(String d) { if (d.isEmpty()) throw new Locale1("vide"); return "ok"; }
        @Rattrapage(Locale1.class) String ici(Locale1 e) { Ia.envoyer(e.getMessage()); return "ko"; }
    }
    static abstract class Commun {
        @Rattrapage(Locale1.class) String ici(Locale1 e) { Ia.envoyer(e.getMessage()); return "ko"; } // 401
    }
    static class Herite extends Commun {
        @Point String said(String d) { if (d.isEmpty()) throw new Locale1("pour " + Donnees.nom()); return "ok"; }
    }
    static abstract class CommunPropre {
        @Rattrapage(Locale1.class) String ici(Locale1 e) { Ia.envoyer(e.getMessage()); return "ko"; }
    }
    static class HeritePropre extends CommunPropre {
        @Point String said(String d) { if (d.isEmpty()) throw new Locale1("vide"); return "ok"; }
    }

    // decided by what was thrown, or because something was
    static class Juge {
        @Point String answered(String d) { String avis = Ia.demander("?"); if (!avis.equals("oui")) throw new Avis(avis, "Lyon"); return "ok"; }
        @Point String chosen(String d) { if (Ia.demander("?").equals("non")) throw new Refus(d); return "ok"; }
        @Point String not_chosen(String d) { if (d.isEmpty()) throw new Demande(d); return Ia.demander("?"); }
        @Point String approved(String d) { String avis = Ia.demander("?"); Agent.confirme(avis); if (avis.equals("non")) throw new RefusRelu(avis); return "ok"; }
        @Point String not_approved(String d) { String avis = Ia.demander("?"); if (avis.equals("non")) throw new RefusNonRelu(avis); Agent.confirme(avis); return "ok"; }
        @Point String to_be_approved(String d) { String avis = Ia.demander("?"); if (avis.equals("non")) throw new RefusRelisible(avis); return "ok"; }
    }
    @Partout static class Suites {
        @Rattrapage String avis(Avis e) { Decisions.refuser(e.avis); return "ko"; } // 501
        @Rattrapage String refus(Refus e) { Decisions.refuser(e.dossier); return "ko"; } // 501
        @Rattrapage String demande(Demande e) { Decisions.refuser(e.dossier); return "ko"; }
        @Rattrapage String relu(RefusRelu e) { Decisions.refuser(e.avis); return "ko"; }
        @Rattrapage String non_relu(RefusNonRelu e) { Decisions.refuser(e.avis); return "ko"; } // 501
        @Rattrapage String relisible(RefusRelisible e) { if (Agent.valide(e.avis)) Decisions.refuser(e.avis); return "ko"; }
    }
}
