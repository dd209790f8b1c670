package fr.bibliotheques.commun;
import fr.charteia.annotations.*;
public interface Dossiers {
    @EffetJuridique(Effet.REFUS) void refuser(String reference);
    @EffetJuridique(Effet.DELIVRANCE) void accorder(String reference);
    Usager lire(String reference);
    void noter(String reference, String note);
}
