package programs;

import api.*;
import java.util.*;

/** What is judged wrongly still, each by the smallest program that shows it. */
class Unmended {
    // What constants decide
    private static final BitSet BITS = new BitSet();
    static { BITS.set(3); }
    void bit_set() { if (BITS.get(2)) { Ia.envoyer(Donnees.nom()); } } // KNOWN: invents 401, which bits are set is not told

    // What collections hold
    void keys_alike_but_for_case() { TreeMap<String, String> m = new TreeMap<>(String.CASE_INSENSITIVE_ORDER); m.put("NOM", Donnees.nom()); Ia.envoyer(m.get("nom")); } // KNOWN: misses 401, keys that an order takes for one are two

    // What goes through the library
    void done_whatever_is_thrown() { try { verifier(Ia.demander("x")); } finally { Decisions.delivrer("d"); } } // KNOWN: invents 501, what is done on both ways counts as decided by which it is
    static void verifier(String s) { if (s.isEmpty()) { throw new IllegalStateException(); } }
}
