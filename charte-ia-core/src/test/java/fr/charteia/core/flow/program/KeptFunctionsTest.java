package fr.charteia.core.flow.program;

import static org.assertj.core.api.Assertions.assertThat;

import fr.charteia.core.bytecode.MemberRef;
import fr.charteia.core.flow.Programs;
import java.util.List;
import java.util.Map;
import java.util.TreeMap;
import java.util.function.Consumer;
import java.util.stream.Collectors;
import java.util.stream.IntStream;
import java.util.stream.Stream;
import org.junit.jupiter.api.Test;

/** What a method does with functions: which come into fields, are handed to constructors, are given back; and whether others may come there. */
class KeptFunctionsTest {
    private static final String START = """
            package p;
            import api.*;
            import java.util.*;
            import java.util.function.*;
            class Autre { final Runnable r; Autre(int n, Runnable r) { this.r = r; } static void prendre(Object o) {} }
            class C {
                Runnable f; Runnable g; List<Runnable> l; Map<String, Runnable> t; Runnable[] a;
                static Runnable s;
                static void un() {}
                static void deux() {}
                static Runnable donner() { return null; }
                void moi() {}
            """;

    /** What the last method of a class does. */
    private record Read(KeptFunctions kept) {
        String in(String field) {
            return kept.fields().entrySet().stream()
                    .filter(entry -> entry.getKey().name().equals(field))
                    .map(entry -> show(entry.getValue()))
                    .collect(Collectors.joining());
        }

        String returned() {
            return show(kept.returned());
        }

        Map<String, String> handed() {
            Map<String, String> handed = new TreeMap<>();
            kept.handed()
                    .forEach((to, held) -> handed.merge(
                            to.member().owner() + to.argument(), show(held), (one, other) -> one + " " + other));
            return handed;
        }
    }

    /** The methods of the functions, each with its keys; the parameters by number; the members; the functions that are called; a last {@code …} where there may be others. */
    private static String show(KeptFunctions.Held held) {
        Stream<String> made = held.made().stream()
                .map(one -> Lambdas.implementation(one.call()).getName()
                        + (one.keys().isEmpty()
                                ? ""
                                : one.keys().stream().sorted().toList()))
                .sorted();
        Stream<String> parameters = held.parameters().stream().sorted().map(String::valueOf);
        Stream<String> from = held.from().stream().map(MemberRef::name).sorted();
        Stream<String> called = held.called().stream().map(functions -> show(functions) + "()");
        Stream<String> others = held.all() ? Stream.of() : Stream.of("…");
        return Stream.of(made, parameters, from, called, others)
                .flatMap(one -> one)
                .collect(Collectors.joining(" "));
    }

    private static void in(String method, Consumer<Read> say) {
        Programs.with(START + method + "\n}", program -> {
            var methods = program.index().find("p/C").orElseThrow().methods();
            var last = methods.stream()
                    .filter(header -> header.name().equals("m"))
                    .findFirst()
                    .orElseThrow();
            say.accept(new Read(
                    KeptFunctions.of(program, program.body(last).orElseThrow(), new FunctionsInFields(program))));
        });
    }

    @Test
    void functions_that_are_put_into_fields() {
        in("void m(boolean b) { f = C::un; Runnable r = C::un; if (b) r = C::deux; g = r; s = () -> {}; }", m -> {
            assertThat(m.in("f")).isEqualTo("un");
            assertThat(m.in("g")).as("either").isEqualTo("deux un");
            assertThat(m.in("s")).isEqualTo("lambda$m$0");
            assertThat(m.in("l")).as("what is not named").isEmpty();
            assertThat(m.returned()).as("it gives nothing").isEmpty();
        });
    }

    @Test
    void of_what_is_put_there_later_the_earlier_counts_too() {
        in(
                "void m() { Runnable r = C::un; f = r; r = C::deux; f = r; r = C::moi2; } static void moi2() {}",
                m -> assertThat(m.in("f")).isEqualTo("deux un"));
    }

    @Test
    void what_a_method_is_given_finds_or_has_given() {
        in("void m(long n, Runnable p, Object o) { f = p; g = f; s = donner(); t = (Map<String, Runnable>) o; }", m -> {
            assertThat(m.in("f")).isEqualTo("1");
            assertThat(m.in("g")).isEqualTo("f");
            assertThat(m.in("s")).isEqualTo("donner");
            assertThat(m.in("t")).as("through a cast").isEqualTo("2");
        });
        in("static void m(Runnable p) { s = p; }", m -> assertThat(m.in("s")).isEqualTo("0"));
    }

    @Test
    void what_only_library_code_knows_may_be_any_function() {
        in(
                "void m(Iterator<Runnable> i, Autre o) { f = (Runnable) (Object) i; g = Inconnu.fournir(C::donner); }",
                m -> {
                    assertThat(m.in("f")).isEqualTo("0");
                    assertThat(m.in("g")).endsWith("…");
                });
        in("Object m() { return this; }", m -> assertThat(m.returned()).isEqualTo("…"));
        in(
                "Object m() { return new Autre(1, null); }",
                m -> assertThat(m.returned()).isEqualTo("…"));
        in("Object m() { return null; }", m -> assertThat(m.returned()).isEmpty());
        in("int m(int i) { return i + 1; }", m -> assertThat(m.returned()).isEqualTo("…"));
    }

    @Test
    void what_constructors_and_methods_of_ours_are_handed() {
        in(
                "Object m(Runnable p, Runnable q) { new Autre(2, C::un); return new Autre(3, p); }",
                m -> assertThat(m.handed())
                        .as("with what else it is handed elsewhere")
                        .containsExactly(Map.entry("p/Autre1", "un 0")));
        in(
                "Object m() { return new Autre(3, donner()); }",
                m -> assertThat(m.handed()).containsExactly(Map.entry("p/Autre1", "donner")));
        in(
                "Object m(Runnable p) { Autre.prendre((Runnable) C::un); return new Autre(3, p); }",
                m -> assertThat(m.handed())
                        .as("a method, too, and what is passed on")
                        .containsOnly(Map.entry("p/Autre0", "un"), Map.entry("p/Autre1", "0")));
    }

    @Test
    void what_a_method_gives_back() {
        in(
                "Runnable m(boolean b) { if (b) return C::un; return donner(); }",
                m -> assertThat(m.returned()).isEqualTo("un donner"));
        in(
                "Object m() { return List.of((Runnable) C::un, (Runnable) C::deux); }",
                m -> assertThat(m.returned()).isEqualTo("deux un"));
    }

    @Test
    void functions_in_collections_and_arrays() {
        in(
                "void m(Runnable p) { l = new ArrayList<>(); l.add(C::un); l.add(p); a = new Runnable[2]; a[0] = C::deux; }",
                m -> {
                    assertThat(m.in("l")).isEqualTo("un 0");
                    assertThat(m.in("a")).isEqualTo("deux");
                });
        in(
                "void m() { List<Runnable> mien = new ArrayList<>(); l = mien; mien.add(C::un); }",
                m -> assertThat(m.in("l")).as("in what order is not told").isEqualTo("un"));
        in(
                "void m() { Collections.addAll(l, C::un, C::deux); }",
                m -> assertThat(m.in("l")).as("what a library puts beside it").isEqualTo("deux un"));
    }

    @Test
    void functions_in_maps_are_known_by_their_keys() {
        in(
                "void m(boolean b, String k) { t = new HashMap<>(); t.put(\"a\", C::un); t.put(b ? \"b\" : \"c\", C::deux); }",
                m -> assertThat(m.in("t")).isEqualTo("deux[b, c] un[a]"));
        in(
                "void m(String k) { t = new HashMap<>(); t.put(k, C::un); }",
                m -> assertThat(m.in("t")).as("any key").startsWith("un "));
        in(
                "void m() { f = Map.<String, Runnable>of(\"a\", C::un, \"b\", C::deux).get(\"a\"); }",
                m -> assertThat(m.in("f")).isEqualTo("un"));
        in(
                "void m(String k) { f = Map.<String, Runnable>of(\"a\", C::un, \"b\", C::deux).get(k); }",
                m -> assertThat(m.in("f")).isEqualTo("deux[b] un[a]"));
        in("void m() { f = t.get(\"a\"); g = t.getOrDefault(\"b\", C::un); }", m -> {
            assertThat(m.in("f")).isEqualTo("t");
            assertThat(m.in("g")).isEqualTo("un t");
        });
    }

    private static final String TABLES = "Map<String, List<Runnable>> tl; Map<String, Map<String, Runnable>> tt;\n";

    @Test
    void in_what_lies_in_a_map_they_are_known_by_all_the_keys_on_the_way() {
        in(
                TABLES
                        + "void m() { tl.put(\"a\", List.of(C::un)); tl.put(\"b\", new ArrayList<>(List.of(C::deux))); }",
                m -> assertThat(m.in("tl")).isEqualTo("deux[b] un[a]"));
        in(
                TABLES + "void m() { tt.put(\"a\", Map.of(\"b\", C::un)); }",
                m -> assertThat(m.in("tt")).isEqualTo("un[a, b]"));
        in(
                TABLES + "void m(boolean b) { tt.put(b ? \"a\" : \"b\", Map.of(b ? \"c\" : \"d\", C::un)); }",
                m -> assertThat(m.in("tt")).isEqualTo("un[a, b, c, d]"));
        in(
                TABLES
                        + "void m(boolean b) { tt.put(b ? \"a\" : \"b\", Map.of(b ? \"c\" : m2() ? \"d\" : \"e\", C::un)); } boolean m2() { return true; }",
                m -> assertThat(m.in("tt")).as("of more than four, any").isEqualTo("un"));
        in(
                TABLES
                        + "void m(String k) { tt.put(k.trim(), Map.of(\"b\", C::un)); tt.put(\"c\", Map.of(k.trim(), C::deux)); }",
                m -> assertThat(m.in("tt")).isEqualTo("deux un 0"));
    }

    @Test
    void that_came_to_one_place_under_more_than_sixteen_keys_by_any() {
        for (int keys : new int[] {16, 17}) {
            String puts = IntStream.range(0, keys)
                    .mapToObj(i -> "t.put(\"k" + i + "\", r);")
                    .collect(Collectors.joining(" "));
            in("void m() { Runnable r = C::un; " + puts + "}", m -> {
                List<KeptFunctions.Made> made = m.kept.fields().values().stream()
                        .flatMap(held -> held.made().stream())
                        .toList();
                assertThat(made.stream().anyMatch(one -> one.keys().isEmpty())).isEqualTo(keys > 16);
            });
        }
    }

    @Test
    void what_is_put_into_a_part_is_in_the_whole() {
        in("void m() { l.subList(0, 1).add(C::un); t.values().add(C::deux); }", m -> {
            assertThat(m.in("l")).isEqualTo("un");
            assertThat(m.in("t")).isEqualTo("deux");
        });
        in("void m() { l.subList(0, 9).subList(0, 1).add(C::un); f = l.get(0); }", m -> {
            assertThat(m.in("l")).isEqualTo("un");
            assertThat(m.in("f")).isEqualTo("un l");
        });
        in(
                "void m() { donnee().add(C::un); } List<Runnable> donnee() { return l; }",
                m -> assertThat(m.kept.fields().keySet())
                        .as("what a method gives is in no field of its name")
                        .isEmpty());
    }

    @Test
    void what_a_function_gives_that_a_library_asks_is_there() {
        in(
                "void m() { f = t.computeIfAbsent(\"a\", k -> donner()); }",
                m -> assertThat(m.in("t"))
                        .as("what the lambda's own method gives")
                        .contains("lambda$m$0"));
        in(
                "void m(Optional<Runnable> o) { f = o.orElseGet(C::donner); }",
                m -> assertThat(m.in("f")).isEqualTo("0 donner"));
        in(
                "void m(Optional<Object> o, Function<Object, Object> p) { f = (Runnable) o.map(p).get(); }",
                m -> assertThat(m.in("f"))
                        .as("what is handed and asked gives that")
                        .isEqualTo("0 1()"));
    }

    @Test
    void others_that_are_given_a_container_may_put_something_into_it() {
        in(
                "void m() { l = new ArrayList<>(); l.add(C::un); Autre.prendre(l); }",
                m -> assertThat(m.in("l")).isEqualTo("un …"));
        in(
                "Object m() { l = new ArrayList<>(); l.add(C::un); return l; }",
                m -> assertThat(m.in("l")).isEqualTo("un …"));
        in(
                "Object m() { l = new ArrayList<>(); l.add(C::un); return (Runnable) () -> l.clear(); }",
                m -> assertThat(m.in("l"))
                        .as("the lambda is given the object, not the list")
                        .isEqualTo("un"));
        in(
                "Object m() { List<Runnable> n = new ArrayList<>(); l = n; return (Runnable) () -> n.clear(); }",
                m -> assertThat(m.in("l")).isEqualTo("…"));
        in(
                "Object m() { List<Runnable> n = new ArrayList<>(); n.add(C::un); return n; }",
                m -> assertThat(m.returned()).as("it is given there once").isEqualTo("un"));
        in(
                "void m() { f = C::un; Autre.prendre(f); }",
                m -> assertThat(m.in("f")).as("a function holds no others").isEqualTo("un"));
    }

    @Test
    void who_takes_along_the_object_itself() {
        in("void m(String p) { f = this::moi; g = () -> { p.trim(); moi(); }; s = () -> p.trim(); }", m -> {
            assertThat(List.of(own(m, "f"), own(m, "g"), own(m, "s"))).containsExactly(0, 0, -1);
        });
    }

    private static int own(Read read, String field) {
        return read.kept.fieldsThat(held -> true).stream()
                .filter(ref -> ref.name().equals(field))
                .flatMap(ref -> read.kept.in(ref).made().stream())
                .findFirst()
                .orElseThrow()
                .ownObject();
    }

    @Test
    void nothing_comes_into_a_field_that_is_not_named() {
        in("void m() { f = C::un; }", m -> {
            assertThat(m.kept.in(new MemberRef("p/C", "autre", "I"))).isEqualTo(KeptFunctions.Held.NONE);
            assertThat(m.kept.fieldsThat(held -> held.made().isEmpty())).isEmpty();
            assertThat(m.kept.fieldsThat(held -> held.all()))
                    .extracting(MemberRef::name)
                    .containsExactly("f");
        });
    }
}
