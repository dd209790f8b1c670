package fr.charteia.maven.report;

import com.contrastsecurity.sarif.ArtifactLocation;
import com.contrastsecurity.sarif.Message;
import com.contrastsecurity.sarif.PhysicalLocation;
import com.contrastsecurity.sarif.Region;
import fr.charteia.core.message.Location;
import java.net.URI;
import java.net.URISyntaxException;

/** Places in SARIF: relative to the root of the build, which is never named. */
final class SarifLocations {
    /** What stands for the root of the build. */
    static final String ROOT = "%SRCROOT%";

    private SarifLocations() {}

    static com.contrastsecurity.sarif.Location of(Location location) {
        PhysicalLocation physical = new PhysicalLocation()
                .withArtifactLocation(
                        new ArtifactLocation().withUri(uri(location.path())).withUriBaseId(ROOT));
        if (location.line() > 0) {
            Region region = new Region().withStartLine(location.line());
            physical.setRegion(location.column() > 0 ? region.withStartColumn(location.column()) : region);
        }
        return new com.contrastsecurity.sarif.Location().withPhysicalLocation(physical);
    }

    static com.contrastsecurity.sarif.Location of(Location location, String message) {
        return of(location).withMessage(new Message().withText(message));
    }

    /** A path as a relative URI reference. */
    static String uri(String path) {
        // A first segment with a colon would read as a scheme (RFC 3986, 4.2).
        String relative = path.split("/", 2)[0].contains(":") ? "./" + path : path;
        try {
            return new URI(null, null, relative, null).toASCIIString();
        } catch (URISyntaxException e) {
            throw new IllegalArgumentException(path, e);
        }
    }
}
