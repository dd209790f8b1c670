package fr.prefecture.embabel;

import com.embabel.agent.spi.support.springai.SpringAiLlmService;
import org.springframework.ai.ollama.OllamaChatModel;
import org.springframework.ai.ollama.api.OllamaApi;
import org.springframework.ai.ollama.api.OllamaChatOptions;
import org.springframework.ai.openai.OpenAiChatModel;
import org.springframework.ai.openai.OpenAiChatOptions;
import org.springframework.ai.openai.api.OpenAiApi;
import org.springframework.beans.factory.annotation.Value;
import org.springframework.context.annotation.Bean;
import org.springframework.context.annotation.Configuration;

/** Les modèles qu'un agent peut choisir. */
@Configuration
class Ia {
    @Bean
    SpringAiLlmService openai(@Value("${guichet.openai.cle}") String cle) {
        return new SpringAiLlmService("gpt-4o-2024-08-06", "OpenAI", modele("https://api.openai.com", cle));
    }

    @Bean
    SpringAiLlmService passerelle(@Value("${guichet.cle}") String cle) {
        return new SpringAiLlmService("interne", "Ministère", modele("https://ia.interieur.rie.gouv.fr", cle));
    }

    @Bean
    SpringAiLlmService surPlace() {
        OllamaChatModel modele = OllamaChatModel.builder()
                .ollamaApi(OllamaApi.builder().baseUrl("http://localhost:11434").build())
                .defaultOptions(OllamaChatOptions.builder().model("mistral:7b-instruct-v0.3").build())
                .build();
        return new SpringAiLlmService("local", "Ollama", modele);
    }

    private static OpenAiChatModel modele(String adresse, String cle) {
        return OpenAiChatModel.builder()
                .openAiApi(OpenAiApi.builder().baseUrl(adresse).apiKey(cle).build())
                .defaultOptions(OpenAiChatOptions.builder().model("gpt-4o-2024-08-06").build())
                .build();
    }
}
