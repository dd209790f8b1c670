package fr.departement.apa.ia;

import dev.langchain4j.model.chat.ChatModel;
import dev.langchain4j.model.openai.OpenAiChatModel;
import dev.langchain4j.service.AiServices;
import java.time.Duration;
import org.springframework.context.annotation.Bean;
import org.springframework.context.annotation.Configuration;

/** Deux modèles : celui d'OpenAI pour ce qui est public, celui de l'État pour le reste. */
@Configuration
public class ConfigurationIA {
    @Bean
    public ChatModel modeleExterne() {
        return OpenAiChatModel.builder()
                .baseUrl("https://api.openai.com/v1")
                .apiKey(System.getenv("OPENAI_API_KEY"))
                .modelName("gpt-4o-mini")
                .timeout(Duration.ofSeconds(30))
                .build();
    }

    @Bean
    public ChatModel modeleInterne() {
        return OpenAiChatModel.builder()
                .baseUrl("https://albert.interieur.rie.gouv.fr/v1")
                .apiKey(System.getenv("ALBERT_API_KEY"))
                .modelName("albert-large")
                .timeout(Duration.ofSeconds(60))
                .build();
    }

    @Bean
    public AssistantApa assistantExterne() {
        return AiServices.builder(AssistantApa.class).chatModel(modeleExterne()).build();
    }

    @Bean
    public AssistantApa assistantInterne() {
        return AiServices.builder(AssistantApa.class).chatModel(modeleInterne()).build();
    }
}
