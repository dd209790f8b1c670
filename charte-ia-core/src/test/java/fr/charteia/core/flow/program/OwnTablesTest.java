package fr.charteia.core.flow.program;

import static org.assertj.core.api.Assertions.assertThat;

import fr.charteia.core.bytecode.Instruction;
import fr.charteia.core.bytecode.MethodBody;
import fr.charteia.core.flow.Programs;
import java.util.ArrayList;
import java.util.List;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;

/** Which calls fill a container that a method keeps for itself. */
class OwnTablesTest {
    private static List<String> filled(String statements) {
        List<String> filled = new ArrayList<>();
        Programs.with(
                """
                package p;
                import java.util.*;
                class C {
                    List<Runnable> field;
                    static void other(Object o) {}
                    Object m(Runnable r, List<Runnable> passed, boolean b) {
                        %s
                        return null;
                    }
                }
                """.formatted(statements),
                program -> program.bodies("p/C").values().stream()
                        .filter(body -> body.method().name().equals("m"))
                        .forEach(body -> add(program, body, filled)));
        return filled;
    }

    private static void add(Program program, MethodBody body, List<String> filled) {
        List<Instruction> instructions = body.instructions().toList();
        for (int place = 0; place < instructions.size(); place++) {
            if (program.fillsOwnTable(body, place)) {
                filled.add(
                        ((Instruction.Invoke) instructions.get(place)).callee().name());
            }
        }
    }

    @ParameterizedTest
    @ValueSource(
            strings = {
                "List<Runnable> l = new ArrayList<>(); l.add(r);",
                "List<Runnable> l = new ArrayList<>(); l.add(r); l.get(0).run();",
                "List<Runnable> l = new ArrayList<>(); l.add(r); for (Runnable each : l) each.run();",
                "List<Runnable> l = new ArrayList<>(), k = l; k.add(r); other(l.size());",
                "List<Runnable> l = b ? new ArrayList<>() : new LinkedList<>(); l.add(r);",
            })
    void what_stays_in_the_method_is_its_own(String statements) {
        assertThat(filled(statements)).contains("add");
    }

    @ParameterizedTest
    @ValueSource(
            strings = {
                "passed.add(r);",
                "List<Runnable> l = new ArrayList<>(); l.add(r); if (b) return l;",
                "List<Runnable> l = new ArrayList<>(); l.add(r); if (b) return l.get(0);",
                "List<Runnable> l = new ArrayList<>(); l.add(r); other(l);",
                "List<Runnable> l = new ArrayList<>(); l.add(r); field = l;",
                "List<Runnable> l = new ArrayList<>(); l.add(r); Object[] a = {l};",
                "List<Runnable> l = b ? passed : new ArrayList<>(); l.add(r);",
                "List<Runnable> l = new ArrayList<>(); l.add(r); Runnable s = () -> l.clear();",
                "List<Runnable> l = new ArrayList<>(); l.add(r); l.forEach(each -> each.run());",
                "List<Runnable> l = new ArrayList<>(); l.add(r); passed.addAll(l);",
            })
    void what_somebody_else_may_have_is_not(String statements) {
        assertThat(filled(statements)).doesNotContain("add");
    }

    @ParameterizedTest
    @ValueSource(strings = {"List.of(r).get(0).run();", "Map.of(true, r).get(b).run();"})
    void one_that_is_made_of_what_it_holds_is_filled_there(String statements) {
        assertThat(filled(statements)).contains("of");
    }
}
