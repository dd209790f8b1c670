package fr.charteia.core.catalogue;

import fr.charteia.core.bytecode.BlindSpots;
import fr.charteia.core.bytecode.ClassHeader;
import fr.charteia.core.bytecode.ClassIndex;
import fr.charteia.core.bytecode.MethodHeader;
import java.io.IOException;
import java.io.UncheckedIOException;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.Collection;
import java.util.HashMap;
import java.util.LinkedHashSet;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import java.util.stream.Stream;
import java.util.zip.ZipEntry;
import java.util.zip.ZipFile;
import org.objectweb.asm.Type;

/**
 * The classes and members that are really there, to hold rows against. Of a jar only the list of its entries is read, and of a
 * class its header, when it is asked for.
 */
final class RealMembers implements AutoCloseable {
    private final ClassIndex index;
    private final Collection<String> names;
    private final Map<String, List<ClassHeader>> subtypes = new HashMap<>();

    /** Those of the JDK that runs. */
    RealMembers(Collection<String> names) {
        this.index = ClassIndex.read(List.of(), List.of(), new BlindSpots());
        this.names = names;
    }

    /**
     * Those of a library.
     *
     * @param jars its own; of a class that several have, the first one's counts
     * @param others where else its classes inherit from
     */
    RealMembers(List<Path> jars, List<Path> others) {
        List<Path> all = new ArrayList<>(jars);
        all.addAll(others);
        this.index = ClassIndex.read(List.of(), all, new BlindSpots());
        Set<String> found = new LinkedHashSet<>();
        jars.forEach(jar -> found.addAll(classes(jar)));
        this.names = found;
    }

    private static List<String> classes(Path jar) {
        try (ZipFile zip = new ZipFile(jar.toFile())) {
            return zip.stream()
                    .map(ZipEntry::getName)
                    .filter(name -> name.endsWith(".class") && !name.startsWith("META-INF/"))
                    .map(name -> name.substring(0, name.length() - 6))
                    .toList();
        } catch (IOException unreadable) {
            throw new UncheckedIOException(jar.toString(), unreadable);
        }
    }

    /** Closes the jars. */
    @Override
    public void close() {
        index.close();
    }

    /** Where the classes are, the library's and those it inherits from. */
    ClassIndex index() {
        return index;
    }

    /** Internal names of the library's types. */
    Collection<String> names() {
        return names;
    }

    /** Whether the library has a type of this name. */
    boolean has(String internalName) {
        return names.contains(internalName) && index.find(internalName).isPresent();
    }

    /** The types that a pattern names: the library's, else the JDK's. */
    List<ClassHeader> types(String pattern) {
        List<ClassHeader> found = new ArrayList<>();
        for (String name : names) {
            if (Names.matches(pattern, Names.canonical(name))) {
                index.find(name).ifPresent(found::add);
            }
        }
        if (found.isEmpty() && pattern.startsWith("java")) {
            jdkType(pattern).ifPresent(found::add);
        }
        return found;
    }

    /** The type of the JDK, nested as deep as it may be. */
    private static Optional<ClassHeader> jdkType(String canonical) {
        ClassIndex jdk = ClassIndex.read(List.of(), List.of(), new BlindSpots());
        String name = canonical.replace('.', '/');
        Optional<ClassHeader> found = jdk.find(name);
        while (found.isEmpty() && name.indexOf('/') >= 0) {
            int last = name.lastIndexOf('/');
            name = name.substring(0, last) + '$' + name.substring(last + 1);
            found = jdk.find(name);
        }
        return found;
    }

    /** Whether the row speaks of something that is there. */
    boolean hasAny(Row row) {
        return missing(row).size() < alternatives(row).size();
    }

    private static List<String> alternatives(Row row) {
        return pattern(row).map(MethodPattern::names).orElse(List.of("type"));
    }

    private static Optional<MethodPattern> pattern(Row row) {
        if (row.subject() instanceof Subject.OfMethod method) {
            return Optional.of(method.pattern());
        }
        return row.subject() instanceof Subject.OfFactory factory ? Optional.of(factory.pattern()) : Optional.empty();
    }

    /** The names of the row that nothing there has: methods, a field, attributes of an annotation; “type” when it is the type. */
    List<String> missing(Row row) {
        List<ClassHeader> types = types(ModelNames.typeOf(row.subject()));
        Optional<MethodPattern> pattern = pattern(row);
        if (pattern.isPresent()) {
            return missing(types, pattern.get());
        } else if (types.isEmpty()) {
            return List.of("type");
        } else if (row.subject() instanceof Subject.OfField field) {
            return types.stream().anyMatch(type -> hasField(type, field.name())) ? List.of() : List.of(field.name());
        } else if (row.subject() instanceof Subject.OfAnnotation) {
            List<ClassHeader> annotations = Stream.concat(
                            types.stream(), types.stream().flatMap(this::contained))
                    .toList();
            return attributes(row.effect()).stream()
                    .filter(name -> annotations.stream()
                            .allMatch(type -> type.methods(name).isEmpty()))
                    .toList();
        }
        return List.of();
    }

    private List<String> missing(List<ClassHeader> types, MethodPattern pattern) {
        List<String> missing = new ArrayList<>();
        for (String name : pattern.names()) {
            boolean there = types.stream().anyMatch(type -> hasMethod(type, name, pattern))
                    || types.stream()
                            .flatMap(type -> subtypes(type).stream())
                            .anyMatch(type -> hasMethod(type, name, pattern));
            if (!there) {
                missing.add(name);
            }
        }
        return missing;
    }

    /** The annotations that one holds which is there for several of them. */
    private Stream<ClassHeader> contained(ClassHeader annotation) {
        return annotation.methods("value").stream()
                .map(value -> Type.getReturnType(value.descriptor()))
                .filter(type -> type.getSort() == Type.ARRAY)
                .flatMap(type -> types(type.getElementType().getClassName()).stream());
    }

    /** The attributes of an annotation that a row reads. */
    private static List<String> attributes(Effect effect) {
        List<String> names = new ArrayList<>();
        if (effect instanceof Effect.Path path) {
            names.addAll(path.attributes());
        } else if (effect instanceof Effect.Statement statement) {
            names.addAll(statement.attributes());
        } else if (effect instanceof Effect.SqlName name) {
            names.addAll(name.attributes());
            names.add(name.property());
        } else if (effect instanceof Effect.ModelName model) {
            names.add(model.attribute());
        } else if (effect instanceof Effect.Proxy proxy) {
            names.add(proxy.types());
        } else if (effect instanceof Effect.Configured configured) {
            names.addAll(List.of(configured.written(), configured.key(), configured.otherwise()));
            names.addAll(configured.prefixes());
        }
        names.removeIf(String::isEmpty);
        return names;
    }

    /** A row speaks of subtypes too, and may name what only they have. */
    private List<ClassHeader> subtypes(ClassHeader type) {
        return subtypes.computeIfAbsent(
                type.name(),
                key -> names.stream()
                        .filter(name -> index.isSubtype(name, key))
                        .map(name -> index.find(name).orElseThrow())
                        .toList());
    }

    private boolean hasField(ClassHeader type, String name) {
        return index.supertypes(type.name()).stream()
                .flatMap(supertype -> index.find(supertype).stream())
                .anyMatch(supertype -> supertype.field(name).isPresent());
    }

    /** Whether the one method of an interface takes what its type argument says, which a row may name. */
    private static boolean isOfAnyType(ClassHeader type, MethodHeader method) {
        return type.isInterface() && method.isAbstract() && method.descriptor().startsWith("(Ljava/lang/Object;)");
    }

    private boolean hasMethod(ClassHeader type, String name, MethodPattern pattern) {
        // A row on an interface's constructors speaks of those of its classes.
        if (name.equals("<init>") && type.isInterface()) {
            return true;
        }
        for (String supertype : index.supertypes(type.name())) {
            for (MethodHeader method :
                    index.find(supertype).map(ClassHeader::methods).orElse(List.of())) {
                if (Names.matches(name, method.name())
                        && (pattern.matchesParameters(method.descriptor()) || isOfAnyType(type, method))) {
                    return true;
                }
            }
        }
        return false;
    }
}
