package fr.charteia.core.flow.program;

import static org.assertj.core.api.Assertions.assertThat;

import fr.charteia.core.bytecode.Instruction;
import fr.charteia.core.bytecode.MemberRef;
import fr.charteia.core.bytecode.MethodBody;
import fr.charteia.core.bytecode.MethodBody.Block;
import fr.charteia.core.flow.Programs;
import fr.charteia.core.flow.value.Term;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.TreeMap;
import org.junit.jupiter.api.Test;

/** Which constant of an enum each key of a switch stands for, as compilers write it, and which register holds what is asked. */
class EnumSwitchesTest {
    private static final MemberRef ORDINAL = new MemberRef("p/Sens", "ordinal", "()I");

    private static final String TYPES = "package p;\nenum Sens { OUI, NON, PEUT_ETRE; static Sens dernier = OUI; }\n";

    /** The switch of a method of a class, by what each key stands for. */
    private static Map<Integer, String> keys(String members) {
        Map<Integer, String> keys = new TreeMap<>();
        Programs.with(
                TYPES + "class C {\n" + members + "\n}",
                program -> program.bodies("p/C").values().stream()
                        .flatMap(body -> body.blocks().stream())
                        .flatMap(block -> new EnumSwitches(program).of(block).stream())
                        .forEach(found -> found.constants()
                                .forEach((key, constant) -> keys.put(
                                        key,
                                        ((Term.EnumConstant) constant).field().name()))));
        return keys;
    }

    @Test
    void a_table_of_the_compilers_numbers_the_constants_that_are_cases() {
        assertThat(
                        keys(
                                "int m(Sens s) { switch (s) { case NON: return 1; case PEUT_ETRE: return 2; default: return 3; } }"))
                .containsExactly(Map.entry(1, "NON"), Map.entry(2, "PEUT_ETRE"));
    }

    @Test
    void each_switch_has_the_table_of_its_enum() {
        assertThat(keys("""
                enum Autre { A, B }
                int m(Sens s) { switch (s) { case NON: return 1; default: return 3; } }
                int n(Autre a) { switch (a) { case B: return 1; case A: return 2; default: return 3; } }
                """).values())
                .as("whatever numbers the compiler gives them")
                .containsExactlyInAnyOrder("B", "A");
    }

    @Test
    void a_switch_on_a_number_or_on_a_table_of_ones_own_is_none() {
        assertThat(keys("""
                static int[] t = {1, 2};
                int m(int i) { switch (i) { case 1: return 1; default: return 3; } }
                int n(Sens s) { switch (t[s.ordinal()]) { case 1: return 1; default: return 3; } }
                int o(int i) { switch (t[i]) { case 1: return 1; default: return 3; } }
                int ordinal() { return 0; }
                int p() { switch (ordinal()) { case 1: return 1; default: return 3; } }
                int q(Sens s) { switch (s.hashCode()) { case 1: return 1; default: return 3; } }
                """)).isEmpty();
    }

    @Test
    void a_switch_on_the_ordinal_has_the_constants_as_they_are_declared() {
        assertThat(
                        keys(
                                "int m(Sens s) { switch (s.ordinal()) { case 0: return 1; case 2: return 2; default: return 3; } }"))
                .containsExactly(Map.entry(0, "OUI"), Map.entry(1, "NON"), Map.entry(2, "PEUT_ETRE"));
        assertThat(
                        keys(
                                "int m(Sens s) { switch (s.ordinal()) { case 0: return 1; case 7: return 2; default: return 3; } }"))
                .as("there is no eighth")
                .isEmpty();
    }

    @Test
    void a_table_that_the_eclipse_compiler_has_from_a_method() {
        assertThat(keys("""
                private static int[] autre = new int[9];
                static int[] $SWITCH_TABLE$p$Sens() {
                    int[] t = new int[3];
                    t[Sens.NON.ordinal()] = 2;
                    t[Sens.OUI.ordinal()] = 1;
                    t[Sens.dernier.ordinal()] = 3;
                    t[0] = 4;
                    return t;
                }
                int m(Sens s) { switch ($SWITCH_TABLE$p$Sens()[s.ordinal()]) { case 2: return 1; default: return 3; } }
                """)).containsExactly(Map.entry(1, "OUI"), Map.entry(2, "NON"));
    }

    @Test
    void the_numbers_of_such_a_table_are_in_the_order_of_the_constants() {
        Programs.with(TYPES + """
                class C {
                    static int[] $SWITCH_TABLE$p$Sens() {
                        int[] t = new int[3];
                        t[Sens.PEUT_ETRE.ordinal()] = 1;
                        t[Sens.OUI.ordinal()] = 2;
                        return t;
                    }
                    static int[] autre() { return new int[] {Sens.OUI.ordinal()}; }
                }
                """, program -> {
            EnumSwitches switches = new EnumSwitches(program);
            assertThat(switches.numbers(new MemberRef("p/C", "$SWITCH_TABLE$p$Sens", "()[I")))
                    .containsExactly(2, 0, 1);
            assertThat(switches.numbers(new MemberRef("p/C", "autre", "()[I"))).isEmpty();
            assertThat(switches.numbers(new MemberRef("p/C", "$SWITCH_TABLE$p$Autre", "()[I")))
                    .isEmpty();
        });
    }

    @Test
    void of_two_constants_that_are_asked_alike_it_is_the_later() {
        Programs.with(
                TYPES + """
                class C {
                    static void noter(int i, int j) {}
                    static int m(Sens a, Sens b) { noter(1, a.ordinal()); switch (b) { case OUI: return 1; default: return 2; } }
                }
                """,
                program -> assertThat(program.bodies("p/C").values().stream()
                                .flatMap(body -> body.blocks().stream())
                                .flatMap(block -> new EnumSwitches(program).of(block).stream()))
                        .extracting(EnumSwitches.Found::register)
                        .containsExactly(1));
    }

    private static Optional<EnumSwitches.Found> read(Instruction between) {
        List<Optional<EnumSwitches.Found>> found = new ArrayList<>();
        Programs.with(
                TYPES,
                program -> found.add(new EnumSwitches(program)
                        .of(new Block(
                                0,
                                0,
                                List.of(
                                        new Instruction.Move(1, 0),
                                        new Instruction.Invoke(2, Instruction.Dispatch.VIRTUAL, ORDINAL, List.of(1)),
                                        between,
                                        new Instruction.Switch(2, List.of(0))),
                                new int[4],
                                List.of(),
                                List.of()))));
        return found.get(0);
    }

    @Test
    void the_register_that_holds_the_constant_is_told_while_it_does() {
        assertThat(read(new Instruction.Move(9, 8)))
                .map(EnumSwitches.Found::register)
                .contains(0);
        assertThat(read(new Instruction.Move(0, 8)))
                .map(EnumSwitches.Found::register)
                .contains(Instruction.NONE);
        assertThat(read(new Instruction.Move(2, 8))).isEmpty();
    }

    @Test
    void a_constant_is_a_field_that_the_enum_declares_as_one() {
        Programs.with(TYPES, program -> {
            EnumSwitches switches = new EnumSwitches(program);
            MemberRef yes = new MemberRef("p/Sens", "OUI", "Lp/Sens;");
            assertThat(switches.constant(yes)).contains(new Term.EnumConstant(yes));
            assertThat(switches.constant(new MemberRef("p/Sens", "dernier", "Lp/Sens;")))
                    .isEmpty();
            assertThat(switches.constant(new MemberRef("p/Sens", "RIEN", "Lp/Sens;")))
                    .isEmpty();
        });
    }

    @Test
    void a_block_that_ends_otherwise_is_no_switch() {
        Programs.with(TYPES, program -> {
            MethodBody body = program.body(program.index()
                            .find("p/Sens")
                            .orElseThrow()
                            .methods("values")
                            .get(0))
                    .orElseThrow();
            assertThat(body.blocks())
                    .allSatisfy(block ->
                            assertThat(new EnumSwitches(program).of(block)).isEmpty());
            assertThat(new EnumSwitches(program).of(new Block(0, 0, List.of(), new int[0], List.of(), List.of())))
                    .isEmpty();
        });
    }
}
