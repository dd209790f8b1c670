package fr.charteia.core.flow;

import static org.assertj.core.api.Assertions.assertThat;

import com.fasterxml.jackson.annotation.JsonFormat;
import com.fasterxml.jackson.core.Versioned;
import com.fasterxml.jackson.databind.JsonNode;
import com.google.common.util.concurrent.ListenableFuture;
import com.google.common.util.concurrent.internal.InternalFutureFailureAccess;
import fr.charteia.annotations.DonneesPersonnelles;
import fr.charteia.core.AnnotatedVariables;
import fr.charteia.core.bytecode.BlindSpots;
import fr.charteia.core.bytecode.BodyReader;
import fr.charteia.core.bytecode.Callers;
import fr.charteia.core.bytecode.ClassIndex;
import fr.charteia.core.catalogue.Heuristics;
import fr.charteia.core.catalogue.Knowledge;
import fr.charteia.core.catalogue.ModelError;
import fr.charteia.core.catalogue.ModelSet;
import fr.charteia.core.flow.value.Hop;
import fr.charteia.core.flow.value.Mark;
import fr.charteia.core.model.LocalVariables;
import fr.charteia.core.source.SourceTree;
import fr.charteia.core.testing.Sources;
import io.reactivex.rxjava3.core.Observable;
import io.smallrye.mutiny.Uni;
import io.vavr.control.Option;
import io.vertx.core.Vertx;
import java.io.IOException;
import java.io.StringReader;
import java.io.UncheckedIOException;
import java.net.URISyntaxException;
import java.nio.file.FileSystem;
import java.nio.file.FileSystems;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.TreeMap;
import java.util.TreeSet;
import java.util.regex.Matcher;
import java.util.regex.Pattern;
import java.util.stream.Stream;
import org.junit.jupiter.api.DynamicContainer;
import org.junit.jupiter.api.DynamicNode;
import org.junit.jupiter.api.DynamicTest;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.TestFactory;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;
import org.reactivestreams.Publisher;
import org.yaml.snakeyaml.LoaderOptions;
import org.yaml.snakeyaml.Yaml;
import reactor.core.publisher.Mono;

/**
 * The conformance suite: each file of {@code programs} is a group, each of its methods a program, and a comment on a line
 * says what must be found there ({@code // 401}, {@code // 407}, {@code // 501}). What is not announced must not be found.
 *
 * <p>Where the engine is known to be wrong, the line says so with the reason: {@code // KNOWN: misses 401, …} where it should
 * be found, {@code // KNOWN: invents 401, …} where it should not. The test holds that it still is so, so that a fix shows.
 */
class ProgramsTest {
    private static final Pattern EXPECTED = Pattern.compile("// ([45]0[17])\\b");
    private static final Pattern KNOWN = Pattern.compile("// KNOWN: (misses|invents) ([45]0[17])\\b");

    /** How many lines may say that the engine is wrong there; lower it with each fix. */
    private static final int KNOWN_AT_MOST = 271;

    /** A program as the limits name it. */
    private static final Pattern PROGRAM = Pattern.compile("`(?:\\w+\\.)?(\\w+)`");

    /** The groups in which decisions, or data, are known by name too. */
    private static final Map<String, Heuristics> GUESSED = Map.ofEntries(
            Map.entry("Statuts.java", new Heuristics(false, true)),
            Map.entry("StatutsEcrits.java", new Heuristics(false, true)),
            Map.entry("StatusesCopied.java", new Heuristics(false, true)),
            Map.entry("StatutsRecopies.java", new Heuristics(false, true)),
            Map.entry("StatutsRelus.java", new Heuristics(false, true)),
            Map.entry("DocumentsEcrits.java", new Heuristics(false, true)),
            Map.entry("Evenements.java", new Heuristics(false, true)),
            Map.entry("AdressesDeMessages.java", new Heuristics(true, true)),
            Map.entry("Dialogues.java", new Heuristics(false, true)),
            Map.entry("Choisis.java", new Heuristics(false, true)),
            Map.entry("Reponses.java", new Heuristics(false, true)),
            Map.entry("Ecrans.java", new Heuristics(false, true)),
            Map.entry("Marked.java", new Heuristics(false, true)),
            Map.entry("DecidedInside.java", new Heuristics(false, true)),
            Map.entry("Bannis.java", new Heuristics(false, true)),
            Map.entry("Ordres.java", new Heuristics(false, true)),
            Map.entry("PartsOfAnswers.java", new Heuristics(false, true)),
            Map.entry("Formulaires.java", new Heuristics(true, false)),
            Map.entry("SessionsNommees.java", new Heuristics(true, false)),
            Map.entry("Lignes.java", new Heuristics(true, false)));

    /** A class of each library that programs use as it is published. */
    private static final List<Class<?>> PUBLISHED = List.of(
            JsonNode.class,
            Versioned.class,
            JsonFormat.class,
            Mono.class,
            Publisher.class,
            Observable.class,
            Option.class,
            Uni.class,
            Vertx.class,
            ListenableFuture.class,
            InternalFutureFailureAccess.class);

    private static final Pattern METHOD =
            Pattern.compile("^ {4}(?! )(?:[\\w<>\\[\\], .?&]+ )?(\\w+)\\([^;]*\\) (?:throws [\\w, ]+ )?\\{.*");

    private static final Pattern TYPE = Pattern.compile(
            "^ {4}(?:static |abstract |final |sealed |non-sealed )*(?:class|interface|record|enum) (\\w+).*");

    @TestFactory
    Stream<DynamicNode> every_program_gives_just_what_it_announces() throws IOException {
        Path api = Programs.api();
        Map<String, String> programs = read(folder("programs"));
        List<DynamicNode> groups = new ArrayList<>();
        for (Map.Entry<String, String> program : programs.entrySet()) {
            groups.add(group(program.getKey(), program.getValue(), compile(program.getValue(), api), api));
        }
        return groups.stream();
    }

    /**
     * What needs a later Java than the suite: {@code recent/compile} made the class files, and put the source beside them. Where a JDK runs that
     * knows that Java, what it makes of the source is looked at too.
     */
    @TestFactory
    Stream<DynamicNode> programs_of_later_java_too() throws IOException {
        Path api = Programs.api();
        Path compiled = folder("recent/recent.jar");
        String source = Files.readString(folder("recent/Recent.java"));
        try (FileSystem jar = FileSystems.newFileSystem(compiled)) {
            assertThat(source)
                    .as("recent/compile is to be run after each change")
                    .isEqualTo(Files.readString(jar.getPath("Recent.java")));
        }
        List<DynamicNode> groups = new ArrayList<>();
        groups.add(group("Recent.java", source, compiled, api));
        if (Runtime.version().feature() >= 25) {
            groups.add(group("Recent.java", source, compile(source, api), api));
        }
        return groups.stream();
    }

    @Test
    void few_lines_are_known_to_be_judged_wrongly() throws IOException {
        List<String> known = new ArrayList<>();
        read(folder("programs"))
                .forEach((file, source) -> source.lines()
                        .filter(line -> KNOWN.matcher(line).find())
                        .forEach(line -> known.add(file + ": " + line.strip())));
        assertThat(known).hasSizeLessThanOrEqualTo(KNOWN_AT_MOST);
    }

    @ParameterizedTest
    @ValueSource(strings = {"limits.md", "limites.md"})
    void what_is_known_to_be_judged_wrongly_is_documented(String page) throws IOException {
        Set<String> known = new TreeSet<>();
        read(folder("programs")).forEach((file, source) -> {
            List<String> lines = source.lines().toList();
            methods(source).forEach((name, at) -> {
                if (at.stream()
                        .anyMatch(line -> KNOWN.matcher(lines.get(line - 1)).find())) {
                    known.add(name);
                }
            });
        });
        Set<String> documented = new TreeSet<>();
        for (String row : Files.readAllLines(Path.of("..", "docs", page))) {
            String programs = row.startsWith("| `") ? row.substring(2, row.indexOf(" |")) : "";
            PROGRAM.matcher(programs).results().forEach(program -> documented.add(program.group(1)));
        }
        assertThat(documented).isNotEmpty().isEqualTo(known);
    }

    private static DynamicNode group(String file, String source, Path classes, Path api) {
        Map<Integer, Set<String>> found = analyse(file, classes, api);
        Map<Integer, Set<String>> expected = expected(source);
        Map<String, List<Integer>> methods = methods(source);
        List<DynamicTest> tests = new ArrayList<>();
        methods.forEach((name, lines) -> tests.add(DynamicTest.dynamicTest(name.replace('_', ' '), () -> {
            Map<Integer, Set<String>> wanted = new TreeMap<>(expected);
            wanted.keySet().retainAll(lines);
            Map<Integer, Set<String>> got = new TreeMap<>(found);
            got.keySet().retainAll(lines);
            assertThat(got).as(file + " " + name).isEqualTo(wanted);
        })));
        return DynamicContainer.dynamicContainer(file, tests);
    }

    static Path compile(String source, Path api) {
        Sources sources = Sources.of(source).classpath(api).classpathOf(DonneesPersonnelles.class);
        for (Class<?> type : PUBLISHED) {
            sources.classpathOf(type);
        }
        return sources.compile();
    }

    /** What the engine says of the programs of a file, by line; of which it has seen all. */
    static Map<Integer, Set<String>> analyse(String file, Path classes, Path api) {
        BlindSpots ledger = new BlindSpots();
        Map<Integer, Set<String>> found = analyse(file, classes, api, ledger);
        // The JDK that runs may be older than what a program of recent Java names.
        assertThat(ledger.sorted())
                .filteredOn(spot -> spot.kind() != BlindSpots.Kind.CLASS_MISSING
                        || !spot.where().startsWith("java/"))
                .isEmpty();
        return found;
    }

    /**
     * The same.
     *
     * @param ledger where what it has not seen is noted
     */
    static Map<Integer, Set<String>> analyse(String file, Path classes, Path api, BlindSpots ledger) {
        Heuristics heuristics = GUESSED.getOrDefault(file, Heuristics.OFF);
        Map<Integer, Set<String>> found = new TreeMap<>();
        try (ClassIndex compiled = ClassIndex.read(List.of(classes), libraries(api), ledger)) {
            Knowledge knowledge = Knowledge.of(compiled, models(), heuristics);
            ClassIndex index = knowledge.index();
            LocalVariables variables =
                    new AnnotatedVariables(index, knowledge, SourceTree.of(List.of(Sources.sourcesOf(classes))));
            for (Flow flow : new FlowEngine(
                            index,
                            knowledge,
                            variables,
                            new Callers(index, new BodyReader(index, ledger)),
                            ledger,
                            address -> true)
                    .run()
                    .flows()) {
                String rule = rule(flow);
                if (!rule.isEmpty()) {
                    found.computeIfAbsent(flow.sink().site().line(), line -> new TreeSet<>())
                            .add(rule);
                    assertThat(flow.trace()).isNotEmpty();
                    assertThat(flow.trace().get(flow.trace().size() - 1).why()).isEqualTo(Hop.Why.SINK);
                }
            }
        }
        return found;
    }

    private static List<Path> libraries(Path api) {
        List<Path> libraries = new ArrayList<>(List.of(api, Sources.locationOf(DonneesPersonnelles.class)));
        PUBLISHED.forEach(type -> libraries.add(Sources.locationOf(type)));
        return libraries;
    }

    private static String rule(Flow flow) {
        if (flow.origin() instanceof Flow.Origin.Data && flow.sink() instanceof Flow.Sink.ToAi) {
            return flow.marks().contains(Mark.PSEUDONYMISED) ? "407" : "401";
        }
        return flow.origin() instanceof Flow.Origin.AiOutput
                        && flow.sink() instanceof Flow.Sink.ToDecision
                        && !flow.marks().contains(Mark.PRESENCE)
                        && !flow.marks().contains(Mark.VALIDATED)
                ? "501"
                : "";
    }

    private static ModelSet models() {
        try {
            String yaml = Files.readString(folder("models.yml"));
            List<ModelError> errors = new ArrayList<>();
            ModelSet models =
                    ModelSet.parse(new Yaml(new LoaderOptions()).compose(new StringReader(yaml)), "models.yml", errors);
            assertThat(errors).isEmpty();
            return models;
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
    }

    static Map<Integer, Set<String>> expected(String source) {
        Map<Integer, Set<String>> expected = new TreeMap<>();
        List<String> lines = source.lines().toList();
        for (int i = 0; i < lines.size(); i++) {
            Matcher comment = EXPECTED.matcher(lines.get(i));
            Matcher known = KNOWN.matcher(lines.get(i));
            if (comment.find()) {
                expected.put(i + 1, new TreeSet<>(Set.of(comment.group(1))));
            } else if (known.find() && known.group(1).equals("invents")) {
                expected.put(i + 1, new TreeSet<>(Set.of(known.group(2))));
            }
        }
        return expected;
    }

    /** The lines of each method at the first level of the group's class. */
    private static Map<String, List<Integer>> methods(String source) {
        Map<String, List<Integer>> methods = new TreeMap<>();
        List<String> lines = source.lines().toList();
        String current = "(start)";
        for (int i = 0; i < lines.size(); i++) {
            Matcher method = METHOD.matcher(lines.get(i));
            Matcher type = TYPE.matcher(lines.get(i));
            if (method.matches()) {
                current = method.group(1);
            } else if (type.matches()) {
                current = type.group(1);
            }
            methods.computeIfAbsent(current, name -> new ArrayList<>()).add(i + 1);
        }
        return methods;
    }

    static Map<String, String> read(Path folder) throws IOException {
        Map<String, String> sources = new TreeMap<>();
        try (Stream<Path> files = Files.list(folder)) {
            for (Path file : files.toList()) {
                sources.put(file.getFileName().toString(), Files.readString(file));
            }
        }
        return sources;
    }

    static Path folder(String name) {
        try {
            return Path.of(java.util.Objects.requireNonNull(ProgramsTest.class.getResource(name))
                    .toURI());
        } catch (URISyntaxException e) {
            throw new IllegalStateException(e);
        }
    }
}
