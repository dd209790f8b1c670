package fr.caf.logement.graphql;

import com.netflix.graphql.dgs.DgsQueryExecutor;
import fr.caf.logement.ia.Redacteur;
import fr.caf.logement.modele.Dossier;
import java.util.List;
import java.util.Map;
import org.springframework.scheduling.annotation.Scheduled;
import org.springframework.stereotype.Component;

/** Interroge le graphe de l'intérieur. */
@Component
public class RapportNocturne {
    private final DgsQueryExecutor graphe;
    private final Redacteur redacteur;

    public RapportNocturne(DgsQueryExecutor graphe, Redacteur redacteur) {
        this.graphe = graphe;
        this.redacteur = redacteur;
    }

    @Scheduled(cron = "0 0 3 * * *")
    public void zones() {
        List<String> zones = graphe.executeAndExtractJsonPath("{ dossiers { zone } }", "data.dossiers[*].zone");
        redacteur.publique().prompt("Répartition : " + String.join(", ", zones)).call().content();
    }

    @Scheduled(cron = "0 0 4 * * *")
    public void courriels() {
        List<String> courriels = graphe.executeAndExtractJsonPath(
                "{ dossiers { allocataire { courriel } } }", "data.dossiers[*].allocataire.courriel");
        redacteur.publique().prompt("Domaines de : " + String.join(", ", courriels)).call().content(); // CHARTE-401
    }

    @Scheduled(cron = "0 30 4 * * *")
    public void situations() {
        Dossier dossier = graphe.executeAndExtractJsonPathAsObject(
                "query($n: String) { dossier(numero: $n) { zone situation } }",
                "data.dossier",
                Map.of("n", "A1"),
                Dossier.class);
        redacteur.publique().prompt("Zone " + dossier.getZone()).call().content();
        redacteur.publique().prompt("Situation " + dossier.getSituation()).call().content(); // CHARTE-401
    }
}
