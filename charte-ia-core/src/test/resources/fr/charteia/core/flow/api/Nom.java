package api;

import java.lang.annotation.*;

/** What a parameter is called in the text of a statement. */
@Retention(RetentionPolicy.RUNTIME)
@Target(ElementType.PARAMETER)
public @interface Nom {
    String value();
}
