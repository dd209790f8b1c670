package fr.departement.apa.suivi;

import dev.langchain4j.model.chat.ChatModel;
import fr.departement.apa.ia.Masquage;
import fr.departement.apa.processus.Variables;
import java.time.Duration;
import org.flowable.engine.ManagementService;
import org.flowable.job.api.AcquiredExternalWorkerJob;
import org.springframework.beans.factory.annotation.Qualifier;
import org.springframework.stereotype.Component;

/** Prend les travaux que le processus laisse à qui veut les faire. */
@Component
public class OuvrierExterne {
    private static final String NOM = "ouvrier-ia";

    private final ManagementService gestion;
    private final ChatModel modele;
    private final Masquage masquage;

    public OuvrierExterne(
            ManagementService gestion, @Qualifier("modeleExterne") ChatModel modele, Masquage masquage) {
        this.gestion = gestion;
        this.modele = modele;
        this.masquage = masquage;
    }

    public void traiter() {
        for (AcquiredExternalWorkerJob travail : gestion.createExternalWorkerJobAcquireBuilder()
                .topic("redaction", Duration.ofMinutes(10))
                .acquireAndLock(5, NOM)) {
            String plan = (String) travail.getVariables().get(Variables.TYPE_DE_PLAN);
            String evaluation = (String) travail.getVariables().get(Variables.EVALUATION);
            String trame = modele.chat("Trame de courrier pour un plan " + plan);
            String sure = modele.chat(masquage.masquer(evaluation));
            String orientation = modele.chat("Oriente : " + evaluation); // CHARTE-401
            gestion.createExternalWorkerCompletionBuilder(travail.getId(), NOM)
                    .variable("trame", trame + sure)
                    .variable("orientationIA", orientation)
                    .complete();
        }
    }
}
