package programs;

import api.*;
import java.io.*;
import java.nio.charset.StandardCharsets;
import java.util.*;

/** Texts taken apart into characters, bytes and numbers, and put together again. */
class Characters {
    void copied_to_an_array() {
        String n = Donnees.nom();
        char[] t = new char[n.length()];
        for (int i = 0; i < n.length(); i++) t[i] = n.charAt(i);
        Ia.envoyer(new String(t)); // 401
    }
    void copied_to_an_array_of_clean() {
        String n = Donnees.propre();
        char[] t = new char[n.length()];
        for (int i = 0; i < n.length(); i++) t[i] = n.charAt(i);
        Ia.envoyer(new String(t));
    }
    void array_overwritten_with_stars() {
        char[] t = Donnees.nom().toCharArray();
        java.util.Arrays.fill(t, '*');
        Ia.envoyer(new String(t));
    }
    void array_overwritten_in_part() {
        char[] t = Donnees.nom().toCharArray();
        t[0] = '*';
        Ia.envoyer(new String(t)); // 401
    }
    void other_cell_of_an_array_that_came_whole() {
        char[] t = Donnees.nom().toCharArray();
        t[0] = 'x';
        Ia.envoyer(t[0]);
        Ia.envoyer(t[1]); // 401
    }
    void built_from_the_array() {
        StringBuilder b = new StringBuilder();
        for (char c : Donnees.nom().toCharArray()) b.append(c);
        Ia.envoyer(b.toString()); // 401
    }
    void length_of_the_array() {
        StringBuilder b = new StringBuilder();
        for (char c : Donnees.nom().toCharArray()) b.append('x');
        Ia.envoyer(b.length());
    }
    void number_of_letters() {
        int n = 0;
        for (char c : Donnees.nom().toCharArray()) n++;
        Ia.envoyer(n);
    }
    void shifted_letters() {
        String r = "";
        for (char c : Donnees.nom().toCharArray()) r += (char) (c + 1);
        Ia.envoyer(r); // 401
    }
    void code_points() {
        StringBuilder b = new StringBuilder();
        Donnees.nom().codePoints().forEach(b::appendCodePoint);
        Ia.envoyer(b.toString()); // 401
    }
    void code_points_to_array() {
        int[] t = Donnees.nom().codePoints().toArray();
        Ia.envoyer(new String(t, 0, t.length)); // 401
    }
    void chars_mapped() {
        Donnees.nom().chars().mapToObj(c -> (char) c).forEach(Ia::envoyer); // 401
    }
    void chars_counted() {
        Ia.envoyer(Donnees.nom().chars().filter(c -> c == 'a').count());
    }
    void bytes_in_a_charset() {
        byte[] b = Donnees.nom().getBytes(StandardCharsets.UTF_8);
        Ia.envoyer(new String(b, StandardCharsets.UTF_8)); // 401
    }
    void bytes_of_a_part() {
        byte[] b = Donnees.nom().getBytes(StandardCharsets.UTF_8);
        Ia.envoyer(new String(b, 0, 2, StandardCharsets.ISO_8859_1)); // 401
    }
    void bytes_of_clean_beside() {
        byte[] b = Donnees.nom().getBytes();
        byte[] p = "rien".getBytes();
        Ia.envoyer(new String(p, 0, b.length > 2 ? 2 : 1));
    }
    void bytes_copied_one_by_one() {
        byte[] b = Donnees.nom().getBytes();
        byte[] c = new byte[b.length];
        for (int i = 0; i < b.length; i++) c[i] = b[i];
        Ia.envoyer(new String(c)); // 401
    }
    void bytes_copied_by_system() {
        byte[] b = Donnees.nom().getBytes();
        byte[] c = new byte[b.length];
        System.arraycopy(b, 0, c, 0, b.length);
        Ia.envoyer(new String(c)); // 401
    }
    void bytes_copied_the_other_way() {
        byte[] b = Donnees.nom().getBytes();
        byte[] c = "rien".getBytes();
        System.arraycopy(c, 0, b, 0, c.length);
        Ia.envoyer(new String(c));
    }
    void get_chars() {
        char[] t = new char[10];
        Donnees.nom().getChars(0, 2, t, 0);
        Ia.envoyer(String.valueOf(t)); // 401
    }
    void get_chars_of_clean() {
        char[] t = new char[10];
        "rien".getChars(0, 2, t, 0);
        Ia.envoyer(String.valueOf(t));
    }
    void copy_value_of() { Ia.envoyer(String.copyValueOf(Donnees.nom().toCharArray(), 0, 2)); } // 401
    void value_of_a_part() { Ia.envoyer(String.valueOf(Donnees.nom().toCharArray(), 0, 2)); } // 401
    void switch_on_each_letter() {
        StringBuilder b = new StringBuilder();
        for (char c : Donnees.nom().toCharArray()) {
            switch (c) {
                case 'a': b.append('a'); break;
                default: b.append(c);
            }
        }
        Ia.envoyer(b.toString()); // 401
    }
    void letters_filtered() {
        StringBuilder b = new StringBuilder();
        for (char c : Donnees.nom().toCharArray()) if (Character.isLetter(c)) b.append(Character.toUpperCase(c));
        Ia.envoyer(b.toString()); // 401
    }
    void is_letter_is_no_data() { Ia.envoyer(Character.isLetter(Donnees.nom().charAt(0))); }
    void numeric_value() { Ia.envoyer(Character.getNumericValue(Donnees.nom().charAt(0))); } // 401
    void letter_boxed() {
        Character c = Donnees.nom().charAt(0);
        Ia.envoyer(c.toString()); // 401
    }
    void letters_in_a_list() {
        List<Character> l = new ArrayList<>();
        for (char c : Donnees.nom().toCharArray()) l.add(c);
        java.util.Collections.reverse(l);
        StringBuilder b = new StringBuilder();
        for (Character c : l) b.append(c.charValue());
        Ia.envoyer(b.toString()); // 401
    }
    void letters_in_a_stack() {
        Deque<Character> l = new ArrayDeque<>();
        for (char c : Donnees.nom().toCharArray()) l.push(c);
        String r = "";
        while (!l.isEmpty()) r += l.pop();
        Ia.envoyer(r); // 401
    }
    void parsed_and_back() { Ia.envoyer(Integer.toString(Integer.parseInt(Donnees.nom()) + 1)); } // 401
    void parsed_of_clean() { Ia.envoyer(Integer.toString(Integer.parseInt("12") + 1)); }
    void value_of_and_unboxed() {
        int i = Integer.valueOf(Donnees.nom());
        Ia.envoyer(i); // 401
    }
    void hexadecimal() { Ia.envoyer(Integer.toHexString(Donnees.nom().charAt(0))); } // 401
    void long_parsed() { Ia.envoyer(Long.parseLong(Donnees.nom(), 36)); } // 401
    void double_parsed() { Ia.envoyer(String.valueOf(Double.valueOf(Donnees.nom()).intValue())); } // 401
    void boolean_of_text_is_data() { Ia.envoyer(Boolean.parseBoolean(Donnees.nom())); } // 401
    void big_integer() { Ia.envoyer(new java.math.BigInteger(Donnees.nom()).add(java.math.BigInteger.ONE).toString()); } // 401
    void big_decimal_other() {
        java.math.BigDecimal a = new java.math.BigDecimal(Donnees.nom());
        java.math.BigDecimal b = new java.math.BigDecimal("1");
        Ia.envoyer(b.multiply(b));
        Ia.envoyer(a.multiply(b)); // 401
    }
    void character_class_methods() { Ia.envoyer(Character.toString(Character.toChars(Donnees.nom().codePointAt(0))[0])); } // 401
    void char_arithmetic() {
        int d = Donnees.nom().charAt(0) - '0';
        Ia.envoyer("" + d); // 401
    }
    void packed_in_a_long() {
        long v = 0;
        for (byte b : Donnees.nom().getBytes()) v = v << 8 | b & 0xff;
        Ia.envoyer(Long.toString(v)); // 401
    }
    void checksum_of_clean() {
        int v = 0;
        for (byte b : Donnees.propre().getBytes()) v = v * 31 + b;
        Ia.envoyer(v);
    }
    static String copie(String s) {
        char[] t = new char[s.length()];
        int i = 0;
        while (i < t.length) { t[i] = s.charAt(i); i++; }
        return String.valueOf(t);
    }
    void copied_by_a_callee() {
        Ia.envoyer(copie("rien"));
        Ia.envoyer(copie(Donnees.nom())); // 401
    }
    void two_arrays_swapped() {
        char[] a = Donnees.nom().toCharArray();
        char[] b = "rien".toCharArray();
        char[] t = a; a = b; b = t;
        Ia.envoyer(a);
        Ia.envoyer(b); // 401
    }
    void split_and_join() {
        String[] t = Donnees.nom().split("");
        Ia.envoyer(String.join("-", t)); // 401
    }
    void split_with_data_as_separator() {
        String[] t = "a;b".split(Donnees.nom());
        Ia.envoyer(t[0]);
    }
    void encoded_by_hand() {
        StringBuilder b = new StringBuilder();
        for (byte o : Donnees.nom().getBytes(StandardCharsets.UTF_8)) b.append(String.format("%02x", o));
        Ia.envoyer(b); // 401
    }
    void crc_of_data_is_content() {
        java.util.zip.CRC32 crc = new java.util.zip.CRC32();
        crc.update("rien".getBytes());
        Ia.envoyer(crc.getValue());
    }
    // --- looked up, digit by digit
    private static final String ALPHABET = "abcdefghijklmnopqrstuvwxyz";
    private static final char[] DIGITS = "0123456789abcdef".toCharArray();
    static String hex(byte[] bytes) {
        StringBuilder b = new StringBuilder();
        for (byte x : bytes) b.append(DIGITS[x >> 4 & 15]).append(DIGITS[x & 15]);
        return b.toString();
    }
    static String hexOfText(byte[] bytes) {
        StringBuilder b = new StringBuilder();
        for (byte x : bytes) b.append("0123456789abcdef".charAt(x >> 4 & 15)).append("0123456789abcdef".charAt(x & 15));
        return b.toString();
    }
    static char[] hexInPlace(byte[] bytes) {
        char[] out = new char[bytes.length * 2];
        for (int i = 0; i < bytes.length; i++) { out[2 * i] = DIGITS[(bytes[i] & 0xf0) >>> 4]; out[2 * i + 1] = DIGITS[bytes[i] & 0xf]; }
        return out;
    }
    static String turned(String s) {
        StringBuilder b = new StringBuilder();
        for (char c : s.toCharArray()) b.append(ALPHABET.charAt((c - 'a' + 13) % 26));
        return b.toString();
    }
    static String random(int n) {
        StringBuilder b = new StringBuilder();
        Random r = new Random();
        for (int i = 0; i < n; i++) b.append(ALPHABET.charAt(r.nextInt(26)));
        return b.toString();
    }
    void hex_of_a_table() { Ia.envoyer(hex(Donnees.nom().getBytes())); } // 401
    void hex_of_a_text() { Ia.envoyer(hexOfText(Donnees.nom().getBytes())); } // 401
    void hex_in_place() { Ia.envoyer(new String(hexInPlace(Donnees.nom().getBytes()))); } // 401
    void turned_letters() { Ia.envoyer(turned(Donnees.nom())); } // 401
    void hex_of_a_constant() { Donnees.nom(); Ia.envoyer(hex("rien".getBytes())); Ia.envoyer(hexOfText("rien".getBytes())); Ia.envoyer(hexInPlace("rien".getBytes())); }
    void turned_constant() { Donnees.nom(); Ia.envoyer(turned("rien")); }
    void as_long_as_a_name() { Ia.envoyer(random(Donnees.nom().length())); }
    void letter_for_a_length() { Ia.envoyer(ALPHABET.charAt(Donnees.nom().length() % 26)); Ia.envoyer(DIGITS[Donnees.nom().length() & 15]); }
    void letter_for_a_number() { Ia.envoyer("ABC".charAt(Donnees.salaire())); Ia.envoyer(DIGITS[Donnees.salaire()]); }
    void word_for_a_number() { String[] words = {"un", "deux"}; Ia.envoyer(words[Donnees.salaire() & 1]); }
    void how_often_each_letter() { int[] n = new int[26]; for (char c : Donnees.nom().toCharArray()) n[c - 'a']++; Ia.envoyer(n[0]); }
    void decided_of_each_character() { Ia.demander("q").chars().forEach(x -> Decisions.refuser("x")); } // 501
    void decided_of_each_character_of_a_builder() { new StringBuilder(Ia.demander("q")).chars().forEach(x -> Decisions.refuser("x")); } // 501
    void decided_of_each_character_of_a_constant() { String avis = Ia.demander("q"); "abc".chars().forEach(x -> Decisions.refuser("x")); }
    void added_for_each_character() { java.util.List<Integer> l = new java.util.ArrayList<>(); Ia.demander("q").codePoints().forEach(x -> l.add(1)); Decisions.refuser(l.size()); } // 501
}
