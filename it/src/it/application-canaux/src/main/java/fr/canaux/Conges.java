package fr.canaux;

/** Les congés de l'équipe. */
public class Conges {
    public void accorderConge(String motif) {
        System.setProperty("conge", motif);
    }

    public void refuserConge(String motif) {
        System.setProperty("refus", motif);
    }
}
