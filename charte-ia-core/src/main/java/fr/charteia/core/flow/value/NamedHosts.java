package fr.charteia.core.flow.value;

import fr.charteia.core.model.AddressText;
import java.util.Optional;
import java.util.Set;
import java.util.function.Predicate;
import java.util.regex.Pattern;

/**
 * Tells addresses whose host the code names from those whose host may be anything: of the first, what is filled in says what is asked
 * of whom, of the others, who is asked.
 */
public final class NamedHosts {
    private static final char HOLE = AddressText.HOLE;
    private static final Predicate<String> HOST = Pattern.compile(
                    "(?:[a-zA-Z][a-zA-Z0-9+.-]*:)?//[^/?#" + HOLE + "]+[/?#].*|/[^/" + HOLE + "].*|\\$\\{[^}]*}.+",
                    Pattern.DOTALL)
            .asMatchPredicate();

    /** What comes first is not known, something else is filled in further on: a base under which a path is put. */
    private static final Predicate<String> BASE = Pattern.compile(
                    HOLE + "[^" + HOLE + "]*[/?=][^" + HOLE + "]*" + HOLE + ".*", Pattern.DOTALL)
            .asMatchPredicate();

    private static final Predicate<String> BEGUN =
            Pattern.compile("[a-z][a-z0-9+.-]*://[\\w.:-]+[/?#].*").asMatchPredicate();

    private NamedHosts() {}

    /** Whether what begins so is an address of the host that this names. */
    public static boolean isBegun(String beginning) {
        return BEGUN.test(beginning);
    }

    /** Whether the code names the host of each text that a constant reads like. */
    public static boolean areIn(Constant address) {
        Optional<Set<PartialText>> texts = PartialTexts.of(address);
        return texts.isPresent()
                && !texts.get().isEmpty()
                && texts.get().stream().allMatch(text -> !startsOpen(text) && isIn(text.text()));
    }

    private static boolean startsOpen(PartialText text) {
        return text.pieces().isEmpty() || text.pieces().get(0) instanceof PartialText.Passed;
    }

    /** Whether the code names the host of an address, in the letters of {@link AddressText}. */
    public static boolean isIn(String address) {
        String whole = AddressText.whole(address);
        return !whole.isEmpty() && (whole.indexOf(HOLE) < 0 || HOST.test(whole) || BASE.test(whole));
    }
}
