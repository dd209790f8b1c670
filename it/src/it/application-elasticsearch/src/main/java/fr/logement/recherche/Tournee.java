package fr.logement.recherche;

import co.elastic.clients.elasticsearch._types.query_dsl.QueryBuilders;
import dev.langchain4j.model.chat.ChatModel;
import java.util.List;
import java.util.Map;
import org.springframework.data.domain.PageRequest;
import org.springframework.data.elasticsearch.client.elc.NativeQuery;
import org.springframework.data.elasticsearch.core.ElasticsearchOperations;
import org.springframework.data.elasticsearch.core.SearchHit;
import org.springframework.data.elasticsearch.core.SearchHits;
import org.springframework.data.elasticsearch.core.document.Document;
import org.springframework.data.elasticsearch.core.mapping.IndexCoordinates;
import org.springframework.data.elasticsearch.core.query.Criteria;
import org.springframework.data.elasticsearch.core.query.CriteriaQuery;
import org.springframework.data.elasticsearch.core.query.UpdateQuery;
import org.springframework.stereotype.Service;

/** Les visites de logements, avec Spring Data. */
@Service
class Tournee {
    private final Visites visites;
    private final ElasticsearchOperations operations;
    private final Attributions attributions;
    private final Commission commission;
    private final ChatModel modele = Modeles.externe();

    Tournee(Visites visites, ElasticsearchOperations operations, Attributions attributions, Commission commission) {
        this.visites = visites;
        this.operations = operations;
        this.attributions = attributions;
        this.commission = commission;
    }

    void visiter(Demandeur demandeur, String quartier) {
        Visite visite = new Visite();
        visite.id = demandeur.numero();
        visite.occupant = demandeur.identite();
        visite.quartier = quartier;
        visite.constat = modele.chat("Que constater à " + quartier + " ?");
        visites.save(visite);
    }

    void noterEtage(String id, int etage) {
        Visite visite = operations.get(id, Visite.class);
        if (visite != null) {
            visite.etage = etage;
            operations.save(visite);
        }
    }

    void trancher(String id) {
        Document document = Document.create();
        document.put("verdict", modele.chat("Quel verdict ?"));
        operations.update(UpdateQuery.builder(id).withDocument(document).build(), IndexCoordinates.of("visites"));
    }

    void trancherQuartier(String quartier) {
        UpdateQuery requete = UpdateQuery.builder(new CriteriaQuery(new Criteria("quartier").is(quartier)))
                .withScript("ctx._source.verdict = params.verdict")
                .withParams(Map.of("verdict", modele.chat("Quel verdict pour " + quartier + " ?")))
                .build();
        operations.updateByQuery(requete, IndexCoordinates.of("visites"));
    }

    void parConstat(String id) {
        visites.findById(id).filter(visite -> visite.constat.contains("vide")).ifPresent(visite -> attributions.ecarter(id)); // CHARTE-501
    }

    void parEtage(String id) {
        visites.findById(id).filter(visite -> visite.etage > 3).ifPresent(visite -> attributions.ecarter(visite.id));
    }

    void parVerdict(String id) {
        Visite visite = operations.get(id, Visite.class);
        if (visite.verdict.equals("NON")) {
            attributions.ecarter(id); // CHARTE-501
        }
    }

    void parVerdictRelu(String id) {
        Visite visite = operations.get(id, Visite.class);
        if (commission.suit(visite.verdict)) {
            attributions.ecarter(id);
        }
    }

    void presenter(String quartier) {
        for (Visite visite : visites.findByQuartier(quartier)) {
            modele.chat("Écris à " + visite.occupant); // CHARTE-401
            modele.chat("Décris le quartier " + visite.quartier);
        }
    }

    void pages(String nom) {
        visites.deOccupant(nom, PageRequest.of(0, 10)).forEach(visite -> modele.chat("Relance " + visite.occupant)); // CHARTE-401
        modele.chat("Nombre : " + visites.countByQuartier("Croix-Rousse"));
    }

    void surligner(String nom) {
        SearchHits<Visite> trouves = visites.findByOccupant(nom);
        for (SearchHit<Visite> trouve : trouves) {
            List<String> passages = trouve.getHighlightField("occupant");
            modele.chat("Résume " + passages); // CHARTE-401
            modele.chat("Note " + trouve.getScore());
        }
        modele.chat("Trouvées : " + trouves.getTotalHits());
    }

    void natif(String quartier) {
        NativeQuery requete = NativeQuery.builder()
                .withQuery(QueryBuilders.term(t -> t.field("quartier").value(quartier)))
                .withPageable(PageRequest.of(0, 20))
                .build();
        SearchHits<Visite> trouves = operations.search(requete, Visite.class);
        trouves.getSearchHits().stream()
                .map(SearchHit::getContent)
                .filter(visite -> visite.constat.startsWith("Insalubre"))
                .forEach(visite -> attributions.attribuer(visite.id, "T2")); // CHARTE-501
        trouves.stream()
                .map(SearchHit::getContent)
                .filter(visite -> visite.quartier.startsWith("Nord"))
                .forEach(visite -> attributions.attribuer(visite.id, "T1"));
    }
}
