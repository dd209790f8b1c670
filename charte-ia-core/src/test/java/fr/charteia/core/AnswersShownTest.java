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
}
