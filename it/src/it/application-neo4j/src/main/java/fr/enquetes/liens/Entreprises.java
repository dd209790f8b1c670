package fr.enquetes.liens;

import java.util.List;
import java.util.Optional;
import org.springframework.data.neo4j.repository.Neo4jRepository;
import org.springframework.data.neo4j.repository.query.Query;
import org.springframework.data.repository.query.Param;

/** Les entreprises, par Spring Data. */
public interface Entreprises extends Neo4jRepository<Entreprise, String> {
    List<Entreprise> findByRegion(String region);

    @Query("MATCH (e:Entreprise {siret: $siret}) SET e.verdict = $verdict RETURN e")
    Entreprise rendreVerdict(@Param("siret") String siret, @Param("verdict") String verdict);

    @Query("MATCH (e:Entreprise {siret: $siret}) SET e.region = $region")
    void deplacer(@Param("siret") String siret, @Param("region") String region);

    @Query("MATCH (e:Entreprise)-[:A_POUR_SALARIE]->(s:Salarie) WHERE s.atelier = $atelier RETURN e")
    Optional<Entreprise> deSalarie(@Param("atelier") String atelier);
}
