package fr.charteia.core.rule;

import fr.charteia.annotations.Categorie;
import fr.charteia.annotations.Effet;
import fr.charteia.annotations.SystemeIA;
import fr.charteia.core.bytecode.BlindSpots;
import fr.charteia.core.bytecode.BodyReader;
import fr.charteia.core.bytecode.Callers;
import fr.charteia.core.bytecode.ClassIndex;
import fr.charteia.core.bytecode.MemberRef;
import fr.charteia.core.catalogue.Configuration;
import fr.charteia.core.catalogue.Heuristics;
import fr.charteia.core.catalogue.Knowledge;
import fr.charteia.core.catalogue.ModelSet;
import fr.charteia.core.catalogue.Portee;
import fr.charteia.core.declaration.BuildRoot;
import fr.charteia.core.declaration.Derogation;
import fr.charteia.core.declaration.Derogations;
import fr.charteia.core.declaration.Fiches;
import fr.charteia.core.declaration.Policy;
import fr.charteia.core.declaration.PolicyCache;
import fr.charteia.core.declaration.SystemState;
import fr.charteia.core.declaration.SystemesIA;
import fr.charteia.core.flow.Flow;
import fr.charteia.core.flow.FlowResult;
import fr.charteia.core.flow.value.AiCallSite;
import fr.charteia.core.flow.value.Hop;
import fr.charteia.core.flow.value.Mark;
import fr.charteia.core.flow.value.Site;
import fr.charteia.core.message.Text;
import fr.charteia.core.model.CallModel;
import fr.charteia.core.model.Fact;
import fr.charteia.core.source.SourceTree;
import fr.charteia.core.testing.Sources;
import java.io.IOException;
import java.io.UncheckedIOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.time.LocalDate;
import java.util.ArrayList;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;

/** A small project for the rules: real classes and files, and flows written by hand where the engine would find them. */
final class Scene {
    static final LocalDate TODAY = LocalDate.of(2026, 11, 24);
    static final Destination OPENAI = new Destination(
            Portee.EXTERNE,
            "OpenAI, api.openai.com",
            Optional.empty(),
            List.of(new Text("constante du code", "a constant")));
    static final Destination UNKNOWN = new Destination(
            Portee.INDETERMINE, "OpenAI", Optional.empty(), List.of(new Text("variable IA_URL", "variable IA_URL")));
    static final Destination LOCAL = new Destination(Portee.LOCAL, "Ollama", Optional.empty(), List.of());

    /** A fiche in which nothing is missing; {@code charte.resume.actif} is to be read by the code. */
    static final String FICHE = """
        ---
        systeme: resume
        finalite: Répondre plus vite
        responsables: {conception: A, deploiement: B, supervision: C}
        alternatives: tri manuel, trop lent
        information: {agents: note, usagers: site, representants: comité}
        recours: courrier au préfet
        retrait: charte.resume.actif
        controle: relecture mensuelle
        audit: {dernier: 2026-09-15, prochain: 2027-09-15}
        formation: deux heures
        empreinte: 3 kWh par mois
        donnees: [IDENTITE]
        aipd: {reference: AIPD-1, date: 2026-02-01}
        avisDmpd: {reference: DMPD-1, date: 2026-02-03}
        ---
        # Objectifs
        a
        # Sources de données
        b
        # Fonctionnement
        c
        # Limites
        d
        """;

    private final Path root;
    private final ClassIndex index;
    private final Path sources;
    private final List<AiCallSite> calls = new ArrayList<>();
    private final List<Flow> flows = new ArrayList<>();
    private final Map<AiCallSite, Destination> destinations = new HashMap<>();
    private Set<String> foreign = Set.of();
    private Path module;
    private List<SystemState> recorded = List.of();

    Scene(Path root, String... code) {
        this.root = root;
        this.module = root;
        Path classes = Sources.of(code).classpathOf(SystemeIA.class).compile();
        this.index = ClassIndex.read(List.of(classes), List.of(), new BlindSpots());
        this.sources = copy(Sources.sourcesOf(classes), root.resolve("src/main/java"));
    }

    private static Path copy(Path from, Path to) {
        try (var files = Files.walk(from)) {
            for (Path file : files.filter(Files::isRegularFile).toList()) {
                Path copy = to.resolve(from.relativize(file).toString());
                Files.createDirectories(copy.getParent());
                Files.copy(file, copy);
            }
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
        return to;
    }

    /** A file of the project. */
    Scene file(String path, String text) {
        try {
            Path file = root.resolve(path);
            Files.createDirectories(file.getParent());
            Files.writeString(file, text);
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
        return this;
    }

    /** The module's folder; the root of the build unless this says otherwise. */
    Scene in(String folder) {
        module = root.resolve(folder);
        return this;
    }

    /** Classes that belong to another module. */
    Scene foreign(String... names) {
        foreign = Set.of(names);
        return this;
    }

    /** What systems did when their fiches were last read. */
    Scene recorded(SystemState... states) {
        recorded = List.of(states);
        return this;
    }

    /** The place of a method's line. */
    Site site(String owner, String method, int line) {
        MemberRef ref = index.find(owner).orElseThrow().methods(method).get(0).ref();
        return new Site(ref, line, line);
    }

    /** A call of {@code ChatModel.chat} there. */
    AiCallSite call(Site site, Destination destination) {
        CallModel.AiCall model =
                new CallModel.AiCall("langchain4j", "conversation", List.of(), List.of(), null, null, null);
        AiCallSite call = new AiCallSite(
                site,
                new MemberRef("dev/langchain4j/ChatModel", "chat", "(Ljava/lang/String;)Ljava/lang/String;"),
                model,
                List.of(),
                false);
        calls.add(call);
        destinations.put(call, destination);
        return call;
    }

    /** Personal data that reaches a call. */
    Scene personal(String what, Fact.Certainty certainty, AiCallSite call, Site from, Mark... marks) {
        Fact fact = new Fact.PersonalData(what, certainty, List.of(Categorie.IDENTITE), "");
        return flow(new Flow.Origin.Data(fact, from), new Flow.Sink.ToAi(call), from, marks);
    }

    /** A fact that reaches a call. */
    Scene data(Fact fact, AiCallSite call, Mark... marks) {
        return flow(new Flow.Origin.Data(fact, call.site()), new Flow.Sink.ToAi(call), call.site(), marks);
    }

    /** An answer that reaches a decision. */
    Scene decision(AiCallSite call, Site at, Fact.Certainty certainty, Optional<Site> condition, Mark... marks) {
        return flow(new Flow.Origin.AiOutput(call), refusal(at, certainty, condition), call.site(), marks);
    }

    /** An answer that reaches a decision, which is taken on behalf of several. */
    Scene decision(AiCallSite call, Site at, List<Site> entries) {
        Flow.Sink sink = refusal(at, Fact.Certainty.ANNOTATION, Optional.empty());
        return flow(new Flow.Origin.AiOutput(call), sink, call.site(), entries);
    }

    private static Flow.Sink refusal(Site at, Fact.Certainty certainty, Optional<Site> condition) {
        CallModel.Decision decision = new CallModel.Decision(List.of(Effet.REFUS), "Titres.refuser", certainty);
        return new Flow.Sink.ToDecision(at, "Titres.refuser", decision, condition);
    }

    private Scene flow(Flow.Origin origin, Flow.Sink sink, Site from, Mark... marks) {
        return flow(origin, sink, from, List.of(), marks);
    }

    private Scene flow(Flow.Origin origin, Flow.Sink sink, Site from, List<Site> entries, Mark... marks) {
        List<Hop> trace = List.of(new Hop(from, Hop.Why.SOURCE, "début"), new Hop(sink.site(), Hop.Why.SINK, "fin"));
        flows.add(new Flow(origin, sink, Set.of(marks), trace, entries));
        return this;
    }

    /** What the rules find. */
    List<Finding> findings() {
        return Rules.check(context());
    }

    /** What the rules look at. */
    RuleContext context() {
        BuildRoot build = new BuildRoot(root, module);
        Policy policy = new PolicyCache().find(build, Rules.known());
        List<Derogation> derogations = new ArrayList<>(Derogations.of(index));
        derogations.addAll(policy.derogations());
        Callers callers = new Callers(index, new BodyReader(index, new BlindSpots()));
        return new RuleContext(
                index,
                new FlowResult(calls, flows, List.of(), List.of(), 1),
                SystemesIA.of(index, callers),
                new Fiches(build, List.of(sources)),
                policy,
                derogations,
                recorded,
                new Code(
                        index,
                        Knowledge.of(index, ModelSet.EMPTY, new Heuristics(true, true)),
                        Configuration.read(List.of(), new BlindSpots()),
                        build,
                        callers),
                destinations::get,
                new Places(index, root, SourceTree.of(List.of(sources)), callers.bodies()),
                Rules.ids(),
                name -> !foreign.contains(name),
                TODAY);
    }

    /** What that rule finds, as {@code path:line severity message | subject}. */
    List<String> found(String rule) {
        return findings().stream()
                .filter(finding -> finding.rule().equals(rule))
                .map(Scene::line)
                .toList();
    }

    static String line(Finding finding) {
        return finding.location().path().replaceFirst(".*/", "") + ":"
                + finding.location().line() + " "
                + finding.severity() + " " + finding.message().fr() + " | "
                + finding.subject().fr();
    }
}
