package fr.caf.logement.graphql;

import com.netflix.graphql.dgs.DgsComponent;
import com.netflix.graphql.dgs.DgsSubscription;
import com.netflix.graphql.dgs.InputArgument;
import fr.caf.logement.ia.Redacteur;
import fr.caf.logement.modele.Depot;
import fr.caf.logement.modele.Dossier;
import org.reactivestreams.Publisher;
import reactor.core.publisher.Flux;

/** Les avis, à mesure qu'ils arrivent. */
@DgsComponent
public class AvisSubscription {
    private final Depot depot;
    private final Redacteur redacteur;

    public AvisSubscription(Depot depot, Redacteur redacteur) {
        this.depot = depot;
        this.redacteur = redacteur;
    }

    @DgsSubscription
    public Publisher<String> avis(@InputArgument String zone) {
        return Flux.fromIterable(depot.dossiers())
                .filter(dossier -> zone.equals(dossier.getZone()))
                .map(Dossier::getSurface)
                .map(surface -> redacteur.publique().prompt("Surface " + surface).call().content());
    }

    @DgsSubscription
    public Publisher<String> recits(@InputArgument String zone) {
        return Flux.fromIterable(depot.dossiers())
                .filter(dossier -> zone.equals(dossier.getZone()))
                .map(Dossier::getSituation)
                .flatMap(situation -> redacteur.publique().prompt(situation).stream().content()); // CHARTE-401
    }
}
