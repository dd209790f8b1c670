package fr.charteia.core.rule;

import fr.charteia.core.bytecode.Instruction;
import fr.charteia.core.bytecode.MemberRef;
import fr.charteia.core.bytecode.MethodHeader;
import fr.charteia.core.catalogue.Portee;
import fr.charteia.core.flow.Flow;
import fr.charteia.core.flow.value.AiCallSite;
import fr.charteia.core.flow.value.Mark;
import fr.charteia.core.message.Text;
import fr.charteia.core.model.CallModel;
import fr.charteia.core.model.Role;
import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;

/** CHARTE-607: a call of an AI that may wait for ever, or instructions that somebody outside writes without bounds. */
record AppelSansGardeFou(RuleDescriptor descriptor) implements Rule {
    @Override
    public void check(RuleContext context, FindingSink sink) {
        waiting(context, sink);
        instructions(context, sink);
    }

    private static void waiting(RuleContext context, FindingSink sink) {
        List<AiCallSite> able = context.flows().aiCalls().stream()
                .filter(call -> !call.tool()
                        && context.own().test(call.site().method().owner())
                        && context.code()
                                .conventions()
                                .waitsForEver(call.model().library())
                        && context.destinations().apply(call).portee() != Portee.LOCAL)
                .toList();
        if (able.isEmpty()) {
            // Most code asks no AI, and whether somebody sets a timeout costs a look at all of it.
            return;
        }
        Patience patience = new Patience(context);
        Map<String, List<AiCallSite>> byLibrary = new LinkedHashMap<>();
        for (AiCallSite call : able) {
            if (!patience.isBounded(call)) {
                byLibrary
                        .computeIfAbsent(call.model().library(), key -> new ArrayList<>())
                        .add(call);
            }
        }
        // One setting mends all of them: one finding for each library.
        for (List<AiCallSite> calls : byLibrary.values()) {
            AiCallSite first = calls.get(0);
            int more = calls.size() - 1;
            String name = first.callee().simpleName();
            sink.report(Draft.at(first)
                    .says(
                            "Cet appel d'une IA peut attendre sans fin : aucun délai n'est fixé",
                            "This call of an AI may wait for ever: no timeout is set")
                    .about(new Text(
                            name + (more == 0 ? "" : ", et " + Words.others(more) + " par la même bibliothèque"),
                            name + (more == 0 ? "" : ", and " + more + " more by the same library")))
                    .between(name, "delai"));
        }
    }

    private static void instructions(RuleContext context, FindingSink sink) {
        for (Flow request : context.flows().requests()) {
            if (request.origin() instanceof Flow.Origin.Request asked
                    && request.sink() instanceof Flow.Sink.ToPlace place
                    && place.kind() == CallModel.SinkKind.INSTRUCTION
                    && !request.marks().contains(Mark.FORMED)
                    && !isBounded(context, asked, request)) {
                String from = asked.endpoint().simpleName();
                sink.report(Draft.at(place.site(), AnswersTo.member(place.what()))
                        .says(
                                "Ce que demande quelqu'un d'extérieur entre sans limite dans la consigne du modèle",
                                "What somebody outside asks enters the model's instructions without bounds")
                        .about(Words.same(from + " → " + place.what()))
                        .along(List.of(request))
                        .between(from, place.what()));
            }
        }
    }

    private static boolean isBounded(RuleContext context, Flow.Origin.Request asked, Flow request) {
        Code code = context.code();
        boolean onParameter = code.method(asked.endpoint())
                .map(MethodHeader::parameterAnnotations)
                .filter(all -> asked.parameter() < all.size())
                .map(all -> code.roles().ofAnnotations(all.get(asked.parameter())))
                .filter(roles -> roles.contains(Role.BOUND))
                .isPresent();
        boolean onTheWay = request.trace().stream()
                .map(hop -> hop.site().method())
                .distinct()
                .anyMatch(method -> code.does(method).contains(Role.BOUND)
                        || code.below(method, 1).stream().anyMatch(called -> isGuard(code, called)));
        return onParameter || onTheWay;
    }

    /** Whether a method looks how long a text is, or what form it has, and throws where that will not do. */
    private static boolean isGuard(Code code, MemberRef method) {
        return code.does(method).contains(Role.BOUND)
                && !code.instructions(method, Instruction.Throw.class::isInstance)
                        .isEmpty();
    }
}
