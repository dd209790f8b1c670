package api;

/** Runs rules that are written elsewhere on what it is given. */
public interface Moteur {
    void poser(Object fait);

    void lancer();

    Object fait();
}
