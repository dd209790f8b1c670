package fr.charteia.core.catalogue;

import static org.assertj.core.api.Assertions.assertThat;

import fr.charteia.core.bytecode.MethodHeader;
import fr.charteia.core.catalogue.Known.World;
import fr.charteia.core.model.Catcher;
import fr.charteia.core.model.Delivery;
import java.util.List;
import java.util.Optional;
import org.junit.jupiter.api.Test;

/** Who is handed what an entry point throws: whom frameworks ask first. */
class CatchersTest {
    private static final String MODELS = """
            roles:
              - {annotation: f.Entry, role: entree-web}
            rattrapages:
              - {annotation: f.Catches, exceptions: [value, of], partout: [f.Everywhere, all]}
              - {methode: 'f.Mapper#map'}
            """;

    private final World world = new Known()
            .library(
                    "package f; public @interface Entry {}",
                    "package f; public @interface Everywhere {}",
                    "package f; public @interface Catches {"
                            + " Class<?>[] value() default {}; Class<?>[] of() default {}; boolean all() default false; }",
                    "package f; public interface Mapper<T extends Throwable> { void map(String way, T thrown); }")
            .models(MODELS)
            .of(
                    "package p; class Wrong extends RuntimeException {}",
                    "package p; class Worse extends Wrong {}",
                    "package p; class Odd extends RuntimeException {}",
                    "package p; class Point { @f.Entry void enter() {} void task() {}"
                            + " @f.Catches(Odd.class) void odd(Odd e) {}"
                            + " @f.Catches(value = IllegalStateException.class, all = true) void state(Exception e) {} }",
                    "package p; class Below extends Point { @f.Entry void below() {} }",
                    "package p; class Other { @f.Entry void enter() {} }",
                    "package p; @f.Everywhere class All {"
                            + " @f.Catches(Wrong.class) void wrong(RuntimeException e, String way) {}"
                            + " @f.Catches(of = {Worse.class, Odd.class}) void worse(RuntimeException e) {}"
                            + " @f.Catches void said(String way, UnsupportedOperationException e) {}"
                            + " void nothing(RuntimeException e) {} }",
                    "package p; class Io implements f.Mapper<java.io.IOException> {"
                            + " public void map(String way, java.io.IOException e) {} }");

    private Optional<Delivery> thrown(String owner, String entry, String type) {
        return world.knowledge().thrown(world.method(owner, entry), type);
    }

    private List<Delivery> given(String owner, String name, int argument) {
        return world.knowledge().delivered(world.method(owner, name), argument);
    }

    private static Delivery of(String type) {
        return Catcher.delivery(type, "");
    }

    @Test
    void the_class_of_an_exception_finds_the_nearest_above_it_that_is_caught() {
        assertThat(thrown("p/Other", "enter", "p/Wrong")).contains(of("p/Wrong"));
        assertThat(thrown("p/Other", "enter", "p/Worse")).contains(of("p/Worse"));
        assertThat(thrown("p/Other", "enter", "java/lang/IllegalStateException"))
                .contains(of("java/lang/IllegalStateException"));
        assertThat(thrown("p/Other", "enter", "java/io/FileNotFoundException")).contains(of("java/io/IOException"));
        assertThat(thrown("p/Other", "enter", "java/lang/IllegalArgumentException"))
                .isEmpty();
    }

    @Test
    void those_of_the_own_class_come_first_and_are_for_no_other() {
        Delivery here = Catcher.delivery("p/Odd", "p/Point");
        assertThat(thrown("p/Point", "enter", "p/Odd")).contains(here);
        assertThat(thrown("p/Below", "below", "p/Odd")).contains(here);
        assertThat(thrown("p/Other", "enter", "p/Odd")).contains(of("p/Odd")).isNotEqualTo(Optional.of(here));
        assertThat(given("p/Point", "odd", 0)).containsExactly(here);
    }

    @Test
    void what_nobody_asks_for_from_outside_throws_to_nobody() {
        assertThat(thrown("p/Point", "task", "p/Wrong")).isEmpty();
    }

    @Test
    void a_method_is_handed_what_its_annotation_or_else_its_parameter_names() {
        assertThat(given("p/All", "wrong", 0)).containsExactly(of("p/Wrong"));
        assertThat(given("p/All", "wrong", 1)).isEmpty();
        assertThat(given("p/All", "worse", 0)).containsExactly(of("p/Odd"), of("p/Worse"));
        assertThat(given("p/All", "said", 1)).containsExactly(of("java/lang/UnsupportedOperationException"));
        assertThat(given("p/All", "nothing", 0)).isEmpty();
        assertThat(given("p/Point", "state", 0)).containsExactly(of("java/lang/IllegalStateException"));
    }

    @Test
    void who_implements_a_method_of_a_framework_is_handed_what_its_parameter_names() {
        MethodHeader map = world.method("p/Io", "map");
        assertThat(world.knowledge().delivered(map, 1)).containsExactly(of("java/io/IOException"));
        assertThat(world.knowledge().delivered(map, 0)).isEmpty();
        assertThat(world.knowledge().catchers())
                .extracting(catcher -> catcher.method().name())
                .containsExactly("said", "worse", "wrong", "map", "odd", "state");
    }
}
