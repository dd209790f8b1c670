package fr.parcours.demandes;

import dev.langchain4j.model.chat.ChatModel;
import org.springframework.context.annotation.Bean;
import org.springframework.context.annotation.Configuration;
import org.springframework.integration.annotation.ServiceActivator;
import org.springframework.integration.annotation.Transformer;
import org.springframework.integration.dsl.IntegrationFlow;

/** Ce que des flux de Spring Integration portent d'une étape à l'autre. */
@Configuration
public class Flux {
    private final ChatModel modele = Modeles.externe();
    private final Instruction instruction = new Instruction();

    @Bean
    public IntegrationFlow conclusion() {
        return IntegrationFlow.from("demandes")
                .transform(Demandeur.class, demandeur -> modele.chat("Présente " + demandeur.courriel())) // CHARTE-401
                .filter(String.class, avis -> !avis.isEmpty())
                .handle(String.class, (avis, entetes) -> {
                    if (avis.startsWith("NON")) {
                        instruction.refuserDemande("incomplète"); // CHARTE-501
                    }
                    return avis;
                })
                .get();
    }

    @Bean
    public IntegrationFlow orientation() {
        return IntegrationFlow.from("orientations")
                .transform(Demandeur.class, Demandeur::guichet)
                .handle(String.class, (guichet, entetes) -> {
                    modele.chat("Présente le " + guichet);
                    if (guichet.startsWith("NON")) {
                        instruction.refuserDemande("fermé");
                    }
                    return guichet;
                })
                .get();
    }

    @Bean
    public IntegrationFlow courrier() {
        return IntegrationFlow.from("courriers")
                .transform(Demandeur.class, Demandeur::courriel)
                .handle(String.class, (courriel, entetes) -> modele.chat("Écris à " + courriel)) // CHARTE-401
                .get();
    }

    @Transformer(inputChannel = "questions", outputChannel = "avis")
    public String avis(String question) {
        return modele.chat("La demande est-elle complète ?");
    }

    @ServiceActivator(inputChannel = "avis")
    public void conclure(String avis) {
        if (avis.startsWith("NON")) {
            instruction.refuserDemande("incomplète"); // CHARTE-501
        }
    }

    @ServiceActivator(inputChannel = "agents")
    public void suivre(String consigne) {
        if (consigne.startsWith("NON")) {
            instruction.refuserDemande("consigne");
        }
    }
}
