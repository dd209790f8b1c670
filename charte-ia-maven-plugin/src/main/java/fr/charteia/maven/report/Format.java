package fr.charteia.maven.report;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.Optional;
import org.jspecify.annotations.Nullable;

/** The formats that a report can have. */
public enum Format {
    /** On the console. */
    CONSOLE(null, null),
    /** SARIF 2.1.0. */
    SARIF("charte-ia.sarif", new SarifReport());

    private final @Nullable String file;
    private final @Nullable FileReport writer;

    Format(@Nullable String file, @Nullable FileReport writer) {
        this.file = file;
        this.writer = writer;
    }

    /**
     * Writes the report to that folder, which is created, unless the format has no file.
     *
     * @return the file
     */
    public Optional<Path> write(Rendering rendering, Path folder) throws IOException {
        if (file == null || writer == null) {
            return Optional.empty();
        }
        Path path = Files.createDirectories(folder).resolve(file);
        writer.write(rendering, path);
        return Optional.of(path);
    }
}
