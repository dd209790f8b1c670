package fr.charteia.core.flow.interpreter;

import fr.charteia.core.flow.frame.Frame;
import fr.charteia.core.flow.frame.Invocation;
import fr.charteia.core.flow.frame.ShownFields;
import fr.charteia.core.flow.memory.Memory;
import fr.charteia.core.flow.program.Program;
import fr.charteia.core.flow.value.Approvals;
import fr.charteia.core.flow.value.HeapObject;
import fr.charteia.core.flow.value.Label;
import fr.charteia.core.flow.value.Mark;
import fr.charteia.core.flow.value.Perhaps;
import fr.charteia.core.flow.value.Slot;
import fr.charteia.core.flow.value.State;
import fr.charteia.core.flow.value.Taint;
import fr.charteia.core.flow.value.Taints;
import fr.charteia.core.flow.value.Value;
import fr.charteia.core.model.CallModel;
import fr.charteia.core.model.Place;
import java.util.LinkedHashMap;
import java.util.LinkedHashSet;
import java.util.List;
import java.util.Optional;
import java.util.Set;
import org.objectweb.asm.Type;

/**
 * What a call does for human validation: a step approves what it is given, an answer that is true too.
 *
 * @param held whether a choice lies in what is given back, if there is one: that there is says not which
 * @param names whether what is given back are texts, which may be the keys of what the person chose
 * @param any whether what is given back holds something of which its declaration does not say the class
 * @param yes what the answer is where a person said yes: true, or where it is a number, as those of dialogs are, the one that is asked for
 */
record ValidationStep(boolean isStep, Set<Label> labels, boolean held, boolean names, boolean any, Object yes) {
    private static final String OPTIONAL = "java/util/Optional";

    static final ValidationStep NONE = new ValidationStep(false, Set.of(), false, false, false, true);

    static ValidationStep of(CallModel model, Invocation call, Memory memory, Program program) {
        if (!model.validation()) {
            return NONE;
        }
        Set<Label> labels = new LinkedHashSet<>();
        for (Value value : seen(model, call)) {
            labels.addAll(shown(memory, call.state(), value));
        }
        labels.removeIf(label -> label instanceof Label.Data);
        boolean number = call.returns().getSort() == Type.INT;
        return new ValidationStep(
                true,
                new ShownFields(program).with(labels),
                program.declaredTypes().mayBeNoChoice(call.callee()),
                program.declaredTypes().isOfNames(call.callee()),
                program.declaredTypes().holdsWhatCallersSay(call.callee()),
                number ? Label.Chosen.CHOSEN : true);
    }

    /** What a person sees of what a call is given: over which window they are asked is none of it. */
    private static List<Value> seen(CallModel model, Invocation call) {
        return model.shown().isEmpty()
                ? call.arguments()
                : model.shown().stream()
                        .filter(place -> place.root() == Place.Root.ARGUMENT)
                        .map(place -> call.argument(place.argument()))
                        .toList();
    }

    /** What a person is shown who is shown a value; of what is one of several objects that are made here, what all have surely. */
    private static Set<Label> shown(Memory memory, State state, Value argument) {
        if (argument.objects().size() < 2 || argument.objects().stream().anyMatch(HeapObject::isLasting)) {
            return Perhaps.shown(memory.deep(state, argument));
        }
        List<Value> ways = argument.objects().stream()
                .map(object -> Value.tainted(memory.deep(state, argument.withObjects(Set.of(object)))))
                .toList();
        Value all = Value.tainted(memory.deep(state, argument));
        return Perhaps.shown(Perhaps.marked(all, ways).taints());
    }

    Value after(State state, Value result, Frame frame) {
        if (!isStep) {
            return result;
        }
        Set<Label> about = Perhaps.about(labels);
        state.show(Set.of(Label.Asked.ASKED));
        state.show(about);
        if (result.isClean() || result.isBottom()) {
            // Nothing comes back: that it ended is the person's answer.
            state.validate(labels);
            return result;
        }
        state.ask(about);
        frame.asked(state);
        Taints approvals = names
                ? Approvals.of(labels, yes).union(Approvals.of(labels, Label.Named.NAMED))
                : Approvals.of(labels, yes);
        // Of what an answer has for parts nobody knows which is a yes: visa.granted(), visa.refused().
        Taints said = approvals.union(Approvals.of(labels, Label.Said.SAID));
        for (HeapObject object : result.objects()) {
            answer(state, object, said, frame.memory());
            if (!object.isInput() && !object.isGlobal()) {
                answerWithin(state, object, approvals);
            }
            if (object.type().equals(OPTIONAL) && !held) {
                state.heap.set(object, Slot.SIZE, Value.CLEAN.plus(approvals));
            }
        }
        boolean optional =
                result.objects().stream().anyMatch(object -> object.type().equals(OPTIONAL));
        return said(result, optional ? Taints.NONE : approvals);
    }

    private static Value said(Value answer, Taints approvals) {
        return answer.withTaints(
                answer.taints().markedBits(Taint.bit(Mark.VALIDATED)).union(approvals));
    }

    /** What an optional, a future or a reactive stream holds that the step gives back is what the person said. */
    private static void answerWithin(State state, HeapObject made, Taints approvals) {
        new LinkedHashMap<>(state.heap.slots(made)).forEach((slot, held) -> {
            if (slot.kind() == Slot.Kind.ELEMENT && !held.isNull()) {
                state.heap.set(made, slot, said(held, approvals));
            }
        });
    }

    /** What is in an answer that no code of ours made is what the person said: nothing that was shown to them is. */
    private void answer(State state, HeapObject made, Taints approvals, Memory memory) {
        Optional<Value> content = state.heap.get(made, Slot.CONTENT);
        if (content.isPresent() && state.heap.get(made, Slot.GUESSED).isPresent()) {
            Value said = Value.tainted(memory.deep(state, content.get())
                    .markedBits(Taint.bit(Mark.VALIDATED))
                    .union(approvals));
            Set<HeapObject> parts = new LinkedHashSet<>(content.get().objects());
            parts.removeIf(part ->
                    part.kind() != HeapObject.Kind.OPAQUE || !part.site().isBeside(made.site()));
            if (parts.isEmpty() && any && !content.get().objects().isEmpty()) {
                parts.add(HeapObject.opaque("java/lang/Object", made.site().beside(100))
                        .older());
            }
            state.heap.set(made, Slot.CONTENT, said.withObjects(parts));
            state.heap.set(made, Slot.ANSWERED, Value.constant(1));
            for (HeapObject part : parts) {
                state.heap.set(part, Slot.CONTENT, said);
                state.heap.set(part, Slot.ANSWERED, Value.constant(1));
            }
        }
    }
}
