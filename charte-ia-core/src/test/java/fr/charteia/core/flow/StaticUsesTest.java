package fr.charteia.core.flow;

import static org.assertj.core.api.Assertions.assertThat;

import fr.charteia.core.bytecode.MemberRef;
import java.util.concurrent.atomic.AtomicBoolean;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;

/** Which uses of a static collection leave it the table that it was made. */
class StaticUsesTest {
    private static boolean isChanged(String members) {
        AtomicBoolean changed = new AtomicBoolean();
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
                    static final String[] A = {"a"};
                """ + members + "}\n",
                program ->
                        changed.set(new StaticUses(program).isChanged(new MemberRef("p/C", "T", "Ljava/util/List;"))));
        return changed.get();
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
                "void m(List<String> l) { l.add(\"x\"); }"
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
                "void m() { autre(T); } void autre(List<String> l) {}",
                "void m() { Inconnu.chaque(T, s -> {}); }",
                "void m() { Collections.sort(T); }",
                "Runnable m() { return () -> T.add(\"c\"); }",
                "Predicate<String> m() { return T::add; }",
                "void m() { List<String> l = T; l.add(\"c\"); }",
                "List<String> f; void m() { f = T; }"
            })
    void changing_or_handing_on(String use) {
        assertThat(isChanged(use)).isTrue();
    }
}
