package api;

import java.lang.annotation.Retention;
import java.lang.annotation.RetentionPolicy;

/** What is asked from outside, and answered as it is. */
@Retention(RetentionPolicy.RUNTIME)
public @interface Point {}
