package fr.charteia.core.testing;

import static java.nio.charset.StandardCharsets.UTF_8;

import java.io.File;
import java.io.IOException;
import java.io.StringWriter;
import java.io.UncheckedIOException;
import java.net.URISyntaxException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.Comparator;
import java.util.List;
import java.util.Locale;
import java.util.UUID;
import java.util.regex.Matcher;
import java.util.regex.Pattern;
import java.util.stream.Collectors;
import java.util.stream.Stream;
import javax.tools.JavaCompiler;
import javax.tools.JavaFileObject;
import javax.tools.StandardJavaFileManager;
import javax.tools.ToolProvider;

/**
 * Java sources written in a test, compiled with debug information to a temporary folder that goes when the tests end; or, for
 * tests that are run again and again in new processes, to the folder that the property {@code charte-ia.sources} names, where
 * what has been compiled once stays.
 *
 * <pre>{@code
 * Path classes = Sources.compile("package a; class B {}", "package a; interface C {}");
 * Path others = Sources.of("…").classpath(classes).options("-parameters").compile();
 * }</pre>
 *
 * Each string is one file. Its name is that of its public type, else of its first type, else {@code package-info}.
 */
public final class Sources {

    private static final Pattern PACKAGE = Pattern.compile("(?mU)^\\s*(?:@\\S+\\s+)*package\\s+([\\w.]+)\\s*;");
    private static final String TYPE = "(?:(?:abstract|final|sealed|non-sealed|strictfp)\\s+)*"
            + "(?:class|interface|enum|record|@interface)\\s+(\\w+)";
    private static final Pattern PUBLIC_TYPE = Pattern.compile("(?mU)^[ \\t]*(?:@\\S+[ \\t]+)*public\\s+" + TYPE);
    private static final Pattern ANY_TYPE = Pattern.compile("(?mU)(?:^|;|\\s)\\s*" + TYPE);

    private final List<String> sources;
    private final List<Path> classpath = new ArrayList<>();
    private final List<String> options = new ArrayList<>(List.of("-g", "-proc:none", "-nowarn", "-encoding", "UTF-8"));

    private Sources(List<String> sources) {
        this.sources = sources;
    }

    /** Sources to compile, one file in each string. */
    public static Sources of(String... sources) {
        return new Sources(List.of(sources));
    }

    /** Compiles sources that need nothing but the JDK; returns the folder of the classes. */
    public static Path compile(String... sources) {
        return of(sources).compile();
    }

    /** The folder that holds the sources from which this folder of classes was compiled. */
    public static Path sourcesOf(Path classes) {
        return classes.resolveSibling("src");
    }

    /** Adds class folders and jars. */
    public Sources classpath(Path... entries) {
        classpath.addAll(List.of(entries));
        return this;
    }

    /** Adds the jar or folder that this class was loaded from. */
    public Sources classpathOf(Class<?> type) {
        return classpath(locationOf(type));
    }

    /** The jar or folder that a class was loaded from. */
    public static Path locationOf(Class<?> type) {
        try {
            return Path.of(
                    type.getProtectionDomain().getCodeSource().getLocation().toURI());
        } catch (URISyntaxException e) {
            throw new IllegalArgumentException(type.getName(), e);
        }
    }

    /** Adds options of javac. */
    public Sources options(String... more) {
        options.addAll(List.of(more));
        return this;
    }

    /** Compiles; returns the folder of the classes. A source that does not compile fails the test. */
    public Path compile() {
        String kept = System.getProperty("charte-ia.sources", "");
        try {
            if (kept.isEmpty()) {
                return compile(Files.createTempDirectory(Temporary.HOME, "compiled"));
            }
            Path home = Files.createDirectories(Path.of(kept)).resolve(fingerprint());
            if (!Files.exists(home)) {
                Path building = Files.createTempDirectory(home.getParent(), "building");
                compile(building);
                Files.move(building, home);
            }
            return home.resolve("classes");
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
    }

    private Path compile(Path home) throws IOException {
        Path classes = Files.createDirectory(home.resolve("classes"));
        List<Path> files = write(Files.createDirectory(home.resolve("src")));
        javac(files, classes);
        return classes;
    }

    /** The same for the same sources, compiled in the same way. */
    private String fingerprint() {
        return UUID.nameUUIDFromBytes(
                        List.of(sources, options, classpath).toString().getBytes(UTF_8))
                .toString();
    }

    private List<Path> write(Path root) throws IOException {
        List<Path> files = new ArrayList<>();
        for (String source : sources) {
            Path file = root.resolve(fileName(source));
            Files.createDirectories(file.getParent());
            files.add(Files.writeString(file, source));
        }
        return files;
    }

    private static String fileName(String source) {
        String code = source.replaceAll("(?s)/\\*.*?\\*/", " ").replaceAll("//[^\\n]*", " ");
        Matcher inPackage = PACKAGE.matcher(code);
        String folder = inPackage.find() ? inPackage.group(1).replace('.', '/') + '/' : "";
        for (Pattern pattern : List.of(PUBLIC_TYPE, ANY_TYPE)) {
            Matcher type = pattern.matcher(code);
            if (type.find()) {
                return folder + type.group(1) + ".java";
            }
        }
        return folder + (code.contains("module ") ? "module-info.java" : "package-info.java");
    }

    private void javac(List<Path> files, Path classes) throws IOException {
        JavaCompiler compiler = ToolProvider.getSystemJavaCompiler();
        List<String> arguments = new ArrayList<>(options);
        arguments.addAll(List.of("-d", classes.toString()));
        if (!classpath.isEmpty()) {
            arguments.add("-cp");
            arguments.add(classpath.stream().map(Path::toString).collect(Collectors.joining(File.pathSeparator)));
        }
        StringWriter said = new StringWriter();
        try (StandardJavaFileManager manager = compiler.getStandardFileManager(null, Locale.ROOT, UTF_8)) {
            Iterable<? extends JavaFileObject> units = manager.getJavaFileObjectsFromPaths(files);
            if (!compiler.getTask(said, manager, null, arguments, null, units).call()) {
                throw new AssertionError("does not compile:\n" + said);
            }
        }
    }

    /** The folder of all that one process compiles, with whatever tests put beside that. */
    private static final class Temporary {
        static final Path HOME = make();

        private static Path make() {
            try {
                Path home = Files.createTempDirectory("sources");
                Runtime.getRuntime().addShutdownHook(new Thread(() -> delete(home)));
                return home;
            } catch (IOException e) {
                throw new UncheckedIOException(e);
            }
        }

        private static void delete(Path home) {
            try (Stream<Path> all = Files.walk(home)) {
                all.sorted(Comparator.reverseOrder())
                        .forEach(path -> path.toFile().delete());
            } catch (IOException e) {
                throw new UncheckedIOException(e);
            }
        }
    }
}
