package fr.charteia.annotations;

import java.lang.annotation.Documented;
import java.lang.annotation.ElementType;
import java.lang.annotation.Retention;
import java.lang.annotation.RetentionPolicy;
import java.lang.annotation.Target;

/**
 * Declares that what this method returns is pseudonymised. On a type: what any of its methods returns.
 *
 * <p>It is still personal data, since further information leads back to the person (GDPR, article 4(5) and recital 26), and is
 * reported as such under a rule of its own: CHARTE-407 instead of CHARTE-401.
 */
@Documented
@Retention(RetentionPolicy.RUNTIME)
@Target({ElementType.METHOD, ElementType.TYPE})
public @interface Pseudonymisation {}
