package fr.prefecture.guichet.ia;

import dev.langchain4j.model.chat.ChatModel;
import dev.langchain4j.model.openai.OpenAiChatModel;
import java.time.Duration;
import org.springframework.ai.chat.client.ChatClient;
import org.springframework.ai.openai.OpenAiChatOptions;
import org.springframework.ai.openai.api.OpenAiApi;
import org.springframework.beans.factory.annotation.Value;
import org.springframework.context.annotation.Bean;
import org.springframework.context.annotation.Configuration;

/** Les modèles que le guichet utilise. */
@Configuration
class ServicesIA {
    private static final String MISTRAL = "https://api.mistral.ai";
    private static final String MODELE = "mistral-small-2506";
    private static final Duration PATIENCE = Duration.ofSeconds(30);

    @Bean
    ChatModel mirai(
            @Value("${guichet.ia.mirai.url}") String adresse, @Value("${guichet.ia.mirai.cle}") String cle) {
        return OpenAiChatModel.builder()
                .baseUrl(adresse)
                .apiKey(cle)
                .modelName(MODELE)
                .timeout(PATIENCE)
                .build();
    }

    @Bean
    ChatModel mistral(@Value("${guichet.ia.mistral.cle}") String cle) {
        return OpenAiChatModel.builder()
                .baseUrl(MISTRAL + "/v1")
                .apiKey(cle)
                .modelName(MODELE)
                .timeout(PATIENCE)
                .build();
    }

    @Bean
    ChatClient clientMistral(@Value("${guichet.ia.mistral.cle}") String cle) {
        OpenAiApi api = OpenAiApi.builder().baseUrl(MISTRAL).apiKey(cle).build();
        var modele = org.springframework.ai.openai.OpenAiChatModel.builder()
                .openAiApi(api)
                .defaultOptions(OpenAiChatOptions.builder().model(MODELE).maxTokens(400).build())
                .build();
        return ChatClient.builder(modele)
                .defaultSystem("Tu aides les agents d'une préfecture. Tu écris en français simple.")
                .build();
    }
}
