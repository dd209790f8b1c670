package programs;

import api.*;
import java.io.*;
import java.util.*;
import java.util.concurrent.*;
import java.util.function.*;
import java.util.regex.*;
import java.util.stream.*;

/** What is judged wrongly still, each by the smallest program that shows it. */
class Unmended {
    // What constants decide
    private static final BitSet BITS = new BitSet();
    static { BITS.set(3); }
    void bit_set() { if (BITS.get(2)) { Ia.envoyer(Donnees.nom()); } } // KNOWN: invents 401, which bits are set is not told

    // What collections hold

    // What goes through the library
    void done_whatever_is_thrown() { try { verifier(Ia.demander("x")); } finally { Decisions.delivrer("d"); } } // KNOWN: invents 501, what is done on both ways counts as decided by which it is
    static void verifier(String s) { if (s.startsWith("o")) { throw new IllegalStateException(); } }

    // Functions in what holds several
    void unsubscribed() { List<Consumer<String>> l = new ArrayList<>(); Consumer<String> c = Ia::envoyer; l.add(c); l.remove(c); l.forEach(f -> f.accept(Donnees.nom())); } // KNOWN: invents 401, whether a function has been taken out of a list again is not told
    void one_of_the_values_masks() { Map<String, UnaryOperator<String>> m = new LinkedHashMap<>(); m.put("a", String::trim); m.put("b", Masque::masquer); String s = Donnees.nom(); for (UnaryOperator<String> f : m.values()) { s = f.apply(s); } Ia.envoyer(s); } // KNOWN: invents 401, that each function of a map has run is not told
    void function_by_the_group() { Map<String, Supplier<String>> m = Map.of("nom", Donnees::nom, "ville", () -> "Paris"); Ia.envoyer(Pattern.compile("<(\\w+)>").matcher("<ville>").replaceAll(r -> m.get(r.group(1)).get())); } // KNOWN: invents 401, which group matched is not told
    void all_removed() { List<String> l = new ArrayList<>(List.of(Donnees.nom())); l.removeIf(Objects::nonNull); Ia.envoyer(l.toString()); } // KNOWN: invents 401, that a condition holds for every element is not told of all conditions

    // One of several objects, and what is there instead
    static class Noeud { String v = "x"; Noeud suiv; }
    void cell_of_one_of_two() { Noeud[] t = {new Noeud(), new Noeud()}; int i = Donnees.choix() ? 0 : 1; t[i].v = Donnees.nom(); t[i].v = "y"; Ia.envoyer(t[i].v); } // KNOWN: invents 401, which of two objects a cell leads to is not told from write to write
    void number_of_one_of_two() { Object o = Donnees.choix() ? Donnees.nom() : (Object) 3; if (o instanceof Integer) { Ia.envoyer(o); } }
    static class Tampon { char[] c = new char[4]; int n; void ajouter(String s) { for (char x : s.toCharArray()) { if (n == c.length) { c = Arrays.copyOf(c, 2 * n); } c[n++] = x; } } void vider() { Arrays.fill(c, ' '); n = 0; } String lire() { return new String(c, 0, n); } }
    void wiped_and_filled_again() { Tampon t = new Tampon(); t.ajouter(Donnees.nom()); t.vider(); t.ajouter("propre"); Ia.envoyer(t.lire()); }
    void filled_once_it_was_wiped() { Tampon t = new Tampon(); t.ajouter("propre"); t.vider(); t.ajouter(Donnees.nom()); Ia.envoyer(t.lire()); } // 401
    void filled_and_not_wiped() { Tampon t = new Tampon(); t.ajouter(Donnees.nom()); t.ajouter("propre"); Ia.envoyer(t.lire()); } // 401

    // What goes wrong
    void unless_it_failed() { Ia.envoyer(CompletableFuture.supplyAsync(Donnees::nom).handle((v, t) -> t == null ? "x" : v).join()); } // KNOWN: invents 401, that there is no value where something failed

    // What numbers and truth values are
    void no_number_at_all(Object d) { int n = Ia.demander("?").length(); if (Math.max(0, Math.min(0, n)) == 0) { Decisions.delivrer(d); } } // KNOWN: invents 501, between which bounds a number lies is not told
    void shorter_than_nothing(Object d) { StringBuilder b = new StringBuilder(Ia.demander("?")); if (b.length() < 0) { Decisions.delivrer(d); } } // KNOWN: invents 501, that no text is shorter than nothing
    void approved_by_comparison(String d) { String a = Ia.demander(d); if (Boolean.compare(Agent.valide(a), true) == 0) { Decisions.delivrer(a); } }
    void not_refused(String d) { String a = Ia.demander(d); Boolean ok = Agent.valide(a); if (!Boolean.FALSE.equals(ok)) { Decisions.delivrer(a); } } // KNOWN: invents 501, what is not a no may be null

    // A person, and what is done on each way
    void counted_either_way(List<String> ds) { int n = 0; for (String d : ds) { if (Ia.demander(d).equals("x")) n += 1; else n += 1; } if (n > 2) Decisions.refuser("x"); } // KNOWN: invents 501, that a number grows alike on each way is not told
    void all_match_a_person(List<String> ds) { List<String> r = new ArrayList<>(); for (String d : ds) r.add(Ia.demander(d)); if (r.stream().allMatch(Agent::valide)) r.forEach(Decisions::delivrer); }
    void each_asked_in_a_loop(List<String> ds) { List<String> r = ds.stream().map(d -> Ia.demander(d)).toList(); for (String x : r) if (!Agent.valide(x)) return; for (String x : r) Decisions.delivrer(x); }
    void confirmed_meanwhile(String d) { String s = Ia.demander(d); java.util.concurrent.CompletableFuture.runAsync(() -> Agent.confirme(s)); Decisions.delivrer(s); } // KNOWN: misses 501, a step that runs beside is taken to have ended

    // Collections, by position, key and number
    void added_through_a_part() { List<String> l = new ArrayList<>(List.of("a", "b", "c")); l.subList(0, 1).add(Donnees.nom()); Ia.envoyer(l.get(0)); } // KNOWN: invents 401, at which position a part of a list is added to is not told
    void filtered_by_its_key() { Map<String, String> m = new HashMap<>(); m.put("nom", Donnees.nom()); m.put("b", "x"); m.entrySet().stream().filter(e -> !e.getKey().equals("nom")).map(Map.Entry::getValue).forEach(Ia::envoyer); }
    void there_is_a_key(String d) { Map<String, String> m = new HashMap<>(); m.put("k", Ia.demander(d)); if (m.containsKey("k")) Decisions.delivrer(d); }
    void as_many_as_copied(List<String> ds) { List<String> l = new ArrayList<>(); for (String d : ds) l.add(Ia.demander(d)); List<String> copie = new ArrayList<>(l); if (copie.size() > 3) Decisions.delivrer(ds); } // KNOWN: invents 501, how many a copy has counts as decided by what it has
    void a_set_beside_a_loop(List<String> ds) { Set<String> t = new HashSet<>(); for (String d : ds) { t.add(d); for (int i = 0; i < Ia.demander(d).length(); i++) System.out.println(i); } for (String d : t) Decisions.delivrer(d); }
    record Cle(String nom, double note) implements Comparable<Cle> { public int compareTo(Cle c) { return nom.compareTo(c.nom); } }
    void first_by_name(List<String> ds) { TreeMap<Cle, String> m = new TreeMap<>(); for (String d : ds) m.put(new Cle(d, Ia.noter(d)), d); Decisions.delivrer(m.firstEntry().getValue()); } // KNOWN: invents 501, that keys are in order by a part of them is not told of the first entry
    void one_for_each_key(List<String> l) { l.stream().collect(Collectors.toMap(s -> Ia.demander(s), s -> s, (a, b) -> a)).values().forEach(Decisions::delivrer); } // 501
    void set_later() { Date d = new Date(Donnees.salaire()); d.setTime(3); Ia.envoyer(d.toString()); } // KNOWN: invents 401, that a date is set anew is not told

    // Answers of which it is known what they are not
    void a_number_is_no_answer(String d) { Object o = Donnees.choix() ? Ia.demander(d) : (Object) 3; if (o instanceof Integer) Decisions.delivrer(d); } // KNOWN: invents 501, that an object is no answer where it is of another class is not told of what is decided
    void sorted_out_by_a_person() { List<String> ok = new ArrayList<>(), ko = new ArrayList<>(); for (int i = 0; i < 3; i++) { String s = Ia.demander("a" + i); (Agent.valide(s) ? ok : ko).add(s); } for (String s : ok) Decisions.delivrer(s); } // KNOWN: invents 501, into which of two lists a person had something put is not told
    static class Avis { String texte; boolean relu; }
    private static void relire(Avis a) { if (Agent.valide(a.texte)) a.relu = true; }
    private static void dire(Avis a) { if (a.relu) Decisions.delivrer(a.texte); }
    void asked_elsewhere(String d) { Avis a = new Avis(); a.texte = Ia.demander(d); relire(a); dire(a); }
    void approved_through_a_text() { String s = Ia.demander("q"); if (Boolean.parseBoolean(String.valueOf(Agent.valide(s)))) Decisions.delivrer(s); }
    record Named(String name, int age) { Named withName(String name) { return this.name == name ? this : new Named(name, age); } }
    void copied_unless_it_is_so_already() { Ia.envoyer(new Named(Donnees.nom(), 1).withName("X").name()); }
    void diagonal() { String[][] g = new String[2][2]; for (int i = 0; i < 2; i++) for (int j = 0; j < 2; j++) g[i][j] = i == j ? Donnees.nom() : "x"; Ia.envoyer(g[0][1]); } // KNOWN: invents 401, what a loop within a loop writes by a comparison of their positions is not told apart
    static String pick(boolean b, String x, String y) { return b ? x : y; }
    void the_same_either_way(String t) { boolean oui = Ia.noter(t) > 0.5; Decisions.refuser(pick(oui, "x", "x")); } // KNOWN: invents 501, that a method gives the same constant either way is not told
    void collected_into_one_that_was_there() { List<String> l = new ArrayList<>(); Stream.of(Donnees.nom()).collect(Collectors.toCollection(() -> l)); Ia.envoyer(l.get(0)); } // KNOWN: misses 401, what makes a collector's container is not run
    void grouped_into_one_that_was_there() { Map<String, List<String>> m = new HashMap<>(); Stream.of(Donnees.nom()).collect(Collectors.groupingBy(n -> "k", () -> m, Collectors.toList())); Ia.envoyer(m.get("k").get(0)); } // KNOWN: misses 401, nor what makes its map
    void shuffled_by_an_answer(String t, List<String> l) { Collections.shuffle(l, new Random((long) Ia.noter(t))); Decisions.refuser(l.get(0)); } // KNOWN: misses 501, by what elements are shuffled is not told
    void counted_by_a_spliterator(String t) { int[] n = {0}; Spliterator<String> s = Arrays.asList(Ia.demander(t).split(",")).spliterator(); while (s.tryAdvance(x -> n[0]++)) { } if (n[0] > 2) Decisions.refuser(t); } // KNOWN: misses 501, how often a spliterator goes on is not told
    void unit_by_name(String t) { try { java.util.concurrent.TimeUnit.valueOf(Ia.demander(t)); Decisions.refuser(t); } catch (IllegalArgumentException e) { } } // 501
    void offered_to_a_full_queue(String t) { Queue<String> q = new java.util.concurrent.ArrayBlockingQueue<>(1); if (Ia.noter(t) > 0.5) q.offer("x"); if (!q.offer("y")) Decisions.refuser(t); } // KNOWN: misses 501, whether a queue with a bound is full is not told
    void locked(String t) { java.util.concurrent.locks.ReentrantLock l = new java.util.concurrent.locks.ReentrantLock(); if (Ia.noter(t) > 0.5) l.lock(); if (l.isLocked()) Decisions.refuser(t); } // KNOWN: misses 501, nor whether a lock is held
    void streamed_before_it_was_filled() { List<String> l = new ArrayList<>(); Stream<String> s = l.stream(); l.add(Donnees.nom()); Ia.envoyer(s.toList()); } // KNOWN: misses 401, a stream is taken to have what its list had when it was asked for it
    void peeked_until_one_matches(List<String> l) { String avis = Ia.demander("q"); l.stream().peek(x -> Decisions.refuser(x)).anyMatch(x -> x.equals(avis)); } // KNOWN: misses 501, what a later step decides of how many elements are asked for is not told of earlier steps
    void peeked_until_one_matches_a_constant(List<String> l) { String avis = Ia.demander("q"); l.stream().peek(x -> Decisions.refuser(x)).anyMatch(x -> x.equals("a")); }
    void decided_until_one_matches(List<String> l) { String avis = Ia.demander("q"); l.stream().anyMatch(x -> { Decisions.refuser(x); return x.equals(avis); }); } // 501
    void mapped_until_one_is_found(List<String> l) { String avis = Ia.demander("q"); l.stream().map(x -> { Decisions.refuser(x); return x + "!"; }).filter(x -> x.equals(avis)).findFirst(); } // KNOWN: misses 501, the same
    void replaced_until_it_fails(List<String> l) { String avis = Ia.demander("q"); l.replaceAll(x -> { Decisions.refuser("x"); if (x.equals(avis)) throw new IllegalStateException(); return x; }); } // KNOWN: misses 501, what replaceAll and removeIf fail on is not told of the next element
    void as_many_as_are_distinct() { Set<String> t = new HashSet<>(List.of("a")); t.add(Ia.demander("q")); for (String x : t) { Decisions.refuser("x"); } } // 501
    void decided_before_any_answer() { for (int i = 0; i < 2; i++) { if (i == 0) { Decisions.delivrer("d"); } if (Ia.demander("q").startsWith("o")) { break; } } } // KNOWN: invents 501, in which round a loop is is not told of what an answer decides that ends it
    record Rang(int rang, String nom) implements Comparable<Rang> { public int compareTo(Rang o) { return Integer.compare(rang, o.rang); } }
    void first_by_known_ranks() { TreeSet<Rang> t = new TreeSet<>(); t.add(new Rang(5, Donnees.nom())); t.add(new Rang(1, "b")); Ia.envoyer(t.first().nom()); } // KNOWN: invents 401, objects that are put into an order are not, whatever is known of what it compares

    // What was let through
    private static final Set<String> PERMIS = Set.of("date", "ville");
    static class Personne { private final String nom; Personne(String nom) { this.nom = nom; } String getNom() { return nom; } }
    void property_asked_twice() { Personne p = new Personne(Donnees.nom()); if (p.getNom().equals("Dupont")) Ia.envoyer(p.getNom()); } // KNOWN: invents 401, what a test found of a property is not told where it is asked for again
    void first_taken_out_of_a_sorted_map() { TreeMap<Integer, String> m = new TreeMap<>(); m.put(1, "a"); m.put(2, Donnees.nom()); Ia.envoyer(m.pollFirstEntry().getValue()); }
    void first_of_all_invoked(ExecutorService e) throws Exception { List<Callable<String>> l = List.of(() -> "a", Donnees::nom); Ia.envoyer(e.invokeAll(l).get(0).get()); } // KNOWN: invents 401, which of several tasks a future is of is not told
    void turned_by_its_place() { String abc = "abcdefghijklmnopqrstuvwxyz"; StringBuilder b = new StringBuilder(); for (char c : Donnees.nom().toCharArray()) b.append(abc.charAt((abc.indexOf(c) + 13) % 26)); Ia.envoyer(b); } // KNOWN: misses 401, a place in a text (indexOf) is taken for a measure

    // What is left of texts and of constants
    void one_of_few_by_a_stream() { String s = Donnees.nom(); if (Stream.of("date", "ville").anyMatch(s::equals)) { Ia.envoyer(s); } } // KNOWN: invents 401, that a text is one of a stream of constants is not told
    void one_of_few_once_more(String t) { String s = Donnees.nom(); boolean ok = PERMIS.contains(s); s = s + t; if (ok) { Ia.envoyer(s); } } // KNOWN: invents 401, what a check found of a text is not told of another that was made of it before that was asked
    void nothing_left_once_trimmed() { String s = Donnees.nom(); if (s.trim().length() == 0) { Ia.envoyer("Vide : " + s); } } // KNOWN: invents 401, that a text is blank is told by isEmpty and isBlank of its form, not by the length of that
    void never_empty() { if (!(Ia.demander("q") + "x").startsWith("o")) { Decisions.refuser("d"); } } // KNOWN: invents 501, that a text has a letter that was put to it is not told
    void added_if_absent() { java.util.concurrent.CopyOnWriteArrayList<String> l = new java.util.concurrent.CopyOnWriteArrayList<>(); l.addIfAbsent("x"); l.addIfAbsent(Donnees.nom()); Ia.envoyer(l.get(0)); } // KNOWN: invents 401, at which position a list has what it may have had before is not told
    void unlike_its_opposite() { boolean a = Ia.demander("q").startsWith("o"); boolean b = a; a = !a; if (a == b) { Decisions.refuser("d"); } } // KNOWN: invents 501, that a truth value is not its opposite is not told
    void either_function() { Runnable r = Ia.demander("q").startsWith("o") ? () -> Decisions.refuser("d") : () -> Decisions.refuser("d"); r.run(); } // KNOWN: invents 501, that functions or objects of which one is chosen decide alike is not told
    void beginning_of_a_longer_text() { Ia.envoyer(("fixe-" + Donnees.nom()).substring(0, 4)); }
    static class Muet extends java.text.Format { public StringBuffer format(Object o, StringBuffer b, java.text.FieldPosition p) { return b.append("x"); } public Object parseObject(String s, java.text.ParsePosition p) { return null; } }
    void format_that_says_nothing() { Ia.envoyer(new Muet().format(Donnees.nom())); } // KNOWN: invents 401, a format of yours is taken to say all that it is given
    static void lier(String s) throws Exception { new javax.naming.InitialContext().bind("k", s); }
    void bound_elsewhere() throws Exception { lier(Donnees.nom()); Ia.envoyer(new javax.naming.InitialContext().lookup("k")); } // 401
    enum Degre { HAUT, MOYEN, AUCUN }
    static Degre degre(int s) { String a = Ia.demander("q"); return s > 80 ? Degre.HAUT : a.startsWith("o") ? Degre.MOYEN : Degre.AUCUN; }
    void decided_by_each_case(int s) { switch (degre(s)) { case HAUT -> Decisions.delivrer("d"); case MOYEN -> System.out.println(s); default -> { } } } // KNOWN: invents 501, of a switch with several cases it is not told which of them an answer has no say in
    void filtered_by_a_constant(int s) { Optional.of(degre(s)).filter(d -> d == Degre.HAUT).ifPresent(d -> Decisions.refuser("d")); }
    void counted_by_its_degree(int s) { int n = s > 80 ? 3 : Ia.demander("q").startsWith("o") ? 2 : 1; if (n * 2 == 6) { Decisions.refuser("d"); } } // KNOWN: invents 501, nor of what is computed of it

    // What is cut out of a text, and what a pattern lets through
    void deleted_from_end_to_end() { String n = Donnees.nom(); Ia.envoyer(new StringBuilder(n).delete(0, n.length()).append("x")); } // KNOWN: invents 401, that all of a builder is deleted is told by no length
    private static final Pattern WORDS = Pattern.compile("home|help");
    void matched_by_a_pattern_of_words() { String s = Donnees.nom(); if (WORDS.matcher(s).matches()) { Ia.envoyer(s); } } // KNOWN: invents 401, only matches and Pattern.matches tell that a pattern of words lets few texts through
    void true_in_any_case() { boolean b = Ia.demander("x").startsWith("o") | true; if (b) { Decisions.refuser("x"); } } // KNOWN: invents 501, a truth value is a number in bytecode, of which nobody knows that only one bit counts

    // Which of several comes first
    static class Classe implements Comparable<Classe> { final int age; double note; Classe(int age) { this.age = age; } @Override public int compareTo(Classe r) { return Integer.compare(age, r.age); } }
    void oldest_beside_the_best(List<Classe> l) { Classe best = null, oldest = null; for (Classe r : l) { r.note = Ia.noter("x"); if (best == null || r.note > best.note) best = r; if (oldest == null || r.age > oldest.age) oldest = r; } System.out.println(best); Decisions.delivrer(oldest.age); }
    enum Op { A, B; String v = ""; }
    void field_of_another_constant() { Op.A.v = Donnees.nom(); Ia.envoyer(Op.B.v); } // KNOWN: invents 401, a field of one constant of an enum is taken for that of another
    void field_of_that_constant() { Op.A.v = Donnees.nom(); Ia.envoyer(Op.A.v); } // 401
    void last_in_of_a_queue() { Deque<String> d = new ArrayDeque<>(); d.add("x"); d.add(Donnees.nom()); Ia.envoyer(Collections.asLifoQueue(d).peek()); } // KNOWN: invents 401, what asLifoQueue gives is not known to begin with the first of the queue
    void first_of_the_queue_as_a_stack() { Deque<String> d = new ArrayDeque<>(); d.add(Donnees.nom()); d.add("x"); Ia.envoyer(Collections.asLifoQueue(d).peek()); } // 401
    void first_of_a_map_turned_round() { TreeMap<String, String> m = new TreeMap<>(); m.put("a", Donnees.nom()); m.put("b", "x"); Ia.envoyer(m.descendingMap().firstEntry().getValue()); } // KNOWN: invents 401, which entry comes first in a map that is turned round is not told
    void last_of_a_map_turned_round() { TreeMap<String, String> m = new TreeMap<>(); m.put("a", Donnees.nom()); m.put("b", "x"); Ia.envoyer(m.descendingMap().lastEntry().getValue()); } // 401
    interface Constantes { Map<String, Op> toutes(String nom); }
    void constants_under_texts(Constantes c) { for (Op o : c.toutes(Donnees.nom()).values()) Ia.envoyer(o.name()); } // KNOWN: invents 401, that a map of unseen code has constants of an enum under its keys is not told
    void keys_of_constants(Constantes c) { for (String k : c.toutes(Donnees.nom()).keySet()) Ia.envoyer(k); } // 401
    void zeroed_as_far_as_another() { byte[] b = Donnees.nom().getBytes(); byte[] c = new byte[b.length]; System.arraycopy(b, 0, c, 0, b.length); for (int i = 0; i < b.length; i++) c[i] = 0; Ia.envoyer(new String(c)); } // KNOWN: invents 401, that one array is as long as another is not told
    static class Laveur extends Thread { String s = Donnees.nom(); public void run() { s = "x"; } }
    static void partir(Thread t) { t.start(); }
    void started_by_a_helper() { Laveur w = new Laveur(); partir(w); Ia.envoyer(w.s); } // KNOWN: misses 401, a thread that a helper starts is taken to have run
    static List<String> page(List<String> l, int n, int taille) { return l.subList(n * taille, Math.min(l.size(), (n + 1) * taille)); }
    void another_page() { List<String> l = new ArrayList<>(List.of("a", "b", Donnees.nom())); Ia.envoyer("" + page(l, 0, 2)); } // KNOWN: invents 401, what a helper reckons of numbers that it is passed is not known where it cuts a list
    void that_page() { List<String> l = new ArrayList<>(List.of("a", "b", Donnees.nom())); Ia.envoyer("" + page(l, 1, 2)); } // 401
    static void lever(String s) throws IOException { throw new IOException(s); }
    void thrown_through_a_finally(String d) throws IOException { try { if (Ia.demander("?").startsWith("o")) { try { lever("vide"); } finally { System.out.println(); } } } catch (RuntimeException e) { System.out.println("x"); } Decisions.delivrer(d); } // 501
    static class Journal extends AbstractList<String> { final List<String> l = new ArrayList<>(), log = new ArrayList<>(); public String get(int i) { return l.get(i); } public int size() { return l.size(); } public void add(int i, String s) { l.add(i, s); } public String remove(int i) { log.add(l.get(i)); return l.remove(i); } }
    void taken_out_by_the_jdk() { Journal j = new Journal(); j.add(Donnees.nom()); j.clear(); Ia.envoyer(j.log.toString()); } // KNOWN: misses 401, what clear and iterators of a skeletal collection call of its class is not run
    static class Suite<I, O> {
        final Function<? super I, ? extends O> f; Suite(Function<? super I, ? extends O> f) { this.f = f; }
        <P> Suite<I, P> puis(Function<? super O, ? extends P> g) { return new Suite<>(x -> g.apply(f.apply(x))); }
        O passer(I i) { return f.apply(i); }
    }
    void constant_in_the_middle_of_a_pipe() { Ia.envoyer(new Suite<String, String>(x -> x).puis(String::trim).puis(x -> "a").puis(x -> x + "b").puis(x -> x + "c").passer(Donnees.nom())); } // KNOWN: invents 401, of four functions and more that were made of each other, which comes first is not told
    static class CollectedToAMap { private final Map<String, Consumer<String>> m = Stream.of("a").collect(Collectors.toMap(k -> k, k -> s -> Ia.envoyer(k + s))); void go() { m.get("a").accept(Donnees.nom()); } } // KNOWN: misses 401, functions that a collector puts into the map of a field are not known there
    static void first_out(List<String> l) { l.remove(0); }
    void removed_by_a_helper() { List<String> l = new ArrayList<>(List.of("a", "b")); if (Ia.demander("q").startsWith("o")) l.add("c"); first_out(l); if (l.size() > 1) Decisions.refuser("x"); } // 501
    void one_out_here() { List<String> l = new ArrayList<>(List.of("a", "b")); if (Ia.demander("q").startsWith("o")) l.add("c"); l.remove(0); if (l.size() > 1) Decisions.refuser("x"); } // 501
    static void sorted(List<String> l, Comparator<String> o) { l.sort(o); }
    void sorted_by_a_helper() { List<String> l = new ArrayList<>(List.of("a", "b")); sorted(l, Ia.demander("q").startsWith("o") ? Comparator.naturalOrder() : Comparator.reverseOrder()); Decisions.refuser(l.get(0)); } // KNOWN: misses 501, which order the caller chose is not told of the list that a helper sorts by it
    void sorted_here() { List<String> l = new ArrayList<>(List.of("a", "b")); l.sort(Ia.demander("q").startsWith("o") ? Comparator.naturalOrder() : Comparator.reverseOrder()); Decisions.refuser(l.get(0)); } // 501
    void set_where_nothing_is() { String[] t = {Donnees.nom()}; Optional.empty().ifPresentOrElse(x -> { }, () -> t[0] = "x"); Ia.envoyer(t[0]); }
    void composed_with_what_is_completed_later() { CompletableFuture<String> f = new CompletableFuture<>(); CompletableFuture.completedFuture("a").thenCompose(s -> f).thenAccept(Ia::envoyer); f.complete(Donnees.nom()); } // KNOWN: misses 401, what completes a future later that a function gave does not reach what waits for the whole
    static String unless_one(int n) { return n == 1 ? Donnees.nom() : "x"; }
    void told_to_be_another(int n) { if (n != 1) Ia.envoyer(unless_one(n)); } // KNOWN: invents 401, what a test has excluded is not told to whoever is passed it
    void told_to_be_that(int n) { if (n == 1) Ia.envoyer(unless_one(n)); } // 401
    private static final Object JETON = new Object();
    static boolean est(Object a, Object b) { return a == b; }
    void one_that_is_made_for_it() { if (est(new Object(), JETON)) Ia.envoyer(Donnees.nom()); } // KNOWN: invents 401, that two objects that are passed are not the same one is not told where they are compared
    static Throwable racine(Throwable t) { return t.getCause() == null ? t : racine(t.getCause()); }
    void down_the_causes() { Exception e = new Exception(Donnees.nom(), new RuntimeException("x")); Ia.envoyer(racine(e).getMessage()); } // KNOWN: invents 401, nor where a recursion down its parts ends
    void of_a_task_that_cannot_fail() { Ia.envoyer(CompletableFuture.supplyAsync(() -> "x").exceptionally(e -> Donnees.nom()).join()); } // KNOWN: invents 401, that a task cannot fail is not told of its future
    void cut_before() { Ia.envoyer(("a;" + Donnees.nom()).split(";")[0]); }
    void cut_behind() { Ia.envoyer(("a;" + Donnees.nom()).split(";")[1]); } // 401

    static class Disparu { private final String d; Disparu(String d) { this.d = d; } @Override protected void finalize() { Ia.envoyer(d); } } // KNOWN: misses 401, that the virtual machine calls what finalises an object is not told
    void finalised() { new Disparu(Donnees.nom()); System.gc(); }
    void named_current_thread() { Thread.currentThread().setName(Donnees.nom()); Ia.envoyer(Thread.currentThread().getName()); } // KNOWN: misses 401, that the current thread is the same each time is not told
    void named_thread() { Thread t = Thread.currentThread(); t.setName(Donnees.nom()); Ia.envoyer(t.getName()); } // 401
    void behind_the_first() { Ia.envoyer(java.util.stream.Stream.iterate(Donnees.nom(), s -> "x").skip(1).findFirst().get()); } // KNOWN: invents 401, which element of an iterated stream is the first is not told
    void behind_the_first_made() { Ia.envoyer(java.util.stream.Stream.iterate("x", s -> Donnees.nom()).skip(1).findFirst().get()); } // 401
    void updated_by_a_function() { MAJ.updateAndGet(this, s -> s + Donnees.nom()); Ia.envoyer(champ); } // KNOWN: misses 401, the functions that a field updater is given are not run
    volatile String champ = "x";
    private static final java.util.concurrent.atomic.AtomicReferenceFieldUpdater<Unmended, String> MAJ = java.util.concurrent.atomic.AtomicReferenceFieldUpdater.newUpdater(Unmended.class, String.class, "champ");
    private static void passer_un(Iterator<String> i) { i.next(); }
    void moved_on_by_a_helper(List<String> l) { Iterator<String> i = l.iterator(); if (Ia.demander("q").startsWith("o")) { passer_un(i); } Decisions.refuser(i.next()); } // KNOWN: misses 501, that a helper moved on an iterator that it was passed is not told
    void first_of_distinct() { Ia.envoyer(java.util.stream.Stream.of("b", Donnees.nom()).distinct().findFirst().get()); } // KNOWN: invents 401, that distinct leaves the first first is not told
    void second_of_distinct() { Ia.envoyer(java.util.stream.Stream.of("b", Donnees.nom()).distinct().skip(1).findFirst().get()); } // 401
    void less_itself_in_a_cell() { int[] a = {1, (int) Donnees.salaire()}; a[1] -= a[1]; Ia.envoyer("" + a[1]); } // KNOWN: invents 401, that a number less itself is 0 is not told of cells
    void less_another_cell() { int[] a = {1, (int) Donnees.salaire()}; a[1] -= a[0]; Ia.envoyer("" + a[1]); } // 401
    static class Etiquette { String s; }
    boolean premier;
    void one_of_two_by_a_field() { Etiquette a = new Etiquette(), b = new Etiquette(), x = premier ? a : b; x.s = Donnees.nom(); x.s = "z"; Ia.envoyer(x.s); } // KNOWN: invents 401, which of two objects a field has chosen is not told
    void other_of_two_by_a_field() { Etiquette a = new Etiquette(), b = new Etiquette(), x = premier ? a : b; a.s = Donnees.nom(); x.s = "z"; Ia.envoyer(a.s); } // 401
    void other_end_of_a_queue() { Deque<String> d = new ArrayDeque<>(List.of("a", Donnees.nom())); Iterator<String> i = d.descendingIterator(); i.next(); Ia.envoyer(i.next()); }
    void end_of_a_queue() { Deque<String> d = new ArrayDeque<>(List.of("a", Donnees.nom())); Iterator<String> i = d.descendingIterator(); Ia.envoyer(i.next()); } // 401
    void under_another_object() { Map<Object, String> m = new IdentityHashMap<>(); Object a = new Object(), b = new Object(); m.put(a, Donnees.nom()); m.put(b, "c"); Ia.envoyer(m.get(b)); } // KNOWN: invents 401, which of two objects that are no constants is a key is not told
    void under_that_object() { Map<Object, String> m = new IdentityHashMap<>(); Object a = new Object(), b = new Object(); m.put(a, Donnees.nom()); m.put(b, "c"); Ia.envoyer(m.get(a)); } // 401
    void below_a_key() { TreeMap<Integer, String> m = new TreeMap<>(); m.put(2, Donnees.nom()); m.put(1, "c"); Ia.envoyer(m.headMap(2).toString()); } // KNOWN: invents 401, which keys a part of a sorted map has is not told
    void from_a_key_on() { TreeMap<Integer, String> m = new TreeMap<>(); m.put(2, Donnees.nom()); m.put(1, "c"); Ia.envoyer(m.tailMap(2).toString()); } // 401
    void first_put() { Map<String, String> m = new LinkedHashMap<>(); m.put("a", "c"); m.put("b", Donnees.nom()); Ia.envoyer(m.values().iterator().next()); } // KNOWN: invents 401, in which order a map was filled is not told
    void first_put_is() { Map<String, String> m = new LinkedHashMap<>(); m.put("b", Donnees.nom()); m.put("a", "c"); Ia.envoyer(m.values().iterator().next()); } // 401
    void taken_out_of_a_set() { Set<String> s = new HashSet<>(); String n = Donnees.nom(); s.add(n); s.add("b"); s.remove(n); Ia.envoyer(s.toString()); } // KNOWN: invents 401, that a text which is no constant is the one that was put in is not told
    void another_taken_out_of_a_set() { Set<String> s = new HashSet<>(); String n = Donnees.nom(); s.add(n); s.add("b"); s.remove("b"); Ia.envoyer(s.toString()); } // 401
    void what_stands_for_none() { StringJoiner j = new StringJoiner(","); j.setEmptyValue(Donnees.nom()); j.add("c"); Ia.envoyer(j.toString()); }
    void stands_for_none() { StringJoiner j = new StringJoiner(","); j.setEmptyValue(Donnees.nom()); Ia.envoyer(j.toString()); } // 401
    void waited_for() throws InterruptedException { java.util.concurrent.CountDownLatch l = new java.util.concurrent.CountDownLatch(1); if (Ia.demander("q").equals("oui")) l.countDown(); l.await(); Decisions.delivrer("d"); } // KNOWN: misses 501, that what waits for ever does not go on is not told
    void waited_for_a_while() throws InterruptedException { java.util.concurrent.CountDownLatch l = new java.util.concurrent.CountDownLatch(1); if (Ia.demander("q").equals("oui")) l.countDown(); if (l.await(1, java.util.concurrent.TimeUnit.SECONDS)) Decisions.delivrer("d"); } // 501
}
