package fr.douane.contentieux.outils;

import com.microsoft.semantickernel.semanticfunctions.annotations.DefineKernelFunction;
import com.microsoft.semantickernel.semanticfunctions.annotations.KernelFunctionParameter;
import fr.douane.contentieux.dossier.Registre;
import fr.douane.contentieux.suite.Suites;

/** Ce que le modèle peut faire d'un dossier. */
public class ActionsSurDossier {
    private final Suites suites;
    private final Registre registre;

    public ActionsSurDossier(Suites suites, Registre registre) {
        this.suites = suites;
        this.registre = registre;
    }

    @DefineKernelFunction(name = "annoter", description = "Ajoute une note au dossier")
    public void annoter(
            @KernelFunctionParameter(name = "numero") String numero,
            @KernelFunctionParameter(name = "note") String note) {
        registre.annoter(numero, note);
    }

    @DefineKernelFunction(name = "retirer", description = "Retire l'agrément du déclarant")
    public void retirer(@KernelFunctionParameter(name = "numero") String numero) {
        suites.retirerAgrement(numero); // CHARTE-501
    }

    @DefineKernelFunction(name = "proposer", description = "Propose de retirer l'agrément")
    public void proposer(
            @KernelFunctionParameter(name = "numero") String numero,
            @KernelFunctionParameter(name = "motif") String motif) {
        if (suites.approuver(numero, motif)) {
            suites.retirerAgrement(numero);
        }
    }
}
