package fr.secours.guichet;

import fr.charteia.annotations.Effet;
import fr.charteia.annotations.EffetJuridique;

/** Ce que la commission prononce. */
public class Aides {
    @EffetJuridique(Effet.ATTRIBUTION)
    public void accorder(String reference) {
        System.out.println(reference);
    }

    @EffetJuridique(Effet.REFUS)
    public void rejeter(String reference) {
        System.out.println(reference);
    }
}
