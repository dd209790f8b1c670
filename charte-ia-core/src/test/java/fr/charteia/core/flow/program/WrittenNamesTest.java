package fr.charteia.core.flow.program;

import static org.assertj.core.api.Assertions.assertThat;

import fr.charteia.core.flow.Programs;
import java.util.concurrent.atomic.AtomicBoolean;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;

/** How fields may be called that a class writes by their names. */
class WrittenNamesTest {
    private static boolean mayWrite(String members, String field) {
        AtomicBoolean may = new AtomicBoolean();
        Programs.with("""
                package p;
                import java.lang.invoke.*;
                import java.lang.reflect.*;
                import java.util.*;
                import java.util.concurrent.atomic.*;
                class C {
                    volatile String a;
                """ + members + "}\n", program -> may.set(new WrittenNames(program).mayBe("p/C", field)));
        return may.get();
    }

    @ParameterizedTest
    @ValueSource(
            strings = {
                "void m() throws Exception { C.class.getDeclaredField(\"a\").set(this, \"x\"); }",
                "void m() throws Exception { Field f = getClass().getField(\"a\"); f.set(this, \"x\"); }",
                "static final AtomicReferenceFieldUpdater<C, String> U = AtomicReferenceFieldUpdater.newUpdater(C.class, String.class, \"a\");",
                "void m() throws Exception { MethodHandles.lookup().findVarHandle(C.class, \"a\", String.class).set(this, \"x\"); }"
            })
    void a_field_that_is_found_by_a_constant_is_the_only_one(String members) {
        assertThat(mayWrite(members, "a")).isTrue();
        assertThat(mayWrite(members, "b")).isFalse();
    }

    @ParameterizedTest
    @ValueSource(
            strings = {
                "void m(String n) throws Exception { C.class.getDeclaredField(n).set(this, \"x\"); }",
                "void m() throws Exception { for (Field f : C.class.getDeclaredFields()) f.set(this, \"x\"); }",
                "void m(Field f) throws Exception { f.set(this, \"x\"); }",
                "Field f; void m() throws Exception { f.set(this, \"x\"); }",
                "void m(List<Field> l) throws Exception { l.get(0).set(this, \"x\"); }"
            })
    void a_field_that_comes_from_elsewhere_may_be_any(String members) {
        assertThat(mayWrite(members, "b")).isTrue();
    }

    @Test
    void a_class_that_finds_none_writes_none() {
        assertThat(mayWrite("void m() { a = \"x\"; }", "a")).isFalse();
    }
}
