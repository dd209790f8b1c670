package fr.charteia.annotations;

import java.lang.annotation.Documented;
import java.lang.annotation.ElementType;
import java.lang.annotation.Retention;
import java.lang.annotation.RetentionPolicy;
import java.lang.annotation.Target;

/**
 * Declares personal data: the values of this type, in this field, returned by this method, or in this parameter or local
 * variable. On a package, those of all its types.
 *
 * <p>Personal data is any information relating to an identified or identifiable natural person (GDPR, article 4(1)).
 * Pseudonymised data still is (GDPR, article 4(5) and recital 26).
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
public @interface DonneesPersonnelles {

    /** What kinds of data; empty if not said, which is treated as personal and not as sensitive. */
    Categorie[] value() default {};

    /** The purpose for which the data was collected (GDPR, article 5(1)(b)); empty if not said. */
    String finalite() default "";
}
