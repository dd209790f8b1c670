package fr.logement.relais;

import fr.charteia.annotations.Effet;
import fr.charteia.annotations.EffetJuridique;
import java.util.List;

/** Les décisions du relais. */
interface Expulsions {
    @EffetJuridique(Effet.SANCTION)
    void sanctionner(String numero);

    @EffetJuridique(Effet.CLASSEMENT)
    void ordonner(List<String> numeros);
}
