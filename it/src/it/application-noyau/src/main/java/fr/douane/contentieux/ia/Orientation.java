package fr.douane.contentieux.ia;

import com.microsoft.semantickernel.Kernel;
import com.microsoft.semantickernel.contextvariables.ContextVariableTypeConverter;
import com.microsoft.semantickernel.contextvariables.ContextVariableTypes;
import com.microsoft.semantickernel.contextvariables.converters.ContextVariableJacksonConverter;
import com.microsoft.semantickernel.orchestration.FunctionResult;
import com.microsoft.semantickernel.semanticfunctions.KernelFunction;
import com.microsoft.semantickernel.semanticfunctions.KernelFunctionArguments;
import fr.douane.contentieux.dossier.Declaration;
import fr.douane.contentieux.dossier.Registre;
import fr.douane.contentieux.suite.Suites;
import reactor.core.publisher.Mono;

/** Des avis structurés, et ce que l'on en fait. */
public class Orientation {
    private static final ContextVariableTypeConverter<Avis> AVIS = ContextVariableJacksonConverter.create(Avis.class);

    private final Kernel noyau;
    private final Suites suites;
    private final KernelFunction<Avis> fonction = KernelFunction.<Avis>createFromPrompt(
                    "Rends un avis en JSON sur {{$marchandise}}, position {{$nomenclature}}")
            .withName("orientation")
            .build();

    public Orientation(Registre registre, Suites suites) {
        this.noyau = ConfigurationNoyau.noyauExterne(registre);
        this.suites = suites;
        ContextVariableTypes.addGlobalConverter(AVIS);
    }

    private Mono<Avis> demander(Declaration declaration) {
        return noyau.invokeAsync(fonction)
                .withArguments(KernelFunctionArguments.builder()
                        .withVariable("marchandise", declaration.marchandise())
                        .withVariable("nomenclature", declaration.nomenclature())
                        .build())
                .withTypeConverter(AVIS)
                .withResultType(Avis.class)
                .map(FunctionResult::getResult);
    }

    public void transiger(Declaration declaration) {
        Avis avis = demander(declaration).block();
        suites.proposerTransaction(declaration.numero(), avis.montant()); // CHARTE-501
    }

    public void transigerAuBareme(Declaration declaration, int assiette) {
        int montant = assiette / 10;
        if (montant > 0) {
            suites.proposerTransaction(declaration.numero(), montant);
        }
    }

    public void transigerApresLeChef(Declaration declaration) {
        Avis avis = demander(declaration).block();
        if (suites.approuver(declaration.numero(), avis.explication())) {
            suites.proposerTransaction(declaration.numero(), avis.montant());
        }
    }

    public Mono<Void> retirerSiFraude(Declaration declaration) {
        return demander(declaration)
                .filter(avis -> "FRAUDE".equals(avis.orientation()))
                .doOnNext(avis -> suites.retirerAgrement(declaration.numero())) // CHARTE-501
                .then();
    }
}
