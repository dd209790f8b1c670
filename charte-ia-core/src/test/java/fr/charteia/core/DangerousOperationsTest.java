package fr.charteia.core;

import static org.assertj.core.api.Assertions.assertThat;

import org.junit.jupiter.api.Test;

/** CHARTE-605: what an AI says in a query, a command, a path. */
class DangerousOperationsTest extends MarkedSources {
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
    void an_address_is_asked_that_an_ai_wrote_unless_the_code_names_its_host() {
        check("CHARTE-605", """
            class Pages {
                private final RestTemplate client = new RestTemplate();
                private final java.net.http.HttpClient plain = java.net.http.HttpClient.newHttpClient();
                private final ChatModel modele;
                private final String base;

                Pages(ChatModel modele, String base) { this.modele = modele; this.base = base; }

                String page(String question) {
                    return client.postForObject(modele.chat(question), question, String.class); // CHARTE-605
                }

                String hote(String question) {
                    return client.postForObject("https://" + modele.chat(question) + "/d", question, String.class); // CHARTE-605
                }

                String dossier(String question) {
                    return client.postForObject("https://dossiers.example/d/" + modele.chat(question), "", String.class);
                }

                String sousUneBase(String question) {
                    return client.postForObject(base + "/d/" + modele.chat(question), "", String.class);
                }

                String parUneAide(String question) { return lire("https://dossiers.example/d/" + modele.chat(question)); }

                private String lire(String adresse) { return client.postForObject(adresse, "", String.class); }

                String parUneAutre(String question) { return ouvrir(modele.chat(question)); }

                private String ouvrir(String adresse) { return client.postForObject(adresse, "", String.class); } // CHARTE-605

                byte[] fichier(String question) throws java.io.IOException {
                    return new java.net.URL(modele.chat(question)).openStream().readAllBytes(); // CHARTE-605
                }

                byte[] encode(String question) throws java.io.IOException {
                    String nom = java.net.URLEncoder.encode(modele.chat(question), java.nio.charset.StandardCharsets.UTF_8);
                    return new java.net.URL("https://dossiers.example/" + nom).openStream().readAllBytes();
                }

                String requete(String question) throws Exception {
                    java.net.URI adresse = java.net.URI.create(modele.chat(question));
                    return plain.send(
                                    java.net.http.HttpRequest.newBuilder(adresse).build(), // CHARTE-605
                                    java.net.http.HttpResponse.BodyHandlers.ofString())
                            .body();
                }

                @Tool("lit une page")
                String lirePage(String adresse) {
                    return client.postForObject(adresse, "", String.class); // CHARTE-605
                }
            }
            """);
    }

    @Test
    void an_address_whose_host_was_found_to_be_one_of_the_program_is_accepted() {
        check("CHARTE-605", """
            class Pages {
                private static final Set<String> HOTES = Set.of("a.example", "b.example");
                private final RestTemplate client = new RestTemplate();
                ChatModel modele;

                private String lire(String adresse) { return client.postForObject(adresse, "", String.class); } // CHARTE-605

                private static boolean estPermise(String adresse) {
                    return HOTES.contains(java.net.URI.create(adresse).getHost());
                }

                String dansUneListe(String question) {
                    String adresse = modele.chat(question);
                    return HOTES.contains(java.net.URI.create(adresse).getHost().toLowerCase()) ? lire(adresse) : "";
                }

                String parUneAide(String question) {
                    String adresse = modele.chat(question);
                    if (!estPermise(adresse)) {
                        throw new SecurityException(adresse);
                    }
                    return lire(adresse);
                }

                String unHote(String question) throws Exception {
                    java.net.URL adresse = new java.net.URL(modele.chat(question));
                    return "a.example".equals(adresse.getHost()) ? new String(adresse.openStream().readAllBytes()) : "";
                }

                String unDomaine(String question) {
                    String adresse = modele.chat(question);
                    return java.net.URI.create(adresse).getHost().endsWith(".a.example") ? lire(adresse) : "";
                }

                String ouAilleurs(String question) throws Exception {
                    java.net.URL adresse = new java.net.URL(modele.chat(question));
                    return adresse.getHost().endsWith("a.example")
                            ? new String(adresse.openStream().readAllBytes()) // CHARTE-605
                            : "";
                }

                String unDebut(String question) {
                    String adresse = modele.chat(question);
                    return adresse.startsWith("https://a.example/") ? lire(adresse) : "";
                }

                String seulementChiffre(String question) {
                    String adresse = modele.chat(question);
                    return adresse.startsWith("https://") ? lire(adresse) : "";
                }

                String toutSauf(String question) {
                    String adresse = modele.chat(question);
                    return HOTES.contains(java.net.URI.create(adresse).getHost()) ? "" : lire(adresse);
                }

                String unHoteQuelconque(String question) throws Exception {
                    java.net.URL adresse = new java.net.URL(modele.chat(question));
                    return adresse.getHost().isEmpty() ? "" : new String(adresse.openStream().readAllBytes()); // CHARTE-605
                }
            }
            """);
    }

    @Test
    void a_number_a_date_or_a_constant_of_an_enum_says_nothing_else() {
        check("CHARTE-605", """
            class Recherche {
                enum Tri { NOM, DATE }

                java.sql.Statement base;
                ChatModel modele;

                @Tool("les premiers")
                void premiers(int combien) throws java.sql.SQLException {
                    base.execute("select nom from usager limit " + combien);
                }

                @Tool("les premiers, en toutes lettres")
                void enLettres(String combien) throws java.sql.SQLException {
                    base.execute("select nom from usager limit " + combien); // CHARTE-605
                }

                @Tool("par numéro")
                void numero(Long numero) throws java.sql.SQLException {
                    base.execute(requete(numero));
                }

                private static String requete(long numero) {
                    StringBuilder requete = new StringBuilder("select nom from usager where id = ");
                    return requete.append(numero).toString();
                }

                @Tool("par ordre")
                void ordonner(Tri tri) throws java.sql.SQLException {
                    base.execute("select nom from usager order by " + tri.name().toLowerCase());
                    base.execute("select nom from usager order by " + tri);
                }

                @Tool("du jour")
                void jour(java.time.LocalDate jour, UUID dossier) throws java.sql.SQLException {
                    base.execute("select nom from usager where jour = '" + jour + "' and dossier = '" + dossier + "'");
                }

                @Tool("par lettre")
                void lettre(char lettre) throws java.sql.SQLException {
                    base.execute("select nom from usager where nom like '" + lettre + "%'"); // CHARTE-605
                }

                @Tool("selon un format")
                void format(int combien, String nom) throws java.sql.SQLException {
                    base.execute(String.format("select nom from usager limit %d", combien));
                    base.execute(String.format("select %s from usager limit %d", nom, combien)); // CHARTE-605
                }

                void lue(String question) throws java.sql.SQLException {
                    String reponse = modele.chat(question);
                    int combien = Integer.parseInt(reponse);
                    base.execute("select nom from usager limit " + combien);
                    base.execute("select nom from usager order by " + Tri.valueOf(reponse).name());
                    base.execute("select nom from usager where prix > " + new java.math.BigDecimal(reponse).toPlainString());
                    base.execute("select nom from usager limit " + reponse); // CHARTE-605
                }

                void lettreParLettre(String question) throws java.sql.SQLException {
                    String reponse = modele.chat(question);
                    StringBuilder requete = new StringBuilder();
                    for (int i = 0; i < reponse.length(); i++) {
                        requete.append(reponse.charAt(i));
                    }
                    base.execute(requete.toString()); // CHARTE-605
                }
            }
            """);
    }

    @Test
    void what_a_pattern_leaves_nothing_but_letters_of_says_nothing_else() {
        check("CHARTE-605", """
            class Tri {
                java.sql.Statement base;
                ChatModel modele;

                void garde(String question) throws java.sql.SQLException {
                    String colonne = modele.chat(question);
                    if (!colonne.matches("[a-z_]{1,30}")) {
                        throw new IllegalArgumentException(colonne);
                    }
                    base.execute("select nom from usager order by " + colonne);
                }

                void gardeAilleurs(String question) throws java.sql.SQLException {
                    String colonne = modele.chat(question);
                    if (estUneColonne(colonne)) {
                        base.execute("select nom from usager order by " + colonne);
                    }
                }

                private static boolean estUneColonne(String colonne) { return colonne.matches("\\\\w+"); }

                void reduit(String question) throws java.sql.SQLException {
                    String colonne = modele.chat(question).replaceAll("[^a-z]", "");
                    base.execute("select nom from usager order by " + colonne);
                }

                void tropLarge(String question) throws java.sql.SQLException {
                    String colonne = modele.chat(question);
                    if (colonne.matches("[a-z' ]+")) {
                        base.execute("select nom from usager order by " + colonne); // CHARTE-605
                    }
                }

                void autreBranche(String question) throws java.sql.SQLException {
                    String colonne = modele.chat(question);
                    if (colonne.matches("[a-z]+")) {
                        return;
                    }
                    base.execute("select nom from usager order by " + colonne); // CHARTE-605
                }

                void peuReduit(String question) throws java.sql.SQLException {
                    String colonne = modele.chat(question).replaceAll("[;]", "");
                    base.execute("select nom from usager order by " + colonne); // CHARTE-605
                }

                void unAutre(String question) throws java.sql.SQLException {
                    String colonne = modele.chat(question);
                    String autre = modele.chat("encore " + question);
                    if (colonne.matches("[a-z]+")) {
                        base.execute("select nom from usager order by " + autre); // CHARTE-605
                    }
                }
            }
            """);
    }

    @Test
    void somebody_is_sent_elsewhere_and_templates_call_methods_in_every_framework() {
        check("CHARTE-605", """
            class Renvois {
                ChatModel modele;

                Object ailleurs(String question) {
                    return jakarta.ws.rs.core.Response.seeOther(java.net.URI.create(modele.chat(question))); // CHARTE-605
                }

                Object accueil(String question) {
                    modele.chat(question);
                    return jakarta.ws.rs.core.Response.seeOther(java.net.URI.create("/accueil"));
                }

                Object gabarit(String question) {
                    return new freemarker.template.Template("courrier", modele.chat(question), null); // CHARTE-605
                }

                Object nom(String question) {
                    return new freemarker.template.Template(modele.chat(question), "Bonjour", null);
                }
            }
            """);
    }
}
