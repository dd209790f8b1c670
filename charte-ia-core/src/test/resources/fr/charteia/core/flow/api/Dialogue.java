package api;

/** A dialog that asks a person, and calls what listens once they have said yes. */
public class Dialogue {
    public void montrer(String texte) {}
    public void siOui(Runnable suite) {}
}
