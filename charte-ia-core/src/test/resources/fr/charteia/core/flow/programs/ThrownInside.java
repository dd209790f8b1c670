package programs;

import api.*;
import java.util.*;
import java.util.function.*;
import java.util.stream.*;

/** What a function throws that library code runs because of an answer is thrown because of it, as where a branch stands before the call. */
class ThrownInside {
    static class Refus extends RuntimeException { }
    static void verifier() { throw new Refus(); }
    static boolean oui() { return Ia.demander("x").equals("oui"); }
    static Optional<String> peut() { return oui() ? Optional.of("a") : Optional.empty(); }
    static List<String> aucun() { return oui() ? List.of("a") : List.of(); }

    void run_if_present() { try { peut().ifPresent(x -> verifier()); } catch (Refus e) { Decisions.refuser("a"); } } // 501
    void run_if_let_through() { try { Optional.of("a").filter(x -> oui()).ifPresent(x -> verifier()); } catch (Refus e) { Decisions.refuser("a"); } } // 501
    void thrown_if_present() { try { peut().ifPresent(x -> { throw new Refus(); }); } catch (Refus e) { Decisions.refuser("a"); } } // 501
    void mapped_if_present() { try { peut().map(x -> { verifier(); return x; }); } catch (Refus e) { Decisions.refuser("a"); } } // 501
    void asked_where_absent() { try { peut().orElseGet(() -> { verifier(); return "b"; }); } catch (Refus e) { Decisions.refuser("a"); } } // 501
    void run_where_absent() { try { peut().ifPresentOrElse(x -> System.out.println(x), () -> verifier()); } catch (Refus e) { Decisions.refuser("a"); } } // 501
    void for_each_let_through() { try { Stream.of("a", "b").filter(x -> oui()).forEach(x -> verifier()); } catch (Refus e) { Decisions.refuser("a"); } } // 501
    void for_each_of_a_list() { try { aucun().forEach(x -> verifier()); } catch (Refus e) { Decisions.refuser("a"); } } // 501
    void for_each_collected() { try { aucun().stream().map(x -> { verifier(); return x; }).collect(Collectors.toList()); } catch (Refus e) { Decisions.refuser("a"); } } // 501
    void for_each_key() { Map<String, String> m = new HashMap<>(); if (oui()) m.put("a", "b"); try { m.forEach((k, v) -> verifier()); } catch (Refus e) { Decisions.refuser("a"); } } // 501
    void computed_where_present() { Map<String, String> m = new HashMap<>(); if (oui()) m.put("a", "b"); try { m.computeIfPresent("a", (k, v) -> { verifier(); return v; }); } catch (Refus e) { Decisions.refuser("a"); } } // 501
    void computed_where_absent() { Map<String, String> m = new HashMap<>(); if (oui()) m.put("a", "b"); try { m.computeIfAbsent("a", k -> { verifier(); return ""; }); } catch (Refus e) { Decisions.refuser("a"); } } // 501
    void not_caught() { peut().ifPresent(x -> verifier()); Decisions.refuser("a"); } // 501
    void because_it_was_not_thrown() { try { peut().ifPresent(x -> verifier()); Decisions.refuser("a"); } catch (Refus e) { System.out.println(e); } } // 501
    void set_where_it_was_thrown() { String s = "b"; try { s = peut().map(x -> { verifier(); return x; }).orElse("c"); } catch (Refus e) { s = "d"; } if (s.equals("d")) Decisions.refuser("a"); } // 501

    void thrown_for_each_in_any_case() { try { List.of(Ia.demander("x")).forEach(x -> verifier()); } catch (Refus e) { Decisions.refuser("a"); } }
    void thrown_for_a_present_answer() { try { Optional.of(Ia.demander("x")).map(String::trim).ifPresent(x -> { System.out.println(x); verifier(); }); } catch (Refus e) { Decisions.refuser("a"); } }
    void thrown_by_a_comparison() { List<String> l = new ArrayList<>(List.of("b", "a")); try { l.sort((x, y) -> { verifier(); return 0; }); } catch (Refus e) { Decisions.refuser("a"); } System.out.println(Ia.demander("x")); }
    void thrown_beside_an_answer() { peut().ifPresent(System.out::println); try { Optional.of("a").ifPresent(x -> verifier()); } catch (Refus e) { Decisions.refuser("a"); } }
    void caught_inside() { peut().ifPresent(x -> { try { verifier(); } catch (Refus e) { System.out.println(e); } }); Decisions.refuser("a"); }
    void after_it_was_caught() { try { peut().ifPresent(x -> verifier()); } catch (Refus e) { System.out.println(e); } Decisions.refuser("a"); }
}
