package fr.charteia.core.rule;

import fr.charteia.core.bytecode.MemberRef;
import fr.charteia.core.flow.Flow;
import fr.charteia.core.flow.value.AiCallSite;
import fr.charteia.core.flow.value.Hop;
import fr.charteia.core.model.CallModel;
import fr.charteia.core.model.Role;
import java.util.HashMap;
import java.util.LinkedHashMap;
import java.util.LinkedHashSet;
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

    /** Whether the method writes a trace: it calls what a model or the catalogue names so. */
    private static boolean traces(RuleContext context, MemberRef method) {
        Code code = context.code();
        return code.does(method).contains(Role.TRACE)
                || code.members(method)
                        .anyMatch(member -> member.isMethod()
                                && Journaux.isTrace(member)
                                && code.knowledge().call(member).sinks().stream()
                                        .anyMatch(sink -> sink.kind() == CallModel.SinkKind.LOG));
    }

    private static boolean isTraced(
            RuleContext context, AiCallSite call, DataToAi.Group group, Predicate<MemberRef> traces) {
        Set<MemberRef> way =
                new LinkedHashSet<>(context.code().above(call.site().method()).keySet());
        for (Flow flow : group.flows().flows()) {
            flow.trace().stream().map(Hop::site).forEach(site -> way.add(site.method()));
        }
        call.clients().forEach(client -> way.add(client.where().method()));
        return way.stream()
                .anyMatch(method -> context.code().around(method).contains(Role.TRACE)
                        || context.code().below(method, DEPTH).stream().anyMatch(traces));
    }

    /** What a method that logs is to a trace. */
    private static final class Journaux {
        /** Levels that nobody keeps in production. */
        private static final Set<String> PASSING =
                Set.of("trace", "debug", "fine", "finer", "finest", "tracef", "debugf");

        private Journaux() {}

        static boolean isTrace(MemberRef member) {
            return !PASSING.contains(member.name())
                    && !member.owner().startsWith("java/io/")
                    && !member.owner().startsWith("java/nio/");
        }
    }
}
