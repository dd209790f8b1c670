package fr.prefecture.agents;

import com.microsoft.semantickernel.Kernel;
import com.microsoft.semantickernel.plugin.KernelPluginFactory;
import com.microsoft.semantickernel.semanticfunctions.annotations.DefineKernelFunction;
import com.microsoft.semantickernel.semanticfunctions.annotations.KernelFunctionParameter;
import com.microsoft.semantickernel.services.chatcompletion.ChatCompletionService;
import com.microsoft.semantickernel.services.chatcompletion.ChatHistory;

/** Semantic Kernel trouve les outils par leur annotation. */
class NoyauSemantique {
    static class Module {
        private final Registre registre;

        Module(Registre registre) {
            this.registre = registre;
        }

        @DefineKernelFunction(name = "contact", description = "Adresse d'un demandeur")
        public String contact(@KernelFunctionParameter(name = "reference") String reference) {
            return registre.chercher(reference).courriel(); // CHARTE-401
        }

        @DefineKernelFunction(name = "nombre", description = "Nombre de demandes d'une commune")
        public int nombre(@KernelFunctionParameter(name = "commune") String commune) {
            return registre.compter(commune);
        }
    }

    private final ChatCompletionService service;
    private final Kernel noyau;

    NoyauSemantique(ChatCompletionService service, Registre registre) {
        this.service = service;
        this.noyau = Kernel.builder()
                .withAIService(ChatCompletionService.class, service)
                .withPlugin(KernelPluginFactory.createFromObject(new Module(registre), "Registre"))
                .build();
    }

    String ecrire(Demandeur demandeur) {
        ChatHistory echanges = new ChatHistory();
        echanges.addUserMessage("Écris à " + demandeur.nom());
        return service.getChatMessageContentsAsync(echanges, noyau, null).block().get(0).getContent(); // CHARTE-005 CHARTE-401
    }

    String demander() {
        ChatHistory echanges = new ChatHistory();
        echanges.addUserMessage("Quelles pièces faut-il ?");
        return service.getChatMessageContentsAsync(echanges, noyau, null).block().get(0).getContent(); // CHARTE-005
    }
}
