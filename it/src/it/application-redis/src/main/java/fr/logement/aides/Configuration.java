package fr.logement.aides;

import com.fasterxml.jackson.databind.ObjectMapper;
import dev.langchain4j.model.chat.ChatModel;
import dev.langchain4j.model.openai.OpenAiChatModel;
import java.time.Duration;
import org.springframework.beans.factory.annotation.Value;
import org.springframework.context.annotation.Bean;
import org.springframework.data.redis.connection.RedisConnectionFactory;
import org.springframework.data.redis.connection.RedisStandaloneConfiguration;
import org.springframework.data.redis.connection.lettuce.LettuceConnectionFactory;
import org.springframework.data.redis.core.RedisTemplate;
import org.springframework.data.redis.core.StringRedisTemplate;
import org.springframework.data.redis.listener.ChannelTopic;
import org.springframework.data.redis.listener.RedisMessageListenerContainer;
import org.springframework.data.redis.listener.adapter.MessageListenerAdapter;
import org.springframework.data.redis.repository.configuration.EnableRedisRepositories;
import org.springframework.data.redis.serializer.GenericJackson2JsonRedisSerializer;
import org.springframework.data.redis.serializer.StringRedisSerializer;

@org.springframework.context.annotation.Configuration
@EnableRedisRepositories
class Configuration {
    @Bean
    ChatModel redacteur(@Value("${ia.cle}") String cle) {
        return OpenAiChatModel.builder()
                .baseUrl("https://api.openai.com/v1")
                .apiKey(cle)
                .modelName("gpt-4.1-mini")
                .timeout(Duration.ofSeconds(20))
                .maxCompletionTokens(600)
                .build();
    }

    @Bean
    ChatModel relais(@Value("${ia.cle}") String cle) {
        return OpenAiChatModel.builder()
                .baseUrl("https://ia.logement.rie.gouv.fr/v1")
                .apiKey(cle)
                .modelName("mistral-small")
                .timeout(Duration.ofSeconds(20))
                .maxCompletionTokens(600)
                .build();
    }

    @Bean
    LettuceConnectionFactory connexions(@Value("${redis.hote}") String hote) {
        return new LettuceConnectionFactory(new RedisStandaloneConfiguration(hote, 6379));
    }

    @Bean
    StringRedisTemplate textes(RedisConnectionFactory connexions) {
        return new StringRedisTemplate(connexions);
    }

    @Bean
    RedisTemplate<String, Object> objets(RedisConnectionFactory connexions) {
        RedisTemplate<String, Object> modele = new RedisTemplate<>();
        modele.setConnectionFactory(connexions);
        modele.setKeySerializer(new StringRedisSerializer());
        modele.setHashKeySerializer(new StringRedisSerializer());
        modele.setValueSerializer(new GenericJackson2JsonRedisSerializer());
        modele.setHashValueSerializer(new GenericJackson2JsonRedisSerializer());
        return modele;
    }

    @Bean
    RedisMessageListenerContainer ecoute(RedisConnectionFactory connexions, AbonneAvis avis, AbonneCourriers courriers) {
        RedisMessageListenerContainer conteneur = new RedisMessageListenerContainer();
        conteneur.setConnectionFactory(connexions);
        conteneur.addMessageListener(avis, new ChannelTopic("avis"));
        conteneur.addMessageListener(new MessageListenerAdapter(courriers, "recevoir"), new ChannelTopic("courriers"));
        return conteneur;
    }

    @Bean
    ObjectMapper json() {
        return new ObjectMapper();
    }
}
