package fr.caf.logement.graphql;

import com.netflix.graphql.dgs.DgsDataLoader;
import fr.caf.logement.ia.Redacteur;
import java.util.List;
import java.util.concurrent.CompletableFuture;
import java.util.concurrent.CompletionStage;
import org.dataloader.BatchLoaderEnvironment;
import org.dataloader.BatchLoaderWithContext;

/** Devine la langue d'après ce qu'on lui donne. */
@DgsDataLoader(name = "langues")
public class ChargeurLangues implements BatchLoaderWithContext<String, String> {
    private final Redacteur redacteur;

    public ChargeurLangues(Redacteur redacteur) {
        this.redacteur = redacteur;
    }

    @Override
    public CompletionStage<List<String>> load(List<String> cles, BatchLoaderEnvironment contexte) {
        return CompletableFuture.supplyAsync(() -> cles.stream()
                .map(cle -> redacteur.publique().prompt("Langue probable : " + cle).call().content()) // CHARTE-401
                .toList());
    }
}
