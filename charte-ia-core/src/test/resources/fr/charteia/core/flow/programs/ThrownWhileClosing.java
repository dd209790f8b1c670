package programs;

import api.*;
import java.util.*;

/** What is thrown where resources are closed, locks given back: what fails in that is only kept with it. */
class ThrownWhileClosing {
    static class Mineur extends RuntimeException { Mineur(String m) { super(m); } }
    static class Defavorable extends RuntimeException { Defavorable(String m) { super(m); } }
    record Dossier(int age, String texte) {}
    private static void juger(Dossier d) { if (d.age() < 18) throw new Mineur("m"); if (Ia.demander(d.texte()).equals("non")) throw new Defavorable("d"); }
    private static void tracer(String s) { System.out.println(s); }
    private static void appeler(Dossier d) { try (R r = new R()) { juger(d); } }
    void called(Dossier d) { try { appeler(d); } catch (Defavorable e) { Decisions.refuser(d); } } // 501
    static class R implements AutoCloseable { public void close() { tracer("c"); } }
    private static void ouvrir(Dossier d) { try (R r = new R()) { if (d.age() < 18) throw new Mineur("m"); if (Ia.demander(d.texte()).equals("non")) throw new Defavorable("d"); } }
    void own(Dossier d) { try { ouvrir(d); } catch (Defavorable e) { Decisions.refuser(d); } } // 501
    private static void ouvrir2(Dossier d) { try (R r = new R()) { if (Ia.demander(d.texte()).equals("non")) throw new Defavorable("d"); } }
    void nothing_else(Dossier d) { try { ouvrir2(d); } catch (Defavorable e) { Decisions.refuser(d); } } // 501
    private static void ouvrir3(Dossier d) { R r = new R(); try { if (Ia.demander(d.texte()).equals("non")) throw new Defavorable("d"); } catch (Throwable t) { try { r.close(); } catch (Throwable x) { t.addSuppressed(x); } throw t; } r.close(); }
    void written_out(Dossier d) { try { ouvrir3(d); } catch (Defavorable e) { Decisions.refuser(d); } } // 501
    void any(Dossier d) { try { ouvrir2(d); } catch (RuntimeException e) { Decisions.refuser(d); } } // 501
    void not_thrown(Dossier d) { ouvrir2(d); Decisions.delivrer(d); } // 501
    private static void ouvrir6(Dossier d) throws java.io.IOException { try (java.io.StringReader r = new java.io.StringReader("x")) { if (Ia.demander(d.texte()).equals("non")) throw new Defavorable("d"); } }
    void resource_of_the_jdk(Dossier d) throws Exception { try { ouvrir6(d); } catch (Defavorable e) { Decisions.refuser(d); } } // 501
    static class Fragile implements AutoCloseable { final int n; Fragile(int n) { this.n = n; } public void close() { if (n == 0) throw new IllegalStateException("close"); } }
    void resource_here(Dossier d) { try (R r = new R()) { juger(d); } catch (Mineur e) { Decisions.refuser(d); } }
    void resource_here_that(Dossier d) { try (R r = new R()) { juger(d); } catch (Defavorable e) { Decisions.refuser(d); } } // 501
    void close_throws(Dossier d) { try (Fragile r = new Fragile(d.age())) { tracer(Ia.demander(d.texte())); } catch (IllegalStateException e) { Decisions.refuser(d); } }
    void close_throws_by_answer(Dossier d) { try (Fragile r = new Fragile(Ia.demander(d.texte()).equals("non") ? 0 : 1)) { tracer("x"); } catch (IllegalStateException e) { Decisions.refuser(d); } } // 501
    void suppressed(Dossier d) { try (Fragile r = new Fragile(d.age())) { juger(d); } catch (Mineur e) { if (e.getSuppressed().length > 0) Decisions.refuser(d); } }
    void suppressed_that(Dossier d) { try (Fragile r = new Fragile(d.age())) { juger(d); } catch (Defavorable e) { if (e.getSuppressed().length > 0) Decisions.refuser(d); } } // 501
    void two_resources(Dossier d) { try (R r = new R(); R s = new R()) { juger(d); } catch (Mineur e) { Decisions.refuser(d); } }
    void two_resources_that(Dossier d) { try (R r = new R(); R s = new R()) { juger(d); } catch (Defavorable e) { Decisions.refuser(d); } } // 501
    void lock_unlock(Dossier d) { java.util.concurrent.locks.ReentrantLock l = new java.util.concurrent.locks.ReentrantLock(); l.lock(); try { juger(d); } catch (Mineur e) { Decisions.refuser(d); } finally { l.unlock(); } }
    void lock_around(Dossier d) { java.util.concurrent.locks.ReentrantLock l = new java.util.concurrent.locks.ReentrantLock(); try { l.lock(); try { juger(d); } finally { l.unlock(); } } catch (Mineur e) { Decisions.refuser(d); } }
    void lock_around_that(Dossier d) { java.util.concurrent.locks.ReentrantLock l = new java.util.concurrent.locks.ReentrantLock(); try { l.lock(); try { juger(d); } finally { l.unlock(); } } catch (Defavorable e) { Decisions.refuser(d); } } // 501
}
