package api;

import java.util.function.Function;
import java.util.function.Supplier;

/** Hands events to whoever listens. */
public class Bus {
    /** Somebody who listens. */
    public interface Auditeur {
        String entendre(String texte);
    }

    public static void transmettre(String texte, Ecouteur ecouteur) {}
    public static String soumettre(String texte, Auditeur auditeur) { return null; }
    public static String relayer(String texte, Auditeur premier, Auditeur second) { return null; }
    public static void publier(Object evenement) {}
    public static Auditeur auditeur(Auditeur autre) { return autre; }
    public <R> void interroger(Supplier<?> question, Function<R, ?> suite) {}
}
