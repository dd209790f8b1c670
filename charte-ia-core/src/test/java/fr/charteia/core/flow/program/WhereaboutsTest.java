package fr.charteia.core.flow.program;

import static org.assertj.core.api.Assertions.assertThat;

import fr.charteia.core.flow.Programs;
import fr.charteia.core.flow.value.AccessPath;
import fr.charteia.core.flow.value.HeapObject;
import fr.charteia.core.flow.value.Slot;
import java.util.Set;
import java.util.TreeSet;
import org.junit.jupiter.api.Test;

/** Of which classes nothing ever comes into a field, or into what lies in one. */
class WhereaboutsTest {
    private static final String TYPES = """
            package p;
            import java.util.*;
            import java.util.function.*;
            interface S {}
            class A implements S {}
            class B implements S {}
            """;

    /** The classes of which none lies in the field {@code s} of {@code C}, declared as {@code S}; or within it. */
    private static Set<String> absent(String members, Slot... within) {
        Set<String> absent = new TreeSet<>();
        Programs.with(TYPES + "class C {\n" + members + "\n}\n", program -> {
            AccessPath path = AccessPath.of(0)
                    .append(program.slot(program.index()
                            .find("p/C")
                            .orElseThrow()
                            .fields()
                            .get(0)
                            .ref()));
            for (Slot slot : within) {
                path = path.append(slot);
            }
            program.whereabouts().absent(HeapObject.input("p/S", path)).forEach(type -> absent.add(type.substring(2)));
        });
        return absent;
    }

    @Test
    void what_is_only_called_where_it_is_made_lies_nowhere() {
        assertThat(absent("private S s = new A(); void m() { new B().hashCode(); }"))
                .containsExactly("B");
        assertThat(absent("private S s = new A(); void m() { s = new B(); }")).isEmpty();
        assertThat(absent("private S s; void m() { new A().hashCode(); new B().hashCode(); }"))
                .containsExactly("A", "B");
    }

    @Test
    void what_nobody_makes_here_is_made_elsewhere() {
        assertThat(absent("private S s = new A();")).isEmpty();
    }

    @Test
    void what_lies_in_another_field_does_not_lie_here() {
        assertThat(absent("private S s = new A(); private S t = new B();")).containsExactly("B");
        assertThat(absent("private S s = new A(); private S t = new B(); void m() { s = t; }"))
                .isEmpty();
    }

    @Test
    void what_is_passed_comes_to_where_that_is_put() {
        assertThat(absent(
                        "private S s; private C(S s) { this.s = s; } static C c() { new B(); return new C(new A()); }"))
                .containsExactly("B");
        assertThat(
                        absent(
                                "private S s; private C(S s) { this.s = s; } static C c(boolean b) { return new C(b ? new A() : new B()); }"))
                .isEmpty();
    }

    @Test
    void anything_may_come_that_code_passes_which_is_not_read() {
        String made = "private S s = new A(); void m() { new B().hashCode(); }\n";
        assertThat(absent(made)).containsExactly("B");
        assertThat(absent(made + "void set(S s) { this.s = s; }")).isEmpty();
        assertThat(absent(made + "void init(S s) { set(s); } void set(S s) { this.s = s; }"))
                .isEmpty();
        assertThat(absent(made + "private void init() { set(s); } void set(S s) { this.s = s; }"))
                .containsExactly("B");
        assertThat(absent(made + "void set(List<S> all) { s = all.get(0); }")).isEmpty();
    }

    @Test
    void what_a_library_is_given_may_be_anywhere() {
        assertThat(absent("private S s = new A(); void m(List<Object> l) { l.add(new B()); }"))
                .isEmpty();
        assertThat(absent("private S s = new A(); Supplier<S> m() { return B::new; }"))
                .isEmpty();
        assertThat(absent("private S s = new A(); void m() { Object o = new Object[] {new B()}; }"))
                .isEmpty();
        assertThat(absent("private S s = new A(); Class<?> m() { new B(); return B.class; }"))
                .isEmpty();
        assertThat(
                        absent(
                                "private S s = new A(); void m() { java.util.logging.Logger.getLogger(B.class.getName()); String t = \"\" + new B(); }"))
                .containsExactly("B");
    }

    @Test
    void what_code_that_is_not_read_makes_may_be_anywhere() {
        assertThat(
                        absent(
                                "private S s = new A(); void m() { new B(); new D(); } static class D implements S, Cloneable {}"))
                .containsExactly("B");
        assertThat(
                        absent(
                                "private S s = new A(); void m() { new B(); new D(); } @Deprecated static class D implements S {}"))
                .containsExactly("B");
        assertThat(
                        absent(
                                "private S s = new A(); void m() { new B(); new D(); } static class D extends Thread implements S {}"))
                .containsExactly("B");
        assertThat(absent("private S s = new A(); String m() { new B(); return \"p.B\"; }"))
                .isEmpty();
    }

    @Test
    void a_field_that_others_may_write_holds_anything() {
        assertThat(absent("S s = new A(); void m() { new B(); }")).isEmpty();
        assertThat(absent("final S s = new A(); void m() { new B(); }")).containsExactly("B");
        assertThat(absent("@Deprecated private S s = new A(); void m() { new B(); }"))
                .isEmpty();
    }

    @Test
    void what_lies_in_a_container_was_given_to_one() {
        Slot element = Slot.ELEMENT;
        assertThat(absent("private final List<S> s = List.of(new A()); void m() { new B(); }", element))
                .containsExactly("B");
        assertThat(absent(
                        "private final List<S> s = new ArrayList<>(); void m() { s.add(new A()); s.add(new B()); }",
                        element))
                .isEmpty();
    }
}
