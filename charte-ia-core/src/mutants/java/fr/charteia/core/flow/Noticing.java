package fr.charteia.core.flow;

import java.io.IOException;
import java.net.URISyntaxException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.BitSet;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.concurrent.Callable;
import java.util.stream.Stream;
import org.junit.platform.engine.discovery.DiscoverySelectors;
import org.junit.platform.launcher.Launcher;
import org.junit.platform.launcher.LauncherDiscoveryRequest;
import org.junit.platform.launcher.core.LauncherDiscoveryRequestBuilder;
import org.junit.platform.launcher.core.LauncherFactory;
import org.junit.platform.launcher.listeners.SummaryGeneratingListener;

/** Something that may notice that the engine was changed: a group of the conformance suite, or a class of tests. */
final class Noticing {
    /** Those of the engine that ask the groups themselves, or that are too slow to be asked of each change; as in the profile {@code pitest}. */
    private static final Set<String> LEFT_OUT =
            Set.of("ProgramsTest", "MutantsTest", "BoundsTest", "MangledClassesTest");

    private static final List<String> BESIDE = List.of(
            "fr.charteia.core.AnalysisTest",
            "fr.charteia.core.AnnotatedVariablesTest",
            "fr.charteia.core.BlindSpotsTest");

    /** How much longer than usual it may take, and what it may take anyway, in ms. */
    private static final int LONGER = 10;

    private static final int ANYWAY = 30_000;

    private final String name;
    private final Callable<Boolean> holds;

    private BitSet lines = new BitSet();
    private long usual;

    private Noticing(String name, Callable<Boolean> holds) {
        this.name = name;
        this.holds = holds;
    }

    /** All that there are. */
    static List<Noticing> all() throws IOException {
        List<Noticing> all = new ArrayList<>();
        Path api = Programs.api();
        for (Map.Entry<String, String> group :
                ProgramsTest.read(ProgramsTest.folder("programs")).entrySet()) {
            all.add(group(group.getKey(), group.getValue(), api));
        }
        Launcher launcher = LauncherFactory.create();
        for (String test : tests()) {
            all.add(new Noticing(test, () -> passes(launcher, test)));
        }
        return all;
    }

    private static Noticing group(String file, String source, Path api) {
        Map<Integer, Set<String>> expected = ProgramsTest.expected(source);
        Path classes = ProgramsTest.compile(source, api);
        return new Noticing(file, () -> ProgramsTest.analyse(file, classes, api).equals(expected));
    }

    private static boolean passes(Launcher launcher, String test) {
        SummaryGeneratingListener listener = new SummaryGeneratingListener();
        LauncherDiscoveryRequest request = LauncherDiscoveryRequestBuilder.request()
                .selectors(DiscoverySelectors.selectClass(test))
                .build();
        launcher.execute(request, listener);
        return listener.getSummary().getTotalFailureCount() == 0;
    }

    private static List<String> tests() throws IOException {
        Path root;
        try {
            root = Path.of(ProgramsTest.class
                    .getProtectionDomain()
                    .getCodeSource()
                    .getLocation()
                    .toURI());
        } catch (URISyntaxException e) {
            throw new IllegalStateException(e);
        }
        List<String> tests = new ArrayList<>(BESIDE);
        try (Stream<Path> files = Files.walk(root.resolve("fr/charteia/core/flow"))) {
            files.map(file -> root.relativize(file).toString().replace('/', '.'))
                    .filter(file -> file.endsWith("Test.class") && !file.contains("$"))
                    .map(file -> file.substring(0, file.length() - ".class".length()))
                    .filter(test -> !LEFT_OUT.contains(test.substring(test.lastIndexOf('.') + 1)))
                    .sorted()
                    .forEach(tests::add);
        }
        return tests;
    }

    String name() {
        return name;
    }

    /** How long it usually takes, in ms. */
    long usual() {
        return usual;
    }

    /** The lines that it came by, unchanged. */
    BitSet lines() {
        return lines;
    }

    /** Runs it on the engine as it is; whether it holds, as it must. */
    boolean learn() {
        lines = Visited.begin();
        long start = System.nanoTime();
        boolean held = isGood();
        usual = (System.nanoTime() - start) / 1_000_000;
        Visited.begin();
        return held;
    }

    private boolean isGood() {
        try {
            return holds.call();
        } catch (Exception | AssertionError e) {
            return false;
        }
    }

    /** Whether it fails, or does not come to an end in ten times its time. */
    @SuppressWarnings({"deprecation", "removal"})
    boolean notices() throws InterruptedException {
        boolean[] held = new boolean[1];
        Thread thread = new Thread(
                null,
                () -> {
                    try {
                        held[0] = holds.call();
                    } catch (Throwable e) {
                        // A stack or a heap that overflows is as good a sign as a wrong answer.
                        held[0] = false;
                    }
                },
                name);
        thread.setDaemon(true);
        thread.start();
        thread.join(ANYWAY + LONGER * usual);
        if (thread.isAlive()) {
            // What loops without end answers to nothing else.
            thread.stop();
            thread.join();
            return true;
        }
        return !held[0];
    }
}
