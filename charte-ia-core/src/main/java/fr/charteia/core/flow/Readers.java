package fr.charteia.core.flow;

import fr.charteia.core.bytecode.Instruction;
import fr.charteia.core.bytecode.MemberRef;
import fr.charteia.core.model.CallModel;
import java.util.ArrayDeque;
import java.util.Deque;
import java.util.HashMap;
import java.util.LinkedHashSet;
import java.util.Map;
import java.util.Set;
import java.util.SortedSet;
import java.util.TreeSet;

/**
 * The methods that find what an AI's answer was left in, and that run or interpret something: they, or whoever calls them.
 * They hold no anchor, and yet have a part in the flow.
 */
final class Readers {
    /** A member that more methods name is not looked for. */
    private static final int MOST = 40;

    /** How many callers are looked through from one method up. */
    private static final int ABOVE = 100;

    private final Program program;
    private final Region region;
    private final Map<MemberRef, Boolean> dangerous = new HashMap<>();

    Readers(Program program, Region region) {
        this.program = program;
        this.region = region;
    }

    SortedSet<MemberRef> of(Set<MemberRef> members) {
        SortedSet<MemberRef> readers = new TreeSet<>();
        for (MemberRef member : members) {
            Set<MemberRef> holders = region.holders(member);
            if (holders.size() <= MOST) {
                holders.stream()
                        .filter(method -> !region.methods().contains(method) && leadsToDanger(method))
                        .forEach(readers::add);
            }
        }
        return readers;
    }

    private boolean leadsToDanger(MemberRef method) {
        Set<MemberRef> seen = new LinkedHashSet<>();
        Deque<MemberRef> work = new ArrayDeque<>(Set.of(method));
        while (!work.isEmpty() && seen.size() < ABOVE) {
            MemberRef next = work.poll();
            if (seen.add(next)) {
                if (dangerous.computeIfAbsent(next, this::isDangerous)) {
                    return true;
                }
                work.addAll(region.callersOf(next));
            }
        }
        return false;
    }

    private boolean isDangerous(MemberRef method) {
        return program.resolve(method).flatMap(program::body).stream()
                .flatMap(body -> body.blocks().stream())
                .flatMap(block -> block.instructions().stream())
                .anyMatch(instruction -> instruction instanceof Instruction.Invoke call
                        && program.models().call(call.callee()).sinks().stream()
                                .anyMatch(sink -> sink.kind() == CallModel.SinkKind.DANGEROUS_OPERATION));
    }
}
