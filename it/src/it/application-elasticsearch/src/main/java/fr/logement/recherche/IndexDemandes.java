package fr.logement.recherche;

import co.elastic.clients.elasticsearch.ElasticsearchClient;
import co.elastic.clients.elasticsearch._types.ElasticsearchException;
import co.elastic.clients.elasticsearch._types.Refresh;
import co.elastic.clients.elasticsearch._types.query_dsl.Query;
import co.elastic.clients.elasticsearch.core.BulkRequest;
import co.elastic.clients.elasticsearch.core.BulkResponse;
import co.elastic.clients.elasticsearch.core.GetResponse;
import co.elastic.clients.elasticsearch.core.IndexRequest;
import co.elastic.clients.elasticsearch.core.SearchRequest;
import co.elastic.clients.elasticsearch.core.SearchResponse;
import co.elastic.clients.elasticsearch.core.search.HighlightField;
import co.elastic.clients.elasticsearch.core.search.Hit;
import co.elastic.clients.json.JsonData;
import co.elastic.clients.util.NamedValue;
import java.io.IOException;
import java.io.UncheckedIOException;
import java.util.ArrayList;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;

/** L'index des demandes de logement. */
class IndexDemandes {
    private static final String DEMANDES = "demandes";
    private static final String SUIVI = "suivi";
    private final ElasticsearchClient client;

    IndexDemandes(ElasticsearchClient client) {
        this.client = client;
    }

    void indexer(FicheDemande fiche) {
        try {
            client.index(i -> i.index(DEMANDES).id(fiche.getNumero()).document(fiche).refresh(Refresh.WaitFor));
        } catch (ElasticsearchException e) {
            throw new IllegalStateException("L'index refuse la demande : " + e.error().reason(), e);
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
    }

    void indexerToutes(List<FicheDemande> fiches) throws IOException {
        BulkRequest.Builder lot = new BulkRequest.Builder();
        for (FicheDemande fiche : fiches) {
            lot.operations(op -> op.index(idx -> idx.index(DEMANDES).id(fiche.getNumero()).document(fiche)));
        }
        BulkResponse reponse = client.bulk(lot.build());
        if (reponse.errors()) {
            reponse.items().stream()
                    .filter(item -> item.error() != null)
                    .forEach(item -> System.getLogger("index").log(System.Logger.Level.WARNING, item.error().reason()));
        }
    }

    /** Une trace de ce qui arrive à une demande, sans classe à elle. */
    void suivre(String numero, String message, String canal) throws IOException {
        Map<String, Object> trace = new HashMap<>();
        trace.put("numero", numero);
        trace.put("message", message);
        trace.put("canal", canal);
        IndexRequest<Map<String, Object>> requete = IndexRequest.of(i -> i.index(SUIVI).document(trace));
        client.index(requete);
    }

    void rendreAvis(String numero, String avis) throws IOException {
        client.update(u -> u.index(DEMANDES).id(numero).doc(Map.of("avis", avis)), FicheDemande.class);
    }

    void avancer(String numero, String etape) throws IOException {
        FicheDemande partielle = new FicheDemande();
        partielle.setEtape(etape);
        client.update(u -> u.index(DEMANDES).id(numero).doc(partielle), FicheDemande.class);
    }

    void motiverSecteur(String secteur, String motif) throws IOException {
        client.updateByQuery(u -> u.index(DEMANDES)
                .query(q -> q.term(t -> t.field("secteur").value(secteur)))
                .script(s -> s.source(x -> x.scriptString("ctx._source.motif = params.motif")).params("motif", JsonData.of(motif))));
    }

    Optional<FicheDemande> lire(String numero) {
        try {
            GetResponse<FicheDemande> reponse = client.get(g -> g.index(DEMANDES).id(numero), FicheDemande.class);
            return reponse.found() ? Optional.ofNullable(reponse.source()) : Optional.empty();
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
    }

    List<FicheDemande> deSecteur(String secteur) throws IOException {
        SearchResponse<FicheDemande> reponse = client.search(
                s -> s.index(DEMANDES)
                        .query(q -> q.bool(b -> b.must(m -> m.match(t -> t.field("secteur").query(secteur)))
                                .filter(f -> f.exists(e -> e.field("numero")))))
                        .size(50),
                FicheDemande.class);
        List<FicheDemande> fiches = new ArrayList<>();
        for (Hit<FicheDemande> trouve : reponse.hits().hits()) {
            fiches.add(trouve.source());
        }
        return fiches;
    }

    /** Les passages des demandes où ces mots se trouvent. */
    List<String> passages(String mots) throws IOException {
        SearchRequest requete = new SearchRequest.Builder()
                .index(DEMANDES)
                .query(Query.of(q -> q.match(m -> m.field("demandeur").query(mots))))
                .highlight(h -> h.fields(NamedValue.of("demandeur", HighlightField.of(f -> f.preTags("<b>").postTags("</b>")))))
                .build();
        return client.search(requete, FicheDemande.class).hits().hits().stream()
                .flatMap(trouve -> trouve.highlight().getOrDefault("demandeur", List.of()).stream())
                .toList();
    }

    List<String> messages(String numero) throws IOException {
        SearchResponse<Map> reponse =
                client.search(s -> s.index(SUIVI).query(q -> q.term(t -> t.field("numero").value(numero))), Map.class);
        return reponse.hits().hits().stream()
                .map(Hit::source)
                .map(source -> String.valueOf(source.get("message")))
                .toList();
    }

    List<String> canaux(String numero) throws IOException {
        SearchResponse<Map> reponse =
                client.search(s -> s.index(SUIVI).query(q -> q.term(t -> t.field("numero").value(numero))), Map.class);
        return reponse.hits().hits().stream()
                .map(Hit::source)
                .map(source -> String.valueOf(source.get("canal")))
                .toList();
    }

    long compter(String secteur) throws IOException {
        return client.count(c -> c.index(DEMANDES).query(q -> q.term(t -> t.field("secteur").value(secteur))))
                .count();
    }

    /** Combien de demandes par secteur. */
    Map<String, Long> parSecteur() throws IOException {
        SearchResponse<Void> reponse = client.search(
                s -> s.index(DEMANDES).size(0).aggregations("secteurs", a -> a.terms(t -> t.field("secteur"))), Void.class);
        Map<String, Long> nombres = new HashMap<>();
        reponse.aggregations().get("secteurs").sterms().buckets().array()
                .forEach(seau -> nombres.put(seau.key().stringValue(), seau.docCount()));
        return nombres;
    }

    void effacer(String numero) throws IOException {
        client.delete(d -> d.index(DEMANDES).id(numero));
    }
}
