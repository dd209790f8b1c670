package fr.charteia.core;

import static org.assertj.core.api.Assertions.assertThat;

import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;
import java.util.regex.Matcher;
import java.util.regex.Pattern;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

/** The nearest neighbours, good and bad, of what the pages of the rules on code show. A comment marks where a finding must be. */
class CodeRulesTest {
    private static final String IMPORTS = """
        import dev.langchain4j.agent.tool.Tool;
        import dev.langchain4j.data.message.SystemMessage;
        import dev.langchain4j.model.chat.ChatModel;
        import dev.langchain4j.model.openai.OpenAiChatModel;
        import fr.charteia.annotations.*;
        import jakarta.validation.constraints.Size;
        import java.util.*;
        import java.util.logging.Logger;
        import org.springframework.beans.factory.annotation.Value;
        import org.springframework.http.client.*;
        import org.springframework.kafka.annotation.KafkaListener;
        import org.springframework.messaging.handler.annotation.MessageMapping;
        import org.springframework.scheduling.annotation.Scheduled;
        import org.springframework.security.access.prepost.PreAuthorize;
        import org.springframework.web.bind.annotation.PostMapping;
        import org.springframework.web.bind.annotation.RestController;
        import org.springframework.web.client.RestTemplate;

        """;

    private static final Pattern MARK = Pattern.compile("// (CHARTE-\\d{3})");

    @TempDir
    Path root;

    @Test
    void a_tool_belongs_to_no_system_once_wherever_it_returns() {
        check("CHARTE-002", """
            class Outils {
                @Tool("lit")
                String lire(boolean court) {
                    if (court) {
                        return "a"; // CHARTE-002
                    }
                    return "b";
                }

                @Tool("compte")
                int compter() {
                    return 1; // CHARTE-002
                }
            }
            """);
    }

    @Test
    void what_a_model_gives_a_tool_is_no_answer_of_the_tool() {
        SmallProject project = new SmallProject(root).withParameterNames().java(IMPORTS + """
            class Outils {
                ChatModel modele;

                @Tool("lance")
                void lancer(String commande) throws java.io.IOException {
                    executer(commande);
                }

                void demander(String question) throws java.io.IOException {
                    executer(modele.chat(question));
                }

                private static void executer(String commande) throws java.io.IOException {
                    Runtime.getRuntime().exec(commande);
                }
            }
            """);
        assertThat(project.report().findings())
                .filteredOn(finding -> finding.rule().equals("CHARTE-605"))
                .extracting(finding ->
                        finding.subject().fr() + " | " + finding.subject().en())
                .containsExactly("réponse de ChatModel.chat ou ce qu'un modèle donne à Outils.lancer → Runtime.exec"
                        + " | answer of ChatModel.chat or what a model gives Outils.lancer → Runtime.exec");
    }

    @Test
    void a_path_that_was_checked_to_lie_in_a_folder_is_accepted() {
        check("CHARTE-605", """
            class Fichiers {
                private final java.nio.file.Path dossier = java.nio.file.Path.of("/srv/notes").normalize();

                private java.nio.file.Path dedans(String nom) {
                    java.nio.file.Path chemin = dossier.resolve(nom).normalize();
                    if (!chemin.startsWith(dossier)) {
                        throw new SecurityException(nom);
                    }
                    return chemin;
                }

                @Tool("lit")
                String lire(String nom) throws java.io.IOException {
                    return java.nio.file.Files.readString(dedans(nom));
                }

                @Tool("lit ici")
                String lireIci(String nom) throws java.io.IOException {
                    java.nio.file.Path chemin = dossier.resolve(nom).toAbsolutePath().normalize();
                    return chemin.startsWith(dossier) ? java.nio.file.Files.readString(chemin) : "";
                }

                @Tool("lit ailleurs")
                String lireAilleurs(String nom) throws java.io.IOException {
                    java.nio.file.Path chemin = dossier.resolve(nom).normalize();
                    return chemin.startsWith(dossier) ? "" : java.nio.file.Files.readString(chemin); // CHARTE-605
                }

                @Tool("lit sans normaliser")
                String lireSansNormaliser(String nom) throws java.io.IOException {
                    java.nio.file.Path chemin = dossier.resolve(nom);
                    return chemin.startsWith(dossier) ? java.nio.file.Files.readString(chemin) : ""; // CHARTE-605
                }

                @Tool("lit sans regarder")
                String lireSansRegarder(String nom) throws java.io.IOException {
                    java.nio.file.Path chemin = dossier.resolve(nom).normalize();
                    boolean dedans = chemin.startsWith(dossier);
                    return java.nio.file.Files.readString(chemin) + dedans; // CHARTE-605
                }

                @Tool("lit un autre")
                String lireUnAutre(String nom, String autre) throws java.io.IOException {
                    java.nio.file.Path chemin = dossier.resolve(nom).normalize();
                    return chemin.startsWith(dossier) ? java.nio.file.Files.readString(dossier.resolve(autre)) : ""; // CHARTE-605
                }
            }
            """);
    }

    @Test
    void a_file_whose_canonical_path_was_checked_to_lie_in_a_folder_is_accepted() {
        check("CHARTE-605", """
            class Fichiers {
                private final java.io.File dossier = new java.io.File("/srv/notes");

                @Tool("lit ce qui est dedans")
                String lire(String nom) throws java.io.IOException {
                    java.io.File fichier = new java.io.File(dossier, nom);
                    if (!fichier.getCanonicalPath().startsWith(dossier.getCanonicalPath() + java.io.File.separator)) {
                        throw new SecurityException(nom);
                    }
                    return new String(new java.io.FileInputStream(fichier).readAllBytes());
                }

                @Tool("lit par le chemin")
                String lireParLeChemin(String nom) throws java.io.IOException {
                    String chemin = new java.io.File(dossier, nom).getCanonicalPath();
                    return chemin.startsWith("/srv/notes/") ? new String(new java.io.FileInputStream(chemin).readAllBytes()) : "";
                }

                @Tool("lit par un chemin de fichier")
                String lireParUnChemin(String nom) throws java.io.IOException {
                    java.io.File fichier = new java.io.File(dossier, nom);
                    boolean dedans = fichier.getCanonicalFile().toPath().startsWith(dossier.getAbsolutePath());
                    return dedans ? new String(new java.io.FileInputStream(fichier).readAllBytes()) : "";
                }

                @Tool("demande ailleurs")
                String demander(String nom) throws java.io.IOException {
                    java.io.File fichier = new java.io.File(dossier, nom);
                    return estDedans(fichier) ? new String(new java.io.FileInputStream(fichier).readAllBytes()) : "";
                }

                private boolean estDedans(java.io.File fichier) throws java.io.IOException {
                    return fichier.toPath().normalize().startsWith(dossier.toPath());
                }

                @Tool("refuse ailleurs")
                String refuser(String nom) throws java.io.IOException {
                    java.io.File fichier = new java.io.File(dossier, nom);
                    verifier(fichier);
                    return new String(new java.io.FileInputStream(fichier).readAllBytes());
                }

                private void verifier(java.io.File fichier) throws java.io.IOException {
                    if (!fichier.getCanonicalPath().startsWith("/srv/notes/")) {
                        throw new SecurityException();
                    }
                }

                @Tool("un seul sur deux")
                String lireUnSurDeux(String nom, boolean strict) throws java.io.IOException {
                    java.io.File fichier = new java.io.File(dossier, nom);
                    if (strict) {
                        verifier(fichier);
                    }
                    return new String(new java.io.FileInputStream(fichier).readAllBytes()); // CHARTE-605
                }

                @Tool("normalise pour regarder seulement")
                String lireAvant(String nom) throws java.io.IOException {
                    java.nio.file.Path chemin = java.nio.file.Path.of("/srv/notes").resolve(nom);
                    return chemin.normalize().startsWith("/srv/notes") ? java.nio.file.Files.readString(chemin) : "";
                }

                @Tool("avec les pas vers le haut")
                String lireAbsolu(String nom) throws java.io.IOException {
                    java.io.File fichier = new java.io.File(dossier, nom);
                    return fichier.getAbsolutePath().startsWith("/srv/notes/")
                            ? new String(new java.io.FileInputStream(fichier).readAllBytes()) // CHARTE-605
                            : "";
                }

                @Tool("un autre fichier")
                String lireUnAutre(String nom, String autre) throws java.io.IOException {
                    java.io.File fichier = new java.io.File(dossier, nom);
                    java.io.File second = new java.io.File(dossier, autre);
                    return fichier.getCanonicalPath().startsWith("/srv/notes/")
                            ? new String(new java.io.FileInputStream(second).readAllBytes()) // CHARTE-605
                            : "";
                }

                @Tool("dehors")
                String lireDehors(String nom) throws java.io.IOException {
                    java.io.File fichier = new java.io.File(dossier, nom);
                    return fichier.getCanonicalPath().startsWith("/srv/notes/")
                            ? ""
                            : new String(new java.io.FileInputStream(fichier).readAllBytes()); // CHARTE-605
                }

                @Tool("la fin")
                String lireLaFin(String nom) throws java.io.IOException {
                    java.io.File fichier = new java.io.File(dossier, nom);
                    return fichier.getCanonicalPath().endsWith(".txt")
                            ? new String(new java.io.FileInputStream(fichier).readAllBytes()) // CHARTE-605
                            : "";
                }
            }
            """);
    }

    @Test
    void a_key_is_found_through_methods_and_defaults_and_what_stands_for_one_is_not() {
        check("CHARTE-601", """
            class Clients {
                @Value("${spring.ai.openai.api-key:k7Qz93XvLm20Rt8Bw41p}") // CHARTE-601
                String cle;

                @Value("${spring.ai.openai.api-key:changeme}")
                String autre;

                static ChatModel client(String cle) {
                    return OpenAiChatModel.builder().apiKey(cle).build(); // CHARTE-601
                }

                static final ChatModel A = client("k7Qz93XvLm20Rt8Bw41p");
                static final ChatModel B = OpenAiChatModel.builder().apiKey("demo").build();
                static final ChatModel C = OpenAiChatModel.builder().apiKey("not-needed-for-local").build();
                static final ChatModel D = OpenAiChatModel.builder().apiKey(System.getenv("IA_CLE")).build();
                static final String JETON = "Bearer sk-proj-Zk3Lq9VbT7xW1pRn5Ys8Dc2Fm"; // CHARTE-601
                static final String REFERENCE = "sk-formation-des-agents-2026";
            }
            """);
    }

    @Test
    void a_key_in_a_file_that_ships_is_found_at_its_line_and_never_shown() {
        SmallProject project = new SmallProject(root)
                .java("class A { String f(dev.langchain4j.model.chat.ChatModel m) { return m.chat(\"a\"); } }")
                .configuration("application.properties", """
                    spring.ai.openai.api-key=k7Qz93XvLm20Rt8Bw41p
                    spring.ai.mistralai.api-key=${MISTRAL_CLE}
                    spring.ai.ollama.api-key=ollama
                    acme.code=k7Qz93XvLm20Rt8Bw41p
                    """);

        assertThat(project.report().findings())
                .filteredOn(finding -> finding.rule().equals("CHARTE-601"))
                .singleElement()
                .satisfies(finding -> {
                    assertThat(finding.location().line()).isEqualTo(1);
                    assertThat(finding.toString()).doesNotContain("k7Qz93");
                });
    }

    @Test
    void a_channel_is_open_in_clear_or_by_who_is_trusted() {
        check("CHARTE-602", """
            class Clients {
                static final ChatModel A = OpenAiChatModel.builder().baseUrl("http://localhost:8080/v1").build();
                static final ChatModel B = OpenAiChatModel.builder().baseUrl("http://ia.acme.fr/v1").build(); // CHARTE-602
                String f(ChatModel m) { return A.chat("a") + B.chat("b"); }
            }
            """, """
            class Confiance implements javax.net.ssl.X509TrustManager {
                public void checkClientTrusted(java.security.cert.X509Certificate[] c, String a) {}
                public void checkServerTrusted(java.security.cert.X509Certificate[] c, String a) {} // CHARTE-602
                public java.security.cert.X509Certificate[] getAcceptedIssuers() { return null; }
            }
            """, """
            class Prudence {
                javax.net.ssl.HostnameVerifier tous = (nom, session) -> true; // CHARTE-602
                javax.net.ssl.HostnameVerifier un = (nom, session) -> nom.equals("ia.acme.fr");
            }
            """);
    }

    @Test
    void an_alias_is_no_version_and_an_unknown_name_is_no_alias() {
        check("CHARTE-603", """
            class Clients {
                static final ChatModel A = OpenAiChatModel.builder().modelName("mistral-large-latest").build(); // CHARTE-603
                static final ChatModel B = OpenAiChatModel.builder().modelName("mistral-large-2411").build();
                static final ChatModel C = OpenAiChatModel.builder().modelName("prefecture-7b").build();
                static final ChatModel D = OpenAiChatModel.builder().modelName("gpt-4o-mini").build(); // CHARTE-603
                String f() { return A.chat("a") + B.chat("b") + C.chat("c") + D.chat("d"); }
            }
            """);
    }

    @Test
    void an_endpoint_is_controlled_on_the_way_or_by_its_class() {
        check("CHARTE-606", """
            @RestController
            class Ouvert {
                ChatModel modele;
                Gardien gardien;

                @PostMapping("/a") // CHARTE-606
                String a(String notice) { return simplifier(notice); }

                @PostMapping("/b")
                String b(String notice) { return gardien.simplifier(notice); }

                @PostMapping("/c")
                String c(String notice) { return notice; }

                private String simplifier(String notice) { return modele.chat(notice); }
            }
            """, """
            class Gardien {
                ChatModel modele;

                @PreAuthorize("hasRole('AGENT')")
                String simplifier(String notice) { return modele.chat(notice); }
            }
            """, """
            @PreAuthorize("hasRole('AGENT')")
            @RestController
            class Ferme {
                ChatModel modele;

                @PostMapping("/d")
                String d(String notice) { return modele.chat(notice); }
            }
            """);
    }

    @Test
    void nobody_outside_asks_what_a_queue_brings_though_its_annotation_bears_that_of_a_conversation() {
        check("CHARTE-606", """
            class Canaux {
                ChatModel modele;

                @MessageMapping("/questions") // CHARTE-606
                String repondre(String question) { return modele.chat(question); }

                @KafkaListener(topics = "depots")
                void recevoir(String depot) { modele.chat(depot); }
            }
            """);
    }

    @Test
    void a_tool_that_writes_is_controlled_and_one_that_reads_need_not_be() {
        check("CHARTE-606", """
            class Outils {
                String f(ChatModel modele) { return modele.chat("a"); }

                @Tool("archive") // CHARTE-606
                String archiver(String numero) throws java.io.IOException {
                    java.nio.file.Files.delete(java.nio.file.Path.of("/dossiers", "1"));
                    return "fait";
                }

                @PreAuthorize("hasRole('AGENT')")
                @Tool("archive")
                String classer(String numero) throws java.io.IOException {
                    java.nio.file.Files.delete(java.nio.file.Path.of("/dossiers", "2"));
                    return "fait";
                }

                @Tool("lit")
                String lire(String numero) { return "dossier " + numero; }
            }
            """, """
            class Distants {
                private final RestTemplate client = new RestTemplate();

                @Tool("ferme") // CHARTE-606
                String fermer(String numero) {
                    client.delete("https://dossiers.example.org/" + numero);
                    return "fermé";
                }

                @Tool("cherche")
                String chercher(String question) {
                    return client.postForObject("https://dossiers.example.org/recherche", question, String.class);
                }
            }
            """);
    }

    @Test
    void a_retriever_that_writes_is_called_by_the_library_and_by_no_model() {
        check("CHARTE-606", """
            class Recherche implements dev.langchain4j.rag.content.retriever.ContentRetriever {
                String f(ChatModel modele) { return modele.chat("a"); }

                public List<String> retrieve(String question) {
                    try {
                        java.nio.file.Files.writeString(java.nio.file.Path.of("/journal", "1"), question);
                        return List.of("fiche");
                    } catch (java.io.IOException e) {
                        return List.of();
                    }
                }
            }
            """, """
            class Outil {
                @Tool("note") // CHARTE-606
                String noter(String texte) throws java.io.IOException {
                    java.nio.file.Files.writeString(java.nio.file.Path.of("/journal", "2"), texte);
                    return "fait";
                }
            }
            """);
    }

    @Test
    void what_is_asked_enters_the_instructions_within_bounds() {
        check("CHARTE-607", """
            @RestController
            class Assistant {
                ChatModel modele;

                @PostMapping("/a")
                String a(String ton) {
                    SystemMessage.from("Réponds sur un ton " + ton); // CHARTE-607
                    return modele.chat("a");
                }

                @PostMapping("/b")
                String b(@Size(max = 20) String ton) {
                    SystemMessage.from("Réponds sur un ton " + ton);
                    return modele.chat("b");
                }

                @PostMapping("/c")
                String c(int mots) {
                    SystemMessage.from("Réponds en " + mots + " mots");
                    return modele.chat("c");
                }
            }
            """);
    }

    private static final String SWITCH = """
        class Aiguillage {
            interface Fournisseur { String noter(String dossier); }

            static class Premier implements Fournisseur {
                ChatModel modele;
                public String noter(String dossier) { return modele.chat(dossier); }
            }

            static class Second implements Fournisseur {
                public String noter(String dossier) {
                    return new org.springframework.web.client.RestTemplate()
                            .postForObject("https://api.openai.com/v1/chat/completions", dossier, String.class);
                }
            }

            static class Droits {
                @EffetJuridique(Effet.REFUS)
                static void refuser(String dossier) {}
            }

            void instruire(boolean gratuit, String dossier) {
                Fournisseur fournisseur = gratuit ? new Premier() : new Second();
                if (fournisseur.noter(dossier).contains("NON")) {
                    Droits.refuser(dossier); // ICI
                }
            }

            void deux(Premier premier, String dossier) {
                if (premier.noter(dossier).contains("NON")) {
                    Droits.refuser(dossier); // ICI
                    Droits.refuser(dossier + " bis"); // ICI
                }
            }
        }
        """;

    @Test
    void a_decision_behind_a_switch_between_two_ais_is_one() {
        check("CHARTE-501", SWITCH.replace("ICI", "CHARTE-501"));
    }

    @Test
    void a_mention_that_lacks_behind_a_switch_between_two_ais_is_one() {
        check("CHARTE-204", SWITCH.replace("ICI", "CHARTE-204"));
    }

    private static final String TOOLS = """
        class Reservations {
            private static final Logger JOURNAL = Logger.getLogger("reservations");

            record Reservation(String numero, String clientEmail) {}

            interface Depot { Reservation chercher(String numero); }

            Depot depot;

            String f(ChatModel modele) { return modele.chat("a"); }

            @Tool("annule")
            void annuler(String numero, String customerName) {
                System.out.printf("annule %s de %s%n", numero, customerName); // CHARTE-406
                JOURNAL.info("annule " + numero);
            }

            @Tool("confirme")
            String confirmer(String numero, String customerName) {
                return "confirmé : " + numero + rappel(customerName);
            }

            private static String rappel(String customerName) { return " pour " + customerName; }

            @Tool("lit")
            String lire(String numero, String customerName) {
                Reservation lue = depot.chercher(numero);
                JOURNAL.info("au nom de " + lue.clientEmail());
                return lue.numero() + " de " + lue.clientEmail() + ", demandée par " + customerName; // CHARTE-401
            }

            @Tool("note")
            String noter(String numero, String customerName, ChatModel autre) {
                return "noté : " + autre.chat("Salue " + customerName); // CHARTE-401
            }

            void ecrire(String customerName) { JOURNAL.info(customerName); }
        }
        """;

    @Test
    void what_a_model_tells_a_tool_of_a_person_is_not_logged() {
        check("CHARTE-406", TOOLS.replace("lue.clientEmail());", "lue.clientEmail()); // CHARTE-406"));
    }

    @Test
    void a_model_is_told_nothing_by_what_it_said_itself() {
        check("CHARTE-401", TOOLS);
    }

    @Test
    void a_connection_of_ones_own_waits_as_long_as_it_is_told() {
        check("CHARTE-607", """
            class Lent {
                String demander(String question) throws java.io.IOException {
                    var url = new java.net.URL("https://api.openai.com/v1/chat/completions");
                    var lien = (java.net.HttpURLConnection) url.openConnection();
                    lien.setConnectTimeout(2_000);
                    lien.setDoOutput(true);
                    lien.getOutputStream().write(question.getBytes());
                    return new String(lien.getInputStream().readAllBytes()); // CHARTE-607
                }
            }
            """, """
            class Presse {
                String demander(String question) throws java.io.IOException {
                    var url = new java.net.URL("https://api.openai.com/v1/chat/completions");
                    var lien = (java.net.HttpURLConnection) url.openConnection();
                    lien.setReadTimeout(30_000);
                    lien.setDoOutput(true);
                    lien.getOutputStream().write(question.getBytes());
                    return new String(lien.getInputStream().readAllBytes());
                }
            }
            """);
    }

    @Test
    void a_client_for_any_address_is_told_where_it_is_made() {
        check("CHARTE-607", """
            class Lent {
                private final RestTemplate client = new RestTemplate();

                String demander(String question) {
                    return client.postForObject("https://api.openai.com/v1/chat/completions", question, String.class); // CHARTE-607
                }
            }
            """, """
            class Presse {
                private final RestTemplate client;

                Presse(RestTemplate client) { this.client = client; }

                String demander(String question) {
                    return client.postForObject("https://api.openai.com/v1/chat/completions", question, String.class);
                }
            }
            """, """
            class Donne {
                private final RestTemplate client;

                Donne(ClientHttpRequestFactory fabrique) { this.client = new RestTemplate(fabrique); }

                String demander(String question) {
                    return client.postForObject("https://api.openai.com/v1/chat/completions", question, String.class);
                }
            }
            """, """
            class Clients {
                RestTemplate client() {
                    var fabrique = new SimpleClientHttpRequestFactory();
                    fabrique.setReadTimeout(30_000);
                    return new RestTemplate(fabrique);
                }
            }
            """);
    }

    @Test
    void a_client_for_any_address_that_nobody_tells_waits_for_ever() {
        check("CHARTE-607", """
            class Agent {
                private final RestTemplate client;

                Agent(RestTemplate client) { this.client = client; }

                String demander(String question) {
                    return client.postForObject("https://api.openai.com/v1/chat/completions", question, String.class); // CHARTE-607
                }

                String chercher(String question) {
                    return client.postForObject("https://agents.example.org/recherche", question, String.class);
                }
            }
            """, """
            class Clients {
                RestTemplate client() { return new RestTemplate(); }
            }
            """);
    }

    @Test
    void what_only_keeps_what_a_model_computed_calls_none_for_each_element() {
        check("CHARTE-702", """
            class Index {
                void ranger(dev.langchain4j.store.embedding.EmbeddingStore base, List<String> notices) {
                    for (String notice : notices) {
                        base.add("1", notice);
                    }
                }

                void indexer(dev.langchain4j.store.embedding.EmbeddingStoreIngestor index, List<String> notices) {
                    for (String notice : notices) {
                        index.ingest(notice); // CHARTE-702
                    }
                }
            }
            """);
    }

    @Test
    void many_at_once_are_a_batch() {
        check("CHARTE-702", """
            class Lots {
                void indexer(dev.langchain4j.store.embedding.EmbeddingStoreIngestor index, List<List<String>> lots) {
                    for (List<String> lot : lots) {
                        index.ingest(lot);
                    }
                }
            }
            """);
    }

    @Test
    void a_lambda_beside_one_that_is_run_for_each_element_is_run_once() {
        check("CHARTE-702", """
            class Voisins {
                ChatModel modele;

                static <T> T dans(java.util.function.Supplier<T> f) { return f.get(); }

                void unefois(List<String> notices) {
                    String reponse = dans(() -> modele.chat("Bonjour"));
                    notices.forEach(n -> System.out.println(n));
                }

                void pourChacune(List<String> notices) {
                    java.util.function.Consumer<String> demander = n -> System.out.println(modele.chat(n)); // CHARTE-702
                    System.out.println(notices.size());
                    notices.forEach(demander);
                }
            }
            """);
    }

    @Test
    void a_helper_limits_how_long_answers_are_for_those_that_call_it() {
        SmallProject project =
                new SmallProject(root).java(IMPORTS + """
                    class Reglages {
                        static OpenAiChatModel.OpenAiChatModelBuilder borner(OpenAiChatModel.OpenAiChatModelBuilder b) {
                            return b.maxTokens(200);
                        }
                        static OpenAiChatModel.OpenAiChatModelBuilder adresser(OpenAiChatModel.OpenAiChatModelBuilder b) {
                            return b.baseUrl("https://api.openai.com/v1");
                        }
                    }
                    """).java(IMPORTS + """
                    class Borne {
                        String demander(String question) {
                            return Reglages.borner(OpenAiChatModel.builder()).build().chat(question);
                        }
                    }
                    """).java(IMPORTS + """
                    class Libre {
                        private final ChatModel modele = Reglages.adresser(OpenAiChatModel.builder()).build();
                        String demander(String question) { return modele.chat(question); }
                    }
                    """);
        assertThat(project.report().findings())
                .filteredOn(finding -> finding.rule().equals("CHARTE-702"))
                .extracting(finding -> finding.location().path())
                .containsExactly("src/main/java/Libre.java");
    }

    @Test
    void a_call_is_repeated_in_loops_streams_and_callers_and_not_when_it_is_bounded() {
        check("CHARTE-702", """
            class Notices {
                ChatModel modele;

                List<String> flux(List<String> notices) {
                    return notices.stream().map(n -> modele.chat(n)).toList(); // CHARTE-702
                }

                void appelant(List<String> notices) {
                    for (String notice : notices) {
                        simplifier(notice);
                    }
                }

                String simplifier(String notice) {
                    return modele.chat(notice); // CHARTE-702
                }

                String trois(String notice) {
                    String reponse = "";
                    for (int essai = 0; essai < 3; essai++) {
                        reponse = modele.chat(notice);
                    }
                    return reponse;
                }

                Optional<String> une(Optional<String> notice) {
                    return notice.map(n -> modele.chat(n));
                }

                String premierQuiRepond(List<ChatModel> modeles, String notice) {
                    for (ChatModel autre : modeles) {
                        try {
                            return autre.chat(notice);
                        } catch (RuntimeException panne) {
                            System.err.println(panne);
                        }
                    }
                    throw new IllegalStateException();
                }

                List<String> malgreLesPannes(List<String> notices) {
                    List<String> simples = new ArrayList<>();
                    for (String notice : notices) {
                        try {
                            simples.add(modele.chat(notice)); // CHARTE-702
                        } catch (RuntimeException panne) {
                            System.err.println(panne);
                        }
                    }
                    return simples;
                }

                String jusquaUneReponse(String notice, int essais) {
                    for (int essai = 0; essai <= essais; essai++) {
                        String reponse = essai == 0 ? modele.chat(notice) : modele.chat("Encore : " + notice);
                        if (!reponse.isEmpty()) {
                            return reponse;
                        }
                    }
                    return "";
                }

                void tantQuIlYEnA(Deque<String> notices) {
                    while (!notices.isEmpty()) {
                        System.out.println(modele.chat(notices.pop())); // CHARTE-702
                    }
                }

                void auMoinsUne(Iterator<String> notices) {
                    do {
                        System.out.println(modele.chat(notices.next())); // CHARTE-702
                    } while (notices.hasNext());
                }

                void parNumero(List<String> notices) {
                    for (int i = 0; i < notices.size(); i++) {
                        System.out.println(modele.chat(notices.get(i))); // CHARTE-702
                    }
                }

                void dUnTableau(String[] notices) {
                    for (String notice : notices) {
                        if (!notice.isEmpty()) {
                            System.out.println(modele.chat(notice)); // CHARTE-702
                        }
                    }
                }
            }
            """);
    }

    @Test
    void a_step_that_hears_nobody_is_a_sham_and_one_that_may_hear_is_not() {
        check("CHARTE-503", """
            class Instruction {
                ChatModel modele;
                Decisions decisions;

                interface Decisions { String de(String dossier); }

                @DecisionHumaine // CHARTE-503
                boolean seuil(String score) { return Integer.parseInt(score) > 80; }

                @DecisionHumaine
                boolean lue(String score) { return decisions.de(score).equals("oui"); }

                @DecisionHumaine
                boolean choisie(String score, boolean accord) { return accord && !score.isEmpty(); }

                void instruire(String dossier, boolean accord) {
                    String score = modele.chat("Note : " + dossier);
                    if (seuil(score) && lue(score) && choisie(score, accord)) {
                        lue(dossier); // CHARTE-503
                    }
                }
            }
            """, """
            class Nuit {
                ChatModel modele;

                @DecisionHumaine // CHARTE-503
                boolean valider(String score, int seuil) { return score.length() > seuil; }

                @Scheduled(cron = "0 0 2 * * *")
                void traiter() {
                    System.out.println(valider(modele.chat("Note"), 3));
                }
            }
            """);
    }

    @Test
    void prompts_and_answers_about_persons_are_not_logged_and_traces_may_be() {
        check("CHARTE-406", """
            class Resume {
                private static final Logger JOURNAL = Logger.getLogger("resume");

                record Courrier(int numero, @DonneesPersonnelles(Categorie.CORRESPONDANCE) String texte) {}

                private final ChatModel modele = OpenAiChatModel.builder()
                        .logRequests(true) // CHARTE-406
                        .build();

                String resumer(Courrier courrier) {
                    JOURNAL.info("résumé de " + courrier.numero());
                    String resume = modele.chat("Résume : " + courrier.texte());
                    JOURNAL.info(resume); // CHARTE-406
                    return resume;
                }

                String simplifier(String notice) {
                    String simple = modele.chat("Simplifie : " + notice);
                    JOURNAL.info(simple);
                    return simple;
                }
            }
            """);
    }

    @Test
    void an_answer_leaves_by_the_endpoint_and_a_conversation_is_more_than_that() {
        String source = """
            @RestController
            class Reponses {
                ChatModel modele;

                @PostMapping("/resume")
                String resumer(String notice) {
                    return modele.chat("Résume : " + notice); // CHARTE-202
                }

                @MentionIA("écrit par une IA")
                @PostMapping("/titre")
                String titre(String notice) {
                    return modele.chat("Titre : " + notice);
                }

                @PostMapping("/nombre")
                int compter(String notice) {
                    return notice.length();
                }

                @PostMapping("/chat")
                String repondre(String question) {
                    return modele.chat(question); // CHARTE-903
                }
            }
            """;
        check("CHARTE-202", source);
        check("CHARTE-903", source);
    }

    @Test
    void a_status_that_an_endpoint_answers_is_a_decision_where_it_is_about_a_person() {
        check("CHARTE-501", """
            @RestController
            class CandidatureController {
                ChatModel modele;

                enum Avis { EN_ATTENTE, ADMIS, REFUSE }

                record Candidature(String numero, String lettre) {}

                record Reponse(String numero, Avis avis) {}

                @PostMapping("/a")
                Avis a(Candidature c) {
                    return modele.chat(c.lettre()).contains("OUI") ? Avis.ADMIS : Avis.REFUSE; // CHARTE-501
                }

                @PostMapping("/b")
                java.util.Map<String, String> b(Candidature c) {
                    String statut = modele.chat(c.lettre()).contains("OUI") ? "ADMIS" : "REFUSE";
                    return java.util.Map.of("statut", statut); // CHARTE-501
                }

                @PostMapping("/c")
                Reponse c(Candidature c) {
                    Avis avis = modele.chat(c.lettre()).contains("OUI") ? Avis.ADMIS : Avis.REFUSE;
                    return new Reponse(c.numero(), avis); // CHARTE-501
                }

                @PostMapping("/d")
                Avis suggerer(Candidature c) {
                    return modele.chat(c.lettre()).contains("OUI") ? Avis.ADMIS : Avis.REFUSE;
                }
            }
            """, """
            @RestController
            class CommentaireController {
                ChatModel modele;

                enum Verdict { ACCEPTE, REFUSE }

                @PostMapping("/moderation")
                Verdict moderer(String texte) {
                    return modele.chat(texte).contains("OUI") ? Verdict.ACCEPTE : Verdict.REFUSE;
                }
            }
            """);
    }

    private void check(String rule, String... sources) {
        SmallProject project = new SmallProject(root).withParameterNames();
        List<String> expected = new ArrayList<>();
        for (String source : sources) {
            String whole = IMPORTS + source;
            project.java(whole);
            Matcher name = Pattern.compile("(?:class|interface) (\\w+)").matcher(source);
            assertThat(name.find()).isTrue();
            List<String> lines = whole.lines().toList();
            for (int i = 0; i < lines.size(); i++) {
                Matcher mark = MARK.matcher(lines.get(i));
                if (mark.find() && mark.group(1).equals(rule)) {
                    expected.add(name.group(1) + ".java:" + (i + 1));
                }
            }
        }
        assertThat(project.report().findings())
                .filteredOn(finding -> finding.rule().equals(rule))
                .filteredOn(finding -> !finding.message().fr().startsWith("Rien ne limite"))
                .extracting(finding -> finding.location().path().replaceFirst(".*/", "") + ":"
                        + finding.location().line())
                .containsExactlyInAnyOrderElementsOf(expected);
    }
}
