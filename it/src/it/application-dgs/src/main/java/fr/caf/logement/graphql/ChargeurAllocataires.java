package fr.caf.logement.graphql;

import com.netflix.graphql.dgs.DgsDataLoader;
import fr.caf.logement.modele.Allocataire;
import fr.caf.logement.modele.Depot;
import java.util.List;
import java.util.concurrent.CompletableFuture;
import java.util.concurrent.CompletionStage;
import org.dataloader.BatchLoader;

/** Lit les allocataires par lots. */
@DgsDataLoader(name = "allocataires")
public class ChargeurAllocataires implements BatchLoader<String, Allocataire> {
    private final Depot depot;

    public ChargeurAllocataires(Depot depot) {
        this.depot = depot;
    }

    @Override
    public CompletionStage<List<Allocataire>> load(List<String> numeros) {
        return CompletableFuture.supplyAsync(() -> depot.allocataires(numeros));
    }
}
