package fr.charteia.core.flow.program;

import fr.charteia.core.bytecode.Instruction;
import fr.charteia.core.bytecode.MemberRef;
import fr.charteia.core.bytecode.MethodBody;
import fr.charteia.core.bytecode.MethodHeader;
import fr.charteia.core.bytecode.ReachingValues;
import fr.charteia.core.bytecode.Registers;
import fr.charteia.core.model.CallModel;
import fr.charteia.core.model.Place;
import java.util.ArrayList;
import java.util.HashMap;
import java.util.HashSet;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import java.util.function.IntFunction;
import java.util.stream.Stream;
import org.jspecify.annotations.Nullable;
import org.objectweb.asm.Handle;
import org.objectweb.asm.Opcodes;
import org.objectweb.asm.Type;

/** Where objects come from that a method of ours puts into fields, passes on and gives back, as its code alone tells. */
final class HeldSources {
    private static final Set<Held> UNKNOWN = Set.of(Held.Other.UNKNOWN);

    private final Program program;
    private final Map<MemberRef, Read> known = new HashMap<>();

    HeldSources(Program program) {
        this.program = program;
    }

    /**
     * What a method does with objects.
     *
     * @param uses what it does otherwise with what it has in maps
     * @param calls what it passes, by the instruction that calls
     * @param makers what it passes to the constructors of what it makes, by the instruction that makes it
     * @param taken what the functions that it makes take along, by the instruction that makes them
     */
    record Read(
            List<Stored> stored,
            List<Passing> passed,
            Set<Held> given,
            List<Use> uses,
            Map<Integer, Passing> calls,
            Map<Integer, Passing> makers,
            Map<Integer, List<Set<Held>>> taken) {
        private static final Read NOTHING =
                new Read(List.of(), List.of(), UNKNOWN, List.of(), Map.of(), Map.of(), Map.of());
    }

    /**
     * It puts one of these into a field.
     *
     * @param object of which object it is the field
     */
    record Stored(MemberRef field, Set<Held> object, Set<Held> held) {}

    /**
     * It calls a method of ours, or makes a function that does.
     *
     * @param point where it does; null for a function
     * @param receiver the object whose method it is; nothing is known of a function's
     * @param arguments what it passes, the receiver left out; nothing is known of what a function is passed
     * @param delegates whether it is a constructor that leaves the object that it makes to another one
     */
    record Passing(
            MemberRef callee,
            Held.@Nullable Point point,
            Set<Held> receiver,
            List<Set<Held>> arguments,
            boolean delegates) {
        Set<Held> argument(int index) {
            return index < arguments.size() ? arguments.get(index) : UNKNOWN;
        }
    }

    /**
     * It calls a method of a library, or does something else.
     *
     * @param callee null for something else
     * @param arguments what it is given, the receiver first
     * @param made what it makes of keys and values in turn; null for anything else
     */
    record Use(
            @Nullable MemberRef callee,
            List<Set<Held>> arguments,
            @Nullable Held made) {}

    Read of(MemberRef method) {
        Read read = known.get(method);
        if (read == null) {
            read = program.resolve(method)
                    .flatMap(program::body)
                    .map(this::read)
                    .orElse(Read.NOTHING);
            known.put(method, read);
        }
        return read;
    }

    /** Whether a function took the object along whose method makes it. */
    boolean takesReceiver(Held.FunctionAt function) {
        return of(function.point().method())
                .taken()
                .getOrDefault(function.point().instruction(), List.of())
                .stream()
                .flatMap(Set::stream)
                .anyMatch(Held.Receiver.class::isInstance);
    }

    private Read read(MethodBody body) {
        List<Stored> stored = new ArrayList<>();
        List<Passing> passed = new ArrayList<>();
        Set<Held> given = new HashSet<>();
        List<Use> uses = new ArrayList<>();
        Map<Integer, Passing> calls = new HashMap<>();
        Map<Integer, Passing> makers = new HashMap<>();
        Map<Integer, List<Set<Held>>> taken = new HashMap<>();
        MemberRef method = body.method().ref();
        ReachingValues.of(
                        body,
                        program.liveness(body),
                        start(body.method()),
                        (block, offset, held) -> written(method, block, offset, held))
                .forEach((block, offset, held) -> {
                    Instruction instruction = block.instructions().get(offset);
                    if (instruction instanceof Instruction.Store store && isOurs(store.field())) {
                        Set<Held> object =
                                store.object() == Instruction.NONE ? UNKNOWN : known(held.apply(store.object()));
                        stored.add(new Stored(store.field(), object, known(held.apply(store.value()))));
                    } else if (instruction instanceof Instruction.Return ret && ret.value() != Instruction.NONE) {
                        given.addAll(known(held.apply(ret.value())));
                    } else if (instruction instanceof Instruction.Invoke call && isOurs(call.callee())) {
                        Passing passing = passing(point(method, block, offset), call, held);
                        passed.add(passing);
                        calls.put(block.first() + offset, passing);
                        madeBy(call, held).forEach(point -> makers.put(point.instruction(), passing));
                    } else if (instruction instanceof Instruction.Invoke call) {
                        used(point(method, block, offset), call, held).ifPresent(uses::add);
                    } else if (instruction instanceof Instruction.InvokeDynamic call) {
                        captured(call, held).forEach(passed::add);
                        taken.put(block.first() + offset, known(call.arguments(), held));
                        other(call.arguments(), held).ifPresent(uses::add);
                    } else if (instruction instanceof Instruction.ArrayStore store) {
                        other(List.of(store.value()), held).ifPresent(uses::add);
                    }
                });
        return new Read(
                List.copyOf(stored),
                List.copyOf(passed),
                given.isEmpty() ? UNKNOWN : given,
                List.copyOf(uses),
                calls,
                makers,
                taken);
    }

    /** A call of a library, where a map is among what it is given, or what it makes. */
    private Optional<Use> used(Held.Point point, Instruction.Invoke call, IntFunction<Set<Held>> held) {
        List<Set<Held>> arguments = known(call.arguments(), held);
        if (HeldEntries.isMapOfPairs(call)) {
            return Optional.of(new Use(call.callee(), arguments, new Held.MadeAt(HeldEntries.MAP, point)));
        }
        return arguments.stream().flatMap(Set::stream).anyMatch(this::mayBeMap)
                ? Optional.of(new Use(call.callee(), arguments, null))
                : Optional.empty();
    }

    private Optional<Use> other(List<Integer> registers, IntFunction<Set<Held>> held) {
        List<Set<Held>> arguments = registers.stream().map(held::apply).toList();
        return arguments.stream().flatMap(Set::stream).anyMatch(this::mayBeMap)
                ? Optional.of(new Use(null, arguments, null))
                : Optional.empty();
    }

    private boolean mayBeMap(Held held) {
        String type = held instanceof Held.MadeAt made
                ? made.type()
                : held instanceof Held.OfField of
                        ? Program.internalName(Type.getType(of.field().descriptor()))
                        : "";
        return !type.isEmpty() && program.index().isSubtype(type, HeldEntries.MAP);
    }

    private static Held.Point point(MemberRef method, MethodBody.Block block, int offset) {
        return new Held.Point(method, block.first() + offset);
    }

    /** Where the object was made that a call of a constructor makes ready. */
    private static Stream<Held.Point> madeBy(Instruction.Invoke call, IntFunction<Set<Held>> held) {
        return call.callee().name().equals("<init>")
                ? held.apply(call.arguments().get(0)).stream()
                        .filter(Held.MadeAt.class::isInstance)
                        .map(made -> ((Held.MadeAt) made).point())
                : Stream.of();
    }

    private boolean isOurs(MemberRef member) {
        return program.index().inScope(member.owner());
    }

    private static List<Set<Held>> known(List<Integer> registers, IntFunction<Set<Held>> held) {
        return registers.stream().map(held::apply).map(HeldSources::known).toList();
    }

    private static Set<Held> known(Set<Held> held) {
        return held.isEmpty() ? UNKNOWN : held;
    }

    private static Passing passing(Held.Point point, Instruction.Invoke call, IntFunction<Set<Held>> held) {
        int first = call.dispatch() == Instruction.Dispatch.STATIC ? 0 : 1;
        Set<Held> receiver =
                first == 0 ? UNKNOWN : known(held.apply(call.arguments().get(0)));
        boolean delegates =
                call.callee().name().equals("<init>") && receiver.equals(Set.of(new Held.Receiver(point.method())));
        return new Passing(
                call.callee(),
                point,
                receiver,
                known(call.arguments().subList(first, call.arguments().size()), held),
                delegates);
    }

    /** What functions take along for what they call. */
    private Stream<Passing> captured(Instruction.InvokeDynamic call, IntFunction<Set<Held>> held) {
        return call.bootstrapArguments().stream()
                .filter(Handle.class::isInstance)
                .map(Handle.class::cast)
                .filter(handle -> isOurs(Lambdas.member(handle)))
                .map(handle -> new Passing(
                        Lambdas.member(handle),
                        null,
                        UNKNOWN,
                        call.arguments().stream()
                                .skip(handle.getTag() == Opcodes.H_INVOKESTATIC ? 0 : 1)
                                .map(argument -> known(held.apply(argument)))
                                .toList(),
                        false));
    }

    private static Map<Integer, Set<Held>> start(MethodHeader method) {
        Map<Integer, Set<Held>> start = new HashMap<>();
        if (!method.isStatic()) {
            start.put(0, Set.of(new Held.Receiver(method.ref())));
        }
        int parameters = Type.getArgumentTypes(method.descriptor()).length;
        for (int i = 0; i < parameters; i++) {
            start.put(Handovers.register(method, i), Set.of(new Held.Passed(method.ref(), i)));
        }
        return start;
    }

    private Set<Held> written(MemberRef method, MethodBody.Block block, int offset, IntFunction<Set<Held>> held) {
        Instruction instruction = block.instructions().get(offset);
        int copied = Registers.copied(instruction);
        if (copied != Instruction.NONE) {
            return held.apply(copied);
        } else if (instruction instanceof Instruction.New made) {
            return Set.of(new Held.MadeAt(made.type(), point(method, block, offset)));
        } else if (instruction instanceof Instruction.Constant constant && constant.value() == null) {
            return Set.of(Held.Other.NOTHING);
        } else if (instruction instanceof Instruction.Constant constant
                && (constant.value() instanceof String || constant.value() instanceof Number)) {
            return Set.of(new Held.Literal(constant.value()));
        } else if (instruction instanceof Instruction.Load load) {
            return program.header(load.field())
                    .<Set<Held>>map(field -> Set.of(new Held.OfField(field.ref(), "")))
                    .orElse(UNKNOWN);
        }
        if (instruction instanceof Instruction.InvokeDynamic call && Lambdas.isMade(call)) {
            return Set.of(new Held.FunctionAt(call, point(method, block, offset)));
        }
        return instruction instanceof Instruction.Invoke call
                ? given(point(method, block, offset), call, held)
                : UNKNOWN;
    }

    /** What a call gives: one of ours, what its body does, where it runs that one only; a library's, what its model says that it passes on. */
    private Set<Held> given(Held.Point point, Instruction.Invoke call, IntFunction<Set<Held>> held) {
        if (isOurs(call.callee())) {
            return program.resolve(call.callee())
                    .filter(method -> program.hasBody(method) && isOnly(call, method))
                    .<Set<Held>>map(method -> Set.of(new Held.Called(method.ref(), point)))
                    .orElse(UNKNOWN);
        }
        if (HeldEntries.isMapOfPairs(call)) {
            return Set.of(new Held.MadeAt(HeldEntries.MAP, point));
        }
        Set<Held> found = new HashSet<>();
        program.models().call(call.callee()).propagations().stream()
                .filter(way -> way.to().equals(Place.result()))
                .flatMap(way -> passedOn(way, call, held))
                .forEach(found::add);
        return known(found);
    }

    private static Stream<Held> passedOn(
            CallModel.Propagation way, Instruction.Invoke call, IntFunction<Set<Held>> held) {
        boolean same = way.sort() == CallModel.Sort.VALUE
                && way.from().root() == Place.Root.ARGUMENT
                && way.from().argument() >= 0
                && way.from().steps().isEmpty();
        int register = way.from().argument() + (call.dispatch() == Instruction.Dispatch.STATIC ? 0 : 1);
        return same && register < call.arguments().size()
                ? known(held.apply(call.arguments().get(register))).stream()
                : Stream.of(Held.Other.UNKNOWN);
    }

    private boolean isOnly(Instruction.Invoke call, MethodHeader method) {
        return call.dispatch() != Instruction.Dispatch.VIRTUAL
                || program.overriding()
                        .implementations(call.callee().owner(), call.callee())
                        .equals(List.of(method));
    }
}
