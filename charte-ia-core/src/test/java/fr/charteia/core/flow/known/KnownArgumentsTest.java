package fr.charteia.core.flow.known;

import static org.assertj.core.api.Assertions.assertThat;

import fr.charteia.core.flow.frame.Invocation;
import fr.charteia.core.flow.interpreter.Bench;
import fr.charteia.core.flow.value.AccessPath;
import fr.charteia.core.flow.value.Constant;
import fr.charteia.core.flow.value.HeapObject;
import fr.charteia.core.flow.value.Slot;
import fr.charteia.core.flow.value.Value;
import java.util.List;
import java.util.Optional;
import org.junit.jupiter.api.Test;

/** What arguments are known to be. */
class KnownArgumentsTest {
    private static final HeapObject LIST = Bench.object("java/util/ArrayList", 1);
    private static final HeapObject MAP = Bench.object("java/util/HashMap", 2);
    private static final HeapObject OURS = Bench.object("p/C", 3);
    private static final Value A = Value.constant("a");
    private static final Value NULL = Value.constant(Constant.NULL);
    private static final String OBJECT = "Ljava/lang/Object;";

    @Test
    void the_constant_that_an_argument_is() {
        Bench.with(bench -> {
            HeapObject lasting = OURS.asGlobal();
            Invocation call = bench.callOn(
                    OBJECT, Value.of(MAP), A, Value.constant(3), Value.CLEAN, Bench.any("a", "b"), Value.of(lasting));
            assertThat(bench.places().known().constant(call, 0)).contains("a");
            assertThat(bench.places().known().number(call, 0)).isEmpty();
            assertThat(bench.places().known().constant(call, 1)).contains(3);
            assertThat(bench.places().known().number(call, 1)).contains(3);
            assertThat(bench.places().known().constant(call, 2)).isEmpty();
            assertThat(bench.places().known().constant(call, 3))
                    .as("one of two")
                    .isEmpty();
            assertThat(bench.places().known().constant(call, 4))
                    .as("an object that lasts")
                    .isPresent();
            assertThat(bench.places().known().constant(call, 5))
                    .as("there is none")
                    .isEmpty();
            for (Value other : List.of(
                    Value.of(OURS),
                    Bench.oneOf(lasting, LIST),
                    Value.of(lasting).withConstant(NULL.constant()),
                    Value.of(lasting.older()))) {
                assertThat(bench.places().known().constant(bench.call(OBJECT, other), 0))
                        .isEmpty();
            }
        });
    }

    @Test
    void a_constant_of_an_enum_of_a_library_is_one_by_the_field_that_holds_it() {
        Bench.with(bench -> {
            AccessPath field = AccessPath.of(AccessPath.STATIC).append(Slot.field("java/time/DayOfWeek", "MONDAY"));
            AccessPath another = AccessPath.of(AccessPath.STATIC).append(Slot.field("java/time/DayOfWeek", "FRIDAY"));
            Value monday =
                    Value.of(HeapObject.input("java/time/DayOfWeek", field)).withConstant(Constant.UNKNOWN);
            Value friday =
                    Value.of(HeapObject.input("java/time/DayOfWeek", another)).withConstant(Constant.UNKNOWN);
            Optional<Object> known = bench.places().known().constant(bench.call(OBJECT, monday), 0);
            assertThat(known).isPresent();
            assertThat(bench.places().known().constant(bench.call(OBJECT, friday), 0))
                    .isPresent()
                    .isNotEqualTo(known);
            for (HeapObject none : List.of(
                    HeapObject.input("java/util/List", field),
                    HeapObject.input("java/time/DayOfWeek", AccessPath.of(1)),
                    HeapObject.input("java/time/DayOfWeek", field.append(Slot.ELEMENT)))) {
                Value value = Value.of(none).withConstant(Constant.UNKNOWN);
                assertThat(bench.places().known().constant(bench.call(OBJECT, value), 0))
                        .as("%s", none)
                        .isEmpty();
            }
        });
    }

    @Test
    void of_what_is_passed_the_caller_is_asked_which_constant_it_is() {
        Bench.with(bench -> {
            AccessPath path = AccessPath.of(1);
            Value passed = Value.of(new Constant.FromInput(path));
            assertThat(bench.places().known().constant(bench.call(OBJECT, passed), 0))
                    .isEmpty();
            assertThat(bench.frame.constantNeeds()).containsExactly(path);
        });
    }
}
