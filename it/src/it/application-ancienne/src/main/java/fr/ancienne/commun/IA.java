package fr.ancienne.commun;
import dev.langchain4j.model.chat.ChatModel; import dev.langchain4j.model.openai.OpenAiChatModel;
public class IA {
    public static final ChatModel M = OpenAiChatModel.builder().apiKey(System.getenv("K")).modelName("gpt-4o").build();
}
