package fr.prefecture.agents;

import com.azure.ai.openai.OpenAIAsyncClient;
import com.azure.ai.openai.OpenAIClientBuilder;
import com.azure.core.credential.KeyCredential;
import com.microsoft.semantickernel.Kernel;
import com.microsoft.semantickernel.aiservices.openai.chatcompletion.OpenAIChatCompletion;
import com.microsoft.semantickernel.plugin.KernelPluginFactory;
import com.microsoft.semantickernel.semanticfunctions.annotations.DefineKernelFunction;
import com.microsoft.semantickernel.semanticfunctions.annotations.KernelFunctionParameter;
import com.microsoft.semantickernel.services.chatcompletion.ChatCompletionService;
import com.microsoft.semantickernel.services.chatcompletion.ChatHistory;

/** Semantic Kernel, avec un modèle dont on sait où il répond. */
class NoyauxAilleurs {
    private static final String MODELE = "gpt-4o-2024-08-06";

    private final ChatCompletionService azure = service(client("https://prefecture.openai.azure.com/"));
    private final ChatCompletionService surPlace = service(client("http://127.0.0.1:8080/"));
    private final ChatCompletionService passerelle = service(client("https://ia.interieur.rie.gouv.fr/"));
    private final Kernel noyau;

    NoyauxAilleurs(Registre registre) {
        this.noyau = Kernel.builder()
                .withAIService(ChatCompletionService.class, surPlace)
                .withPlugin(KernelPluginFactory.createFromObject(new Module(registre), "Registre"))
                .build();
    }

    private static OpenAIAsyncClient client(String adresse) {
        return new OpenAIClientBuilder()
                .endpoint(adresse)
                .credential(new KeyCredential(System.getenv("GUICHET_CLE")))
                .buildAsyncClient();
    }

    private static ChatCompletionService service(OpenAIAsyncClient client) {
        return OpenAIChatCompletion.builder().withModelId(MODELE).withOpenAIAsyncClient(client).build();
    }

    String chezAzure(Demandeur demandeur) {
        return azure.getChatMessageContentsAsync("Écris à " + demandeur.nom(), null, null).block().get(0).getContent(); // CHARTE-401
    }

    String surPlace(Demandeur demandeur) {
        return surPlace.getChatMessageContentsAsync(echange(demandeur), noyau, null).block().get(0).getContent();
    }

    String parLaPasserelle(Demandeur demandeur) {
        return passerelle.getChatMessageContentsAsync(echange(demandeur), null, null).block().get(0).getContent();
    }

    void decider(Titres titres, Demandeur demandeur) {
        String avis = passerelle.getChatMessageContentsAsync("Accepter ?", null, null).block().get(0).getContent();
        if (avis.startsWith("NON")) {
            titres.refuser(demandeur); // CHARTE-501
        }
    }

    private static ChatHistory echange(Demandeur demandeur) {
        ChatHistory echanges = new ChatHistory("Tu aides un agent.");
        echanges.addUserMessage("Écris à " + demandeur.nom());
        return echanges;
    }

    static class Module {
        private final Registre registre;

        Module(Registre registre) {
            this.registre = registre;
        }

        @DefineKernelFunction(name = "contact", description = "Adresse d'un demandeur")
        public String contact(@KernelFunctionParameter(name = "reference") String reference) {
            return registre.chercher(reference).courriel();
        }
    }
}
