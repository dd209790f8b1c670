package fr.prefecture.springai;

import java.util.List;
import java.util.Map;
import org.springframework.ai.chat.client.ChatClient;
import org.springframework.ai.chat.client.ChatClientRequest;
import org.springframework.ai.chat.client.ChatClientResponse;
import org.springframework.ai.chat.client.advisor.api.CallAdvisor;
import org.springframework.ai.chat.client.advisor.api.CallAdvisorChain;
import org.springframework.ai.chat.client.advisor.vectorstore.QuestionAnswerAdvisor;
import org.springframework.ai.document.Document;
import org.springframework.ai.embedding.EmbeddingModel;
import org.springframework.ai.image.ImageModel;
import org.springframework.ai.image.ImagePrompt;
import org.springframework.ai.openai.OpenAiAudioSpeechModel;
import org.springframework.ai.openai.OpenAiEmbeddingModel;
import org.springframework.ai.rag.retrieval.search.DocumentRetriever;
import org.springframework.ai.rag.advisor.RetrievalAugmentationAdvisor;
import org.springframework.ai.transformer.splitter.TokenTextSplitter;
import org.springframework.ai.vectorstore.SearchRequest;
import org.springframework.ai.vectorstore.SimpleVectorStore;
import org.springframework.ai.vectorstore.VectorStore;
import org.springframework.stereotype.Service;

/** Vecteurs, recherche, conseillers, images et voix. */
@Service
class Base {
    private final ChatClient client;
    private final EmbeddingModel vecteurs;
    private final ImageModel images;
    private final OpenAiAudioSpeechModel voix;

    Base(ChatClient client, OpenAiEmbeddingModel vecteurs, ImageModel images, OpenAiAudioSpeechModel voix) {
        this.client = client;
        this.vecteurs = vecteurs;
        this.images = images;
        this.voix = voix;
    }

    float[] vecteur(Demandeur demandeur) {
        return vecteurs.embed(demandeur.nom()); // CHARTE-401
    }

    void ranger(Registre registre) {
        VectorStore base = SimpleVectorStore.builder(vecteurs).build();
        List<Document> documents = registre.tous().stream()
                .map(d -> new Document("Dossier " + d.reference(), Map.of("nom", d.nom())))
                .toList();
        base.add(new TokenTextSplitter().apply(documents)); // CHARTE-401
    }

    void rangerSansNom(Registre registre) {
        VectorStore base = SimpleVectorStore.builder(vecteurs).build();
        base.add(List.of(new Document("Dossiers : " + registre.tous().size())));
    }

    List<Document> chercher(VectorStore base, Demandeur demandeur) {
        return base.similaritySearch(
                SearchRequest.builder().query("dossier de " + demandeur.reference()).topK(3).build());
    }

    List<Document> chercherParNom(VectorStore base, Demandeur demandeur) {
        return base.similaritySearch(SearchRequest.builder().query(demandeur.nom()).build()); // CHARTE-401
    }

    List<Document> filtrerParNom(VectorStore base, Demandeur demandeur) {
        String filtre = "nom == '" + demandeur.nom() + "'";
        return base.similaritySearch(
                SearchRequest.builder().query("dossier").filterExpression(filtre).build());
    }

    String avecRecherche(VectorStore base, String question) {
        return client.prompt()
                .advisors(QuestionAnswerAdvisor.builder(base).build())
                .user(question)
                .call() // CHARTE-401
                .content();
    }

    String sansRecherche(String question) {
        return client.prompt().user(question).call().content();
    }

    /** Ce que rend la source part avec la question. */
    String avecSource(Registre registre, String question) {
        DocumentRetriever source = requete -> registre.tous().stream() // CHARTE-401
                .map(d -> new Document(d.nom()))
                .toList();
        return client.prompt()
                .advisors(RetrievalAugmentationAdvisor.builder().documentRetriever(source).build())
                .user(question)
                .call()
                .content();
    }

    String dessiner(Demandeur demandeur) {
        return images.call(new ImagePrompt("Portrait de " + demandeur.nom())) // CHARTE-401
                .getResult()
                .getOutput()
                .getUrl();
    }

    byte[] dire(Demandeur demandeur) {
        return voix.call("Bonjour " + demandeur.nom()); // CHARTE-401
    }

    /** Un conseiller qui ajoute le nom à la consigne. */
    static class Presentation implements CallAdvisor {
        private final Demandeur demandeur;

        Presentation(Demandeur demandeur) {
            this.demandeur = demandeur;
        }

        @Override
        public ChatClientResponse adviseCall(ChatClientRequest requete, CallAdvisorChain suite) {
            return suite.nextCall(requete.mutate() // CHARTE-401
                    .prompt(requete.prompt().augmentSystemMessage("Tu parles à " + demandeur.nom()))
                    .build());
        }

        @Override
        public String getName() {
            return "presentation";
        }

        @Override
        public int getOrder() {
            return 0;
        }
    }
}
