package programs;

import api.*;
import java.util.*;

/** An answer decides whether, or where, something is taken out of a text that is put together, or out of a collection. */
class Shortened {
    static boolean ai() { return Ia.noter("y") > 0.5; }
    void first_letter() { StringBuilder b = new StringBuilder("bc"); if (ai()) { b.deleteCharAt(0); } Decisions.refuser(b.toString()); } // 501
    void a_part() { StringBuilder b = new StringBuilder("bc"); if (ai()) { b.delete(0, 1); } Decisions.refuser(b.toString()); } // 501
    void all() { StringBuilder b = new StringBuilder("bc"); if (ai()) { b.setLength(0); } Decisions.refuser(b.toString()); } // 501
    void after_some() { StringBuilder b = new StringBuilder("bc"); if (ai()) { b.setLength(1); } Decisions.refuser(b.toString()); } // 501
    void letter_set() { StringBuilder b = new StringBuilder("bc"); if (ai()) { b.setCharAt(0, 'q'); } Decisions.refuser(b.toString()); } // 501
    void turned() { StringBuilder b = new StringBuilder("bc"); if (ai()) { b.reverse(); } Decisions.refuser(b.toString()); } // 501
    void inserted() { StringBuilder b = new StringBuilder("bc"); if (ai()) { b.insert(0, "x"); } Decisions.refuser(b.toString()); } // 501
    void part_replaced() { StringBuilder b = new StringBuilder("bc"); if (ai()) { b.replace(0, 1, "x"); } Decisions.refuser(b.toString()); } // 501
    void appended() { StringBuilder b = new StringBuilder("bc"); if (ai()) { b.append("d"); } Decisions.refuser(b.toString()); } // 501
    void last_letter() { StringBuilder b = new StringBuilder("bc"); if (ai()) { b.setLength(b.length() - 1); } Decisions.refuser(b.toString()); } // 501
    void all_deleted() { StringBuilder b = new StringBuilder("bc"); if (ai()) { b.delete(0, b.length()); } Decisions.refuser(b.toString()); } // 501
    void length_asked() { StringBuilder b = new StringBuilder("bc"); if (ai()) { b.deleteCharAt(0); } Decisions.refuser(b.length() > 1 ? "x" : "y"); } // 501
    void length_decides() { StringBuilder b = new StringBuilder("bc"); if (ai()) { b.deleteCharAt(0); } if (b.length() > 1) { Decisions.refuser("x"); } } // 501
    void of_an_unknown_text() { StringBuilder b = new StringBuilder(Donnees.propre()); if (ai()) { b.deleteCharAt(0); } Decisions.refuser(b.toString()); } // 501
    void all_of_an_unknown_text() { StringBuilder b = new StringBuilder(Donnees.propre()); if (ai()) { b.setLength(0); } Decisions.refuser(b.toString()); } // 501
    void last_separator() { StringBuilder b = new StringBuilder(); b.append(Donnees.propre()).append(", "); if (ai()) { b.setLength(b.length() - 2); } Decisions.refuser(b.toString()); } // 501
    void passed(StringBuilder b) { if (ai()) { b.deleteCharAt(0); } Decisions.refuser(b.toString()); } // 501
    static void cut(StringBuilder b) { b.deleteCharAt(0); }
    void in_a_helper() { StringBuilder b = new StringBuilder("bc"); if (ai()) { cut(b); } Decisions.refuser(b.toString()); } // 501
    static void cutIf(boolean c, StringBuilder b) { if (c) { b.setLength(1); } }
    void in_a_helper_that_is_told() { StringBuilder b = new StringBuilder("bc"); cutIf(ai(), b); Decisions.refuser(b.toString()); } // 501
    void to_a_length() { StringBuilder b = new StringBuilder("bc"); b.setLength(Ia.demander("x").length()); Decisions.refuser(b.toString()); } // 501
    void at_a_place() { StringBuilder b = new StringBuilder("bc"); b.deleteCharAt(Ia.demander("x").length()); Decisions.refuser(b.toString()); } // 501
    void all_afterwards() { StringBuilder b = new StringBuilder("bc"); if (ai()) { b.deleteCharAt(0); } b.setLength(0); Decisions.refuser(b.toString()); }
    void printed_only() { StringBuilder b = new StringBuilder("bc"); b.deleteCharAt(0); if (ai()) { System.out.println(b); } Decisions.refuser(b.toString()); }
    void another() { StringBuilder b = new StringBuilder("bc"), c = new StringBuilder("d"); if (ai()) { c.deleteCharAt(0); } Decisions.refuser(b.toString()); }
    void buffer() { StringBuffer b = new StringBuffer("bc"); if (ai()) { b.deleteCharAt(0); } Decisions.refuser(b.toString()); } // 501
    void array() { char[] b = "bc".toCharArray(); if (ai()) { b[0] = 'x'; } Decisions.refuser(new String(b)); } // 501
    void in_rounds() { boolean yes = ai(); int n = 0; StringBuilder b = new StringBuilder("bc"); while (yes && n++ < 2) { if (b.length() > 0) { b.deleteCharAt(0); } } Decisions.refuser(b.toString()); } // 501
    void in_rounds_otherwise() { boolean yes = ai(); int n = 0; StringBuilder b = new StringBuilder("bc"); while (n++ < 1) { if (b.length() > 0) { b.deleteCharAt(0); } } if (yes) { System.out.println(b); } Decisions.refuser(b.toString()); }
    void at_a_constant_place() { StringBuilder b = new StringBuilder("bc"); b.deleteCharAt(0); b.setLength(1); b.reverse(); Decisions.refuser(b.toString()); }
    void data_at_a_place() { StringBuilder b = new StringBuilder("bc"); b.setLength(Donnees.nom().length()); Ia.envoyer(b.toString()); }
    void data_cut() { StringBuilder b = new StringBuilder(Donnees.nom()); b.delete(0, 1).reverse(); Ia.envoyer(b.toString()); } // 401

    void set_first() { TreeSet<String> s = new TreeSet<>(List.of("a", "b")); if (ai()) { s.pollFirst(); } Decisions.refuser(s.toString()); } // 501
    void set_last() { TreeSet<String> s = new TreeSet<>(List.of("a", "b")); if (ai()) { s.pollLast(); } Decisions.refuser(s.toString()); } // 501
    void set_last_otherwise() { TreeSet<String> s = new TreeSet<>(List.of("a", "b")); s.pollLast(); if (ai()) { System.out.println(s); } Decisions.refuser(s.toString()); }
    void set_retained() { Set<String> s = new HashSet<>(List.of("a", "b")); if (ai()) { s.retainAll(Set.of("a")); } Decisions.refuser(s.toString()); } // 501
    void set_retained_otherwise() { Set<String> s = new HashSet<>(List.of("a", "b")); s.retainAll(Set.of("a")); if (ai()) { System.out.println(s); } Decisions.refuser(s.toString()); }
    void set_all_removed() { Set<String> s = new HashSet<>(List.of("a", "b")); if (ai()) { s.removeAll(Set.of("a")); } Decisions.refuser(s.toString()); } // 501
    void set_size() { Set<String> s = new TreeSet<>(List.of("a", "b")); if (ai()) { s.retainAll(Set.of("a")); } Decisions.refuser(String.valueOf(s.size())); } // 501
    void part_of_a_map() { TreeMap<String, String> m = new TreeMap<>(Map.of("a", "x", "b", "y")); if (ai()) { m.headMap("b").clear(); } Decisions.refuser(m.toString()); } // 501
}
