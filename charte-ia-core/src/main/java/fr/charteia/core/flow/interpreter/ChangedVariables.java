package fr.charteia.core.flow.interpreter;

import fr.charteia.core.bytecode.Instruction;
import fr.charteia.core.bytecode.Liveness;
import fr.charteia.core.bytecode.MethodBody;
import fr.charteia.core.bytecode.MethodBody.Block;
import fr.charteia.core.bytecode.Registers;
import fr.charteia.core.flow.value.PureCalls;
import java.util.BitSet;
import java.util.HashMap;
import java.util.Map;
import java.util.function.IntConsumer;

/**
 * The variables through which a method changes objects, or has them changed by what it calls: also those of which the object is handed on to
 * such a variable, or to a field or an array out of which it comes to one.
 *
 * <p>Places on the operand stack serve many values in turn: within a block, each is taken for the variable that was loaded there.
 */
final class ChangedVariables {
    private static final String ELEMENTS = "[]";

    private final MethodBody body;
    private final Liveness live;
    private final BitSet changed = new BitSet();
    private final Map<Integer, BitSet> sources = new HashMap<>();

    /** Numbers of fields, and of all elements of arrays, behind those of registers. */
    private final Map<String, Integer> parts = new HashMap<>();

    private ChangedVariables(MethodBody body, Liveness live) {
        this.body = body;
        this.live = live;
    }

    static BitSet of(MethodBody body, Liveness live) {
        ChangedVariables variables = new ChangedVariables(body, live);
        body.blocks().forEach(variables::look);
        variables.follow();
        variables.changed.clear(body.registers(), body.registers() + variables.parts.size());
        return variables.changed;
    }

    private void look(Block block) {
        Map<Integer, Integer> loaded = new HashMap<>();
        for (Instruction instruction : block.instructions()) {
            changedThrough(instruction, register -> changed.set(loaded.getOrDefault(register, register)));
            int source = source(instruction);
            int target = target(instruction);
            if (source == Instruction.NONE) {
                loaded.remove(target);
                continue;
            }
            int origin = loaded.getOrDefault(source, source);
            if (isOnStack(target)) {
                loaded.put(target, origin);
            } else {
                handOn(origin, target);
            }
        }
        loaded.forEach((onStack, origin) -> {
            if (block.successors().stream().anyMatch(next -> live.isLive(next, onStack))) {
                handOn(origin, onStack);
            }
        });
    }

    private boolean isOnStack(int target) {
        return target >= body.locals() && target < body.registers();
    }

    private void handOn(int from, int to) {
        sources.computeIfAbsent(to, target -> new BitSet()).set(from);
    }

    /** Whatever is handed on to where it is changed is changed. */
    private void follow() {
        int before = -1;
        while (changed.cardinality() != before) {
            before = changed.cardinality();
            sources.forEach((target, from) -> {
                if (changed.get(target)) {
                    changed.or(from);
                }
            });
        }
    }

    private static void changedThrough(Instruction instruction, IntConsumer register) {
        if (instruction instanceof Instruction.Store store && store.object() != Instruction.NONE) {
            register.accept(store.object());
        } else if (instruction instanceof Instruction.Invoke call && !PureCalls.isPure(call.callee())) {
            call.arguments().forEach(register::accept);
        }
    }

    /** Where an instruction has an object from that it hands on; {@link Instruction#NONE} where it hands on none. */
    private int source(Instruction instruction) {
        if (instruction instanceof Instruction.Move move) {
            return move.source();
        } else if (instruction instanceof Instruction.Cast cast) {
            return cast.source();
        } else if (instruction instanceof Instruction.Load load) {
            return part(load.field().name());
        } else if (instruction instanceof Instruction.Store store) {
            return store.value();
        } else if (instruction instanceof Instruction.ArrayLoad) {
            return part(ELEMENTS);
        }
        return instruction instanceof Instruction.ArrayStore store ? store.value() : Instruction.NONE;
    }

    /** Where an instruction puts what it hands on, or makes. */
    private int target(Instruction instruction) {
        if (instruction instanceof Instruction.Store store) {
            return part(store.field().name());
        }
        return instruction instanceof Instruction.ArrayStore ? part(ELEMENTS) : Registers.written(instruction);
    }

    private int part(String name) {
        return parts.computeIfAbsent(name, part -> body.registers() + parts.size());
    }
}
