package fr.charteia.core;

import fr.charteia.annotations.SystemeIA;
import fr.charteia.core.rule.Finding;
import fr.charteia.core.testing.Sources;
import java.io.IOException;
import java.io.UncheckedIOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.nio.file.StandardCopyOption;
import java.time.LocalDate;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import java.util.stream.Stream;

/** A project written in a test: Java sources that use a tiny imitation of LangChain4j, and files. */
final class SmallProject {
    static final LocalDate TODAY = LocalDate.of(2026, 11, 24);

    private static final String[] LANGCHAIN4J = {"""
        package dev.langchain4j.model.chat;
        public interface ChatModel { String chat(String message); }
        """, """
            package dev.langchain4j.model.openai;
            public class OpenAiChatModel implements dev.langchain4j.model.chat.ChatModel {
                public static OpenAiChatModelBuilder builder() { return new OpenAiChatModelBuilder(); }
                public String chat(String message) { return message; }
                public static class OpenAiChatModelBuilder {
                    public OpenAiChatModelBuilder baseUrl(String url) { return this; }
                    public OpenAiChatModelBuilder apiKey(String key) { return this; }
                    public OpenAiChatModelBuilder modelName(String name) { return this; }
                    public OpenAiChatModelBuilder timeout(java.time.Duration patience) { return this; }
                    public OpenAiChatModel build() { return new OpenAiChatModel(); }
                }
            }
            """};

    private final Path root;
    private final List<String> sources = new ArrayList<>();
    private List<Path> resources = List.of();

    SmallProject(Path root) {
        this.root = root;
    }

    /** A Java source. */
    SmallProject java(String source) {
        sources.add(source);
        return this;
    }

    /** A file, by its path from the root. */
    SmallProject file(String path, String text) {
        try {
            Path file = root.resolve(path);
            Files.createDirectories(file.getParent());
            Files.writeString(file, text);
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
        return this;
    }

    /** A configuration file. */
    SmallProject configuration(String name, String text) {
        resources = List.of(root.resolve("src/main/resources"));
        return file("src/main/resources/" + name, text);
    }

    Report report() {
        try {
            return Analysis.run(project(), Options.at(TODAY));
        } catch (ConfigurationException e) {
            throw new AssertionError(e);
        }
    }

    Project project() {
        Path libraries = Sources.compile(LANGCHAIN4J);
        List<Path> classes = sources.isEmpty()
                ? List.of()
                : List.of(Sources.of(sources.toArray(String[]::new))
                        .classpath(libraries)
                        .classpathOf(SystemeIA.class)
                        .compile());
        Path java = root.resolve("src/main/java");
        classes.forEach(folder -> copy(Sources.sourcesOf(folder), java));
        return new Project(
                "essai",
                root,
                root,
                classes,
                List.of(),
                List.of(libraries),
                List.of(java),
                resources,
                Optional.empty());
    }

    /** What was found, as {@code RULE path:line}. */
    List<String> found() {
        return report().findings().stream().map(SmallProject::line).toList();
    }

    static String line(Finding finding) {
        return finding.rule() + " " + finding.location().path() + ":"
                + finding.location().line();
    }

    private static void copy(Path from, Path to) {
        try (Stream<Path> files = Files.walk(from)) {
            for (Path file : files.filter(Files::isRegularFile).toList()) {
                Path copy = to.resolve(from.relativize(file).toString());
                Files.createDirectories(copy.getParent());
                Files.copy(file, copy, StandardCopyOption.REPLACE_EXISTING);
            }
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
    }
}
