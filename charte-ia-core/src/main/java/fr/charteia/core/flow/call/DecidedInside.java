package fr.charteia.core.flow.call;

import fr.charteia.core.bytecode.MemberRef;
import fr.charteia.core.bytecode.MethodHeader;
import fr.charteia.core.flow.frame.Summaries;
import fr.charteia.core.flow.program.Program;
import fr.charteia.core.flow.program.Target;
import fr.charteia.core.flow.value.Shape;
import fr.charteia.core.flow.value.SinkHit;
import fr.charteia.core.model.CallModel;
import fr.charteia.core.model.Fact;
import java.util.Set;

/**
 * Methods of ours that are decisions by their names alone and in whose bodies a person is asked before something is decided:
 * {@code refuserDemande(d, avis) { if (officer.approves(avis)) d.setStatut(REFUSE); }}. Of these the name only says what they are
 * for; what they decide, and by whom, is told where they do it.
 */
public record DecidedInside(Summaries summaries) {
    /** Whether a call that is a decision by its name only runs such methods. */
    public boolean byAll(CallModel.Decision decision, Set<Target> targets) {
        return decision.certainty() == Fact.Certainty.NAME
                && !targets.isEmpty()
                && targets.stream().allMatch(target -> target instanceof Target.Body body && by(body.method()));
    }

    /** Whether the method asks a person, and decides something itself or through others. */
    boolean by(MethodHeader method) {
        return program().persons().asks(method.ref())
                && !isNamedForSure(method.ref())
                && summaries.summary(method, Shape.NONE).hits().keySet().stream()
                        .anyMatch(SinkHit.Sink.Decision.class::isInstance);
    }

    private boolean isNamedForSure(MemberRef method) {
        return program()
                .models()
                .call(method)
                .decision()
                .filter(decision -> decision.certainty() != Fact.Certainty.NAME)
                .isPresent();
    }

    private Program program() {
        return summaries.program();
    }
}
