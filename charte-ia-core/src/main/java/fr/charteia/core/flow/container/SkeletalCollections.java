package fr.charteia.core.flow.container;

import fr.charteia.core.bytecode.Instruction.Dispatch;
import fr.charteia.core.bytecode.MemberRef;
import fr.charteia.core.flow.frame.Calls;
import fr.charteia.core.flow.frame.Frame;
import fr.charteia.core.flow.frame.Invocation;
import fr.charteia.core.flow.frame.Outcome;
import fr.charteia.core.flow.memory.Memory;
import fr.charteia.core.flow.program.Program;
import fr.charteia.core.flow.value.HeapObject;
import fr.charteia.core.flow.value.Site;
import fr.charteia.core.flow.value.Slot;
import fr.charteia.core.flow.value.State;
import fr.charteia.core.flow.value.Value;
import fr.charteia.core.model.CallModel;
import fr.charteia.core.model.SequenceKind;
import java.util.EnumSet;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import java.util.function.Function;
import org.jspecify.annotations.Nullable;

/**
 * What the JDK's skeletal collections do with what they are given: nothing themselves, they pass it on to the method that the class which
 * extends them writes.
 */
public final class SkeletalCollections {
    private static final MemberRef SIZE = new MemberRef("java/util/Collection", "size", "()I");
    private static final MemberRef ADD = new MemberRef("java/util/Collection", "add", "(Ljava/lang/Object;)Z");
    private static final MemberRef INSERT = new MemberRef("java/util/List", "add", "(ILjava/lang/Object;)V");
    private static final MemberRef GET = new MemberRef("java/util/List", "get", "(I)Ljava/lang/Object;");
    private static final MemberRef SET =
            new MemberRef("java/util/List", "set", "(ILjava/lang/Object;)Ljava/lang/Object;");
    private static final MemberRef OFFER = new MemberRef("java/util/Queue", "offer", "(Ljava/lang/Object;)Z");
    private static final MemberRef PUT =
            new MemberRef("java/util/Map", "put", "(Ljava/lang/Object;Ljava/lang/Object;)Ljava/lang/Object;");

    /** What each of their methods calls. */
    private static final Map<MemberRef, MemberRef> PASSING = Map.of(
            new MemberRef("java/util/AbstractList", "add", ADD.descriptor()), INSERT,
            new MemberRef("java/util/AbstractQueue", "add", ADD.descriptor()), OFFER,
            new MemberRef("java/util/AbstractCollection", "addAll", "(Ljava/util/Collection;)Z"), ADD,
            new MemberRef("java/util/AbstractMap", "putAll", "(Ljava/util/Map;)V"), PUT);

    /** What puts elements elsewhere, one after the other. */
    private static final Set<SequenceKind> REORDERING =
            EnumSet.of(SequenceKind.REVERSE, SequenceKind.SWAP, SequenceKind.ROTATE, SequenceKind.SORT);

    private final Program program;
    private final Frame frame;
    private final Memory memory;
    private final Calls calls;

    public SkeletalCollections(Program program, Frame frame, Calls calls) {
        this.program = program;
        this.frame = frame;
        this.memory = frame.memory();
        this.calls = calls;
    }

    /** Does what a skeletal method does; empty where it is none, or it is not known what the class of the object writes. */
    public Optional<Outcome> call(State state, MemberRef callee, Dispatch dispatch, List<Value> arguments, Site site) {
        if (dispatch == Dispatch.STATIC || arguments.size() != 2) {
            return Optional.empty();
        }
        Set<HeapObject> objects = arguments.get(0).objects();
        MemberRef next = null;
        for (HeapObject object : objects) {
            MemberRef passed = passed(object, callee, dispatch);
            if (passed == null || next != null && !next.equals(passed)) {
                return Optional.empty();
            }
            next = passed;
        }
        return Optional.ofNullable(next).map(method -> pass(state, method, arguments, site));
    }

    private @Nullable MemberRef passed(HeapObject object, MemberRef callee, Dispatch dispatch) {
        if (!isOurs(object)) {
            return null;
        }
        MemberRef passed = (dispatch == Dispatch.VIRTUAL
                        ? program.overriding().resolveOn(object.type(), callee)
                        : program.resolve(callee))
                .map(method -> PASSING.get(method.ref()))
                .orElse(null);
        return passed != null && isWritten(object, passed) ? passed : null;
    }

    /** Whether the class says what the method does, itself or through another skeletal one. */
    private boolean isWritten(HeapObject object, MemberRef method) {
        return program.overriding()
                .resolveOn(object.type(), method)
                .filter(found -> program.hasBody(found) || PASSING.containsKey(found.ref()))
                .isPresent();
    }

    private Outcome pass(State state, MemberRef method, List<Value> arguments, Site site) {
        Value self = arguments.get(0);
        Value given = arguments.get(1);
        if (method.equals(INSERT)) {
            Value size = invoke(state, SIZE, List.of(self), site).result();
            Outcome done = invoke(state, INSERT, List.of(self, size, given), site);
            return new Outcome(done.returns(), Value.constant(1));
        }
        if (method.equals(OFFER)) {
            return invoke(state, OFFER, List.of(self, given), site);
        }
        List<Value> each = method.equals(PUT)
                ? List.of(self, memory.read(state, given, Slot.KEY), memory.read(state, given, Slot.VALUE))
                : List.of(self, memory.read(state, given, Slot.ELEMENT));
        if (each.stream().noneMatch(Value::isBottom)) {
            maybe(state, some -> invoke(some, method, each, site));
        }
        return new Outcome(true, Value.CLEAN);
    }

    /** Has lists of ours set anew what library code puts into another order. */
    public void reorder(Invocation call, CallModel model) {
        if (model.sequence().stream().noneMatch(operation -> REORDERING.contains(operation.kind()))) {
            return;
        }
        for (HeapObject list : call.receiver().objects()) {
            if (isOurs(list) && hasBody(list, GET) && hasBody(list, SET)) {
                Value self = Value.of(list);
                maybe(call.state(), some -> {
                    Value element = invoke(some, GET, List.of(self, Value.CLEAN), call.site())
                            .result();
                    return invoke(some, SET, List.of(self, Value.CLEAN, element), call.site());
                });
            }
        }
    }

    /** Does what may happen once or more, or never. */
    private void maybe(State state, Function<State, Outcome> step) {
        State some = state.copy();
        if (step.apply(some).returns()) {
            state.become(state.copy().join(some, -2, memory));
        }
    }

    /** Whether it is known which class of ours the object is of: of one that is passed, that no class is below the declared one; else whoever passes it may know. */
    private boolean isOurs(HeapObject object) {
        if (object.isFunction() || !program.index().inScope(object.type())) {
            return false;
        }
        boolean known =
                object.isExact() || program.index().subtypes(object.type()).size() == 1;
        if (!known && object.isInput()) {
            frame.needsType(object.path());
        }
        return known;
    }

    private boolean hasBody(HeapObject object, MemberRef method) {
        return program.overriding()
                .resolveOn(object.type(), method)
                .filter(program::hasBody)
                .isPresent();
    }

    private Outcome invoke(State state, MemberRef method, List<Value> arguments, Site site) {
        return calls.invoke(state, method, Dispatch.VIRTUAL, arguments, site);
    }
}
