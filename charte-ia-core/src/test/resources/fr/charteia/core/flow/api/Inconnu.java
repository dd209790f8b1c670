package api;

import java.io.Reader;
import java.util.List;
import java.util.function.Consumer;
import java.util.function.Function;
import java.util.function.Supplier;

/** A library that nobody described. */
public class Inconnu {
    @SafeVarargs
    public static void tous(String s, Consumer<String>... fonctions) {}
    public static String transformer(String texte, Function<String, String> fonction) { return null; }
    public static <T> T appliquer(T objet, Function<T, T> fonction) { return null; }
    public static void chaque(List<String> textes, Consumer<String> fonction) {}
    public static <T> T fournir(Supplier<T> fonction) { return null; }
    public static String toString(Reader lecteur) { return null; }
    public static <T> List<T> inverser(List<T> liste) { return null; }
    public static void addAll(java.util.Collection<String> dans, String... textes) {}
    public static void tri(java.util.Collection<String> parmi, String texte) {}
    public static void executer(Runnable commande) {}
    public static boolean pareils(Object un, Object autre) { return false; }
    public static <T> T dernier(List<T> liste) { return null; }
    public static <A, B> Function<A, B> proteger(String nom, Function<A, B> fonction) { return null; }
    public static <T> Supplier<String> decrire(Function<T, T> fonction) { return null; }
    public Inconnu garder(String texte) { return this; }
    public Inconnu suivant() { return this; }
    public String rendre() { return null; }
    public boolean contient(String texte) { return false; }
    public void ecrire(String texte, Appendable cible) {}
    public void ecrire(String texte, java.io.OutputStream cible) {}
    public void ecrire(String texte, List<String> cible) {}
    public void ecrire(String texte, char[] cible) {}
    public byte[] chiffrer(byte[] texte, byte[] cle) { return texte; }
    public int size() { return 0; }
    public int valeur() { return 0; }
    public String numero() { return null; }

    /** Writes somewhere what it is told. */
    public static class Ecrit {
        public Ecrit() {}
        public Ecrit(Appendable cible) {}
        public Ecrit(Ecrit autre) {}
        public void ajouter(String texte) {}
        public void copyInto(List<String> cible) {}
        public void addRole(List<String> cible, String texte) {}
        public void enregistrer(java.io.OutputStream cible) {}
        public boolean contient(String texte) { return false; }
    }
}
