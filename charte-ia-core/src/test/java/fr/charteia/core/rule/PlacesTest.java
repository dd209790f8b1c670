package fr.charteia.core.rule;

import static org.assertj.core.api.Assertions.assertThat;

import fr.charteia.core.bytecode.BlindSpots;
import fr.charteia.core.bytecode.BodyReader;
import fr.charteia.core.bytecode.ClassIndex;
import fr.charteia.core.bytecode.Instruction;
import fr.charteia.core.bytecode.MemberRef;
import fr.charteia.core.bytecode.MethodBody;
import fr.charteia.core.flow.value.Site;
import fr.charteia.core.message.Location;
import fr.charteia.core.source.SourceTree;
import fr.charteia.core.testing.Sources;
import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

/** Where code is, in the sources or without them. */
class PlacesTest {
    @TempDir
    Path folder;

    @Test
    void without_sources_a_method_is_where_its_code_begins() {
        Path classes = Sources.compile("""
                package p;
                abstract class Outil {
                    @Deprecated
                    int effacer(int id) {
                        return id;
                    }
                    abstract void lire();
                }
                """);
        BlindSpots ledger = new BlindSpots();
        try (ClassIndex index = ClassIndex.read(List.of(classes), List.of(), ledger)) {
            Places places = new Places(index, classes, SourceTree.of(List.of()), new BodyReader(index, ledger));
            assertThat(places.of(new MemberRef("p/Outil", "effacer", "(I)I"), "Deprecated"))
                    .isEqualTo(new Location("p/Outil.java", 5, 0));
            assertThat(places.of(new MemberRef("p/Outil", "lire", "()V"), ""))
                    .isEqualTo(new Location("p/Outil.java", 0, 0));
            assertThat(places.of(new MemberRef("p/Outil", "", ""), "")).isEqualTo(new Location("p/Outil.java", 0, 0));
        }
    }

    @Test
    void of_several_calls_on_a_line_each_is_shown_as_it_is_written() {
        Path classes = Sources.compile("""
                package p;
                class Lecteur {
                    String lire(String cle) { return cle; }
                    String tout() {
                        return lire("a") + lire(lire("b")) + lire("c");
                    }
                    String plusTard() {
                        java.util.function.Supplier<String> c = () -> lire("c"); return lire("a");
                    }
                }
                """);
        Path sources = Sources.sourcesOf(classes);
        BlindSpots ledger = new BlindSpots();
        try (ClassIndex index = ClassIndex.read(List.of(classes), List.of(), ledger)) {
            BodyReader bodies = new BodyReader(index, ledger);
            Places places = new Places(index, sources, SourceTree.of(List.of(sources)), bodies);

            assertThat(snippets(places, bodies, "tout"))
                    .containsExactly("lire(\"a\")", "lire(\"b\")", "lire(lire(\"b\"))", "lire(\"c\")");
            assertThat(snippets(places, bodies, "plusTard")).containsExactly("lire(\"a\")");
            assertThat(snippets(places, bodies, "lambda$plusTard$0")).containsExactly("lire(\"c\")");
        }
    }

    @Test
    void of_several_methods_of_one_name_each_is_where_its_code_is() {
        Path classes = Sources.compile("""
                package p;
                class Guichet {
                    @Deprecated
                    void ouvrir(String nom) {
                        System.out.println(nom);
                    }
                    @Deprecated
                    void ouvrir(int numero) {
                        System.out.println(numero);
                    }
                    Runnable un() {
                        return new Runnable() {
                            public void run() { ouvrir("a"); }
                        };
                    }
                    Runnable deux() {
                        return new Runnable() {
                            @Override
                            public void run() { ouvrir(1); }
                        };
                    }
                }
                """);
        Path sources = Sources.sourcesOf(classes);
        BlindSpots ledger = new BlindSpots();
        try (ClassIndex index = ClassIndex.read(List.of(classes), List.of(), ledger)) {
            Places places = new Places(index, sources, SourceTree.of(List.of(sources)), new BodyReader(index, ledger));

            assertThat(places.of(new MemberRef("p/Guichet", "ouvrir", "(Ljava/lang/String;)V"), "Deprecated")
                            .line())
                    .isEqualTo(3);
            assertThat(places.of(new MemberRef("p/Guichet", "ouvrir", "(I)V"), "Deprecated")
                            .line())
                    .isEqualTo(7);
            assertThat(places.line(new MemberRef("p/Guichet$1", "run", "()V"))).isEqualTo(13);
            assertThat(places.of(new MemberRef("p/Guichet$2", "run", "()V"), "Override")
                            .line())
                    .isEqualTo(18);
        }
    }

    private static List<String> snippets(Places places, BodyReader bodies, String method) {
        MethodBody body = bodies.bodies("p/Lecteur").get(new MemberRef("p/Lecteur", method, "()Ljava/lang/String;"));
        List<String> found = new ArrayList<>();
        for (MethodBody.Block block : body.blocks()) {
            for (int i = 0; i < block.instructions().size(); i++) {
                if (block.instructions().get(i) instanceof Instruction.Invoke call
                        && call.callee().name().equals("lire")) {
                    Site site = new Site(body.method().ref(), block.lines()[i], block.first() + i);
                    found.add(places.snippet(site, "lire").orElseThrow());
                }
            }
        }
        return found;
    }

    @Test
    void a_declaration_is_found_behind_an_annotation_with_a_path_on_its_line() throws IOException {
        Path file = Files.writeString(folder.resolve("Avis.java"), """
                package p;
                class Service {
                    String lire(int id) {
                        return "";
                    }
                }
                @Route("/avis/*") class Avis {
                    @Get("/{id}") String lire(int id) { return ""; }
                    @Get("/a;b")
                    String ecrire(int id) { return ""; }
                }
                """);
        DeclarationLines lines = new DeclarationLines();

        assertThat(lines.line(file, new MemberRef("p/Avis", "", ""), 0)).isEqualTo(7);
        assertThat(lines.find(file, new MemberRef("p/Avis", "lire", "(I)Ljava/lang/String;"), "Get", 8))
                .isEqualTo(new DeclarationLines.Found(8, 5));
        assertThat(lines.find(file, new MemberRef("p/Avis", "ecrire", "(I)Ljava/lang/String;"), "Get", 0))
                .isEqualTo(new DeclarationLines.Found(9, 5));
        assertThat(lines.line(file, new MemberRef("p/Service", "lire", "(I)Ljava/lang/String;"), 0))
                .isEqualTo(3);
    }
}
