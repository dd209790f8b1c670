package fr.charteia.core.bytecode;

import java.io.IOException;
import java.io.InputStream;
import java.nio.file.Path;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import org.jspecify.annotations.Nullable;

/** The modules of the JDK that runs. No class is loaded. */
final class JdkRoot implements ClassRoot {

    private static final Path PATH = Path.of("jdk");

    /** The modules by the packages that they hold, {@code java/util}. */
    private volatile @Nullable Map<String, Module> modules;

    @Override
    public Path path() {
        return PATH;
    }

    @Override
    public List<ClassFile> files() {
        return List.of();
    }

    @Override
    public Optional<byte[]> read(String entry) throws IOException {
        Module module = modules().get(entry.substring(0, Math.max(0, entry.lastIndexOf('/'))));
        if (module == null) {
            return Optional.empty();
        }
        try (InputStream stream = module.getResourceAsStream(entry)) {
            return stream == null ? Optional.empty() : Optional.of(ClassRoot.drain(stream));
        }
    }

    @Override
    public boolean holds(String entry) throws IOException {
        return read(entry).isPresent();
    }

    private Map<String, Module> modules() {
        Map<String, Module> known = modules;
        if (known == null) {
            known = new HashMap<>();
            for (Module module : ModuleLayer.boot().modules()) {
                for (String name : module.getPackages()) {
                    known.put(name.replace('.', '/'), module);
                }
            }
            modules = known;
        }
        return known;
    }

    @Override
    public String label(String entry) {
        return "jdk!/" + entry;
    }

    @Override
    public void close() {
        // Nothing is kept open.
    }
}
