package fr.charteia.annotations;

import java.lang.annotation.Documented;
import java.lang.annotation.ElementType;
import java.lang.annotation.Retention;
import java.lang.annotation.RetentionPolicy;
import java.lang.annotation.Target;

/**
 * Declares that this code is an AI system, or a part of the one with this {@link #id()}.
 *
 * <p>Every AI call belongs under such a declaration: on the method, on its class or an enclosing one, on the package, or on
 * all of its callers. Attributes that are left empty may stand in the system's sheet instead.
 */
@Documented
@Retention(RetentionPolicy.RUNTIME)
@Target({ElementType.TYPE, ElementType.METHOD, ElementType.PACKAGE})
public @interface SystemeIA {

    /** The system's identifier, unique in a build and the same on all its parts; for example {@code resume-courriers}. */
    String id();

    /** The name that people know it by. */
    String nom() default "";

    /** The purpose of general interest that it serves (charter, principle 1). */
    String finalite() default "";

    /** Who answers for it: a person, a role or a department (charter, principle 5). */
    String responsable() default "";

    /**
     * Path of the system's sheet, relative to the module, else to the root of the build. Empty means the convention:
     * {@code docs/ia/<id>.md}.
     */
    String documentation() default "";

    /** What it is used for. The risk under Regulation (EU) 2024/1689 follows from it. */
    Usage[] usages() default {};
}
