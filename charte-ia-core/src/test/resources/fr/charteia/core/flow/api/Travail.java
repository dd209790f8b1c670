package api;

/** A task of a library's: what a class of ours computes in it lies in it then, and who waits for that is told. */
public abstract class Travail implements Runnable {
    protected abstract String calculer();
    public final void run() {}
    public String resultat() { return null; }
    public void ensuite(Runnable suite) {}
}
