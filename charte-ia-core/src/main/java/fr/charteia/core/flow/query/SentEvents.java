package fr.charteia.core.flow.query;

import fr.charteia.core.flow.frame.ChosenDecisions;
import fr.charteia.core.flow.frame.Frame;
import fr.charteia.core.flow.frame.Invocation;
import fr.charteia.core.flow.known.EnumConstants;
import fr.charteia.core.flow.memory.Memory;
import fr.charteia.core.flow.program.Program;
import fr.charteia.core.flow.value.HeapObject;
import fr.charteia.core.flow.value.Hop;
import fr.charteia.core.flow.value.SinkHit;
import fr.charteia.core.flow.value.Taints;
import fr.charteia.core.flow.value.Value;
import java.util.ArrayDeque;
import java.util.Deque;
import java.util.LinkedHashMap;
import java.util.LinkedHashSet;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import java.util.TreeSet;

/** Events that machines of states are sent: constants of an enum of ours, by themselves or in a message. The models say which decide. */
public final class SentEvents {
    private static final int MOST_WRAPPERS = 8;

    private final Program program;
    private final Frame frame;
    private final EnumConstants enums;
    private final Memory memory;

    public SentEvents(Program program, Frame frame, EnumConstants enums) {
        this.program = program;
        this.frame = frame;
        this.enums = enums;
        this.memory = frame.memory();
    }

    /** Records the decision that lies in it, if any does. */
    public void sent(Invocation call, Value value) {
        Map<String, Set<String>> constants = new LinkedHashMap<>();
        Set<HeapObject> seen = new LinkedHashSet<>();
        Deque<Value> work = new ArrayDeque<>(Set.of(value));
        while (!work.isEmpty() && seen.size() < MOST_WRAPPERS) {
            Value next = work.poll();
            for (HeapObject object : next.objects()) {
                if (!seen.add(object)) {
                    continue;
                }
                Optional<String> constant = enums.nameOf(object);
                if (constant.isPresent()) {
                    constants
                            .computeIfAbsent(enums.enumOf(object), type -> new TreeSet<>())
                            .add(constant.get());
                    value = value.plus(next.taints());
                } else if (program.isEnum(object.type())) {
                    // Which one it is, the caller may know.
                    frame.needsConstant(next);
                } else if (!program.index().inScope(object.type())) {
                    work.addAll(memory.parts(call.state().heap, object).values());
                }
            }
        }
        Taints reaching = value.taints().plus(frame.control().deciding());
        Value outcome = value;
        constants.forEach((type, names) -> program.models().event(type, names).ifPresent(decision -> {
            String what = Hop.callName(call.callee()) + "(" + String.join(" | ", names) + ")";
            frame.decide(
                    call.state(),
                    new SinkHit.Sink.Decision(call.site(), what, decision, true),
                    reaching,
                    ChosenDecisions.About.NOTHING,
                    outcome);
        }));
    }
}
