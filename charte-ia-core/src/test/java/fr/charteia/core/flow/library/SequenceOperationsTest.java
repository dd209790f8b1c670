package fr.charteia.core.flow.library;

import static org.assertj.core.api.Assertions.assertThat;

import fr.charteia.core.flow.Summaries;
import org.junit.jupiter.api.Test;

/** Where the methods of collections put, find and leave things: what is given at the end of each line is what its method gives. */
class SequenceOperationsTest {
    private static final String HELPERS = """
            static List<String> list() { List<String> l = new ArrayList<>(); l.add(Donnees.nom()); l.add("b"); l.add("c"); return l; }
            static Map<String, String> map() { Map<String, String> m = new HashMap<>(); m.put("k", Donnees.nom()); m.put("o", "x"); return m; }
            static Set<String> set() { Set<String> s = new HashSet<>(); s.add("a"); s.add("b"); return s; }
            """;

    private static void announced(String lines) {
        Summaries.announced(HELPERS, lines);
    }

    @Test
    void what_is_added_is_where_it_was_put() {
        announced("""
                static String at() { return list().get(0); } // nom
                static String beside() { return list().get(1); } // =b
                static String last() { List<String> l = list(); l.add("d"); return l.get(3); } // =d
                static String inserted() { List<String> l = list(); l.add(0, "z"); return l.get(0); } // =z
                static String moved() { List<String> l = list(); l.add(0, "z"); return l.get(1); } // nom
                static String anywhere(int i) { List<String> l = list(); l.add(i, "z"); return l.get(2); } // nom
                static String front() { Deque<String> d = new ArrayDeque<>(); d.add(Donnees.nom()); d.addFirst("z"); return d.getLast(); } // nom
                static String all() { List<String> l = new ArrayList<>(List.of("x")); l.addAll(list()); return l.get(1); } // nom
                static String allBefore() { List<String> l = new ArrayList<>(List.of("x")); l.addAll(list()); return l.get(0); } // =x
                static String where() { List<String> l = new ArrayList<>(); l.add("x"); l.add(Ia.demander("?").length(), "y"); return l.get(0); } // answer MEASURE CONTROL
                """);
    }

    @Test
    void what_is_set_takes_the_place_of_what_was_there() {
        announced("""
                static String replaced() { List<String> l = list(); l.set(0, "z"); return l.get(0); } // =z
                static String old() { return list().set(0, "z"); } // nom
                static String besides() { List<String> l = list(); l.set(1, "z"); return l.get(0); } // nom
                static String put() { List<String> l = list(); l.set(1, Donnees.salaire() + ""); return l.get(1); } // salaire
                static String anywhere(int i) { List<String> l = list(); l.set(i, "z"); return l.get(0); } // nom
                static String chosen() { List<String> l = new ArrayList<>(List.of("x", "y")); l.set(Ia.demander("?").length(), "z"); return l.get(0); } // answer MEASURE CONTROL
                static String all() { List<String> l = list(); l.replaceAll(s -> "z"); return l.get(0); } // =z
                static String allOfIt() { List<String> l = list(); l.replaceAll(s -> s + "z"); return l.get(1); } // =bz
                static String[] cells() { String[] t = {Donnees.nom()}; Arrays.fill(t, "z"); return t; }
                static String cell() { String[] t = {Donnees.nom(), "x"}; Arrays.fill(t, "z"); return t[0]; } // =z
                static String part() { String[] t = {Donnees.nom(), "x"}; Arrays.fill(t, 0, 1, "z"); return t[0]; } // =z
                static String rest() { String[] t = {Donnees.nom(), "x"}; Arrays.fill(t, 1, 2, "z"); return t[0]; } // nom
                static String made() { String[] t = {Donnees.nom(), "x"}; Arrays.setAll(t, i -> "z" + i); return t[0]; } // =z0
                """);
    }

    @Test
    void what_is_taken_out_is_given_and_gone() {
        announced("""
                static String removed() { return list().remove(0); } // nom
                static String another() { return list().remove(1); } // =b
                static String gone() { List<String> l = list(); l.remove(0); return l.get(0); } // =b
                static String left() { List<String> l = list(); l.remove(1); return l.get(0); } // nom
                static String chosen() { List<String> l = new ArrayList<>(List.of("x", "y")); l.remove(Ia.demander("?").length()); return l.get(0); } // answer MEASURE CONTROL
                static String first() { return new ArrayDeque<>(list()).poll(); } // nom
                static String second() { Deque<String> d = new ArrayDeque<>(list()); d.poll(); return d.poll(); } // =b
                static String last() { return new ArrayDeque<>(list()).pollLast(); } // =c
                static String lastLeft() { Deque<String> d = new ArrayDeque<>(list()); d.pollLast(); return d.getFirst(); } // nom
                static String read() { return new ArrayDeque<>(list()).getLast(); } // =c
                static String cleared() { List<String> l = list(); l.clear(); l.add("z"); return l.get(0); } // =z
                static String kept() { List<String> l = list(); l.removeIf(s -> false); return l.get(0); } // nom
                static String all() { List<String> l = list(); l.removeIf(s -> true); l.add("z"); return l.get(0); } // =z
                static String some() { List<String> l = list(); l.removeIf(s -> s.isEmpty()); return l.get(0); } // nom
                static String shuffled() { List<String> l = list(); Collections.shuffle(l); return l.get(1); } // nom
                static String reversed() { List<String> l = list(); Collections.reverse(l); return l.get(0); } // =c
                static String swapped() { List<String> l = list(); Collections.swap(l, 0, 1); return l.get(0); } // =b
                static String swappedTo() { List<String> l = list(); Collections.swap(l, 0, 1); return l.get(1); } // nom
                """);
    }

    @Test
    void what_is_under_a_key_is_told_from_what_is_under_another() {
        announced("""
                static String got() { return map().get("k"); } // nom
                static String other() { return map().get("o"); } // =x
                static String removed() { return map().remove("k"); } // nom
                static String removedOther() { return map().remove("o"); } // =x
                static String gone() { Map<String, String> m = map(); m.remove("k"); m.put("k", "z"); return m.get("k"); } // =z
                static String still() { Map<String, String> m = map(); m.remove("o"); return m.get("k"); } // nom
                static String any(String k) { Map<String, String> m = map(); m.remove(k); return m.get("k"); } // nom
                static String absent() { Map<String, String> m = new HashMap<>(); m.put("k", "x"); m.putIfAbsent("k", Donnees.nom()); return m.get("k"); } // =x
                static String filled() { Map<String, String> m = new HashMap<>(); m.putIfAbsent("k", Donnees.nom()); return m.get("k"); } // nom
                static String perhaps() { Map<String, String> m = new HashMap<>(); if (Donnees.choix()) m.put("k", "x"); m.putIfAbsent("k", Donnees.nom()); return m.get("k"); } // nom
                static String keeps() { Map<String, String> m = map(); m.putIfAbsent("k", "z"); return m.get("k"); } // nom
                static String merged() { Map<String, String> m = map(); m.merge("k", "z", (a, b) -> b); return m.get("k"); } // =z
                static String mergedBoth() { Map<String, String> m = map(); m.merge("k", "z", (a, b) -> a + b); return m.get("k"); } // nom
                static String updated() { Map<String, String> m = map(); m.computeIfPresent("k", (k, v) -> "z"); return m.get("k"); } // =null, =z
                static String updatedOther() { Map<String, String> m = map(); m.computeIfPresent("o", (k, v) -> "z"); return m.get("k"); } // nom
                static String entries() { return Map.ofEntries(Map.entry("a", Donnees.nom()), Map.entry("b", "x")).get("a"); } // nom
                static String entriesOther() { return Map.ofEntries(Map.entry("a", Donnees.nom()), Map.entry("b", "x")).get("b"); } // =x
                """);
    }

    @Test
    void what_is_copied_is_where_it_was() {
        announced("""
                static String copy() { return new ArrayList<>(list()).get(0); } // nom
                static String copyBeside() { return new ArrayList<>(list()).get(1); } // =b
                static String fixed() { return List.copyOf(list()).get(1); } // =b
                static String apart() { List<String> l = list(); List<String> c = List.copyOf(l); l.set(1, Donnees.nom()); return c.get(1); } // =b
                static String array() { return list().toArray(new String[0])[1]; } // =b
                static String arrayAt() { return list().toArray(new String[0])[0]; } // nom
                static String view() { String[] t = {"x"}; List<String> l = Arrays.asList(t); t[0] = Donnees.nom(); return l.get(0); } // nom
                static String cells() { String[] a = {Donnees.nom(), "x"}; String[] b = {"y", "z"}; System.arraycopy(a, 1, b, 0, 1); return b[0]; } // =x
                static String cellsAt() { String[] a = {Donnees.nom(), "x"}; String[] b = {"y", "z"}; System.arraycopy(a, 0, b, 1, 1); return b[1]; } // nom
                static String start() { String[] a = {"x", Donnees.nom()}; return Arrays.copyOf(a, 1)[0]; } // =x
                static String range() { String[] a = {Donnees.nom(), "x"}; return Arrays.copyOfRange(a, 1, 2)[0]; } // =x
                static String rangeAt() { String[] a = {Donnees.nom(), "x"}; return Arrays.copyOfRange(a, 0, 1)[0]; } // nom
                static String cloned() { ArrayList<String> l = new ArrayList<>(list()); return (String) ((List<?>) l.clone()).get(1); } // =b
                static String clonedAt() { ArrayList<String> l = new ArrayList<>(list()); return (String) ((List<?>) l.clone()).get(0); } // nom
                static boolean clonedKind() { Object l = new ArrayList<>(list()).clone(); return l instanceof ArrayList; } // =1
                static String built() { StringBuilder b = new StringBuilder(Donnees.nom()); b.setLength(0); b.append("x"); return b.toString(); }
                static String builtOn() { StringBuilder b = new StringBuilder(Donnees.nom()); b.setLength(3); b.append("x"); return b.toString(); } // nom
                static String deleted() { StringBuilder b = new StringBuilder(Donnees.nom()); b.delete(0, b.length()); b.append("x"); return b.toString(); }
                static String deletedAll() { StringBuilder b = new StringBuilder(Donnees.nom()); b.delete(0, Integer.MAX_VALUE); b.append("x"); return b.toString(); }
                static String deletedSome() { StringBuilder b = new StringBuilder(Donnees.nom()); b.delete(0, 2); b.append("x"); return b.toString(); } // nom
                static String deletedLater() { StringBuilder b = new StringBuilder(Donnees.nom()); b.delete(1, b.length()); b.append("x"); return b.toString(); } // nom
                static String of() { return List.of(Donnees.nom(), "x").get(1); } // =x
                static String ofAt() { return List.of(Donnees.nom(), "x").get(0); } // nom
                """);
    }

    @Test
    void what_comes_next() {
        announced("""
                static String first() { return list().iterator().next(); } // nom
                static String second() { Iterator<String> i = list().iterator(); i.next(); return i.next(); } // =b
                static String from() { return list().listIterator(1).next(); } // =b
                static String back() { ListIterator<String> i = list().listIterator(1); return i.previous(); } // nom
                static boolean has() { return list().iterator().hasNext(); } // =1
                static boolean hasNone() { return new ArrayList<String>().iterator().hasNext(); } // =0
                static boolean before() { return list().listIterator().hasPrevious(); } // =0
                static String replaced() { List<String> l = list(); ListIterator<String> i = l.listIterator(); i.next(); i.set("z"); return l.get(0); } // =z
                static String removed() { List<String> l = list(); Iterator<String> i = l.iterator(); i.next(); i.remove(); return l.get(0); } // =b
                static String added() { List<String> l = list(); ListIterator<String> i = l.listIterator(); i.next(); i.add("z"); return l.get(1); } // =z
                static boolean fails() { List<String> l = new ArrayList<>(); if (Ia.demander("?").startsWith("o")) l.add("x"); try { l.iterator().next(); return true; } catch (NoSuchElementException e) { return false; } } // answer MEASURE CONTROL, =0, =1
                static String copied() { List<String> l = new java.util.concurrent.CopyOnWriteArrayList<>(List.of("x")); Iterator<String> i = l.iterator(); l.set(0, Donnees.nom()); return i.next(); } // =x
                """);
    }

    @Test
    void what_is_shown_is_what_is_there() {
        announced("""
                static String keys() { Map<String, String> m = new HashMap<>(); m.put(Donnees.nom(), "x"); return m.keySet().iterator().next(); } // nom
                static String values() { Map<String, String> m = new HashMap<>(); m.put("x", Donnees.nom()); return m.values().iterator().next(); } // nom
                static String keysOnly() { Map<String, String> m = new HashMap<>(); m.put("x", Donnees.nom()); return m.keySet().iterator().next(); }
                static String later() { Map<String, String> m = new HashMap<>(); Collection<String> v = m.values(); m.put("x", Donnees.nom()); return v.iterator().next(); } // nom
                static String entries() { Map<String, String> m = new HashMap<>(); m.put("x", Donnees.nom()); return m.entrySet().iterator().next().getValue(); } // nom
                static String range() { return list().subList(1, 3).get(0); } // =b
                static String rangeAt() { return list().subList(0, 1).get(0); } // nom
                static String shown() { Map<String, String> m = map(); m.keySet().remove("k"); m.put("k", "z"); return m.get("k"); } // =z
                static String sorted() { TreeMap<String, String> m = new TreeMap<>(); m.put("a", Donnees.nom()); return m.headMap("b").get("a"); } // nom
                """);
    }

    @Test
    void how_much_is_there_and_whether() {
        announced("""
                static int size() { return list().size(); } // =3
                static int after() { List<String> l = list(); l.remove(0); return l.size(); } // =2
                static boolean empty() { return list().isEmpty(); } // =0
                static boolean none() { return new ArrayList<String>().isEmpty(); } // =1
                static boolean present() { return Optional.of("x").isPresent(); } // =1
                static boolean absent() { return Optional.empty().isPresent(); } // =0
                static boolean key() { return Map.of("k", "x").containsKey("k"); } // =1
                static boolean noKey() { return Map.of("k", "x").containsKey("z"); } // =0
                static boolean element() { return set().contains("a"); } // =1
                static boolean noElement() { return set().contains("z"); } // =0
                static int place() { return List.of("x", "y").indexOf("y"); } // =1
                static int distinct() { Set<String> s = set(); s.add("a"); return s.size(); } // =2
                static int more() { Set<String> s = set(); s.add("z"); return s.size(); } // =3
                static int of() { return Set.of("x", "y").size(); } // =2
                static int drained() { var q = new java.util.concurrent.LinkedBlockingQueue<String>(); q.add("x"); q.drainTo(new ArrayList<>()); return q.size(); } // =0
                static int without() { Set<String> s = set(); s.remove("a"); return s.size(); } // =1
                static int retained() { Set<String> s = set(); s.retainAll(Set.of("a")); return s.size(); } // =?
                static int removed() { Set<String> s = set(); s.removeAll(Set.of("a")); return s.size(); } // =?
                static int ofAnswers() { List<String> l = new ArrayList<>(); l.add(Ia.demander("?")); return l.size(); } // =1
                static boolean noAnswers() { List<String> l = new ArrayList<>(); l.add(Ia.demander("?")); return l.isEmpty(); } // =0
                static int ofAnswer() { return List.of(Ia.demander("?").split(",")).size(); } // answer CONTROL, answer MEASURE
                static int counted(List<String> given) { return Ia.demander("?").startsWith("o") ? 1 : list().size(); } // answer MEASURE CONTROL, =1, =3
                """);
    }

    @Test
    void an_optional_holds_what_it_is_given_unless_that_is_nothing() {
        announced("""
                static String held() { return Optional.of(Donnees.nom()).get(); } // nom
                static String nothing() { return Optional.ofNullable((String) null).orElse("x"); } // =null, =x
                static String something() { return Optional.ofNullable("y").orElse("x"); } // =y
                static boolean isThere() { return Optional.ofNullable("y").isPresent(); } // =1
                static boolean mapped() { return Optional.of("y").map(s -> s + "z").isPresent(); } // =1
                static boolean mappedAway() { return Optional.of("y").map(s -> (String) null).isPresent(); } // =?
                """);
    }

    @Test
    void each_is_handed_in_turn() {
        Summaries.of(HELPERS + """
                static void each() { list().forEach(s -> Ia.envoyer(s)); }
                static void none() { new ArrayList<String>().forEach(s -> Ia.envoyer("x")); }
                static void chosen() {
                    List<String> l = new ArrayList<>();
                    if (Ia.demander("?").startsWith("o")) l.add("x");
                    l.forEach(s -> Decisions.refuser(s)); }
                static void filtered() {
                    List<String> l = new ArrayList<>(List.of(Ia.demander("?")));
                    l.stream().filter(s -> Agent.valide(s)).forEach(s -> Decisions.refuser(s)); }
                static void afterwards() {
                    List<String> l = new ArrayList<>(List.of(Ia.demander("?")));
                    l.stream().filter(s -> Agent.valide(s)).forEach(s -> {});
                    Decisions.refuser(l.get(0)); }
                static void entries() { map().forEach((k, v) -> Ia.envoyer(v)); }
                static void keys() { map().forEach((k, v) -> Ia.envoyer(k)); }
                """, it -> {
            assertThat(it.reaches("each", "envoyer")).containsExactly("nom");
            assertThat(it.sinks("none")).isEmpty();
            assertThat(it.reaches("chosen", "Decisions.refuser")).contains("answer MEASURE CONTROL");
            assertThat(it.reaches("filtered", "Decisions.refuser")).allMatch(label -> label.contains("VALIDATED"));
            assertThat(it.reaches("afterwards", "Decisions.refuser")).contains("answer IGNORED_VALIDATION");
            assertThat(it.reaches("entries", "envoyer")).containsExactly("nom");
            assertThat(it.reaches("keys", "envoyer")).isEmpty();
        });
    }
}
