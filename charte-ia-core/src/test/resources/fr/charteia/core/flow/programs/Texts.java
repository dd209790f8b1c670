package programs;

import api.*;
import java.util.*;
import java.util.regex.*;

class Texts {
    void what_prints_itself_and_not_what_it_holds(ThreadLocal<String> l) {
        java.lang.ref.WeakReference<String> r = new java.lang.ref.WeakReference<>(Donnees.nom());
        l.set(Donnees.nom());
        Ia.envoyer("Référence " + r);
        Ia.envoyer(String.valueOf(r));
        Ia.envoyer(String.format("%s %s", r, l));
        Ia.envoyer(new StringBuilder().append(r));
        Ia.envoyer("Référence " + r.get()); // 401
        Ia.envoyer(new java.lang.ref.SoftReference<>(Donnees.nom()).get()); // 401
        Ia.envoyer(new java.lang.ref.SoftReference<>("a").get());
        Ia.envoyer("Local " + l.get()); // 401
        Ia.envoyer("Cellule " + new java.util.concurrent.atomic.AtomicReference<>(Donnees.nom())); // 401
    }
    void to_lower_case() { Ia.envoyer(Donnees.nom().toLowerCase(Locale.ROOT)); } // 401
    void strip() { Ia.envoyer(Donnees.nom().strip()); } // 401
    void repeat() { Ia.envoyer(Donnees.nom().repeat(2)); } // 401
    void concat_argument() { Ia.envoyer("M. ".concat(Donnees.nom())); } // 401
    void replace_with_data() { Ia.envoyer("Bonjour NOM".replace("NOM", Donnees.nom())); } // 401
    void replace_all_with_data() { Ia.envoyer("Bonjour NOM".replaceAll("N.M", Donnees.nom())); } // 401
    void replace_in_data() { Ia.envoyer(Donnees.nom().replaceAll("[aeiou]", "*")); } // 401
    void substring() { Ia.envoyer(Donnees.nom().substring(0, 2)); } // 401
    void sub_sequence() { Ia.envoyer(Donnees.nom().subSequence(0, 2)); } // 401
    void one_character() { Ia.envoyer("initiale " + Donnees.nom().charAt(0)); } // 401
    void code_point() { Ia.envoyer(Character.toString(Donnees.nom().codePointAt(0))); } // 401
    void intern() { Ia.envoyer(Donnees.nom().intern()); } // 401
    void lines() { Donnees.nom().lines().forEach(Ia::envoyer); } // 401
    void characters_as_stream() { Donnees.nom().chars().forEach(c -> Ia.envoyer(c)); } // 401
    void index_is_no_data() { Ia.envoyer("position " + Donnees.nom().indexOf('a')); }
    void hash_is_no_data() { Ia.envoyer("empreinte " + Donnees.nom().hashCode()); }
    void blank_is_no_data() { Ia.envoyer("vide : " + Donnees.nom().isBlank()); }
    void comparison_is_no_data() { Ia.envoyer("ordre : " + Donnees.nom().compareTo("x")); }
    void format_width_only() { Ia.envoyer(String.format("%d", Donnees.nom().length())); }
    void format_two() { Ia.envoyer(String.format("%s %s", "a", Donnees.nom())); } // 401
    void format_in_a_locale() { Ia.envoyer(String.format(Locale.FRANCE, "%s", Donnees.nom())); } // 401
    void formatted_receiver() { Ia.envoyer(Donnees.nom().formatted()); } // 401
    void format_clean() { Ia.envoyer(String.format("%s", Donnees.propre())); }
    void join_list() { Ia.envoyer(String.join(", ", List.of("a", Donnees.nom()))); } // 401
    void join_clean_list() { Ia.envoyer(String.join(", ", List.of("a", "b"))); }
    void value_of_characters() { Ia.envoyer(String.valueOf(Donnees.nom().toCharArray())); } // 401
    void value_of_a_boolean() { Ia.envoyer(String.valueOf(Donnees.nom().isEmpty())); }
    void transform() { Ia.envoyer(Donnees.nom().transform(s -> s + "!")); } // 401
    void transform_away() { Ia.envoyer(Donnees.nom().transform(s -> "rien")); }
    void transform_masked() { Ia.envoyer(Donnees.nom().transform(Masque::masquer)); }
    void plus_equals() {
        String s = "Nom : ";
        s += Donnees.nom();
        Ia.envoyer(s); // 401
    }
    void built_in_a_loop() {
        String s = "";
        for (int i = 0; i < 3; i++) s = s + Donnees.nom();
        Ia.envoyer(s); // 401
    }
    void copied_by_characters() {
        String n = Donnees.nom();
        String s = "";
        for (int i = 0; i < n.length(); i++) s += n.charAt(i);
        Ia.envoyer(s); // 401
    }
    void new_string() { Ia.envoyer(new String(Donnees.nom())); } // 401
    void text_block() {
        String modele = """
            Bonjour %s,
            """;
        Ia.envoyer(modele.formatted(Donnees.nom())); // 401
    }
    void text_block_clean() {
        Ia.envoyer("""
            Bonjour,
            """);
    }
    void builder_insert() { Ia.envoyer(new StringBuilder("x").insert(0, Donnees.nom()).toString()); } // 401
    void builder_reverse() { Ia.envoyer(new StringBuilder(Donnees.nom()).reverse().toString()); } // 401
    void builder_replace() { Ia.envoyer(new StringBuilder("abc").replace(0, 1, Donnees.nom()).toString()); } // 401
    void builder_sent_itself() {
        StringBuilder b = new StringBuilder().append(Donnees.nom());
        Ia.envoyer(b); // 401
    }
    void builder_length_is_no_data() { Ia.envoyer("n = " + new StringBuilder(Donnees.nom()).length()); }
    void builder_emptied() {
        StringBuilder b = new StringBuilder(Donnees.nom());
        b.setLength(0);
        b.append("rien");
        Ia.envoyer(b.toString());
    }
    void builder_shortened() {
        StringBuilder b = new StringBuilder(Donnees.nom());
        b.setLength(3);
        Ia.envoyer(b.toString()); // 401
    }
    void builder_characters_set() {
        StringBuilder b = new StringBuilder("abc");
        b.setCharAt(0, Donnees.nom().charAt(0));
        Ia.envoyer(b.toString()); // 401
    }
    void builder_of_a_builder() {
        StringBuilder b = new StringBuilder(Donnees.nom());
        StringBuilder c = new StringBuilder("x").append(b);
        Ia.envoyer(c.substring(1)); // 401
    }
    void builder_by_another_name() {
        StringBuilder b = new StringBuilder();
        StringBuilder c = b.append("x");
        b.append(Donnees.nom());
        Ia.envoyer(c.toString()); // 401
    }
    void builder_read_before() {
        StringBuilder b = new StringBuilder("x");
        String s = b.toString();
        b.append(Donnees.nom());
        Ia.envoyer(s);
    }
    void fill(StringBuilder b) { b.append(Donnees.nom()); }
    void builder_filled_by_callee() {
        StringBuilder b = new StringBuilder();
        fill(b);
        Ia.envoyer(b.toString()); // 401
    }
    void buffer() { Ia.envoyer(new StringBuffer().append(Donnees.nom()).toString()); } // 401
    void joiner() { Ia.envoyer(new StringJoiner(",").add("a").add(Donnees.nom()).toString()); } // 401
    void joiner_clean() {
        StringJoiner j = new StringJoiner(",");
        StringJoiner k = new StringJoiner(",");
        j.add(Donnees.nom());
        k.add("a");
        Ia.envoyer(k.toString());
    }
    void joiner_prefix() { Ia.envoyer(new StringJoiner(",", Donnees.nom(), "").toString()); } // 401
    void matcher_group() {
        Matcher m = Pattern.compile("(.*)").matcher(Donnees.nom());
        if (m.matches()) Ia.envoyer(m.group(1)); // 401
    }
    void matcher_of_clean() {
        Matcher m = Pattern.compile("(.*)").matcher("rien");
        if (m.matches()) Ia.envoyer(m.group(1));
    }
    void matches_is_no_data() { Ia.envoyer("valide : " + Pattern.matches(".*", Donnees.nom())); }
    void matcher_replaced_by_a_function() { Ia.envoyer(Pattern.compile("a").matcher("xay").replaceAll(r -> Donnees.nom())); } // 401
    void matcher_replaced_by_what_matched() { Ia.envoyer(Pattern.compile("a").matcher("xay").replaceAll(r -> r.group().toUpperCase())); }
    void matcher_shows_a_function_what_matched() { Pattern.compile("a").matcher(Donnees.nom()).replaceAll(r -> { Ia.envoyer(r.group()); return "x"; }); } // 401
    void matcher_replaced_from_a_map() { Map<String, String> v = Map.of("nom", Donnees.nom()); Ia.envoyer(Pattern.compile("[{](\\w+)}").matcher("Bonjour {nom}").replaceAll(r -> v.get(r.group(1)))); } // 401
    void matcher_asks_where_an_answer_matches() { Pattern.compile("a").matcher(Ia.demander("x")).replaceAll(r -> { Decisions.refuser("a"); return ""; }); } // 501
    void matcher_asks_where_a_text_matches(String t) { Ia.demander("x"); Pattern.compile("a").matcher(t).replaceAll(r -> { Decisions.refuser("a"); return ""; }); }
    void matcher_replace() { Ia.envoyer(Pattern.compile("a").matcher(Donnees.nom()).replaceAll("b")); } // 401
    void pattern_split() { Ia.envoyer(Pattern.compile(",").split(Donnees.nom())[0]); } // 401
    void tokenizer() { Ia.envoyer(new StringTokenizer(Donnees.nom()).nextToken()); } // 401
    void scanner() { Ia.envoyer(new Scanner(Donnees.nom()).nextLine()); } // 401
    void base64() { Ia.envoyer(Base64.getEncoder().encodeToString(Donnees.nom().getBytes())); } // 401
    void decoded() { Ia.envoyer(new String(Base64.getDecoder().decode(Donnees.nom()))); } // 401
    void number_to_text() { Ia.envoyer(Integer.toString(Donnees.salaire())); } // 401
    void number_computed() { Ia.envoyer("par an : " + Donnees.salaire() * 12); } // 401
    void number_boxed() {
        Integer i = Donnees.salaire();
        Ia.envoyer(i.toString()); // 401
    }
    void number_parsed() { Ia.envoyer("" + Integer.parseInt(Donnees.nom())); } // 401
    void number_as_decimal() { Ia.envoyer(java.math.BigDecimal.valueOf(Donnees.salaire()).toString()); } // 401
    void number_rounded() { Ia.envoyer("" + Math.round(Donnees.salaire() / 1000.0)); } // 401
    void number_compared_is_no_data() { Ia.envoyer("riche : " + (Donnees.salaire() > 5000)); }
    void number_clean() { Ia.envoyer("n = " + Donnees.nombre()); }
    void writer() {
        java.io.StringWriter w = new java.io.StringWriter();
        w.write(Donnees.nom());
        Ia.envoyer(w.toString()); // 401
    }
    void print_writer() {
        java.io.StringWriter w = new java.io.StringWriter();
        new java.io.PrintWriter(w).println(Donnees.nom());
        Ia.envoyer(w.toString()); // 401
    }
    void print_writer_of_another() {
        java.io.StringWriter w = new java.io.StringWriter();
        java.io.StringWriter v = new java.io.StringWriter();
        new java.io.PrintWriter(w).println(Donnees.nom());
        new java.io.PrintWriter(v).println("rien");
        Ia.envoyer(v.toString());
    }
    void reader() throws java.io.IOException {
        java.io.BufferedReader r = new java.io.BufferedReader(new java.io.StringReader(Donnees.nom()));
        Ia.envoyer(r.readLine()); // 401
    }
    void console_does_not_come_back() {
        System.out.println(Donnees.nom());
        Ia.envoyer("rien");
    }
    void constant_text_compared() {
        String s = "a" + "b";
        if (s.equals("ab")) s = "rien"; else s = Donnees.nom();
        Ia.envoyer(s);
    }
    void unequal_constant_text() {
        String s = "a";
        if ("b".equals(s)) s = "rien"; else s = Donnees.nom();
        Ia.envoyer(s); // 401
    }
    void nothing_or_data(boolean c) { Ia.envoyer(c ? null : Donnees.nom()); } // 401
    void object_to_string() { Ia.envoyer(Objects.toString(Donnees.nom(), "")); } // 401
    void require_non_null() { Ia.envoyer(Objects.requireNonNull(Donnees.nom())); } // 401
    void or_else() { Ia.envoyer(Objects.requireNonNullElse(null, Donnees.nom())); } // 401
    void char_sequence(CharSequence s) { Ia.envoyer(s.toString()); }
    void as_char_sequence() {
        CharSequence s = Donnees.nom();
        Ia.envoyer(s.toString()); // 401
    }
    void lines_appended_in_a_loop(java.io.BufferedReader r) throws java.io.IOException {
        StringBuilder b = new StringBuilder();
        String ligne;
        while ((ligne = r.readLine()) != null) {
            b.append(ligne).append('\n');
        }
        Ia.envoyer(b);
        while ((ligne = r.readLine()) != null) {
            b.append(Donnees.nom()).append('/');
        }
        Ia.envoyer(b); // 401
    }
    void address_that_grows_in_a_loop(java.util.List<String> l) {
        String url = "https://a/";
        for (String s : l) url = url + s + "/";
        Ia.envoyer(url);
        for (String s : l) url += Donnees.nom() + "/";
        Ia.envoyer(url); // 401
    }
    void wiped_in_one_chain() { StringBuilder b = new StringBuilder(); b.append(Donnees.nom()).delete(0, b.length()); Ia.envoyer(b.toString()); }
    void wiped_and_written_in_one_chain() { StringBuilder b = new StringBuilder(); b.append("x").append(Donnees.nom()).delete(0, b.length()).append("x"); Ia.envoyer(b.toString()); }
    void wiped_and_written_again() { StringBuilder b = new StringBuilder(); b.append("x").delete(0, b.length()).append(Donnees.nom()); Ia.envoyer(b.toString()); } // 401
    void wiped_by_the_length_of_another() { StringBuilder a = new StringBuilder("x"), b = new StringBuilder(); b.append(Donnees.nom()).delete(0, a.length()); Ia.envoyer(b.toString()); } // 401
    void wiped_from_the_second_on() { StringBuilder b = new StringBuilder(); b.append(Donnees.nom()).delete(1, b.length()); Ia.envoyer(b.toString()); } // 401
    // a text that a constructor makes is one as any other, wherever it is put
    static class Etiquette { String texte; String autre = "x"; String lire() { return texte; } @Override public String toString() { return "<" + texte + ">"; } }
    static class Tampon { final char[] signes = new char[16]; int n; void ajouter(String s) { for (int i = 0; i < s.length(); i++) signes[n++] = s.charAt(i); } @Override public String toString() { return new String(signes, 0, n); } }
    private static String premier(List<String> l) { return l.get(0); }
    void made_of_characters_and_got() { Etiquette e = new Etiquette(); e.texte = new String(Donnees.nom().toCharArray()); Ia.envoyer(e.lire()); } // 401
    void made_of_bytes_and_got() { Etiquette e = new Etiquette(); e.texte = new String(Donnees.nom().getBytes()); Ia.envoyer(e.lire()); } // 401
    void made_of_a_text_and_got() { Etiquette e = new Etiquette(); e.texte = new String(Donnees.nom()); Ia.envoyer(e.lire()); } // 401
    void made_of_a_builder_and_printed() { Etiquette e = new Etiquette(); e.texte = new String(new StringBuilder(Donnees.nom())); Ia.envoyer("" + e); } // 401
    void made_of_another_text_and_got() { Etiquette e = new Etiquette(); String s = Donnees.nom(); e.texte = new String("x".toCharArray()); Ia.envoyer(e.lire()); e.autre = new String(s); Ia.envoyer(e.lire()); }
    void made_of_characters_and_overwritten() { Etiquette e = new Etiquette(); e.texte = new String(Donnees.nom().toCharArray()); e.texte = new String("x"); Ia.envoyer(e.lire()); }
    void made_of_masked_characters() { Etiquette e = new Etiquette(); char[] c = Donnees.nom().toCharArray(); Arrays.fill(c, '*'); e.texte = new String(c); Ia.envoyer(e.lire()); }
    void made_and_listed() { List<String> l = new ArrayList<>(); l.add(new String(Donnees.nom().toCharArray())); Ia.envoyer(premier(l)); } // 401
    void made_of_another_and_listed() { List<String> l = new ArrayList<>(); l.add(new String("x".getBytes())); l.add(new String(Donnees.nom().getBytes())); Ia.envoyer(premier(l)); }
    void printed_by_a_buffer_of_ours() { Tampon t = new Tampon(); t.ajouter("M. "); t.ajouter(Donnees.nom()); Ia.envoyer("" + t); } // 401
    void printed_by_another_buffer_of_ours() { Tampon t = new Tampon(), u = new Tampon(); t.ajouter("M. "); u.ajouter(Donnees.nom()); Ia.envoyer("" + t); }
    void answer_made_of_bytes_and_got() { Etiquette e = new Etiquette(); e.texte = new String(Ia.demander("?").getBytes()); if (e.lire().equals("non")) { Decisions.refuser("x"); } } // 501
    static class Montant { java.math.BigDecimal n; Integer entier; Number autre = 1; java.math.BigDecimal lire() { return n; } int entier() { return entier; } Number autre() { return autre; } }
    static class Fraction extends Number { final String nom; Fraction(String nom) { this.nom = nom; } @Override public int intValue() { return 0; } @Override public long longValue() { return 0; } @Override public float floatValue() { return 0; } @Override public double doubleValue() { return 0; } }
    void number_made_of_a_text_and_got() { Montant m = new Montant(); m.n = new java.math.BigDecimal(Donnees.nom()); Ia.envoyer(m.lire()); } // 401
    void number_made_of_another_text_and_got() { Montant m = new Montant(); m.n = new java.math.BigDecimal(Donnees.nom()); m.n = new java.math.BigDecimal("1"); Ia.envoyer(m.lire()); }
    void box_made_and_got() { Montant m = new Montant(); m.entier = new Integer(Donnees.nom()); Ia.envoyer(m.entier()); } // 401
    void number_of_ours_keeps_its_parts() { Montant m = new Montant(); Fraction f = new Fraction(Donnees.nom()); m.autre = f; Ia.envoyer(f.nom); } // 401
    void number_of_ours_and_its_value() { Fraction f = new Fraction(Donnees.nom()); Ia.envoyer(f.intValue()); }
    void made_by_a_reference_and_got() { Etiquette e = new Etiquette(); java.util.function.Function<char[], String> f = String::new; e.texte = f.apply(Donnees.nom().toCharArray()); Ia.envoyer(e.lire()); } // 401
}
