package fr.charteia.core.flow;

import fr.charteia.annotations.DonneesPersonnelles;
import fr.charteia.core.bytecode.BlindSpots;
import fr.charteia.core.bytecode.BodyReader;
import fr.charteia.core.bytecode.Callers;
import fr.charteia.core.bytecode.ClassIndex;
import fr.charteia.core.catalogue.Heuristics;
import fr.charteia.core.catalogue.Knowledge;
import fr.charteia.core.catalogue.ModelError;
import fr.charteia.core.catalogue.ModelSet;
import fr.charteia.core.flow.program.Program;
import fr.charteia.core.flow.value.Requests;
import fr.charteia.core.model.LocalVariables;
import fr.charteia.core.testing.Sources;
import java.io.IOException;
import java.io.StringReader;
import java.io.UncheckedIOException;
import java.net.URISyntaxException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;
import java.util.Objects;
import java.util.function.Consumer;
import java.util.stream.Stream;
import org.reactivestreams.Publisher;
import org.yaml.snakeyaml.LoaderOptions;
import org.yaml.snakeyaml.Yaml;
import reactor.core.publisher.Mono;

/** Compiles a program against the suite's {@code api}, which is library code, and analyses it. */
public final class Programs {
    /** What written programs may use of published libraries: a class of each. */
    static final List<Class<?>> REACTIVE = List.of(Mono.class, Publisher.class);

    private final BlindSpots ledger = new BlindSpots();
    private final List<String> removed = new ArrayList<>();
    private final List<Path> libraries = new ArrayList<>();
    private String models = "models.yml";

    BlindSpots ledger() {
        return ledger;
    }

    /** A class that is compiled and then lost. */
    Programs without(String internalName) {
        removed.add(internalName);
        return this;
    }

    /** A library beside the suite's; each source is a file. */
    Programs beside(String... sources) {
        libraries.add(Sources.compile(sources));
        return this;
    }

    /** Other models than those of the suite. */
    Programs describedBy(String resource) {
        models = resource;
        return this;
    }

    public List<Flow> flows(String source) {
        return result(source).flows();
    }

    public FlowResult result(String source) {
        List<Path> read = new ArrayList<>(libraries);
        read.add(0, api());
        Path classes = sources(source).classpath(read.toArray(Path[]::new)).compile();
        REACTIVE.forEach(type -> read.add(Sources.locationOf(type)));
        try {
            for (String type : removed) {
                Files.deleteIfExists(classes.resolve(type + ".class"));
            }
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
        try (ClassIndex index = ClassIndex.read(List.of(classes), read, ledger)) {
            return new FlowEngine(index, Knowledge.of(index, models(models), Heuristics.OFF), ledger).run();
        }
    }

    /** A program that may use what is published. */
    static Sources sources(String source) {
        Sources sources = Sources.of(source).classpathOf(DonneesPersonnelles.class);
        REACTIVE.forEach(sources::classpathOf);
        return sources;
    }

    /** Looks at a program that is not analysed. */
    public static void with(String source, Consumer<Program> say) {
        with(source, Heuristics.OFF, say);
    }

    /** The same, with what names say. */
    public static void with(String source, Heuristics heuristics, Consumer<Program> say) {
        Path api = api();
        Path classes = Sources.of(source)
                .classpath(api)
                .classpathOf(DonneesPersonnelles.class)
                .compile();
        BlindSpots ledger = new BlindSpots();
        try (ClassIndex index = ClassIndex.read(List.of(classes), List.of(api), ledger)) {
            Knowledge knowledge = Knowledge.of(index, models(), heuristics);
            say.accept(new Program(
                    index,
                    knowledge,
                    LocalVariables.NONE,
                    new Callers(index, new BodyReader(index, ledger)),
                    new Requests(address -> true)));
        }
    }

    /** The suite's library, compiled. */
    static Path api() {
        return Api.COMPILED;
    }

    /** Nobody changes it: once for all tests. */
    private static final class Api {
        static final Path COMPILED = compile();

        private static Path compile() {
            try (Stream<Path> files = Files.list(resource("api"))) {
                return Sources.compile(files.sorted().map(Programs::read).toArray(String[]::new));
            } catch (IOException e) {
                throw new UncheckedIOException(e);
            }
        }
    }

    static ModelSet models() {
        return models("models.yml");
    }

    private static ModelSet models(String resource) {
        List<ModelError> errors = new ArrayList<>();
        ModelSet models = ModelSet.parse(
                new Yaml(new LoaderOptions()).compose(new StringReader(read(resource(resource)))), resource, errors);
        if (!errors.isEmpty()) {
            throw new IllegalStateException(errors.toString());
        }
        return models;
    }

    static String read(Path file) {
        try {
            return Files.readString(file);
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
    }

    static Path resource(String name) {
        try {
            return Path.of(
                    Objects.requireNonNull(Programs.class.getResource(name)).toURI());
        } catch (URISyntaxException e) {
            throw new IllegalStateException(e);
        }
    }
}
