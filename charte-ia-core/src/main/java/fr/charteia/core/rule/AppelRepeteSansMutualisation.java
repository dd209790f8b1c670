package fr.charteia.core.rule;

import fr.charteia.core.bytecode.InternalNames;
import fr.charteia.core.bytecode.MemberRef;
import fr.charteia.core.catalogue.Conventions;
import fr.charteia.core.flow.value.AiCallSite;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.TreeSet;
import java.util.stream.Collectors;
import java.util.stream.Stream;
import org.objectweb.asm.Type;

/** CHARTE-702: a call of an AI for each element of something, that nothing shares or bounds; answers as long as they come. */
record AppelRepeteSansMutualisation(RuleDescriptor descriptor) implements Rule {
    /** What a model that writes text is asked; others have no length of an answer. */
    private static final String CONVERSATION = "conversation";

    /** A store that keeps what a model has computed, and asks none itself. */
    private static final String STORE = "base-vectorielle";

    /** What computes of each of many at once, rather than of all of them one answer. */
    private static final Set<String> MANY_AT_ONCE = Set.of("vecteurs", "indexation", "lot");

    private static final Set<String> COLLECTIONS =
            Set.of("java/util/List", "java/util/Collection", "java/lang/Iterable", "java/util/Set");

    /** How far helpers are looked at, in calls. */
    private static final int HELPERS = 5;

    @Override
    public void check(RuleContext context, FindingSink sink) {
        Repetitions repetitions = new Repetitions(context);
        for (AiCallSite call : context.flows().aiCalls()) {
            if (!call.tool() && !call.model().genre().equals(STORE) && !takesMany(call) && isOwn(context, call)) {
                repetitions
                        .of(call)
                        .ifPresent(where -> sink.report(Draft.at(call)
                                .says(
                                        "Une IA est appelée pour chaque élément, sans cache, ni lot, ni limite",
                                        "An AI is called for each element, with no cache, batch or bound")
                                .about(Words.same(where.simpleName() + " → "
                                        + call.callee().simpleName()))
                                .between(where.simpleName(), call.callee().simpleName())));
            }
        }
        unlimited(context, sink);
    }

    /** Whether the call is given many at once: in a loop, each round is a batch. */
    private static boolean takesMany(AiCallSite call) {
        return MANY_AT_ONCE.contains(call.model().genre())
                && Stream.of(Type.getArgumentTypes(call.callee().descriptor()))
                        .anyMatch(type -> type.getSort() == Type.ARRAY || COLLECTIONS.contains(type.getInternalName()));
    }

    private static boolean isOwn(RuleContext context, AiCallSite call) {
        return context.own().test(call.site().method().owner());
    }

    private static void unlimited(RuleContext context, FindingSink sink) {
        boolean configured = Settings.isConfigured(context, Set.of(Conventions.Setting.TOKENS));
        Set<MemberRef> limiting = context.flows().settings().stream()
                .filter(site -> site.slot().equals(Settings.TOKENS))
                .map(site -> site.site().method())
                .collect(Collectors.toCollection(TreeSet::new));
        Map<Object, AiCallSite> open = new LinkedHashMap<>();
        for (AiCallSite call : context.flows().aiCalls()) {
            if (call.tool()
                    || configured
                    || !isOwn(context, call)
                    || !call.model().genre().equals(CONVERSATION)) {
                continue;
            }
            for (AiCallSite.ClientCandidate client : call.clients()) {
                boolean made = !client.where().equals(call.site())
                        && context.own().test(client.where().method().owner());
                if (made && !isLimited(context, call, client, limiting)) {
                    open.putIfAbsent(
                            List.of(client.where().method(), client.where().line()), call);
                }
            }
        }
        open.forEach((key, call) -> call.clients().stream()
                .filter(client -> key.equals(
                        List.of(client.where().method(), client.where().line())))
                .findFirst()
                .ifPresent(client -> sink.report(Draft.at(client.where(), "")
                        .says(
                                "Rien ne limite la longueur des réponses de cette IA",
                                "Nothing limits how long this AI's answers are")
                        .about(Words.same(InternalNames.simple(client.type())))
                        .between(InternalNames.simple(client.type()), "jetons"))));
    }

    /** Whether the class that calls or that makes the client says how long answers may be, or a helper that it calls. */
    private static boolean isLimited(
            RuleContext context, AiCallSite call, AiCallSite.ClientCandidate client, Set<MemberRef> limiting) {
        if (limiting.isEmpty()) {
            return false;
        }
        return Stream.of(client.where().method(), call.site().method())
                .anyMatch(method -> limiting.stream().anyMatch(limit -> isInOneClass(limit, method))
                        || context.code().below(method, HELPERS).stream().anyMatch(limiting::contains));
    }

    private static boolean isInOneClass(MemberRef one, MemberRef other) {
        return InternalNames.outermost(one.owner()).equals(InternalNames.outermost(other.owner()));
    }
}
