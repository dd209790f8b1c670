package fr.charteia.core.rule;

import fr.charteia.core.bytecode.InternalNames;
import fr.charteia.core.bytecode.MemberRef;
import fr.charteia.core.declaration.Enclosing;
import fr.charteia.core.flow.value.AiCallSite;
import java.util.HashSet;
import java.util.List;
import java.util.Set;
import java.util.stream.Collectors;

/** CHARTE-002: an AI call sits under no {@code @SystemeIA}. */
record SystemeNonDeclare(RuleDescriptor descriptor) implements Rule {
    @Override
    public void check(RuleContext context, FindingSink sink) {
        Set<MemberRef> tools = new HashSet<>();
        for (AiCallSite call : context.flows().aiCalls()) {
            if (call.tool() && !tools.add(call.site().method())) {
                // A tool is one, wherever it returns.
                continue;
            }
            boolean proxyIsDeclared = context.index().inScope(call.callee().owner())
                    && context.systems().around(call.callee()).isPresent();
            if (!proxyIsDeclared) {
                context.systems()
                        .undeclaredPath(call.site().method())
                        .ifPresent(path -> sink.report(draft(call, path)));
            }
        }
    }

    private static Draft draft(AiCallSite call, List<MemberRef> path) {
        String way = path.stream()
                .map(Enclosing::sourceMember)
                .map(SystemeNonDeclare::name)
                .distinct()
                .collect(Collectors.joining(" → "));
        String callee = call.callee().simpleName();
        return Draft.at(call)
                .about(Words.same(way + (call.tool() ? "" : " → " + callee)))
                .between("", callee);
    }

    private static String name(MemberRef method) {
        String type = InternalNames.simple(method.owner());
        return method.name().isEmpty() ? type : type + '.' + method.name();
    }
}
