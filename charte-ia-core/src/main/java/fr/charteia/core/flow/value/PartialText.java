package fr.charteia.core.flow.value;

import fr.charteia.core.model.AddressText;
import java.util.ArrayList;
import java.util.LinkedHashSet;
import java.util.List;
import java.util.Optional;
import java.util.Set;
import java.util.function.Function;
import java.util.regex.Pattern;

/**
 * What is known of a text, piece by piece, in order: of one that may be the address of a request, so as to know where this goes, and of
 * a statement of SQL, so as to know to which of its columns a piece goes. Other prose is not followed: an address has no blank, nor
 * quotation marks.
 */
public record PartialText(List<Piece> pieces) {
    /** How many pieces and letters of an address are followed: one that grows in a loop ends here. */
    private static final int PIECES = 10;

    private static final int LONGEST = 600;

    /** The same of a statement, which has a piece for each column. */
    private static final int STATEMENT_PIECES = 40;

    private static final int LONGEST_STATEMENT = 2_000;

    private static final Pattern STATEMENT = Pattern.compile(
            "\\s*(?:(?:insert|replace|merge)\\s+into|update|select)\\s.*", Pattern.CASE_INSENSITIVE | Pattern.DOTALL);

    private static final String FILLED = "${";
    private static final char CLOSED = '}';
    private static final String FOREIGN = " \t\r\n\"'<>;\\`";

    /** Nothing yet. */
    static final PartialText EMPTY = new PartialText(List.of());

    /** Something that is not known. */
    public static final PartialText UNKNOWN = new PartialText(List.of(Mark.HOLE));

    /** One piece. */
    public sealed interface Piece {}

    /** These letters. */
    public record Letters(String text) implements Piece {}

    /** What is passed at that path. */
    public record Passed(AccessPath path) implements Piece {}

    /** A place without letters of its own. */
    public enum Mark implements Piece {
        /** Something that is not known. */
        HOLE,
        /** The same, where it carries nothing. */
        PLAIN,
        /** What follows is under what came before, unless it is absolute. */
        UNDER
    }

    public PartialText {
        pieces = List.copyOf(pieces);
    }

    /** A text that may be an address, or a piece of one. */
    static Optional<PartialText> of(String text) {
        boolean foreign = text.length() > LONGEST || text.chars().anyMatch(c -> FOREIGN.indexOf(c) >= 0 || c < ' ');
        return foreign
                ? Optional.empty()
                : Optional.of(text.isEmpty() ? EMPTY : new PartialText(List.of(new Letters(text))));
    }

    /** The letters of a text that is a statement of SQL, or that stands behind the beginning of one. */
    static PartialText ofStatement(String text) {
        return text.isEmpty() ? EMPTY : new PartialText(List.of(new Letters(text)));
    }

    /** Some text that begins with these letters. */
    static PartialText begun(String letters) {
        return new PartialText(List.of(new Letters(letters), Mark.HOLE));
    }

    /** Whether it begins like a statement of SQL: that has blanks and quotation marks. */
    public boolean isStatement() {
        return !pieces.isEmpty()
                && pieces.get(0) instanceof Letters letters
                && STATEMENT.matcher(letters.text).matches();
    }

    static PartialText of(AccessPath path) {
        return new PartialText(List.of(new Passed(path)));
    }

    /** Both, one after the other; nothing when that is longer than addresses or statements are. */
    Optional<PartialText> then(PartialText next) {
        List<Piece> all = new ArrayList<>(pieces);
        for (Piece piece : next.pieces) {
            Piece last = all.isEmpty() ? Mark.UNDER : all.get(all.size() - 1);
            if (piece instanceof Letters more && last instanceof Letters before) {
                all.set(all.size() - 1, new Letters(before.text + more.text));
            } else if (piece != Mark.HOLE || last != Mark.HOLE) {
                all.add(piece);
            }
        }
        PartialText both = new PartialText(all);
        boolean statement = both.isStatement();
        boolean fits = all.size() <= (statement ? STATEMENT_PIECES : PIECES)
                && both.length() <= (statement ? LONGEST_STATEMENT : LONGEST);
        return fits ? Optional.of(both) : Optional.empty();
    }

    /** The other one, an address, under this one. */
    Optional<PartialText> above(PartialText other) {
        if (pieces.isEmpty() || other.pieces.isEmpty()) {
            return Optional.of(pieces.isEmpty() ? other : this);
        }
        return then(new PartialText(List.of(Mark.UNDER))).flatMap(base -> base.then(other));
    }

    private int length() {
        return pieces.stream()
                .mapToInt(piece -> piece instanceof Letters letters ? letters.text.length() : 1)
                .sum();
    }

    /** Whether it begins like an address, up to its host. */
    boolean isAddress() {
        return beginning().contains(PartialTexts.BEFORE_HOST);
    }

    /** Whether it says anything at all. */
    public boolean isTelling() {
        return pieces.stream().anyMatch(piece -> !(piece instanceof Mark));
    }

    /** Whether it has letters that are surely there, and not blank. */
    boolean isFilled() {
        return pieces.stream()
                .anyMatch(piece ->
                        piece instanceof Letters letters && !letters.text.isBlank() && !letters.text.contains(FILLED));
    }

    /** The letters with which it begins; what the configuration fills in may be any. */
    String beginning() {
        String text = !pieces.isEmpty() && pieces.get(0) instanceof Letters letters ? letters.text : "";
        int filled = text.indexOf(FILLED);
        return filled < 0 ? text : text.substring(0, filled);
    }

    /** What is passed that stands right behind the letters with which it begins. */
    Optional<AccessPath> openBeginning() {
        return pieces.stream()
                .dropWhile(Letters.class::isInstance)
                .limit(1)
                .filter(Passed.class::isInstance)
                .map(piece -> ((Passed) piece).path)
                .findFirst();
    }

    /** The letters with which it ends; what the configuration fills in may be any. */
    String ending() {
        String text = !pieces.isEmpty() && pieces.get(pieces.size() - 1) instanceof Letters letters ? letters.text : "";
        return text.substring(text.lastIndexOf(CLOSED) + 1);
    }

    /** The text itself, where all of its letters are known. */
    public Optional<String> whole() {
        return pieces.stream().allMatch(Letters.class::isInstance) ? Optional.of(text()) : Optional.empty();
    }

    /** Whether a piece of it is still to be passed. */
    boolean isOpen() {
        return pieces.stream().anyMatch(Passed.class::isInstance);
    }

    /** The texts that it comes to when what is passed is known. */
    public Set<PartialText> with(Function<AccessPath, Set<PartialText>> passed) {
        Set<PartialText> all = Set.of(EMPTY);
        for (Piece piece : pieces) {
            Set<PartialText> next =
                    piece instanceof Passed input ? passed.apply(input.path) : Set.of(new PartialText(List.of(piece)));
            Set<PartialText> longer = new LinkedHashSet<>();
            for (PartialText before : all) {
                next.forEach(one -> longer.add(before.then(one).orElse(UNKNOWN)));
            }
            all = PartialTexts.bounded(longer);
        }
        return all;
    }

    /** The same in the letters of {@link AddressText}; what is passed is not known there. */
    public String text() {
        StringBuilder text = new StringBuilder();
        for (Piece piece : pieces) {
            if (piece instanceof Letters letters) {
                text.append(letters.text);
            } else {
                text.append(piece == Mark.UNDER ? AddressText.UNDER : AddressText.HOLE);
            }
        }
        return text.toString();
    }
}
