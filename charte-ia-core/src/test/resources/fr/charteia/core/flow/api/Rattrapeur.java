package api;

/** Is handed what any endpoint throws of a class. */
public interface Rattrapeur<T extends Throwable> {
    String rattraper(String chemin, T levee);
}
