package api;

import java.util.function.Function;

/** Offers a function to a model. */
public class Offre {
    public static Offre fonction(String nom, Function<String, ?> fonction) { return new Offre(); }
    public static <T> Offre fonctionDe(Class<T> demande, Function<T, ?> fonction) { return new Offre(); }
}
