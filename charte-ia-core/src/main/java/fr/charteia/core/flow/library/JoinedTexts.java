package fr.charteia.core.flow.library;

import fr.charteia.core.bytecode.MemberRef;
import fr.charteia.core.flow.frame.Invocation;
import fr.charteia.core.flow.memory.Sequences;
import fr.charteia.core.flow.value.Approvals;
import fr.charteia.core.flow.value.Constant;
import fr.charteia.core.flow.value.Label;
import fr.charteia.core.flow.value.State;
import fr.charteia.core.flow.value.Taints;
import fr.charteia.core.flow.value.Value;
import fr.charteia.core.model.CallModel;
import fr.charteia.core.model.CallModel.Propagation;
import fr.charteia.core.model.CallModel.Sort;
import fr.charteia.core.model.Place;
import java.util.List;
import java.util.Optional;

/**
 * What a text says of a person's approval into which all elements of a container go: where it is empty there was none, and what they had
 * approved where there is none they have approved there. Of elements that may be empty themselves, that is not told. Where it is not, there
 * was one.
 */
final class JoinedTexts {
    private static final String TEXT = ")Ljava/lang/String;";

    private final Places places;
    private final Sequences sequences;

    JoinedTexts(Places places, Sequences sequences) {
        this.places = places;
        this.sequences = sequences;
    }

    /** What a call gives, with what is so where the text that it gives, or measures, is empty. */
    Value told(Invocation call, CallModel model, Value result) {
        Optional<Object> empty = empty(call.callee());
        if (empty.isEmpty()) {
            return result;
        }
        Sort sort = empty.get().equals("") ? Sort.CONTENT : Sort.MEASURE;
        Value told = result;
        for (Propagation row : model.propagations()) {
            if (row.sort() == sort && ElementRows.isResult(row.to()) && isOfElements(row.from())) {
                Value container = places.at(call, holder(row.from()));
                told = joined(call.state(), container, told, empty.get(), isFramed(call, model, sort));
            }
        }
        return told;
    }

    /**
     * The same of what a collector joins the elements of a stream to.
     *
     * @param framed whether it may put something around them
     */
    Value joined(State state, Value elements, Value text, boolean framed) {
        return joined(state, elements, text, "", framed);
    }

    /** That it is there, or is empty, says nothing of an element, which may not be there. */
    private Value joined(State state, Value container, Value result, Object empty, boolean framed) {
        boolean some = sequences.isEmpty(state, container).single().equals(Optional.of(0));
        Value rest = result.via(given -> given.approvals().isEmpty()
                ? given
                : given.filter(taint -> !(taint.label() instanceof Label.Approval approval)
                        || !approval.when().equals(empty) && (some || approval.when() != Label.Always.ALWAYS)));
        Taints none = whereNone(state, container, empty);
        boolean counts = !none.isEmpty()
                && empty.equals(false)
                && rest.constant().values().isEmpty();
        return (counts ? rest.withConstant(Constant.COUNTED) : rest)
                .plus(none)
                .plus(framed ? Taints.NONE : whereSome(state, container, empty));
    }

    /** What it is to be empty for what a call gives: a text has no letter, or its length is false, which 0 is. */
    private static Optional<Object> empty(MemberRef callee) {
        return callee.descriptor().endsWith(TEXT)
                ? Optional.of("")
                : Optional.of((Object) false).filter(none -> callee.name().equals("length"));
    }

    /** Whether what was made ready to join texts may put something else around them, also where there is none. */
    private boolean isFramed(Invocation call, CallModel model, Sort sort) {
        return model.propagations().stream()
                .filter(row -> row.sort() == sort)
                .map(Propagation::from)
                .anyMatch(from -> from.root() == Place.Root.THIS
                        && !isOfElements(from)
                        && !places.at(call, from).isBottom());
    }

    private static boolean isOfElements(Place place) {
        return place.last().filter(Place.Step.Element.class::isInstance).isPresent();
    }

    private static Place holder(Place elements) {
        List<Place.Step> steps = elements.steps();
        return new Place(elements.root(), elements.argument(), steps.subList(0, steps.size() - 1));
    }

    /** What they approved where a container has no element, of elements that have letters: null is joined as a word. */
    private Taints whereNone(State state, Value container, Object empty) {
        return sequences.element(state, container).constant().isFilledOrNull()
                ? Approvals.of(sequences.approvals().whereNone(state, container), empty)
                : Taints.NONE;
    }

    /** What they approved where a container has an element: one that has letters has come from there. */
    private Taints whereSome(State state, Value container, Object empty) {
        return Approvals.of(
                sequences.approvals().whereFull(state, container),
                empty.equals("") ? Label.OtherThan.EMPTY_TEXT : true);
    }
}
