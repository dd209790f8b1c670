package fr.douane.contentieux.ia;

import com.microsoft.semantickernel.Kernel;
import com.microsoft.semantickernel.contextvariables.ContextVariable;
import com.microsoft.semantickernel.orchestration.FunctionResult;
import com.microsoft.semantickernel.semanticfunctions.HandlebarsPromptTemplateFactory;
import com.microsoft.semantickernel.semanticfunctions.KernelFunction;
import com.microsoft.semantickernel.semanticfunctions.KernelFunctionArguments;
import com.microsoft.semantickernel.semanticfunctions.PromptTemplateConfig;
import fr.charteia.annotations.Anonymisation;
import fr.douane.contentieux.dossier.Declaration;
import fr.douane.contentieux.dossier.Registre;

/** Des courriers et des résumés, par des gabarits. */
public class Redaction {
    private static final String GABARIT = "Rédige une lettre à {{$destinataire}} au sujet de {{$objet}}.";

    private final Kernel externe;
    private final Kernel interne;
    private final KernelFunction<String> lettre;

    public Redaction(Registre registre) {
        this.externe = ConfigurationNoyau.noyauExterne(registre);
        this.interne = ConfigurationNoyau.noyauInterne();
        this.lettre = KernelFunction.<String>createFromPrompt(GABARIT)
                .withName("lettre")
                .build();
    }

    public String ecrire(Declaration declaration) {
        KernelFunctionArguments arguments = KernelFunctionArguments.builder()
                .withVariable("destinataire", declaration.declarant().nom())
                .withVariable("objet", declaration.marchandise())
                .build();
        return externe.invokeAsync(lettre)
                .withArguments(arguments) // CHARTE-401
                .withResultType(String.class)
                .block()
                .getResult();
    }

    public String ecrireAuBureau(Declaration declaration) {
        KernelFunctionArguments arguments = KernelFunctionArguments.builder()
                .withVariable("destinataire", declaration.declarant().bureau())
                .withVariable("objet", declaration.marchandise())
                .build();
        return externe.invokeAsync(lettre)
                .withArguments(arguments)
                .withResultType(String.class)
                .block()
                .getResult();
    }

    public String ecrireDeLInterieur(Declaration declaration) {
        FunctionResult<String> resultat = interne.<String>invokeAsync(lettre)
                .withArguments(KernelFunctionArguments.builder()
                        .withVariable("destinataire", declaration.declarant().nom())
                        .withVariable("objet", declaration.procesVerbal())
                        .build())
                .block();
        return resultat.getResult();
    }

    public String ecrireMasque(Declaration declaration) {
        KernelFunctionArguments arguments =
                KernelFunctionArguments.builder().withInput(masquer(declaration.procesVerbal())).build();
        return externe.<String>invokePromptAsync("Résume : {{$input}}", arguments).block().getResult();
    }

    public String resumer(Declaration declaration) {
        KernelFunctionArguments arguments =
                KernelFunctionArguments.builder().withInput(declaration.procesVerbal()).build();
        return externe.<String>invokePromptAsync("Résume : {{$input}}", arguments).block().getResult(); // CHARTE-401
    }

    /** Le destinataire est remplacé avant l'envoi. */
    public String ecrireSansNom(Declaration declaration) {
        KernelFunctionArguments arguments = KernelFunctionArguments.builder()
                .withVariable("destinataire", declaration.declarant().nom())
                .withVariable("objet", declaration.nomenclature())
                .build();
        arguments.put("destinataire", ContextVariable.of("la société"));
        return externe.invokeAsync(lettre)
                .withArguments(arguments)
                .withResultType(String.class)
                .block()
                .getResult();
    }

    /** Le gabarit est écrit pour Handlebars. */
    public String accuser(Declaration declaration) {
        KernelFunction<String> accuse = KernelFunction.<String>createFromPrompt(PromptTemplateConfig.builder()
                        .withName("accuse")
                        .withTemplateFormat(HandlebarsPromptTemplateFactory.HANDLEBARS_TEMPLATE_FORMAT)
                        .withTemplate("Accusé de réception pour {{qui}}")
                        .build())
                .build();
        KernelFunctionArguments arguments = KernelFunctionArguments.builder()
                .withVariable("qui", ContextVariable.of(declaration.declarant().courriel()))
                .build();
        return accuse.invokeAsync(externe).withArguments(arguments).block().getResult(); // CHARTE-401
    }

    /** Une fonction qui vient d'un dossier de gabarits, par son nom. */
    public String classer(Declaration declaration) {
        KernelFunction<String> classement = externe.getPlugin("Classement").get("chapitre");
        return classement
                .invokeAsync(externe)
                .withArguments(KernelFunctionArguments.builder()
                        .withInput(declaration.marchandise())
                        .build())
                .block()
                .getResult();
    }

    /** Une fonction écrite en Java : aucun modèle n'est appelé. */
    public double taux(Declaration declaration) {
        KernelFunctionArguments arguments = KernelFunctionArguments.builder()
                .withVariable("nomenclature", declaration.nomenclature())
                .build();
        return externe.invokeAsync("Tarif", "taux")
                .withArguments(arguments)
                .withResultType(Double.class)
                .block()
                .getResult();
    }

    @Anonymisation
    private static String masquer(String texte) {
        return texte.replaceAll("M(?:me|\\.) \\p{L}+", "X");
    }
}
