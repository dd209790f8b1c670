package api;

import java.lang.annotation.Retention;
import java.lang.annotation.RetentionPolicy;

/** Is handed what endpoints of its class throw; what any throws, where its class is {@link Partout}. */
@Retention(RetentionPolicy.RUNTIME)
public @interface Rattrapage {
    Class<? extends Throwable>[] value() default {};

    boolean partout() default false;
}
