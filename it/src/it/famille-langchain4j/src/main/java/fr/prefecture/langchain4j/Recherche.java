package fr.prefecture.langchain4j;

import dev.langchain4j.data.document.Document;
import dev.langchain4j.data.document.Metadata;
import dev.langchain4j.data.document.splitter.DocumentSplitters;
import dev.langchain4j.data.embedding.Embedding;
import dev.langchain4j.data.segment.TextSegment;
import dev.langchain4j.model.chat.ChatModel;
import dev.langchain4j.rag.DefaultRetrievalAugmentor;
import dev.langchain4j.rag.content.Content;
import dev.langchain4j.rag.content.retriever.ContentRetriever;
import dev.langchain4j.rag.content.retriever.EmbeddingStoreContentRetriever;
import dev.langchain4j.rag.query.Query;
import dev.langchain4j.rag.query.transformer.CompressingQueryTransformer;
import dev.langchain4j.service.AiServices;
import dev.langchain4j.store.embedding.EmbeddingStore;
import dev.langchain4j.store.embedding.EmbeddingStoreIngestor;
import dev.langchain4j.store.embedding.inmemory.InMemoryEmbeddingStore;
import java.util.List;

/** Les textes du guichet, rangés par le sens. */
class Recherche {
    interface Assistant {
        String repondre(String question);
    }

    private final EmbeddingStore<TextSegment> base = new InMemoryEmbeddingStore<>();

    void ingerer(List<Demandeur> demandeurs) {
        EmbeddingStoreIngestor ingestion = EmbeddingStoreIngestor.builder()
                .documentSplitter(DocumentSplitters.recursive(300, 30))
                .embeddingModel(Modeles.vecteurs())
                .embeddingStore(base)
                .build();
        for (Demandeur demandeur : demandeurs) {
            ingestion.ingest(Document.from("Dossier de " + demandeur.nom())); // CHARTE-401
        }
    }

    void ingererEnLocal(List<Demandeur> demandeurs) {
        EmbeddingStoreIngestor ingestion = EmbeddingStoreIngestor.builder()
                .embeddingModel(Modeles.vecteursLocaux())
                .embeddingStore(base)
                .build();
        for (Demandeur demandeur : demandeurs) {
            ingestion.ingest(Document.from("Dossier de " + demandeur.nom()));
        }
    }

    Embedding vecteur(Demandeur demandeur) {
        return Modeles.vecteurs().embed(demandeur.nom()).content(); // CHARTE-401
    }

    List<Embedding> vecteurs(List<Demandeur> demandeurs) {
        List<TextSegment> morceaux = demandeurs.stream()
                .map(demandeur -> TextSegment.from(demandeur.reference(), Metadata.from("nom", demandeur.nom())))
                .toList();
        return Modeles.vecteurs().embedAll(morceaux).content();
    }

    void vecteursLocaux(Demandeur demandeur) {
        TextSegment morceau = TextSegment.from("Né le " + demandeur.naissance());
        base.add(Modeles.vecteursLocaux().embed(morceau).content(), morceau);
    }

    /** Ce qui est retrouvé part avec la question. */
    String avecSourceMaison(Registre registre) {
        ContentRetriever registreLu = question -> registre.chercher(question.text()).stream() // CHARTE-401
                .map(demandeur -> Content.from(demandeur.nom()))
                .toList();
        Assistant assistant = AiServices.builder(Assistant.class)
                .chatModel(Modeles.openai())
                .contentRetriever(registreLu)
                .build();
        return assistant.repondre("Qui a déposé un dossier ?");
    }

    String avecSourceMaisonEnLocal(Registre registre) {
        Assistant assistant = AiServices.builder(Assistant.class)
                .chatModel(Modeles.local())
                .contentRetriever(new LecteurDuRegistre(registre))
                .build();
        return assistant.repondre("Qui a déposé un dossier ?");
    }

    String avecBase(ChatModel modele) {
        Assistant assistant = AiServices.builder(Assistant.class)
                .chatModel(Modeles.interne())
                .retrievalAugmentor(DefaultRetrievalAugmentor.builder()
                        .queryTransformer(new CompressingQueryTransformer(Modeles.interne()))
                        .contentRetriever(EmbeddingStoreContentRetriever.from(base))
                        .build())
                .build();
        return assistant.repondre("Quels textes s'appliquent ?");
    }

    String avecBaseDehors(String question) {
        Assistant assistant = AiServices.builder(Assistant.class)
                .chatModel(Modeles.openai())
                .contentRetriever(EmbeddingStoreContentRetriever.builder().embeddingStore(base).maxResults(3).build())
                .build();
        return assistant.repondre(question); // CHARTE-401
    }

    String avecBaseRemplieEnLocal(Demandeur demandeur, String question) {
        EmbeddingStore<TextSegment> remplie = new InMemoryEmbeddingStore<>();
        EmbeddingStoreIngestor.builder()
                .embeddingStore(remplie)
                .embeddingModel(Modeles.vecteursLocaux())
                .build()
                .ingest(Document.from("Dossier de " + demandeur.nom()));
        Assistant assistant = AiServices.builder(Assistant.class)
                .chatModel(Modeles.openai())
                .contentRetriever(EmbeddingStoreContentRetriever.from(remplie))
                .build();
        return assistant.repondre(question); // CHARTE-401
    }

    List<Content> chercheEnLocal(Demandeur demandeur) {
        return EmbeddingStoreContentRetriever.builder()
                .embeddingStore(base)
                .embeddingModel(Modeles.vecteursLocaux())
                .maxResults(3)
                .build()
                .retrieve(Query.from("Dossier de " + demandeur.nom()));
    }

    List<Content> chercheDehors(Demandeur demandeur) {
        return EmbeddingStoreContentRetriever.builder()
                .embeddingStore(base)
                .embeddingModel(Modeles.vecteurs())
                .maxResults(3)
                .build()
                .retrieve(Query.from("Dossier de " + demandeur.nom())); // CHARTE-401
    }

    String sansBase(String question) {
        Assistant assistant = AiServices.builder(Assistant.class).chatModel(Modeles.openai()).build();
        return assistant.repondre(question);
    }

    interface Registre {
        List<Demandeur> chercher(String question);
    }

    static final class LecteurDuRegistre implements ContentRetriever {
        private final Registre registre;

        LecteurDuRegistre(Registre registre) {
            this.registre = registre;
        }

        @Override
        public List<Content> retrieve(Query question) {
            return registre.chercher(question.text()).stream()
                    .map(demandeur -> Content.from(demandeur.nom()))
                    .toList();
        }
    }
}
