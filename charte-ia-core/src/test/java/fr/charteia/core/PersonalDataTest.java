package fr.charteia.core;

import org.junit.jupiter.api.Test;

/** CHARTE-401, 404 and 406: what an AI is told of persons and learns from, and what is logged of that. */
class PersonalDataTest extends MarkedSources {
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
    void what_is_behind_an_address_is_what_the_name_of_the_field_says_that_keeps_it() {
        check("CHARTE-401", """
            class Telechargements {
                static class Candidat { String nom; String email; String cvUrl; String siteUrl; }

                void pose(ChatModel modele, Candidat candidat) throws Exception {
                    try (java.io.InputStream lu = new java.net.URL(candidat.cvUrl).openStream()) {
                        modele.chat(new String(lu.readAllBytes())); // CHARTE-401
                    }
                }

                void fait(ChatModel modele, Candidat candidat) throws Exception {
                    try (java.io.InputStream lu = java.net.URI.create(candidat.cvUrl).toURL().openStream()) {
                        modele.chat(new String(lu.readAllBytes())); // CHARTE-401
                    }
                }

                void autre(ChatModel modele, Candidat candidat) throws Exception {
                    try (java.io.InputStream lu = new java.net.URL(candidat.siteUrl).openStream()) {
                        modele.chat(new String(lu.readAllBytes()));
                    }
                }

                void present(ChatModel modele, Candidat candidat) throws Exception {
                    try (java.io.InputStream lu = new java.net.URL(candidat.cvUrl).openStream()) {
                        modele.chat(lu == null ? "Rien" : "Quelque chose");
                    }
                }
            }
            """);
    }

    @Test
    void what_a_method_reads_of_a_path_that_it_is_given_is_what_the_field_is_named_for_that_kept_that() {
        check("CHARTE-401", """
            class Lectures {
                static class Candidat { String nom; String cvPath; String siteFile; String getCvPath() { return cvPath; } }
                record Demande(String path) {}

                private static String texte(String chemin) throws Exception {
                    return java.nio.file.Files.readString(java.nio.file.Path.of(chemin));
                }

                private static String debut(String chemin) throws Exception {
                    String tout = texte(chemin);
                    return tout.length() > 1000 ? tout.substring(0, 1000) : tout;
                }

                private static String lignes(java.io.File fichier) throws Exception {
                    StringBuilder lues = new StringBuilder();
                    try (java.io.BufferedReader lecteur = new java.io.BufferedReader(new java.io.FileReader(fichier))) {
                        for (String ligne = lecteur.readLine(); ligne != null; ligne = lecteur.readLine()) {
                            lues.append(ligne);
                        }
                    }
                    return lues.toString();
                }

                private static byte[] octets(Demande demande) throws Exception {
                    try (java.io.InputStream lu = new java.io.FileInputStream(demande.path())) {
                        return lu.readAllBytes();
                    }
                }

                private static boolean existe(String chemin) {
                    return java.nio.file.Files.exists(java.nio.file.Path.of(chemin));
                }

                void lit(ChatModel modele, Candidat candidat) throws Exception {
                    modele.chat(texte(candidat.getCvPath())); // CHARTE-401
                }

                void litLeDebut(ChatModel modele, Candidat candidat) throws Exception {
                    modele.chat("Juge : " + debut(candidat.cvPath)); // CHARTE-401
                }

                void litParLignes(ChatModel modele, Candidat candidat) throws Exception {
                    modele.chat(lignes(new java.io.File(candidat.cvPath))); // CHARTE-401
                }

                void litDesOctets(ChatModel modele, Candidat candidat) throws Exception {
                    modele.chat(new String(octets(new Demande(candidat.cvPath)))); // CHARTE-401
                }

                void litAutreChose(ChatModel modele, Candidat candidat) throws Exception {
                    modele.chat(debut(candidat.siteFile));
                }

                void compte(ChatModel modele, Candidat candidat) throws Exception {
                    modele.chat(debut("gabarit.txt") + existe(candidat.cvPath));
                }

                void personne(ChatModel modele, String nom) throws Exception {
                    modele.chat(texte(nom));
                }
            }
            """);
    }

    @Test
    void a_model_is_told_nothing_by_what_it_said_itself() {
        check("CHARTE-401", TOOLS);
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
    void data_that_is_logged_where_no_ai_is_asked_about_it_is_no_prompt() {
        check("CHARTE-406", """
            class Accueil {
                private static final Logger JOURNAL = Logger.getLogger("accueil");

                record Courrier(int numero, @DonneesPersonnelles(Categorie.CORRESPONDANCE) String texte) {}

                ChatModel modele;

                String resumer(Courrier courrier) {
                    JOURNAL.info("reçu : " + courrier.texte()); // CHARTE-406
                    return modele.chat("Résume : " + courrier.texte());
                }

                String saluer(Courrier courrier) {
                    JOURNAL.info("reçu : " + courrier.texte());
                    return modele.chat("Bonjour");
                }

                String demander(Courrier courrier) {
                    String demande = "Résume : " + courrier.texte();
                    journal(demande);
                    return modele.chat(demande);
                }

                private static void journal(String texte) { JOURNAL.info(texte); } // CHARTE-406

                String enEntier(Courrier courrier) {
                    JOURNAL.info("reçu : " + courrier); // CHARTE-406
                    return modele.chat("Résume : " + courrier.texte());
                }
            }
            """);
    }

    @Test
    void that_a_call_failed_is_no_trace_of_it() {
        check("CHARTE-405", """
            class Accueil {
                private static final Logger JOURNAL = Logger.getLogger("accueil");

                record Courrier(int numero, @DonneesPersonnelles(Categorie.CORRESPONDANCE) String texte) {}

                ChatModel modele;
                ChatModel secours;

                String siEchec(Courrier courrier) {
                    try {
                        return modele.chat(courrier.texte()); // CHARTE-405
                    } catch (IllegalStateException echec) {
                        JOURNAL.warning("échec pour le courrier " + courrier.numero());
                        return "";
                    }
                }

                String enToutCas(Courrier courrier) {
                    try {
                        return modele.chat(courrier.texte());
                    } finally {
                        JOURNAL.info("demandé pour le courrier " + courrier.numero());
                    }
                }

                String apres(Courrier courrier) {
                    try {
                        String resume = modele.chat(courrier.texte());
                        JOURNAL.info("demandé pour le courrier " + courrier.numero());
                        return resume;
                    } catch (IllegalStateException echec) {
                        return "";
                    }
                }

                String aSaPlace(Courrier courrier) {
                    try {
                        return modele.chat("Bonjour");
                    } catch (IllegalStateException echec) {
                        JOURNAL.warning("à la place, pour le courrier " + courrier.numero());
                        return secours.chat(courrier.texte());
                    }
                }
            }
            """);
    }

    @Test
    void what_is_typed_into_a_field_for_mail_is_an_address() {
        check("CHARTE-401", """
            class Vue {
                Vue(ChatModel modele) {
                    var b = new com.vaadin.flow.component.textfield.TextField("Question");
                    var c = new com.vaadin.flow.component.textfield.EmailField("Où répondre");
                    modele.chat("Résume " + b.getValue());
                    modele.chat("Réponds à " + c.getValue()); // CHARTE-401
                    new com.vaadin.flow.component.button.Button("Dire", clic -> modele.chat(c.getValue())); // CHARTE-401
                    new com.vaadin.flow.component.button.Button("Dire", clic -> modele.chat(b.getValue()));
                }
            }
            """);
    }

    @Test
    void a_variable_of_a_process_is_what_its_name_says_where_the_engine_hands_it() {
        check("CHARTE-401", """
            class Etape implements org.camunda.bpm.engine.delegate.JavaDelegate {
                ChatModel modele;

                @Override
                public void execute(org.camunda.bpm.engine.delegate.DelegateExecution variables) {
                    modele.chat("Résume " + variables.getVariable("objet"));
                    modele.chat("Réponds à " + variables.getVariable("email")); // CHARTE-401
                    variables.setVariable("email", masquer());
                    modele.chat("Réponds à " + variables.getVariable("email"));
                    lire(variables);
                }

                private void lire(org.camunda.bpm.engine.delegate.DelegateExecution variables) {
                    modele.chat("Réponds à " + variables.getVariable("email"));
                }

                private String masquer() { return "…@…"; }
            }
            """);
    }

    @Test
    void a_file_that_is_sent_for_fine_tuning_is_learnt_from_and_another_is_not() {
        check("CHARTE-404", """
            @SystemeIA(id = "reponse", finalite = "Rédiger des réponses")
            class Formation {
                record Plainte(
                        @DonneesPersonnelles(value = Categorie.CORRESPONDANCE, finalite = "Instruire la plainte") String texte) {}

                com.openai.services.blocking.FileService fichiers;

                void ajuster(Plainte plainte) {
                    fichiers.create(com.openai.models.files.FileCreateParams.builder() // CHARTE-404
                            .purpose(com.openai.models.files.FilePurpose.FINE_TUNE)
                            .file(plainte.texte().getBytes())
                            .build());
                }

                void joindre(Plainte plainte) {
                    fichiers.create(com.openai.models.files.FileCreateParams.builder()
                            .purpose(com.openai.models.files.FilePurpose.USER_DATA)
                            .file(plainte.texte().getBytes())
                            .build());
                }

                void ajusterAilleurs(Plainte plainte) {
                    fichiers.create(demande(plainte.texte())); // CHARTE-404
                }

                private static com.openai.models.files.FileCreateParams demande(String texte) {
                    return com.openai.models.files.FileCreateParams.builder()
                            .purpose(com.openai.models.files.FilePurpose.FINE_TUNE)
                            .file(texte.getBytes())
                            .build();
                }

                void ajusterSansRien() {
                    fichiers.create(demande("exemple"));
                }
            }
            """);
    }

    @Test
    void an_event_of_a_container_and_the_log_of_quarkus_are_traces() {
        check("CHARTE-405", """
            class Signalements {
                ChatModel modele;
                jakarta.enterprise.event.Event<String> evenements;

                record Plainte(@DonneesPersonnelles(Categorie.CORRESPONDANCE) String texte) {}

                void rien(Plainte plainte) { modele.chat(plainte.texte()); } // CHARTE-405

                void evenement(Plainte plainte) {
                    evenements.fire("appel");
                    modele.chat(plainte.texte());
                }

                void journal(Plainte plainte) {
                    io.quarkus.logging.Log.info("appel");
                    modele.chat(plainte.texte());
                }

                void pourChercher(Plainte plainte) {
                    io.quarkus.logging.Log.debugv("appel {0}", "x");
                    modele.chat(plainte.texte()); // CHARTE-405
                }
            }
            """);
    }

    @Test
    void an_answer_in_the_log_of_quarkus_is_in_a_log() {
        check("CHARTE-406", """
            class Reponses {
                ChatModel modele;

                record Plainte(@DonneesPersonnelles(Categorie.CORRESPONDANCE) String texte) {}

                void repondre(Plainte plainte) {
                    String reponse = modele.chat(plainte.texte());
                    io.quarkus.logging.Log.infov("réponse {0}", reponse); // CHARTE-406
                    io.quarkus.logging.Log.info("réponse reçue");
                }
            }
            """);
    }
}
