package programs;

import api.*;
import java.util.*;

/** What a {@code finally} finds: what a handler left, where what is thrown surely comes there; else also what was there before. */
class FinallyOrNot {
    void after_the_handler() { String s = Donnees.nom(); try { throw new IllegalArgumentException("x"); } catch (IllegalArgumentException e) { s = "z"; } finally { Ia.envoyer(s); } }
    void after_another_handler() { String s = Donnees.nom(); try { throw new IllegalArgumentException("x"); } catch (IllegalStateException e) { s = "z"; } finally { Ia.envoyer(s); } } // 401
    void thrown_again() { String s = Donnees.nom(); try { throw new IllegalArgumentException("x"); } catch (IllegalArgumentException e) { s = "z"; throw e; } finally { Ia.envoyer(s); } }
    void thrown_again_and_caught_around() { String s = Donnees.nom(); try { try { throw new IllegalArgumentException("x"); } catch (IllegalArgumentException e) { s = "z"; throw e; } finally { System.out.println(); } } catch (RuntimeException e) { Ia.envoyer(s); } }
    void set_by_the_handler() { String s = "x"; try { throw new IllegalArgumentException("x"); } catch (IllegalArgumentException e) { s = Donnees.nom(); } finally { Ia.envoyer(s); } } // 401
    private static void echouer(String s) { throw new IllegalStateException(s); }
    void thrown_by_a_helper() { String s = Donnees.nom(); try { echouer("x"); } catch (IllegalStateException e) { s = "z"; } finally { Ia.envoyer(s); } }
    void thrown_by_a_helper_and_not_caught() { String s = Donnees.nom(); try { echouer("x"); } catch (IllegalArgumentException e) { s = "z"; } finally { Ia.envoyer(s); } } // 401
    static class Panne extends RuntimeException { final int code; Panne(String m, int code) { super(m); this.code = code; } }
    void one_of_ours() { String s = Donnees.nom(); try { throw new Panne("x", 3); } catch (Panne e) { s = "z"; } finally { Ia.envoyer(s); } }
    void one_of_ours_above() { String s = Donnees.nom(); try { throw new Panne("x", 3); } catch (RuntimeException e) { s = "z"; } finally { Ia.envoyer(s); } }
    void may_fail_before() { String s = Donnees.nom(); try { System.out.println("x"); throw new Panne("x", 3); } catch (Panne e) { s = "z"; } finally { Ia.envoyer(s); } } // 401
    static class Bavarde extends RuntimeException { Bavarde(String m) { super(m); System.out.println(m); } }
    void made_by_more() { String s = Donnees.nom(); try { throw new Bavarde("x"); } catch (Bavarde e) { s = "z"; } finally { Ia.envoyer(s); } } // 401
    void with_a_cause() { String s = Donnees.nom(); try { throw new IllegalStateException("x", new RuntimeException()); } catch (IllegalStateException e) { s = "z"; } finally { Ia.envoyer(s); } }
    void decided_after_it(String d) { try { throw new IllegalArgumentException("x"); } catch (IllegalArgumentException e) { d = Ia.demander(d); } finally { Decisions.delivrer(d); } } // 501
    void decided_whatever(String d) { String s = Ia.demander(d); try { throw new IllegalArgumentException("x"); } catch (IllegalArgumentException e) { s = d; } finally { Decisions.delivrer(s); } }
    void in_errors_too() { String s = Donnees.nom(); try { throw new AssertionError("x"); } catch (AssertionError e) { s = "z"; } finally { Ia.envoyer(s); } }
    void caught_as_anything() { String s = Donnees.nom(); try { throw new IllegalArgumentException("x"); } catch (IllegalStateException e) { s = "y"; } catch (Throwable e) { s = "z"; } finally { Ia.envoyer(s); } }

    // What it does only where something failed, as a variable tells it how far the try came
    private static int lire() { return Integer.parseInt(Ia.demander("?")); }
    private static void rejeter(String d) { Decisions.refuser(d); } // 501
    void not_done(String d) { boolean lu = false; try { lire(); lu = true; } finally { if (!lu) Decisions.refuser(d); } } // 501
    void not_done_or_done(String d) { boolean lu = false; try { lire(); lu = true; } finally { if (!lu) Decisions.refuser(d); else System.out.println(d); } } // 501
    void done(String d) { boolean lu = false; try { lire(); lu = true; } finally { if (!lu) System.out.println(d); else Decisions.delivrer(d); } }
    void done_or_not(String d) { boolean lu = false; try { lire(); lu = true; } finally { if (!lu) System.out.println(d); Decisions.delivrer(d); } }
    void nothing_there(String d) { String x = null; try { x = "" + lire(); } finally { if (x == null) Decisions.refuser(d); } } // 501
    void nothing_there_as_it_does_not_fail_on_it(String d) { String x = null; try { x = Ia.demander("?"); } finally { if (x == null) Decisions.refuser(d); } }
    void nothing_there_by_a_helper(String d) { String x = null; try { lire(); x = d; } finally { if (x == null) { System.out.println(); if (d.isEmpty()) rejeter(d); } } }
    void in_each_round(List<String> l) { for (String d : l) { boolean u = false; try { lire(); u = true; } finally { if (!u) Decisions.refuser(d); } } } // 501
    void how_far_it_came(String d) { int etape = 0; try { System.out.println(d); etape = 1; lire(); etape = 2; } finally { if (etape == 1) Decisions.refuser(d); } } // 501
    void how_far_it_came_beyond(String d) { int etape = 0; try { lire(); etape = 1; System.out.println(d); etape = 2; } finally { if (etape == 1) Decisions.refuser(d); } }
    private boolean fini;
    void not_done_in_a_field(String d) { fini = false; try { lire(); fini = true; } finally { if (!fini) Decisions.refuser(d); } } // 501
    void unless_it_says_otherwise(String d) { boolean u = true; try { lire(); u = d.isEmpty(); } finally { if (u) Decisions.refuser(d); } } // 501
    void what_was_so_before(String d) { boolean u = true; try { lire(); } finally { if (u) Decisions.refuser(d); } }
    void what_was_asked_before(String d) { boolean u = d.isEmpty(); try { lire(); } finally { if (u) Decisions.refuser(d); else Decisions.delivrer(d); } }
    void asked_in_the_finally(String d) { boolean u = false; try { Integer.parseInt(d); u = true; } finally { Ia.demander(d); if (!u) Decisions.refuser(d); } }
    void in_any_case_at_last(String d) { try { while (true) { System.out.println(lire()); } } finally { Decisions.refuser(d); } }
}
