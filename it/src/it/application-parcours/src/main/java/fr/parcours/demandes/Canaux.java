package fr.parcours.demandes;

import dev.langchain4j.model.chat.ChatModel;
import org.springframework.context.annotation.Bean;
import org.springframework.context.annotation.Configuration;
import org.springframework.integration.dsl.IntegrationFlow;
import org.springframework.messaging.MessageChannel;
import org.springframework.messaging.support.MessageBuilder;

/** Ce que des flux se transmettent par leurs canaux, filtrent et aiguillent. */
@Configuration
public class Canaux {
    private final ChatModel modele = Modeles.externe();
    private final Instruction instruction = new Instruction();

    /** Une demande, et ce qu'il en est dit. */
    public record Dossier(String qui, String guichet) {}

    public record Avis(String texte, String guichet) {}

    public void deposer(MessageChannel dossiers, Demandeur demandeur) {
        dossiers.send(MessageBuilder.withPayload(new Dossier(demandeur.courriel(), demandeur.guichet())).build());
    }

    @Bean
    public IntegrationFlow dossiers() {
        return IntegrationFlow.from("dossiers")
                .<Dossier, Avis>transform(d -> new Avis(modele.chat("Que dire de " + d.qui()), d.guichet())) // CHARTE-401
                .channel("rendus")
                .get();
    }

    @Bean
    public IntegrationFlow guichets() {
        return IntegrationFlow.from("dossiers")
                .<Dossier>handle((d, entetes) -> modele.chat("Où est le " + d.guichet()))
                .get();
    }

    @Bean
    public IntegrationFlow rendus() {
        return IntegrationFlow.from("rendus")
                .<Avis>filter(avis -> avis.texte().contains("NON"))
                .<Avis>handle((avis, entetes) -> {
                    instruction.refuserDemande("incomplète"); // CHARTE-501
                    return null;
                })
                .get();
    }

    @Bean
    public IntegrationFlow fermes() {
        return IntegrationFlow.from("rendus")
                .<Avis>filter(avis -> avis.guichet().contains("fermé"))
                .<Avis>handle((avis, entetes) -> {
                    instruction.refuserDemande("fermé");
                    return null;
                })
                .get();
    }

    @Bean
    public IntegrationFlow aiguillage() {
        return IntegrationFlow.from("rendus")
                .<Avis, Boolean>route(avis -> avis.texte().contains("NON"), voies -> voies
                        .subFlowMapping(true, voie -> voie.<Avis>handle((avis, entetes) -> {
                            instruction.refuserDemande("incomplète"); // CHARTE-501
                            return null;
                        }))
                        .subFlowMapping(false, voie -> voie.handle(System.out::println)))
                .get();
    }

    @Bean
    public IntegrationFlow aiguillageParGuichet() {
        return IntegrationFlow.from("rendus")
                .<Avis, Boolean>route(avis -> avis.guichet().contains("fermé"), voies -> voies
                        .subFlowMapping(true, voie -> voie.<Avis>handle((avis, entetes) -> {
                            instruction.refuserDemande("fermé");
                            return null;
                        }))
                        .subFlowMapping(false, voie -> voie.handle(System.out::println)))
                .get();
    }

    @Bean
    public IntegrationFlow textes() {
        return IntegrationFlow.from("textes")
                .<String, String>transform(texte -> modele.chat("Juge"))
                .channel("jugements")
                .get();
    }

    @Bean
    public IntegrationFlow jugements() {
        return IntegrationFlow.from("jugements")
                .<String>handle((jugement, entetes) -> {
                    if (jugement.startsWith("NON")) {
                        instruction.refuserDemande("incomplète"); // CHARTE-501
                    }
                    return null;
                })
                .get();
    }

    @Bean
    public IntegrationFlow annonces() {
        return IntegrationFlow.from("annonces")
                .<String>handle((annonce, entetes) -> {
                    if (annonce.startsWith("NON")) {
                        instruction.refuserDemande("annonce");
                    }
                    return null;
                })
                .get();
    }
}
