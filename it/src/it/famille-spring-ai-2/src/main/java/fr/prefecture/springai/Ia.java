package fr.prefecture.springai;

import org.springframework.ai.chat.client.ChatClient;
import org.springframework.ai.chat.model.ChatModel;
import org.springframework.ai.ollama.OllamaChatModel;
import org.springframework.ai.ollama.api.OllamaApi;
import org.springframework.ai.ollama.api.OllamaChatOptions;
import org.springframework.ai.openai.OpenAiChatModel;
import org.springframework.ai.openai.OpenAiChatOptions;
import org.springframework.beans.factory.annotation.Qualifier;
import org.springframework.beans.factory.annotation.Value;
import org.springframework.context.annotation.Bean;
import org.springframework.context.annotation.Configuration;

/** Les modèles. Celui d'OpenAI vient du démarreur. */
@Configuration
class Ia {
    @Bean
    OpenAiChatModel mirai(@Value("${guichet.mirai.url}") String url, @Value("${guichet.mirai.cle}") String cle) {
        return OpenAiChatModel.builder()
                .options(OpenAiChatOptions.builder()
                        .baseUrl(url)
                        .apiKey(cle)
                        .model("mistral-small-2506")
                        .maxTokens(400)
                        .build())
                .build();
    }

    @Bean
    ChatModel surPlace() {
        return OllamaChatModel.builder()
                .ollamaApi(OllamaApi.builder().baseUrl("http://localhost:11434").build())
                .options(OllamaChatOptions.builder().model("mistral:7b-instruct-v0.3").build())
                .build();
    }

    @Bean
    ChatClient externe(@Qualifier("openAiChatModel") ChatModel modele) {
        return ChatClient.create(modele);
    }

    @Bean
    ChatClient interne(@Qualifier("mirai") ChatModel modele) {
        return ChatClient.builder(modele).defaultSystem("Tu aides un agent.").build();
    }

    @Bean
    ChatClient local(@Qualifier("surPlace") ChatModel modele) {
        return ChatClient.builder(modele).build();
    }
}
