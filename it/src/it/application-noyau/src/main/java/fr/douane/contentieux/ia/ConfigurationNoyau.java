package fr.douane.contentieux.ia;

import com.azure.ai.openai.OpenAIAsyncClient;
import com.azure.ai.openai.OpenAIClientBuilder;
import com.azure.core.credential.AzureKeyCredential;
import com.azure.core.credential.KeyCredential;
import com.microsoft.semantickernel.Kernel;
import com.microsoft.semantickernel.aiservices.openai.chatcompletion.OpenAIChatCompletion;
import com.microsoft.semantickernel.orchestration.InvocationContext;
import com.microsoft.semantickernel.orchestration.PromptExecutionSettings;
import com.microsoft.semantickernel.orchestration.ToolCallBehavior;
import com.microsoft.semantickernel.plugin.KernelPlugin;
import com.microsoft.semantickernel.plugin.KernelPluginFactory;
import com.microsoft.semantickernel.services.chatcompletion.ChatCompletionService;
import fr.douane.contentieux.dossier.Registre;
import fr.douane.contentieux.outils.FichierDeclarants;
import fr.douane.contentieux.outils.Tarif;

/** Deux noyaux : l'un chez OpenAI, l'autre dans le réseau de l'État. */
public final class ConfigurationNoyau {
    private ConfigurationNoyau() {}

    public static ChatCompletionService externe() {
        OpenAIAsyncClient client = new OpenAIClientBuilder()
                .credential(new KeyCredential(System.getenv("OPENAI_API_KEY")))
                .buildAsyncClient();
        return OpenAIChatCompletion.builder()
                .withOpenAIAsyncClient(client)
                .withModelId("gpt-4o-mini")
                .build();
    }

    public static ChatCompletionService interne() {
        OpenAIAsyncClient client = new OpenAIClientBuilder()
                .endpoint("https://albert.interieur.rie.gouv.fr")
                .credential(new AzureKeyCredential(System.getenv("ALBERT_API_KEY")))
                .buildAsyncClient();
        return OpenAIChatCompletion.builder()
                .withOpenAIAsyncClient(client)
                .withModelId("albert-large")
                .build();
    }

    public static Kernel noyauExterne(Registre registre) {
        KernelPlugin tarif = KernelPluginFactory.createFromObject(new Tarif(), "Tarif");
        KernelPlugin fichier = KernelPluginFactory.createFromObject(new FichierDeclarants(registre), "Fichier");
        return Kernel.builder()
                .withAIService(ChatCompletionService.class, externe())
                .withPlugin(tarif)
                .withPlugin(fichier)
                .build();
    }

    public static Kernel noyauInterne() {
        return Kernel.builder()
                .withAIService(ChatCompletionService.class, interne())
                .withPlugin(KernelPluginFactory.createFromObject(new Tarif(), "Tarif"))
                .build();
    }

    public static InvocationContext avecOutils() {
        return InvocationContext.builder()
                .withPromptExecutionSettings(
                        PromptExecutionSettings.builder().withMaxTokens(800).withTemperature(0.1).build())
                .withToolCallBehavior(ToolCallBehavior.allowAllKernelFunctions(true))
                .build();
    }
}
