package fr.charteia.core.flow.program;

import fr.charteia.core.bytecode.Instruction;
import fr.charteia.core.bytecode.MemberRef;
import fr.charteia.core.bytecode.MethodBody;
import java.util.BitSet;
import java.util.Map;
import java.util.concurrent.ConcurrentHashMap;

/** Which methods are steps where a person decides, or come to one soon. */
public final class AskedPersons {
    /** How deep a person is looked for. */
    private static final int NEAREST = 2;

    private final Program program;
    private final Map<Asked, Boolean> known = new ConcurrentHashMap<>();

    AskedPersons(Program program) {
        this.program = program;
    }

    private record Asked(MemberRef method, int depth) {}

    /** Whether the method is a step where a person decides, or asks one, itself or through a method of ours. */
    public boolean asks(MemberRef method) {
        return asks(method, 0);
    }

    /** Whether a call may come to such a method, whichever class of ours has it, or a function that is made there runs one. */
    public boolean mayAsk(Instruction instruction) {
        if (!(instruction instanceof Instruction.Invoke call)) {
            return makesOneThatAsks(instruction, 0);
        }
        MemberRef callee = call.callee();
        return asks(callee)
                || call.dispatch() != Instruction.Dispatch.STATIC
                        && program.index().inScope(callee.owner())
                        && program.overriding().implementations(callee.owner(), callee).stream()
                                .anyMatch(method -> asks(method.ref()));
    }

    /** The same of any instruction in some blocks of a method. */
    public boolean mayAsk(MethodBody body, BitSet blocks) {
        return blocks.stream()
                .mapToObj(body.blocks()::get)
                .flatMap(block -> block.instructions().stream())
                .anyMatch(this::mayAsk);
    }

    private boolean asks(MemberRef method, int depth) {
        Asked key = new Asked(method, depth);
        Boolean asks = known.get(key);
        if (asks == null) {
            asks = program.models().call(method).validation() || asksInside(method, depth);
            known.put(key, asks);
        }
        return asks;
    }

    private boolean asksInside(MemberRef method, int depth) {
        return depth < NEAREST
                && program.index().inScope(method.owner())
                && program.resolve(method).flatMap(program::body).stream()
                        .flatMap(MethodBody::instructions)
                        .anyMatch(instruction -> instruction instanceof Instruction.Invoke call
                                ? !call.callee().equals(method) && asks(call.callee(), depth + 1)
                                : makesOneThatAsks(instruction, depth + 1));
    }

    /** Whether an instruction makes a function that runs such a method. */
    private boolean makesOneThatAsks(Instruction instruction, int depth) {
        return instruction instanceof Instruction.InvokeDynamic function
                && function.makesFunction()
                && asks(Lambdas.member(Lambdas.implementation(function)), depth);
    }
}
