package fr.charteia.core.bytecode;

import static org.assertj.core.api.Assertions.assertThat;

import fr.charteia.core.bytecode.GenericType.OfClass;
import fr.charteia.core.bytecode.GenericType.Variable;
import java.util.List;
import java.util.Map;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;

/** What generic signatures say. */
class GenericTypeTest {
    private static GenericType type(String signature) {
        return SignatureParser.type(signature).orElseThrow();
    }

    @Test
    void the_classes_that_a_type_names_stand_in_the_order_in_which_they_are_written() {
        assertThat(type("Ljava/util/Map<Ljava/lang/String;[Lp/Usager;>;").classes())
                .containsExactly("java/util/Map", "java/lang/String", "p/Usager");
        assertThat(type("Ljava/util/List<+TT;>;").classes()).containsExactly("java/util/List");
        assertThat(type("Ljava/util/List<*>;").classes()).containsExactly("java/util/List");
        assertThat(type("Ljava/util/List<-Lp/Usager;>;").classes()).containsExactly("java/util/List", "p/Usager");
        assertThat(type("[[Lp/Usager;").classes()).containsExactly("p/Usager");
        assertThat(type("TT;").classes()).isEmpty();
        assertThat(type("I").classes()).isEmpty();
    }

    @Test
    void an_inner_class_names_what_the_class_around_it_is_given() {
        GenericType leaf = type("Lp/Arbre<Lp/Usager;>.Leaf<TT;>;");
        assertThat(leaf.classes()).containsExactly("p/Arbre$Leaf", "p/Usager");
        assertThat(leaf.variables()).containsExactly(new Variable("T"));
        assertThat(leaf)
                .isEqualTo(new OfClass(
                        "p/Arbre$Leaf",
                        List.of(new Variable("T")),
                        new OfClass("p/Arbre", List.of(OfClass.raw("p/Usager")), null)));
    }

    @Test
    void variables_are_filled_in_wherever_they_stand() {
        Map<String, GenericType> known = Map.of("T", OfClass.raw("p/Usager"));
        assertThat(type("Ljava/util/Map<TK;[TT;>;").with(known)).isEqualTo(type("Ljava/util/Map<TK;[Lp/Usager;>;"));
        assertThat(type("Lp/Arbre<TT;>.Leaf;").with(known)).isEqualTo(type("Lp/Arbre<Lp/Usager;>.Leaf;"));
        assertThat(type("J").with(known)).isEqualTo(type("J"));
    }

    @Test
    void a_class_declares_its_variables_and_what_it_extends() {
        ClassSignature signature = SignatureParser.ofClass(
                        "<K:Ljava/lang/Object;T::Ljava/util/List<TK;>;>Lp/Base<TT;>;Lp/Depots<TK;Lp/Usager;>;")
                .orElseThrow();
        assertThat(signature.variables()).containsExactly("K", "T");
        assertThat(signature.supertypes())
                .containsExactly(
                        new OfClass("p/Base", List.of(new Variable("T")), null),
                        new OfClass("p/Depots", List.of(new Variable("K"), OfClass.raw("p/Usager")), null));
    }

    @Test
    void a_method_declares_its_parameters_and_its_result() {
        MethodSignature signature = SignatureParser.ofMethod(
                        "<X:Ljava/lang/Object;>(ITX;[Ljava/util/List<TX;>;)Lp/Usager;^Ljava/io/IOException;")
                .orElseThrow();
        assertThat(signature.parameters()).containsExactly(type("I"), type("TX;"), type("[Ljava/util/List<TX;>;"));
        assertThat(signature.result()).isEqualTo(OfClass.raw("p/Usager"));
    }

    @Test
    void the_descriptor_tells_where_the_compiler_added_parameters() {
        MethodHeader inner = new MethodHeader(
                "p/A$B",
                "<init>",
                "(Lp/A;Ljava/util/List;)V",
                "(Ljava/util/List<Lp/Usager;>;)V",
                0,
                List.of(),
                List.of(),
                List.of(),
                List.of());
        assertThat(inner.generic().parameters()).containsExactly(OfClass.raw("p/A"), OfClass.raw("java/util/List"));
    }

    @ParameterizedTest
    @ValueSource(strings = {"", "L", "Lp/A", "Lp/A<", "<T", "(", "[", "Lp/A<TT;>", "?"})
    void what_is_malformed_says_nothing(String signature) {
        assertThat(SignatureParser.type(signature)).isEmpty();
        assertThat(new FieldHeader("p/A", "f", "Lp/B;", signature, 0, null, List.of()).type())
                .isEqualTo(OfClass.raw("p/B"));
        assertThat(new MethodHeader("p/A", "m", "(I)Lp/B;", signature, 0, List.of(), List.of(), List.of(), List.of())
                        .generic()
                        .result())
                .isEqualTo(OfClass.raw("p/B"));
    }
}
