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
}
