package fr.charteia.core.flow.container;

import fr.charteia.core.flow.Summaries;
import org.junit.jupiter.api.Test;

/** What a library finds in a collection, an iterator or a stream that a class of ours is: what its methods give. */
class OwnCollectionsTest {
    private static final String HELPERS = """
            static class Noms implements Iterable<String> {
                int at; public Iterator<String> iterator() { return new Noms1(); } }
            static class Noms1 implements Iterator<String> {
                int at; public boolean hasNext() { return at < 3; }
                public String next() { at++; return at > 1 ? Donnees.nom() : "x"; } }
            static class Propres implements Iterator<String> {
                String autre = Donnees.nom(); public boolean hasNext() { return true; } public String next() { return "x"; } }
            static class Suite implements Enumeration<String> {
                int at; public boolean hasMoreElements() { return at < 3; }
                public String nextElement() { return at++ > 0 ? Donnees.nom() : "x"; } }
            static class Marche implements Spliterator<String> {
                int at; public boolean tryAdvance(Consumer<? super String> c) { c.accept(at++ > 0 ? Donnees.nom() : "x"); return at < 3; }
                public Spliterator<String> trySplit() { return null; } public long estimateSize() { return 3; }
                public int characteristics() { return 0; } }
            static class Liste extends AbstractList<String> {
                public String get(int i) { return Donnees.nom(); } public int size() { return 1; } }
            static class ListeDe extends ArrayList<String> { public String get(int i) { return super.get(i) + Donnees.nom(); } }
            static class Carte extends AbstractMap<String, String> {
                public Set<Map.Entry<String, String>> entrySet() { return Set.of(Map.entry("k", Donnees.nom())); } }
            static class Cles extends AbstractMap<String, String> {
                public Set<Map.Entry<String, String>> entrySet() { return Set.of(Map.entry(Donnees.nom(), "x")); } }
            static class Flux extends java.io.InputStream {
                String cache = Donnees.nom(); int at; public int read() { return at++ > 0 ? Donnees.salaire() : 0; } }
            static class Lecteur extends java.io.Reader {
                int at; public int read(char[] c, int o, int n) { c[o] = (char) (at++ > 0 ? Donnees.salaire() : 0); return 1; }
                public void close() {} }
            static class Filtre extends java.io.FilterInputStream {
                Filtre(java.io.InputStream i) { super(i); } public int read() { return Donnees.salaire(); } }
            static class Liee implements Iterable<String> {
                public Iterator<String> iterator() { return List.of("x").iterator(); } public String toString() { return Donnees.nom(); } }
            """;

    private static void announced(String lines) {
        Summaries.announced(HELPERS, lines);
    }

    @Test
    void what_iterators_of_ours_give_however_far_they_have_come() {
        announced("""
                static String first() { List<String> l = new ArrayList<>(); new Noms().forEach(l::add); return l.get(0); } // nom
                static String later() { List<String> l = new ArrayList<>(); new Noms1().forEachRemaining(l::add); return l.get(0); } // nom
                static String joined() { return String.join(",", new Noms()); } // nom
                static String own() { List<String> l = new ArrayList<>(); new Propres().forEachRemaining(l::add); return l.get(0); }
                static String another() { return String.join(",", new Liee()); }
                static String listed() { return Collections.list(new Suite()).get(0); } // nom
                static Object streamed() { return java.util.stream.StreamSupport.stream(new Marche(), false).findFirst().get(); } // nom
                """);
    }

    @Test
    void what_lists_and_maps_of_ours_hold() {
        announced("""
                static String list() { return new ArrayList<>(new Liste()).get(0); } // nom
                static String joined() { return String.join(",", new Liste()); } // nom
                static String map() { return new HashMap<>(new Carte()).get("k"); } // nom
                static String value() { return new Carte().values().iterator().next(); } // nom
                static String key() { return new Cles().keySet().iterator().next(); } // nom
                static String valueOfKeys() { return new HashMap<>(new Cles()).values().iterator().next(); }
                """);
    }

    @Test
    void what_streams_of_bytes_of_ours_give_and_nothing_else_that_they_hold() {
        announced("""
                static byte[] bytes() throws java.io.IOException { return new Flux().readAllBytes(); }
                static byte cell() throws java.io.IOException { return new Flux().readAllBytes()[0]; } // salaire
                static String line() throws java.io.IOException { return new java.io.BufferedReader(new Lecteur()).readLine(); } // salaire
                static String through() throws java.io.IOException { return new java.io.BufferedReader(new java.io.InputStreamReader(new Flux())).readLine(); } // salaire
                """);
    }
}
