package fr.charteia.core.flow;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.tuple;

import fr.charteia.core.bytecode.BlindSpots;
import fr.charteia.core.bytecode.BlindSpots.BlindSpot;
import fr.charteia.core.bytecode.BlindSpots.Kind;
import fr.charteia.core.flow.value.Mark;
import java.util.List;
import java.util.stream.Collectors;
import java.util.stream.IntStream;
import org.junit.jupiter.api.Test;

/** What could not be seen is in the ledger, with its place; what could is not. */
class LedgerTest {
    private final Programs programs = new Programs();

    @Test
    void a_call_by_a_name_that_nobody_knows_is_a_blind_spot_and_a_guess() {
        List<Flow> flows = programs.flows("""
                package p;
                import api.*;
                class C {
                    Object appeler(Object o, String nom, Object x) throws Exception {
                        return o.getClass().getMethod(nom, Object.class).invoke(o, x);
                    }
                    void envoyer(Object o) throws Exception {
                        Ia.envoyer(appeler(o, System.getProperty("m"), Donnees.nom()));
                    }
                }
                """);
        assertThat(spots(Kind.REFLECTION))
                .containsExactly(new BlindSpot(Kind.REFLECTION, "p/C#appeler", 5, "Method.invoke", "Method.invoke"));
        assertThat(flows)
                .singleElement()
                .satisfies(flow -> assertThat(flow.marks()).contains(Mark.VIA_UNKNOWN));
    }

    @Test
    void a_helper_that_is_called_with_constant_names_is_none() {
        programs.flows("""
                package p;
                import api.*;
                class C {
                    public Object passer(Object x) { return x; }
                    Object appeler(Object o, String nom, Object x) throws Exception {
                        return o.getClass().getMethod(nom, Object.class).invoke(o, x);
                    }
                    void envoyer() throws Exception {
                        Ia.envoyer(appeler(new C(), "passer", Donnees.nom()));
                    }
                }
                """);
        assertThat(programs.ledger().sorted()).isEmpty();
    }

    @Test
    void a_class_or_a_field_that_nobody_knows_is_a_blind_spot() {
        programs.flows("""
                package p;
                import api.*;
                class C {
                    Object creer() throws Exception {
                        return Class.forName(System.getProperty("c")).getConstructor().newInstance();
                    }
                    Object lire(Object o) throws Exception {
                        return o.getClass().getField("nom").get(o);
                    }
                    void envoyer(Object o) throws Exception {
                        Ia.envoyer(creer());
                        Ia.envoyer(lire(o));
                    }
                }
                """);
        assertThat(spots(Kind.REFLECTION))
                .extracting(BlindSpot::where, BlindSpot::line)
                .containsExactly(tuple("p/C#creer", 5), tuple("p/C#lire", 8));
    }

    @Test
    void a_helper_that_is_told_the_class_and_the_field_is_none() {
        programs.flows("""
                package p;
                import api.*;
                class C {
                    public String nom = "x";
                    public C() {}
                    Object creer(Class<?> c) throws Exception {
                        return c.getConstructor().newInstance();
                    }
                    Object lire(Object o, String nom) throws Exception {
                        return o.getClass().getField(nom).get(o);
                    }
                    void envoyer() throws Exception {
                        Ia.envoyer(lire(creer(C.class), "nom"));
                    }
                }
                """);
        assertThat(programs.ledger().sorted()).isEmpty();
    }

    @Test
    void a_class_that_is_nowhere_is_missing_once() {
        programs.without("p/Absente").flows("""
                package p;
                import api.*;
                class C {
                    void envoyer() {
                        Ia.envoyer(Absente.a(Donnees.nom()));
                        Ia.envoyer(Absente.b());
                    }
                }
                class Absente {
                    static String a(String s) { return s; }
                    static String b() { return ""; }
                }
                """);
        assertThat(spots(Kind.CLASS_MISSING)).extracting(BlindSpot::where).containsExactly("p/Absente");
    }

    @Test
    void more_implementations_than_are_followed_are_said() {
        programs.flows(library(5));
        assertThat(spots(Kind.LIMIT_REACHED)).extracting(BlindSpot::where).containsExactly("api/Bus$Auditeur#entendre");
    }

    @Test
    void as_many_as_are_followed_are_not() {
        programs.flows(library(4));
        assertThat(programs.ledger().sorted()).isEmpty();
    }

    @Test
    void an_object_that_holds_more_than_is_visited_is_said_where_it_is_made() {
        String links = IntStream.range(0, 130)
                .mapToObj(i -> "N n" + (i + 1) + " = new N(n" + i + ");")
                .collect(Collectors.joining("\n"));
        programs.flows("""
                package p;
                import api.*;
                import java.util.*;
                class C {
                    record N(N suivant) {}
                    void envoyer() {
                        N n0 = null;
                        %s
                        List<Object> tous = new ArrayList<>();
                        tous.add(n130);
                        Ia.envoyer(tous);
                    }
                    void envoyerLeDernier() {
                        N n0 = null;
                        %s
                        Ia.envoyer(n130);
                    }
                }
                """.formatted(links, links));
        assertThat(spots(Kind.LIMIT_REACHED))
                .extracting(spot -> spot.where() + " " + spot.en())
                .containsExactly(
                        "p/C#envoyer an object of java.util.ArrayList made or given there holds more than the analysis visits",
                        "p/C$N an object of this class holds more than the analysis visits");
    }

    @Test
    void one_of_a_library_that_is_passed_in_is_said_where_it_comes_in() {
        String links = IntStream.range(0, 130)
                .mapToObj(i -> "N n" + (i + 1) + " = new N(n" + i + ");")
                .collect(Collectors.joining("\n"));
        programs.flows("""
                package p;
                import api.*;
                import java.util.*;
                class C {
                    record N(N suivant) {}
                    void envoyer(List<Object> tous) {
                        N n0 = null;
                        %s
                        tous.add(n130);
                        Ia.envoyer(tous);
                    }
                }
                """.formatted(links));
        assertThat(spots(Kind.LIMIT_REACHED))
                .extracting(spot -> spot.where() + " " + spot.en())
                .containsExactly(
                        "p/C#envoyer an object of java.util.List made or given there holds more than the analysis visits",
                        "p/C$N an object of this class holds more than the analysis visits");
    }

    private static String library(int classes) {
        String implementations = IntStream.range(0, classes)
                .mapToObj(i ->
                        "class A" + i + " implements Bus.Auditeur { public String entendre(String s) { return s; } }")
                .collect(Collectors.joining("\n"));
        return """
                package p;
                import api.*;
                class C {
                    void envoyer(Bus.Auditeur a) { Ia.envoyer(a.entendre(Donnees.nom())); }
                }
                """ + implementations;
    }

    private List<BlindSpot> spots(Kind kind) {
        BlindSpots ledger = programs.ledger();
        return ledger.sorted().stream().filter(spot -> spot.kind() == kind).toList();
    }
}
