package programs;

import api.*;
import java.util.*;

/** A reason that is blank is none, and one with a word in it is one. */
class ReasonsInWords {
    private static String refus(String a) { if (Agent.valide(a)) return ""; return "refus de " + a; }
    private static String refusMot(String a) { if (Agent.valide(a)) return ""; return "ko:" + a; }
    private static String refusPeutEtreVide(String a) { if (Agent.valide(a)) return ""; return a.trim(); }
    private static String refusOuNul(String a) { if (Agent.valide(a)) return null; return "refus de " + a; }
    private static String refusSb(String a) { StringBuilder b = new StringBuilder(); if (!Agent.valide(a)) b.append("refus de ").append(a); return b.toString(); }
    private static String refusSbFixe(String a) { StringBuilder b = new StringBuilder(); if (!Agent.valide(a)) b.append("refus"); return b.toString(); }
    void empty() { String a = Ia.demander("x"); if (refus(a).isEmpty()) Decisions.delivrer(a); }
    void blank() { String a = Ia.demander("x"); if (refus(a).isBlank()) Decisions.delivrer(a); }
    void notEmpty() { String a = Ia.demander("x"); if (!refus(a).isEmpty()) Decisions.delivrer(a); } // 501
    void emptyMot() { String a = Ia.demander("x"); if (refusMot(a).isEmpty()) Decisions.delivrer(a); }
    void perhaps() { String a = Ia.demander("x"); if (refusPeutEtreVide(a).isEmpty()) Decisions.delivrer(a); } // 501
    void equals() { String a = Ia.demander("x"); if ("".equals(refus(a))) Decisions.delivrer(a); }
    void length() { String a = Ia.demander("x"); if (refus(a).length() == 0) Decisions.delivrer(a); }
    void kept() { String a = Ia.demander("x"); String r = refus(a); if (!r.isEmpty()) throw new IllegalStateException(r); Decisions.delivrer(a); }
    void sb() { String a = Ia.demander("x"); if (refusSb(a).isEmpty()) Decisions.delivrer(a); }
    void sbFixe() { String a = Ia.demander("x"); if (refusSbFixe(a).isEmpty()) Decisions.delivrer(a); }
    void notSbFixe() { String a = Ia.demander("x"); if (!refusSbFixe(a).isEmpty()) Decisions.delivrer(a); } // 501
    void orNull() { String a = Ia.demander("x"); String r = refusOuNul(a); if (r == null || r.isEmpty()) Decisions.delivrer(a); }
    void orNull2() { String a = Ia.demander("x"); String r = refusOuNul(a); if (r != null && !r.isEmpty()) { return; } Decisions.delivrer(a); }
    void filled(String n) { String s = "n" + n; if (s.isEmpty()) Ia.envoyer(Donnees.nom()); }
    void filled2(String n) { String s = n + " x"; if (s.isBlank()) Ia.envoyer(Donnees.nom()); }
    void notFilled(String n) { String s = n + " "; if (s.isBlank()) Ia.envoyer(Donnees.nom()); } // 401
    void filled3(String n) { String s = String.format("nom : %s", n); if (s.isBlank()) Ia.envoyer(Donnees.nom()); }
    void filled4(String n) { String s = "n" + n; if (s.length() == 0) Ia.envoyer(Donnees.nom()); }
    void filled5(String n) { String s = "n" + n; if (s.equals("")) Ia.envoyer(Donnees.nom()); }
}
