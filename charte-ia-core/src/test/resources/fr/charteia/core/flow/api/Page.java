package api;

import java.util.List;
import java.util.Map;

/** What pages of ours inherit from: it is told errors, and gives them back. */
public abstract class Page {
    public final void signalerErreur(String erreur) {}
    public final List<String> erreurs() { return List.of(); }

    /** Is handed the session whole, once for each object. */
    public interface AvecSession {
        void recevoirSession(Map<String, Object> session);
    }
}
