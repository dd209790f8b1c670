package fr.prefecture.langchain4j;

import dev.langchain4j.model.anthropic.AnthropicStreamingChatModel;
import dev.langchain4j.model.chat.ChatModel;
import dev.langchain4j.model.chat.StreamingChatModel;
import dev.langchain4j.model.embedding.EmbeddingModel;
import dev.langchain4j.model.ollama.OllamaChatModel;
import dev.langchain4j.model.ollama.OllamaEmbeddingModel;
import dev.langchain4j.model.openai.OpenAiChatModel;
import dev.langchain4j.model.openai.OpenAiEmbeddingModel;
import dev.langchain4j.model.openai.OpenAiModerationModel;
import dev.langchain4j.model.openai.OpenAiStreamingChatModel;
import java.time.Duration;

/** Les modèles du guichet, sans cadriciel : une classe de fabriques, comme dans beaucoup d'applications. */
final class Modeles {
    private static final String MIRAI = "https://mirai.interieur.gouv.fr/v1";

    private Modeles() {}

    static ChatModel openai() {
        return OpenAiChatModel.builder()
                .apiKey(System.getenv("OPENAI_API_KEY"))
                .modelName("gpt-4o-mini-2024-07-18")
                .timeout(Duration.ofSeconds(30))
                .maxTokens(600)
                .build();
    }

    static ChatModel interne() {
        return OpenAiChatModel.builder()
                .baseUrl(MIRAI)
                .apiKey(System.getenv("MIRAI_CLE"))
                .modelName("mistral-small-2506")
                .timeout(Duration.ofSeconds(30))
                .maxTokens(600)
                .build();
    }

    static ChatModel local() {
        return OllamaChatModel.builder()
                .baseUrl("http://localhost:11434")
                .modelName("mistral:7b-instruct-v0.3")
                .timeout(Duration.ofMinutes(1))
                .build();
    }

    static StreamingChatModel flux() {
        return AnthropicStreamingChatModel.builder()
                .apiKey(System.getenv("ANTHROPIC_API_KEY"))
                .modelName("claude-sonnet-4-5-20250929")
                .build();
    }

    static StreamingChatModel fluxInterne() {
        return OpenAiStreamingChatModel.builder()
                .baseUrl(MIRAI)
                .apiKey(System.getenv("MIRAI_CLE"))
                .modelName("mistral-small-2506")
                .build();
    }

    static EmbeddingModel vecteurs() {
        return OpenAiEmbeddingModel.builder()
                .apiKey(System.getenv("OPENAI_API_KEY"))
                .modelName("text-embedding-3-small")
                .build();
    }

    static EmbeddingModel vecteursLocaux() {
        return OllamaEmbeddingModel.builder()
                .baseUrl("http://127.0.0.1:11434")
                .modelName("nomic-embed-text:v1.5")
                .build();
    }

    static OpenAiModerationModel moderation() {
        return OpenAiModerationModel.builder()
                .apiKey(System.getenv("OPENAI_API_KEY"))
                .modelName("omni-moderation-2024-09-26")
                .build();
    }
}
