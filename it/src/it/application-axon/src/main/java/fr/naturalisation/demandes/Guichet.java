package fr.naturalisation.demandes;

import dev.langchain4j.model.chat.ChatModel;
import java.util.List;
import java.util.concurrent.CompletableFuture;
import org.axonframework.commandhandling.gateway.CommandGateway;
import org.axonframework.messaging.responsetypes.ResponseTypes;
import org.axonframework.queryhandling.QueryGateway;
import org.springframework.stereotype.Service;

/** Le guichet. */
@Service
public class Guichet {
    private final CommandGateway commandes;
    private final QueryGateway requetes;
    private final Decrets decrets;
    private final ChatModel modele = Modeles.externe();

    public Guichet(CommandGateway commandes, QueryGateway requetes, Decrets decrets) {
        this.commandes = commandes;
        this.requetes = requetes;
        this.decrets = decrets;
    }

    public CompletableFuture<String> deposer(String numero, Postulant postulant) {
        return commandes.send(new Commandes.Deposer(
                numero, postulant.identite(), postulant.engagement(), postulant.departement()));
    }

    public void accuser(String numero, Postulant postulant) {
        String recu = commandes.sendAndWait(new Commandes.Deposer(
                numero, postulant.identite(), postulant.engagement(), postulant.departement()));
        modele.chat("Rédige un accusé de réception du dossier " + recu);
    }

    public void entendre(String numero, Postulant postulant) {
        commandes.sendAndWait(new Commandes.Entendre(numero, "Entretien avec " + postulant.identite()));
    }

    public void viser(String numero, boolean accorde) {
        commandes.sendAndWait(new Commandes.Viser(numero, accorde));
    }

    public void conclure(String numero) {
        commandes.send(new Commandes.Conclure(numero))
                .exceptionally(erreur -> {
                    System.getLogger("guichet").log(System.Logger.Level.WARNING, "Conclusion impossible");
                    return null;
                });
    }

    public void presenter(String numero) {
        requetes.query(new Requetes.ParNumero(numero), Vue.class).thenAccept(vue -> {
            modele.chat("Présente " + vue.getPostulant()); // CHARTE-401
            modele.chat("Présente le département " + vue.getDepartement());
        });
    }

    public void relancer(String departement) {
        List<Vue> vues = requetes.query(
                        new Requetes.ParDepartement(departement), ResponseTypes.multipleInstancesOf(Vue.class))
                .join();
        for (Vue vue : vues) {
            modele.chat("Relance " + vue.getPostulant()); // CHARTE-401
            modele.chat("Étape " + vue.getEtape());
        }
    }

    public void trancher(String numero) {
        String avis = requetes.query(new Requetes.Avis(numero), String.class).join();
        if (avis.equals("FAVORABLE")) {
            decrets.naturaliser(numero); // CHARTE-501
        }
    }

    public void trancherParEtape(String numero) {
        String etape = requetes.query(new Requetes.Etape(numero), String.class).join();
        if (etape.equals("reçue")) {
            decrets.ajourner(numero);
        }
    }

    public void trancherParVue(String numero) {
        Vue vue = requetes.query(new Requetes.ParNumero(numero), Vue.class).join();
        if (vue.getAvis().contains("RÉSERVE")) {
            decrets.ajourner(numero); // CHARTE-501
        }
    }
}
