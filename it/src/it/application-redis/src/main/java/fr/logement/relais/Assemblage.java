package fr.logement.relais;

import dev.langchain4j.model.chat.ChatModel;
import dev.langchain4j.model.openai.OpenAiChatModel;
import io.lettuce.core.RedisClient;
import java.time.Duration;
import redis.clients.jedis.JedisPool;

/** Assemble le relais, sans conteneur. */
final class Assemblage {
    private final ChatModel modele = OpenAiChatModel.builder()
            .baseUrl("https://api.openai.com/v1")
            .apiKey(System.getenv("IA_CLE"))
            .modelName("gpt-4.1-mini")
            .timeout(Duration.ofSeconds(20))
            .maxCompletionTokens(600)
            .build();

    RelaisJedis jedis(Expulsions expulsions) {
        return new RelaisJedis(new JedisPool(System.getenv("REDIS"), 6379), modele, expulsions);
    }

    RelaisLettuce lettuce(Expulsions expulsions) {
        return new RelaisLettuce(RedisClient.create(System.getenv("REDIS_URI")), modele, expulsions);
    }
}
