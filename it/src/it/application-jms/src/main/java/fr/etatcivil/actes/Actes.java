package fr.etatcivil.actes;

import fr.charteia.annotations.Effet;
import fr.charteia.annotations.EffetJuridique;

/** Les décisions de l'officier d'état civil. */
interface Actes {
    @EffetJuridique(Effet.DELIVRANCE)
    void delivrer(String numero);

    @EffetJuridique(Effet.REFUS)
    void rejeter(String numero, String motif);
}
