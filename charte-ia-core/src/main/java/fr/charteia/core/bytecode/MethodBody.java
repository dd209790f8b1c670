package fr.charteia.core.bytecode;

import java.util.ArrayDeque;
import java.util.Arrays;
import java.util.BitSet;
import java.util.Comparator;
import java.util.Deque;
import java.util.List;
import java.util.Optional;
import java.util.function.Function;
import java.util.stream.Stream;

/**
 * A method body lowered to registers and basic blocks. Immutable.
 *
 * @param method the method
 * @param locals how many registers are local variables; parameters come first, in slots as the class file counts them
 * @param registers how many registers there are
 * @param blocks the first is the entry; unreachable code is left out
 * @param variables names of local variables, when the class file has them
 */
public record MethodBody(MethodHeader method, int locals, int registers, List<Block> blocks, List<Variable> variables) {
    public MethodBody {
        blocks = List.copyOf(blocks);
        variables = List.copyOf(variables);
    }

    /**
     * A basic block.
     *
     * @param index its place in {@link MethodBody#blocks()}
     * @param first index in the method of its first instruction
     * @param lines the source line of each instruction, 0 when unknown
     * @param successors where it goes without an exception
     * @param handlers where it goes with one, innermost first
     */
    public record Block(
            int index,
            int first,
            List<Instruction> instructions,
            int[] lines,
            List<Integer> successors,
            List<Handler> handlers) {
        public Block {
            instructions = List.copyOf(instructions);
            successors = List.copyOf(successors);
            handlers = List.copyOf(handlers);
        }
    }

    /**
     * An exception handler.
     *
     * @param block where it starts
     * @param register where it finds the exception
     * @param type internal name of what it catches, {@code java/lang/Throwable} for all
     * @param tidying whether nobody wrote it: a {@code finally}, or the closing of resources, after which the same is thrown on
     */
    public record Handler(int block, int register, String type, boolean tidying) {}

    /** A local variable's name over a range of instruction indices, the end excluded. */
    public record Variable(int register, int start, int end, String name) {}

    /** All instructions, in order. */
    public Stream<Instruction> instructions() {
        return blocks.stream().flatMap(block -> block.instructions().stream());
    }

    /** How many instructions there are. */
    public int size() {
        return blocks.stream().mapToInt(block -> block.instructions().size()).sum();
    }

    /** The block of an instruction, by the instruction's index in the method. */
    public Optional<Block> blockOf(int instruction) {
        return blocks.stream()
                .filter(block -> block.first() <= instruction
                        && instruction < block.first() + block.instructions().size())
                .findFirst();
    }

    /** The source line that it starts on, 0 when unknown. */
    public int firstLine() {
        return blocks.stream()
                .flatMapToInt(block -> Arrays.stream(block.lines()))
                .filter(line -> line > 0)
                .findFirst()
                .orElse(0);
    }

    /** The variable that an instruction writes when it writes this register; its range begins there, or has begun before. */
    public Optional<Variable> written(int register, int instruction) {
        return variables.stream()
                .filter(v -> v.register == register && v.start <= instruction && instruction < v.end)
                .max(Comparator.comparingInt(Variable::start));
    }

    /** The source name of a register at an instruction. */
    public Optional<String> name(int register, int instruction) {
        return variables.stream()
                .filter(v -> v.register == register && v.start <= instruction && instruction <= v.end)
                .map(Variable::name)
                .findFirst();
    }

    /** The blocks to which ways lead from one, itself included; those that exceptions take are left aside. */
    public BitSet reachedFrom(int from) {
        return reachedFrom(from, block -> block.successors().stream());
    }

    /**
     * The same by other ways.
     *
     * @param ways where they lead from a block
     */
    public BitSet reachedFrom(int from, Function<Block, Stream<Integer>> ways) {
        BitSet reached = new BitSet();
        Deque<Integer> work = new ArrayDeque<>(List.of(from));
        while (!work.isEmpty()) {
            int block = work.remove();
            if (!reached.get(block)) {
                reached.set(block);
                ways.apply(blocks.get(block)).forEach(work::add);
            }
        }
        return reached;
    }

    /**
     * Whether the code as it is may go a way out of a branch: to anything but what compilers throw where no case fits.
     *
     * @param way its place among the successors of the block
     */
    public boolean mayGo(int block, int way) {
        return !Unmatched.is(blocks.get(blocks.get(block).successors().get(way)));
    }

    /** Whether one of the blocks ends the method by a return. */
    public boolean anyReturns(BitSet among) {
        return among.stream()
                .mapToObj(blocks::get)
                .anyMatch(block -> block.instructions().stream().anyMatch(Instruction.Return.class::isInstance));
    }
}
