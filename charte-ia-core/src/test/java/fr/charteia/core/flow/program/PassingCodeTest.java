package fr.charteia.core.flow.program;

import static org.assertj.core.api.Assertions.assertThat;

import fr.charteia.core.bytecode.MemberRef;
import fr.charteia.core.bytecode.MethodHeader;
import fr.charteia.core.flow.Programs;
import fr.charteia.core.flow.value.AccessPath;
import fr.charteia.core.flow.value.Label;
import fr.charteia.core.flow.value.Site;
import fr.charteia.core.flow.value.Slot;
import org.junit.jupiter.api.Test;

/** Whether code passes a method what it decides by. */
class PassingCodeTest {
    private static final MemberRef ASKED = new MemberRef("p/C", "m", "(Z)V");

    private static boolean lacks(String members, Label label) {
        boolean[] lacks = {false};
        Programs.with("package p;\n" + members, program -> {
            PassingCode passing = new PassingCode(program);
            MethodHeader method = program.resolve(ASKED).orElseThrow();
            lacks[0] = passing.lacks(method, label);
            assertThat(passing.lacks(method, label)).as("asked twice").isEqualTo(lacks[0]);
        });
        return lacks[0];
    }

    private static boolean lacks(String members) {
        return lacks(members, new Label.Input(AccessPath.of(0)));
    }

    @Test
    void what_nobody_calls_is_passed_nothing_by_code() {
        assertThat(lacks("class C { static void m(boolean b) {} }")).isTrue();
        assertThat(lacks("class C { static void m(boolean b) {} static void n() { n(); } }"))
                .isTrue();
    }

    @Test
    void what_is_called_is_passed_something() {
        assertThat(lacks("class C { static void m(boolean b) {} static void n() { m(true); } }"))
                .isFalse();
        assertThat(lacks("class C { static void m(boolean b) { if (b) { m(!b); } } }"))
                .as("by itself")
                .isFalse();
        assertThat(lacks("class C { static void m(boolean b) {} java.util.function.Consumer<Boolean> f = C::m; }"))
                .as("as a function")
                .isFalse();
    }

    @Test
    void what_is_above_it_may_be_called() {
        assertThat(lacks("interface I { void m(boolean b); } class C implements I { public void m(boolean b) {} }"
                        + " class D { void n(I i) { i.m(true); } }"))
                .isFalse();
    }

    @Test
    void what_a_framework_knows_it_may_call() {
        assertThat(lacks("class C { @Deprecated static void m(boolean b) {} }")).isFalse();
        assertThat(lacks("@Deprecated class C { static void m(boolean b) {} }")).isFalse();
    }

    @Test
    void what_code_names_that_calls_by_names_it_may_call() {
        assertThat(lacks("class C { static void m(boolean b) {} void n() throws Exception {"
                        + " C.class.getDeclaredMethod(\"m\", boolean.class).invoke(null, true); } }"))
                .isFalse();
        assertThat(lacks("class C { static void m(boolean b) {} void n() throws Exception {"
                        + " C.class.getDeclaredMethod(\"other\").invoke(null); } }"))
                .isTrue();
    }

    @Test
    void what_lies_in_what_is_passed_others_may_have_left() {
        String nobody = "class C { static void m(boolean b) {} }";
        AccessPath part = AccessPath.of(0).append(Slot.field("p/D", "f"));
        assertThat(lacks(nobody, new Label.Input(part))).isFalse();
        AccessPath elements = AccessPath.of(0).append(Slot.ELEMENT);
        assertThat(lacks(nobody, new Label.Input(elements))).isTrue();
        assertThat(lacks(nobody, new Label.Input(elements.append(Slot.field("p/D", "f")))))
                .isFalse();
        assertThat(lacks(nobody, new Label.AiOutput(new Site(ASKED, 1, 1)))).isFalse();
    }
}
