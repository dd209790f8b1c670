package fr.caf.logement.graphql;

import com.netflix.graphql.dgs.DgsDataLoader;
import fr.caf.logement.ia.Redacteur;
import java.util.ArrayList;
import java.util.List;
import java.util.concurrent.CompletableFuture;
import java.util.concurrent.CompletionStage;
import org.dataloader.BatchLoader;

/** Traduit des libellés. */
@DgsDataLoader(name = "traductions")
public class ChargeurTraductions implements BatchLoader<String, String> {
    private final Redacteur redacteur;

    public ChargeurTraductions(Redacteur redacteur) {
        this.redacteur = redacteur;
    }

    @Override
    public CompletionStage<List<String>> load(List<String> cles) {
        List<String> traductions = new ArrayList<>();
        for (String cle : cles) {
            traductions.add(redacteur.publique().prompt("Traduis " + cle).call().content());
        }
        return CompletableFuture.completedFuture(traductions);
    }
}
