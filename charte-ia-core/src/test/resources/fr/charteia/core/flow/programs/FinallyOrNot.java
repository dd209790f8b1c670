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
}
