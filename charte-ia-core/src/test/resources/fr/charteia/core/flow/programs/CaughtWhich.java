package programs;

import api.*;
import java.io.*;
import java.util.*;

/** Which of several exceptions is caught that a method itself throws: who asks what one says asks what decided which was thrown. */
class CaughtWhich {
    static class Refus extends RuntimeException { final int code; Refus(int c) { code = c; } Refus(String m, int c) { super(m); code = c; } int code() { return code; } }
    static class Panne extends RuntimeException { Panne(String m) { super(m); } }
    private static boolean oui() { return Ia.demander("?").equals("oui"); }
    void field() { try { if (oui()) throw new Refus(1); throw new Refus(2); } catch (Refus e) { if (e.code == 1) Decisions.delivrer("d"); } } // 501
    void field_by_a_method() { try { if (oui()) throw new Refus(1); throw new Refus(2); } catch (Refus e) { if (e.code() == 1) Decisions.delivrer("d"); } } // 501
    void field_by_something_else(boolean b) { Ia.demander("?"); try { if (b) throw new Refus(1); throw new Refus(2); } catch (Refus e) { if (e.code == 1) Decisions.delivrer("d"); } }
    void the_same_field() { try { if (oui()) throw new Refus(1); throw new Refus(1); } catch (Refus e) { if (e.code == 1) Decisions.delivrer("d"); } }
    void the_one_that_there_is() { try { if (oui()) System.out.println("x"); throw new Refus(1); } catch (Refus e) { if (e.code == 1) Decisions.delivrer("d"); } }
    void in_a_variable() { int code; try { if (oui()) throw new Refus(1); else throw new Refus(2); } catch (Refus e) { code = e.code; } if (code == 1) Decisions.delivrer("d"); } // 501
    void by_a_switch() { try { if (oui()) throw new Refus(1); throw new Refus(2); } catch (Refus e) { switch (e.code) { case 1: Decisions.delivrer("d"); break; default: System.out.println(e); } } } // 501
    void message() { try { if (oui()) throw new Refus("a", 1); throw new Refus("b", 1); } catch (Refus e) { if (e.getMessage().equals("a")) Decisions.delivrer("d"); } } // 501
    void message_passed() { try { if (oui()) throw new IllegalStateException("a"); throw new IllegalStateException("b"); } catch (IllegalStateException e) { Decisions.refuser(e.getMessage()); } } // 501
    void other_field_than_the_message() { try { if (oui()) throw new Refus("a", 1); throw new Refus("b", 1); } catch (Refus e) { if (e.code == 1) Decisions.delivrer("d"); } }
    void the_class() { try { if (oui()) throw new Refus(1); throw new Panne("b"); } catch (RuntimeException e) { if (e instanceof Refus) Decisions.delivrer("d"); } } // 501
    void not_asked() { try { if (oui()) throw new Refus(1); throw new Refus(2); } catch (Refus e) { System.out.println(e); Decisions.delivrer("d"); } }
    void thrown_by_a_helper() { try { jeter(oui()); } catch (Refus e) { if (e.code == 1) Decisions.delivrer("d"); } } // 501
    private static void jeter(boolean b) { if (b) throw new Refus(1); throw new Refus(2); }
    enum Motif { BON, MAUVAIS }
    static class Dit extends Exception { private final String mot; Dit(String m) { super("dit"); mot = m; } String mot() { return mot; } }
    static class Avec extends RuntimeException { final Motif motif; Avec(Motif m) { motif = m; } }
    static class Fils extends Refus { Fils() { super(9); } }
    static class Autre extends Refus { Autre() { super(9); } }
    private static int lire(String s) { return Integer.parseInt(s); }
    void made_before() { Refus r = new Refus(1); if (oui()) r = new Refus(2); try { throw r; } catch (Refus e) { if (e.code == 1) Decisions.delivrer("d"); } } // 501
    void made_before_the_same() { Refus r = new Refus(1); if (oui()) System.out.println("k"); try { throw r; } catch (Refus e) { if (e.code == 1) Decisions.delivrer("d"); } }
    void number_before() { int n = 1; if (oui()) n = 2; try { throw new Refus(n); } catch (Refus e) { if (e.code == 1) Decisions.delivrer("d"); } } // 501
    void number_overwritten() { int n = 1; if (oui()) n = 2; n = 3; try { throw new Refus(n); } catch (Refus e) { if (e.code == 1) Decisions.delivrer("d"); } }
    void checked_with_text() { try { if (oui()) throw new Dit("a"); else throw new Dit("b"); } catch (Dit d) { if ("a".equals(d.mot())) Decisions.delivrer("d"); } } // 501
    void by_enum() { try { if (oui()) throw new Avec(Motif.BON); throw new Avec(Motif.MAUVAIS); } catch (Avec a) { switch (a.motif) { case BON -> Decisions.delivrer("d"); case MAUVAIS -> System.out.println("n"); } } } // 501
    void by_enum_alike() { try { if (oui()) throw new Avec(Motif.BON); throw new Avec(Motif.BON); } catch (Avec a) { switch (a.motif) { case BON -> Decisions.delivrer("d"); case MAUVAIS -> System.out.println("n"); } } }
    void two_classes_one_catch() { try { if (oui()) throw new Fils(); throw new Autre(); } catch (Refus r) { if (r instanceof Fils) Decisions.delivrer("d"); } } // 501
    void by_get_class() { try { if (oui()) throw new Fils(); throw new Autre(); } catch (Refus r) { if (r.getClass() == Fils.class) Decisions.delivrer("d"); } } // 501
    void multi_catch() { try { if (oui()) throw new Refus(1); throw new Dit("x"); } catch (Refus | Dit r) { if (r instanceof Refus) Decisions.delivrer("d"); } } // 501
    void multi_catch_not_asked() { try { if (oui()) throw new Refus(1); throw new Dit("x"); } catch (Refus | Dit r) { Decisions.delivrer("d"); } }
    void two_catches() { try { if (oui()) throw new Refus(1); throw new Dit("x"); } catch (Refus r) { Decisions.delivrer("d"); } catch (Dit d) { System.out.println(d); } } // 501
    void one_of_three(int k) { try { if (k == 0) throw new Refus(0); if (oui()) throw new Refus(1); throw new Refus(2); } catch (Refus e) { if (e.code == 1) Decisions.delivrer("d"); } } // 501
    void one_of_three_not_that(int k) { boolean b = oui(); try { if (k == 0) throw new Refus(0); if (k == 1) throw new Refus(1); System.out.println(b); throw new Refus(2); } catch (Refus e) { if (e.code == 1) Decisions.delivrer("d"); } }
    void through_finally() { try { try { if (oui()) throw new Refus(1); throw new Refus(2); } finally { System.out.println("fin"); } } catch (Refus e) { if (e.code == 1) Decisions.delivrer("d"); } } // 501
    void through_finally_alike() { try { try { if (oui()) throw new Refus(1); throw new Refus(1); } finally { System.out.println("fin"); } } catch (Refus e) { if (e.code == 1) Decisions.delivrer("d"); } }
    void rethrown() { try { try { if (oui()) throw new Refus(1); throw new Refus(2); } catch (Refus e) { throw e; } } catch (Refus e) { if (e.code == 1) Decisions.delivrer("d"); } } // 501
    void translated() { try { try { if (oui()) throw new Refus(1); throw new Refus(2); } catch (Refus e) { throw new Refus(e.code + 10); } } catch (Refus e) { if (e.code == 11) Decisions.delivrer("d"); } } // 501
    void translated_to_one() { try { try { if (oui()) throw new Refus(1); throw new Refus(2); } catch (Refus e) { throw new Refus(5); } } catch (Refus e) { if (e.code == 5) Decisions.delivrer("d"); } }
    void cause() { try { if (oui()) throw new RuntimeException(new IOException()); throw new RuntimeException("x"); } catch (RuntimeException e) { if (e.getCause() != null) Decisions.delivrer("d"); } } // 501
    void beside_what_fails(String s) { try { int n = lire(s); if (oui()) throw new IllegalStateException("a"); throw new IllegalStateException("b" + n); } catch (RuntimeException e) { if ("a".equals(e.getMessage())) Decisions.delivrer("d"); } } // 501
    void beside_what_fails_not_asked(String s) { try { int n = lire(s); if (oui()) throw new IllegalStateException("a"); throw new IllegalStateException("b" + n); } catch (RuntimeException e) { System.out.println(e.getMessage()); } Decisions.delivrer("d"); }
    void in_a_loop(List<String> l) { for (String s : l) { try { if (oui()) throw new Refus(1); throw new Refus(2); } catch (Refus e) { if (e.code == 1) Decisions.delivrer(s); } } } // 501
    void in_a_loop_alike(List<String> l) { for (String s : l) { try { if (oui()) throw new Refus(1); throw new Refus(1); } catch (Refus e) { if (e.code == 1) Decisions.delivrer(s); } } }
    void kept_for_later() { Refus k = null; try { if (oui()) throw new Refus(1); throw new Refus(2); } catch (Refus e) { k = e; } if (k.code == 1) Decisions.delivrer("d"); } // 501
    void kept_whether() { Refus k = null; try { if (oui()) throw new Refus(1); throw new Refus(2); } catch (Refus e) { k = e; } if (k != null) Decisions.delivrer("d"); }
    void two_bits() { try { boolean a = oui(); if (a) throw new Refus(1); else { System.out.println("x"); throw new Refus(3 - 1); } } catch (Refus e) { if (e.code > 1) Decisions.delivrer("d"); } } // 501
    void only_one_throws() { int c = 0; try { if (oui()) throw new Refus(1); c = 2; } catch (Refus e) { c = e.code; } if (c == 1) Decisions.delivrer("d"); } // 501
    static final Refus UN = new Refus(1), DEUX = new Refus(2);
    void constants() { try { if (oui()) throw UN; throw DEUX; } catch (Refus e) { if (e == UN) Decisions.delivrer("d"); } } // 501
    void constants_code() { try { if (oui()) throw UN; throw DEUX; } catch (Refus e) { if (e.code == 1) Decisions.delivrer("d"); } } // 501
    void constant_alike() { try { if (oui()) throw UN; throw UN; } catch (Refus e) { if (e.code == 1) Decisions.delivrer("d"); } }
    void conditional_in_throw() { try { throw oui() ? new Refus(1) : new Refus(2); } catch (Refus e) { if (e.code == 1) Decisions.delivrer("d"); } } // 501
    private static void exiger() { if (oui()) throw new Refus(1); }
    void helper_beside_own_alike() { try { exiger(); throw new Refus(1); } catch (Refus e) { if (e.code == 1) Decisions.delivrer("d"); } }
    void two_helpers() { try { exiger(); exiger2(); } catch (Refus e) { if (e.code == 1) Decisions.delivrer("d"); } } // 501
    private static void exiger2() { throw new Refus(2); }
    void to_caller() { if (code() == 1) Decisions.delivrer("d"); } // 501
    private int code() { try { if (oui()) throw new Refus(1); throw new Refus(2); } catch (Refus e) { return e.code; } }
    void to_caller_alike() { if (code_alike() == 1) Decisions.delivrer("d"); }
    private int code_alike() { try { if (oui()) throw new Refus(1); throw new Refus(2); } catch (Refus e) { return 1; } }
    void exception_to_caller() { if (prise().code == 1) Decisions.delivrer("d"); } // 501
    private Refus prise() { try { if (oui()) throw new Refus(1); throw new Refus(2); } catch (Refus e) { return e; } }
    void checked_message_alike() { try { if (oui()) throw new Dit("a"); else throw new Dit("b"); } catch (Dit d) { if ("dit".equals(d.getMessage())) Decisions.delivrer("d"); } } // KNOWN: invents 501, a message that a constructor fixes is not known to be one and the same
    void two_classes_code_alike() { try { if (oui()) throw new Fils(); throw new Autre(); } catch (Refus r) { if (r.code == 9) Decisions.delivrer("d"); } } // KNOWN: invents 501, what two classes say alike is not told from which of them it is
    void helper_beside_own() { try { exiger(); throw new Refus(2); } catch (Refus e) { if (e.code == 1) Decisions.delivrer("d"); } } // KNOWN: misses 501, what one block throws and calls is not told apart
}
