package fr.charteia.core.rule;

import fr.charteia.core.bytecode.BodyReader;
import fr.charteia.core.bytecode.ClassHeader;
import fr.charteia.core.bytecode.ClassIndex;
import fr.charteia.core.bytecode.MemberRef;
import fr.charteia.core.bytecode.MethodBody;
import fr.charteia.core.flow.value.Site;
import fr.charteia.core.message.Location;
import fr.charteia.core.source.SourceTree;
import fr.charteia.core.source.Use;
import java.nio.file.Path;
import java.util.HashMap;
import java.util.Map;
import java.util.Optional;

/** Finds code in the sources: its file, its line and column, what stands there. Remembers; for one thread. */
public final class Places {
    private final ClassIndex index;
    private final Path root;
    private final SourceTree sources;
    private final BodyReader bodies;
    private final Map<String, Optional<Path>> files = new HashMap<>();
    private final DeclarationLines declarations = new DeclarationLines();

    /**
     * Looks in these sources.
     *
     * @param root the root of the build, to which paths are relative
     * @param bodies the code of methods, whose lines have to do where the sources are not there
     */
    public Places(ClassIndex index, Path root, SourceTree sources, BodyReader bodies) {
        this.index = index;
        this.bodies = bodies;
        this.root = root.toAbsolutePath().normalize();
        this.sources = sources;
    }

    /** Where, on the line of an instruction, a member is named. */
    Location of(Site site, String member) {
        String owner = site.method().owner();
        int column = file(owner)
                .filter(file -> site.line() > 0)
                .map(file -> sources.column(file, site.line(), member, () -> use(site, member))
                        .orElse(0))
                .orElse(0);
        return new Location(path(owner), site.line(), column);
    }

    /** The code on the line of an instruction that says what is done with a member, when the sources are there. */
    Optional<String> snippet(Site site, String member) {
        return file(site.method().owner())
                .flatMap(file -> sources.snippet(file, site.line(), member, () -> use(site, member)));
    }

    private Use use(Site site, String member) {
        MethodBody body = bodies.bodies(site.method().owner()).get(site.method());
        return body == null ? Use.FIRST : Uses.of(body, site, member);
    }

    /** An annotation on an element, or the element; when the sources are not there, the line on which a method's code begins, else 0. */
    Location of(MemberRef element, String annotation) {
        String path = path(element.owner());
        return file(element.owner())
                .map(file -> declarations.find(file, element, annotation, codeLine(element)))
                .map(found -> new Location(path, found.line(), found.column()))
                .orElseGet(() -> new Location(path, codeLine(element), 0));
    }

    private int codeLine(MemberRef element) {
        MethodBody body = element.isMethod() ? bodies.bodies(element.owner()).get(element) : null;
        return body == null ? 0 : body.firstLine();
    }

    /** The line on which a class (no name) or a member is declared; 0 when the sources are not there. */
    public int line(MemberRef element) {
        return file(element.owner())
                .map(file -> declarations.line(file, element, codeLine(element)))
                .orElse(0);
    }

    /** The file that declares a class, relative to the root; where no source has it, its package and the file's name. */
    public String path(String owner) {
        return file(owner)
                .map(file -> root.relativize(file).toString().replace('\\', '/'))
                .orElseGet(() -> inPackage(owner));
    }

    private Optional<Path> file(String owner) {
        return files.computeIfAbsent(
                owner,
                name -> sources.locate(name, sourceFile(name).orElse(null))
                        .map(file -> file.toAbsolutePath().normalize())
                        .filter(file -> file.startsWith(root)));
    }

    private Optional<String> sourceFile(String owner) {
        return index.find(owner).map(ClassHeader::sourceFile);
    }

    private String inPackage(String owner) {
        String folder = owner.substring(0, owner.lastIndexOf('/') + 1);
        return folder
                + sourceFile(owner)
                        .orElseGet(() -> owner.substring(folder.length()).replaceFirst("\\$.*", "") + ".java");
    }
}
