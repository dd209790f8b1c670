package fr.charteia.bench;

import fr.charteia.core.ConfigurationException;
import fr.charteia.core.Report;
import fr.charteia.core.bytecode.BlindSpots;
import fr.charteia.core.bytecode.ClassIndex;
import fr.charteia.core.catalogue.Heuristics;
import fr.charteia.core.catalogue.Knowledge;
import fr.charteia.core.catalogue.ModelSet;
import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;
import java.util.concurrent.TimeUnit;
import java.util.stream.Stream;
import org.openjdk.jmh.annotations.Benchmark;
import org.openjdk.jmh.annotations.BenchmarkMode;
import org.openjdk.jmh.annotations.Fork;
import org.openjdk.jmh.annotations.Measurement;
import org.openjdk.jmh.annotations.Mode;
import org.openjdk.jmh.annotations.OutputTimeUnit;
import org.openjdk.jmh.annotations.Scope;
import org.openjdk.jmh.annotations.Setup;
import org.openjdk.jmh.annotations.State;
import org.openjdk.jmh.annotations.Warmup;

/** The parts of an analysis in a JVM that is warm: the index, the search for anchors, the whole. */
@State(Scope.Benchmark)
@BenchmarkMode(Mode.AverageTime)
@OutputTimeUnit(TimeUnit.MILLISECONDS)
@Fork(1)
@Warmup(iterations = 3, time = 2)
@Measurement(iterations = 5, time = 2)
public class MicroBenchmarks {
    private List<Path> jars = List.of();
    private ClassIndex index = ClassIndex.read(List.of(), List.of(), new BlindSpots());

    /** Finds the class files without AI that the profile has put in place. */
    @Setup
    public void prepare() throws IOException {
        try (Stream<Path> files = Files.list(Path.of(System.getProperty("bench.jars"), "sans-ia"))) {
            jars = files.sorted().toList();
        }
        index = ClassIndex.read(jars, List.of(), new BlindSpots());
    }

    @Benchmark
    public int index() {
        try (ClassIndex read = ClassIndex.read(jars, List.of(), new BlindSpots())) {
            return read.scopeSize();
        }
    }

    @Benchmark
    public int anchors() {
        return Knowledge.of(index, ModelSet.EMPTY, new Heuristics(true, true))
                .anchors()
                .size();
    }

    @Benchmark
    public Report analysis() throws ConfigurationException {
        return WholeAnalysis.run(
                Path.of(System.getProperty("java.io.tmpdir")),
                jars.stream().map(Path::toString).toList(),
                List.of());
    }
}
