package fr.prefecture.guichet;

import dev.langchain4j.model.chat.ChatModel;
import dev.langchain4j.model.openai.OpenAiChatModel;

/** Appelle une IA dont seule la machine connaît l'adresse. */
class Recherche {
    private final ChatModel modele = OpenAiChatModel.builder()
            .baseUrl(System.getenv("IA_URL"))
            .apiKey(System.getenv("IA_CLE"))
            .modelName("mistral-small-2506")
            .build();

    String chercher(String question) {
        return modele.chat(question);
    }
}
