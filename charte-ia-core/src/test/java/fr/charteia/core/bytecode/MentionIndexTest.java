package fr.charteia.core.bytecode;

import static org.assertj.core.api.Assertions.assertThat;

import fr.charteia.core.testing.Sources;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.TreeSet;
import net.jqwik.api.ForAll;
import net.jqwik.api.Property;
import org.junit.jupiter.api.Test;

/** Who names what. */
class MentionIndexTest {

    private static final ClassIndex INDEX = ClassIndex.read(
            List.of(Sources.compile(
                    "package a; public class Cible { public int champ; public static String dire(String s) { return s;"
                            + " } public void agir() {} }",
                    "package a; class Appelle { void m(Cible c) { c.agir(); } }",
                    "package a; class Reference { Runnable r(Cible c) { return c::agir; } }",
                    "package a; class Lambda { Runnable r(Cible c) { return () -> c.agir(); } }",
                    "package a; class Champ { int m(Cible c) { return c.champ; } }",
                    "package a; class Tableau { Object m() { return new Cible[0][0]; } }",
                    "package a; class Interface { void m(java.util.List<String> l) { l.clear(); } }",
                    "package a; class Texte { String m(int x) { return \"https://api.exemple.fr/\" + x + \"/fin\"; }"
                            + " static final String K = \"constante\"; String n() { return \"né\\u0000𝄞\"; } }",
                    "package a; class Rien { }")),
            List.of(),
            new BlindSpots());

    @Test
    void a_call_a_lambda_and_a_method_reference_are_referrers() {
        MemberRef agir = new MemberRef("a/Cible", "agir", "()V");

        assertThat(INDEX.referrers(agir)).containsExactly("a/Appelle", "a/Lambda", "a/Reference");
        assertThat(INDEX.referrers(new MemberRef("a/Cible", "agir", "()I"))).isEmpty();
        assertThat(INDEX.referrers(new MemberRef("b/Absente", "agir", "()V"))).isEmpty();
    }

    @Test
    void a_field_and_an_interface_method_have_referrers() {
        assertThat(INDEX.referrers(new MemberRef("a/Cible", "champ", "I"))).containsExactly("a/Champ");
        assertThat(INDEX.referrers(new MemberRef("java/util/List", "clear", "()V")))
                .containsExactly("a/Interface");
    }

    @Test
    void a_class_is_named_by_those_that_use_it_arrays_included() {
        assertThat(INDEX.referrersOfClass("a/Cible"))
                .containsExactly("a/Appelle", "a/Champ", "a/Cible", "a/Lambda", "a/Reference", "a/Tableau");
        assertThat(INDEX.referrersOfClass("b/Absente")).isEmpty();
    }

    @Test
    void references_are_sorted_and_each_is_there_once() {
        List<MemberRef> references = List.copyOf(INDEX.references());

        assertThat(references).isSorted().doesNotHaveDuplicates();
        assertThat(references)
                .contains(
                        new MemberRef("a/Cible", "agir", "()V"),
                        new MemberRef("a/Cible", "champ", "I"),
                        new MemberRef("java/util/List", "clear", "()V"),
                        new MemberRef("java/lang/Object", "<init>", "()V"));
        assertThat(INDEX.references(Set.of("a/Cible")))
                .extracting(MemberRef::toString)
                .containsExactly("a/Cible#agir()V", "a/Cible#champ:I");
        assertThat(INDEX.references(Set.of("b/Absente"))).isEmpty();
        assertThat(INDEX.references(new TreeSet<>(INDEX.mentionedClasses()))).containsExactlyElementsOf(references);
        assertThat(references).allMatch(ref -> !INDEX.referrers(ref).isEmpty());
    }

    @Test
    void classes_that_are_named_are_there_once_and_no_array_is() {
        assertThat(INDEX.mentionedClasses())
                .contains("a/Cible", "java/util/List", "a/Tableau")
                .doesNotHaveDuplicates()
                .noneMatch(name -> name.startsWith("["));
    }

    @Test
    void an_annotation_is_found_wherever_it_is_borne() {
        ClassIndex index = ClassIndex.read(
                List.of(Sources.compile(
                        "package a; import java.lang.annotation.*; @Retention(RetentionPolicy.RUNTIME) public"
                                + " @interface Marque { String value() default \"\"; Marque2[] dans() default {}; }",
                        "package a; public @interface Marque2 { Class<?> type() default Object.class; }",
                        "package a; @Marque class Classe { }",
                        "package a; class Champ { @Marque(\"x\") int champ; }",
                        "package a; class Methode { @Marque void m() { } java.util.List<?> l() { return null; }"
                                + " String s() { return null; } Object[] o() { return null; } }",
                        "package a; class Parametre { void m(int a, @Marque int b) { } }",
                        "package a; record Composant(@Marque int x) { }",
                        "package a; class Imbriquee { @Marque(dans = {@Marque2, @Marque2(type = String.class)}) int x;"
                                + " }",
                        "package a; class Type { void m(Marque m) { } Marque champ; }",
                        "package a; class Rien { @Deprecated void m() { } }")),
                List.of(),
                new BlindSpots());

        assertThat(index.annotationTypes())
                .containsExactlyInAnyOrder(
                        "a/Marque", "a/Marque2", "java/lang/Deprecated", "java/lang/annotation/Retention");
        assertThat(index.annotated("a/Marque"::equals))
                .extracting(ClassHeader::name)
                .containsExactly("a/Champ", "a/Classe", "a/Composant", "a/Imbriquee", "a/Methode", "a/Parametre");
        assertThat(index.annotated("a/Marque2"::equals))
                .extracting(ClassHeader::name)
                .containsExactly("a/Imbriquee");
        assertThat(index.annotatedByResult("a/Marque"::equals))
                .as("of those that bear it, whatever their methods give, but for what the language has itself")
                .containsOnly(Map.entry("java/util/List", new TreeSet<>(Set.of("a/Methode"))));
    }

    @Test
    void strings_are_found_in_constants_and_in_concatenations() {
        assertThat(INDEX.classesWithString(text -> text.contains("api.exemple.fr")))
                .containsExactly("a/Texte");
        assertThat(INDEX.classesWithString("https://api.exemple.fr/\1/fin"::equals))
                .containsExactly("a/Texte");
        assertThat(INDEX.classesWithString("constante"::equals)).containsExactly("a/Texte");
        assertThat(INDEX.classesWithString("né\0𝄞"::equals)).containsExactly("a/Texte");
        assertThat(INDEX.classesWithString(String::isEmpty)).isEmpty();
        assertThat(INDEX.classesWithString(Set.of("né\0𝄞", "rien"))).containsExactly("a/Texte");
        assertThat(INDEX.classesWithString(Set.of())).isEmpty();
    }

    @Test
    void texts_are_known_by_where_they_stand() {
        ClassIndex index = ClassIndex.read(
                List.of(Sources.compile(
                        "package a; public @interface Marque { String value(); Marque2[] dans() default {}; }",
                        "package a; public @interface Marque2 { String[] value(); Class<?> type() default Object.class; }",
                        "package a; @Marque(\"classe\") class A { @Marque(value = \"champ\", dans = @Marque2({\"x\", \"y\"})) int n;"
                                + " void m(@Marque2(value = \"parametre\", type = A.class) int p) { } }",
                        "package a; class B { static final String CHAMP = \"champ\"; long n() { return 0; } String s() { return null; }"
                                + " B b(A a) { return this; } B[] bs() { return null; } void v() { } }")),
                List.of(),
                new BlindSpots());

        assertThat(index.texts(TextKind.ANNOTATION_VALUE, TextFilter.NONE, text -> true))
                .containsOnlyKeys("classe", "champ", "parametre", "x", "y")
                .containsEntry("champ", new TreeSet<>(Set.of("a/A")));
        assertThat(index.texts(TextKind.CONSTANT, TextFilter.NONE, text -> true))
                .containsOnlyKeys("champ")
                .containsEntry("champ", new TreeSet<>(Set.of("a/B")));
        assertThat(index.texts(TextKind.FIELD_NAME, TextFilter.NONE, text -> true))
                .containsOnlyKeys("CHAMP", "n");
        assertThat(index.texts(TextKind.RESULT_TYPE, TextFilter.NONE, text -> true))
                .containsOnlyKeys("La/B;")
                .containsEntry("La/B;", new TreeSet<>(Set.of("a/B")));
    }

    @Property
    void what_is_encoded_is_decoded(@ForAll String text) {
        byte[] bytes = ModifiedUtf8.encode(text);

        assertThat(ModifiedUtf8.decode(bytes, 0, bytes.length)).isEqualTo(text);
    }

    @Property
    void postings_find_what_was_added(@ForAll List<Long> keys) {
        Postings postings = new Postings();
        for (int rank = 0; rank < keys.size(); rank++) {
            postings.add(keys.get(rank), rank, 0);
            postings.add(keys.get(rank), rank, 1);
        }

        for (int rank = 0; rank < keys.size(); rank++) {
            assertThat(postings.ranks(keys.get(rank))).contains(rank).doesNotHaveDuplicates();
        }
    }
}
