package programs;

import api.*;
import java.net.*;
import java.nio.charset.StandardCharsets;
import java.text.*;
import java.util.*;
import java.util.regex.*;

/** Text in other forms: formats, patterns, encodings. */
class Formats {
    void message_format() { Ia.envoyer(MessageFormat.format("Bonjour {0}", Donnees.nom())); } // 401
    void message_format_clean() { Ia.envoyer(MessageFormat.format("Bonjour {0}", Donnees.nom().length())); }
    void message_format_object() {
        MessageFormat f = new MessageFormat("{0} {1}");
        Ia.envoyer(f.format(new Object[] {"a", Donnees.nom()})); // 401
        Ia.envoyer(f.format(new Object[] {"a", "b"}));
    }
    void message_parsed() throws ParseException {
        Ia.envoyer(new MessageFormat("Nom {0}").parse(Donnees.nom())[0]); // 401
    }
    void decimal_format() { Ia.envoyer(new DecimalFormat("0.00").format(Donnees.salaire())); } // 401
    void number_format_parsed() throws ParseException { Ia.envoyer(NumberFormat.getInstance().parse(Donnees.nom())); } // 401
    void date_format_of_clean() { Ia.envoyer(new SimpleDateFormat("yyyy").format(new Date())); }
    void format_many() { Ia.envoyer(String.format("%s%s%s%s", 1, "a", 2L, Donnees.nom())); } // 401
    void format_array() {
        Object[] t = {"a", Donnees.nom()};
        Ia.envoyer(String.format("%s %s", t)); // 401
    }
    void format_by_a_pattern_that_is_data() { Ia.envoyer(String.format(Donnees.nom(), 1)); } // 401
    void join_array() { Ia.envoyer(String.join(",", new String[] {"a", Donnees.nom()})); } // 401
    void join_separator() { Ia.envoyer(String.join(Donnees.nom(), "a", "b")); } // 401
    void join_set() { Ia.envoyer(String.join(",", new TreeSet<>(List.of("a", Donnees.nom())))); } // 401
    void strip_indent() { Ia.envoyer(Donnees.nom().stripIndent().translateEscapes().indent(2)); } // 401
    void lines_collected() { Ia.envoyer(Donnees.nom().lines().toList().get(0)); } // 401
    void region_matches_is_no_data() { Ia.envoyer(Donnees.nom().regionMatches(0, "abc", 0, 2)); }
    void matches_is_no_data() { Ia.envoyer(Donnees.nom().matches("a+")); }
    void replace_all_away() { Ia.envoyer(Donnees.nom().replaceAll(".*", "x")); }
    void replaced_characters() { Ia.envoyer(Donnees.nom().replace('a', 'b')); } // 401
    void replacement_pattern_is_data() { Ia.envoyer("abc".replaceAll(Donnees.nom(), "x")); }
    void compared_then_constant() {
        String s = Donnees.nom().equals("Dupont") ? "connu" : "inconnu";
        Ia.envoyer(s);
    }
    void url_encoded() { Ia.envoyer(URLEncoder.encode(Donnees.nom(), StandardCharsets.UTF_8)); } // 401
    void url_decoded() { Ia.envoyer(URLDecoder.decode(Donnees.nom(), StandardCharsets.UTF_8)); } // 401
    void url_decoded_clean() { Ia.envoyer(URLDecoder.decode("a%20b", StandardCharsets.UTF_8)); }
    void uri() { Ia.envoyer(URI.create("http://x/" + Donnees.nom()).getPath()); } // 401
    void uri_resolved() { Ia.envoyer(URI.create("http://x/").resolve(Donnees.nom()).toString()); } // 401
    void base64_bytes() { Ia.envoyer(new String(Base64.getEncoder().encode(Donnees.nom().getBytes()))); } // 401
    void base64_mime() { Ia.envoyer(Base64.getMimeEncoder().encodeToString(Donnees.nom().getBytes())); } // 401
    void base64_url_without_padding() { Ia.envoyer(Base64.getUrlEncoder().withoutPadding().encodeToString(Donnees.nom().getBytes())); } // 401
    void base64_round_trip() {
        Base64.Encoder e = Base64.getEncoder();
        String c = e.encodeToString(Donnees.nom().getBytes());
        Ia.envoyer(new String(Base64.getDecoder().decode(c))); // 401
        Ia.envoyer(e.encodeToString("rien".getBytes()));
    }
    void hex_format() { Ia.envoyer(HexFormat.of().formatHex(Donnees.nom().getBytes())); } // 401
    void uuid_of_bytes() { Ia.envoyer(UUID.nameUUIDFromBytes(Donnees.nom().getBytes()).toString()); } // 401
    void uuid_at_random() { Ia.envoyer(UUID.randomUUID().toString()); }
    void uuid_of_text() { Ia.envoyer(UUID.fromString(Donnees.nom()).toString()); } // 401
    void groups() {
        Matcher m = Pattern.compile("(\\w+) (?<nom>\\w+)").matcher(Donnees.nom());
        if (m.matches()) {
            Ia.envoyer(m.group()); // 401
            Ia.envoyer(m.group(1)); // 401
            Ia.envoyer(m.group("nom")); // 401
            Ia.envoyer(m.start(1));
            Ia.envoyer(m.groupCount());
        }
    }
    void found_in_a_loop() {
        Matcher m = Pattern.compile("\\w+").matcher(Donnees.nom());
        List<String> mots = new ArrayList<>();
        while (m.find()) mots.add(m.group());
        Ia.envoyer(mots.get(0)); // 401
    }
    void append_replacement() {
        Matcher m = Pattern.compile("X").matcher("Bonjour X");
        StringBuilder b = new StringBuilder();
        while (m.find()) m.appendReplacement(b, Matcher.quoteReplacement(Donnees.nom()));
        m.appendTail(b);
        Ia.envoyer(b.toString()); // 401
    }
    void append_replacement_of_clean() {
        Matcher m = Pattern.compile("X").matcher("Bonjour X");
        StringBuffer b = new StringBuffer();
        while (m.find()) m.appendReplacement(b, "y");
        m.appendTail(b);
        Ia.envoyer(b.toString());
    }
    void append_tail_of_data() {
        Matcher m = Pattern.compile("X").matcher(Donnees.nom());
        StringBuffer b = new StringBuffer();
        m.appendTail(b);
        Ia.envoyer(b.toString()); // 401
    }
    void replaced_by_a_function() {
        Ia.envoyer(Pattern.compile("X").matcher("X").replaceAll(r -> Donnees.nom())); // 401
        Ia.envoyer(Pattern.compile("X").matcher("X").replaceAll(r -> "y"));
    }
    void matched_results() {
        Pattern.compile("\\w+").matcher(Donnees.nom()).results().map(MatchResult::group).forEach(Ia::envoyer); // 401
    }
    void matcher_reset_to_clean() {
        Matcher m = Pattern.compile("(.*)").matcher(Donnees.nom());
        m.reset("rien");
        if (m.find()) Ia.envoyer(m.group());
    }
    void matcher_reset_to_data() {
        Matcher m = Pattern.compile("(.*)").matcher("rien");
        m.reset(Donnees.nom());
        if (m.find()) Ia.envoyer(m.group()); // 401
    }
    void split_as_stream() { Pattern.compile(",").splitAsStream(Donnees.nom()).forEach(Ia::envoyer); } // 401
    void predicate_of_a_pattern() {
        List<String> l = List.of("a", "b").stream().filter(Pattern.compile("a").asPredicate()).toList();
        Ia.envoyer(l);
    }
    void quoted() { Ia.envoyer(Pattern.quote(Donnees.nom())); } // 401
    void choice_format_of_texts() {
        Ia.envoyer(new ChoiceFormat(new double[] {0, 1}, new String[] {"a", Donnees.nom()}).format(1)); // 401
        Ia.envoyer(new ChoiceFormat(new double[] {0, 1}, new String[] {"a", "b"}).format(1));
    }
    void choice_format() { Ia.envoyer(new ChoiceFormat("0#zéro|1#un").format(1)); }
    void collated_is_no_data() { Ia.envoyer(Collator.getInstance().compare("a", Donnees.nom())); }
    void normalised() { Ia.envoyer(Normalizer.normalize(Donnees.nom(), Normalizer.Form.NFD)); } // 401
    void characters_walked() {
        CharacterIterator it = new StringCharacterIterator(Donnees.nom());
        StringBuilder b = new StringBuilder();
        for (char c = it.first(); c != CharacterIterator.DONE; c = it.next()) b.append(c);
        Ia.envoyer(b.toString()); // 401
    }
    void words_broken() {
        BreakIterator it = BreakIterator.getWordInstance();
        it.setText(Donnees.nom());
        Ia.envoyer(it.next());
    }
    void locale_display_name() { Ia.envoyer(Locale.FRANCE.getDisplayName()); }
    void currency() { Ia.envoyer(Currency.getInstance("EUR").getSymbol()); }
    void date_parsed() { Ia.envoyer(java.time.LocalDate.parse(Donnees.nom()).plusDays(1).toString()); } // 401
    void date_formatted() {
        Ia.envoyer(java.time.format.DateTimeFormatter.ISO_DATE.format(java.time.LocalDate.parse(Donnees.nom()))); // 401
    }
    void date_now() { Ia.envoyer(java.time.LocalDate.now().toString()); }
    void upper_case_of_a_constant_beside() {
        String nom = Donnees.nom();
        Ia.envoyer("rien".toUpperCase(Locale.ROOT));
    }
    void digest() throws Exception {
        byte[] h = java.security.MessageDigest.getInstance("SHA-256").digest(Donnees.nom().getBytes());
        Ia.envoyer(Base64.getEncoder().encodeToString(h)); // 401
    }
    void digest_of_clean() throws Exception {
        byte[] h = java.security.MessageDigest.getInstance("SHA-256").digest("rien".getBytes());
        Ia.envoyer(Base64.getEncoder().encodeToString(h));
    }
    void digest_updated() throws Exception {
        java.security.MessageDigest d = java.security.MessageDigest.getInstance("SHA-256");
        d.update(Donnees.nom().getBytes());
        Ia.envoyer(d.digest()); // 401
    }
    // which arguments a format asks for
    void by_position() { Ia.envoyer(String.format("%2$s et %2$s", Donnees.nom(), "x")); }
    void by_position_asked() { Ia.envoyer(String.format("%2$s et %1$s", Donnees.nom(), "x")); } // 401
    void by_turns_and_position() { Ia.envoyer(String.format("%s %1$s %n%%", "x", Donnees.nom())); }
    void by_turns_and_position_asked() { Ia.envoyer(String.format("%1$s %s %s", "x", Donnees.nom())); } // 401
    void the_one_before() { Ia.envoyer(String.format("%s %<s", "x", Donnees.nom())); }
    void formatted_by_position() { Ia.envoyer("%2$-10s".formatted(Donnees.nom(), "x")); }
    void formatted_by_position_asked() { Ia.envoyer("%1$-10s".formatted(Donnees.nom(), "x")); } // 401
    void in_a_locale() { Ia.envoyer(String.format(java.util.Locale.ROOT, "%2$d", Donnees.salaire(), 3)); }
    void in_a_locale_asked() { Ia.envoyer(String.format(java.util.Locale.ROOT, "%1$,d", Donnees.salaire(), 3)); } // 401
    void of_two_formats() { String f = Donnees.choix() ? "%2$s" : "%2$S"; Ia.envoyer(String.format(f, Donnees.nom(), "x")); }
    void of_two_formats_one_asks() { String f = Donnees.choix() ? "%2$s" : "%s"; Ia.envoyer(String.format(f, Donnees.nom(), "x")); } // 401
    void of_any_format() { Ia.envoyer(String.format(Donnees.propre(), "x", Donnees.nom())); } // 401
    void a_message() { Ia.envoyer(java.text.MessageFormat.format("bonjour {1}", Donnees.nom(), "x")); }
    void a_message_that_asks() { Ia.envoyer(java.text.MessageFormat.format("bonjour {1}, {0}", Donnees.nom(), "x")); } // 401
    void a_message_that_chooses() { Ia.envoyer(java.text.MessageFormat.format("{1,choice,0#rien|1#un {0}}", Donnees.nom(), 1)); } // 401
    void a_formatter() { java.util.Formatter f = new java.util.Formatter(); f.format("%2$s", Donnees.nom(), "x"); Ia.envoyer(f.toString()); }
    void a_formatter_that_asks() { java.util.Formatter f = new java.util.Formatter(); f.format("%1$s", Donnees.nom(), "x"); Ia.envoyer(f.toString()); } // 401
    void printed() { java.io.StringWriter w = new java.io.StringWriter(); new java.io.PrintWriter(w).printf("%2$s", Donnees.nom(), "x"); Ia.envoyer(w.toString()); }
    void printed_as_asked() { java.io.StringWriter w = new java.io.StringWriter(); new java.io.PrintWriter(w).printf("%1$s", Donnees.nom(), "x"); Ia.envoyer(w.toString()); } // 401
    void text_of_a_position() { if (String.format("%1$s", "x").equals("x")) Ia.envoyer(Donnees.nom()); } // 401
    void arguments_used_twice() { Object[] a = {Donnees.nom(), "x"}; System.out.println(String.format("%2$s", a)); Ia.envoyer(a[0]); } // 401
}
