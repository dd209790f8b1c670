package fr.charteia.core.flow.program;

import static org.assertj.core.api.Assertions.assertThat;

import fr.charteia.core.bytecode.Instruction;
import fr.charteia.core.bytecode.MethodBody;
import fr.charteia.core.bytecode.MethodHeader;
import fr.charteia.core.flow.Programs;
import java.util.Set;
import java.util.TreeSet;
import org.junit.jupiter.api.Test;

/** Which registers hold an object for sure. */
class PresentObjectsTest {
    /** The names of the methods that are called on an object that is there, in the one block that the method {@code m} has; with a mark where its class is known. */
    private static Set<String> calledOnPresent(String method) {
        Set<String> names = new TreeSet<>();
        Programs.with("package p;\nclass C {\n" + method + "\n}\n", program -> {
            MethodHeader header = program.index().find("p/C").orElseThrow().methods().stream()
                    .filter(m -> m.name().equals("m"))
                    .findFirst()
                    .orElseThrow();
            MethodBody body = program.body(header).orElseThrow();
            PresentObjects present = new PresentObjects(header);
            for (Instruction instruction : body.blocks().get(0).instructions()) {
                if (instruction instanceof Instruction.Invoke call
                        && call.dispatch() == Instruction.Dispatch.VIRTUAL
                        && present.has(call.arguments().get(0))) {
                    boolean exact = present.exactType(call.arguments().get(0)).isPresent();
                    names.add(call.callee().name() + (exact ? "!" : ""));
                }
                present.step(instruction);
            }
        });
        return names;
    }

    @Test
    void its_own_object_is_there_and_what_it_makes() {
        assertThat(calledOnPresent("void m(C c) { c.toString(); hashCode(); C d = new C(); d.notify(); }"))
                .containsExactly("hashCode", "notify!");
    }

    @Test
    void a_variable_is_no_longer_what_it_was() {
        assertThat(calledOnPresent("void m(C c) { C d = this; d.notify(); d = c; d.toString(); }"))
                .containsExactly("notify");
    }

    @Test
    void a_builder_gives_itself() {
        assertThat(calledOnPresent(
                        "void m(String s) { new StringBuilder(s).append(s).append(1).toString().trim(); s.length(); }"))
                .containsExactly("append!", "toString!");
    }

    @Test
    void a_static_method_is_of_no_object() {
        assertThat(calledOnPresent("static void m(C c) { c.toString(); }")).isEmpty();
    }
}
