package fr.caf.logement.ia;

import org.springframework.ai.chat.client.ChatClient;
import org.springframework.ai.openai.OpenAiChatModel;
import org.springframework.ai.openai.OpenAiChatOptions;
import org.springframework.ai.openai.api.OpenAiApi;
import org.springframework.beans.factory.annotation.Qualifier;
import org.springframework.context.annotation.Bean;
import org.springframework.context.annotation.Configuration;

/** Le modèle du marché, et celui de la branche. */
@Configuration
public class ClientsIA {
    private static OpenAiChatModel modele(String adresse, String cle, String nom) {
        OpenAiApi api = OpenAiApi.builder().baseUrl(adresse).apiKey(cle).build();
        return OpenAiChatModel.builder()
                .openAiApi(api)
                .defaultOptions(OpenAiChatOptions.builder().model(nom).maxTokens(800).build())
                .build();
    }

    @Bean
    @Qualifier("externe")
    public ChatClient externe() {
        return ChatClient.create(modele("https://api.openai.com", System.getenv("OPENAI_API_KEY"), "gpt-4o-mini"));
    }

    @Bean
    @Qualifier("interne")
    public ChatClient interne() {
        return ChatClient.create(
                modele("https://albert.interieur.rie.gouv.fr", System.getenv("ALBERT_API_KEY"), "albert-large"));
    }
}
