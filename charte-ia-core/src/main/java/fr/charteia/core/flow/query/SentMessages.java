package fr.charteia.core.flow.query;

import fr.charteia.core.flow.frame.ChosenDecisions;
import fr.charteia.core.flow.frame.Frame;
import fr.charteia.core.flow.frame.Invocation;
import fr.charteia.core.flow.program.Program;
import fr.charteia.core.flow.value.Hop;
import fr.charteia.core.flow.value.SinkHit;
import fr.charteia.core.flow.value.Value;
import java.util.LinkedHashSet;
import java.util.Set;

/**
 * Messages to topics and queues whose names say what was decided, or is to be done: whoever reads {@code loan-rejected} acts on it, whatever
 * the message itself holds.
 */
public final class SentMessages {
    private final Program program;
    private final Frame frame;

    public SentMessages(Program program, Frame frame) {
        this.program = program;
        this.frame = frame;
    }

    /** Records the decision that lies in sending to what is named so, if any does. */
    public void sent(Invocation call, Value address) {
        Set<String> names = new LinkedHashSet<>();
        address.constant().values().ifPresent(all -> all.forEach(one -> names.add(String.valueOf(one))));
        if (names.isEmpty()) {
            frame.needsConstant(address);
            return;
        }
        program.models().sending(names).ifPresent(decision -> {
            String what = Hop.callName(call.callee()) + "(" + String.join(" | ", names) + ")";
            frame.decide(
                    call.state(),
                    new SinkHit.Sink.Decision(call.site(), what, decision, true),
                    address.taints().plus(frame.control().deciding()),
                    ChosenDecisions.About.NOTHING,
                    address);
        });
    }
}
