package fr.prefecture.agents;

import com.azure.ai.openai.OpenAIClientBuilder;
import com.azure.core.credential.KeyCredential;
import com.microsoft.semantickernel.Kernel;
import com.microsoft.semantickernel.aiservices.openai.chatcompletion.OpenAIChatCompletion;
import com.microsoft.semantickernel.semanticfunctions.KernelFunction;
import com.microsoft.semantickernel.semanticfunctions.KernelFunctionArguments;
import com.microsoft.semantickernel.services.chatcompletion.ChatCompletionService;

/** Semantic Kernel remplit après coup les variables d'une invite. */
class Invites {
    private final KernelFunction<String> lettre =
            KernelFunction.<String>createFromPrompt("Écris à {{$qui}}").build();
    private final Kernel azure = noyau("https://prefecture.openai.azure.com/");
    private final Kernel surPlace = noyau("http://localhost:8080/");

    private static Kernel noyau(String adresse) {
        return Kernel.builder()
                .withAIService(
                        ChatCompletionService.class,
                        OpenAIChatCompletion.builder()
                                .withModelId("gpt-4o-2024-08-06")
                                .withOpenAIAsyncClient(new OpenAIClientBuilder()
                                        .endpoint(adresse)
                                        .credential(new KeyCredential(System.getenv("GUICHET_CLE")))
                                        .buildAsyncClient())
                                .build())
                .build();
    }

    private static KernelFunctionArguments pour(String qui) {
        return KernelFunctionArguments.builder().withVariable("qui", qui).build();
    }

    String parLeNoyau(Demandeur demandeur) {
        return azure.invokeAsync(lettre)
                .withArguments(pour(demandeur.nom())) // CHARTE-401
                .block()
                .getResult();
    }

    String parLaFonction(Demandeur demandeur) {
        return lettre.invokeAsync(azure)
                .withArguments(pour(demandeur.courriel())) // CHARTE-401
                .block()
                .getResult();
    }

    String sansNom(Demandeur demandeur) {
        return azure.invokeAsync(lettre).withArguments(pour(demandeur.reference())).block().getResult();
    }

    void surPlace(Demandeur demandeur, Titres titres) {
        String avis = surPlace.invokeAsync(lettre)
                .withArguments(pour(demandeur.nom()))
                .block()
                .getResult();
        if (avis.startsWith("NON")) {
            titres.refuser(demandeur); // CHARTE-501
        }
    }
}
