package programs;

import api.*;
import java.util.*;

/** Reasons that are built, one after the other, into one text. */
class ReasonsBuilt {
    private static String refusSbFixe(String a) { StringBuilder b = new StringBuilder(); if (!Agent.valide(a)) b.append("refus"); return b.toString(); }
    void sbFixe() { String a = Ia.demander("x"); if (refusSbFixe(a).isEmpty()) Decisions.delivrer(a); }

    private static String err(String a, String b) { StringBuilder s = new StringBuilder(); if (b.isEmpty()) s.append("b manque;"); if (!Agent.valide(a)) s.append("refus"); return s.toString(); }
    private static String err2(String a, String b) { StringBuilder s = new StringBuilder(); if (b.isEmpty()) s.append("b manque ").append(b); if (!Agent.valide(a)) s.append("refus").append(a); return s.toString(); }
    void deux(String b) { String a = Ia.demander("x"); if (err(a, b).isEmpty()) Decisions.delivrer(a); }
    void deux2(String b) { String a = Ia.demander("x"); if (err2(a, b).isEmpty()) Decisions.delivrer(a); } // KNOWN: invents 501, of two texts in a builder
    void ici(String b) { String a = Ia.demander("x"); StringBuilder s = new StringBuilder(); if (!Agent.valide(a)) s.append("refus"); if (s.length() == 0) Decisions.delivrer(a); }
    void ici2(String b) { String a = Ia.demander("x"); StringBuilder s = new StringBuilder(); if (!Agent.valide(a)) s.append("refus ").append(a); if (s.length() == 0) Decisions.delivrer(a); }
    void ici3(String b) { String a = Ia.demander("x"); StringBuilder s = new StringBuilder(); if (!Agent.valide(a)) s.append("refus ").append(a); if (b.isBlank()) s.append("b ?"); if (s.length() > 0) throw new IllegalStateException(s.toString()); Decisions.delivrer(a); }
    void ici4(String b) { String a = Ia.demander("x"); StringBuilder s = new StringBuilder(); if (!Agent.valide(a)) s.append("refus ").append(a); if (s.length() > 0) Decisions.delivrer(a); } // 501
}
