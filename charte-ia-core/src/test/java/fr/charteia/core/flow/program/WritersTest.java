package fr.charteia.core.flow.program;

import static org.assertj.core.api.Assertions.assertThat;

import fr.charteia.core.bytecode.MemberRef;
import fr.charteia.core.bytecode.MethodHeader;
import fr.charteia.core.flow.Programs;
import fr.charteia.core.flow.value.Slot;
import java.util.List;
import java.util.Locale;
import java.util.Set;
import java.util.SortedSet;
import java.util.concurrent.atomic.AtomicReference;
import java.util.stream.Collectors;
import java.util.stream.IntStream;
import java.util.stream.Stream;
import org.junit.jupiter.api.Test;

/** Which methods fill a field or a store. */
class WritersTest {
    private static final MemberRef FIELD = new MemberRef("p/C", "f", "Ljava/lang/String;");
    private static final MemberRef LIST = new MemberRef("p/C", "l", "Ljava/util/List;");
    private static final MemberRef STORE =
            new MemberRef("api/Session", "poser", "(Ljava/lang/String;Ljava/lang/Object;)V");

    private static List<String> writers(String members, Set<MemberRef> fields, Set<String> keys) {
        AtomicReference<List<String>> found = new AtomicReference<>(List.of());
        Programs.with("package p;\nimport api.*;\nimport java.util.*;\nclass C {\n" + members + "}\n", program -> {
            SortedSet<MemberRef> writers = new Writers(program).of(fields, keys);
            found.set(writers.stream().map(MemberRef::name).toList());
        });
        return found.get();
    }

    private static String setters(int count) {
        return "String f;\n"
                + IntStream.range(0, count)
                        .mapToObj(i -> "void poser" + i + "(String s) { f = s; }\n")
                        .collect(Collectors.joining());
    }

    @Test
    void whoever_stores_in_a_field_fills_it() {
        assertThat(writers(
                        "String f; void un(String s) { f = s; } String deux() { return f; }", Set.of(FIELD), Set.of()))
                .containsExactly("un");
        assertThat(writers("@Personnel String f; void un(String s) { f = s; }", Set.of(FIELD), Set.of()))
                .as("its declaration says what it holds")
                .isEmpty();
        assertThat(writers(
                        "String f;",
                        Set.of(new MemberRef("java/io/File", "separator", "Ljava/lang/String;")),
                        Set.of()))
                .isEmpty();
    }

    @Test
    void whoever_fills_what_a_field_holds_stores_nothing_in_it() {
        String members = "List<String> l; void un(List<String> m) { l = m; } void deux() { l.add(\"x\"); }";
        Programs.with("package p;\nimport java.util.*;\nclass C {\n" + members + "}\n", program -> {
            Writers writers = new Writers(program);
            assertThat(writers.all(LIST)).extracting(MemberRef::name).containsExactlyInAnyOrder("un", "deux");
            assertThat(writers.storing(program.slot(LIST)))
                    .extracting(MethodHeader::name)
                    .containsExactly("un");
            assertThat(writers.storing(Slot.ELEMENT)).as("of no field").isEmpty();
        });
    }

    @Test
    void of_ours_only_what_inherits_from_a_class_of_a_library_is_a_container() {
        AtomicReference<List<Boolean>> containers = new AtomicReference<>(List.of());
        String types =
                "class L extends java.util.ArrayList<String> {} record R(String s) {} enum E { A } class C { L l; R r; E e; C c; }";
        Programs.with(
                "package p;\n" + types + "\n",
                program -> containers.set(Stream.of("L", "R", "E", "C")
                        .map(type -> Writers.isContainer(
                                program, new MemberRef("p/C", type.toLowerCase(Locale.ROOT), "Lp/" + type + ";")))
                        .toList()));
        assertThat(containers.get()).containsExactly(true, false, false, false);
    }

    @Test
    void so_does_whoever_asks_for_the_collection_in_it() {
        assertThat(writers(
                        "List<String> l; void un() { l.add(\"x\"); } void deux(List<String> m) { m.add(\"x\"); }",
                        Set.of(LIST),
                        Set.of()))
                .containsExactly("un");
        assertThat(writers("C g; C lire() { return g; }", Set.of(new MemberRef("p/C", "g", "Lp/C;")), Set.of()))
                .isEmpty();
    }

    @Test
    void a_field_that_many_fill_is_left_to_its_declaration() {
        assertThat(writers(setters(40), Set.of(FIELD), Set.of())).hasSize(40);
        assertThat(writers(setters(41), Set.of(FIELD), Set.of())).isEmpty();
    }

    @Test
    void of_a_store_that_many_fill_those_are_looked_at_that_name_the_key() {
        String many = IntStream.range(0, 41)
                .mapToObj(i -> "void poser" + i + "(Session s, Object o) { s.poser(\"k" + i + "\", o); }\n")
                .collect(Collectors.joining());
        String given = "void donner(Session s, String k, Object o) { s.poser(k, o); }\n";
        assertThat(writers(many + given, Set.of(STORE), Set.of("k7", "autre"))).containsExactly("donner", "poser7");
        assertThat(writers("void un(Session s, Object o) { s.poser(\"k\", o); }", Set.of(STORE), Set.of()))
                .containsExactly("un");
    }

    @Test
    void each_key_is_looked_at_that_few_name_however_many_are_asked_for() {
        String each = IntStream.range(0, 50)
                .mapToObj(i -> "void poser" + i + "(Session s, Object o) { s.poser(\"k" + i + "\", o); }\n")
                .collect(Collectors.joining());
        String same = IntStream.range(0, 41)
                .mapToObj(i -> "void tous" + i + "(Session s, Object o) { s.poser(\"tous\", o); }\n")
                .collect(Collectors.joining());
        Set<String> keys = IntStream.range(0, 50).mapToObj(i -> "k" + i).collect(Collectors.toSet());
        keys.add("tous");
        assertThat(writers(each + same, Set.of(STORE), keys)).hasSize(50).allMatch(name -> name.startsWith("poser"));
    }
}
