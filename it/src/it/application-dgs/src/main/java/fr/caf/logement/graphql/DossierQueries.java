package fr.caf.logement.graphql;

import com.netflix.graphql.dgs.DgsComponent;
import com.netflix.graphql.dgs.DgsData;
import com.netflix.graphql.dgs.DgsDataFetchingEnvironment;
import com.netflix.graphql.dgs.DgsEntityFetcher;
import com.netflix.graphql.dgs.DgsQuery;
import com.netflix.graphql.dgs.InputArgument;
import com.netflix.graphql.dgs.exceptions.DgsEntityNotFoundException;
import fr.caf.logement.ia.Redacteur;
import fr.caf.logement.modele.Allocataire;
import fr.caf.logement.modele.Depot;
import fr.caf.logement.modele.Dossier;
import graphql.execution.DataFetcherResult;
import java.util.Collection;
import java.util.Map;
import java.util.concurrent.CompletableFuture;
import org.dataloader.DataLoader;

/** Les questions que posent le site et l'application des agents. */
@DgsComponent
public class DossierQueries {
    private final Depot depot;
    private final Redacteur redacteur;

    public DossierQueries(Depot depot, Redacteur redacteur) {
        this.depot = depot;
        this.redacteur = redacteur;
    }

    /** Laisse la situation à ceux qui répondent aux champs du dessous. */
    @DgsQuery
    public DataFetcherResult<Dossier> dossier(@InputArgument String numero) {
        Dossier dossier = depot.dossier(numero).orElseThrow(DgsEntityNotFoundException::new);
        return DataFetcherResult.<Dossier>newResult()
                .data(dossier)
                .localContext(Map.of("situation", dossier.getSituation(), "zone", dossier.getZone()))
                .build();
    }

    @DgsQuery(field = "dossiers")
    public Collection<Dossier> tous() {
        return depot.dossiers();
    }

    @DgsData(parentType = "Dossier", field = "resume")
    public String resume(DgsDataFetchingEnvironment dfe) {
        Dossier dossier = dfe.getSource();
        return redacteur.publique().prompt().user("Résume : " + dossier.getSituation()).call().content(); // CHARTE-401
    }

    @DgsData(parentType = "Dossier", field = "resumeInterne")
    public String resumeInterne(DgsDataFetchingEnvironment dfe) {
        Dossier dossier = dfe.getSource();
        return redacteur.surveille().prompt().user("Résume : " + dossier.getSituation()).call().content();
    }

    @DgsData(parentType = "Dossier", field = "resumeAnonyme")
    public String resumeAnonyme(DgsDataFetchingEnvironment dfe) {
        Dossier dossier = dfe.getSourceOrThrow();
        return redacteur.publique().prompt(redacteur.anonymiser(dossier.getSituation())).call().content();
    }

    @DgsData(parentType = "Dossier", field = "presentationDeLaZone")
    public String presentationDeLaZone(DgsDataFetchingEnvironment dfe) {
        Dossier dossier = dfe.getSource();
        return redacteur.publique()
                .prompt()
                .user(u -> u.text("Loyers de la zone {zone} pour {surface} m²")
                        .param("zone", dossier.getZone())
                        .param("surface", dossier.getSurface()))
                .call()
                .content();
    }

    @DgsData(parentType = "Dossier", field = "conseil")
    public String conseil(DgsDataFetchingEnvironment dfe) {
        Map<String, String> contexte = dfe.getLocalContext();
        String zone = redacteur.publique().prompt("Zone " + contexte.get("zone")).call().content();
        return zone + redacteur.publique().prompt(contexte.get("situation")).call().content(); // CHARTE-401
    }

    /** L'allocataire vient d'un chargeur, par lots. */
    @DgsData(parentType = "Dossier", field = "formule")
    public CompletableFuture<String> formule(DgsDataFetchingEnvironment dfe) {
        DataLoader<String, Allocataire> chargeur = dfe.getDataLoader(ChargeurAllocataires.class);
        Dossier dossier = dfe.getSource();
        return chargeur.load(dossier.getNumeroAllocataire())
                .thenApply(allocataire -> redacteur.publique()
                        .prompt("Formule de politesse pour " + allocataire.getNom())
                        .call() // CHARTE-401
                        .content());
    }

    @DgsData(parentType = "Dossier", field = "bonjour")
    public CompletableFuture<String> bonjour(DgsDataFetchingEnvironment dfe) {
        DataLoader<String, Allocataire> chargeur = dfe.getDataLoader("allocataires");
        Dossier dossier = dfe.getSource();
        return chargeur.load(dossier.getNumeroAllocataire())
                .thenApply(Allocataire::getLangue)
                .thenApply(langue -> redacteur.publique().prompt("Bonjour en " + langue).call().content());
    }

    /** Pour la passerelle fédérée, qui envoie la clé et ce qu'elle sait déjà. */
    @DgsEntityFetcher(name = "Allocataire")
    public Allocataire allocataire(Map<String, Object> cles) {
        Allocataire allocataire = new Allocataire();
        allocataire.setNumero((String) cles.get("numero"));
        allocataire.setCourriel((String) cles.get("courriel"));
        allocataire.setLangue(redacteur.publique()
                .prompt("Langue du domaine de " + cles.get("courriel"))
                .call() // CHARTE-401
                .content());
        return allocataire;
    }
}
