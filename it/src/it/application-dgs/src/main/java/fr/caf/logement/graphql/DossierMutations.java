package fr.caf.logement.graphql;

import com.netflix.graphql.dgs.DgsComponent;
import com.netflix.graphql.dgs.DgsData;
import com.netflix.graphql.dgs.DgsDataFetchingEnvironment;
import com.netflix.graphql.dgs.DgsMutation;
import com.netflix.graphql.dgs.InputArgument;
import com.netflix.graphql.dgs.context.DgsContext;
import fr.caf.logement.droits.DroitsLogement;
import fr.caf.logement.ia.Redacteur;
import fr.caf.logement.modele.Depot;
import fr.caf.logement.modele.Dossier;
import fr.caf.logement.modele.DossierEntree;
import graphql.GraphQLContext;
import java.util.Map;
import java.util.Optional;
import java.util.concurrent.CompletableFuture;
import org.dataloader.DataLoader;
import org.slf4j.Logger;
import org.slf4j.LoggerFactory;
import org.springframework.security.access.annotation.Secured;

/** Ce qui change les dossiers. */
@DgsComponent
public class DossierMutations {
    private static final Logger JOURNAL = LoggerFactory.getLogger(DossierMutations.class);

    private final Depot depot;
    private final Redacteur redacteur;
    private final DroitsLogement droits;

    public DossierMutations(Depot depot, Redacteur redacteur, DroitsLogement droits) {
        this.depot = depot;
        this.redacteur = redacteur;
        this.droits = droits;
    }

    @DgsMutation
    public Dossier deposer(@InputArgument DossierEntree entree) {
        Dossier dossier = new Dossier();
        dossier.setNumero(entree.numero());
        dossier.setZone(entree.zone());
        dossier.setSurface(entree.surface());
        dossier.setSituation(entree.commentaire());
        dossier.setAvisAutomatique(redacteur.publique()
                .prompt("Surface " + entree.surface() + " en zone " + entree.zone() + " : ACCORD ou REFUS ?")
                .call()
                .content());
        depot.enregistrer(dossier);
        JOURNAL.info("Accusé : {}", redacteur.surveille().prompt(entree.courriel()).call().content());
        return dossier;
    }

    @DgsMutation(field = "accuserReception")
    public String accuserReception(@InputArgument("entree") DossierEntree entree) {
        return redacteur.publique()
                .prompt()
                .user("Accuse réception à " + entree.courriel())
                .call() // CHARTE-401
                .content();
    }

    @DgsMutation
    public String relancer(@InputArgument String courriel, @InputArgument String objet) {
        String titre = redacteur.publique().prompt("Titre pour " + objet).call().content();
        return titre + redacteur.publique().prompt("Relance " + courriel).call().content(); // CHARTE-401
    }

    /** L'entrée n'est pas typée : le moteur donne une carte. */
    @DgsData(parentType = "Mutation", field = "signaler")
    public String signaler(DgsDataFetchingEnvironment dfe) {
        Map<String, Object> signalement = dfe.getArgument("signalement");
        String lieu = redacteur.publique().prompt("Type de bien : " + signalement.get("typeDeBien")).call().content();
        return lieu + redacteur.publique().prompt("Écris à " + signalement.get("courriel")).call().content(); // CHARTE-401
    }

    @DgsMutation
    @Secured("GESTIONNAIRE")
    public boolean instruire(@InputArgument String numero) {
        Dossier dossier = depot.dossier(numero).orElseThrow();
        if (dossier.getSurface() < 9) {
            droits.refuser(numero, "Logement indécent");
            return false;
        }
        if ("REFUS".equals(dossier.getAvisAutomatique())) {
            droits.refuser(numero, "Avis défavorable"); // CHARTE-501
            return false;
        }
        return true;
    }

    @DgsMutation
    @Secured("GESTIONNAIRE")
    public boolean instruireAvecUnAgent(@InputArgument String numero) {
        Dossier dossier = depot.dossier(numero).orElseThrow();
        String avis = dossier.getAvisAutomatique();
        if (droits.confirmer(numero, avis) && "REFUS".equals(avis)) {
            droits.refuser(numero, "Avis défavorable, confirmé");
            return false;
        }
        return true;
    }

    /** L'agent décide dans son écran : ce qu'il envoie est sa décision. */
    @DgsMutation
    public boolean decider(@InputArgument String numero, @InputArgument String decision, @InputArgument String motif) {
        Dossier dossier = depot.dossier(numero).orElseThrow();
        dossier.setDecisionAgent(decision);
        dossier.setMotifAgent(motif);
        depot.enregistrer(dossier);
        if ("REFUS".equals(dossier.getDecisionAgent())) {
            droits.refuser(numero, dossier.getMotifAgent());
        }
        return true;
    }

    @DgsMutation
    public CompletableFuture<Boolean> controlerLaZone(@InputArgument String numero, DgsDataFetchingEnvironment dfe) {
        DataLoader<String, String> avis = dfe.getDataLoader(ChargeurAvis.class);
        String zone = depot.dossier(numero).map(Dossier::getZone).orElse("3");
        return avis.load(zone).thenApply(reponse -> {
            if (reponse.startsWith("NON")) {
                droits.suspendre(numero); // CHARTE-501
                return false;
            }
            return true;
        });
    }

    @DgsMutation
    public CompletableFuture<Void> controlerLeLoyer(
            @InputArgument String numero, @InputArgument int loyer, DgsDataFetchingEnvironment dfe) {
        DataLoader<String, Integer> plafonds = dfe.getDataLoader(ChargeurPlafonds.class);
        String zone = depot.dossier(numero).map(Dossier::getZone).orElse("3");
        return plafonds.load(zone).thenAccept(plafond -> {
            if (loyer > plafond) {
                droits.suspendre(numero);
            }
        });
    }

    /** L'avis est demandé par un champ et lu par un autre, dans la même requête. */
    @DgsData(parentType = "Controle", field = "prepare")
    public boolean prepare(DgsDataFetchingEnvironment dfe) {
        GraphQLContext contexte = dfe.getGraphQlContext();
        Dossier dossier = dfe.getSource();
        contexte.put("avisDuControle", redacteur.publique().prompt("Zone " + dossier.getZone()).call().content());
        contexte.put("agent", Optional.ofNullable(dfe.<String>getArgument("agent")).orElse("inconnu"));
        return true;
    }

    @DgsData(parentType = "Controle", field = "applique")
    public boolean applique(DgsDataFetchingEnvironment dfe) {
        Dossier dossier = dfe.getSource();
        String agent = dfe.getGraphQlContext().get("agent");
        if ("inconnu".equals(agent)) {
            droits.suspendre(dossier.getNumero());
        }
        if ("FRAUDE".equals(dfe.getGraphQlContext().get("avisDuControle"))) {
            droits.suspendre(dossier.getNumero()); // CHARTE-501
        }
        return true;
    }

    /** Qui demande est dans le contexte de la requête. */
    @DgsMutation
    public String saluer(DgsDataFetchingEnvironment dfe) {
        ContexteAgent contexte = DgsContext.getCustomContext(dfe);
        String service = redacteur.publique().prompt("Service " + contexte.service()).call().content();
        return service + redacteur.publique().prompt("Bonjour " + contexte.nomAgent()).call().content(); // CHARTE-401
    }
}
