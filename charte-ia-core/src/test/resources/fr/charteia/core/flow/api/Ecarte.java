package api;

/** What a document leaves out. */
public @interface Ecarte {
    boolean value() default true;
}
