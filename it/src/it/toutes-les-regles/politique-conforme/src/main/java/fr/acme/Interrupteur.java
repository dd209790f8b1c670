package fr.acme;

/** Ce qui arrête le système. */
public final class Interrupteur {
    private Interrupteur() {}

    public static boolean actif() {
        return Boolean.getBoolean("acme.ia.actif");
    }
}
