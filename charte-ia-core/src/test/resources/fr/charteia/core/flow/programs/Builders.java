package programs;

import api.*;
import java.util.*;

/** Builders and buffers: what is in, what was taken out, what was thrown away. */
class Builders {
    void append_char_by_char() {
        StringBuilder b = new StringBuilder();
        String n = Donnees.nom();
        for (int i = n.length() - 1; i >= 0; i--) b.append(n.charAt(i));
        Ia.envoyer(b.toString()); // 401
    }
    void append_a_part() {
        Ia.envoyer(new StringBuilder().append(Donnees.nom(), 0, 1).toString()); // 401
    }
    void append_characters() {
        Ia.envoyer(new StringBuilder().append(Donnees.nom().toCharArray(), 0, 1).toString()); // 401
    }
    void append_an_int() { Ia.envoyer(new StringBuilder().append(Donnees.salaire()).toString()); } // 401
    void append_a_length() { Ia.envoyer(new StringBuilder().append(Donnees.nom().length()).toString()); }
    void insert_characters() { Ia.envoyer(new StringBuilder("ab").insert(1, Donnees.nom().toCharArray()).toString()); } // 401
    void insert_a_part() { Ia.envoyer(new StringBuilder("ab").insert(1, Donnees.nom(), 0, 2).toString()); } // 401
    void insert_clean() { Ia.envoyer(new StringBuilder("ab").insert(1, "c").toString()); }
    void insert_at_a_place_given_by_data() {
        Ia.envoyer(new StringBuilder("abcdefghij").insert(Donnees.nom().length(), "c").toString());
    }
    void character_set() {
        StringBuilder b = new StringBuilder("x");
        b.setCharAt(0, Donnees.nom().charAt(0));
        Ia.envoyer(b.toString()); // 401
    }
    void character_deleted_of_data() {
        StringBuilder b = new StringBuilder(Donnees.nom());
        b.deleteCharAt(0);
        Ia.envoyer(b.toString()); // 401
    }
    void deleted_whole() {
        StringBuilder b = new StringBuilder(Donnees.nom());
        b.delete(0, b.length());
        b.append("rien");
        Ia.envoyer(b.toString());
    }
    void deleted_in_part() {
        StringBuilder b = new StringBuilder(Donnees.nom());
        b.delete(0, 1);
        Ia.envoyer(b.toString()); // 401
    }
    void deleted_from_the_second() {
        StringBuilder b = new StringBuilder(Donnees.nom());
        b.delete(1, b.length());
        Ia.envoyer(b.toString()); // 401
    }
    void replaced_whole() {
        StringBuilder b = new StringBuilder(Donnees.nom());
        b.replace(0, b.length(), "rien");
        Ia.envoyer(b.toString());
    }
    void replaced_whole_with_data() {
        StringBuilder b = new StringBuilder("rien");
        b.replace(0, b.length(), Donnees.nom());
        Ia.envoyer(b.toString()); // 401
    }
    void emptied_and_filled_again() {
        StringBuilder b = new StringBuilder(Donnees.nom());
        b.setLength(0);
        b.append("rien");
        Ia.envoyer(b.toString());
        b.append(Donnees.nom());
        Ia.envoyer(b.toString()); // 401
    }
    void emptied_in_a_callee(StringBuilder b) { b.setLength(0); }
    void emptied_by_a_callee() {
        StringBuilder b = new StringBuilder(Donnees.nom());
        emptied_in_a_callee(b);
        Ia.envoyer(b.append("rien").toString());
    }
    void emptied_each_time_round(List<String> l) {
        StringBuilder b = new StringBuilder();
        for (String s : l) {
            b.setLength(0);
            b.append(s);
            Ia.envoyer(b.toString());
        }
        b.append(Donnees.nom());
        Ia.envoyer(b.toString()); // 401
    }
    void read_before_it_was_filled() {
        StringBuilder b = new StringBuilder("rien");
        String s = b.toString();
        b.append(Donnees.nom());
        Ia.envoyer(s);
        Ia.envoyer(b); // 401
    }
    void chained() {
        String s = new StringBuilder().append("a").append(Donnees.nom()).append("b").reverse().substring(1);
        Ia.envoyer(s); // 401
    }
    void buffer_chained_clean() {
        StringBuffer f = new StringBuffer("a").append('b').insert(0, 1L).reverse();
        Ia.envoyer(f.substring(1));
    }
    void buffer_copied() {
        StringBuffer f = new StringBuffer(Donnees.nom());
        StringBuilder b = new StringBuilder(f);
        f.setLength(0);
        Ia.envoyer(f.toString());
        Ia.envoyer(b.toString()); // 401
    }
    void builder_appended_to_another() {
        StringBuilder a = new StringBuilder(Donnees.nom());
        StringBuilder b = new StringBuilder("x");
        b.append(a);
        a.setLength(0);
        Ia.envoyer(a);
        Ia.envoyer(b); // 401
    }
    void characters_of_it() {
        StringBuilder b = new StringBuilder(Donnees.nom());
        Ia.envoyer(b.charAt(0)); // 401
        Ia.envoyer(b.indexOf("a"));
        Ia.envoyer(b.length());
        Ia.envoyer(b.capacity());
    }
    void get_chars_of_it() {
        StringBuilder b = new StringBuilder(Donnees.nom());
        char[] t = new char[4];
        b.getChars(0, 4, t, 0);
        Ia.envoyer(new String(t)); // 401
    }
    void as_char_sequence() {
        CharSequence s = new StringBuilder(Donnees.nom());
        Ia.envoyer(s.subSequence(0, 1)); // 401
        Ia.envoyer(s.charAt(0)); // 401
        Ia.envoyer(String.valueOf(s)); // 401
        Ia.envoyer(s.length());
    }
    void as_appendable() throws java.io.IOException {
        StringBuilder b = new StringBuilder();
        Appendable a = b;
        a.append(Donnees.nom());
        Ia.envoyer(b.toString()); // 401
    }
    void as_appendable_of_clean() throws java.io.IOException {
        StringBuilder b = new StringBuilder();
        Appendable a = b;
        a.append("rien").append('c');
        Ia.envoyer(b.toString());
    }
    void formatter_on_a_builder() {
        StringBuilder b = new StringBuilder();
        new Formatter(b).format("%s", Donnees.nom());
        Ia.envoyer(b.toString()); // 401
    }
    void formatter() { Ia.envoyer(new Formatter().format("%s", Donnees.nom()).toString()); } // 401
    void formatter_of_clean() { Ia.envoyer(new Formatter().format("%s", "rien").toString()); }
    void joined_by_hand() {
        StringBuilder b = new StringBuilder();
        for (String s : new String[] {"a", Donnees.nom()}) {
            if (b.length() > 0) b.append(", ");
            b.append(s);
        }
        Ia.envoyer(b.toString()); // 401
    }
    void string_joiner_emptied_value() {
        StringJoiner j = new StringJoiner(",");
        j.setEmptyValue(Donnees.nom());
        Ia.envoyer(j.toString()); // 401
    }
    void joiner_merged() {
        StringJoiner a = new StringJoiner(",").add("a");
        a.merge(new StringJoiner(",").add(Donnees.nom()));
        Ia.envoyer(a.toString()); // 401
    }
    void compared_is_no_data() { Ia.envoyer(new StringBuilder(Donnees.nom()).compareTo(new StringBuilder("a"))); }
    void equal_content_is_no_data() { Ia.envoyer("a".contentEquals(new StringBuilder(Donnees.nom()))); }
    void two_builders() {
        StringBuilder a = new StringBuilder();
        StringBuilder b = new StringBuilder();
        a.append(Donnees.nom());
        b.append("rien");
        Ia.envoyer(b.toString());
        Ia.envoyer(a.toString()); // 401
    }
    void builders_in_an_array() {
        StringBuilder[] t = {new StringBuilder(), new StringBuilder()};
        t[0].append(Donnees.nom());
        Ia.envoyer(t[1].toString());
        Ia.envoyer(t[0].toString()); // 401
    }
    static class Journal {
        private final StringBuilder lignes = new StringBuilder();
        Journal ligne(String s) { lignes.append(s).append('\n'); return this; }
        String tout() { return lignes.toString(); }
        void vider() { lignes.setLength(0); }
    }
    void builder_in_a_field() {
        Journal j = new Journal().ligne("a").ligne(Donnees.nom());
        Ia.envoyer(j.tout()); // 401
        j.vider();
        Ia.envoyer(j.ligne("b").tout());
    }
    // a null that is appended is a word
    void null_append() { String s = null; StringBuilder b = new StringBuilder("x"); b.append(s); if (b.toString().equals("xnull")) Ia.envoyer("y"); else Ia.envoyer(Donnees.nom()); }
    void null_append_decision(String d) { String s = null; StringBuilder b = new StringBuilder(); b.append("x").append(s); if (b.toString().equals("x")) Ia.envoyer(Donnees.nom()); }
    void null_append_object(String d) { Object s = null; StringBuilder b = new StringBuilder(); b.append("x").append(s); if (b.toString().equals("x")) Ia.envoyer(Donnees.nom()); }
    void null_append_literal(String d) { StringBuilder b = new StringBuilder(); b.append("x").append((String) null); if (b.toString().equals("x")) Ia.envoyer(Donnees.nom()); }
    void null_append_is(String d) { String s = null; StringBuilder b = new StringBuilder(); b.append("x").append(s); if (b.toString().equals("xnull")) Ia.envoyer(Donnees.nom()); } // 401
    void null_append_masked() { String s = Donnees.nom(); s = null; StringBuilder b = new StringBuilder(); b.append("x").append(s); Ia.envoyer(b.toString()); }
    void null_key() { String s = null; StringBuilder b = new StringBuilder("k"); b.append(s); Map<String, String> m = new HashMap<>(); m.put(b.toString(), Donnees.nom()); m.put("k", "x"); Ia.envoyer(m.get("k")); }
    void null_key_is() { String s = null; StringBuilder b = new StringBuilder("k"); b.append(s); Map<String, String> m = new HashMap<>(); m.put(b.toString(), Donnees.nom()); Ia.envoyer(m.get("knull")); } // 401
    void null_insert() { String s = null; StringBuilder b = new StringBuilder("k"); b.insert(0, s); if (b.toString().equals("k")) Ia.envoyer(Donnees.nom()); }
    void null_buffer() { String s = null; StringBuffer b = new StringBuffer("k"); b.append(s); if (b.toString().equals("k")) Ia.envoyer(Donnees.nom()); }
    void null_length() { String s = null; StringBuilder b = new StringBuilder("k"); b.append(s); if (b.length() == 1) Ia.envoyer(Donnees.nom()); }
    // a builder that is replaced, or written over
    void builder_anew(List<String> l) { StringBuilder b = new StringBuilder(Donnees.nom()); for (String s : l) { b = new StringBuilder(); b.append(s); Ia.envoyer(b.toString()); } }
    void builder_anew2(List<String> l) { StringBuilder b = new StringBuilder(); for (String s : l) { Ia.envoyer(b.toString()); b = new StringBuilder(); b.append(Donnees.nom()); Ia.demander("?"); b = new StringBuilder(); } }
    void builder_anew3(List<String> l) { for (String s : l) { StringBuilder b = new StringBuilder(); Ia.envoyer(b.toString()); b.append(Donnees.nom()); } }
    void builder_anew4(List<String> l) { StringBuilder b = new StringBuilder(); for (String s : l) { b = new StringBuilder(); Ia.envoyer(b.toString()); b.append(Donnees.nom()); } }
    void builder_anew4_after(List<String> l) { StringBuilder b = new StringBuilder(); for (String s : l) { b = new StringBuilder(); b.append(Donnees.nom()); } Ia.envoyer(b.toString()); } // 401
    void builder_not_anew(List<String> l) { StringBuilder b = new StringBuilder(); for (String s : l) { Ia.envoyer(b.toString()); b.append(Donnees.nom()); } } // 401
    void builder_reset_loop(List<String> l) { StringBuilder b = new StringBuilder(); for (String s : l) { b.setLength(0); Ia.envoyer(b.toString()); b.append(Donnees.nom()); } }
    static void vider(StringBuilder b) { b.setLength(0); }
    static void viderTout(StringBuilder b) { b.delete(0, b.length()); }
    void builder_reset_helper() { StringBuilder b = new StringBuilder(Donnees.nom()); vider(b); b.append("x"); Ia.envoyer(b.toString()); }
    void builder_delete_helper() { StringBuilder b = new StringBuilder(Donnees.nom()); viderTout(b); b.append("x"); Ia.envoyer(b.toString()); }
    void builder_delete() { StringBuilder b = new StringBuilder(Donnees.nom()); b.delete(0, b.length()); b.append("x"); Ia.envoyer(b.toString()); }
    void builder_set_chars_part() { StringBuilder b = new StringBuilder(Donnees.nom()); for (int i = 1; i < b.length(); i++) b.setCharAt(i, '*'); Ia.envoyer(b.toString()); } // 401
    void builder_set_chars_one() { StringBuilder b = new StringBuilder(Donnees.nom()); b.setCharAt(0, '*'); Ia.envoyer(b.toString()); } // 401
    void builder_set_chars_some() { StringBuilder b = new StringBuilder(Donnees.nom()); for (int i = 0; i < b.length(); i++) if (b.charAt(i) != ' ') b.setCharAt(i, '*'); Ia.envoyer(b.toString()); } // 401
    void builder_set_chars_data() { StringBuilder b = new StringBuilder("xxx"); for (int i = 0; i < b.length(); i++) b.setCharAt(i, Donnees.nom().charAt(i)); Ia.envoyer(b.toString()); } // 401
    static void effacer(StringBuilder b, String s) { b.setLength(0); b.append(s); }
    void builder_helper_replaced() { StringBuilder b = new StringBuilder(Donnees.nom()); effacer(b, "x"); Ia.envoyer(b.toString()); }
    void builder_helper_replaced_flow() { StringBuilder b = new StringBuilder("x"); effacer(b, Donnees.nom()); Ia.envoyer(b.toString()); } // 401
    void builder_reset_loop_helper(List<String> l) { StringBuilder b = new StringBuilder(); for (String s : l) { vider(b); Ia.envoyer(b.toString()); b.append(Donnees.nom()); } }
    void each_character_written_over() { StringBuilder b = new StringBuilder(Donnees.nom()); for (int i = 0; i < b.length(); i++) b.setCharAt(i, '*'); Ia.envoyer(b.toString()); }
    void each_character_written_over_backwards() { StringBuilder b = new StringBuilder(Donnees.nom()); for (int i = b.length() - 1; i >= 0; i--) b.setCharAt(i, '*'); Ia.envoyer(b.toString()); }
    void each_character_one_way_or_the_other() { StringBuffer b = new StringBuffer(Donnees.nom()); for (int i = 0; i < b.length(); i++) if (b.charAt(i) == ' ') b.setCharAt(i, '_'); else b.setCharAt(i, '*'); Ia.envoyer(b.toString()); }
    static void masquer(StringBuilder b) { for (int i = 0; i < b.length(); i++) b.setCharAt(i, '*'); }
    void each_character_in_a_helper() { StringBuilder b = new StringBuilder(Donnees.nom()); masquer(b); Ia.envoyer(b.toString()); }
    void each_character_then_appended() { StringBuilder b = new StringBuilder(Donnees.nom()); masquer(b); b.append(Donnees.nom()); Ia.envoyer(b.toString()); } // 401
    void each_character_with_itself() { StringBuilder b = new StringBuilder(Donnees.nom()); for (int i = 0; i < b.length(); i++) b.setCharAt(i, Character.toUpperCase(b.charAt(i))); Ia.envoyer(b.toString()); } // 401
    void each_character_of_another() { StringBuilder b = new StringBuilder(Donnees.nom()), c = new StringBuilder(Donnees.nom()); for (int i = 0; i < b.length(); i++) c.setCharAt(i, '*'); Ia.envoyer(c.toString()); } // 401
    void each_character_always_the_first() { StringBuilder b = new StringBuilder(Donnees.nom()); for (int i = 0; i < b.length(); i++) b.setCharAt(0, '*'); Ia.envoyer(b.toString()); } // 401
    void each_character_moved() { StringBuilder b = new StringBuilder(Donnees.nom()); for (int i = 0; i < b.length(); i++) { b.setCharAt(i, '*'); b.deleteCharAt(0); } Ia.envoyer(b.toString()); } // 401
    void each_character_until_one() { StringBuilder b = new StringBuilder(Donnees.nom()); for (int i = 0; i < b.length(); i++) { if (b.charAt(i) == '@') break; b.setCharAt(i, '*'); } Ia.envoyer(b.toString()); } // 401
    void each_character_sent_before() { StringBuilder b = new StringBuilder(Donnees.nom()); for (int i = 0; i < b.length(); i++) { Ia.envoyer(b.toString()); b.setCharAt(i, '*'); } } // 401
}
