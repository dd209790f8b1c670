package fr.charteia.core.bytecode;

import java.io.IOException;
import java.io.InputStream;
import java.nio.file.Path;
import java.util.List;
import java.util.Optional;

/** The modules of the JDK that runs, as the platform class loader gives them. No class is loaded. */
record JdkRoot(Path path) implements ClassRoot {

    JdkRoot() {
        this(Path.of("jdk"));
    }

    @Override
    public List<String> entries() {
        return List.of();
    }

    @Override
    public Optional<byte[]> read(String entry) throws IOException {
        try (InputStream stream = ClassLoader.getPlatformClassLoader().getResourceAsStream(entry)) {
            return stream == null ? Optional.empty() : Optional.of(ClassRoot.drain(stream));
        }
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
