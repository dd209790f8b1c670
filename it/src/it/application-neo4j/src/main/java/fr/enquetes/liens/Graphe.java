package fr.enquetes.liens;

import static org.neo4j.driver.Values.parameters;

import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import org.neo4j.driver.Driver;
import org.neo4j.driver.EagerResult;
import org.neo4j.driver.Query;
import org.neo4j.driver.QueryConfig;
import org.neo4j.driver.Record;
import org.neo4j.driver.Result;
import org.neo4j.driver.Session;
import org.neo4j.driver.Value;
import org.neo4j.driver.Values;
import org.neo4j.driver.types.Node;

/** Le graphe des signalements, par le pilote. */
public class Graphe implements AutoCloseable {
    private static final String CREER =
            """
            MERGE (p:Personne {cle: $cle})
            ON CREATE SET p.identite = $identite, p.fixe = $fixe
            SET p.secteur = $secteur
            """;
    private final Driver pilote;

    public Graphe(Driver pilote) {
        this.pilote = pilote;
    }

    public void inscrire(Plaignant plaignant) {
        try (Session session = pilote.session()) {
            session.executeWriteWithoutResult(tx -> tx.run(
                    CREER,
                    parameters(
                            "cle", plaignant.cle(),
                            "identite", plaignant.identite(),
                            "fixe", plaignant.ligneFixe(),
                            "secteur", plaignant.secteur())));
        }
    }

    public void relier(String cle, String autre, String commentaire) {
        try (Session session = pilote.session()) {
            session.run(
                    "MATCH (a:Personne {cle: $cle}), (b:Personne {cle: $autre}) CREATE (a)-[:LIE_A {commentaire: $commentaire, canal: 'guichet'}]->(b)",
                    Map.of("cle", cle, "autre", autre, "commentaire", commentaire));
        }
    }

    public void soupconner(String cle, String soupcon) {
        pilote.executableQuery("MATCH (p:Personne {cle: $cle}) SET p.soupcon = $soupcon, p.vuLe = datetime() RETURN p.cle")
                .withParameters(Map.of("cle", cle, "soupcon", soupcon))
                .withConfig(QueryConfig.builder().withDatabase("enquetes").build())
                .execute();
    }

    public void avancer(String cle, String etape) {
        Map<String, Object> parametres = new HashMap<>();
        parametres.put("cle", cle);
        parametres.put("etape", etape);
        try (Session session = pilote.session()) {
            session.executeWrite(tx -> tx.run(new Query("MATCH (p:Personne {cle: $cle}) SET p.etape = $etape", parametres))
                    .consume());
        }
    }

    public Optional<Record> fiche(String cle) {
        try (Session session = pilote.session()) {
            return session.executeRead(tx -> {
                Result lignes = tx.run(
                        "MATCH (p:Personne {cle: $cle}) RETURN p.identite AS nomComplet, p.secteur AS secteur, p.soupcon, p.etape AS etape",
                        parameters("cle", cle));
                return lignes.hasNext() ? Optional.of(lignes.single()) : Optional.empty();
            });
        }
    }

    public String soupcon(String cle) {
        EagerResult lignes = pilote.executableQuery("MATCH (p:Personne {cle: $cle}) RETURN p.soupcon AS soupcon")
                .withParameters(Map.of("cle", cle))
                .execute();
        return lignes.records().get(0).get("soupcon").asString();
    }

    public Node noeud(String cle) {
        try (Session session = pilote.session()) {
            return session.run("MATCH (p:Personne {cle: $cle}) RETURN p", Values.parameters("cle", cle))
                    .single()
                    .get("p")
                    .asNode();
        }
    }

    public List<String> commentaires(String cle) {
        try (Session session = pilote.session()) {
            return session.executeRead(tx -> tx.run(
                            "MATCH (:Personne {cle: $cle})-[l:LIE_A]->() RETURN l.commentaire AS texte, l.canal AS canal ORDER BY texte",
                            parameters("cle", cle))
                    .list(ligne -> ligne.get("texte").asString()));
        }
    }

    public List<String> canaux(String cle) {
        try (Session session = pilote.session()) {
            return session.run(
                            "MATCH (:Personne {cle: $cle})-[l:LIE_A]->() RETURN l.commentaire AS texte, l.canal AS canal",
                            parameters("cle", cle))
                    .stream()
                    .map(ligne -> ligne.get("canal").asString())
                    .toList();
        }
    }

    public Map<String, Object> parSecteur() {
        Map<String, Object> nombres = new HashMap<>();
        try (Session session = pilote.session()) {
            Result lignes = session.run("MATCH (p:Personne) RETURN p.secteur AS secteur, count(p) AS nombre");
            while (lignes.hasNext()) {
                Record ligne = lignes.next();
                Value nombre = ligne.get("nombre");
                nombres.put(ligne.get("secteur").asString("inconnu"), nombre.asInt());
            }
        }
        return nombres;
    }

    @Override
    public void close() {
        pilote.close();
    }
}
