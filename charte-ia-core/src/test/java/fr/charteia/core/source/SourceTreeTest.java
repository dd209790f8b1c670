package fr.charteia.core.source;

import static java.nio.charset.StandardCharsets.ISO_8859_1;
import static org.assertj.core.api.Assertions.assertThat;

import fr.charteia.core.testing.Sources;
import java.io.IOException;
import java.io.UncheckedIOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;
import java.util.Map;
import java.util.OptionalInt;
import java.util.Set;
import java.util.TreeMap;
import java.util.function.Supplier;
import java.util.stream.Stream;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.objectweb.asm.ClassReader;
import org.objectweb.asm.ClassVisitor;
import org.objectweb.asm.Label;
import org.objectweb.asm.MethodVisitor;
import org.objectweb.asm.Opcodes;

/** What sources tell. The sign ▸ stands before the name that is asked for, on the line that is asked for. */
class SourceTreeTest {
    private static final Supplier<Use> FIRST = () -> Use.FIRST;

    @TempDir
    Path root;

    private Path write(String name, String text) {
        try {
            Path file = root.resolve(name);
            Files.createDirectories(file.getParent());
            return Files.writeString(file, text);
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
    }

    private SourceTree tree() {
        return SourceTree.of(List.of(root.resolve("absent"), root));
    }

    /** Line and column of the sign, and the snippet there. */
    private record Place(int line, OptionalInt column, OptionalInt found, String snippet) {}

    private Place ask(String marked, String memberName) {
        return ask(marked, memberName, Use.FIRST);
    }

    private Place ask(String marked, String memberName, Use use) {
        int sign = marked.indexOf('▸');
        String before = marked.substring(0, sign);
        int line = (int) before.chars().filter(c -> c == '\n').count() + 1;
        int column = sign - before.lastIndexOf('\n');
        Path file = write("a/C.java", marked.replace("▸", ""));
        SourceTree tree = tree();
        return new Place(
                line,
                OptionalInt.of(column),
                tree.column(file, line, memberName, () -> use),
                tree.snippet(file, line, memberName, () -> use).orElseThrow());
    }

    private static String inMethod(String code) {
        return "package a;\nclass C {\n  void m(Usager usager, Client ia) {\n" + code + "\n  }\n}\n";
    }

    @ParameterizedTest
    @CsvSource(delimiter = '|', quoteCharacter = '`', textBlock = """
            getNom  | `    String nom = usager.▸getNom();`                          | `usager.getNom()`
            nom     | `    String x = usager.▸nom + nom2();`                        | `usager.nom`
            chat    | `    return ia . ▸chat ( "a" /* b */ , nom ) ;`               | `ia . chat ( "a" , nom )`
            texte   | `    this.▸texte = "Résumé : " + nom;`                        | `this.texte = "Résumé : " + nom`
            texte   | `    ▸texte = "Résumé : " + nom;`                             | `texte = "Résumé : " + nom`
            nom     | `    f(Usager::▸nom);`                                        | `Usager::nom`
            <init>  | `    var d = new a.b.▸Dossier(nom);`                          | `new a.b.Dossier(nom)`
            Dossier | `    var d = new ▸Dossier<>(nom);`                            | `new Dossier<>(nom)`
            <init>  | `    f(▸Dossier::new);`                                       | `Dossier::new`
            lambda$m$0 | `    f(▸x -> x.nom());`                                    | `x -> x.nom()`
            user    | `    return ia.prompt().▸user(u -> u.text(x)).call();`        | `ia.prompt().user(u -> u.text(x))`
            absent  | `    ▸if (score > 5) { refuser(); }`                          | `if (score > 5)`
            absent  | `    ▸return a ? b : c;`                                      | `return a ? b : c;`
            absent  | `    ▸for (var x : xs) {}`                                    | `for (var x : xs)`
            absent  | `    ▸switch (avis) { case "OUI" -> f(); }`                   | `switch (avis)`
            absent  | `    ▸try (var x = f()) { g(); } catch (E e) { h(); }`        | `try (var x = f())`
            """)
    void a_name_has_its_column_and_its_code(String memberName, String code, String snippet) {
        Place place = ask(inMethod(code), memberName);

        assertThat(place.found()).isEqualTo(place.column());
        assertThat(place.snippet()).isEqualTo(snippet);
    }

    @ParameterizedTest
    @CsvSource(delimiter = '|', quoteCharacter = '`', textBlock = """
            path   | 1 | 2 | `    return new Avis(n.path("a").asInt(), n.▸path("b").asInt());` | `n.path("b")`
            path   | 0 | 2 | `    return n.▸path("a").path("b");`                              | `n.path("a")`
            path   | 1 | 2 | `    return n.path("a").▸path("b");`                              | `n.path("a").path("b")`
            f      | 0 | 2 | `    return f(▸f(x));`                                            | `f(x)`
            f      | 1 | 2 | `    return ▸f(f(x));`                                            | `f(f(x))`
            nom    | 1 | 2 | `    this.nom = a.prenom; ▸nom = "x";`                            | `nom = "x"`
            <init> | 0 | 2 | `    return new Dossier(new ▸Usager(x));`                         | `new Usager(x)`
            path   | 2 | 3 | `    return n.▸path("a") + n.path("b");`                          | `n.path("a")`
            """)
    void of_several_uses_on_a_line_the_one_that_is_meant_is_found(
            String memberName, int nth, int of, String code, String snippet) {
        Place place = ask(inMethod(code), memberName, new Use(nth, of, false));

        assertThat(place.found()).isEqualTo(place.column());
        assertThat(place.snippet()).isEqualTo(snippet);
    }

    @Test
    void a_call_in_a_chain_over_lines_is_found_on_its_own() {
        String chain = "    return ia\n        .prompt()\n        .▸user(\n            nom)\n        .call();";
        Place place = ask(inMethod(chain), "user");

        assertThat(place.found()).isEqualTo(place.column());
        assertThat(place.snippet()).isEqualTo("ia .prompt() .user( nom)");
    }

    @Test
    void a_use_comes_before_a_declaration_of_the_same_name() {
        assertThat(ask(inMethod("    String nom = usager.▸nom;"), "nom"))
                .satisfies(place -> assertThat(place.found()).isEqualTo(place.column()))
                .extracting(Place::snippet)
                .isEqualTo("usager.nom");
    }

    @Test
    void declarations_are_shown_without_annotations_and_bodies() {
        assertThat(ask(
                        "package a;\nclass C {\n  @Outil(\"x\") public String ▸lire(int n) throws E { return null; }\n}",
                        "lire"))
                .satisfies(place -> assertThat(place.found()).isEqualTo(place.column()))
                .extracting(Place::snippet)
                .isEqualTo("public String lire(int n) throws E");
        assertThat(ask("package a;\n@A class ▸C { int x; }", "C").snippet()).isEqualTo("class C");
        assertThat(ask("package a;\nclass C {\n  @A private ▸String nom = f();\n}", "absent")
                        .snippet())
                .isEqualTo("private String nom = f();");
        assertThat(ask("package a;\nclass C {\n  C(▸int x) { }\n}", "<init>").snippet())
                .isEqualTo("C(int x)");
        assertThat(ask("package a;\nenum C {\n  ▸UN(\"x\");\n}", "<init>"))
                .satisfies(place -> assertThat(place.found()).isEqualTo(place.column()));
        assertThat(ask("package a;\nclass C extends D {\n  C() {\n    ▸super(1);\n  }\n}", "<init>"))
                .satisfies(place -> assertThat(place.found()).isEqualTo(place.column()))
                .extracting(Place::snippet)
                .isEqualTo("super(1);");
    }

    @Test
    void a_line_in_the_middle_of_a_statement_shows_its_own_part() {
        assertThat(ask(inMethod("    f(a,\n      ▸b + c,\n      d);"), "absent").snippet())
                .isEqualTo("b + c");
    }

    @Test
    void a_constant_in_the_middle_of_a_text_shows_all_of_the_text() {
        assertThat(ask(inMethod("    f(\"a\" + b\n      + ▸\"c\"\n      + d);"), "absent")
                        .snippet())
                .isEqualTo("\"a\" + b + \"c\" + d");
        assertThat(ask(inMethod("    f(a,\n      ▸\"c\",\n      d);"), "absent").snippet())
                .isEqualTo("\"c\"");
    }

    @Test
    void a_constructor_over_lines_is_shown_from_its_beginning() {
        String creation = "    var d = new Dossier(a,\n      String.join(▸x, y),\n      z);";
        assertThat(ask(inMethod(creation), "<init>").snippet()).isEqualTo("new Dossier(a, String.join(x, y), z)");
        assertThat(ask(inMethod(creation), "join").snippet()).isEqualTo("String.join(x, y)");
        assertThat(ask(inMethod("    var d = new Thread(f) {\n      int x = ▸g();\n    };"), "<init>")
                        .snippet())
                .isEqualTo("int x = g();");
    }

    @Test
    void tabulators_count_as_one_and_long_code_is_cut() {
        assertThat(ask(inMethod("\t\tia.▸chat(x);"), "chat"))
                .satisfies(place -> assertThat(place.found()).isEqualTo(place.column()));
        assertThat(ask(inMethod("    ia.▸chat(\"" + "é".repeat(200) + "\");"), "chat")
                        .snippet())
                .hasSize(100)
                .endsWith("…");
    }

    @Test
    void of_a_long_chain_the_last_calls_are_shown() {
        String ask =
                "\n      .uri(address)\n      .header(\"Authorization\", \"Bearer \" + key)\n      .body(text)\n      ";
        assertThat(ask(
                                inMethod("    ia.post(\"" + "é".repeat(40) + "\")" + ask
                                        + ".▸retrieve()\n      .map(x);"),
                                "retrieve")
                        .snippet())
                .isEqualTo("….uri(address) .header(\"Authorization\", \"Bearer \" + key) .body(text) .retrieve()");
        assertThat(ask(
                                inMethod(
                                        "    ia.post()\n      .body(\"" + "é".repeat(200) + "\")\n      .▸retrieve();"),
                                "retrieve")
                        .snippet())
                .hasSize(100)
                .startsWith("….body(\"é")
                .endsWith("é….retrieve()");
        assertThat(ask(inMethod("    ia.post()\n      .▸body(\"" + "é".repeat(200) + "\");"), "body")
                        .snippet())
                .hasSize(100)
                .startsWith("….body(\"é")
                .endsWith("é…");
    }

    @Test
    void newer_java_is_read() {
        String code = """
                package a;
                public sealed interface C permits C.R {
                    record R(String nom, int n) implements C { R { n = n + 1; } }
                    static String m(Object o) {
                        return switch (o) {
                            case R(String nom, var n) when n > 1 -> nom.▸trim();
                            case null, default -> \"""
                                texte "x"
                                \""";
                        };
                    }
                }
                """;

        assertThat(ask(code, "trim").snippet()).isEqualTo("nom.trim()");
    }

    @Test
    void what_is_no_java_keeps_its_lines() {
        Path file = write("a/C.java", "class { ) (\n\n   ia.chat(  x ) } }");
        Path missing = root.resolve("a/Absent.java");

        assertThat(tree().column(file, 3, "chat", FIRST)).hasValue(7);
        assertThat(tree().column(file, 3, "absent", FIRST)).hasValue(4);
        assertThat(tree().column(file, 2, "absent", FIRST)).hasValue(1);
        assertThat(tree().column(file, 4, "x", FIRST)).isEmpty();
        assertThat(tree().column(file, 0, "x", FIRST)).isEmpty();
        assertThat(tree().snippet(file, 2, "absent", FIRST)).isEmpty();
        assertThat(tree().snippet(file, 4, "absent", FIRST)).isEmpty();
        assertThat(tree().column(missing, 1, "x", FIRST)).isEmpty();
        assertThat(tree().snippet(missing, 1, "x", FIRST)).isEmpty();
        assertThat(tree().annotatedLocals(missing, Set.of("A"))).isEmpty();
        assertThat(tree().annotatedLocals(file, Set.of("chat"))).isEmpty();
        assertThat(tree().column(root, 1, "x", FIRST)).isEmpty();
    }

    @Test
    void expressions_nested_beyond_reason_do_not_throw() {
        Path file = write("a/C.java", "class C { int x = " + "(".repeat(20_000) + "1" + ")".repeat(20_000) + "; }");

        assertThat(tree().column(file, 1, "x", FIRST)).isPresent();
        assertThat(tree().snippet(file, 1, "x", FIRST)).isPresent();
    }

    @Test
    void other_encodings_are_read() throws IOException {
        Path file = root.resolve("C.java");
        Files.write(file, "class C { String é = \"é\"; void m() { x(); } }".getBytes(ISO_8859_1));

        assertThat(tree().column(file, 1, "x", FIRST)).hasValue(38);
        assertThat(tree().snippet(file, 1, "x", FIRST)).hasValue("x()");
    }

    @Test
    void files_are_located_by_class_and_name() {
        Path file = write("a/b/C.java", "");
        Path dollar = write("a/b/D$E.java", "");
        Path unnamed = write("Sans.java", "");

        assertThat(tree().locate("a/b/C", null)).contains(file);
        assertThat(tree().locate("a/b/C$Interne$1", null)).contains(file);
        assertThat(tree().locate("a/b/Autre", "C.java")).contains(file);
        assertThat(tree().locate("a/b/D$E$F", null)).contains(dollar);
        assertThat(tree().locate("Sans$X", null)).contains(unnamed);
        assertThat(tree().locate("a/b/Absente", null)).isEmpty();
        assertThat(tree().locate("a/b/C", "Absente.java")).isEmpty();
        assertThat(tree().locate("a/b/C", "../b/C.java")).isEmpty();
        assertThat(tree().locate("a/../a/b/C", null)).isEmpty();
        assertThat(tree().locate("a/b/\0", null)).isEmpty();
    }

    @Test
    void annotated_locals_have_their_class_their_method_and_their_scope() {
        Path file = write("a/C.java", """
                package a;
                class C {
                    static { @Perso int init = 1; }
                    C() { @Perso int cons = 1; }
                    void m(String p) {
                        @Perso String x = p,
                            y = p;
                        @Autre int non = 1;
                        for (@Perso String boucle : xs) {
                            f();
                        }
                        try (@Perso var r = f()) {
                            g();
                        } catch (E e) {
                            h();
                        }
                        Runnable l = () -> {
                            @Perso int dansLambda = 1;
                        };
                        new Object() {
                            void n() { @Perso int anonyme = 1; }
                        };
                        switch (p) {
                            case "a":
                                @Perso int cas = 1;
                                break;
                        }
                        class Locale { void n() { @Perso int locale = 1; } }
                    }
                    record R(int i) { R { @Perso int compact = 1; } }
                    interface I { class J { Object f = new A(new B() { void n() { @Perso int b = 1; } }) {
                        void n() { @Perso int a = 1; } }; } }
                }
                """);

        assertThat(tree().annotatedLocals(file, Set.of("Perso", "Absente")))
                .extracting(local -> "%s %s %d-%d %s"
                        .formatted(
                                local.className(),
                                local.method(),
                                local.declarationLine(),
                                local.scopeEndLine(),
                                local.variable()))
                .containsExactly(
                        "a/C <clinit> 3-3 init",
                        "a/C <init> 4-4 cons",
                        "a/C m 6-29 x",
                        "a/C m 7-29 y",
                        "a/C m 9-11 boucle",
                        "a/C m 12-14 r",
                        "a/C m 18-19 dansLambda",
                        "a/C$1 n 21-21 anonyme",
                        "a/C m 25-27 cas",
                        "a/C$1Locale n 28-28 locale",
                        "a/C$R <init> 30-30 compact",
                        "a/C$I$J$1 n 31-31 b",
                        "a/C$I$J$2 n 32-32 a");
    }

    @Test
    void annotations_have_their_values_as_text() {
        Path file = write("C.java", """
                class C { void m() {
                    @fr.x.Perso(value = {Categorie.SANTE, NIR}, finalite = "f\\"in", n = 1 + 2, t = String.class) @Autre int a;
                    @Perso(Categorie.IDENTITE) @Deux int b;
                    @Perso int c;
                } }
                """);

        assertThat(tree().annotatedLocals(file, Set.of("Perso", "Deux")))
                .extracting(AnnotatedLocal::annotations)
                .containsExactly(
                        List.of(new SourceAnnotation(
                                "Perso",
                                Map.of(
                                        "value", List.of("SANTE", "NIR"),
                                        "finalite", List.of("f\"in"),
                                        "n", List.of("1 + 2"),
                                        "t", List.of("String.class")))),
                        List.of(
                                new SourceAnnotation("Perso", Map.of("value", List.of("IDENTITE"))),
                                new SourceAnnotation("Deux", Map.of())),
                        List.of(new SourceAnnotation("Perso", Map.of())));
    }

    @Test
    void classes_are_named_as_the_compiler_names_them() throws IOException {
        Path classes = Sources.compile("""
                package a;
                import java.util.function.*;
                @interface Perso {}
                public class C {
                    Object champ = new Object() { void n() { @Perso int a = 1; } };
                    C(Object o) {}
                    C() { this(new Object() { void n() { @Perso int b = 1; } }); }
                    Object f(Object o) { return o; }
                    void m() {
                        class Locale { void n() { @Perso int c = 1; new Object() { void o() { @Perso int d = 1; } }; } }
                        f(new C(new Object() { void n() { @Perso int e = 1; } }) { void n() { @Perso int f = 1; } });
                        Supplier<Object> s = () -> new Object() { void n() { @Perso int g = 1; } };
                    }
                    void n() {
                        class Locale { void n() { @Perso int h = 1; } }
                        record Enregistrement() { void n() { @Perso int i = 1; } }
                        new Object() { class K { void n() { @Perso int k = 1; } } };
                    }
                    static class Interne { Runnable r = new Runnable() { public void run() { @Perso int l = 1; } }; }
                    enum E { X(new Object() { void n() { @Perso int m = 1; } }) { void n() { @Perso int n = 1; } }; E(Object o) {} }
                }
                """);
        Map<String, String> compiled = new TreeMap<>();
        try (Stream<Path> files = Files.list(classes.resolve("a"))) {
            for (Path file : files.toList()) {
                ClassReader reader = new ClassReader(Files.readAllBytes(file));
                reader.accept(
                        new ClassVisitor(Opcodes.ASM9) {
                            @Override
                            public MethodVisitor visitMethod(int a, String n, String d, String s, String[] e) {
                                return new MethodVisitor(Opcodes.ASM9) {
                                    @Override
                                    public void visitLocalVariable(
                                            String name, String type, String s, Label from, Label to, int slot) {
                                        if (type.equals("I")) {
                                            compiled.put(name, reader.getClassName());
                                        }
                                    }
                                };
                            }
                        },
                        0);
            }
        }

        Map<String, String> read = new TreeMap<>();
        tree().annotatedLocals(Sources.sourcesOf(classes).resolve("a/C.java"), Set.of("Perso"))
                .forEach(local -> read.put(local.variable(), local.className()));

        assertThat(read).hasSize(13).isEqualTo(compiled);
    }

    @Test
    void a_name_that_is_in_a_comment_and_in_code_is_found_in_code_and_one_in_a_text_only_is_found_there() {
        Path file = write("a/D.java", """
                class D {
                    int f = /* nom */ nom();
                    int g = size("nom");
                    int nom() { return 0; }
                }
                """);

        assertThat(tree().column(file, 2, "nom", FIRST)).hasValue(23);
        assertThat(tree().column(file, 3, "nom", FIRST)).hasValue(19);
        assertThat(tree().column(file, 4, "nom", FIRST)).hasValue(9);
        assertThat(tree().column(file, 3, "absent", FIRST)).hasValue(5);
    }
}
