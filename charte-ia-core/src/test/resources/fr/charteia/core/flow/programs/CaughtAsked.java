package programs;

import api.*;
import java.util.*;
import java.util.concurrent.*;
import java.util.function.*;

/** Which of several things was thrown, asked of what was caught; and what an answer has chosen to throw. */
class CaughtAsked {
    static class Refus extends RuntimeException { Refus(String m) { super(m); } Refus(String m, Throwable c) { super(m, c); } }
    static class Mineur extends Refus { Mineur(String m) { super(m); } }
    static class Defavorable extends Refus { Defavorable(String m) { super(m); } }
    static class Verifiee extends Exception { Verifiee(String m) { super(m); } }
    enum Code { AGE, AVIS }
    static class Codee extends RuntimeException { final Code code; Codee(Code c) { code = c; } Code code() { return code; } }
    record Dossier(int age, String texte) {}
    private static void juger(Dossier d) { if (d.age() < 18) throw new Mineur("m"); if (Ia.demander(d.texte()).equals("non")) throw new Defavorable("d"); }
    private static void coder(Dossier d) { if (d.age() < 18) throw new Codee(Code.AGE); if (Ia.demander(d.texte()).equals("non")) throw new Codee(Code.AVIS); }
    private static void envelopper(Dossier d) { try { juger(d); } catch (Mineur | Defavorable e) { throw new IllegalStateException("x", e); } }

    void instance_other(Dossier d) { try { juger(d); } catch (RuntimeException e) { if (e instanceof Mineur) Decisions.refuser(d); } }
    void instance_that(Dossier d) { try { juger(d); } catch (RuntimeException e) { if (e instanceof Defavorable) Decisions.refuser(d); } } // 501
    void instance_not_that(Dossier d) { try { juger(d); } catch (RuntimeException e) { if (!(e instanceof Defavorable)) Decisions.refuser(d); } }
    void instance_not_other(Dossier d) { try { juger(d); } catch (RuntimeException e) { if (!(e instanceof Mineur)) Decisions.refuser(d); } } // 501
    void instance_else(Dossier d) { try { juger(d); } catch (RuntimeException e) { if (e instanceof Defavorable) System.out.println(e); else Decisions.refuser(d); } }
    void instance_else_that(Dossier d) { try { juger(d); } catch (RuntimeException e) { if (e instanceof Mineur) System.out.println(e); else Decisions.refuser(d); } } // 501
    void instance_pattern(Dossier d) { try { juger(d); } catch (RuntimeException e) { if (e instanceof Mineur m) { System.out.println(m.getMessage()); Decisions.refuser(d); } } }
    void instance_pattern_that(Dossier d) { try { juger(d); } catch (RuntimeException e) { if (e instanceof Defavorable m) { System.out.println(m.getMessage()); Decisions.refuser(d); } } } // 501
    void instance_superclass(Dossier d) { try { juger(d); } catch (RuntimeException e) { if (e instanceof Refus) Decisions.refuser(d); } } // 501
    void instance_return(Dossier d) { try { juger(d); } catch (RuntimeException e) { if (e instanceof Defavorable) return; Decisions.refuser(d); } }
    void instance_in_helper_that(Dossier d) { try { juger(d); } catch (RuntimeException e) { traiterAvis(e, d); } }
    private void traiterAvis(RuntimeException e, Dossier d) { if (e instanceof Defavorable) Decisions.refuser(d); } // 501
    void instance_chain(Dossier d) { try { juger(d); } catch (RuntimeException e) { if (e instanceof Defavorable) System.out.println("d"); else if (e instanceof Mineur) Decisions.refuser(d); else throw e; } }
    void instance_rethrow(Dossier d) { try { juger(d); } catch (RuntimeException e) { if (!(e instanceof Mineur)) throw e; Decisions.refuser(d); } }
    void instance_rethrow_that(Dossier d) { try { juger(d); } catch (RuntimeException e) { if (e instanceof Mineur) throw e; Decisions.refuser(d); } } // 501
    void class_equals_that(Dossier d) { try { juger(d); } catch (RuntimeException e) { if (e.getClass() == Defavorable.class) Decisions.refuser(d); } } // 501
    void is_instance_that(Dossier d) { try { juger(d); } catch (RuntimeException e) { if (Defavorable.class.isInstance(e)) Decisions.refuser(d); } } // 501
    void kept_then_asked_that(Dossier d) { RuntimeException k = null; try { juger(d); } catch (RuntimeException e) { k = e; } if (k instanceof Defavorable) Decisions.refuser(d); } // 501
    void kept_null(Dossier d) { RuntimeException k = null; try { juger(d); } catch (RuntimeException e) { k = e; } if (k == null) Decisions.delivrer(d); } // 501
    void kept_null_other(Dossier d) { Mineur k = null; try { juger(d); } catch (Mineur e) { k = e; } catch (Defavorable e) { System.out.println(e); } if (k != null) Decisions.refuser(d); }
    void switch_name_that(Dossier d) { try { juger(d); } catch (RuntimeException e) { switch (e.getClass().getSimpleName()) { case "Defavorable": Decisions.refuser(d); break; default: System.out.println(e); } } } // 501
    void of_message_that(Dossier d) { try { juger(d); } catch (RuntimeException e) { if (e.getMessage().equals("d")) Decisions.refuser(d); } } // 501

    // cause
    void cause_that(Dossier d) { try { envelopper(d); } catch (IllegalStateException e) { if (e.getCause() instanceof Defavorable) Decisions.refuser(d); } } // 501
    void cause_here_that(Dossier d) { try { try { juger(d); } catch (RuntimeException e) { throw new IllegalStateException(e); } } catch (IllegalStateException e) { if (e.getCause() instanceof Defavorable) Decisions.refuser(d); } } // 501
    private static void envelopperChacun(Dossier d) { try { juger(d); } catch (Mineur e) { throw new IllegalArgumentException("x", e); } catch (Defavorable e) { throw new IllegalStateException("x", e); } }
    void cause_of_its_own_that(Dossier d) { try { envelopperChacun(d); } catch (IllegalArgumentException | IllegalStateException e) { if (e.getCause() instanceof Defavorable) Decisions.refuser(d); } } // 501
    void cause_null(Dossier d) { try { juger(d); } catch (RuntimeException e) { if (e.getCause() == null) Decisions.refuser(d); } } // 501
    void cause_rethrown_that(Dossier d) throws Throwable { try { try { envelopper(d); } catch (IllegalStateException e) { throw e.getCause(); } } catch (Defavorable e) { Decisions.refuser(d); } } // 501

    // codes
    void code_that(Dossier d) { try { coder(d); } catch (Codee e) { if (e.code() == Code.AVIS) Decisions.refuser(d); } } // 501
    void code_field_that(Dossier d) { try { coder(d); } catch (Codee e) { if (e.code == Code.AVIS) Decisions.refuser(d); } } // 501
    void code_switch_that(Dossier d) { try { coder(d); } catch (Codee e) { switch (e.code()) { case AGE: System.out.println(e); break; case AVIS: Decisions.refuser(d); break; } } } // 501
    void code_here_that(Dossier d) { try { if (d.age() < 18) throw new Codee(Code.AGE); if (Ia.demander(d.texte()).equals("non")) throw new Codee(Code.AVIS); } catch (Codee e) { if (e.code == Code.AVIS) Decisions.refuser(d); } } // 501
    void code_by_answer(Dossier d) { try { throw new Codee(Ia.demander(d.texte()).equals("non") ? Code.AVIS : Code.AGE); } catch (Codee e) { if (e.code == Code.AGE) Decisions.refuser(d); } } // 501

    // own throws, asked of here
    void own_instance_that(Dossier d) { try { if (d.age() < 18) throw new Mineur("m"); if (Ia.demander(d.texte()).equals("non")) throw new Defavorable("d"); } catch (Refus e) { if (e instanceof Defavorable) Decisions.refuser(d); } } // 501
    private static RuntimeException cause(Dossier d) { return Ia.demander(d.texte()).equals("non") ? new Defavorable("x") : new Mineur("y"); }
    void chosen(Dossier d) { try { throw cause(d); } catch (Mineur e) { Decisions.refuser(d); } } // 501
    void chosen_here(Dossier d) { RuntimeException r = Ia.demander(d.texte()).equals("non") ? new Defavorable("x") : new Mineur("y"); try { throw r; } catch (Mineur e) { Decisions.refuser(d); } } // 501
    void chosen_and_thrown(Dossier d) { try { if (Ia.demander(d.texte()).equals("non")) throw new Defavorable("x"); else throw new Mineur("y"); } catch (Mineur e) { Decisions.refuser(d); } } // 501
    void chosen_any(Dossier d) { try { throw cause(d); } catch (Refus e) { Decisions.refuser(d); } }
    private static void leverCause(Dossier d) { throw cause(d); }
    void chosen_in_callee(Dossier d) { try { leverCause(d); } catch (Mineur e) { Decisions.refuser(d); } } // 501
    void chosen_in_callee_any(Dossier d) { try { leverCause(d); } catch (Refus e) { Decisions.refuser(d); } }
    private static void leverSelon(Dossier d) { if (Ia.demander(d.texte()).equals("non")) throw new Defavorable("x"); throw new Mineur("y"); }
    void thrown_in_callee(Dossier d) { try { leverSelon(d); } catch (Mineur e) { Decisions.refuser(d); } } // 501
    void thrown_in_callee_any(Dossier d) { try { leverSelon(d); } catch (Refus e) { Decisions.refuser(d); } }
    void chosen_by_age(Dossier d) { RuntimeException r = d.age() < 18 ? new Mineur("x") : new Defavorable("y"); System.out.println(Ia.demander(d.texte())); try { throw r; } catch (Mineur e) { Decisions.refuser(d); } }
    void chosen_instance(Dossier d) { try { throw cause(d); } catch (Refus e) { if (e instanceof Mineur) Decisions.refuser(d); } } // 501
    void chosen_multi(Dossier d) { try { throw cause(d); } catch (Mineur | Defavorable e) { Decisions.refuser(d); } }
    void chosen_rethrown(Dossier d) { try { try { throw cause(d); } catch (Refus e) { System.out.println(e); throw e; } } catch (Mineur e) { Decisions.refuser(d); } } // 501
    void chosen_finally(Dossier d) { try { try { throw cause(d); } finally { System.out.println("f"); } } catch (Mineur e) { Decisions.refuser(d); } } // 501

    // sneaky
    @SuppressWarnings("unchecked") private static <T extends Throwable> void sournois(Throwable t) throws T { throw (T) t; }
    private static void jugerVerifie(Dossier d) throws Verifiee { if (d.age() < 18) throw new Verifiee("m"); if (Ia.demander(d.texte()).equals("non")) throw new Defavorable("d"); }
    void sneaky(Dossier d) { try { try { jugerVerifie(d); } catch (Exception e) { CaughtAsked.<RuntimeException>sournois(e); } } catch (Defavorable e) { System.out.println(e); } catch (Exception e) { Decisions.refuser(d); } }
    void sneaky_that(Dossier d) { try { try { jugerVerifie(d); } catch (Exception e) { CaughtAsked.<RuntimeException>sournois(e); } } catch (Defavorable e) { Decisions.refuser(d); } } // 501
    private static RuntimeException relancer(Exception e) { if (e instanceof RuntimeException r) return r; return new IllegalStateException(e); }
    void propagate_that(Dossier d) { try { try { jugerVerifie(d); } catch (Exception e) { throw relancer(e); } } catch (Defavorable e) { Decisions.refuser(d); } } // 501

    // recursion, loop exits, sentinels
    private static void descendre(Dossier d, int n) { if (n == 0) { juger(d); return; } descendre(d, n - 1); }
    void recursion(Dossier d) { try { descendre(d, 3); } catch (Mineur e) { Decisions.refuser(d); } }
    void recursion_that(Dossier d) { try { descendre(d, 3); } catch (Defavorable e) { Decisions.refuser(d); } } // 501
    static class Trouve1 extends RuntimeException {}
    void loop_exit(List<Dossier> l) { try { for (Dossier d : l) { if (d.age() < 18) throw new Trouve1(); System.out.println(Ia.demander(d.texte())); } } catch (Trouve1 e) { Decisions.refuser("d"); } }
    void loop_exit_that(List<Dossier> l) { try { for (Dossier d : l) { if (Ia.demander(d.texte()).equals("non")) throw new Trouve1(); } } catch (Trouve1 e) { Decisions.refuser("d"); } } // 501
    void each_exit(List<Dossier> l) { try { l.forEach(d -> { if (d.age() < 18) throw new Trouve1(); System.out.println(Ia.demander(d.texte())); }); } catch (Trouve1 e) { Decisions.refuser("d"); } }
    void each_exit_that(List<Dossier> l) { try { l.forEach(d -> { if (Ia.demander(d.texte()).equals("non")) throw new Trouve1(); }); } catch (Trouve1 e) { Decisions.refuser("d"); } } // 501
    void iterator_exit(Dossier d, Iterator<String> i) { try { while (true) { System.out.println(i.next()); } } catch (NoSuchElementException e) { Decisions.refuser(d); } }
    private static String sentinelle(Dossier d) { try { juger(d); return "ok"; } catch (Mineur e) { return "mineur"; } catch (Defavorable e) { return "avis"; } }
    void sentinel(Dossier d) { if (sentinelle(d).equals("mineur")) Decisions.refuser(d); }
    void sentinel_that(Dossier d) { if (sentinelle(d).equals("avis")) Decisions.refuser(d); } // 501
    void sentinel_ok(Dossier d) { if (sentinelle(d).equals("ok")) Decisions.delivrer(d); } // 501
    private static int code(Dossier d) { try { juger(d); return 0; } catch (Mineur e) { return 1; } catch (Defavorable e) { return 2; } }
    void sentinel_switch(Dossier d) { switch (code(d)) { case 1: Decisions.refuser(d); break; default: } }
    void sentinel_switch_that(Dossier d) { switch (code(d)) { case 2: Decisions.refuser(d); break; default: } } // 501
    private static Optional<String> enOption(Dossier d) { try { juger(d); return Optional.of("ok"); } catch (Mineur e) { return Optional.empty(); } catch (Defavorable e) { return Optional.empty(); } }
    void sentinel_optional(Dossier d) { if (enOption(d).isEmpty()) Decisions.refuser(d); } // 501
    private static boolean mineur(Dossier d) { try { juger(d); return false; } catch (Mineur e) { return true; } catch (Defavorable e) { return false; } }
    void sentinel_boolean(Dossier d) { if (mineur(d)) Decisions.refuser(d); }

    void person_then_thrown(Dossier d) { try { String a = Ia.demander(d.texte()); if (!Agent.valide(a)) throw new Defavorable("x"); Decisions.delivrer(d); } catch (Defavorable e) { Decisions.refuser(d); } }
    void person_in_handler(Dossier d) { try { juger(d); } catch (Defavorable e) { if (Agent.valide(e.getMessage())) Decisions.refuser(d); } } // 501
    void person_in_handler_shown(Dossier d) { String a = Ia.demander(d.texte()); try { if (a.equals("non")) throw new Defavorable(a); } catch (Defavorable e) { if (Agent.valide(a)) Decisions.refuser(d); } }
    void thrown_after_person_unvalidated(Dossier d) { String a = Ia.demander(d.texte()); Agent.valide("autre"); try { if (a.equals("non")) throw new Defavorable("x"); } catch (Defavorable e) { Decisions.refuser(d); } } // 501
    private static void verifierAvecAgent(Dossier d) { String a = Ia.demander(d.texte()); if (a.equals("non") && Agent.valide(a)) throw new Defavorable("x"); }

    // static initialiser
    static class Reglage { static final boolean OK; static { boolean b; try { b = Ia.demander("q").equals("oui"); if (!b) throw new Defavorable("x"); } catch (Defavorable e) { b = false; } OK = b; } }
    void static_init(Dossier d) { if (Reglage.OK) Decisions.delivrer(d); } // 501
    static class Reglage2 { static final boolean OK; static { boolean b = false; try { System.out.println(Ia.demander("q")); if (Donnees.choix()) throw new Mineur("x"); b = true; } catch (Mineur e) { b = false; } OK = b; } }
    void static_init_other(Dossier d) { if (Reglage2.OK) Decisions.delivrer(d); }
    void code_other(Dossier d) { try { coder(d); } catch (Codee e) { if (e.code() == Code.AGE) Decisions.refuser(d); } } // KNOWN: invents 501, what decided on each of two things of one class that are thrown is not told apart by what lies in them
    void cause_other(Dossier d) { try { envelopper(d); } catch (IllegalStateException e) { if (e.getCause() instanceof Mineur) Decisions.refuser(d); } }
    void thrown_with_their_yes(Dossier d) { try { verifierAvecAgent(d); } catch (Defavorable e) { Decisions.refuser(d); } } // KNOWN: invents 501, what a person has approved wherever one class is thrown is not told where another may be
}
