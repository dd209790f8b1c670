package fr.caf.logement.graphql;

import com.netflix.graphql.dgs.DgsComponent;
import com.netflix.graphql.dgs.DgsData;
import com.netflix.graphql.dgs.DgsDataFetchingEnvironment;
import com.netflix.graphql.dgs.DgsMutation;
import com.netflix.graphql.dgs.InputArgument;
import fr.caf.logement.droits.DroitsLogement;
import fr.caf.logement.modele.Allocataire;
import java.util.List;
import java.util.concurrent.CompletableFuture;
import org.dataloader.DataLoader;

/** Les champs de l'allocataire, et les contrôles par lots. */
@DgsComponent
public class AllocataireFetcher {
    private final DroitsLogement droits;

    public AllocataireFetcher(DroitsLogement droits) {
        this.droits = droits;
    }

    @DgsData(parentType = "Allocataire", field = "langueDevinee")
    public CompletableFuture<String> langueDevinee(DgsDataFetchingEnvironment dfe) {
        Allocataire allocataire = dfe.getSource();
        DataLoader<String, String> langues = dfe.getDataLoader("langues");
        return langues.load(allocataire.getNom());
    }

    @DgsData(parentType = "Allocataire", field = "libelleDeLangue")
    public CompletableFuture<String> libelleDeLangue(DgsDataFetchingEnvironment dfe) {
        Allocataire allocataire = dfe.getSource();
        DataLoader<String, String> traductions = dfe.getDataLoader("traductions");
        return traductions.load(allocataire.getLangue());
    }

    @DgsMutation
    public CompletableFuture<Integer> suspendreLesZones(
            @InputArgument List<String> zones, @InputArgument String numero, DgsDataFetchingEnvironment dfe) {
        DataLoader<String, String> avis = dfe.getDataLoader("avis");
        return avis.loadMany(zones).thenApply(reponses -> {
            int tendues = 0;
            for (String reponse : reponses) {
                if ("NON".equals(reponse)) {
                    droits.suspendre(numero); // CHARTE-501
                    tendues++;
                }
            }
            return tendues;
        });
    }

    @DgsMutation
    public CompletableFuture<Integer> suspendreAuPlafond(
            @InputArgument List<String> zones, @InputArgument String numero, DgsDataFetchingEnvironment dfe) {
        DataLoader<String, Integer> plafonds = dfe.getDataLoader("plafonds");
        return plafonds.loadMany(zones).thenApply(montants -> {
            int total = montants.stream().mapToInt(Integer::intValue).sum();
            if (total > 1000) {
                droits.suspendre(numero);
            }
            return total;
        });
    }
}
