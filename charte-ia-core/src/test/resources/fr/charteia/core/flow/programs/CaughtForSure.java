package programs;

import api.*;
import java.io.*;
import java.util.*;

/** Where what is thrown is caught for sure: what an AI's answer let fail there decides nothing afterwards. */
class CaughtForSure {
    static class Refus extends RuntimeException { Refus(String s) { super(s); } }
    static class Lourd extends Refus { Lourd(String s) { super(s); } }
    static class Verifie extends Exception { }
    void then_at_last() { String s = Ia.demander("x"); try { if (s.length() > 3) { throw new IllegalStateException("k"); } } catch (IllegalStateException e) { } finally { System.out.println(); } Decisions.refuser("z"); }
    void then_at_last_and_decided_before() { String s = Ia.demander("x"); try { if (s.length() > 3) { throw new IllegalStateException("k"); } Decisions.refuser("z"); } catch (IllegalStateException e) { } finally { System.out.println(); } } // 501
    void another_then_at_last() { String s = Ia.demander("x"); try { if (s.length() > 3) { throw new IllegalStateException("k"); } } catch (IllegalArgumentException e) { } finally { System.out.println(); } Decisions.refuser("z"); } // 501
    void of_a_class_below() { String s = Ia.demander("x"); try { if (s.length() > 3) { throw new Lourd("k"); } } catch (Refus e) { System.out.println(e); } finally { System.out.println(); } Decisions.refuser("z"); }
    void of_a_class_above() { String s = Ia.demander("x"); try { if (s.length() > 3) { throw new Refus("k"); } } catch (Lourd e) { System.out.println(e); } finally { System.out.println(); } Decisions.refuser("z"); } // 501
    void the_first_of_two() { String s = Ia.demander("x"); try { if (s.length() > 3) { throw new Lourd("k"); } } catch (Lourd e) { System.out.println(e); } catch (Refus e) { throw e; } Decisions.refuser("z"); }
    void the_second_of_two_that_throws() { String s = Ia.demander("x"); try { if (s.length() > 3) { throw new Refus("k"); } } catch (Lourd e) { System.out.println(e); } catch (Refus e) { throw e; } Decisions.refuser("z"); } // 501
    void a_checked_one() { String s = Ia.demander("x"); try { if (s.length() > 3) { throw new Verifie(); } } catch (Verifie e) { System.out.println(e); } finally { System.out.println(); } Decisions.refuser("z"); }
    private Refus faire(String s) { return new Lourd(s); }
    void made_by_a_method() { String s = Ia.demander("x"); try { if (s.length() > 3) { throw faire(s); } } catch (Refus e) { System.out.println(e); } finally { System.out.println(); } Decisions.refuser("z"); }
    void with_a_message_that_depends() { String s = Ia.demander("x"); try { if (s.length() > 3) { throw new Refus(s.startsWith("o") ? "a" : "b"); } } catch (Refus e) { System.out.println(e); } finally { System.out.println(); } Decisions.refuser("z"); }
    void in_the_inner_try() { String s = Ia.demander("x"); try { try { if (s.length() > 3) { throw new Refus("k"); } } catch (Refus e) { System.out.println(e); } } catch (RuntimeException e) { return; } Decisions.refuser("z"); }
    void in_the_outer_try() { String s = Ia.demander("x"); try { try { if (s.length() > 3) { throw new Refus("k"); } } catch (Lourd e) { System.out.println(e); } } catch (RuntimeException e) { return; } Decisions.refuser("z"); } // 501
    void beside_a_resource() throws IOException { String s = Ia.demander("x"); try (StringReader r = new StringReader("x")) { if (s.length() > 3) { throw new Refus("k"); } } catch (Refus e) { System.out.println(e); } Decisions.refuser("z"); }
    void beside_a_resource_and_decided_before() throws IOException { String s = Ia.demander("x"); try (StringReader r = new StringReader("x")) { if (s.length() > 3) { throw new Refus("k"); } Decisions.refuser("z"); } catch (Refus e) { System.out.println(e); } } // 501
    void under_a_lock(java.util.concurrent.locks.Lock l) { String s = Ia.demander("x"); l.lock(); try { if (s.length() > 3) { System.out.println(s); } } finally { l.unlock(); } Decisions.refuser("z"); }
    void in_a_monitor() { String s = Ia.demander("x"); synchronized (this) { if (s.length() > 3) { System.out.println(s); } } Decisions.refuser("z"); }
    void thrown_out_of_a_monitor() { String s = Ia.demander("x"); try { synchronized (this) { if (s.length() > 3) { throw new Refus("k"); } } } catch (Refus e) { System.out.println(e); } Decisions.refuser("z"); }
    void tried_again_then() { for (int i = 0; i < 3; i++) { try { String s = Ia.demander("x"); if (s.startsWith("o")) { throw new Refus("vide"); } System.out.println(s); break; } catch (Refus e) { System.out.println(e); } finally { System.out.println(i); } } Decisions.refuser("z"); }
    void tried_again_and_decided() { for (int i = 0; i < 3; i++) { try { String s = Ia.demander("x"); if (s.startsWith("o")) { throw new Refus("vide"); } Decisions.refuser("z"); break; } catch (Refus e) { System.out.println(e); } finally { System.out.println(i); } } } // 501
}
