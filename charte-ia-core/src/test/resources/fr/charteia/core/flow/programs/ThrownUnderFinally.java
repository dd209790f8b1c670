package programs;

import api.*;
import java.util.*;
import java.util.function.*;

/** What is thrown under a finally, a lock, two of them: who catches one class runs for no reason of another. */
class ThrownUnderFinally {
    static class Mineur extends RuntimeException { Mineur(String m) { super(m); } }
    static class Defavorable extends RuntimeException { Defavorable(String m) { super(m); } }
    record Dossier(int age, String texte) {}
    private static void juger(Dossier d) { if (d.age() < 18) throw new Mineur("m"); if (Ia.demander(d.texte()).equals("non")) throw new Defavorable("d"); }
    private static void tracer(String s) { System.out.println(s); }

    // own throws under a finally
    void own_under_finally(Dossier d) { try { try { if (d.age() < 18) throw new Mineur("m"); if (Ia.demander(d.texte()).equals("non")) throw new Defavorable("d"); } finally { tracer("fini"); } } catch (Mineur e) { Decisions.refuser(d); } } // KNOWN: invents 501, what a method itself throws past a finally, and catches again, is not told by its class
    void own_under_finally_that(Dossier d) { try { try { if (d.age() < 18) throw new Mineur("m"); if (Ia.demander(d.texte()).equals("non")) throw new Defavorable("d"); } finally { tracer("fini"); } } catch (Defavorable e) { Decisions.refuser(d); } } // 501
    private static void propre(Dossier d) { try { if (d.age() < 18) throw new Mineur("m"); if (Ia.demander(d.texte()).equals("non")) throw new Defavorable("d"); } finally { tracer("fini"); } }
    void own_in_a_helper(Dossier d) { try { propre(d); } catch (Mineur e) { Decisions.refuser(d); } }
    void own_in_a_helper_that(Dossier d) { try { propre(d); } catch (Defavorable e) { Decisions.refuser(d); } } // 501
    private static void deux(Dossier d) { try { try { if (d.age() < 18) throw new Mineur("m"); if (Ia.demander(d.texte()).equals("non")) throw new Defavorable("d"); } finally { tracer("un"); } } finally { tracer("deux"); } }
    void two_nested(Dossier d) { try { deux(d); } catch (Mineur e) { Decisions.refuser(d); } }
    void two_nested_that(Dossier d) { try { deux(d); } catch (Defavorable e) { Decisions.refuser(d); } } // 501
    private static void deuxAppels(Dossier d) { try { try { juger(d); } finally { tracer("un"); } } finally { tracer("deux"); } }
    void two_nested_calls(Dossier d) { try { deuxAppels(d); } catch (Mineur e) { Decisions.refuser(d); } } // KNOWN: invents 501, nor is what a call throws past two of them
    void two_nested_calls_that(Dossier d) { try { deuxAppels(d); } catch (Defavorable e) { Decisions.refuser(d); } } // 501
    void two_nested_here(Dossier d) { try { try { try { juger(d); } finally { tracer("un"); } } finally { tracer("deux"); } } catch (Mineur e) { Decisions.refuser(d); } }
    void two_nested_here_that(Dossier d) { try { try { try { juger(d); } finally { tracer("un"); } } finally { tracer("deux"); } } catch (Defavorable e) { Decisions.refuser(d); } } // 501
    private static void verrou(Dossier d, Object v) { synchronized (v) { if (d.age() < 18) throw new Mineur("m"); if (Ia.demander(d.texte()).equals("non")) throw new Defavorable("d"); } }
    void under_a_lock(Dossier d) { try { verrou(d, this); } catch (Mineur e) { Decisions.refuser(d); } }
    void under_a_lock_that(Dossier d) { try { verrou(d, this); } catch (Defavorable e) { Decisions.refuser(d); } } // 501
    // a throw in a finally
    private static void jette(Dossier d) { try { tracer(Ia.demander(d.texte())); } finally { if (d.age() < 18) throw new Mineur("m"); } }
    void throw_in_finally_of_no_answer(Dossier d) { try { jette(d); } catch (Mineur e) { Decisions.refuser(d); } }
    private static void jetteSelon(Dossier d) { boolean non = false; try { non = Ia.demander(d.texte()).equals("non"); } finally { if (non) throw new Defavorable("m"); } }
    void throw_in_finally_by_answer(Dossier d) { try { jetteSelon(d); } catch (Defavorable e) { Decisions.refuser(d); } } // 501
    private static void remplace(Dossier d) { try { juger(d); } finally { throw new IllegalStateException("toujours"); } }
    void always_replaced(Dossier d) { try { remplace(d); } catch (IllegalStateException e) { Decisions.refuser(d); } }
    void always_replaced_then_after(Dossier d) { try { remplace(d); } catch (IllegalStateException e) { tracer("x"); } Decisions.refuser(d); }
    private static boolean avale(Dossier d) { try { juger(d); } finally { return true; } }
    void swallowed_by_return(Dossier d) { if (avale(d)) Decisions.refuser(d); }
    private static boolean dit(Dossier d) { boolean bon = false; try { juger(d); bon = true; } finally { return bon; } }
    void told_by_return(Dossier d) { if (dit(d)) Decisions.delivrer(d); } // 501
    void flag_set_before_finally(Dossier d) { boolean[] bon = {false}; try { try { juger(d); bon[0] = true; } finally { tracer("f"); } } catch (RuntimeException e) { tracer("x"); } if (bon[0]) Decisions.delivrer(d); } // 501
    void finally_then_decides(Dossier d) { try { juger(d); } finally { tracer("f"); } Decisions.delivrer(d); } // 501
    void finally_of_another_then_decides(Dossier d) { String s = ""; try { s = Ia.demander(d.texte()); } finally { tracer("f"); } tracer(s); Decisions.delivrer(d); }
    void finally_with_catch(Dossier d) { try { juger(d); } catch (Mineur e) { Decisions.refuser(d); } finally { tracer("f"); } }
    void finally_with_catch_that(Dossier d) { try { juger(d); } catch (Defavorable e) { Decisions.refuser(d); } finally { tracer("f"); } } // 501
    void finally_with_both(Dossier d) { try { juger(d); } catch (Mineur e) { Decisions.refuser(d); } catch (Defavorable e) { tracer("d"); } finally { tracer("f"); } }
    void finally_with_own_and_both(Dossier d) { try { if (d.age() < 18) throw new Mineur("m"); if (Ia.demander(d.texte()).equals("non")) throw new Defavorable("d"); } catch (Mineur e) { Decisions.refuser(d); } catch (Defavorable e) { tracer("d"); } finally { tracer("f"); } }
    void finally_with_own_and_both_that(Dossier d) { try { if (d.age() < 18) throw new Mineur("m"); if (Ia.demander(d.texte()).equals("non")) throw new Defavorable("d"); } catch (Mineur e) { tracer("m"); } catch (Defavorable e) { Decisions.refuser(d); } finally { tracer("f"); } } // 501
    void own_and_one(Dossier d) { try { if (d.age() < 18) throw new Mineur("m"); if (Ia.demander(d.texte()).equals("non")) throw new Defavorable("d"); } catch (Mineur e) { Decisions.refuser(d); } finally { tracer("f"); } }
    private static void relance(Dossier d) { try { juger(d); } catch (RuntimeException e) { tracer("x"); throw e; } finally { tracer("f"); } }
    void rethrown_any(Dossier d) { try { relance(d); } catch (Mineur e) { Decisions.refuser(d); } }
    void rethrown_any_that(Dossier d) { try { relance(d); } catch (Defavorable e) { Decisions.refuser(d); } } // 501
    static class Ressource implements AutoCloseable { public void close() { tracer("c"); } }
    private static void ouvrir(Dossier d) { try (Ressource r = new Ressource()) { if (d.age() < 18) throw new Mineur("m"); if (Ia.demander(d.texte()).equals("non")) throw new Defavorable("d"); } }
    void with_resource(Dossier d) { try { ouvrir(d); } catch (Mineur e) { Decisions.refuser(d); } }
}
