package fr.parcours.demandes;

/** Ce que l'agent conclut. */
public class Instruction {
    public void refuserDemande(String motif) {
        System.setProperty("refus", motif);
    }
}
