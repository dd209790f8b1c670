package programs;

import api.*;
import java.io.*;
import java.util.*;
import java.util.concurrent.*;
import java.util.function.*;

/** Several handlers of one {@code try}: what one of them waits for is only thrown where what came before did not throw what another takes. */
class CaughtBeside {
    static class Ecart extends RuntimeException { Ecart(String m) { super(m); } }
    static class Grave extends Ecart { Grave() { super("grave"); } }
    static class Leger extends Ecart { Leger() { super("leger"); } }
    static class Verifie extends Exception { Verifie(String m) { super(m); } }
    static void verifie(String a) { if (a.contains("non")) throw new IllegalStateException("x"); }
    static void ecrit(String z) throws IOException { try (Writer w = new FileWriter(z)) { w.write(z); } }
    static void lit(String z) throws Verifie { if (z.isEmpty()) throw new Verifie(z); }

    // what is written where the answer passed fails only there
    void written_after_a_check(String z) { String a = Ia.demander("?"); try { verifie(a); ecrit(z); } catch (IllegalStateException e) { } catch (IOException e) { Decisions.refuser(z); } } // 501
    void written_after_a_check_told_first(String z) { String a = Ia.demander("?"); try { verifie(a); ecrit(z); } catch (IOException e) { Decisions.refuser(z); } catch (IllegalStateException e) { System.out.println("x"); } } // 501
    void made_after_a_check(String z) { String a = Ia.demander("?"); try { verifie(a); new FileWriter(z); } catch (IllegalStateException e) { } catch (IOException e) { Decisions.refuser(z); } } // 501
    void written_after_a_throw(String z) { String a = Ia.demander("?"); try { if (a.contains("n")) throw new IllegalStateException(); ecrit(z); } catch (IllegalStateException e) { } catch (IOException e) { Decisions.refuser(z); } } // 501
    void thrown_after_a_check(String z) { String a = Ia.demander("?"); try { verifie(a); if (z.isEmpty()) throw new IOException("x"); } catch (IllegalStateException e) { } catch (IOException e) { Decisions.refuser(z); } } // 501
    void read_after_a_check(String z) { String a = Ia.demander("?"); try { verifie(a); lit(z); } catch (IllegalStateException e) { } catch (Verifie e) { Decisions.refuser(z); } } // 501
    void parsed_after_a_check(String z) { String a = Ia.demander("?"); try { verifie(a); Integer.parseInt(z); } catch (IllegalStateException e) { } catch (NumberFormatException e) { Decisions.refuser(z); } } // 501
    void asked_and_checked_within(String z) { try { verifie(Ia.demander("?")); ecrit(z); } catch (IllegalStateException e) { } catch (IOException e) { Decisions.refuser(z); } } // 501
    void written_before_a_check(String z) { String a = Ia.demander("?"); try { ecrit(z); verifie(a); } catch (IllegalStateException e) { } catch (IOException e) { Decisions.refuser(z); } }
    void written_in_another_try(String z) { String a = Ia.demander("?"); try { verifie(a); } catch (IllegalStateException e) { } try { ecrit(z); } catch (IOException e) { Decisions.refuser(z); } }
    void written_after_nothing_is_checked(String z) { String a = Ia.demander("?"); try { System.out.println(a); ecrit(z); } catch (IllegalStateException e) { } catch (IOException e) { Decisions.refuser(z); } }
    void written_before_and_after(String z) { String a = Ia.demander("?"); try { ecrit(z); verifie(a); ecrit(z); } catch (IllegalStateException e) { } catch (IOException e) { Decisions.refuser(z); } }
    void approved_and_written(String z) { String a = Ia.demander("?"); if (!Agent.valide(a)) return; try { verifie(a); ecrit(z); } catch (IllegalStateException e) { } catch (IOException e) { Decisions.refuser(z); } }

    // what always throws something that one handler takes
    static void leve(String a) { if (a.contains("x")) throw new Grave(); throw new Leger(); }
    static void leve_peut_etre(String a) { if (a.contains("x")) throw new Grave(); else if (a.contains("y")) throw new Leger(); }
    static void leve_plus_bas(String a) { leve(a); }
    static String leve_par_cas(String a) { switch (a) { case "x": throw new Grave(); default: throw new Leger(); } }
    static int leve_ou_echoue(String a) { if (a.contains("x")) throw new Grave(); throw new Leger(); }
    static Ecart choisi(String a) { return a.contains("x") ? new Grave() : new Leger(); }
    void either_is_taken(String z) { String a = Ia.demander("?"); try { leve(a); } catch (Ecart e) { Decisions.refuser(z); } }
    void either_of_below(String z) { String a = Ia.demander("?"); try { leve_plus_bas(a); } catch (Ecart e) { Decisions.refuser(z); } }
    void either_by_name(String z) { String a = Ia.demander("?"); try { leve(a); } catch (Grave | Leger e) { Decisions.refuser(z); } }
    void either_by_case(String z) { try { leve_par_cas(Ia.demander("?")); Decisions.delivrer(z); } catch (Ecart e) { Decisions.refuser(z); } }
    void either_given(String z) { try { System.out.println(leve_ou_echoue(Ia.demander("?"))); } catch (RuntimeException e) { Decisions.refuser(z); } }
    void either_at_last(String z) { String a = Ia.demander("?"); try { try { leve(a); } finally { System.out.println("x"); } } catch (Ecart e) { Decisions.refuser(z); } }
    void one_of_them(String z) { String a = Ia.demander("?"); try { leve(a); } catch (Grave e) { Decisions.refuser(z); } catch (Ecart e) { } } // 501
    void the_other_of_them(String z) { String a = Ia.demander("?"); try { leve(a); } catch (Grave e) { } catch (Ecart e) { Decisions.refuser(z); } } // 501
    void one_of_them_at_last(String z) { String a = Ia.demander("?"); try { try { leve(a); } finally { System.out.println("x"); } } catch (Grave e) { Decisions.refuser(z); } catch (Ecart e) { } } // 501
    void one_of_them_leaves(String z) { String a = Ia.demander("?"); try { leve(a); } catch (Grave e) { Decisions.refuser(z); } } // 501
    void perhaps_one(String z) { String a = Ia.demander("?"); try { leve_peut_etre(a); } catch (Ecart e) { Decisions.refuser(z); } } // 501
    void asked_which_it_is(String z) { String a = Ia.demander("?"); try { leve(a); } catch (Ecart e) { if (e instanceof Grave) Decisions.refuser(z); } } // 501
    void told_what_it_says(String z) { String a = Ia.demander("?"); try { leve(a); } catch (Ecart e) { Decisions.refuser(e.getMessage()); } } // 501
    void thrown_as_chosen(String z) { try { throw choisi(Ia.demander("?")); } catch (Ecart e) { Decisions.refuser(z); } }
    void one_of_those_chosen(String z) { try { throw choisi(Ia.demander("?")); } catch (Grave e) { Decisions.refuser(z); } catch (Ecart e) { } } // 501
    void chosen_by_another(String z) { System.out.println(Ia.demander("?")); try { throw choisi(z); } catch (Grave e) { Decisions.refuser(z); } catch (Ecart e) { } }
    void one_of_those_chosen_and_approved(String z) { String a = Ia.demander("?"); if (!Agent.valide(a)) return; try { throw choisi(a); } catch (Grave e) { Decisions.refuser(z); } catch (Ecart e) { } }
}
