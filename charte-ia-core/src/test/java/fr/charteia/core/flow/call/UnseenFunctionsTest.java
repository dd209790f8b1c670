package fr.charteia.core.flow.call;

import static org.assertj.core.api.Assertions.assertThat;

import fr.charteia.core.bytecode.MemberRef;
import fr.charteia.core.flow.Programs;
import fr.charteia.core.flow.interpreter.Bench;
import fr.charteia.core.flow.value.AccessPath;
import fr.charteia.core.flow.value.HeapObject;
import fr.charteia.core.flow.value.Site;
import fr.charteia.core.flow.value.Slot;
import java.util.Optional;
import java.util.function.Consumer;
import org.junit.jupiter.api.Test;

/** By which method a function is called of which nothing is seen. */
class UnseenFunctionsTest {
    private static final String FUNCTION = "java/util/function/Function";
    private static final String OBJECT = "java/lang/Object";
    private static final MemberRef APPLY = new MemberRef(FUNCTION, "apply", "(Ljava/lang/Object;)Ljava/lang/Object;");
    private static final Site SITE = new Site(Bench.METHOD, 30, 30);

    private static void in(Consumer<UnseenFunctions> say) {
        Programs.with(
                "package p; class X { java.util.function.Function<String, String> f; }",
                program -> say.accept(new UnseenFunctions(program)));
    }

    private static HeapObject input(String type, int parameter, Slot... slots) {
        AccessPath path = AccessPath.of(parameter);
        for (Slot slot : slots) {
            path = path.append(slot);
        }
        return HeapObject.input(type, path);
    }

    @Test
    void one_that_is_passed_is_called_by_the_method_of_its_interface() {
        in(unseen -> {
            assertThat(unseen.method(input(FUNCTION, 0), OBJECT)).contains(APPLY);
            assertThat(unseen.method(input(OBJECT, 0), FUNCTION))
                    .as("whoever calls takes it as one")
                    .contains(APPLY);
            assertThat(unseen.method(input("java/lang/String", 0), OBJECT)).isEmpty();
        });
    }

    @Test
    void one_that_was_looked_up_is_what_whoever_calls_takes_it_for() {
        in(unseen -> {
            assertThat(unseen.method(HeapObject.opaque(OBJECT, SITE), FUNCTION)).contains(APPLY);
            assertThat(unseen.method(HeapObject.opaque(OBJECT, SITE), OBJECT)).isEmpty();
            assertThat(unseen.method(HeapObject.opaque(FUNCTION, SITE), FUNCTION))
                    .as("a library made it: it answers by what it is given")
                    .isEqualTo(Optional.empty());
            assertThat(unseen.method(input(FUNCTION, AccessPath.STATIC, Slot.ofStore("p/Store")), OBJECT))
                    .contains(APPLY);
        });
    }

    @Test
    void one_that_a_library_was_given_is_not_any() {
        in(unseen -> {
            Slot field = Slot.field("p/X", "f");
            assertThat(unseen.method(input(FUNCTION, 0, field), OBJECT)).contains(APPLY);
            assertThat(unseen.method(input(FUNCTION, 0, field, Slot.named("$chargeur")), FUNCTION))
                    .isEmpty();
            assertThat(unseen.method(input(FUNCTION, AccessPath.STATIC, field, Slot.named("$chargeur")), FUNCTION))
                    .isEmpty();
        });
    }

    @Test
    void one_that_a_library_made_answers_where_its_interface_gives_an_object() {
        in(unseen -> {
            assertThat(unseen.answers(HeapObject.opaque(FUNCTION, SITE))).isTrue();
            assertThat(unseen.answers(HeapObject.opaque("java/util/function/Predicate", SITE)))
                    .isFalse();
            assertThat(unseen.answers(HeapObject.opaque("java/util/function/Consumer", SITE)))
                    .isFalse();
            assertThat(unseen.answers(input(FUNCTION, 0))).isFalse();
        });
    }
}
