package fr.douane.contentieux.ia;

import com.azure.ai.openai.OpenAIAsyncClient;
import com.azure.ai.openai.OpenAIClientBuilder;
import com.azure.core.credential.KeyCredential;
import com.microsoft.semantickernel.aiservices.openai.textembedding.OpenAITextEmbeddingGenerationService;
import com.microsoft.semantickernel.data.VectorStoreTextSearch;
import com.microsoft.semantickernel.data.textsearch.TextSearch;
import com.microsoft.semantickernel.data.vectorsearch.VectorizedSearch;
import com.microsoft.semantickernel.services.textembedding.Embedding;
import com.microsoft.semantickernel.services.textembedding.TextEmbeddingGenerationService;
import fr.douane.contentieux.dossier.Declaration;
import java.util.List;
import java.util.stream.Collectors;

/** Rapproche un dossier de ceux qui lui ressemblent. */
public class Recherche {
    /** Ce que l'on retrouve d'une décision de justice. */
    public record Decision(String reference, String sommaire) {}

    private final TextEmbeddingGenerationService vecteurs;
    private final TextSearch jurisprudence;

    public Recherche(VectorizedSearch<Decision> decisions) {
        OpenAIAsyncClient client = new OpenAIClientBuilder()
                .credential(new KeyCredential(System.getenv("OPENAI_API_KEY")))
                .buildAsyncClient();
        this.vecteurs = OpenAITextEmbeddingGenerationService.builder()
                .withOpenAIAsyncClient(client)
                .withModelId("text-embedding-3-small")
                .withDimensions(512)
                .build();
        this.jurisprudence = VectorStoreTextSearch.<Decision>builder()
                .withVectorizedSearch(decisions)
                .withTextEmbeddingGenerationService(vecteurs)
                .build();
    }

    public List<Float> vecteurDeMarchandise(Declaration declaration) {
        return vecteurs.generateEmbeddingAsync(declaration.marchandise()).block().getVector();
    }

    public List<Embedding> vecteursDesFaits(List<Declaration> declarations) {
        List<String> textes =
                declarations.stream().map(Declaration::procesVerbal).collect(Collectors.toList());
        return vecteurs.generateEmbeddingsAsync(textes).block(); // CHARTE-401
    }

    public String decisionsVoisines(Declaration declaration) {
        return String.join(
                "\n", jurisprudence.searchAsync(declaration.nomenclature(), null).block().getResults());
    }

    public String decisionsSurLeDeclarant(Declaration declaration) {
        return String.join(
                "\n",
                jurisprudence
                        .searchAsync("Décisions sur " + declaration.declarant().nom(), null) // CHARTE-401
                        .block()
                        .getResults());
    }
}
