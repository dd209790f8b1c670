package api;

import java.util.function.Consumer;
import java.util.function.Function;
import java.util.function.Predicate;

/** A library's way, on which things are handed from one function to the next; what arrives at an opened one, nobody says. */
public class Voie<T> {
    public static <T> Voie<T> ouvrir(String nom) { return new Voie<>(); }
    public static <T> Voie<T> avec(T chose) { return new Voie<>(); }
    public <M> Voie<T> quand(Class<M> type, Function<M, Object> etape) { return this; }
    public static void deposer(String nom, Object chose) {}
    public <R> Voie<R> changer(Function<T, R> etape) { return new Voie<>(); }
    public Voie<T> garder(Predicate<T> condition) { return this; }
    public Voie<T> suivre(Consumer<T> etape) { return this; }
}
