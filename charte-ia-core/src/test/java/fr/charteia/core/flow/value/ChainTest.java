package fr.charteia.core.flow.value;

import static org.assertj.core.api.Assertions.assertThat;

import fr.charteia.core.bytecode.MemberRef;
import java.util.List;
import org.junit.jupiter.api.Test;

/** How a label came here, laid out hop by hop. */
class ChainTest {
    private static Hop hop(int line) {
        return new Hop(new Site(new MemberRef("p/C", "m", "()V"), line, line), Hop.Why.READ, "C.x");
    }

    @Test
    void hops_come_in_their_order_with_those_inside_of_a_call_after_it() {
        Chain inside = Chain.EMPTY.then(hop(20)).then(hop(21));
        Chain chain = Chain.EMPTY.then(hop(1)).through(hop(2), inside).then(hop(3));
        assertThat(chain.hops(10)).isEqualTo(List.of(hop(1), hop(2), hop(20), hop(21), hop(3)));
        assertThat(chain.length()).isEqualTo(5);
        assertThat(Chain.EMPTY.hops(10)).isEmpty();
        assertThat(Chain.EMPTY.length()).isZero();
    }

    @Test
    void a_hop_that_is_made_again_at_once_is_one() {
        Chain once = Chain.EMPTY.then(hop(1));
        assertThat(once.then(hop(1))).isSameAs(once);
        assertThat(once.then(hop(2)).then(hop(1)).length()).isEqualTo(3);
        Chain called = Chain.EMPTY.through(hop(1), once);
        assertThat(called.then(hop(1)).length()).isEqualTo(3);
    }

    @Test
    void no_more_hops_are_laid_out_than_are_asked_for() {
        Chain inside = Chain.EMPTY.then(hop(20)).then(hop(21));
        Chain chain = Chain.EMPTY.then(hop(1)).through(hop(2), inside).then(hop(3));
        assertThat(chain.hops(2)).isEqualTo(List.of(hop(1), hop(2)));
        assertThat(chain.hops(0)).isEmpty();
    }

    @Test
    void calls_that_share_what_is_inside_may_be_as_long_as_they_are() {
        Chain chain = Chain.EMPTY.then(hop(1));
        for (int i = 0; i < 60; i++) {
            chain = chain.through(hop(2), chain);
        }
        assertThat(chain.length()).isPositive();
        assertThat(chain.hops(3)).hasSize(3);
    }
}
