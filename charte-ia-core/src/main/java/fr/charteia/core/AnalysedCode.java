package fr.charteia.core;

import fr.charteia.annotations.Categorie;
import fr.charteia.core.bytecode.BlindSpots;
import fr.charteia.core.bytecode.ClassHeader;
import fr.charteia.core.bytecode.FieldHeader;
import fr.charteia.core.bytecode.MemberRef;
import fr.charteia.core.declaration.Enclosing;
import fr.charteia.core.declaration.Fiche;
import fr.charteia.core.declaration.Located;
import fr.charteia.core.declaration.Registre;
import fr.charteia.core.declaration.SystemeIA;
import fr.charteia.core.flow.FlowEngine;
import fr.charteia.core.flow.value.AiCallSite;
import fr.charteia.core.model.Fact;
import fr.charteia.core.model.Models;
import fr.charteia.core.rule.Finding;
import fr.charteia.core.rule.Inscriptions;
import fr.charteia.core.rule.RuleContext;
import fr.charteia.core.rule.Rules;
import java.util.EnumSet;
import java.util.List;
import java.util.Optional;
import java.util.Set;
import java.util.function.Function;
import java.util.stream.Stream;

/**
 * A project that was analysed, for those who ask more than the rules of the charter do. Members are named as class files name
 * them. Remembers what it was asked; for one thread at a time.
 */
public final class AnalysedCode {
    private final Project project;
    private final RuleContext context;
    private final Models models;
    private final Function<AnalysedCode, Report> judge;
    private Optional<Report> report = Optional.empty();
    private Optional<List<Finding>> findings = Optional.empty();
    private Optional<List<DataFlow>> flows = Optional.empty();

    AnalysedCode(Project project, RuleContext context, Models models, Function<AnalysedCode, Report> judge) {
        this.project = project;
        this.context = context;
        this.models = models;
        this.judge = judge;
    }

    /** What was analysed. */
    public Project project() {
        return project;
    }

    /** What the charter's rules and those brought to the analysis say of it. */
    public Report report() {
        Report known = report.orElseGet(() -> judge.apply(this));
        report = Optional.of(known);
        return known;
    }

    /** What the register of AI systems has to say of the module's, by id. */
    public List<Registre.Entree> inscriptions() {
        return Inscriptions.of(context);
    }

    /** What the charter's own rules say of it, sorted; those that a waiver covers included. */
    public List<Finding> findings() {
        List<Finding> known = findings.orElseGet(() -> Rules.check(context));
        findings = Optional.of(known);
        return known;
    }

    /** Every call of an AI, sorted. */
    public List<AiCall> aiCalls() {
        return context.flows().aiCalls().stream().map(this::call).toList();
    }

    private AiCall call(AiCallSite call) {
        return new AiCall(
                Enclosing.sourceMember(call.site().method()),
                call.site().line(),
                call.callee(),
                context.destinations().apply(call));
    }

    /**
     * What flows to where it matters, as declarations and models say, sorted: personal data that is still personal when it
     * arrives, sensitive information, and the output of AIs.
     */
    public List<DataFlow> flows() {
        List<DataFlow> known =
                flows.orElseGet(() -> new DataFlows(context).of(context.flows().flows()));
        flows = Optional.of(known);
        return known;
    }

    /** The ways on which the output of an AI, by its value, reaches an argument of one of these methods or is written to one of these fields. */
    public List<DataFlow> outputsReaching(Set<MemberRef> sinks) {
        return ask(new AskedModels(models, context.index(), Optional.empty(), sinks));
    }

    /**
     * The ways from what these methods give and these fields hold to an argument of those methods or to those fields, whatever
     * the values are.
     */
    public List<DataFlow> between(Set<MemberRef> sources, Set<MemberRef> sinks) {
        return ask(new AskedModels(models, context.index(), Optional.of(sources), sinks));
    }

    /** What this asks is not the charter's: what could not be seen was told by the analysis itself. */
    private List<DataFlow> ask(AskedModels asked) {
        return new DataFlows(context).asked(new FlowEngine(context.index(), asked, new BlindSpots()).run());
    }

    /** Whether calling the method, or writing the field, produces legal effects on a person. */
    public boolean producesLegalEffects(MemberRef member) {
        return member.isMethod()
                ? models.call(member).decision().isPresent()
                : models.fieldDecision(member).isPresent();
    }

    /** The personal data that a class or one of its fields holds, or that the field does: none, or which; empty when nobody says which. */
    public Optional<Set<Categorie>> personalData(MemberRef classOrField) {
        List<Fact.PersonalData> facts = facts(classOrField)
                .filter(Fact.PersonalData.class::isInstance)
                .map(Fact.PersonalData.class::cast)
                .toList();
        if (facts.isEmpty()) {
            return Optional.empty();
        }
        Set<Categorie> categories = EnumSet.noneOf(Categorie.class);
        facts.forEach(fact -> categories.addAll(fact.categories()));
        return Optional.of(categories);
    }

    private Stream<Fact> facts(MemberRef member) {
        if (!member.name().isEmpty()) {
            return models.field(member).stream();
        }
        Stream<Fact> ofFields = context.index().supertypes(member.owner()).stream()
                .flatMap(type -> context.index().find(type).stream())
                .map(ClassHeader::fields)
                .flatMap(List::stream)
                .map(FieldHeader::ref)
                .flatMap(field -> models.field(field).stream());
        return Stream.concat(models.type(member.owner()).stream(), ofFields);
    }

    /** The ids of the AI systems to which a method, a field or a class (no name) belongs: the one declared around it, else its callers'. */
    public List<String> systems(MemberRef member) {
        Optional<SystemeIA> around = context.systems().around(member);
        return around.map(List::of).orElseGet(() -> ofCallers(member)).stream()
                .map(SystemeIA::id)
                .sorted()
                .toList();
    }

    private List<SystemeIA> ofCallers(MemberRef member) {
        return member.isMethod() ? List.copyOf(context.systems().of(member)) : List.of();
    }

    /** Who answers for the system, as its fiche or its declaration says: for design, deployment, supervision, each once. */
    public List<String> owners(String system) {
        Optional<SystemeIA> declared = context.systems().find(system);
        Stream<String> inFiche =
                declared.flatMap(known -> context.fiches().of(known).fiche()).map(Fiche::responsables).stream()
                        .flatMap(all -> Stream.of(all.conception(), all.deploiement(), all.supervision()))
                        .flatMap(Optional::stream)
                        .map(Located::value);
        Stream<String> inCode = declared.map(SystemeIA::responsable).stream();
        return Stream.concat(inFiche, inCode)
                .filter(name -> !name.isBlank())
                .distinct()
                .toList();
    }
}
