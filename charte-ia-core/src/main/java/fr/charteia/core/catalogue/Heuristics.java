package fr.charteia.core.catalogue;

/**
 * Which guesses are made.
 *
 * @param noms whether personal data is also known by the names of fields, record components and accessors, and by those by which
 *     parameters of requests and claims of tokens are asked for
 * @param decisions whether decisions are also known by the names of methods
 */
public record Heuristics(boolean noms, boolean decisions) {
    /** Both guesses. */
    public static final Heuristics ON = new Heuristics(true, true);

    /** No guess: only annotations and models speak. */
    public static final Heuristics OFF = new Heuristics(false, false);
}
