package fr.charteia.core.rule;

import fr.charteia.annotations.Usage;
import fr.charteia.core.bytecode.AnnotationFact;
import fr.charteia.core.bytecode.InternalNames;
import fr.charteia.core.bytecode.MemberRef;
import fr.charteia.core.bytecode.MethodHeader;
import fr.charteia.core.declaration.Fiche;
import fr.charteia.core.declaration.Mentions;
import fr.charteia.core.declaration.SystemeIA;
import fr.charteia.core.flow.Flow;
import fr.charteia.core.flow.value.AiCallSite;
import fr.charteia.core.model.CallModel.SinkKind;
import fr.charteia.core.model.Role;
import java.util.Collection;
import java.util.List;
import java.util.Locale;
import java.util.Optional;
import java.util.Set;
import java.util.TreeSet;
import java.util.regex.Pattern;
import java.util.stream.Stream;

/**
 * CHARTE-903: people talk to an AI, or read what it wrote for the public, and nothing tells them. Answers that only leave to a
 * person are CHARTE-202's.
 */
record InteractionNonSignalee(RuleDescriptor descriptor) implements Rule {
    private static final Pattern CONVERSATION = Pattern.compile(
            "(?:^|[^a-z])(?:chat|chatbot|conversation|dialogue|dialog|assistant|discuter|discussion)(?:s|[^a-z]|$)");

    @Override
    public void check(RuleContext context, FindingSink sink) {
        Mentions mentions = new Mentions(context.index());
        AnswersTo.place(
                        SinkKind.PUBLICATION,
                        flow -> isConversation(flow, context) && !isMentioned(flow, context, mentions),
                        descriptor.id(),
                        context)
                .forEach(group -> sink.report(AnswersTo.draft(group, context)));
        AnswersTo.place(SinkKind.PUBLIC, flow -> !isMentioned(flow, context, mentions), descriptor.id(), context)
                .forEach(group -> sink.report(AnswersTo.draft(group, context)
                        .says(
                                "Un contenu produit par une IA est publié sans le dire",
                                "Content made by an AI is published without saying so")));
    }

    /** Whether something on the way says so: a method or type with {@code @MentionIA}, or the place where the answer leaves. */
    static boolean isMentioned(Flow flow, RuleContext context, Mentions mentions) {
        MemberRef method = flow.sink().site().method();
        return AnswersTo.isMentionedOnTheWay(flow, mentions)
                || context.code()
                        .memberAt(flow.sink().site())
                        .filter(mentions::isBorneBy)
                        .isPresent()
                || mentions.isBorneBy(method)
                || context.code().method(method).stream()
                        .flatMap(header -> header.generic().result().classes().stream())
                        .anyMatch(mentions::isBorneByType);
    }

    /** Whether the answer goes back to whoever asked, in what is a conversation: by the system's usage, its kind of entry, or its name. */
    static boolean isConversation(Flow flow, RuleContext context) {
        if (!(flow.origin() instanceof Flow.Origin.AiOutput answer)) {
            return false;
        }
        Set<MemberRef> endpoints = new TreeSet<>();
        for (Flow request : context.flows().requests()) {
            if (request.origin() instanceof Flow.Origin.Request asked
                    && request.sink() instanceof Flow.Sink.ToAi ai
                    && ai.call().equals(answer.call())) {
                endpoints.add(asked.endpoint());
            }
        }
        boolean back = endpoints.stream()
                .anyMatch(endpoint ->
                        context.code().above(flow.sink().site().method()).containsKey(endpoint));
        return back
                && (isDeclared(answer.call(), context)
                        || endpoints.stream().anyMatch(endpoint -> isTalk(endpoint, context)));
    }

    private static boolean isDeclared(AiCallSite call, RuleContext context) {
        for (SystemeIA system : CallsOf.systems(call, context)) {
            Optional<Fiche> fiche = context.fiches().of(system).fiche();
            if (Stream.concat(
                            system.usages().stream(),
                            fiche.stream()
                                    .flatMap(found -> found.usages().stream())
                                    .map(usage -> usage.value()))
                    .anyMatch(Usage.AGENT_CONVERSATIONNEL::equals)) {
                return true;
            }
        }
        return false;
    }

    private static boolean isTalk(MemberRef endpoint, RuleContext context) {
        if (context.code().entry(endpoint).contains(Role.CONVERSATION_ENTRY)) {
            return true;
        }
        List<AnnotationFact> facts = Stream.concat(
                        context.code().method(endpoint).map(MethodHeader::annotations).orElse(List.of()).stream(),
                        context.index().find(endpoint.owner()).stream().flatMap(type -> type.annotations().stream()))
                .toList();
        return Stream.concat(
                        Stream.of(words(endpoint.name()), words(InternalNames.simple(endpoint.owner()))),
                        facts.stream()
                                .flatMap(fact -> texts(fact.values().values()))
                                .map(InteractionNonSignalee::words))
                .anyMatch(text -> CONVERSATION.matcher(text).find());
    }

    private static String words(String name) {
        return name.replaceAll("([a-z])([A-Z])", "$1 $2").toLowerCase(Locale.ROOT);
    }

    private static Stream<String> texts(Collection<?> values) {
        return values.stream()
                .flatMap(value -> value instanceof String text
                        ? Stream.of(text)
                        : value instanceof Collection<?> list ? texts(list) : Stream.empty());
    }
}
