package api;

/** The fields of a class that documents leave out, and whether one is only read. */
public @interface Liste {
    String[] value() default {};

    Acces acces() default Acces.TOUT;

    enum Acces { TOUT, ENTREE }
}
