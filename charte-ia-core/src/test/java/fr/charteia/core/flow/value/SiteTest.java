package fr.charteia.core.flow.value;

import static org.assertj.core.api.Assertions.assertThat;

import fr.charteia.core.bytecode.MemberRef;
import org.junit.jupiter.api.Test;

/** Places in the code, and what one instruction makes there. */
class SiteTest {
    private static final MemberRef METHOD = new MemberRef("p/C", "m", "()V");
    private static final Site SITE = new Site(METHOD, 5, 2);

    @Test
    void what_an_instruction_makes_beside_its_first_object_is_another_place_of_it() {
        assertThat(SITE.beside(0)).isEqualTo(SITE);
        assertThat(SITE.beside(3)).isNotEqualTo(SITE).isNotEqualTo(SITE.beside(4));
        assertThat(SITE.beside(3).instruction()).isEqualTo(SITE);
        assertThat(SITE.beside(3).isBeside(SITE)).isTrue();
        assertThat(SITE.isBeside(new Site(METHOD, 5, 3))).isFalse();
        assertThat(SITE.isBeside(new Site(new MemberRef("p/C", "n", "()V"), 5, 2)))
                .isFalse();
        assertThat(SITE.beside(64)).as("as many as fit into a round").isEqualTo(SITE);
    }

    @Test
    void so_is_each_round_of_a_loop() {
        assertThat(SITE.inRound(0)).isEqualTo(SITE);
        assertThat(SITE.inRound(1)).isNotEqualTo(SITE).isNotEqualTo(SITE.inRound(2));
        assertThat(SITE.inRound(2).beside(5).instruction()).isEqualTo(SITE);
        assertThat(SITE.inRound(2).isBeside(SITE.inRound(1))).isFalse();
        assertThat(SITE.inRound(2).beside(5).isBeside(SITE.inRound(2))).isTrue();
    }

    @Test
    void places_are_in_the_order_of_methods_lines_and_instructions() {
        Site laterMethod = new Site(new MemberRef("p/C", "n", "()V"), 1, 0);
        Site laterLine = new Site(METHOD, 6, 0);
        Site laterInstruction = new Site(METHOD, 5, 3);
        assertThat(SITE).isLessThan(laterMethod).isLessThan(laterLine).isLessThan(laterInstruction);
        assertThat(laterMethod).isGreaterThan(laterLine);
        assertThat(laterLine).isGreaterThan(laterInstruction);
        assertThat(SITE).isEqualByComparingTo(new Site(METHOD, 5, 2));
    }

    @Test
    void places_are_equal_by_all_of_it() {
        assertThat(SITE).isEqualTo(new Site(METHOD, 5, 2)).hasSameHashCodeAs(new Site(METHOD, 5, 2));
        assertThat(SITE)
                .isNotEqualTo(new Site(METHOD, 6, 2))
                .isNotEqualTo(new Site(METHOD, 5, 3))
                .isNotEqualTo(new Site(new MemberRef("p/C", "n", "()V"), 5, 2))
                .isNotEqualTo(METHOD);
    }
}
