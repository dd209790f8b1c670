package fr.charteia.core.flow.program;

import static org.assertj.core.api.Assertions.assertThat;

import fr.charteia.core.bytecode.MemberRef;
import fr.charteia.core.bytecode.MethodBody;
import fr.charteia.core.flow.Programs;
import java.util.List;
import java.util.stream.Collectors;
import java.util.stream.IntStream;
import org.junit.jupiter.api.Test;

/** Which loops come to all elements of something, one each round. */
class VisitsTest {
    private static final String PARAMETERS = "C[] a, java.util.List<C> l, java.util.Map<String, C> m, int n, boolean b";

    /** Says of each of some bodies how many loops visit: by positions, by an iterator. */
    private static void are(String found, String... bodies) {
        String methods = IntStream.range(0, bodies.length)
                .mapToObj(i -> "void m" + i + "(" + PARAMETERS + ") { " + bodies[i] + " }\n")
                .collect(Collectors.joining());
        Programs.with(
                "package p; import java.util.*; class C { String s; C c;\n" + methods
                        + "static void clean(C s) {} static void change(List<C> l) {}"
                        + " static class Own extends ArrayList<C> { public C get(int i) { return null; } } }",
                program -> {
                    for (int i = 0; i < bodies.length; i++) {
                        assertThat(visits(program, "m" + i)).as(bodies[i]).isEqualTo(found);
                    }
                });
    }

    private static String visits(Program program, String method) {
        MemberRef ref = new MemberRef("p/C", method, "([Lp/C;Ljava/util/List;Ljava/util/Map;IZ)V");
        MethodBody body = program.resolve(ref).flatMap(program::body).orElseThrow();
        List<Visit> visits = Visits.of(program, body, program.controlFlow(body));
        assertThat(visits).allMatch(visit -> visit.loop().has(visit.loop().header()));
        assertThat(visits).allMatch(visit -> visit.isAt(visit.given().index()));
        return visits.stream().map(visit -> visit.loop().over().name()).collect(Collectors.joining(", "));
    }

    @Test
    void by_an_iterator_that_takes_one_each_round() {
        are(
                "ELEMENTS",
                "for (C c : l) c.s = \"x\";",
                "for (C c : m.values()) c.s = \"x\";",
                "for (C c : l) { if (b) continue; c.s = \"x\"; }",
                "for (C c : l) { c.s = \"x\"; if (b) break; }",
                "for (Iterator<C> i = l.iterator(); i.hasNext(); ) { C c = i.next(); if (b) i.remove(); else c.s = \"x\"; }",
                "Iterator<C> i = l.iterator(); while (i.hasNext()) i.next().s = \"x\";",
                "for (C c : l) { try { clean(c); } catch (RuntimeException e) { c.s = \"x\"; } }");
    }

    @Test
    void by_an_index_that_comes_to_each() {
        are(
                "PLACES",
                "for (C c : a) c.s = \"x\";",
                "for (int i = 0; i < a.length; i++) a[i].s = \"x\";",
                "int k = a.length; for (int i = 0; i < k; i++) a[i].s = \"x\";",
                "for (int i = 0; i < a.length; i++) { a[i].s = \"x\"; a[i].c = null; }",
                "for (int i = a.length - 1; i >= 0; i--) a[i].s = \"x\";",
                "for (int i = 0; i < l.size(); i++) l.get(i).s = \"x\";",
                "for (int i = 0; i < l.size(); i++) { C c = l.get(i); if (b) c.s = \"x\"; }");
    }

    @Test
    void not_where_a_round_may_miss_one_or_take_another() {
        are(
                "",
                "for (int i = 1; i < l.size(); i++) if (b) l.get(i).s = \"x\";",
                "for (int i = 0; i < a.length; i += 2) a[i].s = \"x\";",
                "for (int i = 0; i < a.length - 1; i++) a[i].s = \"x\";",
                "for (int i = 0; i < n; i++) a[i].s = \"x\";",
                "int k = a.length; k--; for (int i = 0; i < k; i++) a[i].s = \"x\";",
                "int k = a.length; a = new C[9]; for (int i = 0; i < k; i++) a[i].s = \"x\";",
                "int k = l.size(); l.add(null); for (int i = 0; i < k; i++) l.get(i).s = \"x\";",
                "for (int i = 0; i < a.length; i++) a[0].s = \"x\";",
                "for (int i = 0; i < a.length; i++) a[i] = new C();",
                "for (int i = 0; i < l.size(); i++) { l.get(i).s = \"x\"; l.remove(0); }",
                "for (int i = 0; i < l.size(); i++) { l.get(i).s = \"x\"; change(l); }",
                "Iterator<C> i = l.iterator(); while (i.hasNext()) { i.next().s = \"x\"; i.next(); }",
                "Iterator<C> i = l.iterator(); while (i.hasNext()) if (b) i.next().s = \"x\";",
                "ListIterator<C> i = l.listIterator(); while (i.hasNext()) { C c = i.next(); if (b) i.set(c.c); c.s = \"x\"; }",
                "Own o = new Own(); for (int i = 0; i < o.size(); i++) o.get(i).s = \"x\";",
                "while (b) clean(a[n]);");
    }
}
