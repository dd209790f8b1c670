package fr.charteia.core;

import org.junit.jupiter.api.Test;

/** CHARTE-202 and 903: answers of an AI that leave for somebody. */
class AnswersShownTest extends MarkedSources {
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
    void what_is_shown_may_say_itself_that_it_comes_from_an_ai() {
        check("CHARTE-202", """
            @RestController
            class Resumes {
                ChatModel modele;

                @MentionIA
                record Signe(String texte) {}

                static class ParChamp {
                    public String texte;
                    @MentionIA public boolean genere = true;
                }

                static class ParAccesseur {
                    private String texte;

                    @MentionIA
                    public String getTexte() { return texte; }
                }

                record Muet(String texte) {}

                @PostMapping("/a")
                Signe a(String notice) { return new Signe(modele.chat(notice)); }

                @PostMapping("/b")
                List<Signe> b(String notice) { return List.of(new Signe(modele.chat(notice))); }

                @PostMapping("/c")
                ParChamp c(String notice) {
                    ParChamp resume = new ParChamp();
                    resume.texte = modele.chat(notice);
                    return resume;
                }

                @PostMapping("/d")
                ParAccesseur d(String notice) {
                    ParAccesseur resume = new ParAccesseur();
                    resume.texte = modele.chat(notice);
                    return resume;
                }

                @PostMapping("/e")
                Muet e(String notice) { return new Muet(modele.chat(notice)); } // CHARTE-202
            }
            """);
    }

    @Test
    void what_a_function_gives_that_an_endpoint_gives_back_leaves_too() {
        check("CHARTE-202", """
            @RestController
            class Attentes {
                ChatModel modele;

                @PostMapping("/a")
                java.util.concurrent.Callable<String> a(String notice) {
                    return () -> modele.chat(notice); // CHARTE-202
                }

                @PostMapping("/b")
                java.util.concurrent.Callable<String> b(String notice) {
                    return () -> {
                        modele.chat(notice);
                        return "fait";
                    };
                }
            }
            """);
    }

    @Test
    void an_answer_leaves_by_whatever_shows_it() {
        check("CHARTE-202", """
            class Sorties {
                ChatModel modele;
                javax.swing.JLabel etiquette;
                jakarta.servlet.ServletResponse reponse;

                @jakarta.ws.rs.POST
                void plusTard(String notice, jakarta.ws.rs.container.AsyncResponse attente) {
                    attente.resume(modele.chat(notice)); // CHARTE-202
                }

                void ecran() {
                    etiquette.setText(modele.chat("a")); // CHARTE-202
                    etiquette.setText("Bonjour");
                    etiquette.setToolTipText("Aide");
                    javax.swing.JOptionPane.showMessageDialog(null, modele.chat("b")); // CHARTE-202
                }

                void classeur(org.apache.poi.ss.usermodel.Workbook classeur) {
                    classeur.createSheet().createRow(0).createCell(0).setCellValue(modele.chat("c"));
                    classeur.write(reponse.getOutputStream()); // CHARTE-202
                }
            }
            """);
    }

    @Test
    void what_is_written_to_is_an_answer_where_whoever_passes_it_had_it_of_a_request() {
        check("CHARTE-202", """
            class Reponses {
                ChatModel modele;

                void exporter(java.io.OutputStream flux, String notice) throws java.io.IOException {
                    flux.write(modele.chat(notice).getBytes());
                }

                void dansUnFichier(String notice) throws java.io.IOException {
                    try (java.io.OutputStream fichier = java.nio.file.Files.newOutputStream(java.nio.file.Path.of("a.txt"))) {
                        exporter(fichier, notice);
                    }
                }

                void repondre(java.io.OutputStream flux, String notice) throws java.io.IOException {
                    flux.write(modele.chat(notice).getBytes()); // CHARTE-202
                }

                void aQuiDemande(String notice, jakarta.servlet.ServletResponse reponse) throws java.io.IOException {
                    repondre(reponse.getOutputStream(), notice);
                }

                void auxDeux(java.io.OutputStream flux, String notice) throws java.io.IOException {
                    flux.write(modele.chat(notice).getBytes()); // CHARTE-202
                }

                void ici(String notice, jakarta.servlet.ServletResponse reponse) throws java.io.IOException {
                    auxDeux(reponse.getOutputStream(), notice);
                    auxDeux(java.nio.file.Files.newOutputStream(java.nio.file.Path.of("b.txt")), notice);
                }
            }
            """);
    }

    @Test
    void an_answer_leaves_by_the_observer_that_a_service_of_grpc_is_given() {
        check("CHARTE-202", """
            class Services {
                static ChatModel modele;

                abstract static class Base implements io.grpc.BindableService {
                    public void dire(String question, io.grpc.stub.StreamObserver<String> reponse) {}

                    @Override
                    public Object bindService() { return null; }
                }

                static class Direct extends Base {
                    @Override
                    public void dire(String question, io.grpc.stub.StreamObserver<String> reponse) {
                        reponse.onNext(modele.chat(question)); // CHARTE-202
                    }
                }

                static class ParUneAide extends Base {
                    @Override
                    public void dire(String question, io.grpc.stub.StreamObserver<String> reponse) {
                        envoyer(reponse, modele.chat(question));
                    }

                    private void envoyer(io.grpc.stub.StreamObserver<String> reponse, String texte) {
                        reponse.onNext(texte); // CHARTE-202
                    }
                }

                static class EnLeDisant extends Base {
                    @Override
                    public void dire(String question, io.grpc.stub.StreamObserver<String> reponse) {
                        reponse.onNext(signer(modele.chat(question)));
                    }

                    @MentionIA("une IA")
                    private String signer(String texte) { return texte + " (par une IA)"; }
                }

                void demanderAUnAutre(io.grpc.stub.StreamObserver<String> demandes, String question) {
                    demandes.onNext(modele.chat(question));
                }
            }
            """);
    }
}
