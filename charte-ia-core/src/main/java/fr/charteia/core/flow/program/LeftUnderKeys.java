package fr.charteia.core.flow.program;

import fr.charteia.core.bytecode.Definitions;
import fr.charteia.core.bytecode.Instruction;
import fr.charteia.core.bytecode.MemberRef;
import fr.charteia.core.bytecode.MethodBody;
import fr.charteia.core.model.CallModel;
import fr.charteia.core.model.Place;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.OptionalInt;
import java.util.TreeSet;

/**
 * Under which keys the program leaves something in a store that a container keeps, a session or a request: what lies there is what it
 * left, whatever the key says. What it never leaves there, code that is not seen did: whatever signs people in.
 */
public final class LeftUnderKeys {
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
        Asked asked = new Asked(store, key);
        Boolean left = known.get(asked);
        if (left == null) {
            left = find(store, key);
            known.put(asked, left);
        }
        return left;
    }

    private boolean find(String store, String key) {
        return methods.of(store).stream()
                .filter(method -> isKnownToFill(program.models().call(method)))
                .anyMatch(method -> program.callers().holders(method).stream()
                        .flatMap(holder -> program.resolve(holder).flatMap(program::body).stream())
                        .anyMatch(body -> isLeft(body, method, key)));
    }

    private static boolean isKnownToFill(CallModel model) {
        return model.known() && StoreMethods.fills(model);
    }

    private boolean isLeft(MethodBody body, MemberRef filler, String key) {
        OptionalInt named = key(program.models().call(filler));
        for (MethodBody.Block block : body.blocks()) {
            List<Instruction> instructions = block.instructions();
            for (int i = 0; i < instructions.size(); i++) {
                if (instructions.get(i) instanceof Instruction.Invoke call
                        && call.callee().equals(filler)
                        && (named.isEmpty() || mayBe(body, instructions, i, call.arguments().get(named.getAsInt() + 1), key))) {
                    return true;
                }
            }
        }
        return false;
    }

    /** Which argument is the key under which a method leaves what it is given. */
    private static OptionalInt key(CallModel model) {
        return model.propagations().stream()
                .flatMap(row -> row.to().steps().stream())
                .filter(Place.Step.ValueByArgument.class::isInstance)
                .mapToInt(step -> ((Place.Step.ValueByArgument) step).argument())
                .findFirst();
    }

    /** Whether a register may hold the key: a text says so itself, what the method is passed its callers say. */
    private boolean mayBe(MethodBody body, List<Instruction> instructions, int at, int register, String key) {
        int made = Definitions.source(instructions, at, register);
        if (made >= 0 && instructions.get(made) instanceof Instruction.Constant constant) {
            return key.equals(constant.value());
        }
        return made >= 0
                || new TreeSet<>(program.callers().of(body.method().ref()))
                        .stream().anyMatch(caller -> program.texts(caller).contains(key));
    }
}
