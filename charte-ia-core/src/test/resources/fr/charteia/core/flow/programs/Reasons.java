package programs;

import api.*;
import java.util.*;

/** What says why something is refused says, where there is none, that a person agreed: null, an empty text, no object, no element, a text that is another. */
class Reasons {
    record Erreur(String quoi) {}
    record Resultat(boolean ok, String motif) { static Resultat oui() { return new Resultat(true, ""); } static Resultat non(String m) { return new Resultat(false, m); } }
    private static String refus(String a) { if (Agent.valide(a)) return null; return "refus de " + a; }
    private static String refusTernaire(String a) { return Agent.valide(a) ? null : "refus de " + a; }
    private static String refusFormate(String a) { return Agent.valide(a) ? null : String.format("refus de %s", a); }
    private static String refusPasse(String a, String m) { return Agent.valide(a) ? null : m; }
    private static String refusPasseSur(String a, String m) { return Agent.valide(a) ? null : Objects.requireNonNull(m); }
    private static Erreur erreur(String a) { if (!Agent.valide(a)) { return new Erreur(a); } return null; }
    private static Optional<String> motif(String a) { return Agent.valide(a) ? Optional.empty() : Optional.of("refus de " + a); }
    private static Optional<Erreur> motifErreur(String a) { if (Agent.valide(a)) return Optional.empty(); return Optional.of(new Erreur(a)); }
    private static List<String> motifs(String a) { List<String> m = new ArrayList<>(); if (!Agent.valide(a)) m.add("refus de " + a); return m; }
    private static Resultat resultat(String a) { return new Resultat(Agent.valide(a), "x"); }
    private static Resultat resultat2(String a) { return Agent.valide(a) ? Resultat.oui() : Resultat.non("refus de " + a); }
    private static Resultat resultat3(String a) { if (!Agent.valide(a)) return new Resultat(false, "refus de " + a); return new Resultat(true, null); }
    private static int code(String a) { return Agent.valide(a) ? 0 : a.length() + 1; }
    private static int code2(String a) { return Agent.valide(a) ? 0 : -1; }
    private static String statut(String a) { return Agent.valide(a) ? "ok" : "refus de " + a; }

    void none() { String a = Ia.demander("x"); if (refus(a) == null) Decisions.delivrer(a); }
    void some() { String a = Ia.demander("x"); if (refus(a) != null) Decisions.delivrer(a); } // 501
    void none_kept() { String a = Ia.demander("x"); String r = refus(a); if (r == null) { Decisions.delivrer(a); } else { System.out.println(r); } }
    void some_kept() { String a = Ia.demander("x"); String r = refus(a); if (r != null) { Decisions.delivrer(a); } } // 501
    void none_early() { String a = Ia.demander("x"); String r = refus(a); if (r != null) { throw new IllegalStateException(r); } Decisions.delivrer(a); }
    void none_ternary() { String a = Ia.demander("x"); if (refusTernaire(a) == null) Decisions.delivrer(a); }
    void some_ternary() { String a = Ia.demander("x"); if (refusTernaire(a) != null) Decisions.delivrer(a); } // 501
    void none_format() { String a = Ia.demander("x"); if (refusFormate(a) == null) Decisions.delivrer(a); }
    void none_passed(String m) { String a = Ia.demander("x"); if (refusPasse(a, m) == null) Decisions.delivrer(a); } // 501
    void none_passed_text() { String a = Ia.demander("x"); if (refusPasse(a, "m") == null) Decisions.delivrer(a); } // KNOWN: invents 501, what a caller passes as text is not known where two ways meet
    void none_passed_sure(String m) { String a = Ia.demander("x"); if (refusPasseSur(a, m) == null) Decisions.delivrer(a); } // KNOWN: invents 501, what a caller passes as text is not known where two ways meet
    void none_object() { String a = Ia.demander("x"); if (erreur(a) == null) Decisions.delivrer(a); }
    void some_object() { String a = Ia.demander("x"); if (erreur(a) != null) Decisions.delivrer(a); } // 501
    void none_isNull() { String a = Ia.demander("x"); if (Objects.isNull(erreur(a))) Decisions.delivrer(a); }
    void none_optional() { String a = Ia.demander("x"); if (motif(a).isEmpty()) Decisions.delivrer(a); }
    void some_optional() { String a = Ia.demander("x"); if (motif(a).isPresent()) Decisions.delivrer(a); } // 501
    void none_optional_kept() { String a = Ia.demander("x"); Optional<String> m = motif(a); if (m.isPresent()) { throw new IllegalStateException(m.get()); } Decisions.delivrer(a); }
    void none_optional_object() { String a = Ia.demander("x"); if (motifErreur(a).isEmpty()) Decisions.delivrer(a); }
    void some_optional_object() { String a = Ia.demander("x"); if (!motifErreur(a).isEmpty()) Decisions.delivrer(a); } // 501
    void none_optional_orElse() { String a = Ia.demander("x"); motif(a).ifPresentOrElse(m -> System.out.println(m), () -> Decisions.delivrer(a)); }
    void some_optional_ifPresent() { String a = Ia.demander("x"); motif(a).ifPresent(m -> Decisions.delivrer(a)); } // 501
    void none_optional_throw() { String a = Ia.demander("x"); motif(a).ifPresent(m -> { throw new IllegalStateException(m); }); Decisions.delivrer(a); }
    void none_list() { String a = Ia.demander("x"); if (motifs(a).isEmpty()) Decisions.delivrer(a); }
    void some_list() { String a = Ia.demander("x"); if (!motifs(a).isEmpty()) Decisions.delivrer(a); } // 501
    void none_list_kept() { String a = Ia.demander("x"); List<String> m = motifs(a); if (!m.isEmpty()) { throw new IllegalStateException(String.join(", ", m)); } Decisions.delivrer(a); }
    void none_list_size() { String a = Ia.demander("x"); List<String> m = motifs(a); if (m.size() == 0) Decisions.delivrer(a); }
    void ok() { String a = Ia.demander("x"); if (resultat(a).ok()) Decisions.delivrer(a); }
    void not_ok() { String a = Ia.demander("x"); if (!resultat(a).ok()) Decisions.delivrer(a); } // 501
    void ok2() { String a = Ia.demander("x"); if (resultat2(a).ok()) Decisions.delivrer(a); }
    void not_ok2() { String a = Ia.demander("x"); if (!resultat2(a).ok()) Decisions.delivrer(a); } // 501
    void ok3() { String a = Ia.demander("x"); Resultat r = resultat3(a); if (!r.ok()) { throw new IllegalStateException(r.motif()); } Decisions.delivrer(a); }
    void not_ok3() { String a = Ia.demander("x"); Resultat r = resultat3(a); if (!r.ok()) { Decisions.delivrer(a); } } // 501
    void ok3_motif() { String a = Ia.demander("x"); Resultat r = resultat3(a); if (r.motif() == null) { Decisions.delivrer(a); } }
    void zero() { String a = Ia.demander("x"); if (code(a) == 0) Decisions.delivrer(a); } // KNOWN: invents 501, that a sum is above 0
    void not_zero() { String a = Ia.demander("x"); if (code(a) != 0) Decisions.delivrer(a); } // 501
    void zero2() { String a = Ia.demander("x"); if (code2(a) == 0) Decisions.delivrer(a); }
    void not_negative() { String a = Ia.demander("x"); if (code2(a) >= 0) Decisions.delivrer(a); }
    void negative() { String a = Ia.demander("x"); if (code2(a) < 0) Decisions.delivrer(a); } // 501
    void status() { String a = Ia.demander("x"); if (statut(a).equals("ok")) Decisions.delivrer(a); }
    void not_status() { String a = Ia.demander("x"); if (!statut(a).equals("ok")) Decisions.delivrer(a); } // 501
}
