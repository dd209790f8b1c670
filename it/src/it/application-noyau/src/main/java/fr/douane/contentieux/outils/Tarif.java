package fr.douane.contentieux.outils;

import com.microsoft.semantickernel.semanticfunctions.annotations.DefineKernelFunction;
import com.microsoft.semantickernel.semanticfunctions.annotations.KernelFunctionParameter;

/** Le tarif douanier, que les modèles peuvent consulter. */
public class Tarif {
    @DefineKernelFunction(name = "taux", description = "Taux de droit d'une nomenclature")
    public double taux(
            @KernelFunctionParameter(name = "nomenclature", description = "Dix chiffres") String nomenclature) {
        return nomenclature.startsWith("22") ? 0.32 : 0.04;
    }

    @DefineKernelFunction(name = "libelle", description = "Libellé d'un chapitre", returnType = "java.lang.String")
    public String libelle(@KernelFunctionParameter(name = "chapitre") String chapitre) {
        return "Chapitre " + chapitre.trim();
    }
}
