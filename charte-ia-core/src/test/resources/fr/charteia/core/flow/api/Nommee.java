package api;

import java.lang.annotation.Repeatable;

/** A statement of SQL that is run by its name. */
@Repeatable(Nommees.class)
public @interface Nommee {
    String nom();

    String texte();
}
