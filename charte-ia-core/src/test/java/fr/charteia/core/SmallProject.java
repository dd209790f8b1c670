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
import java.util.regex.Matcher;
import java.util.regex.Pattern;
import java.util.stream.Stream;

/** A project written in a test: Java sources that use a tiny imitation of LangChain4j, and files. */
public final class SmallProject {
    /** The day of the tests. */
    public static final LocalDate TODAY = LocalDate.of(2026, 11, 24);

    private static final Pattern BLOCK = Pattern.compile("```(\\w+) ?([\\w./-]*)\\R(.*?)```", Pattern.DOTALL);

    private static final String RESUME = """
        import dev.langchain4j.model.chat.ChatModel;
        import fr.charteia.annotations.SystemeIA;

        @SystemeIA(id = "resume")
        class Resume {
            String resumer(ChatModel modele, String notice) {
                return modele.chat("Résume : " + notice);
            }
        }
        """;

    private static final String[] LANGCHAIN4J = {
        """
        package dev.langchain4j.model.chat;
        public interface ChatModel { String chat(String message); }
        """,
        """
            package dev.langchain4j.model.openai;
            public class OpenAiChatModel implements dev.langchain4j.model.chat.ChatModel {
                public static OpenAiChatModelBuilder builder() { return new OpenAiChatModelBuilder(); }
                public String chat(String message) { return message; }
                public static class OpenAiChatModelBuilder {
                    public OpenAiChatModelBuilder baseUrl(String url) { return this; }
                    public OpenAiChatModelBuilder apiKey(String key) { return this; }
                    public OpenAiChatModelBuilder maxTokens(Integer most) { return this; }
                    public OpenAiChatModelBuilder logRequests(Boolean log) { return this; }
                    public OpenAiChatModelBuilder modelName(String name) { return this; }
                    public OpenAiChatModelBuilder timeout(java.time.Duration patience) { return this; }
                    public OpenAiChatModel build() { return new OpenAiChatModel(); }
                }
            }
            """,
        """
            package dev.langchain4j.store.embedding;
            public interface EmbeddingStore { void add(String id, String text); }
            """,
        """
            package dev.langchain4j.store.embedding;
            public class EmbeddingStoreIngestor {
                public void ingest(String text) {}
                public void ingest(java.util.List<String> texts) {}
            }
            """,
        """
            package dev.langchain4j.data.message;
            public class SystemMessage { public static SystemMessage from(String text) { return new SystemMessage(); } }
            """,
        """
            package dev.langchain4j.rag.content.retriever;
            public interface ContentRetriever { java.util.List<String> retrieve(String query); }
            """,
        """
            package dev.langchain4j.agent.tool;
            @java.lang.annotation.Retention(java.lang.annotation.RetentionPolicy.RUNTIME)
            public @interface Tool { String[] value() default ""; }
            """,
        """
            package org.springframework.web.bind.annotation;
            @java.lang.annotation.Retention(java.lang.annotation.RetentionPolicy.RUNTIME)
            public @interface RestController {}
            """,
        """
            package org.springframework.web.bind.annotation;
            @java.lang.annotation.Retention(java.lang.annotation.RetentionPolicy.RUNTIME)
            public @interface PostMapping { String[] value() default {}; }
            """,
        """
            package org.springframework.security.core;
            public interface Authentication extends java.security.Principal { boolean isAuthenticated(); }
            """,
        """
            package jakarta.annotation.security;
            @java.lang.annotation.Retention(java.lang.annotation.RetentionPolicy.RUNTIME)
            public @interface PermitAll {}
            """,
        """
            package jakarta.annotation.security;
            @java.lang.annotation.Retention(java.lang.annotation.RetentionPolicy.RUNTIME)
            public @interface RolesAllowed { String[] value(); }
            """,
        """
            package org.springframework.security.access.prepost;
            @java.lang.annotation.Retention(java.lang.annotation.RetentionPolicy.RUNTIME)
            public @interface PreAuthorize { String value(); }
            """,
        """
            package org.springframework.security.access;
            public class AccessDeniedException extends RuntimeException {
                public AccessDeniedException(String message) { super(message); }
            }
            """,
        """
            package dev.langchain4j.invocation;
            public class InvocationParameters {
                public <T> T get(String key) { return null; }
            }
            """,
        """
            package org.springframework.scheduling.annotation;
            @java.lang.annotation.Retention(java.lang.annotation.RetentionPolicy.RUNTIME)
            public @interface Scheduled { String cron() default ""; }
            """,
        """
            package org.springframework.messaging.handler.annotation;
            @java.lang.annotation.Retention(java.lang.annotation.RetentionPolicy.RUNTIME)
            public @interface MessageMapping { String[] value() default {}; }
            """,
        """
            package org.springframework.kafka.annotation;
            @org.springframework.messaging.handler.annotation.MessageMapping
            @java.lang.annotation.Retention(java.lang.annotation.RetentionPolicy.RUNTIME)
            public @interface KafkaListener { String[] topics() default {}; }
            """,
        """
            package org.springframework.beans.factory.annotation;
            @java.lang.annotation.Retention(java.lang.annotation.RetentionPolicy.RUNTIME)
            public @interface Value { String value(); }
            """,
        """
            package org.springframework.http.client;
            public interface ClientHttpRequestFactory {}
            """,
        """
            package org.springframework.http.client;
            public class SimpleClientHttpRequestFactory implements ClientHttpRequestFactory {
                public void setReadTimeout(int patience) {}
            }
            """,
        """
            package org.springframework.web.client;
            public interface RestOperations {
                <T> T postForObject(String url, Object body, Class<T> type, Object... more);
                void delete(String url, Object... more);
            }
            """,
        """
            package org.springframework.web.client;
            public class RestTemplate implements RestOperations {
                public RestTemplate() {}
                public RestTemplate(org.springframework.http.client.ClientHttpRequestFactory factory) {}
                public <T> T postForObject(String url, Object body, Class<T> type, Object... more) { return null; }
                public void delete(String url, Object... more) {}
            }
            """,
        """
            package jakarta.validation.constraints;
            @java.lang.annotation.Retention(java.lang.annotation.RetentionPolicy.RUNTIME)
            public @interface Size { int max(); }
            """
    };

    /** Compiled once for all projects. */
    private static final class Libraries {
        static final Path COMPILED = Sources.compile(Stream.of(
                        LANGCHAIN4J,
                        OtherServers.SOURCES,
                        OtherSenders.SOURCES,
                        OtherFunctions.SOURCES,
                        OtherAgents.SOURCES)
                .flatMap(Stream::of)
                .toArray(String[]::new));
    }

    private final Path root;
    private final List<String> sources = new ArrayList<>();
    private final List<String> options = new ArrayList<>();
    private List<Path> resources = List.of();

    /** A project in an empty folder. */
    public SmallProject(Path root) {
        this.root = root;
    }

    /**
     * The project that an example of a rule's page shows: its blocks, and around one that is only a sheet or a policy the system
     * that it is about.
     */
    public static SmallProject ofExample(Path root, String example) {
        SmallProject project = new SmallProject(root);
        if (!example.contains("```java")) {
            project.java(RESUME);
        }
        Matcher block = BLOCK.matcher(example);
        while (block.find()) {
            if (block.group(1).equals("java")) {
                project.java(block.group(3));
            } else {
                project.file(block.group(2), block.group(3));
            }
        }
        return project;
    }

    /** A Java source. */
    public SmallProject java(String source) {
        sources.add(source);
        return this;
    }

    /** A file, by its path from the root. */
    public SmallProject file(String path, String text) {
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

    /** What the analysis says. */
    public Report report() {
        try {
            return Analysis.run(project(), Options.at(TODAY));
        } catch (ConfigurationException e) {
            throw new AssertionError(e);
        }
    }

    /** Class files keep the names of parameters. */
    SmallProject withParameterNames() {
        options.add("-parameters");
        return this;
    }

    /** The project, compiled to where Maven would compile it. */
    public Project project() {
        Path libraries = libraries();
        List<Path> classes = sources.isEmpty()
                ? List.of()
                : List.of(Sources.of(sources.toArray(String[]::new))
                        .classpath(libraries)
                        .classpathOf(SystemeIA.class)
                        .options(options.toArray(String[]::new))
                        .compile());
        Path java = root.resolve("src/main/java");
        Path target = root.resolve("target/classes");
        classes.forEach(folder -> {
            copy(Sources.sourcesOf(folder), java);
            copy(folder, target);
        });
        return new Project(
                "essai",
                root,
                root,
                classes.isEmpty() ? List.of() : List.of(target),
                List.of(),
                List.of(libraries),
                List.of(java),
                resources,
                Optional.empty());
    }

    /** The imitation of LangChain4j, compiled. */
    public static Path libraries() {
        return Libraries.COMPILED;
    }

    /** What was found, as {@code RULE path:line}. */
    List<String> found() {
        return report().findings().stream().map(SmallProject::line).toList();
    }

    /** A finding, as {@code RULE path:line}. */
    public static String line(Finding finding) {
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
