package programs;

import api.*;
import java.text.*;
import java.util.*;
import java.util.function.*;
import java.util.regex.*;
import java.util.stream.*;

/** What a console application does with texts, numbers and the order in which things run. */
class Consoles {
    // --- texts, character by character
    void copied_by_char_at() {
        String s = Donnees.nom();
        StringBuilder b = new StringBuilder();
        for (int i = s.length() - 1; i >= 0; i--) b.append(s.charAt(i));
        Ia.envoyer(b.toString()); // 401
    }
    void counted_by_char_at() {
        String s = Donnees.nom();
        int voyelles = 0;
        for (int i = 0; i < s.length(); i++) if ("aeiouy".indexOf(s.charAt(i)) >= 0) voyelles++;
        Ia.envoyer(voyelles);
    }
    void char_array_in_place() {
        char[] c = Donnees.nom().toCharArray();
        Arrays.sort(c);
        Ia.envoyer(String.valueOf(c)); // 401
    }
    void char_array_blanked() {
        char[] c = Donnees.nom().toCharArray();
        Arrays.fill(c, '*');
        Ia.envoyer(new String(c));
    }
    void chars_collected() {
        Ia.envoyer(Donnees.nom().chars().filter(Character::isLetter).mapToObj(c -> String.valueOf((char) c)).collect(Collectors.joining())); // 401
    }
    void chars_counted() { Ia.envoyer(Donnees.nom().chars().filter(Character::isUpperCase).count()); }
    void code_points_appended() {
        StringBuilder b = new StringBuilder();
        Donnees.nom().codePoints().forEach(b::appendCodePoint);
        Ia.envoyer(b.toString()); // 401
    }
    void tokens_of_a_text() {
        StringTokenizer t = new StringTokenizer("dossier;" + Donnees.nom(), ";");
        t.nextToken();
        while (t.hasMoreTokens()) Ia.envoyer(t.nextToken()); // 401
    }
    void number_of_tokens() { Ia.envoyer(new StringTokenizer(Donnees.nom()).countTokens()); }
    void scanner_of_a_text() {
        try (Scanner s = new Scanner(Donnees.nom()).useDelimiter(",")) {
            if (s.hasNext()) Ia.envoyer(s.next()); // 401
        }
    }
    void scanner_of_a_clean_text() {
        String n = Donnees.nom();
        try (Scanner s = new Scanner("a,b," + n.isEmpty())) { Ia.envoyer(s.nextLine()); }
    }
    void matcher_group() {
        Matcher m = Pattern.compile("(\\w+) (?<suite>.*)").matcher(Donnees.nom());
        if (m.matches()) Ia.envoyer(m.group("suite")); // 401
    }
    void matcher_start() {
        Matcher m = Pattern.compile("x").matcher(Donnees.nom());
        if (m.find()) Ia.envoyer(m.start());
    }
    void replaced_by_a_lambda() { Ia.envoyer(Pattern.compile("%").matcher("Bonjour %").replaceAll(r -> Donnees.nom())); } // 401
    void replaced_by_a_lambda_of_the_match() { Ia.envoyer(Pattern.compile("\\w+").matcher(Donnees.nom()).replaceAll(r -> r.group().toUpperCase())); } // 401
    void lambda_that_drops_the_match() {
        // What does not match stays.
        Ia.envoyer(Pattern.compile("\\d").matcher(Donnees.nom()).replaceAll(r -> "x")); // 401
    }
    void append_replacement() {
        Matcher m = Pattern.compile("@").matcher("@ est là");
        StringBuilder b = new StringBuilder();
        while (m.find()) m.appendReplacement(b, Donnees.nom());
        m.appendTail(b);
        Ia.envoyer(b.toString()); // 401
    }
    void split_and_second() {
        String[] t = ("id:" + Donnees.nom()).split(":", 2);
        Ia.envoyer(t[1]); // 401
    }
    void message_format() { Ia.envoyer(MessageFormat.format("{1} et {0}", "x", Donnees.nom())); } // 401
    void message_format_instance() { Ia.envoyer(new MessageFormat("{0}").format(new Object[] {Donnees.nom()})); } // 401
    void message_format_clean() { Ia.envoyer(MessageFormat.format("{0}", Donnees.nom().length())); }
    void choice_format() { Ia.envoyer(new ChoiceFormat("0#aucun|1#un").format(Donnees.nom().length())); }
    void decimal_format() { Ia.envoyer(new DecimalFormat("#,##0").format(Donnees.salaire())); } // 401
    void joined_with_a_delimiter() { Ia.envoyer(String.join(Donnees.nom(), "a", "b")); } // 401
    void joiner() {
        StringJoiner j = new StringJoiner(", ", "[", "]");
        j.add("a").add(Donnees.nom());
        Ia.envoyer(j.toString()); // 401
    }
    void joiner_length() {
        StringJoiner j = new StringJoiner(", ");
        j.add(Donnees.nom());
        Ia.envoyer(j.length());
    }
    void repeated() { Ia.envoyer(Donnees.nom().repeat(2)); } // 401
    void repeated_as_often_as() { Ia.envoyer("*".repeat(Donnees.nom().length())); }
    void text_block_formatted() {
        String s = """
            Objet : %s
            """.formatted(Donnees.nom());
        Ia.envoyer(s); // 401
    }
    void transformed() { Ia.envoyer(Donnees.nom().transform(s -> "x" + s)); } // 401
    void transformed_away() { Ia.envoyer(Donnees.nom().transform(s -> "x")); }
    void lines_of_a_text() { Donnees.nom().lines().map(String::strip).forEach(Ia::envoyer); } // 401
    void region_that_matches() { Ia.envoyer(Donnees.nom().regionMatches(true, 0, "du", 0, 2)); }
    void by_index_of_a_table() {
        String[] codes = {"A", "B", "C"};
        Ia.envoyer(codes[Donnees.nom().length() % codes.length]);
    }
    void by_hex() {
        StringBuilder b = new StringBuilder();
        for (byte x : Donnees.nom().getBytes()) b.append(String.format("%02x", x));
        Ia.envoyer(b.toString()); // 401
    }
    void by_arithmetic_on_characters() {
        String s = Donnees.nom();
        char[] t = new char[s.length()];
        for (int i = 0; i < t.length; i++) t[i] = (char) (s.charAt(i) + 1);
        Ia.envoyer(new String(t)); // 401
    }
    void substring_of_what_is_before() {
        String s = "dossier " + Donnees.nom();
        Ia.envoyer(s.substring(0, 7));
    }
    // --- what runs
    void ternary_over_a_constant() {
        final boolean essai = false;
        Ia.envoyer(essai ? Donnees.nom() : "x");
    }
    void switch_over_a_constant() {
        int mode = 2;
        String s;
        switch (mode) { case 1: s = Donnees.nom(); break; case 2: s = "deux"; break; default: s = Donnees.nom(); }
        Ia.envoyer(s);
    }
    void switch_that_falls_through() {
        int mode = 1;
        String s = "x";
        switch (mode) { case 1: s = "un"; case 2: s = Donnees.nom(); break; default: s = "trois"; }
        Ia.envoyer(s); // 401
    }
    void switch_over_a_text() {
        String mode = "rapide";
        Ia.envoyer(switch (mode) { case "rapide" -> "x"; default -> Donnees.nom(); });
    }
    void index_that_is_computed() {
        String[] t = new String[4];
        int i = 1;
        t[i + 1] = Donnees.nom();
        t[i] = "x";
        Ia.envoyer(t[i * 1]);
        Ia.envoyer(t[4 - 2]); // 401
    }
    void index_by_a_helper() {
        String[] t = {"a", Donnees.nom()};
        Ia.envoyer(t[zero()]);
        Ia.envoyer(t[zero() + 1]); // 401
    }
    private int zero() { return 0; }
    void key_that_is_computed() {
        Map<String, String> m = new HashMap<>();
        m.put("c" + 1, Donnees.nom());
        m.put("c" + 2, "x");
        Ia.envoyer(m.get("c2"));
        Ia.envoyer(m.get("c1")); // 401
    }
    void labelled_break() {
        String s = "x";
        dehors:
        for (int i = 0; i < 3; i++) {
            for (int j = 0; j < 3; j++) {
                if (i * j == 2) break dehors;
                if (j > 5) s = Donnees.nom();
            }
            s = Donnees.nom();
        }
        Ia.envoyer(s); // 401
    }
    void labelled_block() {
        String s = Donnees.nom();
        bloc: {
            if (Donnees.choix()) break bloc;
            s = "x";
        }
        Ia.envoyer(s); // 401
    }
    void labelled_block_always_left_late() {
        String s = Donnees.nom();
        bloc: {
            s = "x";
            if (Donnees.choix()) break bloc;
            s = "y";
        }
        Ia.envoyer(s);
    }
    void do_while_runs_once() {
        String s = Donnees.nom();
        do { s = "x"; } while (Donnees.choix());
        Ia.envoyer(s);
    }
    void swapped() {
        String a = Donnees.nom();
        String b = "x";
        String t = a; a = b; b = t;
        Ia.envoyer(a);
        Ia.envoyer(b); // 401
    }
    void assigned_in_a_condition() {
        String s;
        if ((s = Donnees.nom()) != null && (s = "x") != null) Ia.envoyer(s);
    }
    void compound_assignment() {
        String s = "a";
        s += Donnees.choix() ? "b" : Donnees.nom();
        Ia.envoyer(s); // 401
    }
    void ages_through_numbers() {
        long n = Donnees.salaire();
        n <<= 1; n ^= 3; n = Math.abs(n);
        Ia.envoyer(Long.toString(n)); // 401
    }
    void number_that_is_only_compared() { Ia.envoyer(Donnees.salaire() > 1_500 ? "haut" : "bas"); }
    void boxed_and_back() {
        Integer i = Donnees.salaire();
        Object o = i;
        if (o instanceof Integer j) Ia.envoyer(j + 1); // 401
    }
    void finally_overrides_the_return() { Ia.envoyer(rendre()); }
    @SuppressWarnings("finally")
    private String rendre() {
        try { return Donnees.nom(); }
        finally { return "x"; }
    }
    void finally_overrides_nothing() { Ia.envoyer(rendre2()); } // 401
    private String rendre2() {
        String s = Donnees.nom();
        try { return s; }
        finally { s = "x"; }
    }
    void exception_as_a_return() {
        try { chercher(Donnees.nom()); }
        catch (Trouve t) { Ia.envoyer(t.quoi); } // 401
    }
    static class Trouve extends Exception { final String quoi; Trouve(String quoi) { this.quoi = quoi; } }
    private void chercher(String s) throws Trouve { if (s != null) throw new Trouve(s); }
    void varargs_first() { Ia.envoyer(premier(Donnees.nom(), "x")); } // 401
    void varargs_not_the_first() { Ia.envoyer(premier("x", Donnees.nom())); }
    private static String premier(String... t) { return t.length == 0 ? "" : t[0]; }
    void varargs_joined() { Ia.envoyer(joindre("x", Donnees.nom())); } // 401
    private static String joindre(Object... t) { StringBuilder b = new StringBuilder(); for (Object o : t) b.append(o); return b.toString(); }
    void recursion_that_builds() { Ia.envoyer(miroir(Donnees.nom())); } // 401
    private static String miroir(String s) { return s.isEmpty() ? s : miroir(s.substring(1)) + s.charAt(0); }
    void recursion_that_counts() { Ia.envoyer(longueur(Donnees.nom())); }
    private static int longueur(String s) { return s.isEmpty() ? 0 : 1 + longueur(s.substring(1)); }
    void mutual_recursion() { Ia.envoyer(pair(Donnees.nom(), 4)); } // 401
    private static String pair(String s, int n) { return n == 0 ? s : impair(s, n - 1); }
    private static String impair(String s, int n) { return n == 0 ? "x" : pair(s, n - 1); }
    void arrays_of_arrays() {
        String[][] t = new String[2][2];
        t[0][1] = Donnees.nom();
        t[1][0] = "x";
        Ia.envoyer(t[1][0]);
        Ia.envoyer(t[0][1]); // 401
    }
    void row_of_an_array() {
        String[][] t = {{"a", Donnees.nom()}, {"b", "c"}};
        String[] r = t[1];
        Ia.envoyer(r[1]);
        r = t[0];
        Ia.envoyer(r[1]); // 401
    }
    void array_copied_in_part() {
        String[] a = {"a", Donnees.nom(), "c"};
        String[] b = new String[3];
        System.arraycopy(a, 1, b, 0, 1);
        Ia.envoyer(b[1]);
        Ia.envoyer(b[0]); // 401
    }
    void array_cloned_then_changed() {
        String[] a = {Donnees.nom()};
        String[] b = a.clone();
        a[0] = "x";
        Ia.envoyer(a[0]);
        Ia.envoyer(b[0]); // 401
    }
    void properties_with_defaults() {
        Properties d = new Properties();
        d.setProperty("nom", Donnees.nom());
        Properties p = new Properties(d);
        Ia.envoyer(p.getProperty("nom")); // 401
    }
    void properties_of_another_key() {
        Properties p = new Properties();
        p.setProperty("nom", Donnees.nom());
        p.setProperty("ville", "x");
        Ia.envoyer(p.getProperty("ville"));
    }
    void properties_listed() throws Exception {
        Properties p = new Properties();
        p.setProperty("nom", Donnees.nom());
        java.io.StringWriter w = new java.io.StringWriter();
        p.store(w, "essai");
        Ia.envoyer(w.toString()); // 401
    }
    static class Libelles extends ListResourceBundle {
        @Override protected Object[][] getContents() { return new Object[][] {{"titre", Donnees.nom()}, {"pied", "x"}}; }
    }
    void own_bundle() { Ia.envoyer(new Libelles().getString("titre")); } // 401
    void system_property_of_another_name() {
        System.setProperty("essai.nom2", Donnees.nom());
        Ia.envoyer(System.getProperty("essai.autre"));
    }
    void optional_chain() { Ia.envoyer(Optional.of(Donnees.nom()).map(String::trim).filter(s -> !s.isBlank()).orElse("x")); } // 401
    void stream_reduced() { Ia.envoyer(Stream.of("a", Donnees.nom()).reduce("", String::concat)); } // 401
    void stream_grouped() { Ia.envoyer(Stream.of("a", Donnees.nom()).collect(Collectors.groupingBy(String::length)).values().toString()); } // 401
    void stream_grouped_counts() { Ia.envoyer(Stream.of("a", Donnees.nom()).collect(Collectors.groupingBy(String::length, Collectors.counting())).toString()); }
    void stream_partitioned() { Ia.envoyer(Stream.of(Donnees.nom()).collect(Collectors.partitioningBy(String::isEmpty)).get(false).get(0)); } // 401
    void stream_iterated() { Ia.envoyer(Stream.iterate(Donnees.nom(), s -> s + "x").limit(2).toList().get(1)); } // 401
    void int_stream_of_a_salary() { Ia.envoyer(IntStream.of(Donnees.salaire(), 2).max().getAsInt()); } // 401
    void supplier_kept_and_called_late() {
        Supplier<String> s = Donnees::nom;
        Supplier<String> t = () -> "x" + s.get();
        Ia.envoyer(t.get()); // 401
    }
    void supplier_never_called() {
        Supplier<String> s = Donnees::nom;
        Ia.envoyer(s == null);
    }
}
