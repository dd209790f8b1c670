package fr.charteia.core.flow;

import fr.charteia.core.bytecode.MemberRef;
import fr.charteia.core.bytecode.MethodHeader;
import fr.charteia.core.flow.frame.Summaries;
import fr.charteia.core.flow.known.EnumConstants;
import fr.charteia.core.flow.program.Program;
import fr.charteia.core.flow.value.AccessPath;
import fr.charteia.core.flow.value.Constant;
import fr.charteia.core.flow.value.HeapObject;
import fr.charteia.core.flow.value.Hop;
import fr.charteia.core.flow.value.Label;
import fr.charteia.core.flow.value.SinkHit;
import fr.charteia.core.flow.value.Summary;
import java.util.LinkedHashSet;
import java.util.List;
import java.util.Optional;
import java.util.Set;

/**
 * Decisions that an endpoint takes only of what awaits one: {@code if (demande.statut != EN_REVUE) throw …}. Whatever put that status
 * there has decided nothing, and left it to whoever asks that endpoint.
 */
final class AwaitedDecisions {
    private final Program program;
    private final EnumConstants enums;

    AwaitedDecisions(Summaries summaries) {
        this.program = summaries.program();
        this.enums = new EnumConstants(summaries);
    }

    /** Whether a decision is only taken where what lies at a path says that somebody is still to take it, and somebody outside asks for it. */
    boolean areOf(MethodHeader root, Summary summary, SinkHit hit, AccessPath path) {
        if (path.slots().isEmpty()
                || !program.models().isAskedFromOutside(root, 0)
                || program.tools().is(root)) {
            return false;
        }
        List<SinkHit> within = within(summary, hit, path);
        return isAwaited(hit, path) || !within.isEmpty() && within.stream().allMatch(inner -> isAwaited(inner, path));
    }

    /** What a method decides by which the call of it is named, as far as what lies at the path has a part in it. */
    private static List<SinkHit> within(Summary summary, SinkHit hit, AccessPath path) {
        return summary.hits().values().stream()
                .filter(inner -> inner.sink() instanceof SinkHit.Sink.Decision made
                        && hit.sink() instanceof SinkHit.Sink.Decision called
                        && Hop.callName(made.site().method()).equals(called.what())
                        && inner.taints().labels().stream().anyMatch(label -> isOf(label, path)))
                .toList();
    }

    /** Whether a label says what lies at a path, or which constant does. */
    private static boolean isOf(Label label, AccessPath path) {
        return label instanceof Label.Input input
                && (input.path().equals(path)
                        || !input.path().slots().isEmpty()
                                && input.path().last().isBeing()
                                && input.path().above().equals(path));
    }

    private boolean isAwaited(SinkHit hit, AccessPath path) {
        Set<String> excluded = new LinkedHashSet<>();
        for (Label label : hit.approved()) {
            // Of what a constant is nothing more is to be known below it.
            if (label instanceof Label.Answer answer && answer.path().isPrefixOf(path)) {
                if (isAwaiting(answer)) {
                    return true;
                }
                if (answer.when() instanceof Label.OtherThan than) {
                    than.constants().forEach(one -> name(one).ifPresent(excluded::add));
                }
            }
        }
        return program.models().areOpposed(excluded);
    }

    /** Whether what is found says that nothing is decided: that somebody is to, or nothing at all. */
    private boolean isAwaiting(Label.Answer answer) {
        if (answer.when() instanceof Boolean is) {
            return is
                    && answer.path()
                            .lastField()
                            .flatMap(program::field)
                            .map(MemberRef::name)
                            .filter(program.models()::isAwaiting)
                            .isPresent();
        }
        if (answer.when() instanceof Label.OneOf one) {
            return one.constants().stream()
                    .allMatch(constant ->
                            name(constant).filter(program.models()::isAwaiting).isPresent());
        }
        return answer.when() == Constant.NULL
                || name(answer.when()).filter(program.models()::isAwaiting).isPresent();
    }

    private Optional<String> name(Object constant) {
        return constant instanceof HeapObject object
                ? enums.nameOf(object)
                : Optional.of(constant).filter(String.class::isInstance).map(String.class::cast);
    }
}
