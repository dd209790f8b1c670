package fr.charteia.core.rule;

import fr.charteia.core.bytecode.ControlFlow;
import fr.charteia.core.bytecode.Instruction;
import fr.charteia.core.bytecode.MemberRef;
import fr.charteia.core.bytecode.MethodBody;
import fr.charteia.core.bytecode.Registers;
import java.util.BitSet;
import java.util.List;
import java.util.Set;
import java.util.TreeSet;
import org.jspecify.annotations.Nullable;

/** Loops that go on as long as there are elements: one to a constant is bounded. */
final class Loops {
    /** Methods that go from element to element. */
    private static final Set<String> NEXT = Set.of("hasNext", "next", "hasMoreElements", "readLine", "poll");

    /** Methods that say whether there are more. */
    private static final Set<String> SIZE = Set.of("size", "isEmpty");

    private final Code code;

    Loops(Code code) {
        this.code = code;
    }

    /** Whether the instruction runs again and again, for as many elements as there are. */
    boolean contain(MemberRef method, int instruction) {
        MethodBody body = code.body(method).orElse(null);
        if (body == null) {
            return false;
        }
        ControlFlow flow = code.controlFlow(body);
        return body.blockOf(instruction)
                .filter(block -> flow.inLoop(block.index()))
                .filter(block -> comesBack(body, block) && isOverElements(body, flow, block.index()))
                .isPresent();
    }

    /** Whether the loop goes on after the call: one that only goes on where the call failed tries again, or asks another AI instead. */
    private static boolean comesBack(MethodBody body, MethodBody.Block call) {
        return call.successors().stream()
                .anyMatch(next -> body.reachedFrom(next).get(call.index()));
    }

    /**
     * Whether what decides on the next round asks an iterator, or compares with a size. What is only asked once the AI has answered
     * is about the answer: whether it will do.
     */
    private boolean isOverElements(MethodBody body, ControlFlow flow, int block) {
        BitSet deciding = flow.dependences(block);
        Set<Integer> seen = new TreeSet<>();
        for (int b = deciding.nextSetBit(0); b >= 0; b = deciding.nextSetBit(b + 1)) {
            if (seen.add(b) && flow.inLoop(b)) {
                boolean first = body.reachedFrom(
                                b,
                                from -> from.successors().stream()
                                        .filter(to -> flow.rank(to) > flow.rank(from.index())))
                        .get(block);
                if (asksForMore(body, body.blocks().get(b), first)) {
                    return true;
                }
                deciding.or(flow.dependences(b));
                b = -1;
                deciding.andNot(of(seen));
            }
        }
        return false;
    }

    private static BitSet of(Set<Integer> numbers) {
        BitSet set = new BitSet();
        numbers.forEach(set::set);
        return set;
    }

    private boolean asksForMore(MethodBody body, MethodBody.Block block, boolean beforeTheCall) {
        List<Instruction> instructions = block.instructions();
        boolean atMost = instructions.stream()
                .anyMatch(i -> i instanceof Instruction.Invoke call
                        && call.callee().owner().equals("java/lang/Math")
                        && call.callee().name().equals("min"));
        return instructions.stream().anyMatch(i -> asksForMore(i, beforeTheCall && !atMost))
                || beforeTheCall && countsToLength(body, block);
    }

    private static boolean asksForMore(Instruction instruction, boolean beforeTheCall) {
        return beforeTheCall && instruction instanceof Instruction.Length
                || instruction instanceof Instruction.Invoke call
                        && (NEXT.contains(call.callee().name())
                                || beforeTheCall
                                        && SIZE.contains(call.callee().name())
                                        && !call.callee().owner().equals("java/lang/String"));
    }

    /** Whether a round is taken as long as a number is below the length of an array, which was asked for before the first. */
    private boolean countsToLength(MethodBody body, MethodBody.Block block) {
        int last = block.instructions().size() - 1;
        if (last < 0 || !(block.instructions().get(last) instanceof Instruction.Branch branch)) {
            return false;
        }
        int at = block.first() + last;
        return isLength(body, branch.left(), at) || isLength(body, branch.right(), at);
    }

    private boolean isLength(MethodBody body, int register, int before) {
        Code.At made = lastWritten(body, register, before);
        return made != null
                && made.instruction() instanceof Instruction.Length length
                && !isFixed(lastWritten(body, length.array(), made.site().index()));
    }

    /** Whether an array has as many elements as the code says: it lists them, or they are the constants of an enum. */
    private static boolean isFixed(Code.@Nullable At made) {
        return made != null
                && (made.instruction() instanceof Instruction.NewArray
                        || made.instruction() instanceof Instruction.Invoke call
                                && call.callee().name().equals("values"));
    }

    /** What was last written to a register before an instruction, by the order of the code, and to those of which that is a copy. */
    private Code.@Nullable At lastWritten(MethodBody body, int register, int before) {
        Code.At found = null;
        for (Code.At at : code.instructions(
                body.method().ref(), i -> register != Instruction.NONE && Registers.written(i) == register)) {
            if (at.site().index() < before) {
                found = at;
            }
        }
        int copied = found == null ? Instruction.NONE : Registers.copied(found.instruction());
        return found == null || copied == Instruction.NONE || copied == register
                ? found
                : lastWritten(body, copied, found.site().index());
    }
}
