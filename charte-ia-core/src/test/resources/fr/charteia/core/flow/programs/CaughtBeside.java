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
}
