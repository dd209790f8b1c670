package fr.charteia.core.flow.program;

import static org.assertj.core.api.Assertions.assertThat;

import fr.charteia.core.bytecode.MemberRef;
import fr.charteia.core.bytecode.MethodHeader;
import fr.charteia.core.flow.Programs;
import java.util.Optional;
import java.util.concurrent.atomic.AtomicReference;
import java.util.function.Function;
import org.junit.jupiter.api.Test;

/** The one class of which all is that fields hold and methods are passed: by what code does, and by what a container hands out. */
class HeldTypesTest {
    private static Optional<String> of(String code, Function<Program, Optional<String>> question) {
        AtomicReference<Optional<String>> answer = new AtomicReference<>(Optional.empty());
        Programs.with("""
                package p;
                import api.*;
                import api.Conteneur.*;
                interface F {}
                @Composant class A implements F {}
                @Composant("b2") class B implements F {}
                class H extends A {}
                """ + code, program -> answer.set(question.apply(program)));
        return answer.get();
    }

    private static Optional<String> field(String code) {
        return field(code, "p/C");
    }

    /** The field {@code f} of {@code C}, of the objects of a class. */
    private static Optional<String> field(String code, String of) {
        return of(
                code,
                program -> new HeldTypes(program, new FixedFields(program))
                        .ofField(new MemberRef("p/C", "f", "Lp/F;"), of)
                        .map(FixedObject::type));
    }

    /** The first parameter of the method {@code m} of {@code C}. */
    private static Optional<String> parameter(String code) {
        return of(code, program -> {
            MethodHeader method =
                    program.index().find("p/C").orElseThrow().methods("m").get(0);
            return new HeldTypes(program, new FixedFields(program))
                    .ofParameter(method, 0)
                    .map(FixedObject::type);
        });
    }

    @Test
    void what_a_container_hands_out_is_followed_through_code() {
        String maker = "class M { @Fabrique C c(@Nomme(\"a\") F x) { return new C(x); } }";
        assertThat(field("class C { private F f; C(F f) { this.f = f; } }" + maker))
                .contains("p/A");
        assertThat(field("class C { private final F f; C(F f) { this.f = java.util.Objects.requireNonNull(f); } }"
                        + maker))
                .contains("p/A");
        assertThat(field("class C { private F f; C(F f) { this.f = f; } C copy() { return new C(f); } }" + maker))
                .contains("p/A");
        assertThat(field("class C { private F f; C(F f) { this.f = f; } C(boolean b) { this(b ? new A() : null); } }"
                        + maker))
                .contains("p/A");
        assertThat(field(
                        "class C { private F f; C(F f) { this.f = f; } C() { this(g()); } static F g() { return new B(); } }"
                                + maker))
                .isEmpty();
        assertThat(field(
                        "class C { private F f; C(F f) { this.f = f == null ? get() : f; } F get() { return new A(); } }"
                                + "class D extends C { D() { super(null); } F get() { return new B(); } }" + maker))
                .isEmpty();
        assertThat(field(
                        "class C { private F f; C(F f) { this.f = f; } static java.util.function.Function<F, C> c() { return C::new; } }"
                                + maker))
                .isEmpty();
        assertThat(field("class C { F f; C(F f) { this.f = f; } }" + maker)).isEmpty();
    }

    @Test
    void what_only_code_makes_may_be_read_from_a_document_too() {
        assertThat(
                        field(
                                "class C { private final F f; C(F f) { this.f = f; } static C c() { return new C(new A()); } }"))
                .isEmpty();
        assertThat(field("class C { private F f; C(F f) { this.f = f; } }")).isEmpty();
    }

    @Test
    void an_object_is_not_handed_itself() {
        String first = "interface G extends F {} @Composant class P implements G {} @Composant class Q implements G {}";
        assertThat(
                        field(
                                "@Principal @Composant class C implements F { private final F f; @Injecte C(@Nomme(\"a\") F x) { f = x; } }"))
                .contains("p/A");
        assertThat(
                        field(
                                "interface G extends F {} @Composant class P implements G {} @Principal @Composant class C implements G { private final F f; C(G g) { f = g; } }"))
                .contains("p/P");
        assertThat(field(
                        "@Principal @Composant class D extends C implements G { D(G p) { super(p); } } class C { private final F f; C(G g) { f = g; } }"
                                + first,
                        "p/D"))
                .contains("p/P");
        assertThat(field(
                        "@Principal @Composant class D extends C implements G {} class C { @Injecte private G p; private F f; F f() { return f = p; } }"
                                + first))
                .isEmpty();
    }

    @Test
    void a_qualifier_or_a_name_says_which_a_container_hands_out() {
        assertThat(field("class C { @Injecte @Nomme(\"a\") F f; }")).contains("p/A");
        assertThat(field("class C { @Injecte @Nomme(\"b2\") private F f; }")).contains("p/B");
        assertThat(field("class C { @Injecte @Nomme(\"b\") private F f; }")).isEmpty();
        assertThat(field("class C { @Injecte F f; }")).isEmpty();
        assertThat(field("@Composant class C { private final F f; C(F b2) { f = b2; } }"))
                .contains("p/B");
        assertThat(field("@Composant class C { private final F f; C(F x) { f = x; } }"))
                .isEmpty();
        assertThat(field("class C { private final F f; C(F b2) { f = b2; } }")).isEmpty();
        assertThat(field("class C { private F f; @Injecte void f(@Nomme(\"a\") F x) { f = x; } }"))
                .contains("p/A");
        assertThat(field("class C { @Ressource F f; }")).isEmpty();
        assertThat(field("class C { @Ressource(nom = \"a\") F f; }")).contains("p/A");
    }

    @Test
    void code_that_puts_another_there_counts_too() {
        assertThat(field("class C { @Injecte @Nomme(\"a\") F f; void set() { f = new B(); } }"))
                .isEmpty();
        assertThat(field(
                        "class C { @Injecte @Nomme(\"a\") F f; void set() { f = new A(); } void not() { f = null; } }"))
                .contains("p/A");
        assertThat(
                        field(
                                "class C { private final F f; @Injecte C(@Nomme(\"a\") F x) { f = x; } static C c() { return new C(new B()); } }"))
                .isEmpty();
    }

    @Test
    void the_object_of_an_heir_holds_what_the_heir_is_given() {
        String heirs = """
                abstract class C { private final F f; C(F f) { this.f = f; } }
                @Composant class D extends C { D(@Nomme("a") F x) { super(x); } }
                @Composant class E extends C { E(@Nomme("b2") F x) { super(x); } }
                """;
        assertThat(field(heirs, "p/D")).contains("p/A");
        assertThat(field(heirs, "p/E")).contains("p/B");
        assertThat(field(heirs, "p/C")).isEmpty();
        assertThat(field(heirs, "p/A")).isEmpty();
    }

    @Test
    void what_a_method_or_a_field_gives_a_container_is_handed_out_under_its_name() {
        String made =
                "class M { @Fabrique F x() { return new B(); } @Fabrique(\"y\") F z() { return b() ? new A() : new B(); }"
                        + " boolean b() { return true; } @Fabrique F w = new A(); }";
        assertThat(field("class C { @Injecte @Nomme(\"x\") F f; }" + made)).contains("p/B");
        assertThat(field("class C { @Injecte @Nomme(\"w\") F f; }" + made)).contains("p/A");
        assertThat(field("class C { @Injecte @Nomme(\"y\") F f; }" + made)).isEmpty();
        assertThat(field("class C { @Injecte @Nomme(\"z\") F f; }" + made)).isEmpty();
    }

    @Test
    void what_is_there_on_a_condition_leaves_the_choice_open() {
        String first =
                "interface G extends F {} @Composant @Principal class P implements G {} @Composant class Q implements G {}";
        String c = "class C { private final F f; @Injecte C(G q) { f = q; } }";
        assertThat(field(c + first)).contains("p/P");
        assertThat(field(c + first.replace("@Principal", "@Principal @Si"))).isEmpty();
        assertThat(field(c + first.replace("@Principal", "@Si"))).contains("p/Q");
        assertThat(
                        field(
                                c
                                        + "interface G extends F {} @Composant class Q implements G {} @Si class O { @Composant @Principal static class P implements G {} }"))
                .isEmpty();
        assertThat(field(c + first.replace("@Principal", "@Rang(1)"))).isEmpty();
        assertThat(field(c + first.replace("@Principal", "@ParDefaut"))).contains("p/Q");
        assertThat(field(c + first + "@Decorateur class R implements G {}")).isEmpty();
    }

    @Test
    void a_library_may_answer_for_an_interface_too() {
        String first = "interface G extends F {} @Composant class P implements G {} @Composant class Q implements G {}";
        String c = "class C { private final F f; @Injecte C(@Nomme(\"p\") G g) { f = g; } }";
        assertThat(field(c + first)).contains("p/P");
        assertThat(field(c.replace("@Nomme(\"p\") ", "") + first)).isEmpty();
        assertThat(field(c + first + "@Si interface R extends G {}")).contains("p/P");
        assertThat(field(c.replace("@Nomme(\"p\") G g) { f = g", "G p) { f = p") + first
                        + "@Si interface R extends G {}"))
                .isEmpty();
        assertThat(field(c.replace("@Nomme(\"p\") G g) { f = g", "G p) { f = p") + first + "interface R extends G {}"))
                .contains("p/P");
    }

    @Test
    void a_parameter_is_what_the_container_passes_and_what_a_function_takes_along() {
        assertThat(parameter("class C { @Injecte void m(@Nomme(\"a\") F f) {} }"))
                .contains("p/A");
        assertThat(parameter("class C { @Fabrique String m(F b2) { return \"\"; } }"))
                .contains("p/B");
        assertThat(parameter("class C { void m(F b2) {} static void n(C c) { c.m(new A()); } }"))
                .isEmpty();
        assertThat(parameter("class C { @Injecte void m(@Nomme(\"a\") F f) {} static void n(C c) { c.m(new B()); } }"))
                .isEmpty();
        assertThat(parameter("class C { @Injecte void m(@Nomme(\"a\") String s) {} }"))
                .isEmpty();
        assertThat(of("class C { @Fabrique Runnable n(@Nomme(\"a\") F f) { return () -> f.hashCode(); } }", program -> {
                    MethodHeader lambda = program.index().find("p/C").orElseThrow().methods().stream()
                            .filter(MethodHeader::isSynthetic)
                            .findFirst()
                            .orElseThrow();
                    return new HeldTypes(program, new FixedFields(program))
                            .ofParameter(lambda, 0)
                            .map(FixedObject::type);
                }))
                .contains("p/A");
    }
}
