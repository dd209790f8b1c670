package fr.caf.logement.graphql;

import com.netflix.graphql.dgs.DgsDataLoader;
import fr.caf.logement.ia.Redacteur;
import java.util.HashMap;
import java.util.Map;
import java.util.Set;
import java.util.concurrent.CompletableFuture;
import java.util.concurrent.CompletionStage;
import org.dataloader.MappedBatchLoader;

/** Demande les avis au modèle, une fois par zone. */
@DgsDataLoader(name = "avis", maxBatchSize = 20)
public class ChargeurAvis implements MappedBatchLoader<String, String> {
    private final Redacteur redacteur;

    public ChargeurAvis(Redacteur redacteur) {
        this.redacteur = redacteur;
    }

    @Override
    public CompletionStage<Map<String, String>> load(Set<String> zones) {
        return CompletableFuture.supplyAsync(() -> {
            Map<String, String> avis = new HashMap<>();
            for (String zone : zones) {
                avis.put(zone, redacteur.publique().prompt("Zone tendue ? " + zone).call().content());
            }
            return avis;
        });
    }
}
