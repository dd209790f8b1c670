package fr.aides.parcours;

import io.temporal.workflow.QueryMethod;
import io.temporal.workflow.SignalMethod;
import io.temporal.workflow.UpdateMethod;
import io.temporal.workflow.UpdateValidatorMethod;
import io.temporal.workflow.WorkflowInterface;
import io.temporal.workflow.WorkflowMethod;

/** Le parcours d'une demande, jusqu'à la décision. */
@WorkflowInterface
public interface Parcours {
    @WorkflowMethod
    String instruire(Dossier dossier);

    @SignalMethod
    void viser(Visa visa);

    @SignalMethod
    void rectifier(String remarque);

    @SignalMethod(name = "pieceRecue")
    void recevoirPiece(String piece);

    @QueryMethod
    String avis();

    @QueryMethod(name = "etape")
    String etape();

    @QueryMethod
    String remarque();

    @UpdateMethod
    String joindre(String certificat);

    @UpdateValidatorMethod(updateName = "joindre")
    void verifierCertificat(String certificat);
}
