package programs;

import api.*;
import java.util.*;

/** What an object of a library prints that a method is passed, where more is known of it: its class, whether it is null. */
class Printed {
    private static String orDash(Object o) { if (o == null) { return "-"; } return "" + o; }
    void text_or_dash() { Ia.envoyer(orDash(Donnees.nom())); } // 401
    void other_text_or_dash() { orDash(Donnees.nom()); Ia.envoyer(orDash("x")); }
    void number_or_dash() { Ia.envoyer(orDash(Donnees.salaire())); } // 401
    void builder_or_dash() { Ia.envoyer(orDash(new StringBuilder("a").append(Donnees.nom()))); } // 401
    private static String shown(Object o) { return o == null ? "-" : o.toString(); }
    void list_shown() { Ia.envoyer(shown(List.of(Donnees.nom()))); } // 401
    void other_list_shown() { shown(List.of(Donnees.nom())); Ia.envoyer(shown(List.of("x"))); }
    void map_shown() { Map<String, Object> m = new HashMap<>(); m.put("nom", Donnees.nom()); Ia.envoyer(shown(m)); } // 401
    void map_shown_overwritten() { Map<String, Object> m = new HashMap<>(); m.put("nom", Donnees.nom()); m.put("nom", "x"); Ia.envoyer(shown(m)); }
    void size_shown() { Ia.envoyer(shown(List.of(Donnees.nom()).size())); }
    private static String unlessList(Object o) { if (o instanceof List<?> l) { return "list of " + l.size(); } return String.valueOf(o); }
    void text_unless_list() { Ia.envoyer(unlessList(Donnees.nom())); } // 401
    void list_unless_list() { Ia.envoyer(unlessList(List.of(Donnees.nom()))); }
    void set_unless_list() { Ia.envoyer(unlessList(Set.of(Donnees.nom()))); } // 401
    private static String appended(Object o) { StringBuilder b = new StringBuilder(); if (o != null) { b.append(o); } return b.toString(); }
    void text_appended() { Ia.envoyer(appended(Donnees.nom())); } // 401
    void optional_appended() { Ia.envoyer(appended(Optional.of(Donnees.nom()))); } // 401
    private static String formatted(Object o) { return o == null ? "" : String.format("<%s>", o); }
    void text_formatted() { Ia.envoyer(formatted(Donnees.nom())); } // 401
    void list_formatted() { Ia.envoyer(formatted(new ArrayList<>(List.of(Donnees.nom())))); } // 401
    private static String emptied(List<String> l) { if (l == null) { return "-"; } l.clear(); return "" + l; }
    void list_emptied() { Ia.envoyer(emptied(new ArrayList<>(List.of(Donnees.nom())))); }
    private static String added(List<String> l, String s) { if (l == null) { return "-"; } l.add(s); return "" + l; }
    void added_to_a_list() { Ia.envoyer(added(new ArrayList<>(List.of("x")), Donnees.nom())); } // 401
    void added_to_a_list_of_data() { Ia.envoyer(added(new ArrayList<>(List.of(Donnees.nom())), "x")); } // 401
    void added_to_another_list() { added(new ArrayList<>(), Donnees.nom()); Ia.envoyer(added(new ArrayList<>(), "x")); }
    private static String joined(Object[] all) { return all == null ? "-" : Arrays.toString(all); }
    void array_joined() { Ia.envoyer(joined(new String[] {"x", Donnees.nom()})); } // 401
    void other_array_joined() { joined(new String[] {Donnees.nom()}); Ia.envoyer(joined(new String[] {"x"})); }

    // --- recursion over what is nested
    private static String tree(Object o) {
        if (o instanceof Map<?, ?> m) {
            StringBuilder b = new StringBuilder();
            for (Map.Entry<?, ?> e : m.entrySet()) { b.append(e.getKey()).append(": ").append(tree(e.getValue())); }
            return b.toString();
        }
        if (o instanceof List<?> l) {
            StringBuilder b = new StringBuilder();
            for (Object x : l) { b.append("- ").append(tree(x)); }
            return b.toString();
        }
        return String.valueOf(o);
    }
    void tree_of_a_text() { Ia.envoyer(tree(Donnees.nom())); } // 401
    void tree_of_a_list() { Ia.envoyer(tree(List.of("x", Donnees.nom()))); } // 401
    void tree_of_maps_in_lists() { Ia.envoyer(tree(Map.of("a", List.of(Map.of("nom", Donnees.nom()))))); } // 401
    void tree_clean() { tree(List.of(Donnees.nom())); Ia.envoyer(tree(Map.of("a", List.of(Map.of("nom", "x"))))); }
    private static int depth(Object o) {
        if (!(o instanceof List<?> l)) { return 0; }
        int deepest = 0;
        for (Object x : l) { deepest = Math.max(deepest, depth(x)); }
        return deepest + 1;
    }
    void depth_of_a_list() { Ia.envoyer(depth(List.of(List.of(Donnees.nom())))); }
    private static Object masked(Object o) { return o == null ? null : Masque.masquer(o.toString()); }
    void text_masked() { Ia.envoyer(masked(Donnees.nom())); }

    // --- what it says decides
    private static boolean says(Object o) { return o != null && o.toString().contains("oui"); }
    void answer_says() { if (says(Ia.demander("?"))) { Decisions.refuser("x"); } } // 501
    void list_of_answers_says() { if (says(List.of(Ia.demander("?")))) { Decisions.refuser("x"); } } // 501
    void other_list_says() { System.out.println(Ia.demander("?")); if (says(List.of("x"))) { Decisions.refuser("x"); } }
    private static String trimmed(Object o) { return o == null ? "" : o.toString().trim(); }
    void answer_trimmed() { Decisions.refuser(trimmed(Ia.demander("?"))); } // 501
    void answer_of_a_map_trimmed() { Map<String, Object> m = new HashMap<>(); m.put("a", Ia.demander("?")); Decisions.refuser(trimmed(m.get("a"))); } // 501
    void approved_and_trimmed() { String p = Ia.demander("?"); if (Agent.valide(p)) { Decisions.refuser(trimmed(p)); } }

    // --- passed as something wider
    private static String letters(CharSequence s) {
        if (s == null) { return ""; }
        StringBuilder b = new StringBuilder();
        for (int i = 0; i < s.length(); i++) { b.append(s.charAt(i)); }
        return b.toString();
    }
    void letters_of_a_text() { Ia.envoyer(letters(Donnees.nom())); } // 401
    void letters_of_another() { letters(Donnees.nom()); Ia.envoyer(letters("x")); }
    private static String present(Optional<?> o) { return o.isPresent() ? o.get().toString() : ""; }
    void present_text() { Ia.envoyer(present(Optional.of(Donnees.nom()))); } // 401
    void present_other() { present(Optional.of(Donnees.nom())); Ia.envoyer(present(Optional.of("x"))); }
    private static String words(Object... all) {
        if (all == null || all.length == 0) { return ""; }
        StringBuilder b = new StringBuilder();
        for (Object o : all) { b.append(o == null ? "-" : o.toString()).append(' '); }
        return b.toString();
    }
    void word() { Ia.envoyer(words("a", null, Donnees.nom())); } // 401
    void list_as_a_word() { Ia.envoyer(words("a", List.of(Donnees.nom()))); } // 401
    void other_words() { words(Donnees.nom()); Ia.envoyer(words("a", 3)); }
    private static <T> String by(T t, java.util.function.Function<? super T, String> f) { return t == null ? "" : f.apply(t); }
    void by_its_text() { Ia.envoyer(by(Donnees.nom(), Object::toString)); } // 401
    void by_its_size() { Ia.envoyer(by(List.of(Donnees.nom()), l -> "" + l.size())); }
    // an exception prints its message, not what caused it
    void exception_with_a_cause() { Ia.envoyer("" + new IllegalStateException("refused", new java.io.IOException(Donnees.nom()))); }
    void exception_of_its_cause() { Ia.envoyer("" + new IllegalStateException(new java.io.IOException(Donnees.nom()))); } // 401
    void exception_with_a_message() { Ia.envoyer(String.valueOf(new IllegalStateException(Donnees.nom(), new java.io.IOException("x")))); } // 401
    void cause_of_an_exception() { Ia.envoyer("" + new IllegalStateException("refused", new java.io.IOException(Donnees.nom())).getCause()); } // 401
    void exceptions_in_a_list() { Ia.envoyer(List.of(new IllegalStateException("refused", new java.io.IOException(Donnees.nom()))).toString()); }
    void trace_of_an_exception() { java.io.StringWriter w = new java.io.StringWriter(); new IllegalStateException("refused", new java.io.IOException(Donnees.nom())).printStackTrace(new java.io.PrintWriter(w)); Ia.envoyer(w.toString()); } // 401
}
