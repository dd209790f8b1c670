package api;

import java.util.Map;

/** The session, which a library shows as a map. */
public interface Seance {
    Map<String, Object> carte();
}
