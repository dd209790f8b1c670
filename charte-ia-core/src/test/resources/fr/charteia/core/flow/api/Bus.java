package api;

/** Hands events to whoever listens. */
public class Bus {
    /** Somebody who listens. */
    public interface Auditeur {
        String entendre(String texte);
    }

    public static void publier(Object evenement) {}
}
