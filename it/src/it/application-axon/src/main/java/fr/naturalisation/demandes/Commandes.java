package fr.naturalisation.demandes;

import org.axonframework.modelling.command.TargetAggregateIdentifier;

/** Ce que l'on peut demander à un dossier. */
public final class Commandes {
    private Commandes() {}

    public record Deposer(@TargetAggregateIdentifier String numero, String identite, String engagement, String departement) {}

    public record Instruire(@TargetAggregateIdentifier String numero, String avis, String redacteur) {}

    public record Entendre(@TargetAggregateIdentifier String numero, String compteRendu) {}

    public record Conclure(@TargetAggregateIdentifier String numero) {}

    public record Viser(@TargetAggregateIdentifier String numero, boolean accorde) {}

    public record Classer(@TargetAggregateIdentifier String numero, String motif) {}
}
