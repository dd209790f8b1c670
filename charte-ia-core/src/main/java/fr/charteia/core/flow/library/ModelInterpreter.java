package fr.charteia.core.flow.library;

import fr.charteia.core.flow.call.Contents;
import fr.charteia.core.flow.container.Collecting;
import fr.charteia.core.flow.container.OwnCollections;
import fr.charteia.core.flow.frame.Calls;
import fr.charteia.core.flow.frame.Frame;
import fr.charteia.core.flow.frame.Invocation;
import fr.charteia.core.flow.frame.Outcome;
import fr.charteia.core.flow.memory.Completions;
import fr.charteia.core.flow.memory.MadeOfEach;
import fr.charteia.core.flow.memory.Memory;
import fr.charteia.core.flow.memory.SomeOrNone;
import fr.charteia.core.flow.program.Program;
import fr.charteia.core.flow.program.StoreMethods;
import fr.charteia.core.flow.query.Selections;
import fr.charteia.core.flow.value.HeapObject;
import fr.charteia.core.flow.value.Label;
import fr.charteia.core.flow.value.Mark;
import fr.charteia.core.flow.value.Slot;
import fr.charteia.core.flow.value.Value;
import fr.charteia.core.model.CallModel;
import fr.charteia.core.model.Place;
import fr.charteia.core.model.SequenceKind;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;

/** Interprets calls of code that is not in scope: by its models, or by the guess for unknown code. */
public final class ModelInterpreter {
    private final Program program;
    private final ContainerTools tools;
    private final RowInterpreter rows;
    private final Collecting collecting;
    private final UnknownCode unknown;
    private final DeclaredResults declared;
    private final OwnCollections collections;
    private final OwnMethods ownMethods;
    private final Selections selections;
    private final ShownColumns columns;
    private final JoinedTexts joinedTexts;

    public ModelInterpreter(
            Program program,
            Frame frame,
            Contents contents,
            Places places,
            Sorts sorts,
            Callbacks callbacks,
            Calls calls) {
        Memory memory = contents.memory();
        this.program = program;
        this.tools = ContainerTools.of(frame, places.known(), callbacks.functions());
        this.unknown = new UnknownCode(program, frame, callbacks.functions(), places.writers());
        this.declared = new DeclaredResults(memory, unknown);
        this.rows = new RowInterpreter(program, frame, places, sorts, callbacks, tools, declared);
        this.collecting = new Collecting(contents, callbacks.functions(), places.known());
        this.collections = new OwnCollections(program, memory, calls);
        this.selections = new Selections(program, frame, memory, places.queries());
        this.columns = new ShownColumns(program, places, memory);
        this.joinedTexts = new JoinedTexts(places, tools.sequences());
        this.ownMethods = new OwnMethods(program, frame, places, callbacks, calls);
    }

    public Outcome apply(Invocation call, CallModel model) {
        Optional<String> store = call.isStatic() && StoreMethods.usesParts(model)
                ? program.models().store(call.callee().owner())
                : Optional.empty();
        Invocation own = store.map(type -> ofStore(type, call)).orElseGet(() -> FormattedArguments.asked(call));
        if (model.known() && !model.neutral()) {
            collections.ask(own);
        }
        Optional<Value> column = model.known() ? Optional.empty() : columns.column(own);
        if (column.isPresent()) {
            return new Outcome(true, declared.complete(own, column.get()));
        }
        if (isComplete(own, model)) {
            return new Outcome(true, Value.constant(0));
        }
        boolean known = model.known() || Collecting.makes(call.callee());
        Value before = ownMethods.call(own, model, true, Value.BOTTOM);
        Value result =
                ownMethods.call(own, model, false, before.join(known ? modelled(own, model) : guessed(own, model)));
        Value complete = selections.found(own, model, declared.complete(own, result));
        if (describes(model) && complete != result) {
            complete.objects().forEach(object -> own.state().heap.set(object, Slot.DESCRIBED, Value.constant(1)));
        }
        return new Outcome(true, complete);
    }

    /** Whether a call completes what was complete before: then it does nothing. */
    private static boolean isComplete(Invocation call, CallModel model) {
        return !call.isStatic()
                && model.sequence().stream().anyMatch(operation -> operation.kind() == SequenceKind.COMPLETE)
                && Completions.isComplete(call.state(), call.receiver());
    }

    /** What a call is guessed to give: where rows say which data a text or a number is, it is that, and none of what the receiver holds else. */
    private Value guessed(Invocation call, CallModel model) {
        Value guess = unknown.guess(call);
        boolean told = guess.objects().isEmpty()
                && model.sources().stream().anyMatch(source -> source.place().equals(Place.result()));
        return told ? guess.via(taints -> taints.filter(taint -> !(taint.label() instanceof Label.Data))) : guess;
    }

    /** A static method of a store is called on what the store holds for all. */
    private static Invocation ofStore(String store, Invocation call) {
        List<Value> all = new ArrayList<>(call.arguments());
        all.add(0, Places.ofStore(store));
        return new Invocation(call.state(), call.callee(), false, all, call.site());
    }

    /** What is guessed of code of which nothing is known. */
    public UnknownCode unknown() {
        return unknown;
    }

    /** Whether the model says what is in the result: an answer, a copy in another form; it comes from no store. */
    private static boolean describes(CallModel model) {
        return !model.aiCalls().isEmpty()
                || model.propagations().stream().anyMatch(row -> row.sort().isCopy() && ElementRows.isResult(row.to()));
    }

    private Value modelled(Invocation call, CallModel model) {
        Optional<Value> collected = collected(call);
        return collected.isPresent() ? collected.get() : rows.apply(call, model);
    }

    private Optional<Value> collected(Invocation call) {
        if (Collecting.makes(call.callee())) {
            return Optional.of(collecting.make(call.state(), call.callee(), call.arguments(), call.site()));
        }
        if (!Collecting.collects(call.callee())) {
            return Optional.empty();
        }
        Optional<Value> collected = collecting.collect(
                call.state(),
                call.arguments().get(1),
                tools.elements(call),
                call.receiver().ownTaints().filter(taint -> taint.has(Mark.CONTROL)),
                call.site());
        if (Collecting.joins(call.state(), call.arguments().get(1))) {
            return collected.map(text -> joinedTexts.joined(
                    call.state(),
                    call.receiver(),
                    text,
                    Collecting.frames(call.state(), call.arguments().get(1))));
        }
        HeapObject made = collected.map(Value::only).orElse(null);
        if (made != null && Collecting.holdAll(call.state(), call.arguments().get(1))) {
            new SomeOrNone(tools.sequences()).tell(call.state(), made, call.receiver());
            if (Collecting.lists(call.state(), call.arguments().get(1))) {
                new MadeOfEach(tools.memory()).follow(call.state(), made, call.receiver());
            }
        }
        return collected;
    }
}
