package programs;
import api.*;
import java.io.*;
/** What a {@code finally}, a lock or the closing of a resource throws on is what was thrown, and nothing else. */
class Tidied {
    static class Refus extends RuntimeException { final String s; Refus(String s) { this.s = s; } }
    static void log() { System.out.println(); }
    static void rien() { }
    static void lever(String s) { throw new Refus(s); }
    static void verifier(String s) throws IOException { if (s.startsWith("o")) throw new IOException("vide"); }
    interface Pas { void go(); }
    void nothing_of_ours_is_thrown() { try { try { rien(); } finally { log(); } } catch (Refus e) { Ia.envoyer(Donnees.nom()); } }
    void thrown_by_a_helper() { try { try { lever("x"); } finally { log(); } } catch (Refus e) { Ia.envoyer(Donnees.nom()); } } // 401
    void carried_by_what_is_thrown() { try { try { lever(Donnees.nom()); } finally { log(); } } catch (Refus e) { Ia.envoyer(e.s); } } // 401
    void unseen_code_may_throw_anything_of_the_jdk(Inconnu i) { try { try { i.toString(); } finally { log(); } } catch (RuntimeException e) { Ia.envoyer(Donnees.nom()); } } // 401
    void another_is_caught_around_it(String d) throws IOException { try { try { verifier(Ia.demander("?")); } finally { log(); } } catch (RuntimeException x) { log(); } Decisions.delivrer(d); } // 501
    void caught_around_it(String d) { try { try { verifier(Ia.demander("?")); } finally { log(); } } catch (IOException e) { log(); } Decisions.delivrer(d); }
    @SuppressWarnings("finally") void whatever_is_thrown_is_lost(String d) { try { verifier(Ia.demander("?")); } catch (RuntimeException e) { log(); } finally { log(); return; } }
    void unseen_code_may_throw_ours(Pas p) { try { try { p.go(); } finally { log(); } } catch (Refus e) { Ia.envoyer(Donnees.nom()); } } // 401
    void unseen_code_may_throw_ours_without_a_finally(Pas p) { try { p.go(); } catch (Refus e) { Ia.envoyer(Donnees.nom()); } } // 401
    static void nettoye() { try { rien(); } finally { log(); } }
    void tidied_in_a_helper() { try { nettoye(); } catch (Refus e) { Ia.envoyer(Donnees.nom()); } }
    void a_resource_of_the_jdk() throws Exception { try (StringReader r = new StringReader("x")) { r.read(); } catch (Refus e) { Ia.envoyer(Donnees.nom()); } }
    void thrown_while_a_resource_is_open() throws Exception { try (StringReader r = new StringReader("x")) { lever("x"); } catch (Refus e) { Ia.envoyer(Donnees.nom()); } } // 401
    void caught_in_a_lock() { synchronized (this) { try { rien(); } catch (Refus e) { Ia.envoyer(Donnees.nom()); } } }
    void caught_around_a_lock() { try { synchronized (this) { rien(); } } catch (Refus e) { Ia.envoyer(Donnees.nom()); } }
}
