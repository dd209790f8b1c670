package fr.charteia.maven.report;

import java.io.IOException;
import java.nio.file.Path;

/** A writer of one format to one file. */
interface FileReport {
    /** Writes the report; the folder exists. */
    void write(Rendering rendering, Path file) throws IOException;
}
