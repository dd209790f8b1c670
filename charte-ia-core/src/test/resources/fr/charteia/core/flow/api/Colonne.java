package api;

import java.lang.annotation.*;

/** The column in which a field is kept. */
@Retention(RetentionPolicy.RUNTIME)
@Target(ElementType.FIELD)
public @interface Colonne {
    String value();
}
