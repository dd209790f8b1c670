package programs;

import api.*;
import java.util.*;

/** A method that a framework hands what entry points throw runs because of what decided that, whether it reads of it or not. */
class CaughtUnread {
    static class Refus extends RuntimeException { Refus(String m) { super(m); } }
    static class Mineur extends RuntimeException { Mineur(String m) { super(m); } }
    static class Majeur extends RuntimeException { Majeur(String m) { super(m); } }
    static class Sec extends RuntimeException {}
    static class SecSansAvis extends RuntimeException {}
    static class Relu extends RuntimeException {}
    static class NonRelu extends RuntimeException {}
    static class Accorde extends RuntimeException {}
    static class Illisible extends RuntimeException {}
    static class Deux extends RuntimeException {}
    static class Avale extends RuntimeException {}
    static class Profond extends RuntimeException {}
    static class Choisi extends RuntimeException {}
    static class Humain extends RuntimeException {}
    static class AvecAvis extends RuntimeException { final String avis; AvecAvis(String a) { avis = a; } }
    static class SansAvis extends RuntimeException { final String avis; SansAvis(String a) { avis = a; } }
    static class Dossier { String nom; int age; }

    static class Guichet {
        @Point String by_answer(String d) { if (Ia.demander("?").equals("non")) throw new Refus(d); return "ok"; }
        @Point String two_classes(Dossier d) { if (d.age < 18) throw new Mineur("m"); if (Ia.demander("?").equals("non")) throw new Majeur("x"); return "ok"; }
        @Point String nothing_in_it(String d) { if (Ia.demander("?").equals("non")) throw new Sec(); return "ok"; }
        @Point String not_by_answer(String d) { if (d.isEmpty()) throw new SecSansAvis(); return Ia.demander("?"); }
        @Point String approved(String d) { String a = Ia.demander("?"); Agent.confirme(a); if (a.equals("non")) throw new Relu(); return "ok"; }
        @Point String not_approved(String d) { String a = Ia.demander("?"); if (a.equals("non")) throw new NonRelu(); Agent.confirme(a); return "ok"; }
        @Point String granted(String d) { if (Ia.demander("?").equals("oui")) throw new Accorde(); return "ok"; }
        @Point String swallowed(String d) { try { if (Ia.demander("?").equals("non")) throw new Avale(); } catch (Avale e) { System.out.println(e); } if (d.isEmpty()) throw new Avale(); return "ok"; }
        private void verifier() { if (Ia.demander("?").equals("non")) throw new Profond(); }
        @Point String in_a_helper(String d) { verifier(); return "ok"; }
        @Point String made_by_a_function(String d) { return Optional.of(Ia.demander("?")).filter(a -> a.equals("oui")).orElseThrow(Choisi::new); }
        @Point String to_be_judged(String d) { String a = Ia.demander("?"); if (a.equals("non")) throw new AvecAvis(a); return "ok"; }
        @Point String not_judged(String d) { String a = Ia.demander("?"); if (a.equals("non")) throw new SansAvis(a); return "ok"; }
        @Point String a_person_says_no(String d) { String a = Ia.demander("?"); if (!Agent.valide(a)) throw new Humain(); return "ok"; }
    }

    @Partout static class Suites {
        @Rattrapage(Refus.class) String refus() { Decisions.refuser("d"); return "ko"; } // 501
        @Rattrapage(Mineur.class) String mineur() { Decisions.refuser("d"); return "ko"; }
        @Rattrapage(Majeur.class) String majeur() { Decisions.refuser("d"); return "ko"; } // 501
        @Rattrapage String sec(Sec e) { Decisions.refuser("d"); return "ko"; } // 501
        @Rattrapage(SecSansAvis.class) String sec_sans_avis() { Decisions.refuser("d"); return "ko"; }
        @Rattrapage(Relu.class) String relu() { Decisions.refuser("d"); return "ko"; }
        @Rattrapage(NonRelu.class) String non_relu(String chemin) { Decisions.refuser(chemin); return "ko"; } // 501
        @Rattrapage(Accorde.class) void accorde() { noter(); accorder(); }
        private void noter() { System.out.println("accordé"); }
        private void accorder() { Decisions.delivrer("d"); } // 501
        @Rattrapage(Avale.class) void avale() { Decisions.refuser("d"); }
        @Rattrapage(Profond.class) void profond() { Decisions.refuser("d"); } // 501
        @Rattrapage(Choisi.class) void choisi() { Decisions.refuser("d"); } // 501
        @Rattrapage String juge(AvecAvis e) { if (Agent.valide(e.avis)) Decisions.refuser("d"); return "ko"; }
        @Rattrapage String sans_juge(SansAvis e) { if (Agent.valide("autre")) Decisions.refuser("d"); return "ko"; } // 501
        @Rattrapage(Humain.class) void humain() { Decisions.refuser("d"); }
        @Rattrapage(IllegalStateException.class) void autre() { Decisions.refuser("d"); }
        void nobody_calls_it() { Decisions.refuser("d"); }
    }
    static class Local {
        @Point String said(String d) { if (Ia.demander("?").equals("non")) throw new Deux(); return "ok"; }
        @Rattrapage(Deux.class) void ici() { Decisions.refuser("d"); } // 501
    }
    static class AutreLocal {
        @Point String said(String d) { if (d.isEmpty()) throw new Deux(); return Ia.demander("?"); }
        @Rattrapage(Deux.class) void ici() { Decisions.refuser("d"); }
    }
    static class Mappeur implements Rattrapeur<Illisible> {
        @Point String said(String d) { if (Ia.demander("?").equals("non")) throw new Illisible(); return "ok"; }
        @Override public String rattraper(String chemin, Illisible e) { Decisions.refuser(chemin); return "ko"; } // 501
    }
}
