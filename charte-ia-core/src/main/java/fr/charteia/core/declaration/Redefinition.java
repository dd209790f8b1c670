package fr.charteia.core.declaration;

import fr.charteia.core.message.Location;
import fr.charteia.core.message.Text;
import java.util.Optional;

/**
 * Something that a policy says otherwise than the policies that it inherits.
 *
 * @param key what: {@code regles.CHARTE-702}, {@code services.mistral.portee}
 * @param inherited the value before, as policies write it
 * @param value the value now
 * @param weaker whether it demands less than what was inherited
 * @param motif why, when the policy says so
 * @param location where it says it
 */
public record Redefinition(
        String key, String inherited, String value, boolean weaker, Optional<String> motif, Location location) {
    /** In one line: what, from what to what, where, why. */
    public Text text() {
        String where = " (" + location.path() + ":" + location.line();
        String change = key + " : " + inherited + " → " + value + where;
        return new Text(
                change + motif.map(why -> " ; motif : " + why).orElse("") + ")",
                key + ": " + inherited + " → " + value + where
                        + motif.map(why -> "; reason: " + why).orElse("") + ")");
    }
}
