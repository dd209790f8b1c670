package fr.charteia.bench;

import java.io.BufferedReader;
import java.io.IOException;
import java.io.InputStreamReader;
import java.nio.charset.StandardCharsets;
import java.nio.file.Path;
import java.time.Duration;
import java.util.ArrayList;
import java.util.List;

/**
 * A process of its own, started cold, that does one piece of work.
 *
 * @param name what it is called in the report
 * @param main its main class
 * @param arguments what its main method takes
 */
record Measured(String name, Class<?> main, List<String> arguments) {

    /**
     * What a process took.
     *
     * @param cpu time of all its threads, in user and system mode, from its start to the end of its work
     * @param elapsed time on the clock
     * @param result what it says that it did
     */
    record Cost(Duration cpu, Duration elapsed, String result) {}

    /** What went wrong in the process. */
    static final class FailedException extends Exception {
        private static final long serialVersionUID = 1;

        FailedException(String message) {
            super(message);
        }
    }

    Cost run(List<String> options) throws IOException, FailedException {
        long start = System.nanoTime();
        Process process = new ProcessBuilder(command(options))
                .redirectError(ProcessBuilder.Redirect.DISCARD)
                .start();
        try (BufferedReader out =
                new BufferedReader(new InputStreamReader(process.getInputStream(), StandardCharsets.UTF_8))) {
            String last = "nothing";
            for (String line = out.readLine(); line != null; line = out.readLine()) {
                last = line;
                if (line.startsWith(Signal.DONE)) {
                    Duration elapsed = Duration.ofNanos(System.nanoTime() - start);
                    Duration cpu = process.info()
                            .totalCpuDuration()
                            .orElseThrow(() -> new IOException("CPU times of processes cannot be read here"));
                    return new Cost(cpu, elapsed, line.substring(Signal.DONE.length()));
                }
            }
            throw new FailedException(name + " failed; its last line was: " + last);
        } finally {
            process.destroyForcibly();
        }
    }

    private List<String> command(List<String> options) {
        List<String> command = new ArrayList<>();
        command.add(Path.of(System.getProperty("java.home"), "bin", "java").toString());
        command.addAll(options);
        command.add("-cp");
        command.add(System.getProperty("java.class.path"));
        command.add(main.getName());
        command.addAll(arguments);
        return command;
    }

    /** The smallest heap, in MB to a precision of 8 and at most 1024, with which the process does its work. */
    int smallestHeap() throws IOException {
        int fails = 0;
        int works = 1024;
        for (int heap = 128; works - fails > 8; heap = (works + fails) / 2) {
            if (worksWith(heap)) {
                works = heap;
            } else {
                fails = heap;
            }
        }
        return works;
    }

    private boolean worksWith(int heap) throws IOException {
        try {
            run(List.of("-Xmx" + heap + "m"));
            return true;
        } catch (FailedException tooSmall) {
            return false;
        }
    }
}
