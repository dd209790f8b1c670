package fr.charteia.maven;

import static org.assertj.core.api.Assertions.assertThat;

import fr.charteia.core.declaration.PolicyCache;
import java.util.List;
import org.apache.maven.execution.DefaultMavenExecutionRequest;
import org.apache.maven.execution.DefaultMavenExecutionResult;
import org.apache.maven.execution.MavenSession;
import org.apache.maven.model.Model;
import org.apache.maven.plugin.descriptor.PluginDescriptor;
import org.apache.maven.project.MavenProject;
import org.eclipse.aether.DefaultRepositorySystemSession;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;

class PolicyCachesTest {
    private final PluginDescriptor plugin = new PluginDescriptor();
    private final MavenProject top = project("top");

    @BeforeEach
    void the_plugin_has_coordinates() {
        plugin.setGroupId("fr.charteia");
        plugin.setArtifactId("charte-ia-maven-plugin");
        plugin.setVersion("0.1.0");
    }

    @Test
    void the_modules_of_a_build_share_one_cache() {
        MavenSession session = session();
        PolicyCache first = new PolicyCaches(session, plugin).get();
        session.setCurrentProject(project("module"));
        assertThat(new PolicyCaches(session, plugin).get()).isSameAs(first);
    }

    @Test
    void another_build_has_another_cache() {
        PolicyCache first = new PolicyCaches(session(), plugin).get();
        assertThat(new PolicyCaches(session(), plugin).get()).isNotSameAs(first);
    }

    @Test
    void a_cache_of_another_class_loader_is_left_alone() {
        MavenSession session = session();
        Object foreign = new Object();
        session.getPluginContext(plugin, top).put(PolicyCache.class.getName(), foreign);
        assertThat(new PolicyCaches(session, plugin).get()).isNotNull();
        assertThat(session.getPluginContext(plugin, top)).containsValue(foreign);
    }

    @SuppressWarnings("deprecation") // The other constructors want a running Maven.
    private MavenSession session() {
        MavenSession session = new MavenSession(
                null,
                new DefaultRepositorySystemSession(),
                new DefaultMavenExecutionRequest(),
                new DefaultMavenExecutionResult());
        session.setProjects(List.of(top));
        return session;
    }

    private static MavenProject project(String name) {
        Model model = new Model();
        model.setGroupId("fr.prefecture");
        model.setArtifactId(name);
        model.setVersion("1");
        return new MavenProject(model);
    }
}
