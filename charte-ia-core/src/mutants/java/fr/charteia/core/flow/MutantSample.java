package fr.charteia.core.flow;

import java.io.IOException;
import java.io.InputStream;
import java.io.UncheckedIOException;
import java.lang.instrument.ClassDefinition;
import java.lang.instrument.Instrumentation;
import java.net.URISyntaxException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.time.Duration;
import java.time.Instant;
import java.util.ArrayList;
import java.util.Collections;
import java.util.Comparator;
import java.util.HashMap;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.Optional;
import java.util.Random;
import java.util.stream.Stream;
import net.bytebuddy.agent.ByteBuddyAgent;
import org.objectweb.asm.ClassReader;
import org.objectweb.asm.ClassWriter;
import org.pitest.bytecode.analysis.ClassTree;
import org.pitest.classinfo.ClassName;
import org.pitest.mutationtest.EngineArguments;
import org.pitest.mutationtest.build.MutationInterceptor;
import org.pitest.mutationtest.config.PluginServices;
import org.pitest.mutationtest.config.ReportOptions;
import org.pitest.mutationtest.config.SettingsFactory;
import org.pitest.mutationtest.engine.Mutater;
import org.pitest.mutationtest.engine.MutationDetails;
import org.pitest.mutationtest.engine.gregor.config.GregorEngineFactory;

/**
 * How many of the changes that Pitest would make to the engine the tests notice, told of some that are drawn by lot (profile
 * {@code mutants}). Pitest itself starts a process for each class, and finds out in each which tests there are by running them, which takes
 * minutes: here, changed classes take each other's place in one process.
 *
 * <p>What is drawn are the changes of Pitest's default mutators that its default filters leave; but not those of what runs once, when a class
 * is initialised.
 */
final class MutantSample {
    /** Of the normal distribution, for an interval that has 95 %. */
    private static final double Z = 1.96;

    private final Instrumentation jvm = ByteBuddyAgent.install();
    private final Visited visited = new Visited();
    private final List<Noticing> tests = new ArrayList<>();
    private final Map<Noticing, Integer> noticed = new HashMap<>();
    private final Mutater mutater =
            new GregorEngineFactory().createEngine(EngineArguments.arguments()).createMutator(MutantSample::file);

    /** @param arguments the seed of the lot, how many to draw, and the minutes after which no more are begun, once all tests have run */
    public static void main(String[] arguments) throws Exception {
        long seed = Long.parseLong(arguments[0]);
        int most = Integer.parseInt(arguments[1]);
        Duration minutes = Duration.ofMinutes(Long.parseLong(arguments[2]));
        MutantSample sample = new MutantSample();
        sample.learn();
        sample.run(seed, most, Instant.now().plus(minutes));
        System.exit(0);
    }

    private void learn() throws Exception {
        jvm.addTransformer(visited);
        for (Noticing test : Noticing.all()) {
            if (!test.learn()) {
                throw new IllegalStateException(test.name() + " fails as it is: nothing can be told by it");
            }
            tests.add(test);
        }
        jvm.removeTransformer(visited);
        for (Class<?> type : jvm.getAllLoadedClasses()) {
            if (visited.changed(type)) {
                swap(type, file(type.getName()).orElseThrow());
            }
        }
        for (Noticing test : tests) {
            if (test.notices()) {
                throw new IllegalStateException(test.name() + " notices a change where there is none");
            }
        }
        long all = tests.stream().mapToLong(Noticing::usual).sum();
        System.out.println(tests.size() + " groups and classes of tests, " + all / 1000 + " s");
    }

    private void run(long seed, int most, Instant end) throws Exception {
        List<MutationDetails> drawn = changes();
        System.out.println(drawn.size() + " changes to the engine, of which some by lot (seed " + seed + "):");
        Collections.shuffle(drawn, new Random(seed));
        int found = 0;
        int made = 0;
        for (MutationDetails change : drawn) {
            if (made == most || Instant.now().isAfter(end)) {
                break;
            }
            made++;
            Optional<Noticing> by = noticing(change);
            found += by.isPresent() ? 1 : 0;
            System.out.printf(
                    Locale.ROOT,
                    "%s %s.%s:%d, %s%s%n",
                    by.isPresent() ? "noticed" : "MISSED ",
                    change.getClassName().asJavaName(),
                    change.getId().getLocation().getMethodName(),
                    change.getLineNumber(),
                    change.getDescription(),
                    by.map(test -> " (" + test.name() + ")").orElse(""));
        }
        System.out.println(told(found, made));
    }

    /** All changes that there are to the engine's classes. */
    private List<MutationDetails> changes() throws IOException, URISyntaxException {
        Path root = Path.of(FlowEngine.class
                .getProtectionDomain()
                .getCodeSource()
                .getLocation()
                .toURI());
        List<String> types;
        try (Stream<Path> files = Files.walk(root.resolve("fr/charteia/core/flow"))) {
            types = files.map(file -> root.relativize(file).toString())
                    .filter(file -> file.endsWith(".class"))
                    .map(file -> file.substring(0, file.length() - ".class".length()))
                    .sorted()
                    .toList();
        }
        MutationInterceptor filters = filters();
        List<MutationDetails> changes = new ArrayList<>();
        for (String type : types) {
            filters.begin(ClassTree.fromBytes(file(type).orElseThrow()));
            filters.intercept(mutater.findMutations(ClassName.fromString(type)), mutater).stream()
                    .filter(change ->
                            !change.getId().getLocation().getMethodName().equals("<clinit>"))
                    .forEach(changes::add);
            filters.end();
        }
        return changes;
    }

    /** What Pitest leaves out unasked: changes to what the compiler adds, and those that change nothing. */
    private static MutationInterceptor filters() {
        ReportOptions options = new ReportOptions();
        return new SettingsFactory(options, PluginServices.makeForContextLoader())
                .getInterceptor()
                .createInterceptor(options, null, MutantSample::file, null, null, null);
    }

    /** The first that notices a change: its class's own test first, then those that noticed most before, then the quickest. */
    private Optional<Noticing> noticing(MutationDetails change) throws Exception {
        String name = change.getClassName().asJavaName();
        String outer = name.replaceAll("\\$.*", "");
        Class<?> type = Class.forName(name);
        byte[] file = file(name).orElseThrow();
        List<Noticing> asked = new ArrayList<>(tests);
        asked.removeIf(test -> !visited.has(test.lines(), name, change.getLineNumber()));
        asked.sort(Comparator.comparing((Noticing test) -> !test.name().startsWith(outer))
                .thenComparing(test -> -noticed.getOrDefault(test, 0))
                .thenComparing(Noticing::usual));
        swap(type, likewise(mutater.getMutation(change.getId()).getBytes(), file));
        try {
            for (Noticing test : asked) {
                if (test.notices()) {
                    noticed.merge(test, 1, Integer::sum);
                    return Optional.of(test);
                }
            }
            return Optional.empty();
        } finally {
            swap(type, file);
        }
    }

    /** The same class, its constants where those of the other are: a record that is swapped for one of others loses its fields (JDK 17 and 25). */
    private static byte[] likewise(byte[] changed, byte[] file) {
        ClassWriter writer = new ClassWriter(new ClassReader(file), 0);
        new ClassReader(changed).accept(writer, 0);
        return writer.toByteArray();
    }

    private void swap(Class<?> type, byte[] file) throws Exception {
        jvm.redefineClasses(new ClassDefinition(type, file));
    }

    private static Optional<byte[]> file(String type) {
        String resource = type.replace('.', '/') + ".class";
        try (InputStream file = ClassLoader.getSystemResourceAsStream(resource)) {
            return file == null ? Optional.empty() : Optional.of(file.readAllBytes());
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
    }

    /** The share that was noticed, and between what that of all is (Wilson's interval, 95 %). */
    private static String told(int found, int made) {
        if (made == 0) {
            return "none was made";
        }
        double share = (double) found / made;
        double spread = Z * Math.sqrt(share * (1 - share) / made + Z * Z / (4.0 * made * made));
        double middle = share + Z * Z / (2.0 * made);
        double whole = 1 + Z * Z / made;
        return String.format(
                Locale.ROOT,
                "%d of %d noticed: %.0f %%, between %.0f and %.0f %%",
                found,
                made,
                100 * share,
                100 * (middle - spread) / whole,
                100 * (middle + spread) / whole);
    }
}
