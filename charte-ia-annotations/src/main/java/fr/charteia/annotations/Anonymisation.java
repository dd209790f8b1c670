package fr.charteia.annotations;

import java.lang.annotation.Documented;
import java.lang.annotation.ElementType;
import java.lang.annotation.Retention;
import java.lang.annotation.RetentionPolicy;
import java.lang.annotation.Target;

/**
 * Declares that what this method returns is no longer personal data. On a type: what any of its methods returns.
 *
 * <p>Data is anonymous when nobody can be identified from it any more by means reasonably likely to be used (GDPR, recital 26).
 * If somebody who holds further information still can, it is {@link Pseudonymisation}.
 */
@Documented
@Retention(RetentionPolicy.RUNTIME)
@Target({ElementType.METHOD, ElementType.TYPE})
public @interface Anonymisation {}
