package fr.enquetes.liens;

import fr.charteia.annotations.Effet;
import fr.charteia.annotations.EffetJuridique;

/** Ce que la direction prononce. */
public class Sanctions {
    @EffetJuridique(Effet.SANCTION)
    public void sanctionner(String cle) {
        System.out.println(cle);
    }

    @EffetJuridique(Effet.SUSPENSION)
    public void suspendre(String cle) {
        System.out.println(cle);
    }
}
