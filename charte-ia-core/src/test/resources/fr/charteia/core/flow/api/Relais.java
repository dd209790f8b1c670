package api;

/** Is given what is asked on its way to an AI: what it gives back leaves in its place. */
public interface Relais {
    String passer(String question);
}
