package fr.charteia.annotations;

import java.lang.annotation.Documented;
import java.lang.annotation.ElementType;
import java.lang.annotation.Retention;
import java.lang.annotation.RetentionPolicy;
import java.lang.annotation.Target;

/**
 * Marks the step in which a person decides. What it returns is humanly validated, and so is what runs only after it has been
 * given the AI's proposal. On a type: each of its methods is such a step.
 *
 * <p>The intervention must be real: somebody with the competence and the authority to decide otherwise (GDPR, article 22;
 * law n° 78-17, articles 47 and 95; Regulation (EU) 2024/1689, article 14).
 */
@Documented
@Retention(RetentionPolicy.RUNTIME)
@Target({ElementType.METHOD, ElementType.TYPE, ElementType.ANNOTATION_TYPE})
public @interface DecisionHumaine {

    /** The role that the person acts in, for example {@code instructeur}; empty if not said. */
    String role() default "";
}
