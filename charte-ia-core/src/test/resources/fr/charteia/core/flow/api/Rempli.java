package api;

import java.lang.annotation.*;

/** A library fills the field with what it is given from outside. */
@Retention(RetentionPolicy.RUNTIME)
@Target(ElementType.FIELD)
public @interface Rempli {}
