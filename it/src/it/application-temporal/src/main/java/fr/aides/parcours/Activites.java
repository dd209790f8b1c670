package fr.aides.parcours;

import io.temporal.activity.ActivityInterface;
import io.temporal.activity.ActivityMethod;

/** Ce que le parcours fait faire au dehors. */
@ActivityInterface
public interface Activites {
    Proposition proposer(Dossier dossier);

    @ActivityMethod(name = "Rediger")
    String rediger(String secteur);

    void classer(String piece);

    String lireCertificat(String certificat);

    void relancer(String numero);

    void attribuer(String numero, int heures);

    void refuser(String numero, String motif);

    void retirer(String numero);

    void suspendre(String numero);

    void envoyer(String numero, String courrier);
}
