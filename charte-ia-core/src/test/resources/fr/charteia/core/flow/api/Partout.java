package api;

import java.lang.annotation.Retention;
import java.lang.annotation.RetentionPolicy;

/** Its methods are for all endpoints. */
@Retention(RetentionPolicy.RUNTIME)
public @interface Partout {}
