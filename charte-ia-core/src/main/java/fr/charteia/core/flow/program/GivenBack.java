package fr.charteia.core.flow.program;

import fr.charteia.core.bytecode.BodyReader;
import fr.charteia.core.bytecode.Instruction;
import fr.charteia.core.bytecode.Instruction.Dispatch;
import fr.charteia.core.bytecode.Liveness;
import fr.charteia.core.bytecode.MemberRef;
import fr.charteia.core.bytecode.MethodBody;
import fr.charteia.core.bytecode.MethodBody.Block;
import fr.charteia.core.bytecode.MethodHeader;
import fr.charteia.core.bytecode.ReachingValues;
import fr.charteia.core.bytecode.Registers;
import fr.charteia.core.model.CallModel;
import java.util.ArrayList;
import java.util.HashMap;
import java.util.HashSet;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import java.util.function.IntFunction;
import java.util.stream.Stream;
import org.objectweb.asm.Type;

/**
 * Methods of ours that surely give back one of their arguments as it is: a step of a builder ({@code return this}), a check, whatever only
 * hands on. What a call of one gives is the very thing that it was passed, and bodies say so: they go on with the register
 * of that argument, so that whatever is known of the one holds for the other.
 */
final class GivenBack {
    /** How many methods deep it is looked for what hands on to what. */
    private static final int DEEPEST = 16;

    private static final int NONE = -1;
    private static final Set<Integer> SOMETHING_ELSE = Set.of(NONE);

    private final Program program;
    private final BodyReader bodies;
    private final Map<MemberRef, Given> known = new HashMap<>();
    private final Map<MemberRef, MethodBody> shortened = new HashMap<>();
    private int depth;

    /**
     * What a method gives back.
     *
     * @param argument which of its arguments, the receiver first; {@link #NONE} when that is not known of any
     * @param alone whether it does nothing else, and cannot fail
     */
    private record Given(int argument, boolean alone) {
        static final Given UNKNOWN = new Given(NONE, false);
    }

    GivenBack(Program program, BodyReader bodies) {
        this.program = program;
        this.bodies = bodies;
    }

    /** The body, in which what such calls give is the argument itself. */
    MethodBody in(MethodBody body) {
        MethodBody done = shortened.get(body.method().ref());
        if (done == null) {
            done = shorten(body);
            shortened.put(body.method().ref(), done);
        }
        return done;
    }

    private MethodBody shorten(MethodBody body) {
        boolean changed = false;
        List<Block> blocks = new ArrayList<>();
        for (Block block : body.blocks()) {
            List<Instruction> instructions = new ArrayList<>();
            for (Instruction instruction : block.instructions()) {
                instructions.add(instruction instanceof Instruction.Invoke call ? shorten(call) : instruction);
            }
            boolean same = instructions.equals(block.instructions());
            changed |= !same;
            blocks.add(
                    same
                            ? block
                            : new Block(
                                    block.index(),
                                    block.first(),
                                    instructions,
                                    block.lines(),
                                    block.successors(),
                                    block.handlers()));
        }
        return changed
                ? new MethodBody(body.method(), body.locals(), body.registers(), blocks, body.variables())
                : body;
    }

    /**
     * Of a call that does nothing else, the argument moves to where the result would be; one that does leaves its first argument there, as the
     * stack has it. Any other is left alone.
     */
    private Instruction shorten(Instruction.Invoke call) {
        Given given = call.target() == Instruction.NONE ? Given.UNKNOWN : given(call);
        if (given.argument == NONE) {
            return call;
        }
        int register = call.arguments().get(given.argument);
        if (given.alone) {
            return new Instruction.Move(call.target(), register);
        }
        return register == call.target()
                ? new Instruction.Invoke(Instruction.NONE, call.dispatch(), call.callee(), call.arguments())
                : call;
    }

    private Given given(Instruction.Invoke call) {
        return mayGiveBack(call) ? callee(call).map(this::given).orElse(Given.UNKNOWN) : Given.UNKNOWN;
    }

    /** Whether the types leave it open. */
    private static boolean mayGiveBack(Instruction.Invoke call) {
        Type returned = Type.getReturnType(call.callee().descriptor());
        return returned.getSort() != Type.VOID
                && (call.dispatch() != Dispatch.STATIC && returned.getSort() == Type.OBJECT
                        || Stream.of(Type.getArgumentTypes(call.callee().descriptor()))
                                .anyMatch(returned::equals));
    }

    /** The one method of ours that runs, of which no model says what it gives. */
    private Optional<MethodHeader> callee(Instruction.Invoke call) {
        return program.index().inScope(call.callee().owner())
                        && program.models().call(call.callee()).equals(CallModel.UNKNOWN)
                ? program.overriding().only(call)
                : Optional.empty();
    }

    private Given given(MethodHeader method) {
        Given found = depth > DEEPEST ? Given.UNKNOWN : known.get(method.ref());
        if (found == null) {
            // Of one that calls itself, nothing is known.
            known.put(method.ref(), Given.UNKNOWN);
            depth++;
            found = Optional.ofNullable(bodies.bodies(method.owner()).get(method.ref()))
                    .map(body -> new Given(find(body), doesNothing(body)))
                    .orElse(Given.UNKNOWN);
            depth--;
            known.put(method.ref(), found);
        }
        return found;
    }

    /** Whether a body only hands on: a receiver that is null would have nothing to run it, so that only static methods are asked. */
    private boolean doesNothing(MethodBody body) {
        return body.method().isStatic()
                && body.instructions()
                        .allMatch(instruction -> instruction instanceof Instruction.Move
                                || instruction instanceof Instruction.Return
                                || instruction instanceof Instruction.Invoke call && given(call).alone);
    }

    private int find(MethodBody body) {
        Map<Integer, Set<Integer>> start = new HashMap<>();
        int register = 0;
        int argument = 0;
        if (!body.method().isStatic()) {
            start.put(register++, Set.of(argument++));
        }
        for (Type type : Type.getArgumentTypes(body.method().descriptor())) {
            start.put(register, Set.of(argument++));
            register += type.getSize();
        }
        Set<Integer> given = new HashSet<>();
        ReachingValues.of(
                        body,
                        Liveness.of(body),
                        start,
                        (block, i, held) -> written(block.instructions().get(i), held))
                .forEach((block, i, held) -> {
                    if (block.instructions().get(i) instanceof Instruction.Return returned) {
                        Set<Integer> values = held.apply(returned.value());
                        given.addAll(values.isEmpty() ? SOMETHING_ELSE : values);
                    }
                });
        return given.size() == 1 ? given.iterator().next() : NONE;
    }

    private Set<Integer> written(Instruction instruction, IntFunction<Set<Integer>> held) {
        int copied = Registers.copied(instruction);
        if (copied != Instruction.NONE) {
            return held.apply(copied);
        }
        if (instruction instanceof Instruction.Invoke call) {
            int argument = given(call).argument;
            return argument == NONE
                    ? SOMETHING_ELSE
                    : held.apply(call.arguments().get(argument));
        }
        return Registers.written(instruction) == Instruction.NONE ? Set.of() : SOMETHING_ELSE;
    }
}
