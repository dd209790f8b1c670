package programs;

import api.*;
import java.io.*;
import java.sql.SQLException;
import java.text.*;
import java.util.*;
import java.util.concurrent.*;
import java.util.concurrent.atomic.*;
import java.util.regex.*;
import java.util.stream.*;

/** Methods of the JDK that few programs ask: what each gives back, fills and hands on. */
class Bibliotheque {
    // what a function makes of each element of a table is handed to another
    static ConcurrentHashMap<String, String> of(String k, String v) { ConcurrentHashMap<String, String> m = new ConcurrentHashMap<>(); m.put(k, v); return m; }
    void each_key_by_a_function() { of("k", "v").forEachKey(1, k -> Donnees.nom(), Ia::envoyer); } // 401
    void each_key_through_a_function() { of(Donnees.nom(), "v").forEachKey(1, k -> k, Ia::envoyer); } // 401
    void each_key_counted() { of(Donnees.nom(), "v").forEachKey(1, String::length, Ia::envoyer); }
    void each_key_replaced() { of(Donnees.nom(), "v").forEachKey(1, k -> "x", Ia::envoyer); }
    void each_value_of_keys() { of(Donnees.nom(), "v").forEachValue(1, v -> v, Ia::envoyer); }
    void each_value() { of("k", Donnees.nom()).forEachValue(1, v -> v, Ia::envoyer); } // 401
    void each_entry() { of("k", Donnees.nom()).forEachEntry(1, e -> e.getValue(), Ia::envoyer); } // 401
    void each_entry_by_its_key() { of("k", Donnees.nom()).forEachEntry(1, e -> e.getKey(), Ia::envoyer); }
    void each_entry_as_it_is() { of("k", Donnees.nom()).forEachEntry(1, e -> Ia.envoyer(e.getValue())); } // 401
    void each_of_both() { of("k", Donnees.nom()).forEach(1, (k, v) -> v, Ia::envoyer); } // 401
    void each_of_both_by_key() { of("k", Donnees.nom()).forEach(1, (k, v) -> k, Ia::envoyer); }
    void found_among_entries() { Ia.envoyer(of("k", Donnees.nom()).searchEntries(1, e -> e.getValue())); } // 401
    void found_among_entries_a_constant() { Ia.envoyer(of("k", Donnees.nom()).searchEntries(1, e -> "x")); }
    void reduced_by_a_function() { Ia.envoyer(of("k", Donnees.nom()).reduceValues(1, v -> v + "!", (a, b) -> a + b)); } // 401
    void reduced_to_their_lengths() { Ia.envoyer(of("k", Donnees.nom()).reduceValuesToInt(1, String::length, 0, Integer::sum)); }
    void table_as_it_was() { ConcurrentHashMap<String, String> m = of("k", "v"); m.forEachKey(1, k -> Donnees.nom(), k -> {}); Ia.envoyer(m); }
    void answer_by_a_function() { of("k", "v").forEachKey(1, k -> Ia.demander(k), Decisions::refuser); } // 501
    void beside_an_answer() { of("k", "v").forEachKey(1, k -> { Ia.demander(k); return k; }, Decisions::refuser); }
    // what was there is given back, not what replaces it
    void array_before() { AtomicReferenceArray<String> a = new AtomicReferenceArray<>(2); a.set(0, Donnees.nom()); Ia.envoyer(a.getAndSet(0, "x")); } // 401
    void array_after() { AtomicReferenceArray<String> a = new AtomicReferenceArray<>(new String[] {"a", "b"}); Ia.envoyer(a.getAndSet(0, Donnees.nom())); }
    void array_then() { AtomicReferenceArray<String> a = new AtomicReferenceArray<>(new String[] {"a", "b"}); a.getAndSet(0, Donnees.nom()); Ia.envoyer(a.get(0)); } // 401
    void property_before() { Properties p = new Properties(); p.setProperty("a", Donnees.nom()); Ia.envoyer(p.setProperty("a", "x")); } // 401
    void property_after() { Properties p = new Properties(); p.setProperty("a", "x"); Ia.envoyer(p.setProperty("a", Donnees.nom())); }
    // tasks of functions
    void callable_of_a_result() throws Exception { Ia.envoyer(Executors.callable(() -> {}, Donnees.nom()).call()); } // 401
    void callable_of_an_action() throws Exception { Ia.envoyer(Executors.callable((java.security.PrivilegedAction<String>) Donnees::nom).call()); } // 401
    void callable_of_nothing() throws Exception { Ia.envoyer(Executors.callable((Runnable) Donnees::nom).call()); }
    void task_of_a_function() { Ia.envoyer(ForkJoinTask.adapt((Callable<String>) Donnees::nom).invoke()); } // 401
    void task_of_another() { ForkJoinTask.adapt((Callable<String>) Donnees::nom).invoke(); Ia.envoyer(ForkJoinTask.adapt((Callable<String>) () -> "x").invoke()); }
    void task_of_a_result() { Ia.envoyer(ForkJoinTask.adapt(() -> {}, Donnees.nom()).invoke()); } // 401
    void task_answered() { Decisions.refuser(ForkJoinTask.adapt((Callable<String>) () -> Ia.demander("?")).invoke()); } // 501
    // put together
    void part_of_an_array() { String[] a = {"a", "b"}; Arrays.parallelPrefix(a, 0, 2, (x, y) -> Donnees.nom()); Ia.envoyer(a); } // 401
    void part_of_an_array_of_data() { String[] a = {Donnees.nom(), "b"}; Arrays.parallelPrefix(a, 0, 2, (x, y) -> { Ia.envoyer(x); return y; }); } // 401
    void joined_by_a_builder() { Ia.envoyer(Stream.of("a", "b").collect(Collectors.joining(new StringBuilder(Donnees.nom())))); } // 401
    void joined_by_another_builder() { StringBuilder b = new StringBuilder(Donnees.nom()); Ia.envoyer(Stream.of("a", "b").collect(Collectors.joining(new StringBuilder("-")))); }
    void formatted_into_a_buffer() { StringBuffer b = new StringBuffer(); new MessageFormat("{0} x").format(new Object[] {Donnees.nom()}, b, new FieldPosition(0)); Ia.envoyer(b); } // 401
    void formatted_behind_what_was_there() { StringBuffer b = new StringBuffer(Donnees.nom()); Ia.envoyer(new MessageFormat("{0} x").format(new Object[] {"a"}, b, new FieldPosition(0)).toString()); } // 401
    void formatted_clean() { StringBuffer b = new StringBuffer(); new MessageFormat("{0} x").format(new Object[] {"a"}, b, new FieldPosition(0)); Ia.envoyer(b); }
    void text_or_another() { Ia.envoyer(Objects.toString("a", Donnees.nom())); }
    void nothing_or_another() { Ia.envoyer(Objects.toString(null, Donnees.nom())); } // 401
    void choices_of_a_format() { Ia.envoyer(new ChoiceFormat(new double[] {0, 1}, new String[] {Donnees.nom(), "b"}).getFormats()); } // 401
    // read, printed, asked
    void read_by_a_data_stream() throws IOException { byte[] b = new byte[9]; new DataInputStream(new ByteArrayInputStream(Donnees.nom().getBytes())).read(b); Ia.envoyer(b); } // 401
    void read_from_another() throws IOException { byte[] b = new byte[9]; new DataInputStream(new ByteArrayInputStream("x".getBytes())).read(b); Ia.envoyer(b); }
    void how_much_was_read() throws IOException { Ia.envoyer(new DataInputStream(new ByteArrayInputStream(Donnees.nom().getBytes())).read(new byte[9])); }
    void scanner_begun_again() { Ia.envoyer(new Scanner(Donnees.nom()).reset().next()); } // 401
    void thread_printed() { Ia.envoyer(new Thread(Donnees.nom()).toString()); } // 401
    void property_named_by_data() { Ia.envoyer(Integer.getInteger(Donnees.nom())); Ia.envoyer(Integer.getInteger("a", 3)); Ia.envoyer(Boolean.getBoolean(Donnees.nom())); }
    void property_named_by_an_answer() { Decisions.refuser(Integer.getInteger(Ia.demander("?"))); } // 501
    void default_of_a_property() { Ia.envoyer(Integer.getInteger("a", Donnees.salaire())); } // 401
    void source_of_a_change() { Ia.envoyer(new java.beans.PropertyChangeEvent("s", "n", Donnees.nom(), "v").getSource()); }
    void source_that_is_data() { Ia.envoyer(new java.beans.PropertyChangeEvent(Donnees.nom(), "n", "u", "v").getSource()); } // 401
    void buffer_told_apart() { Ia.envoyer(java.nio.CharBuffer.wrap(Donnees.nom()).mismatch(java.nio.CharBuffer.wrap("x"))); Ia.envoyer(java.nio.ByteBuffer.wrap(Donnees.nom().getBytes()).order()); }
    // through all that went wrong
    void each_error() { for (Throwable t : new SQLException(Donnees.nom())) Ia.envoyer(t.getMessage()); } // 401
    void each_error_after_it() { SQLException e = new SQLException("x"); e.setNextException(new SQLException(Donnees.nom())); for (Throwable t : e) Ia.envoyer(t.getMessage()); } // 401
    void each_error_by_a_function() { new SQLException(Donnees.nom()).forEach(t -> Ia.envoyer(t.getMessage())); } // 401
    void each_error_without() { for (Throwable t : new SQLException("x")) Ia.envoyer(t.getMessage()); }
    // a key that an answer is decides what is found under any other
    void under_an_answer() { Map<String, String> m = Map.of(Ia.demander("?"), "b"); Decisions.refuser(m.get("a")); } // 501
    void whether_under_an_answer() { if (Map.of(Ia.demander("?"), "b").get("a") != null) Decisions.refuser("x"); } // 501
    void under_an_answer_copied() { Decisions.refuser(new HashMap<>(Map.of(Ia.demander("?"), "b")).get("a")); } // 501
    void under_an_answer_of_entries() { Decisions.refuser(Map.ofEntries(Map.entry(Ia.demander("?"), "b")).get("a")); } // 501
    void beside_the_answer() { Decisions.refuser(Map.of("a", "b", "c", Ia.demander("?")).get("a")); }
    void beside_the_answer_of_entries() { Decisions.refuser(Map.ofEntries(Map.entry("a", "b"), Map.entry("c", Ia.demander("?"))).get("a")); }
    void under_data() { Map<String, String> m = Map.of(Donnees.nom(), "b"); Ia.envoyer(m.get("c")); Ia.envoyer(m.values()); }
    void removed_where_it_is_an_answer() { Map<String, String> m = new HashMap<>(); m.put("a", "x"); m.remove("a", Ia.demander("?")); Decisions.refuser(m.get("a")); } // 501
    void removed_where_an_answer_says() { Map<String, String> m = new HashMap<>(); m.put("a", "x"); m.remove(Ia.demander("?"), "x"); Decisions.refuser(m.get("a")); } // 501
    void whether_removed_where_it_is() { Map<String, String> m = new HashMap<>(); m.put("a", "x"); m.remove("a", Ia.demander("?")); Decisions.refuser(m); } // 501
    void another_removed() { Map<String, String> m = new HashMap<>(); m.put("a", "x"); m.put("b", "y"); m.remove("b", Ia.demander("?")); Decisions.refuser(m.get("a")); }
    void replaced_where_it_is_an_answer() { Map<String, String> m = new HashMap<>(); m.put("a", "x"); m.replace("a", Ia.demander("?"), "c"); Decisions.refuser(m.get("a")); } // 501
    void another_replaced() { Map<String, String> m = new HashMap<>(); m.put("a", "x"); m.put("b", "y"); m.replace("a", Ia.demander("?"), "c"); Decisions.refuser(m.get("b")); }
    void removed_where_it_is_data() { Map<String, String> m = new HashMap<>(); m.put("a", "x"); m.remove("a", Donnees.nom()); Ia.envoyer(m); }
    void element_removed() { Vector<String> v = new Vector<>(List.of("a", "b")); v.removeElement(Ia.demander("?")); Decisions.refuser(v); } // 501
    void property_before_by_an_answer() { Properties p = new Properties(); p.setProperty("a", "x"); Decisions.refuser(p.setProperty(Ia.demander("?"), "y")); } // 501
    // up to where an answer says
    void values_of_a_part(TreeMap<String, String> m) { for (String s : m.headMap(Ia.demander("?")).values()) Decisions.refuser(s); } // 501
    void each_of_a_part(TreeMap<String, String> m) { m.tailMap(Ia.demander("?")).forEach((k, v) -> Decisions.refuser(v)); } // 501
    void no_part(TreeMap<String, String> m) { if (m.headMap(Ia.demander("?")).isEmpty()) Decisions.refuser("x"); } // 501
    void last_of_a_part(TreeMap<String, String> m) { Decisions.refuser(m.subMap("a", Ia.demander("?")).lastKey()); } // 501
    void part_copied(TreeMap<String, String> m) { Decisions.refuser(new TreeMap<>(m.headMap(Ia.demander("?")))); } // 501
    void all_beside_a_part() { TreeMap<String, String> m = new TreeMap<>(); m.put("a", "x"); m.headMap(Ia.demander("?")); Decisions.refuser(m.get("a")); }
    void part_up_to_data() { TreeMap<String, String> m = new TreeMap<>(); m.put("a", "x"); Ia.envoyer(m.headMap(Donnees.nom())); }
    // what is looked for
    void found_in_a_line() { Decisions.refuser(new Scanner("abc def").findInLine(Ia.demander("?"))); } // 501
    void found_all() { new Scanner("abc def").findAll(Ia.demander("?")).forEach(r -> Decisions.refuser(r.group())); } // 501
    void whether_it_is_next() { if (new Scanner("abc def").hasNext(Ia.demander("?"))) Decisions.refuser("x"); } // 501
    void found_by_data() { Ia.envoyer(new Scanner("abc").findInLine(Donnees.nom())); }
    void builder_of_nothing() { StringBuilder b = new StringBuilder(Ia.demander("?")); if (b.isEmpty()) Decisions.refuser("x"); }
    void length_of_a_builder() { StringBuilder b = new StringBuilder(Ia.demander("?")); if (b.length() > 9) Decisions.refuser("x"); } // 501
    void stack_of_an_answer() { Stack<String> s = new Stack<>(); s.push(Ia.demander("?")); if (s.empty()) Decisions.refuser("x"); }
    void replaced_where_it_is_another(String other) { Map<String, String> m = new HashMap<>(); m.put("a", Donnees.nom()); m.replace("a", other, "b"); Ia.envoyer(m.get("a")); } // 401
    void answer_replaced_where_it_is_another(String other) { Map<String, String> m = new HashMap<>(); m.put("a", Ia.demander("?")); m.replace("a", other, "b"); Decisions.refuser(m.get("a")); } // 501
    void removed_where_it_is_another(String k) { Map<String, String> m = new HashMap<>(); m.put(k, Donnees.nom()); m.remove(k, "b"); Ia.envoyer(m.get(k)); } // 401
    // a pattern that an answer is decides what it finds
    void matched_by_an_answer() { if (Pattern.compile(Ia.demander("?")).matcher("abc").matches()) Decisions.refuser("x"); } // 501
    void found_by_an_answer() { Matcher m = Pattern.compile(Ia.demander("?")).matcher("abc"); m.find(); Decisions.refuser(m.group()); } // 501
    void each_found_by_an_answer() { Pattern.compile(Ia.demander("?")).matcher("abc").results().forEach(r -> Decisions.refuser(r.group())); } // 501
    void replaced_by_a_pattern() { Decisions.refuser(Pattern.compile(Ia.demander("?")).matcher("abc").replaceAll("x")); } // 501
    void split_by_an_answer() { for (String s : Pattern.compile(Ia.demander("?")).split("abc")) Decisions.refuser(s); } // 501
    void streamed_by_an_answer() { Pattern.compile(Ia.demander("?")).splitAsStream("abc").forEach(Decisions::refuser); } // 501
    void by_a_pattern_of_data() { Ia.envoyer(Pattern.compile(Donnees.nom()).matcher("abc").replaceAll("x")); Ia.envoyer(Pattern.compile(Donnees.nom()).split("abc")); }
    void by_a_constant_pattern() { Ia.demander("?"); if (Pattern.compile("a").matcher("abc").find()) Decisions.refuser("x"); }
    void message_by_an_answer(ResourceBundle b) { Decisions.refuser(b.getString(Ia.demander("?"))); } // 501
    void whether_there_is_a_message(ResourceBundle b) { if (b.containsKey(Ia.demander("?"))) Decisions.refuser("x"); } // 501
    void message_by_data(ResourceBundle b) { Ia.envoyer(b.getString(Donnees.nom())); }
    void added_unless_it_is_there() { CopyOnWriteArrayList<String> l = new CopyOnWriteArrayList<>(List.of("a")); if (l.addIfAbsent(Ia.demander("?"))) Decisions.refuser("x"); } // 501
    void digests_compared() { byte[] b = "x".getBytes(); java.security.MessageDigest.isEqual(Donnees.nom().getBytes(), b); Ia.envoyer(b); }
    void how_much_goes_over() throws IOException { Ia.envoyer(new StringReader(Donnees.nom()).transferTo(new StringWriter())); }
    // what fails on a text
    void number_made_of_an_answer() { try { new Integer(Ia.demander("?")); } catch (NumberFormatException e) { Decisions.refuser("x"); } } // 501
    void number_made_of_data() { try { new Double(Donnees.nom()); } catch (NumberFormatException e) { Ia.envoyer(e.getMessage()); } } // 401
    void number_beside_an_answer() { Ia.demander("?"); if (new Integer("3") > 3) Decisions.refuser("x"); }
    void no_message_for_an_answer(ResourceBundle b) { try { b.getString(Ia.demander("?")); } catch (MissingResourceException e) { Decisions.refuser("x"); } } // 501
    void next_as_an_answer_says(Scanner s) { try { s.next(Ia.demander("?")); } catch (NoSuchElementException e) { Decisions.refuser("x"); } } // 501
}
