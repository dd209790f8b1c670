package fr.prefecture.sdk;

import com.openai.client.OpenAIClient;
import com.openai.client.OpenAIClientAsync;
import com.openai.client.okhttp.OpenAIOkHttpClient;
import com.openai.client.okhttp.OpenAIOkHttpClientAsync;
import com.openai.core.http.StreamResponse;
import com.openai.models.ChatModel;
import com.openai.models.audio.transcriptions.TranscriptionCreateParams;
import com.openai.models.chat.completions.ChatCompletion;
import com.openai.models.chat.completions.ChatCompletionChunk;
import com.openai.models.chat.completions.ChatCompletionCreateParams;
import com.openai.models.embeddings.CreateEmbeddingResponse;
import com.openai.models.embeddings.EmbeddingCreateParams;
import com.openai.models.images.ImageGenerateParams;
import com.openai.models.moderations.ModerationCreateParams;
import com.openai.models.responses.Response;
import com.openai.models.responses.ResponseCreateParams;
import java.nio.file.Path;
import java.util.List;
import java.util.concurrent.CompletableFuture;
import java.util.stream.Collectors;

/** Le client Java d'OpenAI, et un serveur de la maison qui parle comme lui. */
class AvecOpenAi {
    private static final String MODELE = "gpt-4o-mini-2024-07-18";

    private final OpenAIClient client = OpenAIOkHttpClient.fromEnv();
    private final OpenAIClientAsync asynchrone = OpenAIOkHttpClientAsync.builder()
            .apiKey(System.getenv("OPENAI_API_KEY"))
            .build();
    private final OpenAIClient interne = OpenAIOkHttpClient.builder()
            .baseUrl("https://mirai.interieur.gouv.fr/v1")
            .apiKey(System.getenv("MIRAI_CLE"))
            .build();
    private final OpenAIClient local =
            OpenAIOkHttpClient.builder().baseUrl("http://localhost:8000/v1").apiKey("aucune").build();

    String conversation(Demandeur demandeur) {
        ChatCompletionCreateParams demande = ChatCompletionCreateParams.builder()
                .model(MODELE)
                .addSystemMessage("Tu aides un agent.")
                .addUserMessage("Écris à " + demandeur.nom())
                .maxCompletionTokens(300)
                .build();
        ChatCompletion reponse = client.chat().completions().create(demande); // CHARTE-401
        return reponse.choices().get(0).message().content().orElse("");
    }

    String conversationInterne(Demandeur demandeur) {
        ChatCompletionCreateParams demande = ChatCompletionCreateParams.builder()
                .model("mistral-small-2506")
                .addUserMessage("Écris à " + demandeur.nom())
                .build();
        return interne.chat().completions().create(demande).choices().stream()
                .flatMap(choix -> choix.message().content().stream())
                .collect(Collectors.joining());
    }

    String conversationLocale(Demandeur demandeur) {
        return local.chat()
                .completions()
                .create(ChatCompletionCreateParams.builder()
                        .model("qwen3-8b-awq")
                        .addUserMessage(demandeur.toString())
                        .build())
                .choices()
                .get(0)
                .message()
                .content()
                .orElseThrow();
    }

    String sansNom(Demandeur demandeur) {
        ChatCompletionCreateParams demande = ChatCompletionCreateParams.builder()
                .model(MODELE)
                .addUserMessage("Écris au sujet du dossier " + demandeur.reference())
                .build();
        return client.chat().completions().create(demande).choices().get(0).message().content().orElse("");
    }

    /** L'identifiant de l'usager part aussi. */
    void identifiant(Demandeur demandeur) {
        client.chat()
                .completions()
                .create(ChatCompletionCreateParams.builder() // CHARTE-401
                        .model(MODELE)
                        .addUserMessage("Bonjour")
                        .user(demandeur.courriel())
                        .build());
    }

    String flux(Demandeur demandeur) {
        StringBuilder texte = new StringBuilder();
        try (StreamResponse<ChatCompletionChunk> flux = client.chat()
                .completions()
                .createStreaming(ChatCompletionCreateParams.builder() // CHARTE-401
                        .model(MODELE)
                        .addUserMessage(demandeur.nom())
                        .build())) {
            flux.stream()
                    .flatMap(morceau -> morceau.choices().stream())
                    .flatMap(choix -> choix.delta().content().stream())
                    .forEach(texte::append);
        }
        return texte.toString();
    }

    void reponses(Demandeur demandeur, Titres titres) {
        ResponseCreateParams demande = ResponseCreateParams.builder()
                .model(MODELE)
                .instructions("Réponds OUI ou NON.")
                .input("Dossier de " + demandeur.nom())
                .build();
        Response reponse = client.responses().create(demande); // CHARTE-401
        String texte = reponse.output().stream()
                .flatMap(element -> element.message().stream())
                .flatMap(message -> message.content().stream())
                .flatMap(contenu -> contenu.outputText().stream())
                .map(sortie -> sortie.text())
                .collect(Collectors.joining());
        if (texte.startsWith("NON")) {
            titres.refuser(demandeur); // CHARTE-501
        }
    }

    CompletableFuture<String> asynchrone(Demandeur demandeur) {
        return asynchrone
                .chat()
                .completions()
                .create(ChatCompletionCreateParams.builder() // CHARTE-401
                        .model(MODELE)
                        .addUserMessage("Né le " + demandeur.naissance())
                        .build())
                .thenApply(reponse -> reponse.choices().get(0).message().content().orElse(""));
    }

    List<Float> vecteurs(Demandeur demandeur) {
        CreateEmbeddingResponse reponse = client.embeddings()
                .create(EmbeddingCreateParams.builder() // CHARTE-401
                        .model("text-embedding-3-small")
                        .inputOfArrayOfStrings(List.of("Bonjour", demandeur.nom()))
                        .build());
        return reponse.data().get(0).embedding();
    }

    boolean moderation(Demandeur demandeur) {
        return client.moderations()
                .create(ModerationCreateParams.builder().input(demandeur.nom()).build()) // CHARTE-401
                .results()
                .get(0)
                .flagged();
    }

    void image(Demandeur demandeur) {
        client.images()
                .generate(ImageGenerateParams.builder() // CHARTE-401
                        .model("gpt-image-1-2025-04-23")
                        .prompt("Portrait de " + demandeur.nom())
                        .build());
    }

    String transcription(Path enregistrement) {
        return client.audio()
                .transcriptions()
                .create(TranscriptionCreateParams.builder()
                        .model("whisper-1")
                        .file(enregistrement)
                        .build())
                .asTranscription()
                .text();
    }

    ChatModel rien() {
        return ChatModel.of(MODELE);
    }
}
