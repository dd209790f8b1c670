package fr.charteia.core.catalogue;

import fr.charteia.core.bytecode.InternalNames;
import java.io.IOException;
import java.io.InputStream;
import java.io.UncheckedIOException;
import java.nio.charset.StandardCharsets;
import java.util.ArrayList;
import java.util.HashMap;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.concurrent.ConcurrentHashMap;
import java.util.function.Predicate;

/**
 * The built-in catalogue. A small list says which file speaks of which packages, so that a file is only read when code
 * refers to something that it may know: a project without AI pays for the list alone.
 */
final class Catalogue {
    private static final String LIST = "catalogue.txt";
    private static final String ANYWHERE = "*";

    private final Map<String, Item> items = new LinkedHashMap<>();
    private final Map<String, List<String>> filesByPackage = new HashMap<>();
    private final Map<String, Read> read = new ConcurrentHashMap<>();
    private final Map<String, Glance> glances = new ConcurrentHashMap<>();
    private final Map<String, Map<String, List<Table>>> bySection = new ConcurrentHashMap<>();
    private final Map<String, List<String>> known = new ConcurrentHashMap<>();

    /**
     * A line of the list.
     *
     * @param file name of the file
     * @param ai whether it knows calls of an AI, rather than only how values travel
     * @param http whether these are calls of an AI by their address only
     * @param witnesses classes of which one is on the classpath of whoever uses the library, when other libraries may
     *     inherit from its types
     * @param packages the packages that it speaks of, with those below
     */
    record Item(String file, boolean ai, boolean http, List<String> witnesses, List<String> packages) {}

    Catalogue() {
        for (String line : resource(LIST).lines().toList()) {
            if (!line.isBlank() && !line.startsWith("#")) {
                add(List.of(line.split(" ", -1)));
            }
        }
    }

    private void add(List<String> words) {
        List<String> witnesses = new ArrayList<>();
        List<String> packages = new ArrayList<>();
        boolean ai = false;
        boolean http = false;
        for (int i = 1; i < words.size(); i++) {
            if (words.get(i).equals("ia")) {
                ai = true;
            } else if (words.get(i).equals("http")) {
                ai = true;
                http = true;
            } else if (words.get(i).startsWith("temoin=")) {
                witnesses.add(words.get(i).substring(7));
            } else {
                packages.add(words.get(i));
                filesByPackage
                        .computeIfAbsent(words.get(i), key -> new ArrayList<>())
                        .add(words.get(0));
            }
        }
        items.put(words.get(0), new Item(words.get(0), ai, http, List.copyOf(witnesses), List.copyOf(packages)));
    }

    List<Item> items() {
        return List.copyOf(items.values());
    }

    /** What the catalogue knows of the package of this type; files are read when this is asked. */
    List<Table> tables(String internalName) {
        List<Table> found = new ArrayList<>();
        for (String file : files(internalName)) {
            found.add(table(file));
        }
        return found;
    }

    /** What the catalogue knows of the package of this type in files that have something of what is wanted; no other is read. */
    List<Table> tables(String internalName, Predicate<Glance> wanted) {
        List<Table> found = new ArrayList<>();
        for (String file : files(internalName)) {
            if (wanted.test(glance(file))) {
                found.add(table(file));
            }
        }
        return found;
    }

    /** What the files say that speak of the package of this type, or of any, and that have this section; no other is read. */
    List<Table> tables(String internalName, String section) {
        return bySection
                .computeIfAbsent(section, key -> new ConcurrentHashMap<>())
                .computeIfAbsent(InternalNames.packageOf(internalName), key -> findTables(internalName, section));
    }

    private List<Table> findTables(String internalName, String section) {
        List<Table> found = new ArrayList<>();
        for (List<String> files : List.of(files(internalName), filesByPackage.getOrDefault(ANYWHERE, List.of()))) {
            for (String file : files) {
                if (glance(file).has(section)) {
                    found.add(table(file));
                }
            }
        }
        return List.copyOf(found);
    }

    /** What a file has in it, told without parsing it. */
    Glance glance(String file) {
        return glances.computeIfAbsent(file, name -> Glance.at(resource(name)));
    }

    /** What the catalogue knows of names in any package. */
    List<Table> anywhere() {
        return filesByPackage.getOrDefault(ANYWHERE, List.of()).stream()
                .map(this::table)
                .toList();
    }

    /** The files that speak of the package of this type, without reading them. */
    List<String> files(String internalName) {
        return known.computeIfAbsent(InternalNames.packageOf(internalName), this::lookUp);
    }

    /** Whether the file is about AI, rather than about how values travel. */
    boolean isAi(String file) {
        Item item = items.get(file);
        return item != null && item.ai();
    }

    /** Whether the file is about AI, and what it knows is so by itself, not only by the address that it is given. */
    boolean isOfAi(String file) {
        Item item = items.get(file);
        return item != null && item.ai() && !item.http();
    }

    private List<String> lookUp(String packageName) {
        List<String> files = new ArrayList<>();
        String prefix = packageName + '/';
        while (!prefix.isEmpty()) {
            files.addAll(filesByPackage.getOrDefault(prefix, List.of()));
            prefix = prefix.substring(0, prefix.lastIndexOf('/', prefix.length() - 2) + 1);
        }
        return List.copyOf(files);
    }

    /** A file that was read. */
    private record Read(Library library, Table table) {}

    Table table(String file) {
        return of(file).table();
    }

    Library library(String file) {
        return of(file).library();
    }

    private Read of(String file) {
        return read.computeIfAbsent(file, name -> {
            CatalogueFile content = read(name);
            return new Read(content.library(), new Table(content.models()));
        });
    }

    /** Reads a file of the catalogue; it is ours, so that an error in it is a bug of ours. */
    static CatalogueFile read(String file) {
        List<ModelError> errors = new ArrayList<>();
        CatalogueFile read = CatalogueFile.parse(resource(file), file, errors);
        if (!errors.isEmpty()) {
            throw new IllegalStateException(errors.toString());
        }
        return read;
    }

    static String resource(String name) {
        try (InputStream in = Catalogue.class.getResourceAsStream(name)) {
            if (in == null) {
                throw new IllegalStateException(name);
            }
            return new String(in.readAllBytes(), StandardCharsets.UTF_8);
        } catch (IOException unreadable) {
            throw new UncheckedIOException(unreadable);
        }
    }
}
