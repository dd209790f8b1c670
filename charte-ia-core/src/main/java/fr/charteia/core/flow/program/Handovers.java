package fr.charteia.core.flow.program;

import fr.charteia.core.bytecode.Instruction;
import fr.charteia.core.bytecode.MemberRef;
import fr.charteia.core.bytecode.MethodBody;
import fr.charteia.core.bytecode.MethodHeader;
import fr.charteia.core.bytecode.ReachingValues;
import fr.charteia.core.bytecode.Registers;
import fr.charteia.core.model.CallModel;
import fr.charteia.core.model.Place;
import java.util.Collections;
import java.util.LinkedHashSet;
import java.util.Map;
import java.util.Set;
import java.util.concurrent.ConcurrentHashMap;
import java.util.function.IntFunction;
import org.objectweb.asm.Handle;
import org.objectweb.asm.Opcodes;
import org.objectweb.asm.Type;

/**
 * To whom methods of ours hand a parameter on as it is, on some way through them: also when it was tested before, kept in a variable,
 * chosen, given back by a method that was asked, or taken along by a function. What a person has a say in is not handed on.
 */
public final class Handovers {
    private static final int DEEPEST = 3;

    private static final Reading NONE = new Reading(Set.of(), false);
    /** That a register holds the parameter. */
    private static final Set<Boolean> COPY = Set.of(true);

    private final Program program;
    private final Map<Handed, Reading> known = new ConcurrentHashMap<>();

    Handovers(Program program) {
        this.program = program;
    }

    /**
     * A value that a member is given.
     *
     * @param argument which argument, the receiver excluded; 0 for a field
     */
    public record Handed(MemberRef member, int argument) {}

    /** What becomes of a parameter: who is given it, and whether it is given back. */
    private record Reading(Set<Handed> handed, boolean givenBack) {}

    /** All that are given the argument, near ones first. */
    public Set<Handed> of(MemberRef method, int argument) {
        Set<Handed> all = new LinkedHashSet<>();
        Set<Handed> last = Set.of(new Handed(method, argument));
        for (int depth = 0; depth < DEEPEST && !last.isEmpty(); depth++) {
            Set<Handed> next = new LinkedHashSet<>();
            last.stream()
                    .filter(handed -> handed.member().isMethod())
                    .forEach(handed -> next.addAll(reading(handed, 0).handed()));
            next.removeIf(handed -> !all.add(handed));
            last = next;
        }
        return all;
    }

    private Reading reading(Handed handed, int depth) {
        Reading reading = known.get(handed);
        if (reading == null) {
            reading = program.resolve(handed.member())
                    .flatMap(program::body)
                    .filter(body -> !program.persons().asks(body.method().ref()))
                    .map(body -> read(body, register(body.method(), handed.argument()), depth))
                    .orElse(NONE);
            known.put(handed, reading);
        }
        return reading;
    }

    /** The register in which a method finds an argument. */
    static int register(MethodHeader method, int argument) {
        Type[] types = Type.getArgumentTypes(method.descriptor());
        int register = method.isStatic() ? 0 : 1;
        for (int i = 0; i < argument; i++) {
            register += types[i].getSize();
        }
        return register;
    }

    private Reading read(MethodBody body, int parameter, int depth) {
        Set<Handed> handed = new LinkedHashSet<>();
        boolean[] givenBack = new boolean[1];
        ReachingValues.of(
                        body,
                        program.liveness(body),
                        Map.of(parameter, COPY),
                        (block, i, held) -> isCopy(block.instructions().get(i), held, depth) ? COPY : Set.of())
                .forEach((block, i, held) -> {
                    Instruction instruction = block.instructions().get(i);
                    hand(instruction, held, handed);
                    givenBack[0] |= instruction instanceof Instruction.Return ret && holds(held, ret.value());
                });
        return new Reading(Collections.unmodifiableSet(handed), givenBack[0]);
    }

    private static boolean holds(IntFunction<Set<Boolean>> held, int register) {
        return !held.apply(register).isEmpty();
    }

    private boolean isCopy(Instruction instruction, IntFunction<Set<Boolean>> held, int depth) {
        int copied = Registers.copied(instruction);
        if (copied != Instruction.NONE) {
            return holds(held, copied);
        }
        if (!(instruction instanceof Instruction.Invoke call) || depth == DEEPEST) {
            return false;
        }
        int first = first(call);
        for (int i = first; i < call.arguments().size(); i++) {
            if (holds(held, call.arguments().get(i)) && givesBack(call.callee(), i - first, depth)) {
                return true;
            }
        }
        return false;
    }

    private boolean givesBack(MemberRef callee, int argument, int depth) {
        if (program.index().inScope(callee.owner())) {
            return reading(new Handed(callee, argument), depth + 1).givenBack();
        }
        Place given = Place.argument(argument);
        return program.models().call(callee).propagations().stream()
                .anyMatch(row -> row.sort() == CallModel.Sort.VALUE
                        && row.from().equals(given)
                        && row.to().equals(Place.result()));
    }

    /** The first argument of a call after its receiver. */
    static int first(Instruction.Invoke call) {
        return call.dispatch() == Instruction.Dispatch.STATIC ? 0 : 1;
    }

    private static void hand(Instruction instruction, IntFunction<Set<Boolean>> held, Set<Handed> handed) {
        if (instruction instanceof Instruction.Store store && holds(held, store.value())) {
            handed.add(new Handed(store.field(), 0));
        } else if (instruction instanceof Instruction.Invoke call) {
            int first = first(call);
            for (int i = first; i < call.arguments().size(); i++) {
                if (holds(held, call.arguments().get(i))) {
                    handed.add(new Handed(call.callee(), i - first));
                }
            }
        } else if (instruction instanceof Instruction.InvokeDynamic dynamic) {
            take(dynamic, held, handed);
        }
    }

    /**
     * What a function takes along comes first among the parameters of the method that it runs. The accessors of a record, which its
     * {@code equals} is made of, run none.
     */
    private static void take(Instruction.InvokeDynamic dynamic, IntFunction<Set<Boolean>> held, Set<Handed> handed) {
        for (Object argument : dynamic.bootstrapArguments()) {
            if (argument instanceof Handle handle && handle.getTag() >= Opcodes.H_INVOKEVIRTUAL) {
                int first = Lambdas.first(handle);
                MemberRef run = Lambdas.member(handle);
                for (int i = first; i < dynamic.arguments().size(); i++) {
                    if (holds(held, dynamic.arguments().get(i))
                            && i - first < Type.getArgumentTypes(run.descriptor()).length) {
                        handed.add(new Handed(run, i - first));
                    }
                }
            }
        }
    }
}
