package fr.charteia.core;

import static org.assertj.core.api.Assertions.assertThat;

import java.nio.file.Path;
import java.util.List;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

/** What applications do with repositories, JSON and layers of services, which says nothing of data or says it twice. */
class TypicalApplicationsTest {
    private static final String REPOSITORY = """
        package org.springframework.data.repository;
        public interface Repository<T, ID> {}
        """;
    private static final String CRUD = """
        package org.springframework.data.repository;
        public interface CrudRepository<T, ID> extends Repository<T, ID> {
            java.util.Optional<T> findById(ID id);
            <S extends T> S save(S record);
        }
        """;
    private static final String MAPPER = """
        package com.fasterxml.jackson.databind;
        public class ObjectMapper {
            public native JsonNode readTree(String text) throws java.io.IOException;
            public native <T> T readValue(String text, Class<T> type) throws java.io.IOException;
        }
        """;
    private static final String NODE = """
        package com.fasterxml.jackson.databind;
        public abstract class JsonNode { public abstract String asText(); }
        """;
    private static final String IMPORTS = """
        package p;
        import com.fasterxml.jackson.databind.*;
        import dev.langchain4j.model.openai.OpenAiChatModel;
        import fr.charteia.annotations.*;
        import java.util.*;
        import java.util.logging.Logger;
        import org.springframework.data.repository.*;
        """;

    @TempDir
    Path root;

    private List<String> found(String rule, String source) {
        return found(new SmallProject(root).withParameterNames(), rule, source);
    }

    private static List<String> found(SmallProject project, String rule, String source) {
        return project.java(REPOSITORY).java(CRUD).java(MAPPER).java(NODE).java(IMPORTS + source).found().stream()
                .filter(line -> line.startsWith(rule))
                .map(line -> line.replaceFirst(".*/", ""))
                .toList();
    }

    @Test
    void what_a_record_is_looked_for_by_is_not_in_it() {
        assertThat(found("CHARTE-401", """
            class Avis {
                Mesures mesures;
                OpenAiChatModel modele;
                String trouver(@DonneesPersonnelles String numero) {
                    return modele.chat(mesures.findById(numero).get().texte);
                }
                String chercher(@DonneesPersonnelles String numero) {
                    return modele.chat(mesures.findAllByNumero(numero).get(0).texte);
                }
                String envoyer(@DonneesPersonnelles String numero) {
                    return modele.chat(mesures.findById(numero).get().texte + numero);
                }
            }
            class Mesure {
                String texte;
            }
            interface Mesures extends CrudRepository<Mesure, String> {
                List<Mesure> findAllByNumero(String numero);
            }
            """)).containsExactly("Avis.java:18");
    }

    @Test
    void a_job_that_looks_for_what_a_person_has_approved_decides_by_that() {
        assertThat(found("CHARTE-501", """
            enum Etat { PROPOSE, VALIDE }
            class Dossier {
                String avis;
                Etat etat = Etat.PROPOSE;
                void refuser() {}
            }
            interface Dossiers extends CrudRepository<Dossier, String> {
                List<Dossier> findByEtat(Etat etat);
            }
            class Service {
                Dossiers dossiers;
                OpenAiChatModel modele;
                void proposer(String id) {
                    Dossier dossier = dossiers.findById(id).get();
                    dossier.avis = modele.chat(id);
                    dossiers.save(dossier);
                }
                @DecisionHumaine
                boolean valider(Dossier dossier) {
                    return System.console().readLine(dossier.avis).equals("oui");
                }
                void relire(String id) {
                    Dossier dossier = dossiers.findById(id).get();
                    if (valider(dossier)) {
                        dossier.etat = Etat.VALIDE;
                    }
                    dossiers.save(dossier);
                }
                void appliquer() {
                    for (Dossier dossier : dossiers.findByEtat(Etat.VALIDE)) {
                        Decisions.refuser(dossier.avis);
                    }
                }
                void anticiper() {
                    for (Dossier dossier : dossiers.findByEtat(Etat.PROPOSE)) {
                        Decisions.refuser(dossier.avis);
                    }
                }
            }
            class Decisions {
                @EffetJuridique(Effet.REFUS)
                static void refuser(String motif) {}
            }
            """)).containsExactly("Etat.java:43");
    }

    @Test
    void a_named_parameter_that_is_handed_on_is_told_once() {
        assertThat(found("CHARTE-401", """
            class Service {
                OpenAiChatModel modele;
                String resumer(String patientId) {
                    return modele.chat(patientId);
                }
            }
            class Controleur {
                Service service;
                String resumer(String patientId) {
                    return service.resumer(patientId);
                }
            }
            """)).containsExactly("Service.java:11");
    }

    @Test
    void a_named_parameter_of_which_something_comes_back_is_told_once() {
        assertThat(found("CHARTE-401", """
            class Dossier {
                String adresseEmail;
            }
            class Controleur {
                OpenAiChatModel modele;
                String resumer(Dossier dossier) {
                    return modele.chat("x " + deux(dossier.adresseEmail));
                }
                static String deux(String adresseEmail) {
                    return un(adresseEmail) + ".";
                }
                static String un(String adresseEmail) {
                    return "de " + adresseEmail;
                }
            }
            """)).containsExactly("Dossier.java:14");
    }

    @Test
    void a_named_parameter_that_is_given_a_constant_or_what_was_masked_is_nobodys() {
        assertThat(found("CHARTE-401", """
            class Service {
                OpenAiChatModel modele;
                void constante() { envoyer("contact@mairie.fr"); }
                void l_une_ou_l_autre(boolean nuit) { relayer(nuit ? "garde@mairie.fr" : "contact@mairie.fr"); }
                void masquee(String adresseEmail) { envoyerMasquee(masquer(adresseEmail)); }
                void parfois(boolean nuit, String adresseEmail) { envoyerParfois(nuit ? "garde@mairie.fr" : adresseEmail); }
                void saisie() { envoyerSaisie(System.console().readLine()); }
                private void envoyer(String adresseEmail) { modele.chat(adresseEmail); }
                private void relayer(String adresseEmail) { envoyer(adresseEmail); }
                private void envoyerMasquee(String adresseEmail) { modele.chat(adresseEmail); }
                private void envoyerParfois(String adresseEmail) { modele.chat(adresseEmail); }
                private void envoyerSaisie(String adresseEmail) { modele.chat(adresseEmail); }
                @Anonymisation String masquer(String texte) { return texte.replaceAll("[a-z]", "*"); }
            }
            """)).containsExactly("Service.java:18", "Service.java:19");
    }

    /** Maven has names noted for debuggers, not for programs, unless it is told to. */
    @Test
    void the_names_for_debuggers_are_as_good() {
        assertThat(found(new SmallProject(root), "CHARTE-401", """
            class Service {
                OpenAiChatModel modele;
                static long total;
                void accueillir(long rang, String prenom) { modele.chat("Bonjour " + prenom); }
                static String saluer(OpenAiChatModel modele, double rang, String nomFamille) {
                    return modele.chat("Bonjour " + nomFamille);
                }
                void ranger(String texte) { String prenom = texte; modele.chat(prenom); }
                void chacun(List<String> textes) { textes.forEach(prenom -> modele.chat(prenom)); }
                void masques(List<String> textes, String texte) {
                    String prenom = texte.isEmpty() ? "A" : "B";
                    textes.forEach(t -> modele.chat(t + prenom));
                }
            }
            """))
                .containsExactly("Service.java:11", "Service.java:13");
    }

    @Test
    void data_of_another_kind_that_comes_in_is_told_too() {
        assertThat(found("CHARTE-401", """
            class Service {
                OpenAiChatModel modele;
                String resumer(String patientId) {
                    return modele.chat(patientId);
                }
            }
            class Controleur {
                Service service;
                String resumer(String adresseEmail) {
                    return service.resumer(adresseEmail);
                }
            }
            """)).hasSize(2);
    }

    @Test
    void a_text_that_is_no_json_is_not_repeated_by_the_failure_but_a_value_that_does_not_fit_is() {
        assertThat(found("CHARTE-406", """
            class Analyse {
                static final Logger JOURNAL = Logger.getLogger("p");
                OpenAiChatModel modele;
                ObjectMapper mapper;
                String lire(@DonneesPersonnelles String nom) {
                    String reponse = modele.chat(nom);
                    try {
                        return mapper.readTree(reponse).asText();
                    } catch (java.io.IOException illisible) {
                        JOURNAL.warning(illisible.getMessage());
                        return "";
                    }
                }
                Integer convertir(@DonneesPersonnelles String nom) {
                    String reponse = modele.chat(nom);
                    try {
                        return mapper.readValue(reponse, Integer.class);
                    } catch (java.io.IOException illisible) {
                        JOURNAL.warning(illisible.getMessage());
                        return 0;
                    }
                }
            }
            """)).containsExactly("Analyse.java:26");
    }

    @ParameterizedTest
    @CsvSource({"http://localhost:11434/v1, 0", "https://api.openai.com/v1, 1"})
    void agents_of_agents_that_a_container_hands_out_are_where_their_models_are(String address, int findings) {
        assertThat(found("CHARTE-401", """
            interface Relecteur { String relire(String texte); }
            @org.springframework.context.annotation.Configuration
            class Agents {
                @org.springframework.context.annotation.Bean
                dev.langchain4j.agentic.UntypedAgent suite() {
                    OpenAiChatModel modele = OpenAiChatModel.builder().baseUrl("%s").build();
                    Relecteur un = dev.langchain4j.agentic.AgenticServices.agentBuilder(Relecteur.class)
                            .chatModel(modele)
                            .build();
                    return dev.langchain4j.agentic.AgenticServices.sequenceBuilder().subAgents(un).build();
                }
            }
            class Accueil {
                private final dev.langchain4j.agentic.UntypedAgent suite;
                Accueil(dev.langchain4j.agentic.UntypedAgent suite) { this.suite = suite; }
                Object lire(@DonneesPersonnelles String nom) { return suite.invoke(Map.of("nom", nom)); }
            }
            """.formatted(address))).hasSize(findings);
    }
}
