package programs;

import api.*;
import java.io.*;
import java.math.*;
import java.net.*;
import java.nio.*;
import java.nio.charset.*;
import java.text.*;
import java.time.*;
import java.util.*;
import java.util.regex.*;
import java.util.stream.*;
import java.util.zip.*;

/** Texts that are built, cut, scanned, formatted and coded; streams of bytes; properties. */
class Encodings {
    void set_length() { StringBuilder b = new StringBuilder(Donnees.nom()); b.setLength(0); b.append("x"); Ia.envoyer(b); }
    void set_length_bad() { StringBuilder b = new StringBuilder(Donnees.nom()); b.setLength(2); Ia.envoyer(b); } // 401
    void insert() { StringBuilder b = new StringBuilder("x"); b.insert(0, Donnees.nom()); Ia.envoyer(b); } // 401
    void insert_index() { StringBuilder b = new StringBuilder("xyz"); b.insert(Donnees.nom().length() > 2 ? 1 : 2, "w"); Ia.envoyer(b); }
    void delete_all() { StringBuilder b = new StringBuilder(Donnees.nom()); b.delete(0, b.length()); Ia.envoyer(b); }
    void delete_some() { StringBuilder b = new StringBuilder(Donnees.nom()); b.delete(0, 1); Ia.envoyer(b); } // 401
    void delete_char() { StringBuilder b = new StringBuilder(Donnees.nom()); b.deleteCharAt(0).reverse(); Ia.envoyer(b); } // 401
    void replace_in_builder() { StringBuilder b = new StringBuilder("abc"); b.replace(0, 1, Donnees.nom()); Ia.envoyer(b); } // 401
    void replace_whole_builder() { StringBuilder b = new StringBuilder(Donnees.nom()); b.replace(0, b.length(), "x"); Ia.envoyer(b); }
    void set_char_at() { StringBuilder b = new StringBuilder("abc"); b.setCharAt(0, Donnees.nom().charAt(0)); Ia.envoyer(b); } // 401
    void append_code_point() { StringBuilder b = new StringBuilder(); Donnees.nom().codePoints().forEach(b::appendCodePoint); Ia.envoyer(b); } // 401
    void append_range() { StringBuilder b = new StringBuilder(); b.append(Donnees.nom(), 0, 2); Ia.envoyer(b); } // 401
    void append_builder() { StringBuilder a = new StringBuilder("x"), b = new StringBuilder(Donnees.nom()); a.append(b); b.setLength(0);
        Ia.envoyer(b);
        Ia.envoyer(a); } // 401
    void append_builder_before() { StringBuilder a = new StringBuilder("x"), b = new StringBuilder("y"); a.append(b); b.append(Donnees.nom()); Ia.envoyer(a); }
    void formatted() {
        Ia.envoyer("%s %d".formatted("x", 3));
        Ia.envoyer("%s".formatted(Donnees.nom())); } // 401
    void format_second() { Ia.envoyer(String.format("%2$s", "x", Donnees.nom())); } // 401
    void joined() {
        Ia.envoyer(String.join("-", "a", "b"));
        Ia.envoyer(String.join(Donnees.nom(), "a", "b")); } // 401
    void joined_list() { Ia.envoyer(String.join(",", List.of("a", Donnees.nom()))); } // 401
    void chars() { Ia.envoyer(Donnees.nom().chars().mapToObj(c -> "" + (char) c).collect(Collectors.joining())); } // 401
    void chars_count() { Ia.envoyer(Donnees.nom().chars().filter(c -> c == 'e').count()); }
    void chars_masked() { Ia.envoyer(Donnees.nom().chars().mapToObj(c -> "*").collect(Collectors.joining())); }
    void repeated() {
        Ia.envoyer("*".repeat(Donnees.nom().length()));
        Ia.envoyer(Donnees.nom().repeat(2)); } // 401
    void strip() { Ia.envoyer(Donnees.nom().strip().stripLeading().translateEscapes().indent(2)); } // 401
    void lines() { Ia.envoyer(Donnees.nom().lines().toList()); } // 401
    void transform() {
        Ia.envoyer(Donnees.nom().transform(s -> "x"));
        Ia.envoyer(Donnees.nom().transform(s -> s + "x")); } // 401
    void split_second() { String[] t = ("a;" + Donnees.nom()).split(";"); Ia.envoyer(t[1]); } // 401
    void split_count() { Ia.envoyer(Donnees.nom().split(",").length); }
    void region() { if ("abc".regionMatches(0, Donnees.nom(), 0, 1)) Ia.envoyer("x"); }
    void compare() {
        Ia.envoyer("abc".compareTo(Donnees.nom()));
        Ia.envoyer("abc".indexOf(Donnees.nom())); }
    void tokenizer() { StringTokenizer t = new StringTokenizer("a " + Donnees.nom());
        Ia.envoyer(t.countTokens()); while (t.hasMoreTokens()) Ia.envoyer(t.nextToken()); } // 401
    void scanner() { Scanner s = new Scanner(Donnees.nom()); s.useDelimiter(",");
        Ia.envoyer(s.hasNext());
        Ia.envoyer(s.next()); } // 401
    void scanner_clean() { Scanner s = new Scanner("a b"); Donnees.nom(); Ia.envoyer(s.nextLine()); }
    void scanner_int() { Ia.envoyer(new Scanner("" + Donnees.salaire()).nextInt()); } // 401
    void message_format() { Ia.envoyer(new MessageFormat("{0} {1}").format(new Object[] {"x", Donnees.nom()})); } // 401
    void joiner() { StringJoiner j = new StringJoiner(",", "[", "]"); j.add("x");
        Ia.envoyer(j.toString()); j.add(Donnees.nom());
        Ia.envoyer(j.toString()); } // 401
    void joiner_merge() { StringJoiner j = new StringJoiner(","), k = new StringJoiner(","); k.add(Donnees.nom()); j.merge(k); Ia.envoyer(j); } // 401
    void joiner_empty() { StringJoiner j = new StringJoiner(","); j.setEmptyValue(Donnees.nom()); Ia.envoyer(j.toString()); } // 401
    void matcher_group() { Matcher m = Pattern.compile("(\\w+)").matcher(Donnees.nom()); if (m.find()) Ia.envoyer(m.group(1)); } // 401
    void matcher_named() { Matcher m = Pattern.compile("(?<n>\\w+)").matcher(Donnees.nom()); if (m.matches()) Ia.envoyer(m.group("n")); } // 401
    void matcher_positions() { Matcher m = Pattern.compile("x").matcher(Donnees.nom()); if (m.find()) Ia.envoyer(m.start() + "-" + m.end()); }
    void matcher_replace() { Ia.envoyer(Pattern.compile("\\d").matcher("a1").replaceAll(Donnees.nom())); } // 401
    void matcher_replace_function() { Ia.envoyer(Pattern.compile("\\d").matcher("a1").replaceAll(r -> Donnees.nom())); } // 401
    void matcher_replace_function_clean() { Ia.envoyer(Pattern.compile("\\d").matcher("a1").replaceAll(r -> r.group() + "!")); }
    void append_replacement() { Matcher m = Pattern.compile("\\d").matcher("a1"); StringBuilder b = new StringBuilder(); while (m.find()) m.appendReplacement(b, Donnees.nom()); m.appendTail(b); Ia.envoyer(b); } // 401
    void append_tail() { Matcher m = Pattern.compile("\\d").matcher(Donnees.nom()); StringBuilder b = new StringBuilder(); while (m.find()) m.appendReplacement(b, "x"); m.appendTail(b); Ia.envoyer(b); } // 401
    void matcher_results() { Ia.envoyer(Pattern.compile("\\w").matcher(Donnees.nom()).results().map(MatchResult::group).toList()); } // 401
    void pattern_split() { Ia.envoyer(Pattern.compile(",").splitAsStream(Donnees.nom()).toList()); } // 401
    void pattern_quote() { Ia.envoyer(Pattern.quote(Donnees.nom())); } // 401
    void base64() { Ia.envoyer(Base64.getEncoder().encodeToString(Donnees.nom().getBytes(StandardCharsets.UTF_8))); } // 401
    void base64_back() { Ia.envoyer(new String(Base64.getDecoder().decode(Base64.getEncoder().encode(Donnees.nom().getBytes())))); } // 401
    void url() throws Exception { Ia.envoyer(URLEncoder.encode(Donnees.nom(), "UTF-8")); } // 401
    void url_decode() { Ia.envoyer(URLDecoder.decode(Donnees.nom(), StandardCharsets.UTF_8)); } // 401
    void uri() { Ia.envoyer(URI.create("http://x/?q=" + Donnees.nom()).getQuery()); } // 401
    void uri_host() throws Exception { Ia.envoyer(new URI("http", "h", "/" + Donnees.nom(), null).toASCIIString()); } // 401
    void byte_buffer() { ByteBuffer b = ByteBuffer.allocate(9); b.put(Donnees.nom().getBytes()); b.flip(); Ia.envoyer(StandardCharsets.UTF_8.decode(b).toString()); } // 401
    void byte_buffer_int() { ByteBuffer b = ByteBuffer.allocate(9); b.putInt(Donnees.salaire()); b.rewind(); Ia.envoyer(b.getInt()); } // 401
    void byte_buffer_rest() { ByteBuffer b = ByteBuffer.allocate(9); b.put(Donnees.nom().getBytes()); Ia.envoyer(b.remaining()); }
    void char_buffer() { CharBuffer c = CharBuffer.wrap(Donnees.nom()); Ia.envoyer(c.subSequence(0, 2)); } // 401
    void streams() throws IOException { InputStream i = new ByteArrayInputStream(Donnees.nom().getBytes()); ByteArrayOutputStream o = new ByteArrayOutputStream(); i.transferTo(o); Ia.envoyer(o.toString()); } // 401
    void read_loop() throws IOException { InputStream i = new ByteArrayInputStream(Donnees.nom().getBytes()); byte[] t = new byte[8]; int n; StringBuilder b = new StringBuilder(); while ((n = i.read(t)) > 0) b.append(new String(t, 0, n)); Ia.envoyer(b); } // 401
    void read_count() throws IOException { InputStream i = new ByteArrayInputStream(Donnees.nom().getBytes()); byte[] t = new byte[8]; int n = i.read(t); Ia.envoyer(n); }
    void read_int() throws IOException { Reader r = new StringReader(Donnees.nom()); int c; StringBuilder b = new StringBuilder(); while ((c = r.read()) != -1) b.append((char) c); Ia.envoyer(b); } // 401
    void buffered() throws IOException { Ia.envoyer(new BufferedReader(new StringReader(Donnees.nom())).readLine()); } // 401
    void buffered_lines() { Ia.envoyer(new BufferedReader(new StringReader(Donnees.nom())).lines().collect(Collectors.joining())); } // 401
    void gzip() throws IOException { ByteArrayOutputStream o = new ByteArrayOutputStream(); try (GZIPOutputStream g = new GZIPOutputStream(o)) { g.write(Donnees.nom().getBytes()); } Ia.envoyer(new String(new GZIPInputStream(new ByteArrayInputStream(o.toByteArray())).readAllBytes())); } // 401
    void zip() throws IOException { ByteArrayOutputStream o = new ByteArrayOutputStream(); ZipOutputStream z = new ZipOutputStream(o); z.putNextEntry(new ZipEntry("a")); z.write(Donnees.nom().getBytes()); z.close(); Ia.envoyer(o.toByteArray()); } // 401
    void print_stream() { ByteArrayOutputStream o = new ByteArrayOutputStream(); PrintStream p = new PrintStream(o); p.printf("%s", Donnees.nom()); Ia.envoyer(o); } // 401
    void print_writer() { StringWriter w = new StringWriter(); new PrintWriter(w, true).println("x" + 1);
        Ia.envoyer(w); new PrintWriter(w).append(Donnees.nom()).flush();
        Ia.envoyer(w); } // 401
    void writer_subsequence() throws IOException { Writer w = new StringWriter(); w.write(Donnees.nom(), 0, 3); Ia.envoyer(w.toString()); } // 401
    void writer_buffer() { StringWriter w = new StringWriter(); w.write(Donnees.nom()); w.getBuffer().setLength(0); Ia.envoyer(w.toString()); }
    void piped() throws IOException { PipedOutputStream o = new PipedOutputStream(); PipedInputStream i = new PipedInputStream(o); o.write(Donnees.nom().getBytes()); Ia.envoyer(new String(i.readAllBytes())); } // 401
    void sequence_stream() throws IOException { Ia.envoyer(new String(new SequenceInputStream(new ByteArrayInputStream("a".getBytes()), new ByteArrayInputStream(Donnees.nom().getBytes())).readAllBytes())); } // 401
    void checked() throws IOException { CheckedInputStream c = new CheckedInputStream(new ByteArrayInputStream(Donnees.nom().getBytes()), new CRC32()); Ia.envoyer(c.readAllBytes()); } // 401
    void properties() { Properties p = new Properties(); p.setProperty("nom", Donnees.nom()); p.setProperty("v", "x");
        Ia.envoyer(p.getProperty("v"));
        Ia.envoyer(p.getProperty("nom")); } // 401
    void properties_default() { Properties p = new Properties();
        Ia.envoyer(p.getProperty("v", "y"));
        Ia.envoyer(p.getProperty("v", Donnees.nom())); } // 401
    void properties_stored() throws IOException { Properties p = new Properties(); p.setProperty("n", Donnees.nom()); StringWriter w = new StringWriter(); p.store(w, "c"); Ia.envoyer(w); } // 401
    void properties_comment() throws IOException { Properties p = new Properties(); StringWriter w = new StringWriter(); p.store(w, Donnees.nom()); Ia.envoyer(w); } // 401
    void properties_loaded() throws IOException { Properties p = new Properties(); p.load(new StringReader("n=" + Donnees.nom())); Ia.envoyer(p.getProperty("n")); } // 401
    void properties_names() { Properties p = new Properties(); p.setProperty("n", Donnees.nom()); Ia.envoyer(p.stringPropertyNames()); }
    void bundle() { ResourceBundle b = new ListResourceBundle() { protected Object[][] getContents() { return new Object[][] {{"n", Donnees.nom()}, {"m", "x"}}; } }; Ia.envoyer(b.getString("n")); } // 401
    void big() { Ia.envoyer(new BigDecimal(Donnees.salaire()).multiply(BigDecimal.TEN).toPlainString()); } // 401
    void big_compare() { Ia.envoyer(BigDecimal.valueOf(Donnees.salaire()).compareTo(BigDecimal.ONE)); }
    void big_integer() { Ia.envoyer(new BigInteger(Donnees.nom().getBytes()).toString(16)); } // 401
    void hex() { Ia.envoyer(HexFormat.of().formatHex(Donnees.nom().getBytes())); } // 401
    void integer_hex() { Ia.envoyer(Integer.toHexString(Donnees.salaire())); } // 401
    void number_format() { Ia.envoyer(NumberFormat.getInstance().format(Donnees.salaire())); } // 401
    void decimal_format() { Ia.envoyer(new DecimalFormat("0").format(Donnees.salaire())); } // 401
    void choice() { Ia.envoyer(new ChoiceFormat("0#a|1#b").format(2)); }
    void date() { Ia.envoyer(LocalDate.of(Donnees.salaire(), 1, 1).toString()); } // 401
    void period() { Ia.envoyer(Duration.ofSeconds(Donnees.salaire()).toMinutes()); } // 401
    void normalizer() { Ia.envoyer(Normalizer.normalize(Donnees.nom(), Normalizer.Form.NFD)); } // 401
    void char_array() { char[] t = Donnees.nom().toCharArray(); Arrays.sort(t); Ia.envoyer(String.valueOf(t)); } // 401
    void char_array_cleared() { char[] t = Donnees.nom().toCharArray(); Arrays.fill(t, '*'); Ia.envoyer(String.valueOf(t)); }
    void char_array_part() { char[] t = new char[5]; Donnees.nom().getChars(0, 3, t, 1); Ia.envoyer(new String(t)); } // 401
    void copy_of() { String[] t = {Donnees.nom(), "x"}; String[] u = Arrays.copyOf(t, 1);
        Ia.envoyer(Arrays.copyOfRange(t, 1, 2)[0]);
        Ia.envoyer(u[0]); } // 401
    void array_stream() { String[] t = {"x", Donnees.nom()}; Ia.envoyer(Arrays.stream(t, 0, 2).toList()); } // 401
    void array_deep() { String[][] t = {{Donnees.nom()}}; Ia.envoyer(Arrays.deepToString(t)); } // 401
    void array_hash() { String[] t = {Donnees.nom()}; Ia.envoyer(Arrays.asList(t).size()); }
    void array_set_all() { String[] t = new String[3]; Arrays.setAll(t, i -> Donnees.nom()); Ia.envoyer(t[1]); } // 401
    void array_set_all_clean() { String[] t = {Donnees.nom(), ""}; Arrays.setAll(t, i -> "x" + i); Ia.envoyer(t[0]); }
    void array_sorted_by() { String[] t = {"x", Donnees.nom()}; Arrays.sort(t, Comparator.reverseOrder()); Ia.envoyer(t[0]); } // 401
    void array_equal() { Ia.envoyer(Arrays.equals(new String[] {Donnees.nom()}, new String[] {"x"})); }
    void uuid() { Ia.envoyer(UUID.nameUUIDFromBytes(Donnees.nom().getBytes()).toString()); } // 401
    void collation() { CollationKey k = Collator.getInstance().getCollationKey(Donnees.nom()); Ia.envoyer(k.getSourceString()); } // 401
    void break_iterator() { BreakIterator b = BreakIterator.getWordInstance(); b.setText(Donnees.nom()); Ia.envoyer(b.first()); }
    void bit_set() { BitSet b = BitSet.valueOf(Donnees.nom().getBytes()); Ia.envoyer(new String(b.toByteArray())); } // 401
    void switch_char_by_char() { StringBuilder b = new StringBuilder(); for (char c : Donnees.nom().toCharArray()) { switch (c) { case 'a': b.append('à'); break; default: b.append(c); } } Ia.envoyer(b); } // 401
    void csv() { String ligne = String.join(";", "id", Donnees.nom(), "x"); String[] c = ligne.split(";");
        Ia.envoyer(c.length);
        Ia.envoyer(Arrays.asList(c)); } // 401
    void intern() { Ia.envoyer(Donnees.nom().intern()); } // 401
    void value_of_chars() { Ia.envoyer(String.copyValueOf(Donnees.nom().toCharArray(), 0, 2)); } // 401
    void content_equals() { Ia.envoyer("a".contentEquals(new StringBuilder(Donnees.nom()))); }
    void codepoint_string() { int[] cp = Donnees.nom().codePoints().toArray(); Ia.envoyer(new String(cp, 0, cp.length)); } // 401
    void describe() { Ia.envoyer(Donnees.nom().describeConstable().get()); } // 401
    void character_names() { Ia.envoyer(Character.getNumericValue(Donnees.nom().charAt(0))); } // 401
}
