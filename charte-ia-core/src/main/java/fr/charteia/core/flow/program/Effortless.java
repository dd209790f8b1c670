package fr.charteia.core.flow.program;

import fr.charteia.core.bytecode.Instruction;
import fr.charteia.core.bytecode.MemberRef;
import fr.charteia.core.bytecode.MethodBody;
import fr.charteia.core.bytecode.MethodHeader;
import java.util.HashMap;
import java.util.HashSet;
import java.util.List;
import java.util.Map;
import java.util.Set;

/**
 * Methods of ours that do nothing but set and read fields of their own object: called on an object that is there, none of them fails, so that
 * nobody has to reckon with one that did.
 */
public final class Effortless {
    private final Program program;
    private final Map<MemberRef, Boolean> known = new HashMap<>();

    Effortless(Program program) {
        this.program = program;
    }

    /** Whether what an object of exactly that class runs for a call cannot fail. */
    public boolean is(String type, MemberRef callee) {
        return program.overriding().resolveOn(type, callee).filter(this::is).isPresent();
    }

    private boolean is(MethodHeader method) {
        return known.computeIfAbsent(
                method.ref(),
                ref -> !method.isStatic()
                        && program.hasBody(method)
                        && program.body(method).filter(Effortless::setsAndReads).isPresent());
    }

    private static boolean setsAndReads(MethodBody body) {
        if (body.blocks().size() != 1) {
            return false;
        }
        List<Instruction> instructions = body.blocks().get(0).instructions();
        Set<Integer> self = new HashSet<>(Set.of(0));
        for (Instruction instruction : instructions) {
            if (instruction instanceof Instruction.Move move) {
                if (!self.contains(move.source())) {
                    self.remove(move.target());
                } else {
                    self.add(move.target());
                }
            } else if (instruction instanceof Instruction.Constant constant) {
                self.remove(constant.target());
            } else if (instruction instanceof Instruction.Load load && self.contains(load.object())) {
                self.remove(load.target());
            } else if (!(instruction instanceof Instruction.Store store && self.contains(store.object()))
                    && !(instruction instanceof Instruction.Return)) {
                return false;
            }
        }
        return true;
    }
}
