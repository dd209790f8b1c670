package api;

/** Several statements that are run by their names. */
public @interface Nommees {
    Nommee[] value();
}
