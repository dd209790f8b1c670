package fr.prefecture.predictive;

/** Arrête tout ce qui appelle une IA, sans redéployer. */
final class Interrupteur {
    private Interrupteur() {}

    static boolean actif() {
        return Boolean.parseBoolean(System.getProperty("guichet.ia.actif", "true"));
    }
}
