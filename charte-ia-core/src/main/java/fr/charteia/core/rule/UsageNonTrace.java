package fr.charteia.core.rule;

import fr.charteia.core.bytecode.MemberRef;
import fr.charteia.core.bytecode.MethodBody;
import fr.charteia.core.flow.Flow;
import fr.charteia.core.flow.value.AiCallSite;
import fr.charteia.core.flow.value.Hop;
import fr.charteia.core.flow.value.Site;
import fr.charteia.core.model.CallModel;
import fr.charteia.core.model.Role;
import java.util.BitSet;
import java.util.HashMap;
import java.util.LinkedHashMap;
import java.util.LinkedHashSet;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.function.Predicate;

/** CHARTE-405: a call of an AI carries personal data, and nothing on the way to it leaves a trace. */
record UsageNonTrace(RuleDescriptor descriptor) implements Rule {
    /** How far below the methods on the way a trace is looked for. */
    private static final int DEPTH = 3;

    @Override
    public void check(RuleContext context, FindingSink sink) {
        Map<AiCallSite, DataToAi.Group> carrying = new LinkedHashMap<>();
        DataToAi flows = new DataToAi(context, descriptor.id());
        for (DataToAi.Group group :
                flows.groups((flow, destination) -> DataToAi.personal(flow).isPresent())) {
            if (!group.call().tool()) {
                carrying.merge(group.call(), group, (a, b) -> a.isProbable() && !b.isProbable() ? b : a);
            }
        }
        if (carrying.isEmpty()) {
            return;
        }
        Map<MemberRef, Boolean> traces = new HashMap<>();
        carrying.forEach((call, group) -> {
            if (!isTraced(
                    context, call, group, method -> traces.computeIfAbsent(method, one -> traces(context, one)))) {
                sink.report(group.draft());
            }
        });
    }

    /**
     * Whether the method writes a trace: it calls what a model or the catalogue names so. What only tells that something failed is none.
     */
    private static boolean traces(RuleContext context, MemberRef method) {
        Code code = context.code();
        if (code.does(method).contains(Role.TRACE)) {
            return true;
        }
        List<Code.At> logging = logging(context, method);
        if (logging.isEmpty()) {
            return false;
        }
        MethodBody body = code.body(method).orElseThrow();
        BitSet usual = usual(body);
        return logging.stream().anyMatch(at -> isIn(usual, body, at.site()));
    }

    private static List<Code.At> logging(RuleContext context, MemberRef method) {
        return context.code()
                .instructions(method, i -> i.members().stream().anyMatch(member -> isTrace(context, member)));
    }

    private static boolean isTrace(RuleContext context, MemberRef member) {
        return member.isMethod()
                && Journaux.isTrace(member)
                && context.code().knowledge().call(member).sinks().stream()
                        .anyMatch(sink -> sink.kind() == CallModel.SinkKind.LOG);
    }

    /** The blocks that run where nothing is caught. */
    private static BitSet usual(MethodBody body) {
        return body.reachedFrom(0);
    }

    private static boolean isIn(BitSet blocks, MethodBody body, Site site) {
        return body.blockOf(site.index())
                .filter(block -> blocks.get(block.index()))
                .isPresent();
    }

    /** Whether an AI is asked in place of one that failed, and what failed is told beside it. */
    private static boolean isTracedFallback(RuleContext context, Site call) {
        return context.code()
                        .body(call.method())
                        .filter(body -> !isIn(usual(body), body, call))
                        .isPresent()
                && !logging(context, call.method()).isEmpty();
    }

    private static boolean isTraced(
            RuleContext context, AiCallSite call, DataToAi.Group group, Predicate<MemberRef> traces) {
        Set<MemberRef> way =
                new LinkedHashSet<>(context.code().above(call.site().method()).keySet());
        for (Flow flow : group.flows().flows()) {
            flow.trace().stream().map(Hop::site).forEach(site -> way.add(site.method()));
        }
        call.clients().forEach(client -> way.add(client.where().method()));
        return isTracedFallback(context, call.site())
                || way.stream()
                        .anyMatch(method -> context.code().around(method).contains(Role.TRACE)
                                || context.code().below(method, DEPTH).stream().anyMatch(traces));
    }

    /** What a method that logs is to a trace. */
    private static final class Journaux {
        /** Levels that nobody keeps in production. */
        private static final Set<String> PASSING =
                Set.of("trace", "debug", "fine", "finer", "finest", "tracef", "debugf", "tracev", "debugv");

        private Journaux() {}

        static boolean isTrace(MemberRef member) {
            return !PASSING.contains(member.name())
                    && !member.owner().startsWith("java/io/")
                    && !member.owner().startsWith("java/nio/");
        }
    }
}
