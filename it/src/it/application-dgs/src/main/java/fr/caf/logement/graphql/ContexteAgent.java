package fr.caf.logement.graphql;

/** Ce que l'on sait de qui appelle. */
public record ContexteAgent(String nomAgent, String service) {}
