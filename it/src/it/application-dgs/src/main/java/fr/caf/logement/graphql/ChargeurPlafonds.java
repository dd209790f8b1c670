package fr.caf.logement.graphql;

import com.netflix.graphql.dgs.DgsDataLoader;
import java.util.List;
import java.util.concurrent.CompletableFuture;
import java.util.concurrent.CompletionStage;
import org.dataloader.BatchLoader;

/** Les plafonds de loyer du barème. */
@DgsDataLoader(name = "plafonds")
public class ChargeurPlafonds implements BatchLoader<String, Integer> {
    @Override
    public CompletionStage<List<Integer>> load(List<String> zones) {
        return CompletableFuture.completedFuture(
                zones.stream().map(zone -> "1".equals(zone) ? 340 : 260).toList());
    }
}
