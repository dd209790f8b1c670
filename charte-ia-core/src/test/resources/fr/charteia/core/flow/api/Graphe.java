package api;

import java.util.Map;
import java.util.Optional;
import java.util.concurrent.CompletableFuture;

/** Runs steps of ours on a state that they share by name, by ways that functions choose. */
public class Graphe {
    /** What the steps share. */
    public static class Etat {
        public <T> Optional<T> lire(String cle) { return Optional.empty(); }
        public <T> T lire(String cle, T sinon) { return sinon; }
    }

    /** What a step makes of the state: what it adds to that. */
    public interface Etape {
        Map<String, Object> faire(Etat etat) throws Exception;
    }

    /** The same, later. */
    public interface EtapeLongue {
        CompletableFuture<Map<String, Object>> faire(Etat etat);
    }

    /** Which way is taken. */
    public interface Choix {
        String choisir(Etat etat);
    }

    public static EtapeLongue longue(Etape etape) { return null; }

    public Graphe etape(String nom, EtapeLongue etape) { return this; }
    public Graphe choix(String apres, Choix choix, Map<String, String> voies) { return this; }
    public Etat lancer(Map<String, Object> debut) { return null; }
}
