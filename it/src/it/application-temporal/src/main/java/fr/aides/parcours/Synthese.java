package fr.aides.parcours;

import io.temporal.activity.ActivityInterface;

/** Ce que le modèle fait d'un témoignage. */
@ActivityInterface
public interface Synthese {
    String resumer(String temoignage);

    String planifier(String jour);
}
