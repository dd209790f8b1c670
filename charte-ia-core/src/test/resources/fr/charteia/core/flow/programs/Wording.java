package programs;

import api.*;
import java.io.*;
import java.nio.charset.*;
import java.nio.*;
import java.util.*;
import java.util.regex.*;
import java.util.stream.*;
import java.net.*;
import java.text.*;

/** Texts as the JDK takes them apart and puts them together. */
class Wording {
    void tokens() { StringTokenizer t = new StringTokenizer(Donnees.nom() + ",x", ","); while (t.hasMoreTokens()) Ia.envoyer(t.nextToken()); } // 401
    void tokens_clean() { String n = Donnees.nom(); StringTokenizer t = new StringTokenizer("a,b", ","); while (t.hasMoreElements()) Ia.envoyer(t.nextElement()); Ia.envoyer(t.countTokens()); }
    void scanner() { Scanner s = new Scanner(Donnees.nom()); if (s.hasNextLine()) Ia.envoyer(s.nextLine()); } // 401
    void scanner_number() { Scanner s = new Scanner(Donnees.nom()); Ia.envoyer(s.nextInt()); } // 401
    void scanner_delimiter() { Scanner s = new Scanner(Donnees.nom()).useDelimiter(","); Ia.envoyer(s.next()); } // 401
    void matcher_group() { Matcher m = Pattern.compile("(\\w+)").matcher(Donnees.nom()); if (m.find()) Ia.envoyer(m.group(1)); } // 401
    void matcher_matches() { Matcher m = Pattern.compile("(\\w+)").matcher(Donnees.nom()); Ia.envoyer(m.matches()); }
    void matcher_start() { Matcher m = Pattern.compile("(\\w+)").matcher(Donnees.nom()); m.find(); Ia.envoyer(m.start() + m.end() + m.groupCount()); }
    void matcher_named() { Matcher m = Pattern.compile("(?<n>\\w+)").matcher(Donnees.nom()); if (m.matches()) Ia.envoyer(m.group("n")); } // 401
    void matcher_of_clean() { Matcher m = Pattern.compile(Pattern.quote(Donnees.nom())).matcher("abc"); if (m.find()) Ia.envoyer(m.group()); }
    void matcher_replace() { Ia.envoyer(Pattern.compile("x").matcher("axb").replaceAll(Donnees.nom())); } // 401
    void matcher_replace_fn() { Ia.envoyer(Pattern.compile("x").matcher("axb").replaceAll(r -> Donnees.nom())); } // 401
    void matcher_replace_fn_clean() { Ia.envoyer(Pattern.compile("\\w").matcher("axb").replaceAll(r -> r.group() + "y")); }
    void matcher_append() { Matcher m = Pattern.compile("x").matcher("axb"); StringBuilder b = new StringBuilder(); while (m.find()) m.appendReplacement(b, Donnees.nom()); m.appendTail(b); Ia.envoyer(b.toString()); } // 401
    void matcher_append_clean() { Matcher m = Pattern.compile("x").matcher("axb"); StringBuilder b = new StringBuilder(); while (m.find()) m.appendReplacement(b, "y"); m.appendTail(b); Ia.envoyer(b.toString() + (Donnees.nom() == null)); }
    void matcher_results() { Ia.envoyer(Pattern.compile("\\w+").matcher(Donnees.nom()).results().map(MatchResult::group).collect(Collectors.joining())); } // 401
    void matcher_reset() { Matcher m = Pattern.compile("\\w+").matcher(Donnees.nom()); m.reset("clean"); m.find(); Ia.envoyer(m.group()); }
    void pattern_split() { Ia.envoyer(Pattern.compile(",").split(Donnees.nom())[0]); } // 401
    void pattern_split_stream() { Pattern.compile(",").splitAsStream(Donnees.nom()).forEach(Ia::envoyer); } // 401
    void replace_with_constant() { Ia.envoyer(Donnees.nom().replaceAll("[aeiou]", "*")); } // 401
    void replace_char() { Ia.envoyer("a-b".replace("-", Donnees.nom())); } // 401
    void replace_needle() { Ia.envoyer("a-b".replace(Donnees.nom(), "x")); }
    void split_index() { String[] p = ("fixe;" + Donnees.nom()).split(";"); Ia.envoyer(p[1]); } // 401
    void split_of_constant() { String n = Donnees.nom(); String[] p = "a;b".split(";"); Ia.envoyer(p[0]); }
    void char_array() { char[] c = Donnees.nom().toCharArray(); Ia.envoyer(new String(c)); } // 401
    void char_array_wiped() { char[] c = Donnees.nom().toCharArray(); java.util.Arrays.fill(c, '*'); Ia.envoyer(new String(c)); }
    void char_by_char() { String s = ""; for (char c : Donnees.nom().toCharArray()) s += c; Ia.envoyer(s); } // 401
    void char_at() { String n = Donnees.nom(); StringBuilder b = new StringBuilder(); for (int i = 0; i < n.length(); i++) b.append(n.charAt(i)); Ia.envoyer(b); } // 401
    void code_points() { Ia.envoyer(Donnees.nom().codePoints().mapToObj(Character::toString).collect(Collectors.joining())); } // 401
    void chars_count() { Ia.envoyer(Donnees.nom().chars().filter(Character::isDigit).count()); }
    void bytes() { byte[] b = Donnees.nom().getBytes(StandardCharsets.UTF_8); Ia.envoyer(new String(b, StandardCharsets.ISO_8859_1)); } // 401
    void byte_buffer() { ByteBuffer b = ByteBuffer.wrap(Donnees.nom().getBytes()); Ia.envoyer(StandardCharsets.UTF_8.decode(b).toString()); } // 401
    void char_buffer() { Ia.envoyer(CharBuffer.wrap(Donnees.nom()).toString()); } // 401
    void base64() { Ia.envoyer(new String(Base64.getDecoder().decode(Base64.getEncoder().encodeToString(Donnees.nom().getBytes())))); } // 401
    void base64_only() { Ia.envoyer(Base64.getUrlEncoder().withoutPadding().encodeToString(Donnees.nom().getBytes())); } // 401
    void url() throws Exception { Ia.envoyer(URLDecoder.decode(URLEncoder.encode(Donnees.nom(), "UTF-8"), StandardCharsets.UTF_8)); } // 401
    void format() { Ia.envoyer(String.format("%s %d", Donnees.nom(), 3)); } // 401
    void format_width() { Ia.envoyer(String.format("%-10s|", "x")); }
    void formatted() { Ia.envoyer("%s".formatted(Donnees.nom())); } // 401
    void message_format() { Ia.envoyer(MessageFormat.format("{0}", Donnees.nom())); } // 401
    void message_format_unused() { Ia.envoyer(new MessageFormat("{0}").format(new Object[] {"x"}) + (Donnees.nom() == null)); }
    void joiner() { StringJoiner j = new StringJoiner(","); j.add("a").add(Donnees.nom()); Ia.envoyer(j); } // 401
    void joiner_empty() { StringJoiner j = new StringJoiner(",", "[", "]"); j.setEmptyValue(Donnees.nom()); Ia.envoyer(j.toString()); } // 401
    void joiner_empty_set_anew() { StringJoiner j = new StringJoiner(",", "[", "]"); j.setEmptyValue(Donnees.nom()); j.setEmptyValue("-"); Ia.envoyer(j.toString()); }
    void joiner_framed() { StringJoiner j = new StringJoiner(",", Donnees.nom(), "]"); j.setEmptyValue("-"); j.add("a"); Ia.envoyer(j.toString()); } // 401
    void join() { Ia.envoyer(String.join(",", List.of("a", Donnees.nom()))); } // 401
    void repeat() { Ia.envoyer(Donnees.nom().repeat(2)); } // 401
    void lines() { Ia.envoyer(Donnees.nom().lines().toList().get(0)); } // 401
    void strip() { Ia.envoyer(Donnees.nom().strip().stripIndent().translateEscapes().trim().concat("x")); } // 401
    void sub_sequence() { Ia.envoyer(Donnees.nom().subSequence(0, 1)); } // 401
    void compare() { Ia.envoyer(Donnees.nom().compareToIgnoreCase("a") + Donnees.nom().indexOf("x") + "" + Donnees.nom().contentEquals("y")); }
    void region() { Ia.envoyer(Donnees.nom().regionMatches(0, "x", 0, 1)); }
    void copy_value() { Ia.envoyer(String.copyValueOf(Donnees.nom().toCharArray(), 0, 2)); } // 401
    void value_of() { Ia.envoyer(String.valueOf((Object) Donnees.nom())); } // 401
    void get_chars() { char[] c = new char[4]; Donnees.nom().getChars(0, 2, c, 0); Ia.envoyer(new String(c)); } // 401
    void builder_insert() { StringBuilder b = new StringBuilder("x"); b.insert(0, Donnees.nom()); Ia.envoyer(b); } // 401
    void builder_reverse() { Ia.envoyer(new StringBuilder(Donnees.nom()).reverse().toString()); } // 401
    void builder_set_length() { StringBuilder b = new StringBuilder(Donnees.nom()); b.setLength(0); b.append("x"); Ia.envoyer(b); }
    void builder_delete() { StringBuilder b = new StringBuilder(Donnees.nom()); b.delete(0, b.length()); Ia.envoyer(b); }
    void builder_replace() { StringBuilder b = new StringBuilder("xx"); b.replace(0, 1, Donnees.nom()); Ia.envoyer(b.toString()); } // 401
    void builder_set_char() { StringBuilder b = new StringBuilder("xx"); b.setCharAt(0, Donnees.nom().charAt(0)); Ia.envoyer(b.toString()); } // 401
    void builder_capacity() { StringBuilder b = new StringBuilder(Donnees.nom()); Ia.envoyer(b.capacity() + b.length()); }
    void char_sequence_own() { class Seq implements CharSequence { final String s; Seq(String s) { this.s = s; } public int length() { return s.length(); } public char charAt(int i) { return s.charAt(i); } public CharSequence subSequence(int a, int b) { return s.subSequence(a, b); } @Override public String toString() { return s; } }
        Ia.envoyer(new StringBuilder().append(new Seq(Donnees.nom())).toString()); } // 401
    void number_parse() { Ia.envoyer(Integer.parseInt(Donnees.nom()) + 1); } // 401
    void decimal() { Ia.envoyer(new DecimalFormat("#.##").format(Donnees.salaire())); } // 401
    void big() { Ia.envoyer(new java.math.BigDecimal(Donnees.salaire()).multiply(java.math.BigDecimal.TEN)); } // 401
    void xor_each() { byte[] b = Donnees.nom().getBytes(); for (int i = 0; i < b.length; i++) b[i] ^= 0x1f; Ia.envoyer(b); } // 401
    void hex() { Ia.envoyer(HexFormat.of().formatHex(Donnees.nom().getBytes())); } // 401
    void bits() { BitSet s = BitSet.valueOf(Donnees.nom().getBytes()); Ia.envoyer(s.toByteArray()); } // 401
    void encoder() throws Exception { Ia.envoyer(new String(StandardCharsets.UTF_8.newEncoder().encode(CharBuffer.wrap(Donnees.nom())).array())); } // 401
    void normalizer() { Ia.envoyer(Normalizer.normalize(Donnees.nom(), Normalizer.Form.NFD)); } // 401
    void string_reader() throws IOException { Ia.envoyer(new BufferedReader(new StringReader(Donnees.nom())).readLine()); } // 401
    void collator() { Ia.envoyer(Collator.getInstance().compare(Donnees.nom(), "x")); }
    void parse_position() throws ParseException { Ia.envoyer(NumberFormat.getInstance().parse(Donnees.nom())); } // 401
    void intern() { Ia.envoyer(Donnees.nom().intern()); } // 401
    void equals_self() { String n = Donnees.nom(); if (n.equals("x")) Ia.envoyer("y"); }
    void matches_then_constant() { String n = Donnees.nom(); Ia.envoyer(n.matches("x") ? "a" : "b"); }
    void char_arith() { int c = Donnees.nom().charAt(0); c += 1; Ia.envoyer((char) c); } // 401
    void uri() throws Exception { Ia.envoyer(new URI("http", Donnees.nom(), "/x", null).toString()); } // 401
    void uri_query() { Ia.envoyer(URI.create("http://a/?n=" + Donnees.nom()).getQuery()); } // 401
    void uuid() { Ia.envoyer(UUID.nameUUIDFromBytes("x".getBytes())); Ia.envoyer(UUID.randomUUID() + (Donnees.nom() == null ? "" : "")); }
    void indent() { Ia.envoyer(Donnees.nom().indent(2).chars().mapToObj(c -> (char) c).toList()); } // 401
}
