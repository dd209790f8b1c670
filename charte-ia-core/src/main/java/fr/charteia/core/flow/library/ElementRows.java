package fr.charteia.core.flow.library;

import fr.charteia.core.flow.program.Parts;
import fr.charteia.core.model.CallModel;
import fr.charteia.core.model.CallModel.Propagation;
import fr.charteia.core.model.CallModel.SequenceOperation;
import fr.charteia.core.model.CallModel.Sort;
import fr.charteia.core.model.Place;
import java.util.List;

/** What rows of models say of what something holds, without positions and keys. */
final class ElementRows {
    private ElementRows() {}

    /** Whether a row says of all elements what an operation on their positions says of the one it concerns. */
    static boolean superseded(Propagation row, List<SequenceOperation> operations) {
        return operations.stream().anyMatch(operation -> switch (operation.kind()) {
            case APPEND, PREPEND, INSERT, COPY, ADD_DISTINCT -> isContent(row.to());
            case SET_AT -> isContent(row.to()) || isContent(row.from()) && isResult(row.to());
            case REMOVE_AT, REMOVE_ANY, REMOVE_FIRST, REMOVE_LAST, REMOVE_KEY, READ_LAST, NEXT, PREVIOUS ->
                isContent(row.from()) && isResult(row.to());
            default -> false;
        });
    }

    /** Whether a row says that the result tells how much the receiver holds. */
    static boolean tellsHowMany(CallModel model, Propagation row) {
        return (row.sort() == Sort.COUNT || row.sort() == Sort.MEASURE)
                && isContent(row.from())
                && isResult(row.to())
                && Parts.asked(model).isPresent();
    }

    /** Whether the place is what the receiver holds, an element, a key or a value. */
    private static boolean isContent(Place place) {
        return place.root() == Place.Root.THIS
                && place.steps().size() == 1
                && !(place.steps().get(0) instanceof Place.Step.Field)
                && !(place.steps().get(0) instanceof Place.Step.Everything)
                && !(place.steps().get(0) instanceof Place.Step.Compared);
    }

    /** Whether the place is the result itself. */
    static boolean isResult(Place place) {
        return place.root() == Place.Root.RESULT && place.steps().isEmpty();
    }
}
