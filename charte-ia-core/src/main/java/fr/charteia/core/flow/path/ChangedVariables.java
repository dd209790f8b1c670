package fr.charteia.core.flow.path;

import fr.charteia.core.bytecode.Instruction;
import fr.charteia.core.bytecode.Liveness;
import fr.charteia.core.bytecode.MethodBody;
import fr.charteia.core.bytecode.MethodBody.Block;
import fr.charteia.core.bytecode.Registers;
import fr.charteia.core.flow.program.Lambdas;
import fr.charteia.core.flow.value.PureCalls;
import java.util.BitSet;
import java.util.HashMap;
import java.util.Map;
import java.util.function.IntConsumer;

/**
 * Through what a method changes objects, or has them changed by what it calls: variables, and instructions that give such an object; also
 * those of which the object is handed on to such a variable, or to a field or an array out of which it comes to one.
 *
 * <p>Places on the operand stack serve many values in turn: within a block, each stands for the variable or the instruction that its value
 * is of.
 */
final class ChangedVariables {
    private static final String ELEMENTS = "[]";

    private final MethodBody body;
    private final Liveness live;
    private final BitSet changed = new BitSet();
    private final Map<Integer, BitSet> sources = new HashMap<>();

    /** Numbers of fields, and of all elements of arrays, behind those of registers and instructions. */
    private final Map<String, Integer> parts = new HashMap<>();

    ChangedVariables(MethodBody body, Liveness live) {
        this.body = body;
        this.live = live;
        body.blocks().forEach(this::look);
        follow();
    }

    /** The registers of which the object may be changed. */
    BitSet registers() {
        return changed.get(0, body.registers());
    }

    /** Whether the object that an instruction gives, by its place in the method, may be changed. */
    boolean isChanged(int instruction) {
        return changed.get(result(instruction));
    }

    private int result(int instruction) {
        return body.registers() + instruction;
    }

    private int part(String name) {
        return parts.computeIfAbsent(name, part -> body.registers() + body.size() + parts.size());
    }

    private void look(Block block) {
        Map<Integer, Integer> onStack = new HashMap<>();
        for (int i = 0; i < block.instructions().size(); i++) {
            Instruction instruction = block.instructions().get(i);
            changedThrough(instruction, register -> changed.set(onStack.getOrDefault(register, register)));
            int origin = origin(instruction, result(block.first() + i), onStack);
            int target = target(instruction);
            if (target >= body.locals() && target < body.registers()) {
                onStack.put(target, origin);
            } else if (target != Instruction.NONE) {
                handOn(origin, target);
            }
        }
        onStack.forEach((register, origin) -> {
            if (block.successors().stream().anyMatch(next -> live.isLive(next, register))) {
                handOn(origin, register);
            }
        });
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
        } else if (instruction instanceof Instruction.ArrayStore store) {
            register.accept(store.array());
        } else if (instruction instanceof Instruction.Invoke call && !PureCalls.isPure(call.callee())) {
            call.arguments().forEach(register::accept);
        } else if (instruction instanceof Instruction.InvokeDynamic call && Lambdas.isMade(call)) {
            // What a function takes along, it may change where it is run.
            call.arguments().forEach(register::accept);
        }
    }

    /** Of what the object is that an instruction puts somewhere. */
    private int origin(Instruction instruction, int result, Map<Integer, Integer> onStack) {
        if (instruction instanceof Instruction.Move move) {
            return onStack.getOrDefault(move.source(), move.source());
        } else if (instruction instanceof Instruction.Store store) {
            return onStack.getOrDefault(store.value(), store.value());
        } else if (instruction instanceof Instruction.ArrayStore store) {
            return onStack.getOrDefault(store.value(), store.value());
        } else if (instruction instanceof Instruction.Cast cast) {
            handOn(onStack.getOrDefault(cast.source(), cast.source()), result);
        } else if (instruction instanceof Instruction.Load load) {
            handOn(part(load.field().name()), result);
            if (load.object() != Instruction.NONE) {
                // What changes a list in a field of an object changes that.
                handOn(onStack.getOrDefault(load.object(), load.object()), result);
            }
        } else if (instruction instanceof Instruction.ArrayLoad) {
            handOn(part(ELEMENTS), result);
        }
        return result;
    }

    /** Where an instruction puts an object. */
    private int target(Instruction instruction) {
        if (instruction instanceof Instruction.Store store) {
            return part(store.field().name());
        }
        return instruction instanceof Instruction.ArrayStore ? part(ELEMENTS) : Registers.written(instruction);
    }
}
