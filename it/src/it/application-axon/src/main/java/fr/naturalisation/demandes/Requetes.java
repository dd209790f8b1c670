package fr.naturalisation.demandes;

/** Ce que l'on peut demander à lire. */
public final class Requetes {
    private Requetes() {}

    public record ParNumero(String numero) {}

    public record ParDepartement(String departement) {}

    public record Avis(String numero) {}

    public record Etape(String numero) {}
}
