package fr.charteia.core.catalogue;

import fr.charteia.core.bytecode.ClassHeader;
import fr.charteia.core.bytecode.ClassIndex;
import fr.charteia.core.bytecode.InternalNames;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.Collection;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import java.util.SortedSet;
import java.util.TreeMap;
import java.util.TreeSet;
import java.util.function.Predicate;
import java.util.regex.Pattern;
import java.util.stream.Collectors;

/** The libraries that our code uses, that look like AI, and of which neither the catalogue nor the policy says anything. */
final class UnknownLibraries {
    private static final List<String> JDK = List.of("java/", "javax/", "jdk/", "sun/", "com/sun/");
    private static final Pattern VERSION = Pattern.compile("-\\d.*|\\.jar$");

    private final ClassIndex index;
    private final Table user;
    private final Catalogue catalogue;
    private final AiWords words = new AiWords();

    UnknownLibraries(ClassIndex index, Table user, Catalogue catalogue) {
        this.index = index;
        this.user = user;
        this.catalogue = catalogue;
    }

    /** Each once, by name. */
    List<UnknownLibrary> find(List<Path> libraries, Predicate<String> own) {
        Set<Path> named = libraries.stream()
                .filter(root -> words.hintAtAi(artifact(root)))
                .collect(Collectors.toSet());
        SortedSet<String> mentioned = new TreeSet<>();
        for (List<String> types : List.of(foreign(), foreign(index.annotationTypes()))) {
            for (String type : types) {
                if (words.hintAtAi(type) || isIn(named, type)) {
                    mentioned.add(type);
                }
            }
        }
        Set<String> described = new TreeSet<>();
        Map<String, UnknownLibrary> found = new TreeMap<>();
        for (String type : mentioned) {
            Optional<Path> root = suspect(type);
            if (root.isEmpty()) {
                continue;
            }
            String library = name(root.get(), type);
            if (isDescribed(type)) {
                described.add(library);
            } else if (!found.containsKey(library)) {
                user(type, own).ifPresent(mentions -> found.put(library, new UnknownLibrary(library, type, mentions)));
            }
        }
        found.keySet().removeAll(described);
        return new ArrayList<>(found.values());
    }

    /** The libraries that send requests of HTTP, as the names of their classes tell, each once with a class of ours that uses it. */
    List<UnknownLibrary> clients(Predicate<String> own) {
        Map<String, UnknownLibrary> found = new TreeMap<>();
        SortedSet<String> clients = new TreeSet<>();
        for (String type : foreign()) {
            if (words.isClient(InternalNames.simple(type)) && !isDescribed(type)) {
                clients.add(type);
            }
        }
        for (String type : clients) {
            index.find(type)
                    .map(ClassHeader::origin)
                    .ifPresent(root -> user(type, own)
                            .map(user -> new UnknownLibrary(name(root, type), type, user))
                            .ifPresent(library -> found.putIfAbsent(library.name(), library)));
        }
        return new ArrayList<>(found.values());
    }

    /** Whether the class is in one of these; jars are only opened where a name is a reason to. */
    private boolean isIn(Set<Path> roots, String type) {
        return !roots.isEmpty() && index.libraryOf(type).filter(roots::contains).isPresent();
    }

    /** Where the class is, when its name and its jar's speak of AI. */
    private Optional<Path> suspect(String type) {
        return index.find(type).map(ClassHeader::origin).filter(root -> words.speakOfAi(List.of(type, artifact(root))));
    }

    /** The types named in the scope that are neither ours nor the JDK's, and of whose package no file of the catalogue is. */
    private List<String> foreign() {
        List<String> found = new ArrayList<>();
        for (List<String> types : index.mentionedPackages().values()) {
            if (isOfForeignPackage(types.get(0))) {
                addForeign(types, found);
            }
        }
        return found;
    }

    private List<String> foreign(Collection<String> types) {
        List<String> found = new ArrayList<>();
        addForeign(types, found);
        found.removeIf(type -> !isOfForeignPackage(type));
        return found;
    }

    private void addForeign(Collection<String> types, List<String> found) {
        for (String type : types) {
            if (!index.inScope(type) && !type.startsWith("[")) {
                found.add(type);
            }
        }
    }

    private boolean isOfForeignPackage(String type) {
        for (String prefix : JDK) {
            if (type.startsWith(prefix)) {
                return false;
            }
        }
        return catalogue.files(type).isEmpty();
    }

    private boolean isDescribed(String type) {
        String name = Names.canonical(type);
        return user.speaksOf(name.substring(0, name.lastIndexOf('.') + 1));
    }

    /** Our first class that names it. */
    private Optional<String> user(String type, Predicate<String> own) {
        SortedSet<String> users = new TreeSet<>(index.referrersOfClass(type));
        index.annotated(type::equals).forEach(bearer -> users.add(bearer.name()));
        return users.stream().filter(own).findFirst();
    }

    /** A jar by its file; a folder says nothing, so that the package stands for what was compiled to it. */
    private static String name(Path root, String type) {
        return Files.isDirectory(root)
                ? InternalNames.packageOf(type).replace('/', '.')
                : String.valueOf(root.getFileName());
    }

    /** The name of a jar without its version; the name of a folder is nobody's. */
    private static String artifact(Path root) {
        return Files.isDirectory(root)
                ? ""
                : VERSION.matcher(String.valueOf(root.getFileName())).replaceAll("");
    }
}
