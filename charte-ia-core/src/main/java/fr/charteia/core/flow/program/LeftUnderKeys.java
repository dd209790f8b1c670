package fr.charteia.core.flow.program;

import fr.charteia.core.bytecode.Definitions;
import fr.charteia.core.bytecode.Instruction;
import fr.charteia.core.bytecode.MemberRef;
import fr.charteia.core.bytecode.MethodBody;
import fr.charteia.core.bytecode.Registers;
import fr.charteia.core.model.CallModel;
import fr.charteia.core.model.Place;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.OptionalInt;
import java.util.stream.IntStream;
import org.objectweb.asm.Type;

/**
 * Under which keys the program leaves something in a store that a container keeps, a session or a request: what lies there is what it
 * left, whatever the key says. What it never leaves there, code that is not seen did: whatever signs people in.
 */
public final class LeftUnderKeys {
    /** Through how many methods of ours a key is followed back. */
    private static final int DEEPEST = 2;

    private final Program program;
    private final StoreMethods methods;
    private final Map<Asked, Boolean> known = new HashMap<>();

    private record Asked(String store, String key) {}

    LeftUnderKeys(Program program) {
        this.program = program;
        this.methods = new StoreMethods(program);
    }

    /** @param store as the models name it */
    public boolean isLeft(String store, String key) {
        return known.computeIfAbsent(new Asked(store, key), asked -> find(store, key));
    }

    private boolean find(String store, String key) {
        return methods.of(store).stream().anyMatch(method -> {
            CallModel model = program.models().call(method);
            return model.known() && StoreMethods.fills(model) && isLeft(method, key(model), key, 0);
        });
    }

    /** Which argument is the key under which a method leaves what it is given. */
    private static OptionalInt key(CallModel model) {
        return model.propagations().stream()
                .flatMap(row -> row.to().steps().stream())
                .filter(Place.Step.ValueByArgument.class::isInstance)
                .mapToInt(step -> ((Place.Step.ValueByArgument) step).argument())
                .findFirst();
    }

    /** Whether somebody calls a method with the key as an argument, or with what is not known. */
    private boolean isLeft(MemberRef method, OptionalInt argument, String key, int depth) {
        return program.callers().holders(method).stream()
                .flatMap(holder -> program.resolve(holder).flatMap(program::body).stream())
                .anyMatch(body -> isLeft(body, method, argument, key, depth));
    }

    private boolean isLeft(MethodBody body, MemberRef method, OptionalInt argument, String key, int depth) {
        for (MethodBody.Block block : body.blocks()) {
            List<Instruction> instructions = block.instructions();
            for (int i = 0; i < instructions.size(); i++) {
                if (instructions.get(i) instanceof Instruction.Invoke call
                        && call.callee().equals(method)
                        && (argument.isEmpty() || mayBe(body, instructions, i, argument(call, argument), key, depth))) {
                    return true;
                }
            }
        }
        return false;
    }

    private static int argument(Instruction.Invoke call, OptionalInt argument) {
        return call.arguments().get(Handovers.first(call) + argument.getAsInt());
    }

    /** Whether a register may hold the key: a text says so itself, of what the method is passed its callers do. */
    private boolean mayBe(
            MethodBody body, List<Instruction> instructions, int at, int register, String key, int depth) {
        int made = Definitions.source(instructions, at, register);
        if (made >= 0) {
            return !(instructions.get(made) instanceof Instruction.Constant constant) || key.equals(constant.value());
        }
        OptionalInt passed = parameter(body, instructions, at, register);
        return passed.isEmpty() || depth >= DEEPEST || isLeft(body.method().ref(), passed, key, depth + 1);
    }

    /** Which argument of its method a register holds, where that is never given another value. */
    private static OptionalInt parameter(MethodBody body, List<Instruction> instructions, int at, int register) {
        int held = Definitions.origin(instructions, at, register);
        int count = Type.getArgumentTypes(body.method().descriptor()).length;
        return body.instructions().anyMatch(instruction -> Registers.written(instruction) == held)
                ? OptionalInt.empty()
                : IntStream.range(0, count)
                        .filter(argument -> Handovers.register(body.method(), argument) == held)
                        .findFirst();
    }
}
