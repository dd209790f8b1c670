package api;

import java.lang.annotation.Retention;
import java.lang.annotation.RetentionPolicy;

/** Annotations of containers that make objects and hand them out. */
public final class Conteneur {
    private Conteneur() {}

    /** Objects are made of the class; they have names. */
    public @interface Composant {
        String value() default "";
    }

    /** Says to a model what a function that is held is for. */
    public @interface Decrit {
        String value() default "";
    }

    /** Objects are made of the class; a place without a qualifier wants one without. */
    public @interface Partage {}

    /** The method gives one that has a name. */
    public @interface Fabrique {
        String value() default "";
    }

    /** The method, or the field, gives one. */
    public @interface Produit {}

    public @interface Injecte {}

    /** The one of that name, or of the name of the field. */
    public @interface Ressource {
        String nom() default "";
    }

    public @interface Nomme {
        String value() default "";
    }

    /** What bears an annotation that bears this one is told apart by it. */
    @Retention(RetentionPolicy.RUNTIME)
    public @interface Qualifie {}

    public @interface SansEffet {}

    public @interface Principal {}

    public @interface ParDefaut {}

    public @interface Alternative {}

    public @interface Rang {
        int value();
    }

    /** It is there on a condition. */
    public @interface Si {
        String value() default "";
    }

    /** It stands before the others. */
    public @interface Decorateur {}
}
