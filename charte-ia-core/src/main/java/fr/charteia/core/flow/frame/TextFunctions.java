package fr.charteia.core.flow.frame;

import fr.charteia.core.bytecode.Instruction;
import fr.charteia.core.bytecode.Instruction.Dispatch;
import fr.charteia.core.bytecode.MemberRef;
import fr.charteia.core.bytecode.MethodBody;
import fr.charteia.core.flow.program.Lambdas;
import fr.charteia.core.flow.program.Program;
import fr.charteia.core.flow.program.TextBuilders;
import fr.charteia.core.flow.value.PureCalls;
import fr.charteia.core.model.CallModel;
import fr.charteia.core.model.Place;
import java.util.List;
import java.util.stream.Stream;
import org.objectweb.asm.Type;

/**
 * Small methods that only compute texts, or something of them: {@code key(name)} gives {@code "app." + name}, a constructor
 * keeps {@code base + "/" + name}, an enum is told by its name. What they are given is worth knowing, for what they make of it
 * may be a key or decide.
 */
final class TextFunctions {
    private static final int LONG = 60;
    /** How many of them may call each other. */
    private static final int DEEPEST = 3;

    private final Program program;

    private TextFunctions(Program program) {
        this.program = program;
    }

    static boolean is(MethodBody body, Program program) {
        return new TextFunctions(program).is(body, 0);
    }

    private boolean is(MethodBody body, int depth) {
        return instructions(body).limit(LONG + 1L).count() <= LONG
                && instructions(body).allMatch(instruction -> computes(instruction, body, depth));
    }

    private static Stream<Instruction> instructions(MethodBody body) {
        return body.blocks().stream().map(MethodBody.Block::instructions).flatMap(List::stream);
    }

    private boolean computes(Instruction instruction, MethodBody body, int depth) {
        if (instruction instanceof Instruction.Invoke call) {
            return PureCalls.isPure(call.callee())
                    || TextBuilders.isOne(call.callee())
                    || isNamed(call)
                    || isHeld(call)
                    || body.method().isConstructor() && call.callee().name().equals("<init>")
                    || isOne(call, depth + 1);
        }
        if (instruction instanceof Instruction.InvokeDynamic call) {
            return call.bootstrap().getName().startsWith("makeConcat") || isFunction(call, depth + 1);
        }
        return !(instruction instanceof Instruction.ArrayStore);
    }

    /** Whether a call keeps a text in an object, takes it out of one, or runs another of them. */
    private boolean isOne(Instruction.Invoke call, int depth) {
        MemberRef callee = call.callee();
        if (!program.index().inScope(callee.owner())) {
            return false;
        } else if (call.dispatch() == Dispatch.VIRTUAL) {
            return !program.overriding().isOpen(callee.owner(), callee)
                    && program.effortless().is(callee.owner(), callee);
        }
        return program.effortless().is(callee)
                || depth <= DEEPEST
                        && program.resolve(callee)
                                .flatMap(program::body)
                                .filter(body -> is(body, depth))
                                .isPresent();
    }

    /** Whether a call of a library puts what it is given into what it gives, or takes it out of that: a box, a task. */
    private boolean isHeld(Instruction.Invoke call) {
        List<CallModel.Propagation> rows = program.models().call(call.callee()).propagations().stream()
                .filter(row -> row.to().root() != Place.Root.THROWN)
                .toList();
        return !rows.isEmpty()
                && rows.stream()
                        .allMatch(row ->
                                row.sort() == CallModel.Sort.VALUE && row.to().root() == Place.Root.RESULT);
    }

    /** Whether a function is made that is one of them. */
    private boolean isFunction(Instruction.InvokeDynamic call, int depth) {
        return depth <= DEEPEST
                && Lambdas.isMade(call)
                && call.handed().stream()
                        .allMatch(run -> program.index().inScope(run.owner())
                                && program.resolve(run)
                                        .flatMap(program::body)
                                        .filter(body -> is(body, depth))
                                        .isPresent());
    }

    /** Whether a call gives the constant of an enum that has a name. */
    private static boolean isNamed(Instruction.Invoke call) {
        return call.callee().name().equals("valueOf")
                && call.callee().descriptor().startsWith("(Ljava/lang/String;)")
                && Type.getReturnType(call.callee().descriptor())
                        .getInternalName()
                        .equals(call.callee().owner());
    }
}
