package fr.charteia.core.flow.program;

import static org.assertj.core.api.Assertions.assertThat;

import fr.charteia.core.bytecode.MemberRef;
import fr.charteia.core.flow.value.Site;
import org.junit.jupiter.api.Test;

/** Where what functions took along is found again. */
class LambdasTest {
    private static final MemberRef METHOD = new MemberRef("p/C", "garder", "(Ljava/lang/String;)V");
    private static final Site SITE = new Site(METHOD, 7, 12);

    @Test
    void what_each_instruction_takes_along_has_a_place_for_each_variable() {
        MemberRef first = Lambdas.taken(SITE, 0, "Ljava/lang/String;");

        assertThat(first.owner()).isEqualTo("p/C");
        assertThat(first.descriptor()).isEqualTo("Ljava/lang/String;");
        assertThat(first.name())
                .isNotEqualTo(Lambdas.taken(SITE, 1, "Ljava/lang/String;").name())
                .isNotEqualTo(Lambdas.taken(new Site(METHOD, 7, 13), 0, "I").name())
                .as("whatever it makes and when")
                .isEqualTo(Lambdas.taken(SITE.inRound(2).beside(1), 0, "I").name());
    }

    @Test
    void the_place_tells_the_method_that_makes_the_function() {
        MemberRef place = Lambdas.taken(SITE, 3, "I");

        assertThat(Lambdas.maker(place)).contains(METHOD);
        assertThat(Lambdas.shown(place.name())).isEqualTo("garder");
    }

    @Test
    void a_field_is_no_such_place() {
        assertThat(Lambdas.maker(new MemberRef("p/C", "garde", "I"))).isEmpty();
        assertThat(Lambdas.shown("garde")).isEqualTo("garde");
    }
}
