package fr.charteia.core.bytecode;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.tuple;

import fr.charteia.core.testing.Sources;
import java.nio.file.Path;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import org.junit.jupiter.api.Test;
import org.objectweb.asm.Opcodes;
import org.objectweb.asm.Type;

/** What the header of a class says. */
class HeaderTest {

    private static final String ANNOTATIONS = """
            package a;
            import java.lang.annotation.*;
            @Retention(RetentionPolicy.RUNTIME) public @interface Vu {
                String nom() default ""; int rang() default 0; Class<?> type() default Object.class;
                ElementType[] ou() default {}; Retention vie() default @Retention(RetentionPolicy.CLASS);
                boolean b() default false; byte y() default 0; char c() default 'c'; short s() default 0;
                long l() default 0; float f() default 0; double d() default 0; String[] noms() default {};
            }
            """;
    private static final String CLASS_RETENTION = "package a; public @interface Cache {}";

    private static ClassIndex index(String... sources) {
        return ClassIndex.read(List.of(Sources.compile(sources)), List.of(), new BlindSpots());
    }

    private static ClassHeader header(ClassIndex index, String name) {
        return index.find(name).orElseThrow();
    }

    private static MethodHeader method(ClassHeader header, String name) {
        return header.methods(name).get(0);
    }

    private static List<List<String>> parameterAnnotations(MethodHeader method) {
        return method.parameterAnnotations().stream()
                .map(list -> list.stream().map(AnnotationFact::typeName).toList())
                .toList();
    }

    @Test
    void a_class_has_its_names_its_members_and_its_origin() {
        Path classes = Sources.compile("""
                package a;
                public abstract class C<T> extends java.util.ArrayList<T> implements Runnable, Cloneable {
                    public static final String HÔTE = "api.exemple.fr";
                    private static final long GRAND = 1L << 40;
                    static final boolean VRAI = true;
                    protected java.util.List<T> éléments;
                    public abstract void go() throws java.io.IOException, IllegalStateException;
                    public final int add(int x, long y, String[] z, T t, int[][] w) { return x; }
                }
                """);
        ClassHeader header = ClassIndex.read(List.of(classes), List.of(), new BlindSpots())
                .find("a/C")
                .orElseThrow();

        assertThat(header.superName()).isEqualTo("java/util/ArrayList");
        assertThat(header.interfaces()).containsExactly("java/lang/Runnable", "java/lang/Cloneable");
        assertThat(header.parents())
                .containsExactly("java/util/ArrayList", "java/lang/Runnable", "java/lang/Cloneable");
        assertThat(header.signature())
                .isEqualTo("<T:Ljava/lang/Object;>Ljava/util/ArrayList<TT;>;Ljava/lang/Runnable;Ljava/lang/Cloneable;");
        assertThat(header.sourceFile()).isEqualTo("C.java");
        assertThat(header.origin()).isEqualTo(classes);
        assertThat(header.packageName()).isEqualTo("a");
        assertThat(header.isAbstract()).isTrue();
        assertThat(header.isInterface()).isFalse();
        assertThat(header.outerClass()).isNull();
        assertThat(header.fields())
                .extracting(FieldHeader::name, FieldHeader::descriptor, FieldHeader::constantValue)
                .containsExactly(
                        tuple("HÔTE", "Ljava/lang/String;", "api.exemple.fr"),
                        tuple("GRAND", "J", 1L << 40),
                        tuple("VRAI", "Z", 1),
                        tuple("éléments", "Ljava/util/List;", null));
        assertThat(header.field("éléments").orElseThrow().signature()).isEqualTo("Ljava/util/List<TT;>;");
        MethodHeader go = method(header, "go");
        assertThat(go.isAbstract()).isTrue();
        assertThat(go.hasBody()).isFalse();
        assertThat(go.exceptions()).containsExactly("java/io/IOException", "java/lang/IllegalStateException");
        MethodHeader add = method(header, "add");
        assertThat(add.ref()).isEqualTo(new MemberRef("a/C", "add", "(IJ[Ljava/lang/String;Ljava/lang/Object;[[I)I"));
        assertThat(add.parameterAnnotations()).hasSize(5).allMatch(List::isEmpty);
        assertThat(add.parameterNames()).containsExactly("x", "y", "z", "t", "w");
    }

    @Test
    void an_annotation_keeps_every_kind_of_value() {
        ClassIndex index = index(ANNOTATIONS, CLASS_RETENTION, """
                package a;
                import java.lang.annotation.*;
                @Vu(nom = "né\\u0000e 𝄞", rang = -3, type = int[].class, ou = {ElementType.TYPE, ElementType.FIELD},
                    vie = @Retention(RetentionPolicy.SOURCE), b = true, y = -1, c = 'é', s = -2, l = 1L << 50, f = 1.5f,
                    d = -2.5, noms = {"x"})
                @Cache class C { @Vu int champ; @Cache @Vu(nom = "m") void m(@Cache @Vu(rang = 1) String p, int q) {} }
                """);
        ClassHeader header = header(index, "a/C");
        AnnotationFact vu = header.annotation("a/Vu").orElseThrow();

        assertThat(vu.values())
                .containsExactlyInAnyOrderEntriesOf(Map.ofEntries(
                        Map.entry("nom", "né\0e 𝄞"),
                        Map.entry("rang", -3),
                        Map.entry("type", Type.getType("[I")),
                        Map.entry(
                                "ou",
                                List.of(
                                        new EnumValue("Ljava/lang/annotation/ElementType;", "TYPE"),
                                        new EnumValue("Ljava/lang/annotation/ElementType;", "FIELD"))),
                        Map.entry(
                                "vie",
                                new AnnotationFact(
                                        "Ljava/lang/annotation/Retention;",
                                        Map.of(
                                                "value",
                                                new EnumValue("Ljava/lang/annotation/RetentionPolicy;", "SOURCE")))),
                        Map.entry("b", true),
                        Map.entry("y", (byte) -1),
                        Map.entry("c", 'é'),
                        Map.entry("s", (short) -2),
                        Map.entry("l", 1L << 50),
                        Map.entry("f", 1.5f),
                        Map.entry("d", -2.5),
                        Map.entry("noms", List.of("x"))));
        assertThat(vu.string("nom")).contains("né\0e 𝄞");
        assertThat(vu.string("rang")).isEmpty();
        assertThat(vu.bool("b")).contains(true);
        assertThat(vu.enumNames("ou")).containsExactly("TYPE", "FIELD");
        assertThat(vu.annotations("vie").get(0).enumNames("value")).containsExactly("SOURCE");
        assertThat(vu.types("type")).containsExactly(Type.getType("[I"));
        assertThat(vu.strings("noms")).containsExactly("x");
        assertThat(vu.strings("absent")).isEmpty();
        assertThat(header.annotation("a/Cache")).isPresent();
        assertThat(header.field("champ").orElseThrow().annotation("a/Vu")).isPresent();
        MethodHeader method = method(header, "m");
        assertThat(method.annotations()).extracting(AnnotationFact::typeName).containsExactly("a/Vu", "a/Cache");
        assertThat(parameterAnnotations(method)).containsExactly(List.of("a/Vu", "a/Cache"), List.of());
    }

    @Test
    void annotations_of_parameters_stand_at_the_parameter_that_has_them() {
        ClassIndex index = index(ANNOTATIONS, """
                package a;
                class C {
                    enum E { UN(1, "") { }; E(int x, @Vu String y) {} }
                    class Interne { Interne(@Vu String x, int y) {} }
                    static class Imbriquee { Imbriquee(int x, @Vu String y) {} }
                    static void statique(String avant, int capturé) {
                        class Locale { Locale(@Vu String x) { System.out.print(capturé); } }
                        new Locale("");
                    }
                    void instance(C autre, int capturé) {
                        class Locale { Locale(@Vu C x) { System.out.print(capturé); System.out.print(C.this); } }
                        new Locale(this);
                    }
                    record R(int x, @Vu String y) { R {} }
                }
                """);

        assertThat(parameterAnnotations(method(header(index, "a/C$E"), "<init>")))
                .containsExactly(List.of(), List.of(), List.of(), List.of("a/Vu"));
        assertThat(parameterAnnotations(method(header(index, "a/C$Interne"), "<init>")))
                .containsExactly(List.of(), List.of("a/Vu"), List.of());
        assertThat(parameterAnnotations(method(header(index, "a/C$Imbriquee"), "<init>")))
                .containsExactly(List.of(), List.of("a/Vu"));
        assertThat(parameterAnnotations(method(header(index, "a/C$1Locale"), "<init>")))
                .containsExactly(List.of("a/Vu"), List.of());
        assertThat(parameterAnnotations(method(header(index, "a/C$2Locale"), "<init>")))
                .containsExactly(List.of(), List.of("a/Vu"), List.of());
        assertThat(parameterAnnotations(method(header(index, "a/C$R"), "<init>")))
                .containsExactly(List.of(), List.of("a/Vu"));
    }

    @Test
    void annotations_of_parameters_stand_right_with_recorded_parameters_too() {
        Path classes = Sources.of(ANNOTATIONS, """
                        package a;
                        class C {
                            enum E { UN(""); E(@Vu String y) {} }
                            static void statique(C capturé) {
                                class Locale { Locale(@Vu C x) { System.out.print(capturé); } }
                                new Locale(null);
                            }
                        }
                        """).options("-parameters").compile();
        ClassIndex index = ClassIndex.read(List.of(classes), List.of(), new BlindSpots());

        MethodHeader ofEnum = method(header(index, "a/C$E"), "<init>");
        assertThat(parameterAnnotations(ofEnum)).containsExactly(List.of(), List.of(), List.of("a/Vu"));
        assertThat(ofEnum.parameterNames()).containsExactly("$enum$name", "$enum$ordinal", "y");
        assertThat(parameterAnnotations(method(header(index, "a/C$1Locale"), "<init>")))
                .containsExactly(List.of("a/Vu"), List.of());
    }

    @Test
    void nested_classes_know_where_they_are_declared_and_how() {
        ClassIndex index = index("""
                package a;
                public class C {
                    protected static class Protegee {}
                    private interface Privee {}
                    Runnable champ = new Runnable() { public void run() {} };
                    Object m(int x) { class Locale {} return new Object() {}; }
                }
                """);

        ClassHeader nested = header(index, "a/C$Protegee");
        assertThat(nested.outerClass()).isEqualTo("a/C");
        assertThat(nested.access() & (Opcodes.ACC_PROTECTED | Opcodes.ACC_STATIC | Opcodes.ACC_PUBLIC))
                .isEqualTo(Opcodes.ACC_PROTECTED | Opcodes.ACC_STATIC);
        assertThat(header(index, "a/C$Privee").access() & Opcodes.ACC_PRIVATE).isNotZero();
        assertThat(header(index, "a/C$Privee").isInterface()).isTrue();
        assertThat(header(index, "a/C$1").outerClass()).isEqualTo("a/C");
        assertThat(header(index, "a/C$1").enclosingMethod()).isNull();
        assertThat(header(index, "a/C$2").enclosingMethod())
                .isEqualTo(new MemberRef("a/C", "m", "(I)Ljava/lang/Object;"));
        assertThat(header(index, "a/C$1Locale").outerClass()).isEqualTo("a/C");
    }

    @Test
    void records_and_sealed_types_say_so() {
        ClassIndex index = index(
                """
                package a;
                sealed interface Forme permits Rond, Carre {}
                """,
                "package a; record Rond(double rayon, String nom) implements Forme {}",
                "package a; record Carre() implements Forme {}");

        assertThat(header(index, "a/Forme").permittedSubclasses()).containsExactly("a/Rond", "a/Carre");
        assertThat(header(index, "a/Forme").record()).isFalse();
        assertThat(header(index, "a/Rond").record()).isTrue();
        assertThat(header(index, "a/Rond").recordComponents()).containsExactly("rayon", "nom");
        assertThat(header(index, "a/Carre").record()).isTrue();
    }

    @Test
    void parameter_names_are_those_the_compiler_recorded() {
        Path classes = Sources.of("package a; class C { static void m(String nom, long âge) {} }")
                .options("-parameters")
                .compile();
        ClassIndex index = ClassIndex.read(List.of(classes), List.of(), new BlindSpots());

        assertThat(method(header(index, "a/C"), "m").parameterNames()).containsExactly("nom", "âge");
    }

    @Test
    void parameter_names_are_those_noted_for_debuggers_where_no_others_are() {
        String source = """
                package a;
                abstract class C {
                    C(double large, String nom) {}
                    long m(long ici, int là) { int autre = là; { long encore = ici; return encore + autre; } }
                    static String s(String texte) { for (int i = 0; i < 2; i++) { texte += i; } return texte; }
                    abstract void sans(String corps);
                    void rien() { int x = 1; System.out.println(x); }
                    java.util.function.UnaryOperator<String> f(String pris) { return donné -> donné + pris; }
                }
                """;
        ClassHeader header = header(index(source), "a/C");
        assertThat(method(header, "<init>").parameterNames()).containsExactly("large", "nom");
        assertThat(method(header, "m").parameterNames()).containsExactly("ici", "là");
        assertThat(method(header, "s").parameterNames()).containsExactly("texte");
        assertThat(method(header, "sans").parameterNames()).isEmpty();
        assertThat(method(header, "rien").parameterNames()).isEmpty();
        assertThat(header.methods())
                .filteredOn(MethodHeader::isSynthetic)
                .singleElement()
                .satisfies(lambda -> assertThat(lambda.parameterNames()).isEmpty());

        Path bare = Sources.of("package a; class C { static void m(String nom) {} }")
                .options("-g:none")
                .compile();
        ClassIndex none = ClassIndex.read(List.of(bare), List.of(), new BlindSpots());
        assertThat(method(header(none, "a/C"), "m").parameterNames()).isEmpty();
    }

    @Test
    void a_package_has_the_annotations_of_its_description() {
        ClassIndex index = index(ANNOTATIONS, "@a.Vu(nom = \"lot\")\npackage a.b;", "package a.b; class C {}");

        assertThat(index.packageAnnotations("a/b"))
                .singleElement()
                .extracting(fact -> fact.string("nom"))
                .isEqualTo(Optional.of("lot"));
        assertThat(index.packageAnnotations("a")).isEmpty();
        assertThat(index.packageAnnotations("")).isEmpty();
        assertThat(index.classes()).extracting(ClassHeader::name).containsExactly("a/Vu", "a/b/C");
        assertThat(index.scopeSize()).isEqualTo(2);
    }
}
