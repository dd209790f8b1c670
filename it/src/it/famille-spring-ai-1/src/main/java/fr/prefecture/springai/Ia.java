package fr.prefecture.springai;

import org.springframework.ai.chat.client.ChatClient;
import org.springframework.ai.chat.client.advisor.MessageChatMemoryAdvisor;
import org.springframework.ai.chat.client.advisor.SimpleLoggerAdvisor;
import org.springframework.ai.chat.memory.ChatMemory;
import org.springframework.ai.chat.memory.MessageWindowChatMemory;
import org.springframework.ai.ollama.OllamaChatModel;
import org.springframework.ai.ollama.api.OllamaApi;
import org.springframework.ai.ollama.api.OllamaChatOptions;
import org.springframework.ai.openai.OpenAiChatModel;
import org.springframework.ai.openai.OpenAiChatOptions;
import org.springframework.ai.openai.api.OpenAiApi;
import org.springframework.beans.factory.annotation.Value;
import org.springframework.context.annotation.Bean;
import org.springframework.context.annotation.Configuration;
import org.springframework.context.annotation.Primary;

/** Un client par modèle. */
@Configuration(proxyBeanMethods = false)
class Ia {
    @Bean
    @Primary
    ChatClient client(OpenAiChatModel modele) {
        return ChatClient.builder(modele)
                .defaultSystem("Tu aides un agent de préfecture.")
                .defaultAdvisors(
                        MessageChatMemoryAdvisor.builder(memoire()).build(), new SimpleLoggerAdvisor()) // CHARTE-406
                .build();
    }

    @Bean
    ChatMemory memoire() {
        return MessageWindowChatMemory.builder().maxMessages(20).build();
    }

    @Bean
    ChatClient clientLocal(OllamaChatModel modele) {
        return ChatClient.create(modele);
    }

    @Bean
    ChatClient clientInterne(@Value("${guichet.mirai.url}") String url, @Value("${guichet.mirai.cle}") String cle) {
        var api = OpenAiApi.builder().baseUrl(url).apiKey(cle).build();
        var modele = OpenAiChatModel.builder()
                .openAiApi(api)
                .defaultOptions(OpenAiChatOptions.builder()
                        .model("mistral-small-2506")
                        .temperature(0.1)
                        .build())
                .build();
        return ChatClient.builder(modele).build();
    }

    @Bean
    OllamaChatModel ollama() {
        return OllamaChatModel.builder()
                .ollamaApi(OllamaApi.builder().baseUrl("http://127.0.0.1:11434").build())
                .defaultOptions(OllamaChatOptions.builder().model("mistral:7b-instruct-v0.3").build())
                .build();
    }
}
