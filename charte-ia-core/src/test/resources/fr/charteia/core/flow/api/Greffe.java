package api;

import java.lang.annotation.Retention;
import java.lang.annotation.RetentionPolicy;

/** A framework that runs methods around others. */
public final class Greffe {
    private Greffe() {}

    @Retention(RetentionPolicy.RUNTIME)
    public @interface Autour {
        String value();
    }

    @Retention(RetentionPolicy.RUNTIME)
    public @interface Avant {
        String value();
    }

    @Retention(RetentionPolicy.RUNTIME)
    public @interface Apres {
        String value();
    }

    @Retention(RetentionPolicy.RUNTIME)
    public @interface Retour {
        String value();

        String rendu() default "";
    }

    @Retention(RetentionPolicy.RUNTIME)
    public @interface Echec {
        String value();

        String levee() default "";
    }

    /** Gives a pointcut the name of the method. */
    @Retention(RetentionPolicy.RUNTIME)
    public @interface Coupe {
        String value();
    }

    /** Borne by annotations that bind an interceptor. */
    @Retention(RetentionPolicy.RUNTIME)
    public @interface Lien {}

    /** The method runs around what bears an annotation of its class that {@link Lien} is on. */
    @Retention(RetentionPolicy.RUNTIME)
    public @interface Intercepte {}

    /** Where the method throws, that one of its class stands in for it, or those that bear {@link Recours}. */
    @Retention(RetentionPolicy.RUNTIME)
    public @interface Secours {
        String value() default "";
    }

    @Retention(RetentionPolicy.RUNTIME)
    public @interface Recours {}

    /** Stands for the method that is called. */
    public interface Point {
        Object[] passes();

        Object objet();

        Object suite() throws Throwable;

        Object suite(Object[] autres) throws Throwable;

        void remplacer(Object[] autres);
    }
}
