package fr.departement.apa.demande;

import fr.charteia.annotations.Categorie;
import fr.charteia.annotations.DonneesPersonnelles;
import java.io.Serializable;

/** Une demande déposée en ligne ou au guichet. */
public record Demande(
        String numero,
        Beneficiaire beneficiaire,
        @DonneesPersonnelles(Categorie.SANTE) String evaluationMedicale,
        String typeDePlan,
        int heuresDemandees)
        implements Serializable {

    public boolean estComplete() {
        return evaluationMedicale != null && !evaluationMedicale.isBlank();
    }
}
