package fr.charteia.core.flow.library;

import fr.charteia.core.bytecode.MemberRef;
import fr.charteia.core.flow.call.Contents;
import fr.charteia.core.flow.call.FileContents;
import fr.charteia.core.flow.frame.Frame;
import fr.charteia.core.flow.frame.Invocation;
import fr.charteia.core.flow.known.EnumConstants;
import fr.charteia.core.flow.memory.Memory;
import fr.charteia.core.flow.program.Program;
import fr.charteia.core.flow.value.Chain;
import fr.charteia.core.flow.value.Constant;
import fr.charteia.core.flow.value.HeapObject;
import fr.charteia.core.flow.value.Hop;
import fr.charteia.core.flow.value.Label;
import fr.charteia.core.flow.value.Mark;
import fr.charteia.core.flow.value.PartialTexts;
import fr.charteia.core.flow.value.Site;
import fr.charteia.core.flow.value.Slot;
import fr.charteia.core.flow.value.State;
import fr.charteia.core.flow.value.Taint;
import fr.charteia.core.flow.value.Taints;
import fr.charteia.core.flow.value.Value;
import fr.charteia.core.model.CallModel;
import fr.charteia.core.model.Fact;
import fr.charteia.core.model.Place;
import java.util.LinkedHashSet;
import java.util.List;
import java.util.Optional;
import java.util.Set;
import org.objectweb.asm.Type;

/** What the rows of models say of values after a call, whoever ran it: sources, protection, what a client is set up with. */
public final class ModelFacts {
    /** What lies beyond the end of an array, or is null: no part of an address. */
    private static final Optional<Set<Object>> NOTHING = Optional.of(Set.of(Constant.NULL));

    /** Whatever files hold. */
    private static final String FILES = "java/nio/file/Files";

    private final Program program;
    private final Frame frame;
    private final Memory memory;
    private final Contents contents;
    private final Places places;
    private final Callbacks callbacks;
    private final FoundConstants found;
    private final FileContents files;

    public ModelFacts(
            Program program, Frame frame, Contents contents, Places places, Callbacks callbacks, EnumConstants enums) {
        this.frame = frame;
        this.program = program;
        this.memory = contents.memory();
        this.contents = contents;
        this.places = places;
        this.callbacks = callbacks;
        this.found = new FoundConstants(memory, enums);
        this.files = new FileContents(program, memory);
    }

    /**
     * What the call gives back, with what the rows say that it is: an answer of an AI, data.
     *
     * @param asks whether what looks like a call of an AI may be one
     */
    public Value born(Invocation call, CallModel model, boolean asks, Value before) {
        State state = call.state();
        Site site = call.site();
        Value result = before;
        for (CallModel.AiCall ai : model.aiCalls()) {
            if (ai.sends().stream().anyMatch(Place::isCallback)) {
                continue;
            }
            if (ai.isPlainHttp()) {
                program.exchanges().note(site);
            }
            state.renew(Set.of(new Label.AiOutput(site)), program::isFinal);
            Taints output = !asks
                    ? Taints.NONE
                    : Taints.of(
                            Taint.of(new Label.AiOutput(site)),
                            Chain.EMPTY.then(new Hop(site, Hop.Why.SOURCE, Hop.callName(call.callee()))));
            for (Place place : ai.returns()) {
                if (place.isCallback()) {
                    handle(call, model, place, output);
                } else if (asks) {
                    result = labelled(call, place, output, result);
                }
            }
            for (Place place : ai.chooses()) {
                result = labelled(call, place, output.deciding(), result);
            }
        }
        for (CallModel.Source source : model.sources()) {
            if (isAccessorOfKnownField(call.callee())) {
                // The field that its body reads has said so already.
                continue;
            }
            result = labelled(
                    call,
                    source.place(),
                    Taints.ofFacts(
                            List.of(source.fact()),
                            new Hop(site, Hop.Why.SOURCE, source.fact().what())),
                    result);
        }
        return inFile(call, model, entitled(call, result));
    }

    /** What a call gives, or, where it gives nothing back, what its receiver holds, as the text says that it is named by: a label. */
    private Value entitled(Invocation call, Value result) {
        Taints named = named(call);
        boolean label = call.returns().getSort() == Type.VOID && !call.isStatic();
        if (label && !named.isEmpty()) {
            memory.write(call.state(), call.receiver(), Slot.ELEMENT, Value.tainted(named));
            return result;
        }
        return result.plus(named);
    }

    /** What is read from a file, or from an address, as the name of the field says that holds its path. */
    private Value inFile(Invocation call, CallModel model, Value before) {
        Value result = program.models()
                .opening(call.callee())
                .map(place -> Places.root(call, place))
                .map(path -> before.plus(files.at(call.state(), path, memory.deep(call.state(), path), call.site())))
                .orElse(before);
        if (program.models().store(call.callee().owner()).filter(FILES::equals).isEmpty()) {
            return result;
        }
        for (CallModel.Propagation row : model.propagations()) {
            List<Place.Step> steps = row.from().steps();
            if (row.sort() == CallModel.Sort.CONTENT
                    && steps.size() == 1
                    && steps.get(0) instanceof Place.Step.ValueByName by
                    && by.argument() != Place.OF_RECEIVER) {
                Value path = call.argument(by.argument());
                Taints said = files.at(call.state(), path, call.site());
                result = said.isEmpty() ? result : labelled(call, row.to(), said, result);
            }
        }
        return result;
    }

    /** Gives an answer to a function; what goes wrong in that stays with whoever calls it, where a row says where it goes. */
    private void handle(Invocation call, CallModel model, Place place, Taints output) {
        boolean caught = model.propagations().stream()
                .map(CallModel.Propagation::from)
                .anyMatch(from -> from.isThrownByCallback() && Callbacks.argument(from) == Callbacks.argument(place));
        callbacks.answer(call, caught, () -> {
            callbacks.answer(call, place, output);
            return Value.BOTTOM;
        });
    }

    /** What the text says that the call is given, when it is known: of each text that it may be. */
    private Taints named(Invocation call) {
        Taints taints = Taints.NONE;
        for (Object text : program.models()
                .naming(call.callee())
                .map(place -> names(call, place))
                .orElse(Set.of())) {
            if (text instanceof String known) {
                List<Fact> facts = program.models().named(call.callee(), known);
                taints = taints.union(Taints.ofFacts(facts, new Hop(call.site(), Hop.Why.SOURCE, known)));
            }
        }
        return taints;
    }

    private Set<Object> names(Invocation call, Place naming) {
        if (naming.root() == Place.Root.ACCESSOR) {
            return Set.of(places.slots().accessed());
        }
        Value named = Places.root(call, naming);
        Set<Object> constants = new LinkedHashSet<>();
        named.objects().forEach(object -> places.enums().nameOf(object).ifPresent(constants::add));
        if (!constants.isEmpty()) {
            return constants;
        }
        Value name = named.objects().isEmpty() ? named : memory.read(call.state(), named, Slot.NAME);
        frame.needsConstant(name);
        return name.constant().values().orElse(Set.of());
    }

    /** What the call gives back, with what the rows say happened to it. */
    public Value after(Invocation call, CallModel model, Value before) {
        State state = call.state();
        Value result = before;
        result = protectedAt(call, model.anonymised(), Slot.ANONYMISED, Mark.ANONYMISED, result);
        result = protectedAt(call, model.pseudonymised(), Slot.PSEUDONYMISED, Mark.PSEUDONYMISED, result);
        result = model.pseudonymised().contains(Place.result()) ? standingFor(call, result) : result;
        for (CallModel.Setting setting : model.settings()) {
            if (setting.slot().equals(Slot.ADDRESS.name())) {
                result = set(call, setting, result);
            } else if (setting.slot().equals(Slot.RESPONSE.name())) {
                memory.write(state, result, Slot.RESPONSE, Value.constant(1));
            }
        }
        for (Place place : model.kept()) {
            memory.keep(state, places.at(call, place, result));
        }
        result = found.ofKept(call, model, result).plus(found.approved(call, model));
        return model.mention() ? result.via(t -> t.marked(Mark.MENTIONED)) : result;
    }

    /** A pseudonym stands for the data that it was asked for, whatever it is made of: a hash, a number in a table. */
    private Value standingFor(Invocation call, Value pseudonym) {
        if (!Program.isScalar(Program.internalName(call.returns()))) {
            return pseudonym;
        }
        Taints data = Taints.NONE;
        for (Value given : call.given()) {
            data = data.union(memory.deep(call.state(), given));
        }
        return pseudonym.plus(
                data.filter(taint -> taint.label() instanceof Label.Data || taint.label() instanceof Label.Input)
                        .marked(Mark.PSEUDONYMISED)
                        .then(new Hop(call.site(), Hop.Why.RETURN, Hop.callName(call.callee()))));
    }

    private boolean isAccessorOfKnownField(MemberRef callee) {
        return callee.descriptor().startsWith("()")
                && program.resolve(callee).filter(program::hasBody).isPresent()
                && program.typeFacts().ofFields(callee.owner()).entrySet().stream()
                        .anyMatch(field -> !field.getValue().isEmpty()
                                && field.getKey().name().endsWith("." + callee.name()));
    }

    private Value set(Invocation call, CallModel.Setting setting, Value result) {
        List<Constant> parts = setting.values().stream()
                .map(place -> contents.address(call.state(), places.at(call, place, result)))
                .map(part -> part.values().equals(NOTHING) ? Constant.NONE : part)
                .toList();
        Constant whole = whole(setting, parts);
        Place place = setting.bearer();
        Value bearer = place != null ? places.at(call, place, result) : call.isStatic() ? result : call.receiver();
        if (bearer.objects().isEmpty()) {
            // Good enough for an address, and for nothing else.
            boolean text = place != null && place.equals(Place.result());
            return text && result.constant().values().isEmpty()
                    ? result.withConstant(
                            PartialTexts.of(whole).map(PartialTexts::constant).orElse(Constant.UNKNOWN))
                    : result;
        }
        memory.write(call.state(), bearer, Slot.named(setting.slot()), Value.of(whole));
        return result;
    }

    private static Constant whole(CallModel.Setting setting, List<Constant> parts) {
        String fixed = setting.fixed();
        if (fixed != null) {
            return Constant.configured(fixed);
        }
        if (parts.size() == 1) {
            return parts.get(0);
        }
        return setting.assembly() == CallModel.Assembly.STACKED
                ? PartialTexts.stacked(parts)
                : PartialTexts.concatenated(parts);
    }

    private Value labelled(Invocation call, Place place, Taints taints, Value result) {
        if (place.root() == Place.Root.RESULT && place.steps().isEmpty()) {
            if (call.returns().getSort() == Type.ARRAY && !result.objects().isEmpty()) {
                memory.write(call.state(), result, Slot.ELEMENT, Value.tainted(taints));
                return result;
            }
            return result.plus(taints);
        }
        if (place.steps().isEmpty()) {
            label(call.state(), Places.root(call, place, result), taints);
        }
        return places.put(call, place, Value.tainted(taints), result);
    }

    /** Labels what the fields of objects of ours hold: an object that is labelled as a whole is so in all its parts. */
    private void label(State state, Value target, Taints taints) {
        for (HeapObject object : target.objects()) {
            for (Slot field : program.typeFacts().ofFields(object.type()).keySet()) {
                Value held = memory.readObject(state.heap, object, field);
                memory.writeObject(state.heap, object, field, held.plus(taints), true);
            }
        }
    }

    private Value protectedAt(Invocation call, List<Place> protectedPlaces, Slot slot, Mark mark, Value before) {
        Value result = before;
        for (Place place : protectedPlaces) {
            Value value = places.at(call, place, result);
            boolean one = value.objects().size() == 1;
            for (HeapObject object : memory.reachable(call.state().heap, value)) {
                memory.writeObject(call.state().heap, object, slot, Value.constant(1), one);
            }
            if (place.root() == Place.Root.RESULT && place.steps().isEmpty()) {
                result = result.via(t -> t.marked(mark));
            }
        }
        return result;
    }
}
