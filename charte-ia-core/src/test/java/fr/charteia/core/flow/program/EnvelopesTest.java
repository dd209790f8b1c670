package fr.charteia.core.flow.program;

import static org.assertj.core.api.Assertions.assertThat;

import fr.charteia.core.bytecode.FieldHeader;
import fr.charteia.core.bytecode.MemberRef;
import fr.charteia.core.bytecode.MethodHeader;
import fr.charteia.core.flow.Programs;
import java.util.Set;
import java.util.TreeSet;
import java.util.stream.Stream;
import org.junit.jupiter.api.Test;

/** Which fields and methods give a list in which an interface of an AI wraps each answer. */
class EnvelopesTest {
    /** The names of the members of a class {@code C} that are such. */
    private static Set<String> found(String members) {
        Set<String> names = new TreeSet<>();
        Programs.with("package p;\nimport java.util.*;\nclass C {\n" + members + "\n}\n", program -> {
            Stream<MemberRef> all = program.index().find("p/C").stream()
                    .flatMap(header -> Stream.concat(
                            header.fields().stream().map(FieldHeader::ref),
                            header.methods().stream().map(MethodHeader::ref)));
            all.filter(program.envelopes()::isOne).map(MemberRef::name).forEach(names::add);
        });
        return names;
    }

    @Test
    void a_list_is_one_by_its_name_and_by_a_part_of_its_elements() {
        assertThat(found("static class M { String message; } List<M> choices; List<M> objections;"))
                .containsExactly("choices");
        assertThat(found("static class M { String motif; } List<M> choices;")).isEmpty();
    }

    @Test
    void a_method_gives_one_and_an_array_is_one() {
        assertThat(found("interface M { String getMessage(); } M[] choices; M[] getChoices() { return choices; }"))
                .containsExactly("choices", "getChoices");
    }

    @Test
    void what_is_given_for_an_argument_is_up_to_that() {
        assertThat(found("interface M { String message(); } List<M> choices(int n) { return null; }"))
                .isEmpty();
    }

    @Test
    void a_part_may_have_to_have_one_itself() {
        assertThat(found("static class P { List<String> parts; } static class M { P content; } List<M> candidates;"))
                .containsExactly("candidates");
        assertThat(found("static class M { String content; } List<M> candidates;"))
                .isEmpty();
    }

    @Test
    void neither_a_text_nor_a_list_of_which_the_elements_are_not_known_is_one() {
        assertThat(found("String choices; List getChoices() { return null; }")).isEmpty();
    }
}
