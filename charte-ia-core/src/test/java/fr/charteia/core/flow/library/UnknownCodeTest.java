package fr.charteia.core.flow.library;

import static org.assertj.core.api.Assertions.assertThat;

import fr.charteia.core.bytecode.MemberRef;
import fr.charteia.core.flow.Summaries;
import fr.charteia.core.flow.frame.Invocation;
import fr.charteia.core.flow.interpreter.Bench;
import fr.charteia.core.flow.value.Heap;
import fr.charteia.core.flow.value.HeapObject;
import fr.charteia.core.flow.value.Site;
import fr.charteia.core.flow.value.Slot;
import fr.charteia.core.flow.value.Value;
import java.util.List;
import java.util.Set;
import org.junit.jupiter.api.Test;

/** What a library is guessed to do that nobody described. */
class UnknownCodeTest {
    private static final String HELPERS = """
            static class Fiche { String nom = Donnees.nom(); @Personnel String numero; }
            static class Rendeur implements Function<String, String> { public String apply(String s) { Ia.envoyer(s); return "z"; } }
            """;

    private static void announced(String lines) {
        Summaries.announced(HELPERS, lines);
    }

    @Test
    void what_goes_in_comes_out_and_stays() {
        announced("""
                static String out() { return Inconnu.transformer(Donnees.nom(), s -> "x"); } // nom VIA_UNKNOWN
                static String clean() { return Inconnu.transformer("y", s -> "x"); }
                static String kept(Inconnu i) { i.garder(Donnees.nom()); return i.rendre(); } // nom VIA_UNKNOWN
                static String fluent(Inconnu i) { return i.garder(Donnees.nom()).rendre(); } // nom VIA_UNKNOWN
                static String keptBefore(Inconnu i) { String s = i.rendre(); i.garder(Donnees.nom()); return s; }
                static String element() { return Inconnu.dernier(List.of(Donnees.nom())); } // nom VIA_UNKNOWN
                static Object inOrder() { return Inconnu.inverser(List.of("x", Donnees.nom())).get(0); } // nom VIA_UNKNOWN
                static String own() { return Inconnu.dernier(List.of(new Fiche())).nom; } // nom, static.nom
                """);
    }

    @Test
    void what_it_is_shown_is_written_to_what_it_is_given_to_write_to() {
        announced("""
                static String written(Inconnu i) { StringBuilder b = new StringBuilder(); i.ecrire(Donnees.nom(), b); return b.toString(); } // nom VIA_UNKNOWN
                static String clean(Inconnu i) { StringBuilder b = new StringBuilder(); i.ecrire("y", b); return b.toString(); }
                static String notToAList(Inconnu i) { List<String> l = new ArrayList<>(); i.ecrire(Donnees.nom(), l); return l.toString(); }
                static String kept() { StringBuilder b = new StringBuilder(); new Inconnu.Ecrit(b).ajouter(Donnees.nom()); return b.toString(); } // nom VIA_UNKNOWN
                static String keptByAnother() { StringBuilder b = new StringBuilder(); new Inconnu.Ecrit(new Inconnu.Ecrit(b)).ajouter(Donnees.nom()); return b.toString(); } // nom VIA_UNKNOWN
                static String toTheOther() { StringBuilder a = new StringBuilder(), b = new StringBuilder(); new Inconnu.Ecrit(a).ajouter(Donnees.nom()); return b.toString(); }
                """);
    }

    @Test
    void what_rows_say_that_it_gives_is_not_guessed_too() {
        announced("""
                static String told(Inconnu i) { i.garder(Donnees.nom()); return i.numero(); } // numero
                static String answered(Inconnu i) { i.garder(Ia.demander("?")); return i.numero(); } // answer VIA_UNKNOWN, numero
                """);
    }

    @Test
    void a_number_that_only_measures_and_an_answer_yes_or_no() {
        announced("""
                static boolean yes(Inconnu i) { return i.contient(Donnees.nom()); }
                static boolean answered(Inconnu i) { return i.contient(Ia.demander("?")); } // answer MEASURE
                static int size(Inconnu i) { i.garder(Ia.demander("?")); return i.size(); } // answer MEASURE VIA_UNKNOWN
                static int value(Inconnu i) { i.garder(Donnees.nom()); return i.valeur(); } // nom VIA_UNKNOWN
                static int sizeOfName(Inconnu i) { i.garder(Donnees.nom()); return i.size(); }
                """);
    }

    @Test
    void a_function_that_it_is_given_is_run_on_what_else_it_is_given() {
        Summaries.of(HELPERS + """
                static void ran() { Inconnu.transformer(Donnees.nom(), s -> { Ia.envoyer(s); return s; }); }
                static void ranOnNothing() { Inconnu.transformer("x", s -> { Ia.envoyer(s); return s; }); }
                static void ranOfOurs() { Inconnu.transformer(Donnees.nom(), new Rendeur()); }
                static void ranOnElements() { Inconnu.chaque(List.of(Donnees.nom()), s -> Ia.envoyer(s)); }
                static String given() { return Inconnu.fournir(() -> Donnees.nom()); }
                static String wrapped() { return Inconnu.<String, String>proteger("n", s -> Donnees.nom()).apply("x"); }
                static String wrappedOther() { return Inconnu.<String, String>proteger(Donnees.nom(), s -> "x").apply("x"); }
                """, it -> {
            assertThat(it.reaches("ran", "envoyer")).containsExactly("nom VIA_UNKNOWN");
            assertThat(it.reaches("ranOnNothing", "envoyer")).isEmpty();
            assertThat(it.sinks("ranOnNothing")).containsExactly("envoyer");
            assertThat(it.reaches("ranOfOurs", "envoyer")).containsExactly("nom VIA_UNKNOWN");
            assertThat(it.reaches("ranOnElements", "envoyer")).containsExactly("nom VIA_UNKNOWN");
            assertThat(it.gives("given")).anyMatch(label -> label.startsWith("nom"));
            assertThat(it.gives("wrapped")).anyMatch(label -> label.startsWith("nom"));
        });
    }

    @Test
    void what_it_was_given_may_be_filled_or_emptied() {
        announced("""
                static int size() { List<String> l = new ArrayList<>(); l.add("x"); Inconnu.dernier(l); return l.size(); } // =?
                static int sizeOfMap() { Map<String, String> m = new HashMap<>(); m.put("x", "y"); Inconnu.appliquer(m, x -> x); return m.size(); } // =?
                """);
    }

    private static final String FUNCTIONS = """
            static String same(String s) { return s; }
            static class Rappel2 implements java.util.function.Function<String, String> { public String apply(String s) { return s; } }
            """;
    private static final Site SITE = new Site(Bench.METHOD, 30, 30);
    private static final HeapObject BOX = HeapObject.opaque("q/Boite", SITE.beside(50));

    private static Invocation call(Bench it, boolean isStatic, String owner, String method, Value... values) {
        int parameters = method.indexOf('(');
        MemberRef callee = new MemberRef(owner, method.substring(0, parameters), method.substring(parameters));
        return new Invocation(it.state, callee, isStatic, List.of(values), SITE);
    }

    private static Value guess(Bench it, Invocation call) {
        return new UnknownCode(
                        it.program, it.frame, it.calls().functions(), new OwnWriters(it.program, it.frame, it.calls()))
                .guess(call);
    }

    private static Set<String> kept(Bench it) {
        return Summaries.told(
                it.memory.readObject(it.state.heap, BOX, Slot.CONTENT).taints());
    }

    @Test
    void what_asks_keeps_nothing_and_what_does_anything_else_does() {
        Value given = Bench.labelled(6);
        Bench.with(it -> {
            for (String name : List.of("getX", "isX", "contains", "findAll", "sizeOf", "toString")) {
                guess(it, call(it, false, "q/Boite", name + "(Ljava/lang/String;)V", Value.of(BOX), given));
                assertThat(kept(it)).as(name).isEmpty();
            }
            guess(it, call(it, false, "q/Boite", "garder(Ljava/lang/String;)V", Value.of(BOX), Value.CLEAN));
            assertThat(kept(it)).isEmpty();
            guess(it, call(it, false, "q/Boite", "garder(Ljava/lang/String;)V", Value.of(BOX), given));
            assertThat(kept(it)).containsExactly("#6 VIA_UNKNOWN");
        });
    }

    @Test
    void a_function_that_is_run_keeps_nothing() {
        HeapObject function = HeapObject.opaque("java/util/function/Consumer", SITE.beside(51));
        Bench.with(it -> {
            guess(
                    it,
                    call(
                            it,
                            false,
                            "java/util/function/Consumer",
                            "accept(Ljava/lang/Object;)V",
                            Value.of(function),
                            Bench.labelled(6)));
            assertThat(it.state.heap.get(function, Slot.CONTENT)).isEmpty();
        });
    }

    @Test
    void what_is_given_back_is_of_the_type_that_is_declared() {
        Value given = Bench.labelled(6);
        Bench.with(it -> {
            assertThat(guess(it, call(it, true, "q/Q", "x(I)V", given))).isEqualTo(Value.CLEAN);
            assertThat(Summaries.told(
                            guess(it, call(it, true, "q/Q", "x(I)Z", given)).taints()))
                    .containsExactly("#6 MEASURE");
            for (String name : List.of("length", "indexOf", "bufferSize", "rowCount")) {
                assertThat(Summaries.told(guess(it, call(it, true, "q/Q", name + "(I)I", given))
                                .taints()))
                        .as(name)
                        .containsExactly("#6 MEASURE");
            }
            assertThat(Summaries.told(
                            guess(it, call(it, true, "q/Q", "total(I)I", given)).taints()))
                    .containsExactly("#6 VIA_UNKNOWN");
            assertThat(Summaries.told(guess(it, call(it, true, "q/Q", "length(I)Ljava/lang/String;", given))
                            .taints()))
                    .as("a text is no number")
                    .containsExactly("#6 VIA_UNKNOWN");
            Value made = guess(it, call(it, true, "q/Q", "x(I)Lq/R;", given));
            assertThat(made.objects()).extracting(HeapObject::type).containsExactly("q/R");
            assertThat(Summaries.told(it.memory.deep(it.state, made))).containsExactly("#6 VIA_UNKNOWN");
            it.state.heap = new Heap();
            Value clean = guess(it, call(it, true, "q/Q", "x(I)Lq/S;", Value.CLEAN));
            assertThat(it.state.heap.get(clean.objects().iterator().next(), Slot.CONTENT))
                    .isEmpty();
        });
    }

    @Test
    void what_gives_back_its_own_type_gives_back_itself() {
        Bench.with(it -> {
            assertThat(guess(it, call(it, false, "q/Boite", "avec()Lq/Boite;", Value.of(BOX))))
                    .isEqualTo(Value.of(BOX));
            assertThat(guess(it, call(it, true, "q/Boite", "avec(I)Lq/Boite;", Value.of(BOX)))
                            .objects())
                    .doesNotContain(BOX);
            assertThat(guess(it, call(it, false, "q/Boite", "avec()Lq/Autre;", Value.of(BOX)))
                            .objects())
                    .doesNotContain(BOX);
            assertThat(guess(it, call(it, false, "java/lang/Object", "avec()Ljava/lang/Object;", Value.of(BOX)))
                            .objects())
                    .doesNotContain(BOX);
        });
    }

    @Test
    void a_function_that_goes_in_and_comes_out_as_such_is_wrapped() {
        String function = "Ljava/util/function/Function;";
        Bench.with(FUNCTIONS, it -> {
            HeapObject given = it.function("same");
            HeapObject own = HeapObject.allocated("p/C$Rappel2", SITE.beside(52));
            it.state.heap.allocate(own);
            Value same = guess(it, call(it, true, "q/Q", "x(" + function + ")" + function, Value.of(given)));
            assertThat(same.objects()).contains(given);
            Value ours = guess(it, call(it, true, "q/Q", "x(" + function + ")" + function, Value.of(own)));
            assertThat(ours.objects()).contains(own);
            Value another = guess(
                    it, call(it, true, "q/Q", "x(" + function + ")Ljava/util/function/Supplier;", Value.of(given)));
            assertThat(another.objects()).doesNotContain(given);
            Value object = guess(it, call(it, true, "q/Q", "x(Lq/R;)Lq/R;", Value.of(given)));
            assertThat(object.objects()).doesNotContain(given);
        });
    }

    @Test
    void how_much_is_in_what_it_was_given_is_not_known_any_more() {
        HeapObject list = Bench.object("java/util/ArrayList", 60);
        HeapObject map = Bench.object("java/util/HashMap", 61);
        HeapObject array = Bench.object("[Ljava/lang/String;", 62);
        HeapObject other = Bench.object("q/R", 63);
        Bench.with(it -> {
            for (HeapObject object : List.of(list, array)) {
                it.state.heap.set(object, Slot.SIZE, Value.constant(2));
            }
            it.state.heap.allocate(map);
            it.state.heap.allocate(other);
            guess(it, call(it, true, "q/Q", "x(I)V", Bench.oneOf(list, map, array, other)));
            assertThat(it.state.heap.get(list, Slot.SIZE)).contains(Value.CLEAN);
            assertThat(it.state.heap.get(map, Slot.SIZE)).contains(Value.CLEAN);
            assertThat(it.state.heap.get(array, Slot.SIZE)).contains(Value.constant(2));
            assertThat(it.state.heap.get(other, Slot.SIZE)).isEmpty();
        });
    }
}
