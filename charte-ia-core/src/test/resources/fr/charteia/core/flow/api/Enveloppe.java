package api;

/** What answers are wrapped in. */
public class Enveloppe<T> {
    private final T corps;
    private final int code;
    public Enveloppe(T corps, int code) { this.corps = corps; this.code = code; }
    public static <T> Enveloppe<T> ok(T corps) { return new Enveloppe<>(corps, 200); }
    public T corps() { return corps; }
}
