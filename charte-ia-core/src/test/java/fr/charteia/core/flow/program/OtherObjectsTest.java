package fr.charteia.core.flow.program;

import static org.assertj.core.api.Assertions.assertThat;

import fr.charteia.core.bytecode.MemberRef;
import java.util.Map;
import java.util.Set;
import org.junit.jupiter.api.Test;

/** Whether objects that lie somewhere are none of those that one instruction makes. */
class OtherObjectsTest {
    private static final MemberRef METHOD = new MemberRef("p/C", "m", "()V");
    private static final Held.MadeAt ONE = new Held.MadeAt("p/A", new Held.Point(METHOD, 3));
    private static final Held.MadeAt OTHER = new Held.MadeAt("p/A", new Held.Point(METHOD, 7));
    private static final Held PASSED = new Held.Passed(METHOD, 0);
    private static final Held GIVEN = new Held.Given(METHOD);

    private static boolean isNone(Map<Held, Set<Held>> before, Held... all) {
        return new OtherObjects(held -> before.getOrDefault(held, Set.of())).isNone(ONE, Set.of(all));
    }

    @Test
    void what_another_instruction_makes_is_none() {
        assertThat(isNone(Map.of(), OTHER)).isTrue();
        assertThat(isNone(Map.of(), OTHER, Held.Other.NOTHING, new Held.Literal("x")))
                .isTrue();
        assertThat(isNone(Map.of(), OTHER, ONE)).isFalse();
    }

    @Test
    void what_comes_there_is_followed_back() {
        assertThat(isNone(Map.of(PASSED, Set.of(GIVEN), GIVEN, Set.of(OTHER)), PASSED))
                .isTrue();
        assertThat(isNone(Map.of(PASSED, Set.of(GIVEN), GIVEN, Set.of(OTHER, ONE)), PASSED))
                .isFalse();
        assertThat(isNone(Map.of(PASSED, Set.of(PASSED, OTHER)), PASSED))
                .as("round and round")
                .isTrue();
    }

    @Test
    void what_nobody_is_seen_to_put_there_may_be_one() {
        assertThat(isNone(Map.of(), PASSED)).isFalse();
        assertThat(isNone(Map.of(PASSED, Set.of(Held.Other.UNKNOWN)), PASSED)).isFalse();
    }

    @Test
    void what_is_made_during_a_call_is_what_that_instruction_makes() {
        Held.Run run = new Held.Run(METHOD, new Held.Point(METHOD, 9), null);
        assertThat(isNone(Map.of(), new Held.During(ONE, run))).isFalse();
        assertThat(isNone(Map.of(), new Held.During(OTHER, run))).isTrue();
    }
}
