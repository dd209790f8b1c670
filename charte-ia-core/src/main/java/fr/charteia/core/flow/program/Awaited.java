package fr.charteia.core.flow.program;

import fr.charteia.core.bytecode.Instruction;
import fr.charteia.core.bytecode.MethodBody.Block;
import fr.charteia.core.bytecode.Registers;
import fr.charteia.core.flow.value.Term;
import java.util.BitSet;
import java.util.LinkedHashSet;
import java.util.List;
import java.util.Set;
import org.jspecify.annotations.Nullable;

/**
 * What later tests look at, as it is at one place of a body.
 *
 * @param registers registers
 * @param parts parts of what registers hold
 */
public record Awaited(BitSet registers, Set<Part> parts) {
    public static Awaited none() {
        return new Awaited(new BitSet(), new LinkedHashSet<>());
    }

    public void add(Awaited other) {
        registers.or(other.registers);
        parts.addAll(other.parts);
    }

    private boolean isEmpty() {
        return registers.isEmpty() && parts.isEmpty();
    }

    /** What at the start of a block becomes what this is at its end. */
    Awaited before(Block block, Parts reading) {
        Awaited all = none();
        all.add(this);
        List<Instruction> instructions = block.instructions();
        for (int i = instructions.size() - 1; i >= 0 && !all.isEmpty(); i--) {
            int target = Registers.written(instructions.get(i));
            if (target != Instruction.NONE) {
                all.step(instructions.get(i), target, reading);
            }
        }
        return all;
    }

    private void step(Instruction instruction, int target, Parts reading) {
        boolean held = registers.get(target);
        List<Part> below =
                parts.stream().filter(part -> part.register() == target).toList();
        if (!held && below.isEmpty()) {
            return;
        }
        registers.clear(target);
        below.forEach(parts::remove);
        Term meaning = held ? asked(instruction, reading) : null;
        if (meaning != null) {
            registers.or(meaning.registers());
        }
        Part read = reading.read(instruction);
        if (held && read != null) {
            parts.add(read);
        }
        for (Part part : below) {
            Part earlier = earlier(part, instruction, read);
            if (earlier != null) {
                parts.add(earlier);
            }
        }
    }

    private static @Nullable Term asked(Instruction instruction, Parts reading) {
        Term meaning = Tests.meaning(instruction);
        return meaning == null ? reading.test(instruction) : meaning;
    }

    /** What a part was before the instruction that gave its register a value. */
    private static @Nullable Part earlier(Part part, Instruction instruction, @Nullable Part read) {
        if (instruction instanceof Instruction.Move move) {
            return part.in(move.source());
        }
        if (instruction instanceof Instruction.Cast cast) {
            return part.in(cast.source());
        }
        return instruction instanceof Instruction.Load && read != null && part.mayLieBelow() ? part.below(read) : null;
    }
}
