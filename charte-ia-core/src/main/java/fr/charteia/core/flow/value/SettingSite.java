package fr.charteia.core.flow.value;

import fr.charteia.core.bytecode.MemberRef;
import java.util.List;

/**
 * A place where the code sets up a client of an AI, or what reaches one.
 *
 * @param site where
 * @param callee the method that sets it
 * @param slot what is set, as models name it: {@code $cle}, {@code $modele}, {@code $delai}, …
 * @param values the constants that it may be given, sorted by their text: texts and numbers, {@code ${…}} as written
 * @param complete whether it is given nothing else, as far as is known
 */
public record SettingSite(Site site, MemberRef callee, String slot, List<Object> values, boolean complete) {
    public SettingSite {
        values = List.copyOf(values);
    }
}
