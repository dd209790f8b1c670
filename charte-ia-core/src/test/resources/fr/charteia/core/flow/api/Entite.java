package api;

import java.lang.annotation.*;

/** Objects of the class are kept in a table. */
@Retention(RetentionPolicy.RUNTIME)
@Target(ElementType.TYPE)
public @interface Entite {
    String nom() default "";
}
