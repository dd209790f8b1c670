package programs;

import api.*;
import java.util.*;

/** Whether an AI answered at all, which is no decision of its own, and whether it answered so that there is something. */
class Present {
    // --- whether there is an answer
    void present() {
        if (Optional.ofNullable(Ia.demander("q")).isPresent()) Decisions.delivrer("x");
    }
    void present_of_content() {
        if (Optional.ofNullable(Ia.demander("q")).filter(s -> s.equals("oui")).isPresent()) Decisions.delivrer("x"); // 501
    }
    void not_null() {
        if (Ia.demander("q") != null) Decisions.delivrer("x");
    }
    void non_null() {
        if (Objects.nonNull(Ia.demander("q"))) Decisions.delivrer("x");
    }
    void is_null() {
        String s = Ia.demander("q");
        if (Objects.isNull(s)) return;
        Decisions.delivrer("x");
    }
    void empty_optional() {
        Optional<String> s = Optional.ofNullable(Ia.demander("q"));
        if (s.isEmpty()) return;
        Decisions.delivrer("x");
    }
    void empty_optional_value() {
        Optional<String> s = Optional.ofNullable(Ia.demander("q"));
        if (s.isEmpty()) return;
        Decisions.delivrer(s.get()); // 501
    }
    void if_present() {
        Optional.ofNullable(Ia.demander("q")).ifPresent(s -> Decisions.delivrer("x"));
    }
    void if_present_value() {
        Optional.ofNullable(Ia.demander("q")).ifPresent(s -> Decisions.delivrer(s)); // 501
    }
    void empty_text() {
        if (!Ia.demander("q").startsWith("o")) Decisions.delivrer("x"); // 501
    }
    void required() {
        Objects.requireNonNull(Ia.demander("q"));
        Decisions.delivrer("x");
    }
    void looked_up_by_content() {
        Map<String, String> m = Map.of("oui", "a");
        if (m.get(Ia.demander("q")) != null) Decisions.delivrer("x"); // 501
    }
    void found_by_content() {
        Map<String, String> m = Map.of("oui", "a");
        if (Optional.ofNullable(m.get(Ia.demander("q"))).isPresent()) Decisions.delivrer("x"); // 501
    }
    void mapped_to_null() {
        if (Optional.ofNullable(Ia.demander("q")).map(s -> s.equals("oui") ? s : null).isPresent()) Decisions.delivrer("x"); // 501
    }
    void null_by_content() {
        String s = Ia.demander("q");
        String t = s.equals("oui") ? s : null;
        if (t != null) Decisions.delivrer("x"); // 501
    }
    static boolean la(Object o) { return o != null; }
    void null_test_in_helper() { if (la(Ia.demander("q"))) Decisions.delivrer("x"); }
    void list_present() {
        List<String> l = new ArrayList<>(); l.add(Ia.demander("q"));
        if (!l.isEmpty()) Decisions.delivrer("x");
        if (l.size() == 1) Decisions.delivrer("x");
    }
    void list_of_several() { List<String> l = new ArrayList<>(); for (String s : List.of("a", "b")) l.add(Ia.demander(s)); if (l.size() > 1) Decisions.delivrer("x"); }
    void list_passed_on() { List<String> l = new ArrayList<>(); l.add(Ia.demander("q")); if (pleine(l)) Decisions.delivrer("x"); }
    static boolean pleine(List<String> l) { return !l.isEmpty(); }
    void list_filled_in_a_helper() { List<String> l = new ArrayList<>(); remplir(l); if (!l.isEmpty()) Decisions.delivrer("x"); }
    static void remplir(List<String> l) { l.add(Ia.demander("q")); }
    void list_filled_on_a_condition() { List<String> l = new ArrayList<>(); String s = Ia.demander("q"); if (s.equals("oui")) l.add("a"); if (!l.isEmpty()) Decisions.delivrer("x"); } // 501
    void list_filled_with_it_on_a_condition() { List<String> l = new ArrayList<>(); String s = Ia.demander("q"); if (s.equals("oui")) l.add(s); if (!l.isEmpty()) Decisions.delivrer("x"); } // 501
    void list_filled_once_more_on_a_condition() { List<String> l = new ArrayList<>(); String s = Ia.demander("q"); l.add(s); if (s.equals("oui")) l.add(s); if (l.size() > 1) Decisions.delivrer("x"); } // 501
    void list_emptied_on_a_condition() { List<String> l = new ArrayList<>(); String s = Ia.demander("q"); l.add(s); if (s.equals("oui")) l.clear(); if (l.isEmpty()) Decisions.delivrer("x"); } // 501
    void list_filled_in_a_helper_on_a_condition() { List<String> l = new ArrayList<>(); remplirSi(l); if (!l.isEmpty()) Decisions.delivrer("x"); } // 501
    static void remplirSi(List<String> l) { String s = Ia.demander("q"); if (s.equals("oui")) l.add(s); }
    void list_of_parts_of_an_answer() { List<String> l = List.of(Ia.demander("q").split(",")); if (l.size() > 1) Decisions.delivrer("x"); } // 501
    void list_with_parts_of_an_answer() { List<String> l = new ArrayList<>(); l.addAll(List.of(Ia.demander("q").split(","))); if (l.size() > 1) Decisions.delivrer("x"); } // 501
    void list_filtered() { List<String> l = new ArrayList<>(List.of(Ia.demander("q"))); l.removeIf(s -> s.equals("non")); if (!l.isEmpty()) Decisions.delivrer("x"); } // 501
    void set_of_answers() { Set<String> s = new HashSet<>(); s.add(Ia.demander("a")); s.add(Ia.demander("b")); if (s.size() == 1) Decisions.delivrer("x"); } // 501
    void set_of_one_answer() { Set<String> s = new HashSet<>(); s.add(Ia.demander("a")); if (s.size() == 1) Decisions.delivrer("x"); }
    void queue_of_one_answer() { Deque<String> s = new ArrayDeque<>(); s.add(Ia.demander("a")); if (!s.isEmpty()) Decisions.delivrer("x"); }
    void map_filled_on_a_condition() { Map<String, String> m = new HashMap<>(); if (Ia.demander("a").equals("oui")) m.put("a", "b"); if (!m.isEmpty()) Decisions.delivrer("x"); } // 501
    void map_keyed_by_answers() { Map<String, String> m = new HashMap<>(); for (String s : List.of("a", "b")) m.put(Ia.demander(s), s); if (m.size() == 1) Decisions.delivrer("x"); } // 501
    void is_present_filtered() { if (Optional.ofNullable(Ia.demander("q")).filter(s -> s.equals("oui")).isPresent()) Decisions.delivrer("x"); } // 501
    void is_present_filtered_of() { if (Optional.of(Ia.demander("q")).filter(s -> s.equals("oui")).isPresent()) Decisions.delivrer("x"); } // 501
    void is_present_filtered_by_reference() { if (Optional.of(Ia.demander("q")).filter("oui"::equals).isPresent()) Decisions.delivrer("x"); } // 501
    void is_present_in_a_variable() { boolean b = Optional.of(Ia.demander("q")).filter("oui"::equals).isPresent(); if (b) Decisions.delivrer("x"); } // 501
    void found_first_filtered() { if (List.of(Ia.demander("q")).stream().filter("oui"::equals).findFirst().isPresent()) Decisions.delivrer("x"); } // 501
    void found_any_filtered() { if (List.of(Ia.demander("q")).stream().filter("oui"::equals).findAny().isEmpty()) Decisions.delivrer("x"); } // 501
    void found_any() { if (List.of(Ia.demander("q")).stream().findAny().isPresent()) Decisions.delivrer("x"); }
    void null_by_content_in_helper() { String s = Ia.demander("q"); String t = s.equals("oui") ? s : null; if (la(t)) Decisions.delivrer("x"); } // 501
    static Optional<String> oui(String s) { return s.equals("oui") ? Optional.of(s) : Optional.empty(); }
    void present_by_content_in_helper() { if (oui(Ia.demander("q")).isPresent()) Decisions.delivrer("x"); } // 501
    static String ouiOuRien(String s) { return s.equals("oui") ? s : null; }
    void null_from_helper() { if (ouiOuRien(Ia.demander("q")) != null) Decisions.delivrer("x"); } // 501
    void optional_of_null_from_helper() { if (Optional.ofNullable(ouiOuRien(Ia.demander("q"))).isPresent()) Decisions.delivrer("x"); } // 501
    void set_by_content() { String t = null; String s = Ia.demander("q"); if (s.equals("oui")) t = s; if (t != null) Decisions.delivrer("x"); } // 501
    String champ;
    void field_set_by_content() { champ = null; String s = Ia.demander("q"); if (s.equals("oui")) champ = s; if (champ != null) Decisions.delivrer("x"); } // 501
    static String oui2(String s) { return s.equals("oui") ? "a" : null; }
    void constant_or_null_from_helper() { if (oui2(Ia.demander("q")) != null) Decisions.delivrer("x"); } // 501
    void optional_of_constant_or_null() { if (Optional.ofNullable(oui2(Ia.demander("q"))).isPresent()) Decisions.delivrer("x"); } // 501
    void looked_up_in_a_passed_map(Map<String, String> m) { if (m.get(Ia.demander("q")) != null) Decisions.delivrer("x"); } // 501
    void optional_of_looked_up(Map<String, String> m) { if (Optional.ofNullable(m.get(Ia.demander("q"))).isPresent()) Decisions.delivrer("x"); } // 501
    void answer_kept_in_a_map(Map<String, String> m) { m.put("r", Ia.demander("q")); if (m.get("r") != null) Decisions.delivrer("x"); }
}
