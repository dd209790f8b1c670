package fr.charteia.core.flow;

import static org.assertj.core.api.Assertions.assertThat;

import fr.charteia.core.bytecode.BlindSpots;
import fr.charteia.core.bytecode.MemberRef;
import fr.charteia.core.bytecode.MethodHeader;
import fr.charteia.core.flow.interpreter.Engine;
import fr.charteia.core.flow.program.Program;
import fr.charteia.core.flow.value.AccessPath;
import fr.charteia.core.flow.value.AiCallSite;
import fr.charteia.core.flow.value.Constant;
import fr.charteia.core.flow.value.SinkHit;
import fr.charteia.core.flow.value.Site;
import fr.charteia.core.flow.value.Slot;
import fr.charteia.core.flow.value.Tools;
import java.util.List;
import java.util.Set;
import java.util.function.BiConsumer;
import org.junit.jupiter.api.Test;

/** What declarations say of what comes from outside: what it is, who fills it, and which client it may be. */
class WiringTest {
    private static final String CODE = """
            package p;
            import api.*;
            import java.util.*;
            @interface Fabrique { String value() default ""; String[] noms() default {}; int rang() default 0; }
            class Porte<T> { List<T> l; String f; String g; }
            class Range { int rang; }
            class Carte<T> { Map<String, List<T>> m; Set<Map<T, Integer>> s; }
            @Personnel class Perso extends Range { String nom; }
            class C {
                static void fixe(long[] a, int[][] b, List<Integer>[] c, Map<String, List<Perso>> d, boolean e) {}
                void objet(double a, List<Perso> b, T t) {}
                static void porte(Porte<Perso> p) {}
                static void carte(Carte<Perso> c, Object o, Map<Perso, List<Integer>> m) {}
                static <U extends Perso> void borne(U u) {}
                static void perso(Perso p) {}
                void place(long rang, @Fabrique("loin") Client local, @Fabrique(noms = {"a", "b"}, rang = 3) Client c) {}
                static void premier(@Fabrique("x") Client c) {}
                void un(Porte<Perso> p, String s) { p.f = s; }
                void deux(Porte<Perso> p) { p.g = p.f; }
            }
            class T {}
            abstract class Config {
                @Fabrique Client client() { return null; }
                @Fabrique String[] textes() { return null; }
                @Fabrique int nombre() { return 1; }
                @Fabrique void rien() {}
                @Fabrique abstract Client absent();
                Client nu() { return null; }
                @Deprecated Client ancien() { return null; }
            }
            record Fixe(@Fabrique Client composant) {}
            """;

    private static void with(BiConsumer<Program, Wiring> say) {
        Programs.with(CODE, program -> say.accept(program, new Wiring(program, new Engine(program, new BlindSpots()))));
    }

    private static MethodHeader method(Program program, String name) {
        return program.index().find("p/C").orElseThrow().methods(name).get(0);
    }

    private static Slot slot(Program program, String owner, String name, String descriptor) {
        return program.slot(new MemberRef(owner, name, descriptor));
    }

    @Test
    void a_parameter_names_the_types_of_its_signature() {
        with((program, wiring) -> {
            MethodHeader fixed = method(program, "fixe");
            assertThat(named(wiring, fixed, AccessPath.of(2))).contains("java/lang/Integer");
            assertThat(named(wiring, fixed, AccessPath.of(3))).contains("java/util/Map", "java/lang/String", "p/Perso");
            assertThat(named(wiring, fixed, AccessPath.of(4))).hasSize(1);
            MethodHeader object = method(program, "objet");
            assertThat(named(wiring, object, AccessPath.of(0))).containsExactly("p/C");
            assertThat(named(wiring, object, AccessPath.of(2))).contains("p/Perso");
            assertThat(named(wiring, object, AccessPath.of(3))).contains("p/T").doesNotContain("p/Perso");
        });
    }

    @Test
    void a_field_names_what_stands_for_its_type_parameters() {
        with((program, wiring) -> {
            Slot list = slot(program, "p/Porte", "l", "Ljava/util/List;");
            assertThat(named(wiring, method(program, "porte"), AccessPath.of(0).append(list)))
                    .contains("p/Perso");
            assertThat(named(
                            wiring,
                            method(program, "porte"),
                            AccessPath.of(AccessPath.STATIC).append(list)))
                    .doesNotContain("p/Perso");
        });
    }

    @Test
    void what_lies_in_a_container_names_what_the_containers_type_says_of_it() {
        with((program, wiring) -> {
            MethodHeader carte = method(program, "carte");
            AccessPath map = AccessPath.of(0).append(slot(program, "p/Carte", "m", "Ljava/util/Map;"));
            assertThat(named(wiring, carte, map)).contains("java/util/Map", "java/lang/String", "p/Perso");
            assertThat(named(wiring, carte, map.append(Slot.KEY))).containsExactly("java/lang/String");
            assertThat(named(wiring, carte, map.append(Slot.VALUE))).containsExactly("java/util/List", "p/Perso");
            assertThat(named(wiring, carte, map.append(Slot.value("a")).append(Slot.ELEMENT)))
                    .containsExactly("p/Perso");
            AccessPath sets = AccessPath.of(0).append(slot(program, "p/Carte", "s", "Ljava/util/Set;"));
            assertThat(named(wiring, carte, sets.append(Slot.ELEMENT).append(Slot.VALUE)))
                    .containsExactly("java/lang/Integer");
            assertThat(named(
                            wiring,
                            carte,
                            AccessPath.of(0)
                                    .append(Slot.BELOW)
                                    .append(slot(program, "p/Carte", "m", "Ljava/util/Map;"))))
                    .as("of whatever object it is the field")
                    .doesNotContain("p/Perso");
            assertThat(named(wiring, carte, AccessPath.of(2).append(Slot.KEY))).containsExactly("p/Perso");
            assertThat(named(wiring, carte, AccessPath.of(2).append(Slot.VALUE)))
                    .containsExactly("java/util/List", "java/lang/Integer");
            assertThat(named(wiring, carte, AccessPath.of(2).append(Slot.CONTENT)))
                    .contains("p/Perso", "java/lang/Integer");
            assertThat(named(wiring, method(program, "borne"), AccessPath.of(0).append(Slot.DEEP)))
                    .containsExactly("p/Perso");
        });
    }

    @Test
    void facts_of_what_the_method_found_out_to_be_of_a_class() {
        with((program, wiring) -> {
            MethodHeader carte = method(program, "carte");
            assertThat(wiring.factsOf(carte, AccessPath.of(1).append(Slot.DEEP), true))
                    .isEmpty();
            assertThat(wiring.factsOf(carte, AccessPath.of(1).append(Slot.deep("p/Perso")), true))
                    .isNotEmpty();
        });
    }

    private static List<String> named(Wiring wiring, MethodHeader root, AccessPath path) {
        return wiring.namedTypes(root, path, Program.parameterTypes(root));
    }

    @Test
    void facts_of_a_parameter_and_of_what_it_holds() {
        with((program, wiring) -> {
            MethodHeader method = method(program, "perso");
            AccessPath path = AccessPath.of(0);
            assertThat(wiring.factsOf(method, path, false)).isNotEmpty();
            assertThat(wiring.factsOf(method, path, true)).isNotEmpty();
            assertThat(wiring.factsOf(
                            method, path.append(slot(program, "p/Perso", "nom", "Ljava/lang/String;")), false))
                    .isNotEmpty();
            assertThat(wiring.factsOf(method, path.append(slot(program, "p/Range", "rang", "I")), false))
                    .as("of one thing that it holds")
                    .isEmpty();
            assertThat(wiring.factsOf(method, AccessPath.of(1), true)).isEmpty();
            assertThat(wiring.factsOf(method, AccessPath.of(AccessPath.STATIC), true))
                    .isEmpty();
        });
    }

    @Test
    void a_place_says_what_it_wants_by_its_annotations_and_its_name() {
        with((program, wiring) -> {
            MethodHeader method = method(program, "place");
            assertThat(wiring.hints(method, AccessPath.of(1))).isEqualTo(List.of(Set.of(), Set.of("rang")));
            assertThat(wiring.hints(method, AccessPath.of(2))).isEqualTo(List.of(Set.of("loin"), Set.of("local")));
            assertThat(wiring.hints(method, AccessPath.of(3))).isEqualTo(List.of(Set.of("a", "b"), Set.of("c")));
            assertThat(wiring.hints(method, AccessPath.of(0)))
                    .as("the object itself has no name")
                    .isEqualTo(List.of(Set.of(), Set.of()));
            assertThat(wiring.hints(method(program, "premier"), AccessPath.of(0)))
                    .isEqualTo(List.of(Set.of("x"), Set.of("c")));
        });
    }

    @Test
    void a_container_calls_the_methods_that_bear_an_annotation_of_its_own() {
        with((program, wiring) -> {
            assertThat(wiring.beans("api/Client"))
                    .extracting(MethodHeader::name)
                    .containsExactly("client");
            assertThat(wiring.beans("java/lang/Object"))
                    .extracting(MethodHeader::name)
                    .containsExactly("client", "textes");
        });
    }

    @Test
    void those_who_were_given_a_tool_by_its_class_one_above_its_name_or_its_function() {
        with((program, wiring) -> {
            Site site = new Site(new MemberRef("p/C", "un", "()V"), 1, 1);
            SinkHit.Client client = new SinkHit.Client.Known(
                    "api/Client", Constant.of((Object) "http://un"), site, new Tools(Set.of("p/T", "#nom", "p/F#f")));
            assertThat(wiring.candidates(method(program, "un"), client, site))
                    .extracting(AiCallSite.ClientCandidate::address)
                    .containsExactly("http://un");
            for (String tool : List.of("p/T.autre", "p/X.nom", "p/F.f")) {
                MemberRef ref = new MemberRef(tool.substring(0, 3), tool.substring(4), "()V");
                assertThat(wiring.holders(ref)).as(tool).hasSize(1);
            }
            assertThat(wiring.holders(new MemberRef("p/X", "autre", "()V"))).isEmpty();
        });
    }

    @Test
    void a_client_that_nobody_makes_is_told_at_each_call_by_itself() {
        with((program, wiring) -> {
            SinkHit.Client passed = new SinkHit.Client.Passed(AccessPath.of(2), "api/Client", Tools.NONE);
            for (int line : new int[] {3, 4}) {
                Site call = new Site(new MemberRef("p/C", "place", "()V"), line, line);
                assertThat(wiring.candidates(method(program, "place"), passed, call))
                        .containsExactly(new AiCallSite.ClientCandidate("api/Client", "", true, call, "loin"));
            }
        });
    }

    @Test
    void what_is_no_client_is_not_made_up() {
        with((program, wiring) -> {
            Site call = new Site(new MemberRef("p/C", "place", "()V"), 3, 3);
            SinkHit.Client passed = new SinkHit.Client.Passed(AccessPath.of(0), "p/C", Tools.NONE);
            assertThat(wiring.candidates(method(program, "place"), passed, call))
                    .isEmpty();
        });
    }
}
