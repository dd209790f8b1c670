package programs;

import api.*;
import java.util.*;

/** A text that was computed is there; what may be nothing is not surely. */
class PresentTexts {
    record Erreur(String quoi) {}
    private static Erreur erreur(String a) { if (!Agent.valide(a)) { return new Erreur(a); } return null; }
    private static String refus(String a) { if (Agent.valide(a)) return null; return "refus de " + a; }
    private static String refusKo(String a) { if (Agent.valide(a)) return null; return "ko:" + a; }
    private static String motif(String a) { return Agent.valide(a) ? a.trim() : null; }
    void isNull() { String a = Ia.demander("x"); if (Objects.isNull(erreur(a))) Decisions.delivrer(a); }
    void notIsNull() { String a = Ia.demander("x"); if (!Objects.isNull(erreur(a))) Decisions.delivrer(a); } // 501
    void nonNull() { String a = Ia.demander("x"); if (Objects.nonNull(erreur(a))) Decisions.delivrer(a); } // 501
    void notNonNull() { String a = Ia.demander("x"); if (!Objects.nonNull(erreur(a))) Decisions.delivrer(a); }
    void isNullText() { String a = Ia.demander("x"); if (Objects.isNull(refus(a))) Decisions.delivrer(a); }
    void isNullKo() { String a = Ia.demander("x"); if (Objects.isNull(refusKo(a))) Decisions.delivrer(a); }
    void ko() { String a = Ia.demander("x"); if (refusKo(a) == null) Decisions.delivrer(a); }
    void notKo() { String a = Ia.demander("x"); if (refusKo(a) != null) Decisions.delivrer(a); } // 501
    void there() { String a = Ia.demander("x"); if (motif(a) != null) Decisions.delivrer(a); }
    void notThere() { String a = Ia.demander("x"); if (motif(a) == null) Decisions.delivrer(a); } // 501
    void valueThere() { String a = Ia.demander("x"); String m = motif(a); if (m != null) Decisions.delivrer(m); }
    void ofNullable() { String a = Ia.demander("x"); Optional.ofNullable(motif(a)).ifPresent(Decisions::delivrer); }
    void ofNullable2() { String a = Ia.demander("x"); if (!Optional.ofNullable(refus(a)).isPresent()) Decisions.delivrer(a); }
    void known(String n) { String s = n + "!"; if (s == null) Ia.envoyer(Donnees.nom()); }
    void knownNot(String n) { String s = n + "!"; if (s != null) Ia.envoyer(Donnees.nom()); } // 401
    void builder(String n) { String s = new StringBuilder().append(n).toString(); if (s == null) Ia.envoyer(Donnees.nom()); }
    void format(String n) { String s = String.format("%s", n); if (s == null) Ia.envoyer(Donnees.nom()); }
    void trim(String n) { String s = n.trim(); if (s == null) Ia.envoyer(Donnees.nom()); }
    void number(int n) { String s = String.valueOf(n); if (s == null) Ia.envoyer(Donnees.nom()); }
    void orNull(String n, boolean b) { String s = b ? n.trim() : null; if (s == null) Ia.envoyer(Donnees.nom()); } // 401
    void orOther(String n, boolean b) { String s = b ? n.trim() : "x"; if (s == null) Ia.envoyer(Donnees.nom()); }
    void orParameter(String n, String m, boolean b) { String s = b ? n.trim() : m; if (s == null) Ia.envoyer(Donnees.nom()); } // 401
    void inLoop(List<String> l) { String s = ""; for (String x : l) { s = s + x; } if (s == null) Ia.envoyer(Donnees.nom()); }
    void inLoop2(List<String> l) { String s = null; for (String x : l) { s = (s == null ? "" : s) + x; } if (s == null) Ia.envoyer(Donnees.nom()); } // 401
    String kept;
    void field(String n) { kept = n + "!"; if (kept == null) Ia.envoyer(Donnees.nom()); }
    void list(String n) { List<String> l = new ArrayList<>(); l.add(n + "!"); if (l.get(0) == null) Ia.envoyer(Donnees.nom()); }
    void map(String n) { Map<String, String> l = new HashMap<>(); l.put("a", n + "!"); if (l.get("a") == null) Ia.envoyer(Donnees.nom()); }
    void map2(String n) { Map<String, String> l = new HashMap<>(); l.put("a", n + "!"); if (l.get("b") == null) Ia.envoyer(Donnees.nom()); } // 401
    private static String salut(String n) { return "bonjour " + n; }
    private static String salut2(String n) { if (n == null) return null; return "bonjour " + n; }
    void own(String n) { if (salut(n) == null) Ia.envoyer(Donnees.nom()); }
    void own2(String n) { if (salut2(n) == null) Ia.envoyer(Donnees.nom()); } // 401
    private static void send(String t) { if (t == null) Ia.envoyer(Donnees.nom()); } // 401
    private static void sendOther(String t) { if (t == null) Ia.envoyer(Donnees.nom()); } // KNOWN: invents 401, that a text is there is not passed on
    void passed(String n) { send(n); sendOther(n + "!"); }
}
