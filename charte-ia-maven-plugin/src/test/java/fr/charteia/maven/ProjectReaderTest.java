package fr.charteia.maven;

import static org.assertj.core.api.Assertions.assertThat;

import fr.charteia.core.Project;
import java.io.File;
import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.LinkedHashSet;
import java.util.List;
import org.apache.maven.artifact.Artifact;
import org.apache.maven.artifact.DefaultArtifact;
import org.apache.maven.artifact.handler.DefaultArtifactHandler;
import org.apache.maven.execution.DefaultMavenExecutionRequest;
import org.apache.maven.execution.DefaultMavenExecutionResult;
import org.apache.maven.execution.MavenExecutionRequest;
import org.apache.maven.execution.MavenSession;
import org.apache.maven.model.Build;
import org.apache.maven.model.Model;
import org.apache.maven.model.Resource;
import org.apache.maven.project.MavenProject;
import org.eclipse.aether.DefaultRepositorySystemSession;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

class ProjectReaderTest {
    @TempDir
    Path root;

    private final MavenExecutionRequest request = new DefaultMavenExecutionRequest();
    private MavenProject app;
    private MavenProject socle;

    @BeforeEach
    void two_modules() throws IOException {
        root = root.toRealPath();
        app = module("app");
        socle = module("socle");
        request.setMultiModuleProjectDirectory(root.toFile());
    }

    @Test
    void a_module_is_its_class_folder_its_sources_and_its_resources() throws IOException {
        folders("app/target/classes", "app/src/main/java", "app/src/main/resources", "app/target/test-classes");
        Project project = read(List.of(), false);
        assertThat(project.name()).isEqualTo("app");
        assertThat(project.root()).isEqualTo(root);
        assertThat(project.directory()).isEqualTo(root.resolve("app"));
        assertThat(project.classes()).containsExactly(root.resolve("app/target/classes"));
        assertThat(project.sources()).containsExactly(root.resolve("app/src/main/java"));
        assertThat(project.resources()).containsExactly(root.resolve("app/src/main/resources"));
    }

    @Test
    void folders_that_do_not_exist_are_left_out() {
        Project project = read(List.of(), true);
        assertThat(project.classes()).isEmpty();
        assertThat(project.sources()).isEmpty();
    }

    @Test
    void tests_are_in_when_asked_for() throws IOException {
        folders("app/target/classes", "app/target/test-classes", "app/src/test/java");
        app.setArtifacts(new LinkedHashSet<>(List.of(artifact("org.lib", "t", "test", jar("t.jar")))));
        Project project = read(List.of(), true);
        assertThat(project.classes())
                .containsExactly(root.resolve("app/target/classes"), root.resolve("app/target/test-classes"));
        assertThat(project.sources()).containsExactly(root.resolve("app/src/test/java"));
        assertThat(project.libraries()).containsExactly(root.resolve("t.jar"));
    }

    @Test
    void test_dependencies_are_out_when_tests_are() throws IOException {
        app.setArtifacts(new LinkedHashSet<>(List.of(
                artifact("org.lib", "t", "test", jar("t.jar")), artifact("org.lib", "p", "provided", jar("p.jar")))));
        assertThat(read(List.of(), false).libraries()).containsExactly(root.resolve("p.jar"));
    }

    @Test
    void a_module_of_the_same_build_is_our_code_with_its_sources() throws IOException {
        folders("socle/target/classes", "socle/src/main/java", "socle/src/main/resources");
        app.setArtifacts(new LinkedHashSet<>(List.of(artifact("fr.prefecture", "socle", "compile", jar("socle.jar")))));
        Project project = read(List.of(), false);
        assertThat(project.modules()).containsExactly(root.resolve("socle/target/classes"));
        assertThat(project.sources()).containsExactly(root.resolve("socle/src/main/java"));
        assertThat(project.resources()).containsExactly(root.resolve("socle/src/main/resources"));
        assertThat(project.libraries()).isEmpty();
    }

    @Test
    void a_module_that_has_only_a_jar_is_our_code_too() throws IOException {
        app.setArtifacts(new LinkedHashSet<>(List.of(artifact("fr.prefecture", "socle", "compile", jar("socle.jar")))));
        assertThat(read(List.of(), false).modules()).containsExactly(root.resolve("socle.jar"));
    }

    @Test
    void another_version_of_a_module_is_a_library() throws IOException {
        socle.setVersion("2");
        folders("socle/target/classes");
        app.setArtifacts(new LinkedHashSet<>(List.of(artifact("fr.prefecture", "socle", "compile", jar("socle.jar")))));
        Project project = read(List.of(), false);
        assertThat(project.modules()).isEmpty();
        assertThat(project.libraries()).containsExactly(root.resolve("socle.jar"));
    }

    @Test
    void dependencies_that_match_a_pattern_are_our_code() throws IOException {
        app.setArtifacts(new LinkedHashSet<>(List.of(
                artifact("fr.acme", "commun", "compile", jar("commun.jar")),
                artifact("org.lib", "lib", "compile", jar("lib.jar")))));
        Project project = read(List.of("fr.acme:*"), false);
        assertThat(project.modules()).containsExactly(root.resolve("commun.jar"));
        assertThat(project.libraries()).containsExactly(root.resolve("lib.jar"));
    }

    @Test
    void a_policy_by_name_is_the_modules_else_the_root_s() throws IOException {
        Files.writeString(root.resolve("a.yml"), "");
        Files.createDirectories(root.resolve("app"));
        Files.writeString(root.resolve("app/b.yml"), "");
        assertThat(policy("a.yml")).isEqualTo(root.resolve("a.yml"));
        assertThat(policy("b.yml")).isEqualTo(root.resolve("app/b.yml"));
        assertThat(policy("none.yml")).isEqualTo(root.resolve("none.yml"));
        assertThat(read(List.of(), false).policy()).isEmpty();
    }

    @Test
    void the_root_is_a_folder_above_the_module() {
        request.setMultiModuleProjectDirectory(root.resolve("socle").toFile());
        assertThat(read(List.of(), false).root()).isEqualTo(root.resolve("app"));
    }

    private Path policy(String name) {
        return new ProjectReader(session(), app, List.of(), false)
                .read(name)
                .policy()
                .orElseThrow();
    }

    private Project read(List<String> included, boolean tests) {
        return new ProjectReader(session(), app, included, tests).read(null);
    }

    @SuppressWarnings("deprecation") // The other constructors want a running Maven.
    private MavenSession session() {
        MavenSession session = new MavenSession(
                null, new DefaultRepositorySystemSession(), request, new DefaultMavenExecutionResult());
        session.setAllProjects(List.of(app, socle));
        session.setProjects(new ArrayList<>(List.of(app)));
        return session;
    }

    private MavenProject module(String name) {
        Model model = new Model();
        model.setGroupId("fr.prefecture");
        model.setArtifactId(name);
        model.setVersion("1");
        MavenProject project = new MavenProject(model);
        File base = root.resolve(name).toFile();
        project.setFile(new File(base, "pom.xml"));
        Build build = new Build();
        build.setOutputDirectory(new File(base, "target/classes").getPath());
        build.setTestOutputDirectory(new File(base, "target/test-classes").getPath());
        Resource resource = new Resource();
        resource.setDirectory(new File(base, "src/main/resources").getPath());
        build.addResource(resource);
        model.setBuild(build);
        project.addCompileSourceRoot(new File(base, "src/main/java").getPath());
        project.addTestCompileSourceRoot(new File(base, "src/test/java").getPath());
        return project;
    }

    private static Artifact artifact(String group, String name, String scope, Path file) {
        DefaultArtifactHandler handler = new DefaultArtifactHandler("jar");
        handler.setAddedToClasspath(true);
        Artifact artifact = new DefaultArtifact(group, name, "1", scope, "jar", null, handler);
        artifact.setFile(file.toFile());
        return artifact;
    }

    private Path jar(String name) throws IOException {
        return Files.writeString(root.resolve(name), "");
    }

    private void folders(String... names) throws IOException {
        for (String name : names) {
            Files.createDirectories(root.resolve(name));
        }
    }
}
