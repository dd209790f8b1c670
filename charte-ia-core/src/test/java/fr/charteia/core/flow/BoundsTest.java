package fr.charteia.core.flow;

import static org.assertj.core.api.Assertions.assertThat;

import fr.charteia.annotations.SystemeIA;
import fr.charteia.core.bytecode.BlindSpots;
import fr.charteia.core.bytecode.ClassIndex;
import fr.charteia.core.catalogue.Heuristics;
import fr.charteia.core.catalogue.Knowledge;
import fr.charteia.core.catalogue.ModelError;
import fr.charteia.core.catalogue.ModelSet;
import fr.charteia.core.flow.interpreter.Engine;
import fr.charteia.core.testing.Sources;
import java.io.File;
import java.io.IOException;
import java.io.StringReader;
import java.net.URISyntaxException;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;
import java.util.Objects;
import java.util.concurrent.TimeUnit;
import java.util.stream.Collectors;
import java.util.stream.IntStream;
import java.util.stream.Stream;
import org.junit.jupiter.api.BeforeAll;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.EnumSource;
import org.objectweb.asm.ClassReader;
import org.objectweb.asm.commons.JSRInlinerAdapter;
import org.objectweb.asm.tree.ClassNode;
import org.yaml.snakeyaml.LoaderOptions;
import org.yaml.snakeyaml.Yaml;

/** Whatever the program, the analysis ends, in little memory, and with work that grows with the program. */
class BoundsTest {
    private static Path api;

    @BeforeAll
    static void compile() throws IOException, URISyntaxException {
        try (Stream<Path> files = Files.list(resource("api"))) {
            List<String> sources = new ArrayList<>();
            for (Path file : files.sorted().toList()) {
                sources.add(Files.readString(file));
            }
            api = Sources.compile(sources.toArray(String[]::new));
        }
    }

    /** A process of its own: 256 MB of heap, and the stack that a thread has by default. */
    @ParameterizedTest
    @EnumSource
    void a_pathological_program_ends_in_256_megabytes(Pathological program) throws Exception {
        Path classes = program.compile(api);
        Path output = Files.createTempFile("bounds", ".txt");
        output.toFile().deleteOnExit();
        Process process = new ProcessBuilder(
                        Path.of(System.getProperty("java.home"), "bin", "java").toString(),
                        "-Xmx256m",
                        "-XX:+UseSerialGC",
                        "-cp",
                        classPath(),
                        BoundsTest.class.getName(),
                        classes.toString(),
                        api.toString())
                .redirectErrorStream(true)
                .redirectOutput(output.toFile())
                .start();
        boolean ended = process.waitFor(3, TimeUnit.MINUTES);
        process.destroyForcibly();
        String said = Files.readString(output, StandardCharsets.UTF_8);

        assertThat(ended).as("ends: %s", said).isTrue();
        assertThat(said).startsWith("calls of an AI: ").doesNotContain("StackOverflowError", "OutOfMemoryError");
        if (program.isCut()) {
            assertThat(said).containsAnyOf("METHOD_TOO_LARGE", "LIMIT_REACHED");
        } else {
            assertThat(said).contains("personal data sent: true").doesNotContain("METHOD_TOO_LARGE");
        }
    }

    /** What is counted is work, not time: instructions interpreted and values written from summaries. */
    @ParameterizedTest
    @EnumSource
    void work_grows_with_the_program(Growing program) throws IOException, URISyntaxException {
        long once = work(program.compile(api, 40));
        long twice = work(program.compile(api, 80));
        long fourTimes = work(program.compile(api, 160));

        assertThat(once).isPositive();
        assertThat((double) twice / once).as("%d, %d", once, twice).isLessThanOrEqualTo(2.6);
        assertThat((double) fourTimes / twice).as("%d, %d", twice, fourTimes).isLessThanOrEqualTo(2.6);
    }

    /** Many fields of many objects in a ring, each written with what carries many labels, by one call. */
    @Test
    void one_call_takes_no_more_work_than_a_method_may() throws IOException, URISyntaxException {
        String fields = numbered(20, "String f%1$d;", " ");
        String written = numbered(20, "b.f%1$d = s;", " ");
        String parameters = numbered(100, "String p%1$d", ", ");
        String made = numbered(70, "B b%2$d = new B(); b%2$d.next = b%1$d;", " ");
        Path classes = Sources.of("""
                package p;
                import api.*;
                public class C {
                    static class B { B next; %s }
                    static void fill(B b, String s) { for (; b != null; b = b.next) { %s } }
                    public void enter(%s) {
                        B b0 = new B();
                        %s
                        fill(b70, %s);
                        Ia.envoyer(b70.f0 + Donnees.nom());
                    }
                }
                """.formatted(fields, written, parameters, made, numbered(100, "p%1$d", " + ")))
                .classpath(api)
                .compile();

        assertThat(work(classes)).isLessThan(2 * Engine.SHARE);
    }

    /** Each call has some forty targets, which all call each other: what one may take is soon taken. */
    @Test
    void a_call_with_many_targets_takes_no_more_work_than_there_is_left() throws IOException, URISyntaxException {
        assertThat(work(Pathological.LISTENERS_THAT_WRAP_EACH_OTHER.compile(api)))
                .isLessThan(10 * Engine.SHARE);
    }

    /** So many times the same, with its number and the next. */
    private static String numbered(int count, String each, String between) {
        return IntStream.range(0, count).mapToObj(i -> each.formatted(i, i + 1)).collect(Collectors.joining(between));
    }

    @Test
    void what_entry_points_leave_for_each_other_is_followed_only_so_far_and_that_is_said() throws Exception {
        Path classes = Growing.RELAYS.compile(api, 30);
        BlindSpots ledger = new BlindSpots();
        try (ClassIndex index = ClassIndex.read(List.of(classes), List.of(api), ledger)) {
            FlowEngine engine = new FlowEngine(index, Knowledge.of(index, models(), Heuristics.ON), ledger);
            engine.allow(5);
            engine.run();
        }
        assertThat(ledger.sorted()).anySatisfy(spot -> {
            assertThat(spot.kind()).isEqualTo(BlindSpots.Kind.LIMIT_REACHED);
            assertThat(spot.fr()).contains("points d'entrée");
            assertThat(spot.en()).contains("entry points");
        });
    }

    private static long work(Path classes) throws IOException, URISyntaxException {
        BlindSpots ledger = new BlindSpots();
        try (ClassIndex index = ClassIndex.read(List.of(classes), List.of(api), ledger)) {
            FlowEngine engine = new FlowEngine(index, Knowledge.of(index, models(), Heuristics.ON), ledger);
            assertThat(engine.run().aiCalls()).isNotEmpty();
            return engine.work();
        }
    }

    /** Analyses a class folder, with the classes that it needs. */
    public static void main(String[] folders) throws Exception {
        BlindSpots ledger = new BlindSpots();
        try (ClassIndex index = ClassIndex.read(List.of(Path.of(folders[0])), List.of(Path.of(folders[1])), ledger)) {
            FlowResult result = new FlowEngine(index, Knowledge.of(index, models(), Heuristics.ON), ledger).run();
            System.out.println("calls of an AI: " + result.aiCalls().size());
            System.out.println("personal data sent: "
                    + result.flows().stream().anyMatch(flow -> flow.origin() instanceof Flow.Origin.Data));
            ledger.sorted().forEach(System.out::println);
        }
    }

    private static ModelSet models() throws IOException, URISyntaxException {
        String yaml = Files.readString(resource("models.yml"));
        List<ModelError> errors = new ArrayList<>();
        return ModelSet.parse(new Yaml(new LoaderOptions()).compose(new StringReader(yaml)), "models.yml", errors);
    }

    /** What the analysis needs, wherever this process found it. */
    private static String classPath() throws URISyntaxException {
        List<String> entries = new ArrayList<>();
        for (Class<?> type : List.of(
                BoundsTest.class,
                FlowEngine.class,
                SystemeIA.class,
                Yaml.class,
                ClassReader.class,
                ClassNode.class,
                JSRInlinerAdapter.class)) {
            entries.add(Path.of(type.getProtectionDomain()
                            .getCodeSource()
                            .getLocation()
                            .toURI())
                    .toString());
        }
        return String.join(File.pathSeparator, entries);
    }

    private static Path resource(String name) throws URISyntaxException {
        return Path.of(
                Objects.requireNonNull(BoundsTest.class.getResource(name)).toURI());
    }
}
