package fr.charteia.bench;

import java.io.IOException;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.time.Duration;
import java.util.ArrayList;
import java.util.Arrays;
import java.util.List;
import java.util.Locale;
import java.util.stream.Stream;

/**
 * Measures whole processes, each started cold and several times over, and writes a table: the analysis next to one pass of ASM
 * over the same class files, in CPU time. The pieces of work take turns, so that whatever else the machine does harms all alike.
 */
public final class Bench {
    private final Path out;
    private final int forks;
    private final StringBuilder report = new StringBuilder();

    private Bench(Path out, int forks) {
        this.out = out;
        this.forks = forks;
    }

    /** Takes a folder of jars, which holds a folder for each code base, a folder for results, and how often each process runs. */
    public static void main(String[] args) throws IOException {
        Path jars = Path.of(args[0]);
        Bench bench = new Bench(Files.createDirectories(Path.of(args[1])), Integer.parseInt(args[2]));
        bench.heading();
        List<String> libraries = jars(jars.resolve("bibliotheques"));
        List<String> without = jars(jars.resolve("sans-ia"));
        bench.measure("(a) without AI", without, libraries, true);
        bench.measure("(b) application", with(without, jars.resolve("application")), libraries, false);
        bench.measure("(c) framework", with(without, jars.resolve("cadre")), libraries, false);
        Files.writeString(bench.out.resolve("processes.txt"), bench.report, StandardCharsets.UTF_8);
    }

    private static List<String> with(List<String> jars, Path folder) throws IOException {
        List<String> all = new ArrayList<>(jars);
        all.addAll(jars(folder));
        return all;
    }

    private static List<String> jars(Path folder) throws IOException {
        try (Stream<Path> files = Files.list(folder)) {
            return files.map(Path::toString)
                    .filter(name -> name.endsWith(".jar"))
                    .sorted()
                    .toList();
        }
    }

    private void heading() {
        say(String.format(
                Locale.ROOT,
                "Java %s, %s, %d processors; %d processes each, medians; CPU: user and system, all threads%n%n"
                        + "%-18s %-30s %8s %9s %7s  %s",
                System.getProperty("java.version"),
                System.getProperty("os.name"),
                Runtime.getRuntime().availableProcessors(),
                forks,
                "code",
                "process",
                "CPU s",
                "elapsed s",
                "ratio",
                "what it did"));
    }

    private void measure(String code, List<String> own, List<String> libraries, boolean heap) throws IOException {
        List<String> analysed = new ArrayList<>(List.of(out.toString()));
        analysed.addAll(own);
        analysed.add("--");
        analysed.addAll(libraries);
        Measured analysis = new Measured("the whole analysis", WholeAnalysis.class, analysed);
        List<Measured> processes = List.of(
                new Measured("one ASM pass", AsmPass.class, own),
                analysis,
                new Measured("ArchUnit's import, no rule", ArchUnitImport.class, own));
        Measured.Cost[][] costs = new Measured.Cost[processes.size()][forks];
        for (int fork = 0; fork < forks; fork++) {
            for (int i = 0; i < costs.length; i++) {
                costs[i][fork] = run(processes.get(i));
            }
        }
        double unit = median(costs[0], Measured.Cost::cpu);
        for (int i = 0; i < costs.length; i++) {
            double cpu = median(costs[i], Measured.Cost::cpu);
            say(String.format(
                    Locale.ROOT,
                    "%-18s %-30s %8.2f %9.2f %7.2f  %s",
                    code,
                    processes.get(i).name(),
                    cpu,
                    median(costs[i], Measured.Cost::elapsed),
                    cpu / unit,
                    costs[i][0].result()));
        }
        if (heap) {
            say(String.format(
                    Locale.ROOT,
                    "%-18s the whole analysis works with -Xmx%dm, and with no less",
                    code,
                    analysis.smallestHeap()));
        }
    }

    private static Measured.Cost run(Measured process) throws IOException {
        try {
            return process.run(List.of());
        } catch (Measured.FailedException e) {
            throw new IOException(e.getMessage(), e);
        }
    }

    private interface Part {
        Duration of(Measured.Cost cost);
    }

    private static double median(Measured.Cost[] costs, Part part) {
        double[] seconds = Arrays.stream(costs)
                .mapToDouble(cost -> part.of(cost).toMillis() / 1000.0)
                .sorted()
                .toArray();
        int middle = seconds.length / 2;
        return seconds.length % 2 == 1 ? seconds[middle] : (seconds[middle - 1] + seconds[middle]) / 2;
    }

    private void say(String line) {
        System.out.println(line);
        report.append(line).append('\n');
    }
}
