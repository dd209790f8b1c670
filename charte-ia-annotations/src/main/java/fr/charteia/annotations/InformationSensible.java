package fr.charteia.annotations;

import java.lang.annotation.Documented;
import java.lang.annotation.ElementType;
import java.lang.annotation.Retention;
import java.lang.annotation.RetentionPolicy;
import java.lang.annotation.Target;

/**
 * Declares information that is not personal but may not leave the administration: the values of this type, in this field,
 * returned by this method, or in this parameter or local variable. On a package, those of all its types.
 *
 * <p>An annotation on a local variable is not kept in class files; the checks read it from the sources, where they have them.
 */
@Documented
@Retention(RetentionPolicy.RUNTIME)
@Target({
    ElementType.TYPE,
    ElementType.FIELD,
    ElementType.METHOD,
    ElementType.PARAMETER,
    ElementType.LOCAL_VARIABLE,
    ElementType.ANNOTATION_TYPE,
    ElementType.PACKAGE
})
public @interface InformationSensible {

    /** Why it may not leave. */
    Niveau value() default Niveau.CONFIDENTIELLE;
}
