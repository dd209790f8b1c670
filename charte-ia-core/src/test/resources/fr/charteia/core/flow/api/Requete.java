package api;

import java.lang.annotation.*;

/** The statement of SQL that a method without a body runs. */
@Retention(RetentionPolicy.RUNTIME)
@Target(ElementType.METHOD)
public @interface Requete {
    String value();
}
