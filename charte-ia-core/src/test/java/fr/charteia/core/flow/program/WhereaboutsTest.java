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
            @interface Mark {}
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
        assertThat(absent("private S s = new A(); Object m() { return new Object[] {new B()}; }"))
                .isEmpty();
        assertThat(absent("private S s = new A(); void m() { Object o = new Object[] {new B()}; }"))
                .containsExactly("B");
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
        assertThat(absent("private S s = new A(); void m() { new B(); new D(); } @Mark static class D implements S {}"))
                .containsExactly("B");
        assertThat(
                        absent(
                                "private S s = new A(); void m() { new B(); new D(); } static class D extends Thread implements S {}"))
                .containsExactly("B");
        assertThat(absent("private S s = new A(); String m() { new B(); return \"p.B\"; }"))
                .isEmpty();
    }

    @Test
    void what_an_annotation_only_tells_its_readers_is_no_word_to_libraries() {
        assertThat(absent("private S s = new A(); void m() { new D(); } @Deprecated static class D implements S {}"))
                .containsExactly("C$D");
        assertThat(absent("private S s = new A(); void m() { new D(); }"
                        + " @fr.charteia.annotations.SystemeIA(id = \"x\") static class D implements S {}"))
                .containsExactly("C$D");
    }

    @Test
    void a_field_that_others_may_write_holds_anything() {
        assertThat(absent("S s = new A(); void m() { new B(); }")).isEmpty();
        assertThat(absent("final S s = new A(); void m() { new B(); }")).containsExactly("B");
        assertThat(absent("@Deprecated private S s = new A(); void m() { new B(); }"))
                .isEmpty();
    }

    @Test
    void what_lies_in_a_container_was_put_there() {
        Slot element = Slot.ELEMENT;
        String list = "private final List<S> s = new ArrayList<>(); void m() { s.add(new A()); }\n";
        assertThat(absent(list + "void n() { new B(); }", element)).containsExactly("B");
        assertThat(absent(list + "private final List<S> t = List.of(new B());", element))
                .containsExactly("B");
        assertThat(absent(list + "void n() { s.add(new B()); }", element)).isEmpty();
        assertThat(absent(list + "private final List<S> t = List.of(new B()); void n() { s.addAll(t); }", element))
                .isEmpty();
        assertThat(absent(list + "List<S> t() { return s; } void n() { t().add(new B()); }", element))
                .isEmpty();
        assertThat(absent(list + "void n(S x) { new B(); s.add(x); }", element)).isEmpty();
    }

    @Test
    void what_is_put_into_a_container_is_found_by_all_who_have_it() {
        Slot element = Slot.ELEMENT;
        String shared = "private final List<S> s; private final List<S> t; void m() { new A(); new B(); }\n";
        assertThat(absent(
                        shared
                                + "private C(List<S> l) { s = l; t = l; t.add(new B()); } static C c() { return new C(new ArrayList<>()); }",
                        element))
                .containsExactly("A");
        assertThat(absent(
                        shared + "private C() { s = new ArrayList<>(); t = s; } void n() { t.add(new B()); }", element))
                .containsExactly("A");
        assertThat(absent(
                        shared
                                + "private C() { s = new ArrayList<>(); t = new ArrayList<>(); } void n() { t.add(new B()); }",
                        element))
                .containsExactly("A", "B");
        assertThat(absent(
                        shared
                                + "private C() { s = new ArrayList<>(); t = s; fill(s); } static void fill(List<S> l) { l.add(new B()); }",
                        element))
                .containsExactly("A");
    }

    @Test
    void what_functions_give_and_are_handed_is_followed() {
        assertThat(absent("private S s = new A(); void m() { Supplier<S> f = B::new; s = f.get(); }"))
                .isEmpty();
        assertThat(absent("private S s = new A(); void m() { Supplier<S> f = () -> new B(); f.get(); }"))
                .containsExactly("B");
        assertThat(absent("private S s = new A(); private Supplier<S> f = () -> new B(); void m() { s = f.get(); }"))
                .isEmpty();
        assertThat(absent("private S s = new A(); void m() { Consumer<S> f = x -> s = x; f.accept(new B()); }"))
                .isEmpty();
        assertThat(
                        absent(
                                "private S s = new A(); private S t; void m() { Consumer<S> f = x -> t = x; f.accept(new B()); }"))
                .containsExactly("B");
        assertThat(
                        absent(
                                "private S s = new A(); private final List<S> t = List.of(new B()); void m() { t.forEach(x -> s = x); }"))
                .isEmpty();
        assertThat(
                        absent(
                                "private S s = new A(); private final List<S> t = List.of(new B()); void m() { t.forEach(x -> x.hashCode()); }"))
                .containsExactly("B");
        assertThat(
                        absent(
                                "private S s = new A(); private final Map<String, S> t = new HashMap<>(); S m(String k) { return s = t.computeIfAbsent(k, x -> new B()); }"))
                .isEmpty();
    }
}
