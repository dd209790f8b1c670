package fr.charteia.maven;

import fr.charteia.core.declaration.PolicyCache;
import java.util.Map;
import org.apache.maven.execution.MavenSession;
import org.apache.maven.plugin.descriptor.PluginDescriptor;

/** The policies that this build has read, kept with the session so that all modules share them. */
record PolicyCaches(MavenSession session, PluginDescriptor plugin) {
    private static final String KEY = PolicyCache.class.getName();

    /** The build's cache; one of its own for a module that configures the plugin with other dependencies. */
    PolicyCache get() {
        Map<String, Object> context = session.getPluginContext(plugin, session.getTopLevelProject());
        Object shared = context.computeIfAbsent(KEY, key -> new PolicyCache());
        return shared instanceof PolicyCache cache ? cache : new PolicyCache();
    }

    /** The plugin's version. */
    String version() {
        return plugin.getVersion();
    }
}
