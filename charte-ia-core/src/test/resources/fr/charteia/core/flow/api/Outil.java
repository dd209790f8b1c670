package api;

import java.lang.annotation.Retention;
import java.lang.annotation.RetentionPolicy;

/** A method that a model may call. */
@Retention(RetentionPolicy.CLASS)
public @interface Outil {}
