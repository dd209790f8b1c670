package fr.charteia.core;

import fr.charteia.core.bytecode.BlindSpots;
import fr.charteia.core.bytecode.BodyReader;
import fr.charteia.core.bytecode.Callers;
import fr.charteia.core.bytecode.ClassIndex;
import fr.charteia.core.catalogue.Configuration;
import fr.charteia.core.catalogue.Endpoints;
import fr.charteia.core.catalogue.Heuristics;
import fr.charteia.core.catalogue.Knowledge;
import fr.charteia.core.catalogue.MapperFiles;
import fr.charteia.core.catalogue.ModelError;
import fr.charteia.core.catalogue.ModelSet;
import fr.charteia.core.catalogue.ServiceHost;
import fr.charteia.core.declaration.Baseline;
import fr.charteia.core.declaration.BuildRoot;
import fr.charteia.core.declaration.DeclarationError;
import fr.charteia.core.declaration.Derogation;
import fr.charteia.core.declaration.Derogations;
import fr.charteia.core.declaration.Fiches;
import fr.charteia.core.declaration.KnownRules;
import fr.charteia.core.declaration.Policy;
import fr.charteia.core.declaration.SystemesIA;
import fr.charteia.core.flow.FlowEngine;
import fr.charteia.core.flow.FlowResult;
import fr.charteia.core.message.Severity;
import fr.charteia.core.message.Text;
import fr.charteia.core.rule.Brought;
import fr.charteia.core.rule.Code;
import fr.charteia.core.rule.Finding;
import fr.charteia.core.rule.Places;
import fr.charteia.core.rule.RuleContext;
import fr.charteia.core.rule.Rules;
import fr.charteia.core.rule.SystemStates;
import fr.charteia.core.source.SourceTree;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import java.util.Set;
import java.util.function.Predicate;
import java.util.stream.Stream;

/** The analysis: a project in, a report out. */
public final class Analysis {
    private final Project project;
    private final Options options;
    private final BuildRoot build;
    private final BlindSpots ledger = new BlindSpots();

    private Analysis(Project project, Options options) {
        this.project = project;
        this.options = options;
        this.build = new BuildRoot(project.root(), project.directory());
    }

    /**
     * Analyses a project.
     *
     * @throws ConfigurationException when there is nothing to analyse although there should be: sources without class
     *     files, a policy file that was given by name and does not exist
     */
    public static Report run(Project project, Options options) throws ConfigurationException {
        return code(project, options).report();
    }

    /**
     * Analyses a project for questions beyond the report.
     *
     * @throws ConfigurationException as {@link #run}
     */
    public static AnalysedCode code(Project project, Options options) throws ConfigurationException {
        return new Analysis(project, options).analyse();
    }

    private AnalysedCode analyse() throws ConfigurationException {
        Preconditions.check(project);
        Preconditions.checkBaseline(options.baseline());
        KnownRules known = Rules.known(
                options.rules().stream().map(ArchitectRule::descriptor).toList());
        Policy policy = project.policy()
                .map(file -> options.policies().read(file, build, known))
                .orElseGet(() -> options.policies().find(build, known));
        List<Path> scope = Stream.concat(project.classes().stream(), project.modules().stream())
                .toList();
        try (ClassIndex index = ClassIndex.read(scope, options.scope(), project.libraries(), ledger)) {
            return analyse(index, policy, known.ids());
        }
    }

    private AnalysedCode analyse(ClassIndex compiled, Policy read, Set<String> rules) {
        List<DeclarationError> errors = new ArrayList<>(read.errors());
        ModelSet models = models(compiled, read, errors);
        Optional<Baseline> baseline =
                Baseline.read(options.baseline().orElse(project.directory().resolve(Baseline.FILE_NAME)), build);
        baseline.ifPresent(known -> errors.addAll(known.errors()));
        Policy policy = read.withErrors(errors);
        Configuration configuration = Configuration.read(configurationRoots(), ledger);
        MapperFiles mappers = MapperFiles.read(configurationRoots(), ledger);
        Knowledge knowledge =
                Knowledge.of(compiled, models, heuristics(policy), configuration, mappers, services(policy));
        ClassIndex index = knowledge.index();
        Endpoints endpoints = new Endpoints(index, knowledge, configuration, services(policy));
        SourceTree sources = SourceTree.of(project.sources(), this::unreadable);
        Callers callers = new Callers(index, new BodyReader(index, ledger));
        FlowResult seen = new FlowEngine(
                        index,
                        knowledge,
                        new AnnotatedVariables(index, knowledge, sources),
                        callers,
                        ledger,
                        endpoints::mayBeAi)
                .run();
        FlowResult flows = new HttpCalls(endpoints).withoutOthers(seen);
        SystemesIA systems = SystemesIA.of(index, callers);
        List<Derogation> derogations = new ArrayList<>(Derogations.of(index));
        derogations.addAll(policy.derogations());
        Predicate<String> own = own(index);
        Destinations destinations = new Destinations(flows.aiCalls(), endpoints, policy, build);
        new AddressLedger(ledger, destinations, endpoints, knowledge, own).write(seen, flows, project.libraries());
        new UncompiledSources(index, build, ledger).write(project.sources());
        RuleContext context = new RuleContext(
                index,
                flows,
                systems,
                new Fiches(build, project.sources()),
                policy,
                derogations,
                baseline.map(Baseline::systems).orElse(List.of()),
                new Code(index, knowledge, configuration, build, callers),
                destinations,
                new Places(index, build.root(), sources, callers.bodies()),
                rules,
                own,
                options.today());
        return new AnalysedCode(project, context, knowledge, code -> judge(context, baseline, code));
    }

    private void unreadable(Path source) {
        ledger.add(
                BlindSpots.Kind.SOURCE_UNREADABLE,
                build.show(source),
                0,
                "ses lignes manquent au rapport",
                "its lines are missing in the report");
    }

    private Report judge(RuleContext context, Optional<Baseline> baseline, AnalysedCode code) {
        List<Brought> brought = options.rules().stream()
                .map(rule -> new Brought(rule.descriptor(), rule.check(code)))
                .toList();
        List<Finding> findings = KnownFindings.mark(baseline, Rules.check(context, brought));
        Set<String> off = Rules.switchedOff(context.policy());
        return new Report(
                findings.stream()
                        .filter(finding -> isOurs(finding, context.policy()))
                        .toList(),
                new BlindSpotLines(context.index(), context.places()).of(ledger.sorted()),
                counts(context.index(), context),
                policyLine(context.policy()),
                new Report.Terms(
                        context.policy().redefinitions(),
                        off,
                        baseline.map(known -> new KnownFindings(known).use(findings, off)),
                        SystemStates.of(context),
                        options.today()));
    }

    /** What is wrong with a policy that several modules share is said by the first of them that sees it. */
    private boolean isOurs(Finding finding, Policy policy) {
        return !policy.files().contains(finding.location().path())
                || options.policies().isFirst(build.directory(), finding.fingerprint());
    }

    private static DeclarationError declared(ModelError error, boolean doubtful) {
        return new DeclarationError(
                error.path(), error.line(), error.column(), new Text(error.fr(), error.en()), doubtful);
    }

    /** Whether the policy lies beside the classes that it speaks of; one that others inherit or share may mean those of others. */
    private boolean isOfThisModule(String path) {
        return project.directory().equals(project.root().resolve(path).getParent());
    }

    private ModelSet models(ClassIndex index, Policy policy, List<DeclarationError> errors) {
        ModelSet models = ModelSet.EMPTY;
        for (Policy.Models part : policy.models()) {
            List<ModelError> wrong = new ArrayList<>();
            ModelSet read = ModelSet.parse(part.node(), part.path(), wrong);
            wrong.forEach(error -> errors.add(declared(error, false)));
            read.namesOfNothing(index, part.path(), isOfThisModule(part.path()))
                    .forEach(error -> errors.add(declared(error, true)));
            models = models.plus(read);
        }
        return models;
    }

    /** The classes, with the values that the build filled in; then the resources, where a person would edit them. */
    private List<Path> configurationRoots() {
        return Stream.of(project.classes(), project.modules(), project.resources())
                .flatMap(List::stream)
                .toList();
    }

    private static List<ServiceHost> services(Policy policy) {
        return policy.services().stream()
                .map(service -> new ServiceHost(service.id(), service.nom(), service.portee(), service.hotes()))
                .toList();
    }

    private static Heuristics heuristics(Policy policy) {
        return new Heuristics(policy.nameLevel() != Severity.DESACTIVEE, policy.decisionLevel() != Severity.DESACTIVEE);
    }

    /** What was read from the module's own class folders and jars. */
    private Predicate<String> own(ClassIndex index) {
        if (project.modules().isEmpty()) {
            return index::inScope;
        }
        Set<Path> roots = Set.copyOf(project.classes());
        return name -> index.origin(name).filter(roots::contains).isPresent();
    }

    private static Report.Counts counts(ClassIndex index, RuleContext context) {
        long classes = index.names().stream().filter(context.own()).count();
        long calls = context.flows().aiCalls().stream()
                .filter(call -> context.own().test(call.site().method().owner()))
                .count();
        long systems = context.systems().all().stream()
                .filter(system -> system.parts().stream()
                        .anyMatch(part -> context.own().test(part.member().owner())))
                .count();
        return new Report.Counts(
                (int) classes, (int) calls, (int) systems, context.flows().bodies());
    }

    private static Text policyLine(Policy policy) {
        if (policy.files().isEmpty()) {
            return new Text(
                    "Aucune politique (charte-ia.yml) : les valeurs par défaut s'appliquent, aucun service n'est"
                            + " autorisé ni refusé",
                    "No policy (charte-ia.yml): defaults apply, no service is authorised or refused");
        }
        String file = policy.files().get(0);
        String inherited =
                String.join(", ", policy.files().subList(1, policy.files().size()));
        return new Text(
                "Politique : " + file + (inherited.isEmpty() ? "" : " (hérite de " + inherited + ")"),
                "Policy: " + file + (inherited.isEmpty() ? "" : " (inherits from " + inherited + ")"));
    }
}
