package fr.charteia.core.flow.program;

import static org.assertj.core.api.Assertions.assertThat;

import fr.charteia.core.bytecode.MemberRef;
import fr.charteia.core.flow.Programs;
import java.util.concurrent.atomic.AtomicBoolean;
import org.junit.jupiter.api.Test;

/** Fields that are filled when they are first asked for. */
class LazyFieldsTest {
    private static boolean isLazy(String members) {
        AtomicBoolean lazy = new AtomicBoolean();
        Programs.with(
                "package p;\nclass C { static Object f;\n" + members + "}\n",
                program -> lazy.set(new LazyFields(program)
                        .contains(program.slot(new MemberRef("p/C", "f", "Ljava/lang/Object;")))));
        return lazy.get();
    }

    @Test
    void what_is_made_where_nothing_is_there_yet_is_lazy() {
        assertThat(isLazy("static Object m() { if (f == null) f = new C(); return f; }"))
                .isTrue();
        assertThat(isLazy("static Object m() { if (f != null) return f; f = new C(); return f; }"))
                .isTrue();
        assertThat(
                        isLazy(
                                "static Object m() { Object o = f; if (o == null) { synchronized (C.class) { if (f == null) f = new C(); o = f; } } return o; }"))
                .isTrue();
        assertThat(isLazy("static Object m(int n) { if (f == null) f = new C(); return f; }"))
                .isFalse();
    }

    @Test
    void what_is_put_there_whatever_is_there_is_not() {
        assertThat(isLazy("void m() { if (hashCode() > 1) f = new C(); if (f != null) notify(); }"))
                .isFalse();
        assertThat(isLazy("void m() { f = null; if (hashCode() > 1) f = new C(); if (f != null) notify(); }"))
                .isFalse();
        assertThat(isLazy("void m() { if (f == null) notify(); f = new C(); }")).isFalse();
        assertThat(isLazy("void m() { if (f == null) notify(); }")).isFalse();
    }

    @Test
    void nor_is_what_another_method_knows() {
        assertThat(isLazy("static Object m() { if (f == null) f = new C(); return f; } void n() { f = null; }"))
                .isFalse();
    }
}
