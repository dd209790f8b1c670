package fr.acme.r404;

import dev.langchain4j.data.embedding.Embedding;
import dev.langchain4j.data.segment.TextSegment;
import dev.langchain4j.store.embedding.inmemory.InMemoryEmbeddingStore;
import fr.charteia.annotations.Categorie;
import fr.charteia.annotations.DonneesPersonnelles;
import fr.charteia.annotations.SystemeIA;

@SystemeIA(id = "r404")
class Systeme {
    private static final System.Logger TRACE = System.getLogger("acme.ia");

    record Courrier(
            int numero,
            @DonneesPersonnelles(value = Categorie.CORRESPONDANCE, finalite = "Statistiques")
            String texte) {}

    private final InMemoryEmbeddingStore<TextSegment> textes = new InMemoryEmbeddingStore<>();

    void indexer(Courrier courrier) {
        TRACE.log(System.Logger.Level.INFO, "courrier {0}", courrier.numero());
        TextSegment segment = TextSegment.from(courrier.texte());
        textes.add(Embedding.from(new float[] {1}), segment); // CHARTE-403 CHARTE-404
    }
}
