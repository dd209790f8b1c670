package fr.aides.regles;

import fr.charteia.annotations.Effet;
import fr.charteia.annotations.EffetJuridique;

/** Ce que le service décide. */
public class Aides {
    @EffetJuridique(Effet.ATTRIBUTION)
    public void attribuer(String numero) {
        System.out.println(numero);
    }

    @EffetJuridique(Effet.REFUS)
    public void refuser(String numero, String motif) {
        System.out.println(numero + " " + motif);
    }
}
