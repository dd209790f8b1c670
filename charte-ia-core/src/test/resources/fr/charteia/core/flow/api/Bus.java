package api;

/** Hands events to whoever listens. */
public class Bus {
    public static void publier(Object evenement) {}
}
