package fr.charteia.annotations;

import java.lang.annotation.Documented;
import java.lang.annotation.ElementType;
import java.lang.annotation.Retention;
import java.lang.annotation.RetentionPolicy;
import java.lang.annotation.Target;

/**
 * Declares that content produced by this method, held in this field or parameter, or carried by this type is shown as produced
 * with AI.
 *
 * <p>The duties behind it: charter, principle 2; Regulation (EU) 2024/1689, article 50, for conversations and generated content;
 * code des relations entre le public et l'administration, article L311-3-1, for individual decisions taken on the basis of
 * algorithmic processing.
 */
@Documented
@Retention(RetentionPolicy.RUNTIME)
@Target({ElementType.METHOD, ElementType.FIELD, ElementType.PARAMETER, ElementType.TYPE})
public @interface MentionIA {

    /** The notice that people see; empty if it is not fixed in the code. */
    String value() default "";
}
