package fr.douane.contentieux.outils;

import com.microsoft.semantickernel.semanticfunctions.annotations.DefineKernelFunction;
import com.microsoft.semantickernel.semanticfunctions.annotations.KernelFunctionParameter;
import fr.douane.contentieux.dossier.Declaration;
import fr.douane.contentieux.dossier.Registre;

/** Ce que le modèle peut chercher dans le registre. */
public class FichierDeclarants {
    private final Registre registre;

    public FichierDeclarants(Registre registre) {
        this.registre = registre;
    }

    @DefineKernelFunction(name = "contact", description = "Adresse du déclarant", returnType = "java.lang.String")
    public String contact(@KernelFunctionParameter(name = "numero") String numero) {
        return registre.chercher(numero).map(d -> d.declarant().courriel()).orElse(""); // CHARTE-401
    }

    @DefineKernelFunction(name = "marchandise", description = "Marchandise déclarée", returnType = "java.lang.String")
    public String marchandise(@KernelFunctionParameter(name = "numero") String numero) {
        return registre.chercher(numero).map(Declaration::marchandise).orElse("");
    }

    @DefineKernelFunction(name = "nombre", description = "Nombre de déclarations d'un bureau", returnType = "int")
    public int nombre(@KernelFunctionParameter(name = "bureau") String bureau) {
        return registre.duBureau(bureau).size();
    }
}
