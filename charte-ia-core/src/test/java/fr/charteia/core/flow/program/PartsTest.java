package fr.charteia.core.flow.program;

import static org.assertj.core.api.Assertions.assertThat;

import fr.charteia.core.bytecode.Instruction;
import fr.charteia.core.bytecode.MethodHeader;
import fr.charteia.core.flow.Programs;
import fr.charteia.core.flow.value.Slot;
import fr.charteia.core.flow.value.Term;
import java.util.List;
import java.util.function.Consumer;
import java.util.function.Predicate;
import org.jspecify.annotations.Nullable;
import org.junit.jupiter.api.Test;

/** Which part of an object the first instruction reads that could read one. */
class PartsTest {
    private static final String CODE = """
            package p;
            import java.util.*;
            class C {
                String nom; boolean ok; String motif; final String fige; static String commun;
                C(String f) { fige = f; if (fige == null) throw new IllegalStateException(); }
                String nom() { return nom; }
                String suivi() { String n = nom; return n; }
                String dit() { System.out.println("x"); return nom; }
                String majuscule() { return nom.trim(); }
                String autre(C d) { return d.nom; }
                String commun() { return commun; }
                boolean estOk() { return ok; }
                boolean sansMotif() { return motif == null; }

                Object field(C c) { return c.nom; }
                Object statically(C c) { return commun; }
                Object getter(C c) { return c.nom(); }
                Object through_a_variable(C c) { return c.suivi(); }
                Object getter_that_prints(C c) { return c.dit(); }
                Object getter_that_trims(C c) { return c.majuscule(); }
                Object getter_of_another(C c) { return c.autre(c); }
                Object getter_of_a_class(C c) { return c.commun(); }
                Object flag(C c) { return c.estOk(); }
                Object absence(C c) { return c.sansMotif(); }
                Object settled(C c) { return c.fige; }
                Object empty(List<String> l) { return l.isEmpty(); }
                Object size(List<String> l) { return l.size(); }
                Object next(Iterator<String> i) { return i.hasNext(); }
                Object key(Map.Entry<String, String> e) { return e.getKey(); }
                Object made(C c) { return new C("x"); }
            }
            """;

    private static final Slot NOM = Slot.field("p/C", "nom");

    private static void at(String method, Consumer<At> say) {
        Programs.with(CODE, program -> say.accept(At.of(program, method)));
    }

    /** An instruction of the method that it is in. */
    private record At(Program program, String method, Instruction instruction) {
        static At of(Program program, String method) {
            Predicate<Instruction> reads = one -> one instanceof Instruction.Load || one instanceof Instruction.Invoke;
            return program.index().find("p/C").orElseThrow().methods().stream()
                    .filter(one -> one.name().equals(method))
                    .findFirst()
                    .flatMap(program::body)
                    .flatMap(body -> body.instructions().filter(reads).findFirst())
                    .map(instruction -> new At(program, method, instruction))
                    .orElseThrow();
        }

        @Nullable
        Part read() {
            return program.parts().read(instruction);
        }
    }

    private static void reads(String method, Slot slot) {
        at(method, one -> {
            Part part = one.read();
            assertThat(part).as(method).isNotNull();
            assertThat(part.path()).as(method).containsExactly(slot);
            assertThat(part.register()).as(method).isNotEqualTo(Instruction.NONE);
        });
    }

    @Test
    void a_field_is_read_itself_or_by_a_method_that_only_gives_it() {
        List.of("field", "getter", "through_a_variable").forEach(method -> reads(method, NOM));
        reads("flag", Slot.field("p/C", "ok"));
        reads("absence", Slot.field("p/C", "motif"));
    }

    @Test
    void a_static_field_is_of_no_object() {
        at(
                "statically",
                one -> assertThat(one.read()).isEqualTo(Part.of(Instruction.NONE, Slot.field("p/C", "commun"))));
    }

    @Test
    void a_method_that_does_more_or_gives_another_s_reads_no_part() {
        for (String method :
                List.of("getter_that_prints", "getter_that_trims", "getter_of_another", "getter_of_a_class", "made")) {
            at(method, one -> assertThat(one.read()).as(method).isNull());
        }
    }

    @Test
    void of_what_is_described_it_is_known_what_is_asked() {
        reads("empty", Part.NOTHING);
        reads("size", Slot.SIZE);
        reads("next", Slot.CURSOR);
        reads("key", Slot.KEY);
    }

    /** The field that a test in a method of this name looks at, which the instruction reads. */
    private static Term.@Nullable Computed tested(At at, String reader) {
        MethodHeader method = at.program().index().find("p/C").orElseThrow().methods().stream()
                .filter(one -> one.name().equals(reader))
                .findFirst()
                .orElseThrow();
        return at.program().parts().field(at.instruction(), method);
    }

    private static Term.Computed term(At at, String field, boolean settled) {
        Part part = at.read();
        assertThat(part).isNotNull();
        return Term.ofField(Slot.field("p/C", field), settled, part.register());
    }

    @Test
    void a_final_field_is_settled_but_in_what_makes_the_object() {
        at("settled", one -> {
            assertThat(tested(one, "settled")).isEqualTo(term(one, "fige", true));
            assertThat(tested(one, "<init>")).isEqualTo(term(one, "fige", false));
        });
        at("field", one -> assertThat(tested(one, "field")).isEqualTo(term(one, "nom", false)));
    }

    @Test
    void what_says_whether_a_field_is_null_or_a_list_empty_is_no_test_of_a_field() {
        for (String method : List.of("absence", "empty")) {
            at(method, one -> assertThat(tested(one, method)).as(method).isNull());
        }
    }
}
