package api;

import java.lang.annotation.ElementType;
import java.lang.annotation.Retention;
import java.lang.annotation.RetentionPolicy;
import java.lang.annotation.Target;

/** A broker: what is sent to a subject, methods that bear an annotation are handed. */
public interface Poste {
    void envoyer(String sujet, Object charge);
    void etiqueter(String nom, Object valeur);
    Object relever(String sujet);

    @Retention(RetentionPolicy.RUNTIME)
    @Target(ElementType.METHOD)
    @interface Abonne {
        String[] sujet();
    }

    @Retention(RetentionPolicy.RUNTIME)
    @Target(ElementType.PARAMETER)
    @interface Etiquette {
        String value() default "";
        String nom() default "";
    }

    @Retention(RetentionPolicy.RUNTIME)
    @Target(ElementType.METHOD)
    @interface Suite {
        String value();
    }

    /** What is handed over with what is written on it. */
    interface Pli {
        Object charge();
    }

    /** What says who asks, and is no message. */
    interface Porteur {
        String nom();
    }

    /** Hands what is sent to a method that it is told by its name. */
    class Facteur {
        public Facteur(Object abonne, String methode) {}
    }
}
