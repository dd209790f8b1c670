package fr.charteia.core.flow.program;

import fr.charteia.core.bytecode.Instruction;
import fr.charteia.core.bytecode.Instruction.Dispatch;
import fr.charteia.core.bytecode.MemberRef;
import fr.charteia.core.bytecode.MethodBody;
import fr.charteia.core.bytecode.MethodHeader;
import fr.charteia.core.bytecode.ReachingValues;
import fr.charteia.core.bytecode.Registers;
import fr.charteia.core.flow.value.AccessPath;
import java.util.ArrayList;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import java.util.function.IntFunction;
import org.objectweb.asm.Handle;
import org.objectweb.asm.Type;

/**
 * With which objects a method goes on, of those that it is passed and that lie in their fields: it calls them, where what that runs is up
 * to their class, or functions that it makes take them along.
 */
public final class Delegations {
    /** How many fields are followed down from what a method is passed. */
    private static final int DEEPEST = 2;

    private final Program program;
    private final Map<MemberRef, List<Delegation>> known = new HashMap<>();

    Delegations(Program program) {
        this.program = program;
    }

    /**
     * A call, or a function that is made.
     *
     * @param callee the method that is called, or that the function runs
     * @param arguments what it is given, the receiver first: where that came from; nothing for what came from elsewhere
     */
    public record Delegation(MemberRef callee, Kind kind, List<Optional<AccessPath>> arguments) {
        public Delegation {
            arguments = List.copyOf(arguments);
        }
    }

    /** How a method goes on with an object. */
    public enum Kind {
        /** By a call that may run several methods. */
        OPEN,
        /** By a call of a method of its own object. */
        OWN,
        /** In a function. */
        FUNCTION
    }

    /** Those of a method, in the order of its code. */
    public List<Delegation> of(MethodHeader method) {
        List<Delegation> found = known.get(method.ref());
        if (found == null) {
            found = program.body(method).map(this::read).orElse(List.of());
            known.put(method.ref(), found);
        }
        return found;
    }

    private List<Delegation> read(MethodBody body) {
        List<Delegation> found = new ArrayList<>();
        if (body.instructions().noneMatch(this::mayDelegate)) {
            return found;
        }
        ReachingValues.of(body, program.liveness(body), start(body.method()), this::written)
                .forEach((block, offset, held) -> {
                    Instruction instruction = block.instructions().get(offset);
                    if (instruction instanceof Instruction.Invoke call && mayDelegate(call)) {
                        List<Optional<AccessPath>> arguments = arguments(call.arguments(), held);
                        Optional<AccessPath> receiver = arguments.get(0);
                        if (isOpen(call)) {
                            add(found, new Delegation(call.callee(), Kind.OPEN, arguments));
                        } else if (receiver.filter(AccessPath.of(0)::equals).isPresent()
                                && !body.method().isStatic()) {
                            add(found, new Delegation(call.callee(), Kind.OWN, arguments));
                        }
                    } else if (instruction instanceof Instruction.InvokeDynamic call
                            && mayDelegate(call)
                            && !isGiven(body.method())) {
                        Handle run = Lambdas.implementation(call);
                        add(
                                found,
                                new Delegation(Lambdas.member(run), Kind.FUNCTION, arguments(call.arguments(), held)));
                    }
                });
        return found;
    }

    private static void add(List<Delegation> found, Delegation delegation) {
        if (delegation.arguments().stream().anyMatch(Optional::isPresent)) {
            found.add(delegation);
        }
    }

    /** Whether a method mostly makes functions for others to call. */
    private boolean isGiven(MethodHeader method) {
        return method.isConstructor()
                || program.isFunctional(Program.internalName(Type.getReturnType(method.descriptor())));
    }

    private boolean mayDelegate(Instruction instruction) {
        if (instruction instanceof Instruction.InvokeDynamic call) {
            return Lambdas.isMade(call)
                    && !call.arguments().isEmpty()
                    && program.index()
                            .inScope(
                                    Lambdas.member(Lambdas.implementation(call)).owner());
        }
        return instruction instanceof Instruction.Invoke call
                && call.dispatch() != Dispatch.STATIC
                && !call.callee().name().equals("<init>")
                && (program.index().inScope(call.callee().owner())
                        || program.isFunctional(call.callee().owner()));
    }

    private boolean isOpen(Instruction.Invoke call) {
        return call.dispatch() == Dispatch.VIRTUAL
                && program.overriding().isOpen(call.callee().owner(), call.callee());
    }

    private static Map<Integer, Set<AccessPath>> start(MethodHeader method) {
        Map<Integer, Set<AccessPath>> start = new HashMap<>();
        int first = method.isStatic() ? 0 : 1;
        if (first > 0) {
            start.put(0, Set.of(AccessPath.of(0)));
        }
        Type[] types = Type.getArgumentTypes(method.descriptor());
        for (int i = 0; i < types.length; i++) {
            if (types[i].getSort() == Type.OBJECT && FunctionsInFields.mayHold(types[i])) {
                start.put(Handovers.register(method, i), Set.of(AccessPath.of(first + i)));
            }
        }
        return start;
    }

    private Set<AccessPath> written(MethodBody.Block block, int offset, IntFunction<Set<AccessPath>> held) {
        Instruction instruction = block.instructions().get(offset);
        int copied = Registers.copied(instruction);
        if (copied != Instruction.NONE) {
            return held.apply(copied);
        }
        if (!(instruction instanceof Instruction.Load load) || load.object() == Instruction.NONE) {
            return Set.of();
        }
        return one(held.apply(load.object()))
                .filter(whole -> whole.slots().size() < DEEPEST)
                .map(whole -> Set.of(whole.append(program.slot(load.field()))))
                .orElse(Set.of());
    }

    private static List<Optional<AccessPath>> arguments(List<Integer> registers, IntFunction<Set<AccessPath>> held) {
        return registers.stream().map(held::apply).map(Delegations::one).toList();
    }

    private static Optional<AccessPath> one(Set<AccessPath> paths) {
        return paths.size() == 1 ? paths.stream().findFirst() : Optional.empty();
    }
}
