package fr.naturalisation.demandes;

/** Ce qui est arrivé à un dossier. */
public final class Evenements {
    private Evenements() {}

    public record Deposee(String numero, String identite, String engagement, String departement) {}

    public record Instruite(String numero, String avis, String redacteur) {}

    public record Entendue(String numero, String compteRendu) {}

    public record Visee(String numero, boolean accorde) {}

    public record Conclue(String numero, String issue) {}

    public record Classee(String numero, String motif) {}
}
