package fr.charteia.core.rule;

import fr.charteia.core.bytecode.MemberRef;
import fr.charteia.core.catalogue.Configuration;
import fr.charteia.core.catalogue.Conventions;
import fr.charteia.core.flow.Flow;
import fr.charteia.core.flow.value.AiCallSite;
import fr.charteia.core.flow.value.Hop;
import fr.charteia.core.flow.value.Mark;
import fr.charteia.core.flow.value.SettingSite;
import fr.charteia.core.flow.value.Site;
import fr.charteia.core.model.CallModel.SinkKind;
import fr.charteia.core.model.Fact;
import java.util.LinkedHashMap;
import java.util.LinkedHashSet;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.function.Predicate;

/** CHARTE-406: what an AI is asked about persons, or what it answers, is written to a log or a file in clear. */
record DonneesDansLesJournaux(RuleDescriptor descriptor) implements Rule {
    @Override
    public void check(RuleContext context, FindingSink sink) {
        ToolArguments arguments = new ToolArguments(context);
        told(context, arguments, sink);
        Set<AiCallSite> asked = new LinkedHashSet<>();
        Ways ways = new Ways();
        for (Flow flow : context.flows().flows()) {
            if (flow.sink() instanceof Flow.Sink.ToAi ai
                    && !arguments.isEcho(flow)
                    && DataToAi.personal(flow).isPresent()) {
                asked.add(ai.call());
                ways.add(flow);
            }
        }
        if (asked.isEmpty()) {
            return;
        }
        prompts(context, ways, arguments, sink);
        answers(context, asked, sink);
        settings(context, asked, sink);
    }

    /** What a model says of a person to a tool is part of what it answers. */
    private void told(RuleContext context, ToolArguments arguments, FindingSink sink) {
        report(
                context,
                flow -> arguments.isOne(flow),
                "Ce que l'IA dit d'une personne à un outil est écrit en clair dans un journal ou un fichier",
                "What an AI tells a tool about a person is written to a log or a file in clear",
                sink);
    }

    /**
     * The ways by which personal data comes to an AI.
     *
     * @param places where it passed, but for where it begins: a getter is asked by whoever needs the data
     * @param methods through which each piece of data passed
     */
    private record Ways(Set<Site> places, Map<Fact, Set<MemberRef>> methods) {
        Ways() {
            this(new LinkedHashSet<>(), new LinkedHashMap<>());
        }

        void add(Flow flow) {
            flow.trace().stream().filter(Ways::isWay).map(Hop::site).forEach(places::add);
            DataToAi.personal(flow)
                    .map(fact -> methods.computeIfAbsent(fact, key -> new LinkedHashSet<>()))
                    .ifPresent(through ->
                            flow.trace().forEach(hop -> through.add(hop.site().method())));
        }

        /** Whether a text passed a place through which a prompt passed, too, or bears the same data and is written in a method that it passed. */
        boolean share(Flow logged) {
            return logged.trace().stream().anyMatch(hop -> isWay(hop) && places.contains(hop.site()))
                    || DataToAi.personal(logged)
                            .filter(fact -> methods.getOrDefault(fact, Set.of())
                                    .contains(logged.sink().site().method()))
                            .isPresent();
        }

        private static boolean isWay(Hop hop) {
            return hop.why() != Hop.Why.SINK && hop.why() != Hop.Why.READ && hop.why() != Hop.Why.SOURCE;
        }
    }

    /** A text that is logged is a prompt where it came by the same way. */
    private void prompts(RuleContext context, Ways ways, ToolArguments arguments, FindingSink sink) {
        report(
                context,
                flow -> !arguments.isOne(flow) && ways.share(flow),
                "Ce qui est demandé à l'IA sur une personne est écrit en clair dans un journal ou un fichier",
                "What an AI is asked about a person is written to a log or a file in clear",
                sink);
    }

    private void report(RuleContext context, Predicate<Flow> wanted, String fr, String en, FindingSink sink) {
        List<Flow> logged = context.flows().flows().stream()
                .filter(flow -> isLog(flow) && DataToAi.personal(flow).isPresent())
                .filter(flow -> !flow.marks().contains(Mark.CONTROL))
                .filter(wanted)
                .toList();
        for (FlowGroup group : FlowGroup.of(logged, descriptor.id(), context.derogations())) {
            Draft draft = Draft.at(group.best().sink().site(), AnswersTo.member(FlowGroup.target(group.best())))
                    .says(fr, en)
                    .about(Sentences.arrow(Sentences.data(group), Words.same(FlowGroup.target(group.best())), group))
                    .along(group)
                    .between(group.kind(), FlowGroup.target(group.best()));
            sink.report(draft.atMost(context.policy().nameLevel()));
        }
    }

    private void answers(RuleContext context, Set<AiCallSite> asked, FindingSink sink) {
        AnswersTo.place(
                        SinkKind.LOG,
                        flow -> flow.origin() instanceof Flow.Origin.AiOutput answer && asked.contains(answer.call()),
                        descriptor.id(),
                        context)
                .forEach(group -> sink.report(AnswersTo.draft(group, context)
                        .says(
                                "Ce que l'IA répond sur une personne est écrit en clair dans un journal ou un fichier",
                                "What an AI answers about a person is written to a log or a file in clear")));
    }

    private static boolean isLog(Flow flow) {
        return flow.sink() instanceof Flow.Sink.ToPlace place && place.kind() == SinkKind.LOG;
    }

    /** Clients and configurations that log whatever is said. */
    private static void settings(RuleContext context, Set<AiCallSite> asked, FindingSink sink) {
        for (SettingSite site : Settings.sites(context, Settings.LOG)) {
            if (Settings.isTrue(site) && concerns(context, site, asked)) {
                String name = site.callee().simpleName().replace("<init>", "new");
                sink.report(Draft.at(site.site(), site.callee().name())
                        .says(
                                "Ce client écrit dans un journal tout ce qui est demandé à l'IA, données personnelles"
                                        + " comprises",
                                "This client logs whatever the AI is asked, personal data included")
                        .about(Words.same(name))
                        .between(name, "journal"));
            }
        }
        for (Configuration.Entry entry : context.code().ownEntries()) {
            if (entry.value().equalsIgnoreCase("true")
                    && context.code().conventions().sets(entry.key(), Conventions.Setting.LOG)) {
                sink.report(Draft.at(context.code().location(entry), entry.key())
                        .says(
                                "La configuration fait écrire dans un journal ce qui est demandé à l'IA, données"
                                        + " personnelles comprises",
                                "The configuration has what the AI is asked logged, personal data included")
                        .about(Words.same(entry.key()))
                        .between(entry.key(), "journal"));
            }
        }
    }

    /** Whether the client that is set up there may be one that is asked: another client, made elsewhere, is not. */
    private static boolean concerns(RuleContext context, SettingSite site, Set<AiCallSite> asked) {
        boolean madeHere = context.flows().aiCalls().stream()
                .flatMap(call -> call.clients().stream())
                .anyMatch(client -> client.where().method().equals(site.site().method()));
        return !madeHere
                || asked.stream()
                        .flatMap(call -> call.clients().stream())
                        .anyMatch(client ->
                                client.where().method().equals(site.site().method()));
    }
}
