package fr.prefecture.http;

import fr.charteia.annotations.Effet;
import fr.charteia.annotations.EffetJuridique;

/** Les titres que la préfecture délivre. */
public interface Titres {
    @EffetJuridique(Effet.REFUS)
    void refuser(long dossier);
}
