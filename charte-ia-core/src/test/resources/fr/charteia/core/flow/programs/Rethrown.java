package programs;

import api.*;
import java.io.*;
import java.util.*;

/** What fails on an answer of an AI and is thrown again is what nobody catches: an answer that cannot be read decides nothing. */
class Rethrown {
    void wrapped(String d) { try { System.out.println(Integer.parseInt(Ia.demander("?"))); Decisions.delivrer(d); } catch (NumberFormatException e) { throw new IllegalStateException("illisible", e); } }
    void wrapped_then_decided(String d) { int n; try { n = Integer.parseInt(Ia.demander("?")); } catch (NumberFormatException e) { throw new IllegalStateException("illisible", e); } System.out.println(n); Decisions.delivrer(d); }
    void told_and_thrown(String d) { try { System.out.println(Integer.parseInt(Ia.demander("?"))); Decisions.delivrer(d); } catch (RuntimeException e) { System.out.println("annulé"); throw e; } }
    void refused_and_thrown(String d) { try { System.out.println(Integer.parseInt(Ia.demander("?"))); } catch (NumberFormatException e) { Decisions.refuser(d); throw e; } } // 501
    void perhaps_thrown(String d, boolean strict) { try { System.out.println(Integer.parseInt(Ia.demander("?"))); } catch (NumberFormatException e) { if (strict) throw e; return; } Decisions.delivrer(d); } // 501
    void thrown_and_caught_outside(String d) { try { try { System.out.println(Integer.parseInt(Ia.demander("?"))); } catch (NumberFormatException e) { throw new IllegalStateException(e); } Decisions.delivrer(d); } catch (IllegalStateException e) { System.out.println("x"); } } // 501
    void thrown_and_refused_outside(String d) { try { try { System.out.println(Integer.parseInt(Ia.demander("?"))); } catch (NumberFormatException e) { throw new IllegalStateException(e); } } catch (IllegalStateException e) { Decisions.refuser(d); } } // 501
    private static int lire(String s) { try { return Integer.parseInt(s); } catch (NumberFormatException e) { throw new IllegalStateException("illisible", e); } }
    void wrapped_in_a_helper(String d) { System.out.println(lire(Ia.demander("?"))); Decisions.delivrer(d); }
    void wrapped_in_a_helper_used(String d) { if (lire(Ia.demander("?")) > 3) Decisions.delivrer(d); } // 501
    void wrapped_in_a_helper_and_caught(String d) { try { System.out.println(lire(Ia.demander("?"))); Decisions.delivrer(d); } catch (IllegalStateException e) { System.out.println("x"); } } // 501
    void wrapped_in_a_helper_and_refused(String d) { try { System.out.println(lire(Ia.demander("?"))); } catch (IllegalStateException e) { Decisions.refuser(d); } } // 501
    void wrapped_in_a_helper_and_thrown(String d) { try { System.out.println(lire(Ia.demander("?"))); Decisions.delivrer(d); } catch (IllegalStateException e) { throw new IllegalArgumentException(e); } }
    private static int exiger(String s) { if (!s.equals("oui")) throw new IllegalStateException("refusé"); return 1; }
    void refused_by_a_helper(String d) { System.out.println(exiger(Ia.demander("?"))); Decisions.delivrer(d); } // 501
    void refused_by_a_helper_and_wrapped(String d) { try { System.out.println(exiger(Ia.demander("?"))); Decisions.delivrer(d); } catch (IllegalStateException e) { throw new IllegalArgumentException(e); } } // 501
    private static int exigerEnveloppe(String s) { try { return exiger(s); } catch (IllegalStateException e) { throw new IllegalArgumentException(e); } }
    void refused_by_a_helper_of_a_helper(String d) { System.out.println(exigerEnveloppe(Ia.demander("?"))); Decisions.delivrer(d); } // 501
    private static void verifier(String s) { if (s.equals("non")) throw new IllegalStateException(); }
    private static int verifie(String s) { try { verifier(s); return Integer.parseInt(s); } catch (RuntimeException e) { throw new IllegalArgumentException(e); } }
    void checked_and_read(String d) { System.out.println(verifie(Ia.demander("?"))); Decisions.delivrer(d); } // 501
}
