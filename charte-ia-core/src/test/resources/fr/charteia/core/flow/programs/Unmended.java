package programs;

import api.*;
import java.io.*;
import java.nio.CharBuffer;
import java.util.*;
import java.util.concurrent.CompletableFuture;
import java.util.zip.*;

/** What is judged wrongly still, each by the smallest program that shows it. */
class Unmended {
    // What constants decide
    private final String[] mots = {"a", "b"};
    private final List<String> suite = List.of("a", "b");
    private static final BitSet BITS = new BitSet();
    static { BITS.set(3); }
    void array_in_a_final_field() { if (mots.length == 3) { Ia.envoyer(Donnees.nom()); } } // KNOWN: invents 401, what a final field of an object holds for good is not told
    void list_in_a_final_field() { if (suite.contains("c")) { Ia.envoyer(Donnees.nom()); } } // KNOWN: invents 401, the same
    void bit_set() { if (BITS.get(2)) { Ia.envoyer(Donnees.nom()); } } // KNOWN: invents 401, which bits are set is not told
    void joined_texts() { if (String.join("-", suite()).equals("a-c")) { Ia.envoyer(Donnees.nom()); } } // KNOWN: invents 401, what constants make when they are joined is not told
    static List<String> suite() { return List.of("a", "b"); }
    void formatted_number() { if (String.format("%03d", 7).equals("7")) { Ia.envoyer(Donnees.nom()); } } // KNOWN: invents 401, constants are not formatted
    void sorted_array() { String[] v = {"b", "a"}; Arrays.sort(v); if (v[0].equals("b")) { Ia.envoyer(Donnees.nom()); } } // KNOWN: invents 401, constants are not sorted
    void searched_array() { int[] v = {1, 3}; if (Arrays.binarySearch(v, 3) < 0) { Ia.envoyer(Donnees.nom()); } } // KNOWN: invents 401, nor searched
    void stream_of_constants() { if (suite().stream().anyMatch("z"::equals)) { Ia.envoyer(Donnees.nom()); } } // KNOWN: invents 401, tests of a stream are not run
    void another_class() { Object o = new ArrayList<String>(); if (o.getClass() == LinkedList.class) { Ia.envoyer(Donnees.nom()); } } // KNOWN: invents 401, classes are not compared
    void times_zero() { Ia.envoyer("" + Donnees.salaire() * 0); } // KNOWN: invents 401, a number is in what is computed from it, whatever that is
    void repeated_never() { Ia.envoyer(Donnees.nom().repeat(0)); } // KNOWN: invents 401, the same of a text
    void each_character_masked() { Ia.envoyer(Donnees.nom().replaceAll(".", "*")); } // KNOWN: invents 401, of a text whose every character is replaced the length is left
    void name_of_a_constant() { Ia.envoyer(Ordre.valueOf(Donnees.nom()).name()); } // KNOWN: invents 401, one of few constants that data chose is taken for it
    enum Ordre { UN, DEUX }

    // What collections hold
    void under_a_key_that_is_there() { Map<String, String> m = new HashMap<>(); m.put("a", "x"); Ia.envoyer(m.computeIfAbsent("a", k -> Donnees.nom())); } // KNOWN: invents 401, that the key is there is not asked first
    void replaced_if_it_was_another() { Map<String, String> m = new HashMap<>(); m.put("a", "x"); m.replace("a", "y", Donnees.nom()); Ia.envoyer(m.get("a")); } // KNOWN: invents 401, what is replaced on condition is
    void printed_part_of_a_list() { List<String> l = new ArrayList<>(); l.add("a"); l.add(Donnees.nom()); Ia.envoyer(l.subList(0, 1).toString()); } // KNOWN: invents 401, a part of a list prints all of it
    void all_added_in_front() { List<String> l = new ArrayList<>(List.of("a", "b")); l.addAll(0, List.of("p", Donnees.nom())); Ia.envoyer(l.get(0)); } // KNOWN: invents 401, where all are added at a place, places are lost
    void part_of_a_sorted_set() { TreeSet<String> s = new TreeSet<>(); s.add("a"); s.subSet("a", true, "z", true).add(Donnees.nom()); Ia.envoyer(s.last()); } // KNOWN: misses 401, a part of a sorted set is a copy
    void keys_alike_but_for_case() { TreeMap<String, String> m = new TreeMap<>(String.CASE_INSENSITIVE_ORDER); m.put("NOM", Donnees.nom()); Ia.envoyer(m.get("nom")); } // KNOWN: misses 401, keys that an order takes for one are two
    void first_of_a_queue() { PriorityQueue<Map.Entry<String, Double>> q = new PriorityQueue<>(Map.Entry.comparingByValue()); for (String s : List.of("a", "b")) { q.add(Map.entry(s, Ia.noter(s))); } Decisions.delivrer(q.poll().getKey()); } // KNOWN: misses 501, an order by the value of an entry chooses nothing

    // What goes through the library
    void characters_behind() { char[] t = new char[9]; CharBuffer c = CharBuffer.wrap(t); c.put(Donnees.nom()); Ia.envoyer(new String(t)); } // KNOWN: misses 401, what is put into a buffer is not in the array behind it
    void name_in_an_archive() throws IOException { ByteArrayOutputStream o = new ByteArrayOutputStream(); try (ZipOutputStream z = new ZipOutputStream(o)) { z.putNextEntry(new ZipEntry(Donnees.nom())); z.closeEntry(); } Ia.envoyer(o.toByteArray()); } // KNOWN: misses 401, names of entries are not in the archive
    void properties_listed() { Properties p = new Properties(); p.put("nom", Donnees.nom()); StringWriter w = new StringWriter(); p.list(new PrintWriter(w)); Ia.envoyer(w.toString()); } // KNOWN: misses 401, what a writer around another is given in a library is not in that
    void cancelled() throws Exception { CompletableFuture<String> f = new CompletableFuture<>(); if (Ia.demander("x").equals("non")) { f.cancel(true); } if (!f.isCancelled()) { Decisions.delivrer("d"); } } // KNOWN: misses 501, that an answer cancels is not told
    void never_thrown() { String s = "x"; try { s = s.trim(); } catch (IllegalStateException e) { s = Donnees.nom(); } Ia.envoyer(s); } // KNOWN: invents 401, a library is taken to throw anything unchecked
    void done_whatever_is_thrown() { try { verifier(Ia.demander("x")); } finally { Decisions.delivrer("d"); } } // KNOWN: invents 501, what is done on both ways counts as decided by which it is
    static void verifier(String s) { if (s.isEmpty()) { throw new IllegalStateException(); } }
}
