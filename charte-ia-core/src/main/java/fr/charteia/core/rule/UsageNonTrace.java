package fr.charteia.core.rule;

import fr.charteia.core.bytecode.MemberRef;
import fr.charteia.core.flow.AiCallSite;
import fr.charteia.core.flow.Flow;
import fr.charteia.core.flow.Hop;
import fr.charteia.core.model.CallModel;
import fr.charteia.core.model.Role;
import java.util.LinkedHashMap;
import java.util.LinkedHashSet;
import java.util.Map;
import java.util.Set;
import java.util.TreeSet;

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
        Set<MemberRef> traces = traces(context);
        carrying.forEach((call, group) -> {
            if (!isTraced(context, call, group, traces)) {
                sink.report(group.draft());
            }
        });
    }

    /** The methods that write a trace: that call what a model or the catalogue names so. */
    private static Set<MemberRef> traces(RuleContext context) {
        Set<MemberRef> traces = new TreeSet<>(context.code().holders(Role.TRACE));
        for (MemberRef logger : context.code().knowledge().reaching(CallModel.SinkKind.LOG)) {
            if (Journaux.isTrace(logger)) {
                traces.addAll(context.code().holders(logger));
            }
        }
        return traces;
    }

    private static boolean isTraced(RuleContext context, AiCallSite call, DataToAi.Group group, Set<MemberRef> traces) {
        Set<MemberRef> way =
                new LinkedHashSet<>(context.code().above(call.site().method()).keySet());
        for (Flow flow : group.flows().flows()) {
            flow.trace().stream().map(Hop::site).forEach(site -> way.add(site.method()));
        }
        call.clients().forEach(client -> way.add(client.where().method()));
        return way.stream()
                .anyMatch(method -> context.code().around(method).contains(Role.TRACE)
                        || context.code().below(method, DEPTH).stream().anyMatch(traces::contains));
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
