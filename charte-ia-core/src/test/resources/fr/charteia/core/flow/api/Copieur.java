package api;

import java.util.HashMap;
import java.util.Map;

/** Copies what objects have under the names of their properties. */
public class Copieur {
    public static void copier(Object de, Object vers) {}
    public static <T> T faire(Object de, Class<T> type) { return null; }
    public static <T> T convertir(Object de, Class<T> type) { return null; }
    public static Map<String, Object> decrire(Object objet) { return new HashMap<>(); }
    public static Object lire(Object objet, String nom) { return ""; }
    public static String ecrire(Object objet, String... noms) { return ""; }
    public static void poser(Object objet, String nom, Object valeur) {}
}
