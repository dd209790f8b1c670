package fr.departement.apa.instruction;

import fr.charteia.annotations.Effet;
import fr.charteia.annotations.EffetJuridique;

/** Ce qui ouvre, refuse et suspend les droits. */
public interface DroitsApa {
    @EffetJuridique(Effet.ATTRIBUTION)
    void attribuer(String numero, int heures);

    @EffetJuridique(Effet.REFUS)
    void refuser(String numero, String motif);

    @EffetJuridique(Effet.SUSPENSION)
    void suspendre(String numero);
}
