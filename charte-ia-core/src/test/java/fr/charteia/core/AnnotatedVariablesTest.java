package fr.charteia.core;

import static org.assertj.core.api.Assertions.assertThat;

import fr.charteia.annotations.Categorie;
import fr.charteia.annotations.DonneesPersonnelles;
import fr.charteia.annotations.Niveau;
import fr.charteia.core.bytecode.BlindSpots;
import fr.charteia.core.bytecode.BodyReader;
import fr.charteia.core.bytecode.Callers;
import fr.charteia.core.bytecode.ClassIndex;
import fr.charteia.core.bytecode.MemberRef;
import fr.charteia.core.catalogue.Heuristics;
import fr.charteia.core.catalogue.Knowledge;
import fr.charteia.core.catalogue.ModelSet;
import fr.charteia.core.flow.FlowEngine;
import fr.charteia.core.model.Fact.Certainty;
import fr.charteia.core.model.Fact.PersonalData;
import fr.charteia.core.model.Fact.SensitiveInformation;
import fr.charteia.core.model.LocalVariables.LocalVariable;
import fr.charteia.core.source.SourceTree;
import fr.charteia.core.testing.Sources;
import java.net.URISyntaxException;
import java.nio.file.Path;
import java.util.List;
import org.junit.jupiter.api.Test;

/** What the sources say of local variables. */
class AnnotatedVariablesTest {
    private static final String SOURCE = """
            package p;
            import fr.charteia.annotations.*;
            class A {
                void m(String s) {
                    @DonneesPersonnelles({Categorie.NIR, Categorie.SANTE}) String a = s + 1;
                    @InformationSensible(Niveau.SECURITE) String b = s + 2;
                    @Courrier String c = s + 3;
                    @Deprecated String d = s + 4;
                }
                void autre(String s) {
                    String a = s + 1;
                }
                @DonneesPersonnelles(Categorie.CORRESPONDANCE) @interface Courrier {}
            }
            """;

    private static List<LocalVariable> locals(Path classes, List<Path> sources, String method) {
        ClassIndex index = index(classes, new BlindSpots());
        Knowledge knowledge = Knowledge.of(index, ModelSet.EMPTY, Heuristics.OFF);
        return new AnnotatedVariables(index, knowledge, SourceTree.of(sources))
                .of(new MemberRef("p/A", method, "(Ljava/lang/String;)V"));
    }

    private static ClassIndex index(Path classes, BlindSpots ledger) {
        try {
            Path annotations = Path.of(DonneesPersonnelles.class
                    .getProtectionDomain()
                    .getCodeSource()
                    .getLocation()
                    .toURI());
            return ClassIndex.read(List.of(classes), List.of(annotations), ledger);
        } catch (URISyntaxException e) {
            throw new IllegalStateException(e);
        }
    }

    private static Sources sources(String source) {
        return Sources.of(source).classpathOf(DonneesPersonnelles.class);
    }

    @Test
    void an_annotation_says_of_a_variable_what_it_says_of_a_field() {
        Path classes = sources(SOURCE).compile();
        assertThat(locals(classes, List.of(Sources.sourcesOf(classes)), "m"))
                .containsExactly(
                        new LocalVariable(
                                "a",
                                5,
                                9,
                                List.of(new PersonalData(
                                        "A.m.a", Certainty.ANNOTATION, List.of(Categorie.NIR, Categorie.SANTE), ""))),
                        new LocalVariable(
                                "b",
                                6,
                                9,
                                List.of(new SensitiveInformation("A.m.b", Certainty.ANNOTATION, Niveau.SECURITE))),
                        new LocalVariable(
                                "c",
                                7,
                                9,
                                List.of(new PersonalData(
                                        "A.m.c", Certainty.ANNOTATION, List.of(Categorie.CORRESPONDANCE), ""))));
        assertThat(locals(classes, List.of(Sources.sourcesOf(classes)), "autre"))
                .isEmpty();
    }

    @Test
    void without_sources_nothing_is_known() {
        assertThat(locals(sources(SOURCE).compile(), List.of(), "m")).isEmpty();
    }

    @Test
    void a_class_without_names_of_variables_is_in_the_ledger() {
        String source = """
                package p;
                import fr.charteia.annotations.*;
                class A {
                    static dev.langchain4j.model.chat.ChatModel partage;
                    void m(String s) {
                        @DonneesPersonnelles String a = s + 1;
                        dev.langchain4j.model.chat.ChatModel model = null;
                        model.chat(a);
                    }
                    static Runnable withoutVariables() {
                        return () -> partage.chat("bonjour");
                    }
                }
                """;
        Path library = Sources.compile(
                "package dev.langchain4j.model.chat; public interface ChatModel { String chat(String s); }");
        for (String debug : List.of("-g:source,lines", "-g")) {
            Path classes = sources(source).classpath(library).options(debug).compile();
            BlindSpots ledger = new BlindSpots();
            ClassIndex index = index(classes, ledger);
            Knowledge knowledge = Knowledge.of(index, ModelSet.EMPTY, Heuristics.OFF);
            AnnotatedVariables variables =
                    new AnnotatedVariables(index, knowledge, SourceTree.of(List.of(Sources.sourcesOf(classes))));
            new FlowEngine(
                            index,
                            knowledge,
                            variables,
                            new Callers(index, new BodyReader(index, ledger)),
                            ledger,
                            address -> true)
                    .run();
            assertThat(ledger.sorted())
                    .as(debug)
                    .filteredOn(spot -> spot.kind() == BlindSpots.Kind.SOURCE_UNREADABLE)
                    .hasSize(debug.equals("-g") ? 0 : 1);
        }
    }
}
