package fr.charteia.core.flow.known;

import static org.assertj.core.api.Assertions.assertThat;

import fr.charteia.core.bytecode.BlindSpots;
import fr.charteia.core.bytecode.MemberRef;
import fr.charteia.core.flow.Programs;
import fr.charteia.core.flow.interpreter.Engine;
import fr.charteia.core.flow.value.AccessPath;
import java.util.Optional;
import java.util.function.Consumer;
import java.util.function.Function;
import org.junit.jupiter.api.Test;

/** Which part of a store a final field holds, as all constructors of its class have taken it out. */
class OpenedStoresTest {
    private static final String SOURCE = """
            package p;
            import api.*;
            class Answers { final Tampon<String> cache; Answers(Tampon.Tous all) { cache = all.nomme("answers"); } }
            class Readers { final Tampon<String> cache; Readers(Tampon.Tous all) { cache = all.nomme("answers"); } }
            class Names { final Tampon<String> cache; Names(Tampon.Tous all) { cache = all.nomme("names"); } }
            class Alike {
                final Tampon<String> cache;
                Alike(Tampon.Tous all) { cache = all.nomme("answers"); }
                Alike(Tampon.Tous all, int size) { cache = all.nomme("answers"); }
            }
            class Unlike {
                final Tampon<String> cache;
                Unlike(Tampon.Tous all) { cache = all.nomme("answers"); }
                Unlike(Tampon.Tous all, int size) { cache = all.nomme("names"); }
            }
            class Perhaps {
                final Tampon<String> cache;
                Perhaps(Tampon.Tous all) { cache = all.nomme("answers"); }
                Perhaps() { cache = Tampon.vide(); }
            }
            class Given { final Tampon<String> cache; Given(Tampon<String> cache) { this.cache = cache; } }
            class Manager { final Tampon.Tous all; Manager(Tampon.Tous all) { this.all = all; } }
            class Other { final String name; Other(Tampon.Tous all) { name = "x"; } }
            """;

    private static void looked(Consumer<Function<String, Optional<AccessPath>>> say) {
        Programs.with(SOURCE, program -> {
            OpenedStores stores = new OpenedStores(new Engine(program, new BlindSpots()));
            say.accept(field -> {
                String[] parts = field.split("[.:]");
                return stores.of(new MemberRef("p/" + parts[0], parts[1], "L" + parts[2] + ";"));
            });
        });
    }

    @Test
    void what_is_taken_out_under_one_name_is_the_same_in_all_classes() {
        looked(of -> {
            assertThat(of.apply("Answers.cache:api/Tampon")).isPresent();
            assertThat(of.apply("Readers.cache:api/Tampon")).isEqualTo(of.apply("Answers.cache:api/Tampon"));
            assertThat(of.apply("Names.cache:api/Tampon"))
                    .isPresent()
                    .isNotEqualTo(of.apply("Answers.cache:api/Tampon"));
        });
    }

    @Test
    void all_constructors_must_take_out_the_same() {
        looked(of -> {
            assertThat(of.apply("Alike.cache:api/Tampon")).isEqualTo(of.apply("Answers.cache:api/Tampon"));
            assertThat(of.apply("Unlike.cache:api/Tampon")).isEmpty();
            assertThat(of.apply("Perhaps.cache:api/Tampon")).isEmpty();
        });
    }

    @Test
    void what_comes_from_no_store_lies_in_none() {
        looked(of -> {
            assertThat(of.apply("Given.cache:api/Tampon")).isEmpty();
            assertThat(of.apply("Manager.all:api/Tampon$Tous")).isEmpty();
            assertThat(of.apply("Other.name:java/lang/String")).isEmpty();
            assertThat(of.apply("Other.nowhere:java/lang/String")).isEmpty();
        });
    }
}
