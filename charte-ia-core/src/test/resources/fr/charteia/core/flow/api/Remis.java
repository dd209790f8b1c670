package api;

import java.lang.annotation.Retention;
import java.lang.annotation.RetentionPolicy;

/** A parameter of a tool that whoever asks the model hands to it. */
@Retention(RetentionPolicy.RUNTIME)
public @interface Remis {}
