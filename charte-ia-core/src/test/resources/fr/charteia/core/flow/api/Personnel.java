package api;

import java.lang.annotation.Retention;
import java.lang.annotation.RetentionPolicy;

/** What it stands on is personal data. */
@Retention(RetentionPolicy.CLASS)
public @interface Personnel {}
