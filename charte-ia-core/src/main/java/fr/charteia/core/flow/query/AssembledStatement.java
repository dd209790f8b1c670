package fr.charteia.core.flow.query;

import fr.charteia.core.flow.value.AccessPath;
import fr.charteia.core.flow.value.Constant;
import fr.charteia.core.flow.value.Label;
import fr.charteia.core.flow.value.Mark;
import fr.charteia.core.flow.value.Ordered;
import fr.charteia.core.flow.value.PartialText;
import fr.charteia.core.flow.value.Taint;
import fr.charteia.core.flow.value.Taints;
import fr.charteia.core.flow.value.Value;
import java.util.LinkedHashMap;
import java.util.Map;
import java.util.Set;

/**
 * A statement of SQL that is put together of pieces: its text, in which what is not known stands as a parameter.
 *
 * @param pieces what stands for the parameters, by their names
 */
record AssembledStatement(String text, Map<String, PartialText.Piece> pieces) {
    private static final String NAME = "__";
    private static final char QUOTE = '\'';

    AssembledStatement {
        pieces = Ordered.map(pieces);
    }

    static AssembledStatement of(PartialText statement) {
        StringBuilder text = new StringBuilder();
        Map<String, PartialText.Piece> pieces = new LinkedHashMap<>();
        boolean quoted = false;
        for (PartialText.Piece piece : statement.pieces()) {
            if (piece instanceof PartialText.Letters letters) {
                text.append(letters.text());
                quoted ^= letters.text().chars().filter(c -> c == QUOTE).count() % 2 != 0;
            } else {
                String name = NAME + pieces.size();
                pieces.put(name, piece);
                text.append(quoted ? "'||:" + name + "||'" : ":" + name);
            }
        }
        return new AssembledStatement(text.toString(), pieces);
    }

    /** What stands for a parameter: what is passed there, or else whatever the text carries. */
    Value given(String parameter, Value whole) {
        PartialText.Piece piece = pieces.get(parameter);
        if (piece instanceof PartialText.Passed passed) {
            Taints own = whole.taints().filter(taint -> isOf(taint, passed.path()));
            return new Value(Set.of(), own, new Constant.FromInput(passed.path()));
        }
        return piece == PartialText.Mark.PLAIN
                ? Value.CLEAN
                : Value.tainted(whole.taints().filter(taint -> !isOfOneThatIsPassed(taint)));
    }

    /** What chose between several such texts. */
    static Taints choosing(Value whole) {
        return whole.taints().filter(taint -> taint.has(Mark.CONTROL));
    }

    private static boolean isOf(Taint taint, AccessPath path) {
        return taint.label() instanceof Label.Input input
                && (input.path().isPrefixOf(path) || path.isPrefixOf(input.path()));
    }

    private boolean isOfOneThatIsPassed(Taint taint) {
        return taint.label() instanceof Label.Input input
                && pieces.values().stream()
                        .anyMatch(piece -> piece instanceof PartialText.Passed passed
                                && passed.path().equals(input.path()));
    }
}
