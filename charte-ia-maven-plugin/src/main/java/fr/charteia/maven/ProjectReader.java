package fr.charteia.maven;

import fr.charteia.core.Project;
import java.io.File;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.Collection;
import java.util.LinkedHashSet;
import java.util.List;
import java.util.Optional;
import java.util.Set;
import org.apache.maven.artifact.Artifact;
import org.apache.maven.artifact.DependencyResolutionRequiredException;
import org.apache.maven.execution.MavenSession;
import org.apache.maven.model.Build;
import org.apache.maven.model.Resource;
import org.apache.maven.plugin.MojoExecutionException;
import org.apache.maven.project.MavenProject;
import org.jspecify.annotations.Nullable;

/** Tells the analysis what Maven knows of a module: what is its own code, what is ours, and what is a library's. */
final class ProjectReader {
    private final MavenSession session;
    private final MavenProject module;
    private final DependencyPatterns included;
    private final boolean tests;

    private final Set<Path> modules = new LinkedHashSet<>();
    private final Set<Path> libraries = new LinkedHashSet<>();
    private final Set<Path> sources = new LinkedHashSet<>();
    private final Set<Path> resources = new LinkedHashSet<>();

    ProjectReader(MavenSession session, MavenProject module, @Nullable List<String> included, boolean tests) {
        this.session = session;
        this.module = module;
        this.included = new DependencyPatterns(included == null ? List.of() : included);
        this.tests = tests;
    }

    /**
     * The module.
     *
     * @param policy the policy file, when the user names one
     */
    Project read(@Nullable String policy) {
        Path root = root();
        Set<Path> classes = new LinkedHashSet<>();
        code(module, classes, true, tests);
        for (Artifact artifact : module.getArtifacts()) {
            if (tests || !Artifact.SCOPE_TEST.equals(artifact.getScope())) {
                dependency(artifact);
            }
        }
        return new Project(
                module.getArtifactId(),
                root,
                base(),
                List.copyOf(classes),
                List.copyOf(modules),
                List.copyOf(libraries),
                List.copyOf(sources),
                List.copyOf(resources),
                Optional.ofNullable(policy).map(name -> policy(name, root)));
    }

    /** The module's tests with everything that they use, the test classes first. */
    List<Path> testClasspath() throws MojoExecutionException {
        try {
            return module.getTestClasspathElements().stream()
                    .map(element -> path(new File(element)))
                    .toList();
        } catch (DependencyResolutionRequiredException e) {
            throw new MojoExecutionException(e.getMessage(), e);
        }
    }

    private void dependency(Artifact artifact) {
        Optional<MavenProject> sibling = sibling(artifact);
        File file = artifact.getFile();
        if (sibling.isPresent()) {
            boolean testJar = "tests".equals(artifact.getClassifier());
            // The folder rather than the jar, which may hold more than the module (shaded) or not exist yet.
            if (!code(sibling.get(), modules, !testJar, testJar) && file != null) {
                modules.add(path(file));
            }
        } else if (file != null && artifact.getArtifactHandler().isAddedToClasspath()) {
            (included.match(artifact.getGroupId(), artifact.getArtifactId()) ? modules : libraries).add(path(file));
        }
    }

    /** Adds a module's class folders, sources and resources; says whether there was a class folder. */
    private boolean code(MavenProject project, Set<Path> classes, boolean main, boolean test) {
        Build build = project.getBuild();
        int before = classes.size();
        if (main) {
            existing(List.of(build.getOutputDirectory()), classes);
            existing(project.getCompileSourceRoots(), sources);
            existing(directories(project.getResources()), resources);
        }
        if (test) {
            existing(List.of(build.getTestOutputDirectory()), classes);
            existing(project.getTestCompileSourceRoots(), sources);
            existing(directories(project.getTestResources()), resources);
        }
        return classes.size() > before;
    }

    private Optional<MavenProject> sibling(Artifact artifact) {
        return session.getAllProjects().stream()
                .filter(project -> project.getGroupId().equals(artifact.getGroupId())
                        && project.getArtifactId().equals(artifact.getArtifactId())
                        && project.getVersion().equals(artifact.getBaseVersion()))
                .findFirst();
    }

    /** The root of the build: where {@code .mvn} is, when the module lies below; else the folder that Maven was started for. */
    Path root() {
        Path base = base();
        File multiModule = session.getRequest().getMultiModuleProjectDirectory();
        if (multiModule != null && base.startsWith(path(multiModule))) {
            return path(multiModule);
        }
        MavenProject top = session.getTopLevelProject();
        Path topBase = top == null || top.getBasedir() == null ? base : path(top.getBasedir());
        return base.startsWith(topBase) ? topBase : base;
    }

    /** The module's folder; the current folder where there is no project. */
    Path base() {
        return module.getBasedir() == null ? path(new File("")) : path(module.getBasedir());
    }

    Path policy(String name, Path root) {
        Path inModule = base().resolve(name);
        return Files.exists(inModule) ? inModule : root.resolve(name).normalize();
    }

    private static List<String> directories(List<Resource> resources) {
        return resources.stream().map(Resource::getDirectory).toList();
    }

    private static void existing(Collection<String> names, Set<Path> paths) {
        names.stream().map(name -> path(new File(name))).filter(Files::exists).forEach(paths::add);
    }

    private static Path path(File file) {
        return file.toPath().toAbsolutePath().normalize();
    }
}
