package fr.charteia.core.flow.path;

import fr.charteia.core.bytecode.Definitions;
import fr.charteia.core.bytecode.Instruction;
import fr.charteia.core.bytecode.MethodBody.Block;
import fr.charteia.core.bytecode.Registers;
import fr.charteia.core.flow.frame.Frame;
import fr.charteia.core.flow.memory.AskedContainers;
import fr.charteia.core.flow.memory.FilledContainers;
import fr.charteia.core.flow.memory.Memory;
import fr.charteia.core.flow.memory.Sequences;
import fr.charteia.core.flow.program.Part;
import fr.charteia.core.flow.program.Parts;
import fr.charteia.core.flow.program.Program;
import fr.charteia.core.flow.value.Branches;
import fr.charteia.core.flow.value.HeapObject;
import fr.charteia.core.flow.value.Label;
import fr.charteia.core.flow.value.PureCalls;
import fr.charteia.core.flow.value.Slot;
import fr.charteia.core.flow.value.State;
import fr.charteia.core.flow.value.Value;
import fr.charteia.core.model.CallModel;
import fr.charteia.core.model.CallModel.SequenceOperation;
import fr.charteia.core.model.SequenceKind;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import org.jspecify.annotations.Nullable;
import org.objectweb.asm.Opcodes;

/**
 * Branches that ask how much is in a container, {@code if (jury.isEmpty()) return;}, {@code if (jury.size() < 2) throw …}: where an empty one
 * would have gone the other way, there is something in it.
 */
final class FoundElements {
    /** How many fields deep a container may lie. */
    private static final int DEPTH = 3;

    private final Program program;
    private final Parts parts;
    private final Frame frame;
    private final Memory memory;
    private final Map<Integer, Map<Integer, Optional<Asked>>> known = new HashMap<>();

    /** What can be asked of how much there is. */
    private enum Question {
        /** Whether there is nothing. */
        NOTHING(1),
        /** Whether there is something, or how much. */
        SOMETHING(0),
        /** Of an iterator, whether there is more. */
        MORE(0);

        /** The answer where there is nothing. */
        final int whenEmpty;

        Question(int whenEmpty) {
            this.whenEmpty = whenEmpty;
        }

        static @Nullable Question of(SequenceKind kind) {
            return switch (kind) {
                case IS_EMPTY -> NOTHING;
                case IS_FULL -> SOMETHING;
                case HAS_NEXT -> MORE;
                default -> null;
            };
        }
    }

    /**
     * What a register holds at the end of a block.
     *
     * @param of where what is asked lies then
     * @param question to which the register has the answer
     */
    private record Asked(Part of, Question question) {
        Value whenEmpty() {
            return Value.constant(question.whenEmpty);
        }
    }

    FoundElements(Program program, Frame frame) {
        this.program = program;
        this.parts = program.parts();
        this.frame = frame;
        this.memory = frame.memory();
    }

    /** Notes what is known to have an element where a branch jumps, or does not. */
    void note(State after, Block block, Instruction.Branch branch, boolean jumps) {
        if (branch.opcode() == Opcodes.IFNULL || branch.opcode() == Opcodes.IFNONNULL) {
            return;
        }
        @Nullable Value right = branch.right() == Instruction.NONE ? null : after.registers[branch.right()];
        Branches.Outcome otherWay = jumps ? Branches.Outcome.NEVER : Branches.Outcome.ALWAYS;
        asked(block, branch.left())
                .ifPresent(asked -> note(
                        after,
                        asked,
                        branch.left(),
                        Branches.branch(branch.opcode(), asked.whenEmpty(), right) == otherWay));
        if (right != null) {
            Value left = after.registers[branch.left()];
            asked(block, branch.right())
                    .ifPresent(asked -> note(
                            after,
                            asked,
                            branch.right(),
                            Branches.branch(branch.opcode(), left, asked.whenEmpty()) == otherWay));
        }
    }

    /** The same where a switch takes one of its ways: 0 for its default, then its cases. */
    void note(State after, Block block, Instruction.Switch s, int way) {
        asked(block, s.key())
                .ifPresent(asked -> note(after, asked, s.key(), s.keys().indexOf(asked.question.whenEmpty) + 1 != way));
    }

    /**
     * Notes what was asked.
     *
     * @param answer the register that has the answer
     * @param found whether there is something by that answer
     */
    private void note(State after, Asked asked, int answer, boolean found) {
        Value held = at(after, asked.of);
        Value container = asked.question == Question.MORE ? walkedFromStart(after, held) : held;
        Set<Label> says =
                frame.asksPersons() ? AskedContainers.ask(after, container, after.definitions[answer]) : Set.of();
        if (found) {
            FilledContainers.note(memory, after, container);
            after.validate(says);
        }
    }

    /** What lies there in a state. */
    private Value at(State state, Part part) {
        Value held = state.registers[part.register()];
        for (Slot slot : part.path()) {
            held = memory.read(state, held, slot);
        }
        return held;
    }

    /** What an iterator walks over that has not moved on yet; where it has, its next element says nothing of a round to come. */
    private Value walkedFromStart(State state, Value iterator) {
        HeapObject only = iterator.only();
        return only != null
                        && state.heap
                                .get(only, Slot.CURSOR)
                                .flatMap(Sequences::number)
                                .filter(at -> at == 0)
                                .isPresent()
                ? memory.readObject(state.heap, only, Slot.ORIGIN)
                : Value.BOTTOM;
    }

    private Optional<Asked> asked(Block block, int register) {
        return known.computeIfAbsent(block.index(), index -> new HashMap<>())
                .computeIfAbsent(register, r -> find(block.instructions(), r));
    }

    private Optional<Asked> find(List<Instruction> instructions, int register) {
        int at = Definitions.source(instructions, instructions.size() - 1, register);
        Instruction asking = at < 0 ? null : instructions.get(at);
        if (asking instanceof Instruction.Length length) {
            return asked(instructions, at, length.array(), Question.SOMETHING);
        }
        // What code of ours says of how much it has is its own affair.
        return asking instanceof Instruction.Invoke call
                        && program.resolve(call.callee())
                                .filter(program::hasBody)
                                .isEmpty()
                ? find(instructions, at, call)
                : Optional.empty();
    }

    private Optional<Asked> find(List<Instruction> instructions, int at, Instruction.Invoke call) {
        int shift = call.dispatch() == Instruction.Dispatch.STATIC ? 0 : 1;
        CallModel model = program.models().call(call.callee());
        for (SequenceOperation operation : model.sequence()) {
            Question question = Question.of(operation.kind());
            int argument = operation.value() < 0 ? 0 : operation.value() + shift;
            if (question != null && argument < call.arguments().size()) {
                return asked(instructions, at, call.arguments().get(argument), question);
            }
        }
        boolean measures = shift > 0
                && call.arguments().size() == 1
                && Parts.asked(model).filter(Slot.SIZE::equals).isPresent();
        return measures ? asked(instructions, at, call.arguments().get(0), Question.SOMETHING) : Optional.empty();
    }

    private Optional<Asked> asked(List<Instruction> instructions, int at, int register, Question question) {
        return Optional.ofNullable(container(instructions, at, register)).map(of -> new Asked(of, question));
    }

    /** Where what an instruction is given still lies at the end of the block: in a variable, or in fields of what one holds. */
    private @Nullable Part container(List<Instruction> instructions, int at, int register) {
        Part part = Part.of(register);
        int from = at;
        while (isWritten(instructions, from, part.register())) {
            from = Definitions.index(instructions, from, part.register());
            Instruction made = from < 0 ? null : instructions.get(from);
            Part source = made == null
                    ? null
                    : Registers.copied(made) != Instruction.NONE ? Part.of(Registers.copied(made)) : parts.read(made);
            if (source == null
                    || source.register() == Instruction.NONE
                    || part.path().size() >= DEPTH) {
                return null;
            }
            part = part.below(source);
        }
        boolean changed = instructions.subList(from, at).stream().anyMatch(this::mayChange)
                || instructions.subList(at + 1, instructions.size()).stream().anyMatch(this::mayChange);
        return changed ? null : part;
    }

    private static boolean isWritten(List<Instruction> instructions, int from, int register) {
        return Definitions.index(instructions, instructions.size(), register) >= from;
    }

    private boolean mayChange(Instruction instruction) {
        return instruction instanceof Instruction.Store
                || instruction instanceof Instruction.Invoke call
                        && !PureCalls.isPure(call.callee())
                        && parts.read(call) == null;
    }
}
