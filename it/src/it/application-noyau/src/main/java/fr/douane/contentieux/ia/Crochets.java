package fr.douane.contentieux.ia;

import com.microsoft.semantickernel.Kernel;
import com.microsoft.semantickernel.hooks.FunctionInvokedEvent;
import com.microsoft.semantickernel.hooks.FunctionInvokingEvent;
import com.microsoft.semantickernel.hooks.KernelHooks;
import com.microsoft.semantickernel.hooks.PromptRenderedEvent;
import com.microsoft.semantickernel.semanticfunctions.KernelFunction;
import com.microsoft.semantickernel.semanticfunctions.KernelFunctionArguments;
import fr.douane.contentieux.dossier.Declarant;
import fr.douane.contentieux.dossier.Registre;
import fr.douane.contentieux.suite.Suites;
import org.slf4j.Logger;
import org.slf4j.LoggerFactory;

/** Ce qui se passe avant et après chaque appel. */
public class Crochets {
    private static final Logger JOURNAL = LoggerFactory.getLogger(Crochets.class);

    private final Kernel noyau;
    private final Suites suites;
    private final KernelFunction<String> avis =
            KernelFunction.<String>createFromPrompt("Avis sur {{$marchandise}}").build();

    public Crochets(Registre registre, Suites suites) {
        this.noyau = ConfigurationNoyau.noyauExterne(registre);
        this.suites = suites;
    }

    /** Le crochet ajoute le nom de qui déclare à ce qui part. */
    public String avecSignature(String marchandise, Declarant declarant) {
        KernelHooks crochets = new KernelHooks();
        crochets.addPromptRenderedHook(evenement -> new PromptRenderedEvent(
                evenement.getFunction(),
                evenement.getArguments(),
                evenement.getPrompt() + "\nSigné : " + declarant.nom()));
        return noyau.invokeAsync(avis)
                .withArguments(KernelFunctionArguments.builder()
                        .withVariable("marchandise", marchandise)
                        .build())
                .addKernelHooks(crochets) // CHARTE-401
                .block()
                .getResult();
    }

    public String avecConsigne(String marchandise, Declarant declarant) {
        KernelHooks crochets = new KernelHooks();
        crochets.addPromptRenderedHook(evenement -> {
            JOURNAL.debug("Demande du bureau {}", declarant.bureau());
            return new PromptRenderedEvent(
                    evenement.getFunction(), evenement.getArguments(), evenement.getPrompt() + "\nSois bref.");
        });
        return noyau.invokeAsync(avis)
                .withArguments(KernelFunctionArguments.builder()
                        .withVariable("marchandise", marchandise)
                        .build())
                .addKernelHooks(crochets)
                .block()
                .getResult();
    }

    /** Le crochet lit la réponse, et sanctionne. */
    public void surveiller(String numero) {
        noyau.getGlobalKernelHooks().addFunctionInvokedHook(evenement -> {
            FunctionInvokedEvent<?> fini = evenement;
            if (String.valueOf(fini.getResult().getResult()).contains("FRAUDE")) {
                suites.sanctionner(numero, "Fraude relevée"); // CHARTE-501
            }
            return fini;
        });
        noyau.getGlobalKernelHooks().addFunctionInvokingHook(evenement -> {
            FunctionInvokingEvent<?> debut = evenement;
            if (debut.getFunction().getName().isEmpty()) {
                suites.retirerAgrement(numero);
            }
            return debut;
        });
    }
}
