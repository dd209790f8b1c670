package programs;

import api.*;
import java.util.*;
import java.util.concurrent.*;
import java.util.function.*;
import java.util.logging.*;

/** Of which class something is that was caught, asked by its class or its name, where it is caught or once it was kept. */
class ThrownKept {
    static class Refus extends RuntimeException {}
    static class Mineur extends Refus {}
    static class Defavorable extends Refus {}
    record Dossier(int age, String texte) {}
    private static void juger(Dossier d) { if (d.age() < 18) throw new Mineur(); if (Ia.demander(d.texte()).equals("non")) throw new Defavorable(); }
    private static void jugerPuis(Dossier d) { if (Ia.demander(d.texte()).equals("non")) throw new Defavorable(); if (d.age() < 18) throw new Mineur(); }

    // by its class
    void class_other(Dossier d) { try { juger(d); } catch (RuntimeException e) { if (e.getClass() == Mineur.class) Decisions.refuser(d); } }
    void class_that(Dossier d) { try { juger(d); } catch (RuntimeException e) { if (e.getClass() == Defavorable.class) Decisions.refuser(d); } } // 501
    void class_other_after_that(Dossier d) { try { jugerPuis(d); } catch (RuntimeException e) { if (e.getClass() == Mineur.class) Decisions.refuser(d); } } // 501
    void class_other_first(Dossier d) { try { juger(d); } catch (RuntimeException e) { if (Mineur.class == e.getClass()) Decisions.refuser(d); } }
    void class_not_that(Dossier d) { try { juger(d); } catch (RuntimeException e) { if (e.getClass() != Defavorable.class) Decisions.refuser(d); } }
    void class_not_other(Dossier d) { try { juger(d); } catch (RuntimeException e) { if (e.getClass() != Mineur.class) Decisions.refuser(d); } } // 501
    void class_above(Dossier d) { try { juger(d); } catch (RuntimeException e) { if (e.getClass() != Refus.class) Decisions.refuser(d); } } // 501
    void class_equal_other(Dossier d) { try { juger(d); } catch (RuntimeException e) { if (e.getClass().equals(Mineur.class)) Decisions.refuser(d); } }
    void class_equal_that(Dossier d) { try { juger(d); } catch (RuntimeException e) { if (Defavorable.class.equals(e.getClass())) Decisions.refuser(d); } } // 501
    void class_in_a_variable(Dossier d) { try { juger(d); } catch (RuntimeException e) { Class<?> c = e.getClass(); if (c == Mineur.class) Decisions.refuser(d); } }
    void instance_of_other(Dossier d) { try { juger(d); } catch (RuntimeException e) { if (Mineur.class.isInstance(e)) Decisions.refuser(d); } }
    void instance_of_that(Dossier d) { try { juger(d); } catch (RuntimeException e) { if (Defavorable.class.isInstance(e)) Decisions.refuser(d); } } // 501
    void instance_of_either(Dossier d) { try { juger(d); } catch (RuntimeException e) { if (Refus.class.isInstance(e)) Decisions.refuser(d); } } // 501

    // by its name
    void name_other(Dossier d) { try { juger(d); } catch (RuntimeException e) { if (e.getClass().getSimpleName().equals("Mineur")) Decisions.refuser(d); } }
    void name_that(Dossier d) { try { juger(d); } catch (RuntimeException e) { if ("Defavorable".equals(e.getClass().getSimpleName())) Decisions.refuser(d); } } // 501
    void whole_name_other(Dossier d) { try { juger(d); } catch (RuntimeException e) { if (e.getClass().getName().equals("programs.ThrownKept$Mineur")) Decisions.refuser(d); } }
    void name_switch_other(Dossier d) { try { juger(d); } catch (RuntimeException e) { switch (e.getClass().getSimpleName()) { case "Mineur": Decisions.refuser(d); break; default: System.out.println(e); } } }
    void name_switch_that(Dossier d) { try { juger(d); } catch (RuntimeException e) { switch (e.getClass().getSimpleName()) { case "Mineur": System.out.println(e); break; default: Decisions.refuser(d); } } } // 501
    void name_switch_two(Dossier d) { try { juger(d); } catch (RuntimeException e) { switch (e.getClass().getSimpleName()) { case "Mineur" -> Decisions.refuser(d); case "Defavorable" -> System.out.println(e); default -> { } } } }

    // kept in a variable, a field
    void kept_other(Dossier d) { RuntimeException k = null; try { juger(d); } catch (RuntimeException e) { k = e; } if (k instanceof Mineur) Decisions.refuser(d); }
    void kept_that(Dossier d) { RuntimeException k = null; try { juger(d); } catch (RuntimeException e) { k = e; } if (k instanceof Defavorable) Decisions.refuser(d); } // 501
    void kept_other_after_that(Dossier d) { RuntimeException k = null; try { jugerPuis(d); } catch (RuntimeException e) { k = e; } if (k instanceof Mineur) Decisions.refuser(d); } // 501
    void kept_not_other(Dossier d) { RuntimeException k = null; try { juger(d); } catch (RuntimeException e) { k = e; } if (!(k instanceof Mineur)) Decisions.delivrer(d); }
    void kept_not_that(Dossier d) { RuntimeException k = null; try { juger(d); } catch (RuntimeException e) { k = e; } if (!(k instanceof Defavorable)) Decisions.delivrer(d); } // 501
    void kept_or_none(Dossier d) { RuntimeException k = null; try { juger(d); } catch (RuntimeException e) { k = e; } if (k == null) Decisions.delivrer(d); } // 501
    void kept_then_both(Dossier d) { RuntimeException k = null; try { juger(d); } catch (RuntimeException e) { k = e; } if (k instanceof Refus) Decisions.refuser(d); } // 501
    void kept_that_else(Dossier d) { RuntimeException k = null; try { juger(d); } catch (RuntimeException e) { k = e; } if (k instanceof Mineur) System.out.println(k); else if (k != null) Decisions.refuser(d); } // 501
    private RuntimeException derniere;
    void kept_in_a_field(Dossier d) { derniere = null; try { juger(d); } catch (RuntimeException e) { derniere = e; } if (derniere instanceof Mineur) Decisions.refuser(d); }
    void kept_in_a_field_that(Dossier d) { derniere = null; try { juger(d); } catch (RuntimeException e) { derniere = e; } if (derniere instanceof Defavorable) Decisions.refuser(d); } // 501
    void chosen_by_an_answer(Dossier d) { RuntimeException k = null; try { juger(d); } catch (RuntimeException e) { k = Ia.demander("lequel").equals("e") ? e : null; } if (k instanceof Mineur) Decisions.refuser(d); } // 501
    void made_by_an_answer(Dossier d) { RuntimeException k = null; try { juger(d); } catch (Defavorable e) { k = new Mineur(); } if (k instanceof Mineur) Decisions.refuser(d); } // 501

    // given by a helper
    private static RuntimeException essayer(Dossier d) { try { juger(d); return null; } catch (RuntimeException e) { return e; } }
    void given_other(Dossier d) { if (essayer(d) instanceof Mineur) Decisions.refuser(d); }
    void given_that(Dossier d) { if (essayer(d) instanceof Defavorable) Decisions.refuser(d); } // 501
    void given_or_none(Dossier d) { if (essayer(d) == null) Decisions.delivrer(d); } // 501
    void given_pattern_other(Dossier d) { if (essayer(d) instanceof Mineur m) Decisions.refuser(m); }
    void given_pattern_that(Dossier d) { if (essayer(d) instanceof Defavorable m) Decisions.refuser(m); } // 501
    private static RuntimeException essayerPuis(Dossier d) { try { jugerPuis(d); return null; } catch (RuntimeException e) { return e; } }
    void given_other_after_that(Dossier d) { if (essayerPuis(d) instanceof Mineur) Decisions.refuser(d); } // 501
    private static boolean estMineur(Dossier d) { return essayer(d) instanceof Mineur; }
    void told_other(Dossier d) { if (estMineur(d)) Decisions.refuser(d); }
    private static boolean estDefavorable(Dossier d) { return essayer(d) instanceof Defavorable; }
    void told_that(Dossier d) { if (estDefavorable(d)) Decisions.refuser(d); } // 501

    // the same answer decides something else as well
    void same_answer_there(Dossier d) { String a = Ia.demander(d.texte()); try { if (d.age() < 18) throw new Mineur(); if (a.equals("non")) throw new Defavorable(); } catch (Refus e) { if (a.equals("oui") && e instanceof Mineur) Decisions.refuser(d); } } // 501
    void same_answer_kept(Dossier d) { String a = Ia.demander(d.texte()); RuntimeException k = null; try { if (d.age() < 18) throw new Mineur(); if (a.equals("non")) throw new Defavorable(); } catch (Refus e) { k = e; } if (a.equals("oui")) k = null; if (k instanceof Mineur) Decisions.refuser(d); } // 501

    // as the cause of what was thrown in its place
    private static void envelopper(Dossier d) { try { juger(d); } catch (RuntimeException e) { throw new IllegalStateException("x", e); } }
    void cause_other(Dossier d) { try { envelopper(d); } catch (IllegalStateException e) { if (e.getCause() instanceof Mineur) Decisions.refuser(d); } }
    void cause_that(Dossier d) { try { envelopper(d); } catch (IllegalStateException e) { if (e.getCause() instanceof Defavorable) Decisions.refuser(d); } } // 501
    void cause_not_that(Dossier d) { try { envelopper(d); } catch (IllegalStateException e) { if (!(e.getCause() instanceof Defavorable)) Decisions.refuser(d); } }
    void cause_in_a_variable(Dossier d) { try { envelopper(d); } catch (IllegalStateException e) { Throwable c = e.getCause(); if (c instanceof Mineur) Decisions.refuser(d); } }
    void cause_class_other(Dossier d) { try { envelopper(d); } catch (IllegalStateException e) { if (e.getCause().getClass() == Mineur.class) Decisions.refuser(d); } }
    void cause_class_that(Dossier d) { try { envelopper(d); } catch (IllegalStateException e) { if (e.getCause().getClass() == Defavorable.class) Decisions.refuser(d); } } // 501
    void cause_pattern_other(Dossier d) { try { envelopper(d); } catch (IllegalStateException e) { if (e.getCause() instanceof Mineur m) Decisions.refuser(m); } }
    void cause_here_other(Dossier d) { try { try { juger(d); } catch (RuntimeException e) { throw new IllegalStateException(e); } } catch (IllegalStateException e) { if (e.getCause() instanceof Mineur) Decisions.refuser(d); } }
    void cause_here_that(Dossier d) { try { try { juger(d); } catch (RuntimeException e) { throw new IllegalStateException(e); } } catch (IllegalStateException e) { if (e.getCause() instanceof Defavorable) Decisions.refuser(d); } } // 501
    private static RuntimeException enveloppe(Exception e) { return new IllegalStateException("enveloppe", e); }
    void wrapped_other(Dossier d) { try { try { juger(d); } catch (RuntimeException e) { throw enveloppe(e); } } catch (RuntimeException e) { if (e.getCause() instanceof Mineur) Decisions.refuser(d); } }
    void wrapped_that(Dossier d) { try { try { juger(d); } catch (RuntimeException e) { throw enveloppe(e); } } catch (RuntimeException e) { if (e.getCause() instanceof Defavorable) Decisions.refuser(d); } } // 501
    void joined_other(Dossier d) { try { CompletableFuture.runAsync(() -> juger(d)).join(); } catch (CompletionException e) { if (e.getCause() instanceof Mineur) Decisions.refuser(d); } }
    void joined_that(Dossier d) { try { CompletableFuture.runAsync(() -> juger(d)).join(); } catch (CompletionException e) { if (e.getCause() instanceof Defavorable) Decisions.refuser(d); } } // 501
    void submitted_other(Dossier d, ExecutorService s) throws InterruptedException { try { s.submit(() -> juger(d)).get(); } catch (ExecutionException e) { if (e.getCause() instanceof Mineur) Decisions.refuser(d); } }
    void submitted_that(Dossier d, ExecutorService s) throws InterruptedException { try { s.submit(() -> juger(d)).get(); } catch (ExecutionException e) { if (e.getCause() instanceof Defavorable) Decisions.refuser(d); } } // 501

    // printed, and thrown on
    void printed_other(Dossier d) { try { try { juger(d); } catch (RuntimeException e) { System.out.println(e); throw e; } } catch (Mineur e) { Decisions.refuser(d); } }
    void printed_that(Dossier d) { try { try { juger(d); } catch (RuntimeException e) { System.out.println(e); throw e; } } catch (Defavorable e) { Decisions.refuser(d); } } // 501
    void message_printed_other(Dossier d) { try { try { juger(d); } catch (RuntimeException e) { System.out.println("x" + e.getMessage()); throw e; } } catch (Mineur e) { Decisions.refuser(d); } }
    void trace_printed_other(Dossier d) { try { try { juger(d); } catch (RuntimeException e) { e.printStackTrace(); throw e; } } catch (Mineur e) { Decisions.refuser(d); } }
    void logged_other(Dossier d) { try { try { juger(d); } catch (RuntimeException e) { LOG.log(Level.WARNING, "x", e); throw e; } } catch (Mineur e) { Decisions.refuser(d); } }
    void logged_that(Dossier d) { try { try { juger(d); } catch (RuntimeException e) { LOG.log(Level.WARNING, "x", e); throw e; } } catch (Defavorable e) { Decisions.refuser(d); } } // 501
    private static final Logger LOG = Logger.getLogger("x");
    private static RuntimeException dite(RuntimeException e) { System.out.println(e); return e; }
    void given_back_other(Dossier d) { try { try { juger(d); } catch (RuntimeException e) { throw dite(e); } } catch (Mineur e) { Decisions.refuser(d); } }
    void given_back_that(Dossier d) { try { try { juger(d); } catch (RuntimeException e) { throw dite(e); } } catch (Defavorable e) { Decisions.refuser(d); } } // 501

    // what is not told
    record Resultat(String valeur, Exception echec) {}
    private static Resultat tenter(Dossier d) { try { juger(d); return new Resultat("ok", null); } catch (RuntimeException e) { return new Resultat(null, e); } }
    void result_other(Dossier d) { if (tenter(d).echec() instanceof Mineur) Decisions.refuser(d); } // KNOWN: invents 501, which of several results is given says why something was thrown, whichever
    void result_that(Dossier d) { if (tenter(d).echec() instanceof Defavorable) Decisions.refuser(d); } // 501
    void result_or_value(Dossier d) { if (tenter(d).valeur() != null) Decisions.delivrer(d); } // 501
    void something_and_other(Dossier d) { RuntimeException k = null; try { juger(d); } catch (RuntimeException e) { k = e; } if (k != null && k.getClass() == Mineur.class) Decisions.refuser(d); } // KNOWN: invents 501, that something was thrown is asked for itself
    void something_and_that(Dossier d) { RuntimeException k = null; try { juger(d); } catch (RuntimeException e) { k = e; } if (k != null && k.getClass() == Defavorable.class) Decisions.refuser(d); } // 501
    void stage_other(Dossier d) { CompletableFuture.runAsync(() -> juger(d)).exceptionally(t -> { if (t.getCause() instanceof Mineur) Decisions.refuser(d); return null; }); } // KNOWN: invents 501, a function is not told why what it is passed was thrown
    void stage_that(Dossier d) { CompletableFuture.runAsync(() -> juger(d)).exceptionally(t -> { if (t.getCause() instanceof Defavorable) Decisions.refuser(d); return null; }); } // 501
    private static void leverSelon(Dossier d) { if (Ia.demander(d.texte()).equals("non")) throw new Defavorable(); throw new Mineur(); }
    void one_of_two_in_any_case(Dossier d) { RuntimeException k = null; try { leverSelon(d); } catch (RuntimeException e) { k = e; } if (k instanceof Mineur) Decisions.refuser(d); } // KNOWN: misses 501, where something is thrown in any case, which it is is not told once it was kept
    void one_of_two_in_any_case_there(Dossier d) { try { leverSelon(d); } catch (RuntimeException e) { if (e instanceof Mineur) Decisions.refuser(d); } } // 501
    private static void verifier(Dossier d) { if (d.age() > 90) throw new IllegalStateException(); }
    void in_its_place(Dossier d) { try { try { juger(d); } finally { verifier(d); } } catch (IllegalStateException e) { Decisions.refuser(d); } } // KNOWN: invents 501, what a finally throws in its place counts as thrown for its reasons, too
    void in_its_place_unless_it_was_done(Dossier d) { boolean fait = false; try { try { juger(d); fait = true; } finally { if (!fait) throw new IllegalStateException(); } } catch (IllegalStateException e) { Decisions.refuser(d); } } // 501
    void in_its_place_by_another_answer(Dossier d) { try { try { verifier(d); } finally { if (Ia.demander(d.texte()).equals("non")) throw new Defavorable(); } } catch (Defavorable e) { Decisions.refuser(d); } } // 501
}
