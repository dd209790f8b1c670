package fr.aides.parcours;

import fr.charteia.annotations.Effet;
import fr.charteia.annotations.EffetJuridique;

/** Ce que le département décide. */
public class Allocations {
    @EffetJuridique(Effet.ATTRIBUTION)
    public void attribuer(String numero, int heures) {
        System.out.println(numero + " " + heures);
    }

    @EffetJuridique(Effet.REFUS)
    public void refuser(String numero, String motif) {
        System.out.println(numero + " " + motif);
    }

    @EffetJuridique(Effet.SUSPENSION)
    public void suspendre(String numero) {
        System.out.println(numero);
    }

    @EffetJuridique(Effet.RETRAIT)
    public void retirer(String numero) {
        System.out.println(numero);
    }

    public void ranger(String classe) {
        System.out.println(classe);
    }
}
