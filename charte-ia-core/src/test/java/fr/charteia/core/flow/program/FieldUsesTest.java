package fr.charteia.core.flow.program;

import static org.assertj.core.api.Assertions.assertThat;

import fr.charteia.core.bytecode.MemberRef;
import fr.charteia.core.flow.Programs;
import java.util.concurrent.atomic.AtomicReference;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.junit.jupiter.params.provider.ValueSource;

/** Which uses of a field leave its object, and what that holds, as they were made. */
class FieldUsesTest {
    private static boolean isChanged(String members) {
        return uses("T", "Ljava/util/List;", members).changes();
    }

    private static FieldUses.Use uses(String field, String type, String members) {
        AtomicReference<FieldUses.Use> uses = new AtomicReference<>();
        Programs.with(
                """
                package p;
                import api.*;
                import java.util.*;
                import java.util.function.*;
                import java.util.stream.*;
                class C {
                    static final List<String> T = new ArrayList<>(List.of("a", "b"));
                    static final List<List<String>> TT = new ArrayList<>();
                    static final Map<String, List<String>> M = new HashMap<>();
                    static final String[][] A = {{"a"}};
                    static class D { String s; }
                    static final D O = new D();
                """ + members + "}\n",
                program -> uses.set(new FieldUses(program).of(new MemberRef("p/C", field, type))));
        return uses.get();
    }

    @ParameterizedTest
    @ValueSource(
            strings = {
                "",
                "boolean m(String s) { return T.contains(s); }",
                "String m() { return T.get(0); }",
                "int m() { return T.size(); }",
                "boolean m() { return T.isEmpty(); }",
                "int m(String s) { return T.indexOf(s); }",
                "Predicate<String> m() { return T::contains; }",
                "static { T.add(\"c\"); }",
                "void m() { Objects.requireNonNull(T); Objects.requireNonNull(T); }",
                "void m(List<String> l) { l.add(T.get(0)); }",
                "void m(List<String> l) { l.add(\"x\"); }",
                "void m() { for (String s : T) autre(s); } void autre(Object o) {}",
                "void m() { for (int i = 0; i < T.size(); i++) autre(T.get(i)); } void autre(Object o) {}",
                "String m(boolean b) { return T.get(b ? 0 : 1); }",
                "String m() { return T == null ? \"\" : String.join(\",\", T); }",
                "int m() { List<String> l = T; return l.subList(0, 1).size(); }",
                "void m(List<String> l) { l.addAll(T); l.clear(); }",
                "boolean m(String s) { return T.stream().anyMatch(s::equals); }",
                "static class E extends C { static final List<String> T = new ArrayList<>(); } void m() { E.T.add(\"c\"); }",
                "void m() { autre(T); } void autre(List<String> l) { autre(l); }",
                "void m() { autre(T); } void autre(List<String> l) {}",
                "void m() { autre(T.iterator()); } void autre(Iterator<String> i) { i.next(); }",
                "boolean m(String s) { return autre(s, T); } static boolean autre(String s, List<String> l) { return l.contains(s); }",
                "void m(List<String> l) { autre(l, T); } void autre(List<String> l, List<String> t) { l.retainAll(t); }",
                "boolean m() { return un(T); } boolean un(List<String> l) { return deux(0, l); } boolean deux(long n, List<String> l) { return l.isEmpty(); }"
            })
    void reading(String use) {
        assertThat(isChanged(use)).isFalse();
    }

    @ParameterizedTest
    @ValueSource(
            strings = {
                "void m() { T.add(\"c\"); }",
                "void m() { T.clear(); }",
                "void m() { Objects.requireNonNull(T); Objects.requireNonNull(T).clear(); }",
                "void m() { T.set(0, \"c\"); }",
                "List<String> m() { return T; }",
                "void m() { TT.add(T); }",
                "void m(Function<List<String>, String> f) { f.apply(T); }",
                "void m() { autre(T); } void autre(List<String> l) { l.add(\"c\"); }",
                "void m() { autre(T); } static void autre(List<String> l) { encore(\"c\", l); } static void encore(String s, List<String> l) { l.add(s); }",
                "void m() { autre(T); } List<String> autre(List<String> l) { return l; }",
                "List<String> f; void m() { autre(T); } void autre(List<String> l) { f = l; }",
                "void m() { autre(T); } void autre(List<String> l) { autre(l); l.clear(); }",
                "void m() { a(T); } void a(List<String> l) { b(l); } void b(List<String> l) { c(l); } void c(List<String> l) { d(l); } void d(List<String> l) {}",
                "interface I { void autre(List<String> l); } static class J implements I { public void autre(List<String> l) { } }"
                        + " static class K implements I { public void autre(List<String> l) { l.clear(); } } void m(I i) { i.autre(T); }",
                "void m() { autre(T); } native void autre(List<String> l);",
                "void m() { Inconnu.chaque(T, s -> {}); }",
                "void m() { Collections.sort(T); }",
                "Runnable m() { return () -> T.add(\"c\"); }",
                "Predicate<String> m() { return T::add; }",
                "void m() { List<String> l = T; l.add(\"c\"); }",
                "List<String> f; void m() { f = T; }",
                "void m(boolean b) { List<String> l = b ? T : new ArrayList<>(); l.add(\"c\"); }",
                "void m() { for (Iterator<String> i = T.iterator(); i.hasNext(); ) if (i.next().isEmpty()) i.remove(); }",
                "void m() { T.listIterator().set(\"c\"); }",
                "void m() { autre(T.iterator()); } void autre(Iterator<String> i) { i.next(); i.remove(); }",
                "void m() { T.subList(0, 1).clear(); }",
                "static class E extends C {} void m() { E.T.add(\"c\"); }"
            })
    void changing_or_handing_on(String use) {
        assertThat(isChanged(use)).isTrue();
    }

    @ParameterizedTest
    @CsvSource(delimiter = '|', textBlock = """
                    M | Ljava/util/Map;          | List<String> m() { return List.copyOf(M.get("a")); }                               | false | true
                    M | Ljava/util/Map;          | void m() { for (List<String> l : M.values()) for (String s : l) System.out.println(s); } | false | false
                    M | Ljava/util/Map;          | int m() { return M.get("a").size(); }                                              | false | false
                    M | Ljava/util/Map;          | void m() { M.get("a").add("x"); }                                                  | false | true
                    M | Ljava/util/Map;          | void m() { for (List<String> l : M.values()) l.clear(); }                          | false | true
                    M | Ljava/util/Map;          | List<String> m() { return M.get("a"); }                                            | false | true
                    M | Ljava/util/Map;          | void m() { M.forEach((k, l) -> l.clear()); }                                       | false | true
                    M | Ljava/util/Map;          | void m() { M.values().stream().forEach(List::clear); }                             | false | true
                    M | Ljava/util/Map;          | void m() { for (var e : M.entrySet()) e.setValue(null); }                          | true  | true
                    A | [[Ljava/lang/String;     | int m() { return A[0].length + A[0][0].length(); }                                 | false | false
                    A | [[Ljava/lang/String;     | String m() { return A[0][0]; }                                                     | false | false
                    A | [[Ljava/lang/String;     | void m() { A[0][0] = "x"; }                                                        | false | true
                    A | [[Ljava/lang/String;     | void m() { A[0] = null; }                                                          | true  | true
                    A | [[Ljava/lang/String;     | void m(String[][] b) { System.arraycopy(A, 0, b, 0, 1); }                          | false | true
                    A | [[Ljava/lang/String;     | void m(String[][] b) { System.arraycopy(b, 0, A, 0, 1); }                          | true  | true
                    A | [[Ljava/lang/String;     | int m() { return Arrays.asList(A[0]).size(); }                                     | false | false
                    A | [[Ljava/lang/String;     | long m() { return Arrays.stream(A[0]).count(); }                                   | false | false
                    A | [[Ljava/lang/String;     | void m() { Arrays.stream(A).forEach(row -> row[0] = "x"); }                        | false | true
                    A | [[Ljava/lang/String;     | void m() { Arrays.asList(A[0]).set(0, "x"); }                                      | false | true
                    O | Lp/C$D;                  | String m() { return O.s; }                                                         | false | true
                    O | Lp/C$D;                  | void m() { O.s = "x"; }                                                            | true  | true
                    M | Ljava/util/Map;          | void m() { autre(M); } void autre(Map<String, List<String>> m) { m.get("a").size(); } | false | false
                    M | Ljava/util/Map;          | void m() { autre(M); } void autre(Map<String, List<String>> m) { m.get("a").clear(); } | false | true
                    M | Ljava/util/Map;          | void m() { autre(M.get("a")); } void autre(List<String> l) { l.clear(); }          | false | true
                    """)
    void what_it_holds(String field, String type, String use, boolean changes, boolean changesParts) {
        assertThat(uses(field, type, use)).isEqualTo(new FieldUses.Use(changes, changesParts));
    }
}
