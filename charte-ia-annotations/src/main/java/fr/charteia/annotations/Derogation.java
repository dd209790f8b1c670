package fr.charteia.annotations;

import java.lang.annotation.Documented;
import java.lang.annotation.ElementType;
import java.lang.annotation.Repeatable;
import java.lang.annotation.Retention;
import java.lang.annotation.RetentionPolicy;
import java.lang.annotation.Target;

/**
 * Waives one rule here, until a day. The finding stays in the reports, with the reason, and no longer fails the build.
 *
 * <p>A waiver without a reason or an authority, for an unknown rule, or past its day hides nothing and is reported itself
 * (CHARTE-804).
 */
@Documented
@Retention(RetentionPolicy.RUNTIME)
@Target({ElementType.TYPE, ElementType.METHOD, ElementType.FIELD, ElementType.PACKAGE})
@Repeatable(Derogations.class)
public @interface Derogation {

    /** The rule's identifier, for example {@code CHARTE-401}. */
    String regle();

    /** Why the rule may be set aside here. Must not be blank. */
    String motif();

    /** The person or body that allowed it. Must not be blank. */
    String autorisePar();

    /** The last day on which it counts, as an ISO 8601 date: {@code 2027-01-31}. */
    String expire();

    /** Where the authorisation is kept: a file number, an address; empty if there is none. */
    String reference() default "";
}
