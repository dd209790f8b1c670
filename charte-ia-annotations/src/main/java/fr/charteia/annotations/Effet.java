package fr.charteia.annotations;

/** What a decision does to a person. */
public enum Effet {
    /** A title, permit or authorisation is issued. */
    DELIVRANCE,
    /** A request is refused. */
    REFUS,
    /** A title or a right is withdrawn. */
    RETRAIT,
    /** A title, a right or a payment is suspended. */
    SUSPENSION,
    /** A fine, a penalty or a disciplinary measure is imposed. */
    SANCTION,
    /** A right, a benefit or a place is granted. */
    ATTRIBUTION,
    /** A person or a request is ranked or scored against others. */
    CLASSEMENT,
    /** A decision is notified, which makes it enforceable and starts the time limits for appeal. */
    NOTIFICATION,
    /** Another legal or similarly significant effect. */
    AUTRE
}
