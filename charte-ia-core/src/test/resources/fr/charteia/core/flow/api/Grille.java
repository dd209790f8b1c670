package api;

/** A part of a library that nobody described. What is said of it is an object of an interface with one method. */
public class Grille {
    public interface Ou {
        String cle();
    }
    public static native Ou ou(String cle);
    public native void poser(Ou ou, String valeur);
    public native String lire(Ou ou);
}
