package fr.charteia.core.catalogue;

import fr.charteia.core.bytecode.ClassHeader;
import fr.charteia.core.bytecode.ClassIndex;
import fr.charteia.core.bytecode.FieldHeader;
import fr.charteia.core.bytecode.MethodHeader;
import fr.charteia.core.message.Nearest;
import java.util.ArrayList;
import java.util.Collection;
import java.util.List;
import java.util.Optional;
import java.util.Set;
import java.util.TreeSet;
import java.util.function.Function;
import java.util.stream.Stream;

/** Holds the entries of a policy against the classes that are there: one that names nothing says nothing, and nobody sees it. */
final class ModelNames {
    private static final String CONSTRUCTOR = "<init>";
    /** So many letters of a class's name may be slips. */
    private static final int SLIPS = 2;

    private final ClassIndex index;
    private final String path;
    private final List<ModelError> errors = new ArrayList<>();

    ModelNames(ClassIndex index, String path) {
        this.index = index;
        this.path = path;
    }

    /**
     * The entries that name what is not there.
     *
     * @param whole whether every class that the file means to name is on this classpath; else a class that is not there may be
     *     another module's
     */
    List<ModelError> check(ModelSet models, boolean whole) {
        models.rows().forEach(row -> check(row, whole));
        return errors;
    }

    private void check(Row row, boolean whole) {
        String type = typeOf(row.subject());
        if (type.indexOf('*') >= 0 || type.indexOf('.') < 0) {
            return;
        }
        Optional<ClassHeader> header = find(type);
        if (header.isPresent()) {
            checkMember(row, header.get());
        } else if (whole) {
            missing(row, "classe « " + type + " » introuvable", "class “" + type + "” not found", nearestType(type));
        }
    }

    /** The pattern of the class that a subject names, or whose member it is. */
    static String typeOf(Subject subject) {
        if (subject instanceof Subject.OfMethod method) {
            return method.pattern().type();
        } else if (subject instanceof Subject.OfField field) {
            return field.type();
        } else if (subject instanceof Subject.OfType type) {
            return type.pattern();
        } else if (subject instanceof Subject.OfAnnotation annotation) {
            return annotation.pattern();
        }
        return ((Subject.OfFactory) subject).pattern().type();
    }

    /** Nested classes are written with dots too, so that each dot from the last on may be one between classes. */
    private Optional<ClassHeader> find(String canonical) {
        String name = canonical.replace('.', '/');
        while (true) {
            Optional<ClassHeader> found = index.find(name);
            int slash = name.lastIndexOf('/');
            if (found.isPresent() || slash < 0) {
                return found;
            }
            name = name.substring(0, slash) + '$' + name.substring(slash + 1);
        }
    }

    private Optional<String> nearestType(String type) {
        Set<String> candidates = new TreeSet<>();
        for (Collection<String> names : List.of(index.names(), index.mentionedClasses(), index.annotationTypes())) {
            for (String name : names) {
                if (Math.abs(name.length() - type.length()) <= SLIPS && !name.startsWith("[") && index.has(name)) {
                    candidates.add(Names.canonical(name));
                }
            }
        }
        return Nearest.to(type, candidates, SLIPS);
    }

    private void checkMember(Row row, ClassHeader type) {
        if (row.subject() instanceof Subject.OfMethod method) {
            checkMethod(row, type, method.pattern());
        } else if (row.subject() instanceof Subject.OfFactory factory) {
            checkMethod(row, type, factory.pattern());
        } else if (row.subject() instanceof Subject.OfField field
                && field.name().indexOf('*') < 0) {
            List<String> fields =
                    members(type, header -> header.fields().stream().map(FieldHeader::name));
            if (isWhole(type) && !fields.contains(field.name())) {
                missing(
                        row,
                        "« " + Names.canonical(type.name()) + " » n’a pas de champ « " + field.name() + " »",
                        "“" + Names.canonical(type.name()) + "” has no field “" + field.name() + "”",
                        Nearest.to(field.name(), fields));
            }
        }
    }

    private void checkMethod(Row row, ClassHeader type, MethodPattern pattern) {
        List<MethodHeader> methods = methods(type);
        boolean named = pattern.names().contains(CONSTRUCTOR) && type.isInterface();
        boolean matched = named;
        for (MethodHeader method : methods) {
            if (pattern.matchesName(method.name())) {
                named = true;
                matched |= pattern.matchesParameters(method.descriptor());
            }
        }
        if (matched || !isWhole(type)) {
            return;
        }
        String owner = Names.canonical(type.name());
        String name = String.join("|", pattern.names());
        if (named) {
            missing(
                    row,
                    "aucune méthode « " + name + " » de « " + owner + " » n’a ces paramètres",
                    "no method “" + name + "” of “" + owner + "” has these parameters",
                    Optional.empty());
        } else {
            missing(
                    row,
                    "« " + owner + " » n’a pas de méthode « " + name + " »",
                    "“" + owner + "” has no method “" + name + "”",
                    Nearest.to(
                            name,
                            methods.stream()
                                    .map(MethodHeader::name)
                                    .filter(other -> !other.startsWith("<"))
                                    .toList()));
        }
    }

    /** Its own, those that it inherits, and those of the subtypes of ours: an entry speaks of them too. */
    private List<MethodHeader> methods(ClassHeader type) {
        return members(type, header -> header.methods().stream());
    }

    private <T> List<T> members(ClassHeader type, Function<ClassHeader, Stream<T>> of) {
        return Stream.of(index.supertypes(type.name()), index.subtypes(type.name()))
                .flatMap(Collection::stream)
                .distinct()
                .flatMap(name -> index.find(name).stream())
                .flatMap(of)
                .toList();
    }

    /** Whether all that the type inherits from is there. */
    private boolean isWhole(ClassHeader type) {
        return index.supertypes(type.name()).stream().allMatch(name -> index.has(name));
    }

    private void missing(Row row, String fr, String en, Optional<String> nearest) {
        errors.add(new ModelError(
                path,
                row.line(),
                1,
                fr
                        + nearest.map(name -> " ; le plus proche est « " + name + " »")
                                .orElse(" : cette entrée ne dit rien"),
                en + nearest.map(name -> "; the nearest is “" + name + "”").orElse(": this entry says nothing")));
    }
}
