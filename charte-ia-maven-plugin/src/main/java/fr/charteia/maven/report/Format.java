package fr.charteia.maven.report;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.Optional;

/** The formats that a report can have. */
public enum Format {
    /** On the console. */
    CONSOLE {
        @Override
        public Optional<Path> write(Rendering rendering, Path folder) {
            return Optional.empty();
        }
    },
    /** SARIF 2.1.0. */
    SARIF {
        @Override
        public Optional<Path> write(Rendering rendering, Path folder) throws IOException {
            Path file = Files.createDirectories(folder).resolve("charte-ia.sarif");
            return Optional.of(Files.writeString(file, SarifReport.json(rendering)));
        }
    };

    /**
     * Writes the report to that folder, which is created, unless the format has no file.
     *
     * @return the file
     */
    public abstract Optional<Path> write(Rendering rendering, Path folder) throws IOException;
}
