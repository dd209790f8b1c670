package fr.charteia.annotations;

import java.lang.annotation.Documented;
import java.lang.annotation.ElementType;
import java.lang.annotation.Retention;
import java.lang.annotation.RetentionPolicy;
import java.lang.annotation.Target;

/**
 * Declares that calling this method, or writing this field, produces legal effects on a person or significantly affects them
 * in a similar way (GDPR, article 22(1); law n° 78-17, article 47). On a type: calling any of its methods does.
 */
@Documented
@Retention(RetentionPolicy.RUNTIME)
@Target({ElementType.METHOD, ElementType.FIELD, ElementType.TYPE, ElementType.ANNOTATION_TYPE})
public @interface EffetJuridique {

    /** Which effects; empty if not said. */
    Effet[] value() default {};
}
