package fr.charteia.core.flow;

import fr.charteia.core.testing.Sources;
import java.nio.file.Path;
import java.util.function.IntFunction;
import java.util.stream.Collectors;
import java.util.stream.IntStream;

/** Programs of any size around calls of an AI: so many of the same. */
enum Growing {
    /** Endpoints, each with a helper of its own. */
    ENDPOINTS(n -> methods(n, i -> """
            String texte%1$d(String s) { return s == null ? "" : s.trim() + %1$d; }
            public void recevoir%1$d(String s) { Ia.envoyer(texte%1$d(s) + Donnees.nom()); }
            """)),
    /** Callers of one service. */
    CALLERS(n -> """
            void envoyer(String s) { if (s != null) { Ia.envoyer(s + Donnees.nom()); } }
            """ + methods(n, i -> """
            public void appeler%1$d(java.util.List<String> l) { for (String s : l) { envoyer(s + %1$d); } }
            """)),
    /** A chain of calls. */
    CHAIN(n -> methods(n, i -> """
            String m%1$d(String s) { return %2$s; }
            """, n) + "public void entrer() { Ia.envoyer(m0(Donnees.nom())); }"),
    /** Methods that call each other in a ring. */
    RING(n -> methods(n, i -> """
            String r%1$d(String s, int i) { return i == 0 ? s : r%3$d(s + %1$d, i - 1); }
            """, n) + "public void entrer(int i) { Ia.envoyer(r0(Donnees.nom(), i)); }"),
    /** Entry points that hand on what others left in a field, in the order that takes the most rounds. */
    RELAYS(n -> "String f0; " + methods(n, i -> """
            String g%1$d; public void relayer%1$d() { g%1$d = %4$s; }
            """, n)
            + "public void entrer() { f0 = Donnees.nom(); } public void sortir() { Ia.envoyer(g0); }"),
    /** Fields of one object. */
    FIELDS(n -> methods(n, i -> """
            String f%1$d; public void poser%1$d(String s) { f%1$d = s + Donnees.nom(); }
            public void lire%1$d() { Ia.envoyer(f%1$d); }
            """)),
    /** Classes that implement one interface of ours. */
    IMPLEMENTATIONS(n -> methods(n, i -> """
            static class I%1$d implements java.util.function.Function<String, String> {
                public String apply(String s) { return s + %1$d; }
            }
            public void appeler%1$d() { Ia.envoyer(new I%1$d().apply(Donnees.nom())); }
            """));

    private final IntFunction<String> members;

    Growing(IntFunction<String> members) {
        this.members = members;
    }

    Path compile(Path api, int size) {
        return Sources.of("package p; import api.*; public class C {\n" + members.apply(size) + "\n}")
                .classpath(api)
                .compile();
    }

    private static String methods(int count, IntFunction<String> method) {
        return methods(count, method, count);
    }

    /** Fills in: the number, a call of the next method or the end, the next number round, the field after this one. */
    private static String methods(int count, IntFunction<String> method, int size) {
        return IntStream.range(0, count)
                .mapToObj(i -> String.format(
                        method.apply(i),
                        i,
                        i + 1 < size ? "m" + (i + 1) + "(s + " + i + ")" : "s",
                        (i + 1) % size,
                        i + 1 < size ? "g" + (i + 1) : "f0"))
                .collect(Collectors.joining());
    }
}
