package fr.logement.recherche;

import java.util.List;
import org.springframework.data.domain.Page;
import org.springframework.data.domain.Pageable;
import org.springframework.data.elasticsearch.annotations.Highlight;
import org.springframework.data.elasticsearch.annotations.HighlightField;
import org.springframework.data.elasticsearch.annotations.Query;
import org.springframework.data.elasticsearch.core.SearchHits;
import org.springframework.data.elasticsearch.repository.ElasticsearchRepository;

/** Les visites, par leur index. */
interface Visites extends ElasticsearchRepository<Visite, String> {
    List<Visite> findByQuartier(String quartier);

    @Query("{\"match\": {\"occupant\": {\"query\": \"?0\"}}}")
    Page<Visite> deOccupant(String occupant, Pageable page);

    @Highlight(fields = @HighlightField(name = "occupant"))
    SearchHits<Visite> findByOccupant(String occupant);

    long countByQuartier(String quartier);
}
