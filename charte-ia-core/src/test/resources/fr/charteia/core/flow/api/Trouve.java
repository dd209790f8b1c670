package api;

/** What a search by likeness found. */
public class Trouve {
    public String cle() { return null; }
    public double proximite() { return 0; }
}
