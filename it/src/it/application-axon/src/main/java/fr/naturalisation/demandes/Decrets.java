package fr.naturalisation.demandes;

import fr.charteia.annotations.Effet;
import fr.charteia.annotations.EffetJuridique;
import org.springframework.stereotype.Service;

/** Ce que le ministère prononce. */
@Service
public class Decrets {
    @EffetJuridique(Effet.REFUS)
    public void ajourner(String numero) {
        System.out.println(numero);
    }

    @EffetJuridique(Effet.DELIVRANCE)
    public void naturaliser(String numero) {
        System.out.println(numero);
    }

    @EffetJuridique(Effet.RETRAIT)
    public void classer(String numero) {
        System.out.println(numero);
    }
}
