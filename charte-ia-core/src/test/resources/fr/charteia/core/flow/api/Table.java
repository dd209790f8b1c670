package api;

import java.lang.annotation.*;

/** The table in which objects of the class are kept. */
@Retention(RetentionPolicy.RUNTIME)
@Target(ElementType.TYPE)
public @interface Table {
    String value();
}
