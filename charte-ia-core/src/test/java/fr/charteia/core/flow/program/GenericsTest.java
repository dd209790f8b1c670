package fr.charteia.core.flow.program;

import static org.assertj.core.api.Assertions.assertThat;

import fr.charteia.core.bytecode.FieldHeader;
import fr.charteia.core.bytecode.GenericType;
import fr.charteia.core.bytecode.GenericType.OfClass;
import fr.charteia.core.flow.Programs;
import fr.charteia.core.flow.value.Slot;
import java.util.List;
import java.util.Map;
import java.util.function.BiConsumer;
import org.junit.jupiter.api.Test;

/** What the type variables of generic classes stand for. */
class GenericsTest {
    private static final String SOURCE = """
            package p;
            import java.util.*;
            class Usager { List<Usager> proches; }
            class Carre {}
            interface Depots<T, I> {}
            interface Depots2<I, T> extends Depots<T, I> {}
            interface DesUsagers extends Depots2<Long, Usager> {}
            interface DesListes extends Depots<List<Usager>, Carre[]> {}
            @SuppressWarnings("rawtypes") interface DeTout extends Depots2 {}
            class EnMemoire<K, V> implements Depots<V, K> { V premier; Map<K, V> tous; }
            class Boite<T> { class Case { T t; } Case c; T[] rang; }
            class DeCarres extends Boite<Carre> { Boite<Usager>.Case autre; Depots<Usager, String> depots; Depots<?, ?> inconnus; }
            class ParCode<V> extends TreeMap<String, V> {}
            """;

    private static void with(BiConsumer<Program, Generics> say) {
        Programs.with(SOURCE, program -> say.accept(program, new Generics(program.index())));
    }

    private static FieldHeader field(Program program, String type, String name) {
        return program.index().find(type).orElseThrow().field(name).orElseThrow();
    }

    private static List<String> classesAs(Generics generics, String type, String supertype) {
        return generics.asSuper(OfClass.raw(type), supertype)
                .map(GenericType::classes)
                .orElse(List.of());
    }

    @Test
    void a_type_is_seen_as_a_supertype_with_what_stands_for_its_variables() {
        with((program, generics) -> {
            assertThat(classesAs(generics, "p/DesUsagers", "p/Depots"))
                    .containsExactly("p/Depots", "p/Usager", "java/lang/Long");
            assertThat(classesAs(generics, "p/DesListes", "p/Depots"))
                    .containsExactly("p/Depots", "java/util/List", "p/Usager", "p/Carre");
            assertThat(classesAs(generics, "p/DeCarres", "p/Boite")).containsExactly("p/Boite", "p/Carre");
            assertThat(classesAs(generics, "p/Carre", "p/Boite")).isEmpty();
        });
    }

    @Test
    void what_is_written_without_arguments_may_hold_anything() {
        with((program, generics) -> {
            OfClass seen = generics.asSuper(OfClass.raw("p/DeTout"), "p/Depots").orElseThrow();
            assertThat(seen.arguments()).containsExactly(GenericType.ANYTHING, GenericType.ANYTHING);
            assertThat(generics.arguments(OfClass.raw("p/Boite"))).isEqualTo(Map.of("T", GenericType.ANYTHING));
        });
    }

    @Test
    void a_field_has_what_the_holder_was_declared_with() {
        with((program, generics) -> {
            GenericType declared = field(program, "p/DeCarres", "depots").type();
            assertThat(generics.ofField(declared, field(program, "p/EnMemoire", "premier"))
                            .classes())
                    .containsExactly("p/Usager");
            assertThat(generics.ofField(declared, field(program, "p/EnMemoire", "tous"))
                            .classes())
                    .containsExactly("java/util/Map", "java/lang/String", "p/Usager");
            assertThat(generics.ofField(OfClass.raw("p/DeCarres"), field(program, "p/Boite", "rang"))
                            .classes())
                    .containsExactly("p/Carre");
            assertThat(generics.ofField(OfClass.raw("p/Carre"), field(program, "p/Usager", "proches"))
                            .classes())
                    .containsExactly("java/util/List", "p/Usager");
            assertThat(generics.ofField(
                                    field(program, "p/DeCarres", "inconnus").type(),
                                    field(program, "p/EnMemoire", "premier"))
                            .classes())
                    .isEmpty();
        });
    }

    @Test
    void an_inner_class_has_the_variables_of_the_class_around_it() {
        with((program, generics) -> {
            FieldHeader t = field(program, "p/Boite$Case", "t");
            assertThat(generics.ofField(field(program, "p/DeCarres", "autre").type(), t)
                            .classes())
                    .containsExactly("p/Usager");
            GenericType inherited = generics.ofField(OfClass.raw("p/DeCarres"), field(program, "p/Boite", "c"));
            assertThat(generics.ofField(inherited, t).classes()).containsExactly("p/Carre");
        });
    }

    @Test
    void a_map_says_what_its_keys_and_its_values_are() {
        with((program, generics) -> {
            OfClass byCode = new OfClass("p/ParCode", List.of(OfClass.raw("p/Usager")), null);
            assertThat(generics.ofMap(byCode, Slot.Kind.KEY).classes()).containsExactly("java/lang/String");
            assertThat(generics.ofMap(byCode, Slot.Kind.VALUE).classes()).containsExactly("p/Usager");
            OfClass none = OfClass.raw("p/Usager");
            assertThat(generics.ofMap(none, Slot.Kind.VALUE)).isEqualTo(none);
        });
    }
}
