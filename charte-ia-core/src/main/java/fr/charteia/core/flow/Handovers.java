package fr.charteia.core.flow;

import fr.charteia.core.bytecode.Instruction;
import fr.charteia.core.bytecode.MemberRef;
import fr.charteia.core.bytecode.MethodBody;
import fr.charteia.core.bytecode.MethodHeader;
import fr.charteia.core.bytecode.Registers;
import java.util.HashSet;
import java.util.LinkedHashSet;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.concurrent.ConcurrentHashMap;
import org.objectweb.asm.Type;

/**
 * To whom methods of ours hand a parameter on as it is. Looked for in the instructions, within a block, in a parameter that is
 * never assigned: what is tested, stored or chosen on the way is another value.
 */
final class Handovers {
    private static final int DEEPEST = 3;

    private final Program program;
    private final Map<Handed, Set<Handed>> known = new ConcurrentHashMap<>();

    Handovers(Program program) {
        this.program = program;
    }

    /**
     * A value that a member is given.
     *
     * @param argument which argument, the receiver excluded; 0 for a field
     */
    record Handed(MemberRef member, int argument) {}

    /** All that are given the argument, near ones first. */
    Set<Handed> of(MemberRef method, int argument) {
        Set<Handed> all = new LinkedHashSet<>();
        Set<Handed> last = Set.of(new Handed(method, argument));
        for (int depth = 0; depth < DEEPEST && !last.isEmpty(); depth++) {
            Set<Handed> next = new LinkedHashSet<>();
            last.stream()
                    .filter(handed -> handed.member().isMethod())
                    .forEach(handed -> next.addAll(known.computeIfAbsent(handed, this::read)));
            next.removeIf(handed -> !all.add(handed));
            last = next;
        }
        return all;
    }

    private Set<Handed> read(Handed handed) {
        return program.resolve(handed.member())
                .flatMap(program::body)
                .map(body -> read(body, register(body.method(), handed.argument())))
                .orElse(Set.of());
    }

    private static int register(MethodHeader method, int argument) {
        Type[] types = Type.getArgumentTypes(method.descriptor());
        int register = method.isStatic() ? 0 : 1;
        for (int i = 0; i < argument; i++) {
            register += types[i].getSize();
        }
        return register;
    }

    private static Set<Handed> read(MethodBody body, int parameter) {
        Set<Handed> handed = new LinkedHashSet<>();
        boolean assigned = body.blocks().stream()
                .flatMap(block -> block.instructions().stream())
                .anyMatch(instruction -> Registers.written(instruction) == parameter);
        for (MethodBody.Block block : assigned ? List.<MethodBody.Block>of() : body.blocks()) {
            Set<Integer> copies = new HashSet<>(Set.of(parameter));
            for (Instruction instruction : block.instructions()) {
                hand(instruction, copies, handed);
                if (instruction instanceof Instruction.Move move && copies.contains(move.source())) {
                    copies.add(move.target());
                } else {
                    copies.remove(Registers.written(instruction));
                }
            }
        }
        return Set.copyOf(handed);
    }

    private static void hand(Instruction instruction, Set<Integer> copies, Set<Handed> handed) {
        if (instruction instanceof Instruction.Store store && copies.contains(store.value())) {
            handed.add(new Handed(store.field(), 0));
        } else if (instruction instanceof Instruction.Invoke call) {
            int first = call.dispatch() == Instruction.Dispatch.STATIC ? 0 : 1;
            for (int i = first; i < call.arguments().size(); i++) {
                if (copies.contains(call.arguments().get(i))) {
                    handed.add(new Handed(call.callee(), i - first));
                }
            }
        }
    }
}
