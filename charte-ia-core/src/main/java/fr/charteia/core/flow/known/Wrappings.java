package fr.charteia.core.flow.known;

import fr.charteia.core.bytecode.Instruction;
import fr.charteia.core.bytecode.MethodBody;
import fr.charteia.core.bytecode.Registers;
import fr.charteia.core.flow.frame.Invocation;
import fr.charteia.core.flow.program.Program;
import fr.charteia.core.flow.value.Label;
import fr.charteia.core.flow.value.Mark;
import fr.charteia.core.flow.value.Site;
import fr.charteia.core.flow.value.Slot;
import fr.charteia.core.flow.value.State;
import fr.charteia.core.flow.value.Taint;
import fr.charteia.core.flow.value.Value;
import java.util.HashSet;
import java.util.List;
import java.util.Optional;
import java.util.Set;
import org.jspecify.annotations.Nullable;

/**
 * Tells whether what is asked how many there are, or whether there is any, was read right here as the list in which an interface of an AI
 * wraps each answer: {@code response.choices().isEmpty()}, {@code root.path("choices").size()}.
 */
public final class Wrappings {
    private final Program program;
    private final MethodBody body;
    private @Nullable Set<Integer> reads;

    public Wrappings(Program program, MethodBody body) {
        this.program = program;
        this.body = body;
    }

    /**
     * What a call gives that asks such a list how many there are: it says only whether there is an answer. Whoever answered has chosen which
     * list that is, and how long; neither says more.
     */
    public Value told(Invocation call, Value result) {
        return !call.returnsObject() && isAsked(call)
                ? result.via(taints ->
                        taints.filter(taint -> !isChosen(taint.label())).markedBits(Taint.bit(Mark.PRESENCE)))
                : result;
    }

    private static boolean isChosen(Label label) {
        return label instanceof Label.Choice
                || label instanceof Label.Input input && input.path().slots().contains(Slot.SIZE);
    }

    private boolean isAsked(Invocation call) {
        return call.arguments().size() == 1
                && !reads().isEmpty()
                && call.site().method().equals(body.method().ref())
                && at(Site.instruction(call.site().index())) instanceof Instruction.Invoke invoke
                && invoke.callee().equals(call.callee())
                && isOne(call.state(), invoke.arguments().get(0));
    }

    /** Whether a register holds such a list. */
    public boolean isOne(State state, int register) {
        int definition = state.definitions[register];
        return definition >= 0 && reads().contains(Site.instruction(definition));
    }

    /** The instructions that read such a list, by their numbers: most methods have none. */
    private Set<Integer> reads() {
        Set<Integer> known = reads;
        if (known == null) {
            known = new HashSet<>();
            for (MethodBody.Block block : body.blocks()) {
                for (int i = 0; i < block.instructions().size(); i++) {
                    if (isRead(block.instructions(), i)) {
                        known.add(block.first() + i);
                    }
                }
            }
            reads = known;
        }
        return known;
    }

    private boolean isRead(List<Instruction> instructions, int index) {
        Instruction read = instructions.get(index);
        if (read instanceof Instruction.Load load) {
            return program.envelopes().isOne(load.field());
        }
        if (!(read instanceof Instruction.Invoke got)) {
            return false;
        }
        return switch (got.arguments().size()) {
            case 1 -> program.envelopes().isOne(got.callee());
            case 2 -> isUnderKey(instructions, index, got);
            default -> false;
        };
    }

    /** Whether a method gives what an object of a library has under such a key: what our own give is up to them. */
    private boolean isUnderKey(List<Instruction> instructions, int index, Instruction.Invoke got) {
        int key = got.arguments().get(1);
        // A text that stands there is put where the call takes it from, right before it.
        return key >= body.locals()
                && text(instructions, index, key).filter(this::isKey).isPresent()
                && !program.index().inScope(got.callee().owner());
    }

    /** Whether answers lie under a key: it tells so itself, or with the keys of parts of theirs that are read here, too. */
    private boolean isKey(String pointer) {
        String key = pointer.substring(pointer.lastIndexOf('/') + 1);
        return program.models().isWrapping(key)
                || program.models().wrapping(key).stream().anyMatch(way -> keys().containsAll(way));
    }

    /** The texts that stand in the method, and the steps of those that are pointers. */
    private Set<String> keys() {
        Set<String> keys = new HashSet<>();
        for (MethodBody.Block block : body.blocks()) {
            for (Instruction instruction : block.instructions()) {
                if (instruction instanceof Instruction.Constant constant && constant.value() instanceof String text) {
                    keys.addAll(List.of(text.split("/")));
                }
            }
        }
        return keys;
    }

    /** The text that stands there as an argument of an instruction. */
    private static Optional<String> text(List<Instruction> instructions, int index, int register) {
        for (int i = index - 1; i >= 0; i--) {
            Instruction before = instructions.get(i);
            if (Registers.written(before) == register) {
                return before instanceof Instruction.Constant constant && constant.value() instanceof String text
                        ? Optional.of(text)
                        : Optional.empty();
            }
        }
        return Optional.empty();
    }

    private Instruction at(int index) {
        MethodBody.Block block = body.blockOf(index).orElseThrow();
        return block.instructions().get(index - block.first());
    }
}
