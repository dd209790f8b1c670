package fr.charteia.archunit;

import static com.tngtech.archunit.core.domain.properties.HasName.Predicates.name;
import static com.tngtech.archunit.core.domain.properties.HasName.Predicates.nameMatching;
import static com.tngtech.archunit.lang.syntax.ArchRuleDefinition.classes;
import static com.tngtech.archunit.lang.syntax.ArchRuleDefinition.fields;
import static com.tngtech.archunit.lang.syntax.ArchRuleDefinition.methods;
import static com.tngtech.archunit.lang.syntax.ArchRuleDefinition.noClasses;
import static com.tngtech.archunit.lang.syntax.ArchRuleDefinition.noMethods;
import static fr.charteia.archunit.CharteIAConditions.callAI;
import static fr.charteia.archunit.CharteIAConditions.callExternalAI;
import static fr.charteia.archunit.CharteIAConditions.declareAnOwner;
import static fr.charteia.archunit.CharteIAConditions.haveHumanValidationBeforeLegalEffects;
import static fr.charteia.archunit.CharteIAConditions.notLetAIOutputReach;
import static fr.charteia.archunit.CharteIAConditions.notLetFlow;
import static fr.charteia.archunit.CharteIAConditions.notSendPersonalDataTo;
import static fr.charteia.archunit.CharteIAConditions.notSendPersonalDataToExternalAI;
import static fr.charteia.archunit.CharteIAConditions.onlyCallAIThrough;
import static fr.charteia.archunit.CharteIAConditions.onlyUseServices;
import static fr.charteia.archunit.CharteIAPredicates.declaredIn;
import static fr.charteia.archunit.CharteIAPredicates.holdPersonalData;
import static fr.charteia.archunit.CharteIAPredicates.produceLegalEffect;
import static fr.charteia.archunit.CharteIAPredicates.systemeIA;
import static org.assertj.core.api.Assertions.assertThat;

import com.tngtech.archunit.base.DescribedPredicate;
import com.tngtech.archunit.core.domain.JavaClass;
import com.tngtech.archunit.core.domain.JavaClasses;
import com.tngtech.archunit.core.domain.properties.HasOwner.Predicates.With;
import com.tngtech.archunit.lang.ArchRule;
import fr.charteia.annotations.Categorie;
import fr.charteia.core.SmallProject;
import java.nio.file.Path;
import java.util.List;
import org.junit.jupiter.api.BeforeAll;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

/** What architects build rules from, on an office that hands its letters to an AI. */
class BuildingBlocksTest {
    private static final String POLICY = """
        charte-ia: 1
        revision: 2026-09-01
        services:
          - {id: mirai, portee: interne, hotes: [mirai.interieur.gouv.fr]}
          - {id: openai, portee: externe, hotes: [api.openai.com], conditions: 'https://…', evaluation: E-1}
        """;

    private static final String[] SOURCES = {"""
        package bureau.domaine;
        import fr.charteia.annotations.*;
        public class Usager {
            @DonneesPersonnelles(Categorie.IDENTITE) public String nom;
            public int guichet;
        }
        """, """
            package bureau.domaine;
            import fr.charteia.annotations.*;
            public class Titres {
                @EffetJuridique public void refuser(String motif) {}
                public void classer(String motif) {}
            }
            """, """
            package bureau.passerelle;
            import dev.langchain4j.model.chat.ChatModel;
            import dev.langchain4j.model.openai.OpenAiChatModel;
            import fr.charteia.annotations.*;
            @SystemeIA(id = "lettres", responsable = "bureau des lettres")
            public class Passerelle {
                private final ChatModel interne =
                        OpenAiChatModel.builder().baseUrl("https://mirai.interieur.gouv.fr/v1").build();
                private final ChatModel externe =
                        OpenAiChatModel.builder().baseUrl("https://api.openai.com/v1").build();
                public String dedans(String texte) { return interne.chat(texte); }
                public String dehors(String texte) { return externe.chat(texte); }
            }
            """, """
            package bureau.lettres;
            import bureau.domaine.*;
            import bureau.passerelle.Passerelle;
            import fr.charteia.annotations.*;
            public class Lettres {
                private final Passerelle ia = new Passerelle();
                private final Titres titres = new Titres();
                String accuser(Usager usager) { return ia.dehors("Bonjour " + usager.nom); }
                String saluer(Usager usager) { return ia.dedans("Bonjour " + usager.nom); }
                void trancher(String lettre) {
                    if (ia.dedans(lettre).equals("REFUS")) {
                        titres.refuser("voir lettre");
                    }
                }
                void trancherEnsemble(String lettre) {
                    String avis = relire(ia.dedans(lettre));
                    titres.refuser(avis);
                }
                void classer(String lettre) { titres.classer(ia.dedans(lettre)); }
                void classerSeul(String lettre) { titres.classer(lettre); }
                @DecisionHumaine String relire(String proposition) { return proposition; }
            }
            """, """
            package bureau.sauvage;
            import dev.langchain4j.model.openai.OpenAiChatModel;
            import fr.charteia.annotations.*;
            @SystemeIA(id = "essai")
            public class Essai {
                String demander(java.util.List<String> lettres) {
                    lettres.forEach(lettre -> OpenAiChatModel.builder().build().chat(lettre));
                    return "";
                }
            }
            """, """
            package bureau.sauvage;
            public class Secrets {
                void montrer() {
                    String cle = System.getenv("CLE");
                    System.out.println(entourer(cle));
                }
                void taire() { System.out.println("rien"); }
                private static String entourer(String texte) { return "[" + texte + "]"; }
            }
            """};

    @TempDir
    static Path root;

    private static JavaClasses imported;

    @BeforeAll
    static void compile() {
        SmallProject project = new SmallProject(root).file("charte-ia.yml", POLICY);
        for (String source : SOURCES) {
            project.java(source);
        }
        imported = Imported.classes(root, project);
    }

    private static List<String> violations(ArchRule rule) {
        return Imported.withLibrary(
                () -> rule.evaluate(imported).getFailureReport().getDetails());
    }

    private static List<String> names(DescribedPredicate<? super JavaClass> wanted) {
        return Imported.withLibrary(() -> imported.that(wanted).stream()
                .map(JavaClass::getSimpleName)
                .sorted()
                .toList());
    }

    @Test
    void no_package_but_the_gateway_calls_an_external_ai() {
        ArchRule rule =
                noClasses().that().resideOutsideOfPackage("..passerelle..").should(callExternalAI());

        assertThat(violations(rule))
                .singleElement()
                .asString()
                .startsWith("Method <bureau.sauvage.Essai.demander()> calls OpenAiChatModel.chat(): ")
                .endsWith(" in (Essai.java:7)");
        assertThat(rule.getDescription())
                .isEqualTo("no classes that reside outside of package '..passerelle..' should call an external AI");
    }

    @Test
    void only_some_methods_call() {
        assertThat(violations(methods().that().haveName("dehors").should(callAI())))
                .isEmpty();
        assertThat(violations(methods().that().haveName("saluer").should(callAI())))
                .singleElement()
                .asString()
                .isEqualTo("<bureau.lettres.Lettres.saluer()> does not call an AI");
        assertThat(violations(noMethods().should(callAI("openai"))))
                .hasSize(2)
                .anyMatch(line -> line.contains("dehors"));
        assertThat(violations(noMethods().should(callAI("mirai"))))
                .singleElement()
                .asString()
                .contains("dedans");
    }

    @Test
    void a_predicate_finds_what_calls() {
        assertThat(names(CharteIAPredicates.callExternalAI().forSubtype())).containsExactly("Essai", "Passerelle");
        assertThat(names(CharteIAPredicates.callAI("mirai").forSubtype())).containsExactly("Passerelle");
    }

    @Test
    void ai_is_only_called_through_the_gateway() {
        assertThat(violations(classes().should(onlyCallAIThrough("..passerelle.."))))
                .singleElement()
                .asString()
                .contains("Essai.demander()");
        assertThat(violations(classes().should(onlyUseServices("mirai", "openai"))))
                .isEmpty();
        assertThat(violations(classes().should(onlyUseServices("mirai")))).hasSize(2);
    }

    @Test
    void personal_data_does_not_leave() {
        assertThat(violations(classes().should(notSendPersonalDataToExternalAI())))
                .singleElement()
                .asString()
                .startsWith("Usager.nom is sent to ChatModel.chat in method <bureau.passerelle.Passerelle.dehors()>")
                .contains("\n    at bureau.passerelle.Passerelle.dehors(Passerelle.java:12)")
                .contains("\n    at bureau.lettres.Lettres.accuser(Lettres.java:8)");
        assertThat(violations(classes().should(notSendPersonalDataTo("mirai"))))
                .singleElement()
                .asString()
                .contains("dedans");
        assertThat(violations(classes().should(notSendPersonalDataTo("autre")))).isEmpty();
    }

    @Test
    void a_person_decides() {
        assertThat(violations(methods().that(produceLegalEffect()).should(haveHumanValidationBeforeLegalEffects())))
                .singleElement()
                .asString()
                .startsWith(
                        "ChatModel.chat decides, with nobody's validation, on Titres.refuser in method <bureau.lettres.Lettres.trancher()>");
        assertThat(violations(
                        methods().that().haveName("trancherEnsemble").should(haveHumanValidationBeforeLegalEffects())))
                .isEmpty();
        assertThat(violations(methods().that().haveName("trancher").should(haveHumanValidationBeforeLegalEffects())))
                .hasSize(1);
    }

    @Test
    void somebody_answers_for_each_system() {
        ArchRule rule = classes().that(systemeIA()).should(declareAnOwner());

        assertThat(violations(rule))
                .singleElement()
                .asString()
                .isEqualTo("AI system 'essai' of <bureau.sauvage.Essai>: nobody answers for it in (Essai.java:0)");
        assertThat(names(systemeIA().forSubtype())).containsExactly("Essai", "Passerelle");
        assertThat(names(declaredIn("lettres", "autre").forSubtype())).containsExactly("Passerelle");
    }

    @Test
    void personal_data_is_where_it_is_declared() {
        assertThat(names(holdPersonalData().forSubtype())).containsExactly("Usager");
        assertThat(names(holdPersonalData(Categorie.SANTE).forSubtype())).isEmpty();
        assertThat(violations(fields().that(holdPersonalData(Categorie.IDENTITE))
                        .should()
                        .bePrivate()))
                .hasSize(1);
    }

    @Test
    void the_output_of_an_ai_stays_away() {
        ArchRule rule = classes().should(notLetAIOutputReach(name("classer").forSubtype()));

        assertThat(violations(rule))
                .singleElement()
                .asString()
                .startsWith("ChatModel.chat reaches Titres.classer in method <bureau.lettres.Lettres.classer()>");
        assertThat(violations(classes().should(notLetAIOutputReach(name("autre").forSubtype()))))
                .isEmpty();
    }

    @Test
    void any_value_stays_away() {
        ArchRule rule = classes()
                .should(notLetFlow(
                        name("getenv").forSubtype(), nameMatching("print.*").forSubtype()));

        assertThat(violations(rule))
                .singleElement()
                .asString()
                .startsWith("System.getenv reaches PrintStream.println in method <bureau.sauvage.Secrets.montrer()>");
        assertThat(rule.getDescription())
                .isEqualTo("classes should not let name 'getenv' flow to name matching 'print.*'");
        assertThat(violations(classes()
                        .should(notLetFlow(
                                With.owner(JavaClass.Predicates.simpleName("Usager"))
                                        .forSubtype(),
                                name("println").forSubtype()))))
                .isEmpty();
    }
}
