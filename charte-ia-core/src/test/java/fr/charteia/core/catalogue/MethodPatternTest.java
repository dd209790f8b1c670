package fr.charteia.core.catalogue;

import static org.assertj.core.api.Assertions.assertThat;

import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;

/** Which methods a pattern speaks of. */
class MethodPatternTest {
    private static boolean matches(String pattern, String name, String descriptor) {
        MethodPattern parsed = MethodPattern.parse(pattern).orElseThrow();
        return parsed.matchesName(name) && parsed.matchesParameters(descriptor);
    }

    @Test
    void without_parameters_every_overload_matches() {
        assertThat(matches("a.B#m", "m", "()V")).isTrue();
        assertThat(matches("a.B#m", "m", "(I[Ljava/lang/String;)V")).isTrue();
        assertThat(matches("a.B#m", "mm", "()V")).isFalse();
    }

    @Test
    void types_of_parameters_are_simple_or_qualified() {
        assertThat(matches("a.B#m(String,int)", "m", "(Ljava/lang/String;I)V")).isTrue();
        assertThat(matches("a.B#m(java.lang.String, int)", "m", "(Ljava/lang/String;I)V"))
                .isTrue();
        assertThat(matches("a.B#m(Entry)", "m", "(Ljava/util/Map$Entry;)V")).isTrue();
        assertThat(matches("a.B#m(Map$Entry)", "m", "(Ljava/util/Map$Entry;)V")).isTrue();
        assertThat(matches("a.B#m(Map.Entry)", "m", "(Ljava/util/Map$Entry;)V")).isTrue();
        assertThat(matches("a.B#m(String)", "m", "(Lx/MyString;)V")).isFalse();
        assertThat(matches("a.B#m(String)", "m", "(Ljava/lang/String;I)V")).isFalse();
        assertThat(matches("a.B#m()", "m", "()V")).isTrue();
        assertThat(matches("a.B#m()", "m", "(I)V")).isFalse();
    }

    @Test
    void arrays_varargs_generics_and_any_type() {
        assertThat(matches("a.B#m(Object[])", "m", "([Ljava/lang/Object;)V")).isTrue();
        assertThat(matches("a.B#m(Object...)", "m", "([Ljava/lang/Object;)V")).isTrue();
        assertThat(matches("a.B#m(byte[],*)", "m", "([BLx/Y;)V")).isTrue();
        assertThat(matches("a.B#m(List<String>)", "m", "(Ljava/util/List;)V")).isTrue();
    }

    @Test
    void names_have_stars_and_alternatives() {
        assertThat(matches("a.B#get*|is*", "getNom", "()V")).isTrue();
        assertThat(matches("a.B#get*|is*", "isNom", "()V")).isTrue();
        assertThat(matches("a.B#get*|is*", "setNom", "()V")).isFalse();
        assertThat(matches("a.B#*Of*", "copyOfRange", "()V")).isTrue();
        assertThat(matches("a.B#<init>", "<init>", "()V")).isTrue();
        assertThat(matches("a.B#*", "m", "()V")).isTrue();
    }

    @ParameterizedTest
    @ValueSource(
            strings = {
                "",
                "a.B",
                "#m",
                "a.B#",
                "a.B#m(",
                "a.B#m)",
                "a..B#m",
                "a.B#m n",
                "a.B(int)#m",
                "a.B#m|",
                "a.B#m|n(int)|o(int)"
            })
    void other_texts_are_no_patterns(String text) {
        assertThat(MethodPattern.parse(text)).isEmpty();
    }
}
