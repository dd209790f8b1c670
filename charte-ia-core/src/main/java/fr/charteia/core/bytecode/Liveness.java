package fr.charteia.core.bytecode;

import java.util.Arrays;
import java.util.BitSet;
import java.util.List;

/** Which registers a block, or what follows it, may still read. */
public final class Liveness {
    private final BitSet[] entry;

    private Liveness(BitSet[] entry) {
        this.entry = entry;
    }

    /** The registers that are read at or after the start of a block before they are written. */
    public BitSet at(int block) {
        return (BitSet) entry[block].clone();
    }

    /** Whether the register's value at the start of a block may still be read. */
    public boolean isLive(int block, int register) {
        return entry[block].get(register);
    }

    /**
     * Whether what an instruction leaves in a register is used: read by another instruction, other than to be put aside in a
     * register that nothing reads.
     */
    public boolean isUsed(MethodBody body, int block, int offset, int register) {
        List<Instruction> instructions = body.blocks().get(block).instructions();
        for (int i = offset + 1; i < instructions.size(); i++) {
            Instruction instruction = instructions.get(i);
            if (Registers.read(instruction).contains(register)) {
                return !(instruction instanceof Instruction.Move move)
                        || isUsed(body, block, i, move.target())
                        || isReadAgain(body, block, i, register);
            }
            if (Registers.written(instruction) == register) {
                return false;
            }
        }
        return body.blocks().get(block).successors().stream().anyMatch(next -> isLive(next, register));
    }

    private boolean isReadAgain(MethodBody body, int block, int offset, int register) {
        List<Instruction> instructions = body.blocks().get(block).instructions();
        return register < body.locals() && offset + 1 < instructions.size() && isUsed(body, block, offset, register);
    }

    /** Computes it backwards, to a fixpoint over the blocks. */
    public static Liveness of(MethodBody body) {
        int n = body.blocks().size();
        BitSet[] reads = new BitSet[n];
        BitSet[] writes = new BitSet[n];
        BitSet[] entry = new BitSet[n];
        Arrays.setAll(entry, b -> new BitSet());
        for (MethodBody.Block block : body.blocks()) {
            BitSet read = new BitSet();
            BitSet written = new BitSet();
            for (Instruction instruction : block.instructions()) {
                for (int register : Registers.read(instruction)) {
                    if (register != Instruction.NONE && !written.get(register)) {
                        read.set(register);
                    }
                }
                int target = Registers.written(instruction);
                if (target != Instruction.NONE) {
                    written.set(target);
                }
            }
            reads[block.index()] = read;
            writes[block.index()] = written;
        }
        boolean changed = true;
        while (changed) {
            changed = false;
            for (int b = n - 1; b >= 0; b--) {
                MethodBody.Block block = body.blocks().get(b);
                BitSet live = new BitSet();
                block.successors().forEach(successor -> live.or(entry[successor]));
                live.andNot(writes[b]);
                // A handler may be entered before anything is written.
                block.handlers().forEach(handler -> {
                    BitSet caught = (BitSet) entry[handler.block()].clone();
                    caught.clear(handler.register());
                    live.or(caught);
                });
                live.or(reads[b]);
                if (!live.equals(entry[b])) {
                    entry[b] = live;
                    changed = true;
                }
            }
        }
        return new Liveness(entry);
    }
}
