package api;

import java.lang.annotation.ElementType;
import java.lang.annotation.Retention;
import java.lang.annotation.RetentionPolicy;
import java.lang.annotation.Target;
import java.util.function.Supplier;

/** Long runs of methods of ours, which wait for signals and answer questions by name. */
public interface Parcours {
    void signaler(String nom, Object valeur);
    <T> T demander(String nom, Class<T> type);

    static void attendre(Supplier<Boolean> condition) {}

    /** Asks whoever handles questions of that class. */
    <T> T poser(Object question);

    @Retention(RetentionPolicy.RUNTIME)
    @Target(ElementType.METHOD)
    @interface Repond {}

    @Retention(RetentionPolicy.RUNTIME)
    @Target(ElementType.METHOD)
    @interface Signal {
        String nom() default "";
    }

    @Retention(RetentionPolicy.RUNTIME)
    @Target(ElementType.METHOD)
    @interface Question {
        String nom() default "";
    }
}
