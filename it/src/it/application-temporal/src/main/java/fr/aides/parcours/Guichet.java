package fr.aides.parcours;

import dev.langchain4j.model.chat.ChatModel;
import io.temporal.client.WorkflowClient;
import io.temporal.client.WorkflowNotFoundException;
import io.temporal.client.WorkflowOptions;
import io.temporal.client.WorkflowStub;
import java.util.concurrent.CompletableFuture;

/** Le guichet, qui parle aux parcours. */
public class Guichet {
    private final WorkflowClient client;
    private final Allocations allocations;
    private final ChatModel modele = Modeles.externe();

    public Guichet(WorkflowClient client, Allocations allocations) {
        this.client = client;
        this.allocations = allocations;
    }

    public void deposer(Dossier dossier) {
        WorkflowOptions options = WorkflowOptions.newBuilder()
                .setWorkflowId("apa-" + dossier.numero())
                .setTaskQueue("aides")
                .build();
        Parcours parcours = client.newWorkflowStub(Parcours.class, options);
        WorkflowClient.start(parcours::instruire, dossier);
    }

    public void revoir(Dossier dossier) {
        Revision revision = client.newWorkflowStub(
                Revision.class, WorkflowOptions.newBuilder().setTaskQueue("aides").build());
        CompletableFuture<String> fin = WorkflowClient.execute(revision::reviser, dossier);
        fin.thenAccept(source -> modele.chat("Explique la source " + source));
    }

    public void viser(String numero, String agent) {
        parcours(numero).viser(new Visa(true, agent));
    }

    public void transmettre(String numero, Usager usager) {
        WorkflowStub parcours = client.newUntypedWorkflowStub("apa-" + numero);
        parcours.signal("pieceRecue", usager.pieceIdentite());
        parcours(numero).rectifier(usager.remarque());
    }

    public void certifier(String numero, Usager usager) {
        try {
            parcours(numero).joindre(usager.certificat());
        } catch (WorkflowNotFoundException e) {
            throw new IllegalArgumentException("Parcours inconnu", e);
        }
    }

    public void temoigner(String numero, Usager usager) {
        Enquete enquete = client.newWorkflowStub(Enquete.class, "enquete-" + numero);
        enquete.temoigner(usager.pieceIdentite());
        enquete.dater("lundi");
    }

    public void clore(String numero) {
        if (parcours(numero).avis().startsWith("DEFAVORABLE")) {
            allocations.refuser(numero, "Avis défavorable"); // CHARTE-501
        }
    }

    public void cloreParEtape(String numero) {
        if (parcours(numero).etape().equals("relance")) {
            allocations.refuser(numero, "Sans réponse");
        }
    }

    public void cloreSansType(String numero) {
        WorkflowStub parcours = client.newUntypedWorkflowStub("apa-" + numero);
        String avis = parcours.query("avis", String.class);
        if (avis.contains("INSUFFISANT")) {
            allocations.suspendre(numero); // CHARTE-501
        }
    }

    public void cloreSansTypeParEtape(String numero) {
        WorkflowStub parcours = client.newUntypedWorkflowStub("apa-" + numero);
        String etape = parcours.query("etape", String.class);
        if (etape.equals("retirée")) {
            allocations.suspendre(numero);
        }
    }

    public void commenter(String numero) {
        modele.chat("Résume la remarque " + parcours(numero).remarque());
    }

    private Parcours parcours(String numero) {
        return client.newWorkflowStub(Parcours.class, "apa-" + numero);
    }
}
