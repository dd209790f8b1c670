package fr.charteia.core.catalogue;

import fr.charteia.annotations.Anonymisation;
import fr.charteia.annotations.Categorie;
import fr.charteia.annotations.DecisionHumaine;
import fr.charteia.annotations.DonneesPersonnelles;
import fr.charteia.annotations.Effet;
import fr.charteia.annotations.EffetJuridique;
import fr.charteia.annotations.InformationSensible;
import fr.charteia.annotations.MentionIA;
import fr.charteia.annotations.Niveau;
import fr.charteia.annotations.Pseudonymisation;
import fr.charteia.core.bytecode.AnnotationFact;
import fr.charteia.core.bytecode.ClassHeader;
import fr.charteia.core.bytecode.ClassIndex;
import fr.charteia.core.model.Fact.Certainty;
import fr.charteia.core.model.Place;
import java.util.ArrayList;
import java.util.Arrays;
import java.util.LinkedHashSet;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import java.util.TreeMap;
import java.util.concurrent.ConcurrentHashMap;
import java.util.function.Predicate;
import java.util.stream.Stream;

/**
 * What annotations say: those of the vocabulary, those of the policy and those of the catalogue, on the thing itself or on
 * the types of its annotations.
 */
final class Annotations {
    private static final String JAVA = "java/";
    private static final int META_DEPTH = 3;
    private static final String MENTION = name(MentionIA.class);

    private final ClassIndex index;
    private final Table user;
    private final Catalogue catalogue;
    private final Map<String, Set<AnnotationFact>> metas = new ConcurrentHashMap<>();
    private final Map<String, List<Row>> declaredRows = new ConcurrentHashMap<>();
    private final Map<String, List<Row>> catalogueRows = new ConcurrentHashMap<>();

    Annotations(ClassIndex index, Table user, Catalogue catalogue) {
        this.index = index;
        this.user = user;
        this.catalogue = catalogue;
    }

    /**
     * What an annotation says.
     *
     * @param effect what follows
     * @param certainty how sure it is
     */
    record Said(Effect effect, Certainty certainty) {}

    /** What the project says with these annotations: the vocabulary, and the annotations that its policy names. */
    List<Said> declared(List<AnnotationFact> annotations) {
        List<Said> said = new ArrayList<>();
        for (AnnotationFact annotation : withMetas(annotations)) {
            vocabulary(annotation).ifPresent(effect -> said.add(new Said(effect, Certainty.ANNOTATION)));
            for (Row row : declaredRows.computeIfAbsent(annotation.typeName(), this::rowsOfPolicy)) {
                said.add(new Said(row.effect(), Certainty.MODEL));
            }
        }
        return said;
    }

    /** What libraries mean with these annotations. */
    List<Said> catalogued(List<AnnotationFact> annotations) {
        List<Said> said = new ArrayList<>();
        for (AnnotationFact annotation : withMetas(annotations)) {
            for (Row row : catalogueRows.computeIfAbsent(annotation.typeName(), this::rowsOfCatalogue)) {
                said.add(new Said(row.effect(), Certainty.MODEL));
            }
        }
        return said;
    }

    /** Both, the project's first. */
    List<Said> all(List<AnnotationFact> annotations) {
        if (annotations.isEmpty()) {
            return List.of();
        }
        List<Said> said = new ArrayList<>(declared(annotations));
        said.addAll(catalogued(annotations));
        return said;
    }

    /**
     * An annotation and what it says.
     *
     * @param by the annotation, or one that it bears itself
     */
    record Borne(AnnotationFact by, Effect effect) {}

    /** What each of these annotations says, the project's first. */
    List<Borne> borne(List<AnnotationFact> annotations) {
        List<Borne> all = new ArrayList<>();
        for (AnnotationFact annotation : withMetas(annotations)) {
            declaredRows
                    .computeIfAbsent(annotation.typeName(), this::rowsOfPolicy)
                    .forEach(row -> all.add(new Borne(annotation, row.effect())));
            catalogueRows
                    .computeIfAbsent(annotation.typeName(), this::rowsOfCatalogue)
                    .forEach(row -> all.add(new Borne(annotation, row.effect())));
        }
        return all;
    }

    /** What these annotations call what bears them: a parameter of a request, a column of a table, a property of a document. */
    List<String> names(List<AnnotationFact> annotations) {
        return annotations.isEmpty()
                ? List.of()
                : borne(annotations).stream()
                        .flatMap(one -> naming(one.effect()).stream()
                                .map(one.by()::strings)
                                .filter(given -> given.stream().anyMatch(name -> !name.isBlank()))
                                .limit(1))
                        .flatMap(List::stream)
                        .toList();
    }

    private static List<String> naming(Effect effect) {
        if (effect instanceof Effect.NamedBy named) {
            return named.attributes();
        }
        return effect instanceof Effect.SqlName sql
                        && sql.of() != Effect.SqlKind.TABLE
                        && sql.property().isEmpty()
                ? sql.attributes()
                : List.of();
    }

    /** Whether annotations of a type say that. */
    boolean says(String type, Predicate<Effect> that) {
        return Stream.concat(
                        declaredRows.computeIfAbsent(type, this::rowsOfPolicy).stream(),
                        catalogueRows.computeIfAbsent(type, this::rowsOfCatalogue).stream())
                .map(Row::effect)
                .anyMatch(that);
    }

    /** The configuration expression that fills what bears these annotations, {@code ${cle:defaut}}. */
    Optional<String> configured(List<AnnotationFact> annotations) {
        return annotations.isEmpty()
                ? Optional.empty()
                : configurations(annotations)
                        .flatMap(one -> one.effect().expression(one.annotation()).stream())
                        .findFirst();
    }

    /**
     * What annotations add to a place that the configuration fills anyway.
     *
     * @param key the key, where it is not the place's name
     * @param otherwise the value without configuration
     */
    record Configuring(Optional<String> key, Optional<String> otherwise) {}

    /** What annotations add to a place that the configuration fills anyway. */
    Configuring configuring(List<AnnotationFact> annotations) {
        return new Configuring(
                configurations(annotations)
                        .flatMap(one -> one.annotation().string(one.effect().key()).stream())
                        .findFirst(),
                configurations(annotations)
                        .flatMap(one -> one.annotation().strings(one.effect().otherwise()).stream())
                        .findFirst());
    }

    /** The prefix of the configuration that fills a type with these annotations; empty when none does. */
    Optional<String> prefix(List<AnnotationFact> annotations) {
        return configurations(annotations)
                .filter(one -> !one.effect().prefixes().isEmpty())
                .map(one -> one.effect().prefixes().stream()
                        .flatMap(attribute -> one.annotation().string(attribute).stream())
                        .findFirst()
                        .orElse(""))
                .findFirst();
    }

    private record Configuration(AnnotationFact annotation, Effect.Configured effect) {}

    private Stream<Configuration> configurations(List<AnnotationFact> annotations) {
        return annotations.stream()
                .flatMap(annotation ->
                        catalogueRows.computeIfAbsent(annotation.typeName(), this::rowsOfCatalogue).stream()
                                .map(Row::effect)
                                .filter(Effect.Configured.class::isInstance)
                                .map(effect -> new Configuration(annotation, (Effect.Configured) effect)));
    }

    /** Whether an annotation of this type says that the configuration fills what bears it. */
    boolean configures(String type) {
        for (Table table : catalogue.tables(type, "configurations")) {
            for (Row row : table.annotations(Names.canonical(type))) {
                if (row.effect() instanceof Effect.Configured) {
                    return true;
                }
            }
        }
        return false;
    }

    /** The name of the model that these annotations choose. */
    Optional<String> modelName(List<AnnotationFact> annotations) {
        for (AnnotationFact annotation : annotations) {
            for (Row row : catalogueRows.computeIfAbsent(annotation.typeName(), this::rowsOfCatalogue)) {
                if (row.effect() instanceof Effect.ModelName chosen) {
                    return annotation.string(chosen.attribute());
                }
            }
        }
        return Optional.empty();
    }

    /** The annotations of the vocabulary and of our own code that say what a value is: internal names by simple name. */
    Map<String, String> ofData() {
        Map<String, String> names = new TreeMap<>();
        for (String type : index.annotationDeclarations()) {
            boolean says = all(List.of(new AnnotationFact('L' + type + ';', Map.of()))).stream()
                    .map(Said::effect)
                    .anyMatch(effect -> effect instanceof Effect.Personal || effect instanceof Effect.Sensitive);
            if (says) {
                names.put(Names.inner(type), type);
            }
        }
        for (String name : List.of(name(DonneesPersonnelles.class), name(InformationSensible.class))) {
            if (index.has(name)) {
                names.put(Names.inner(name), name);
            }
        }
        return names;
    }

    boolean isMention(List<AnnotationFact> annotations) {
        return withMetas(annotations).stream()
                .anyMatch(annotation -> annotation.typeName().equals(MENTION));
    }

    private List<Row> rowsOfPolicy(String annotation) {
        return user.annotations(Names.canonical(annotation));
    }

    private List<Row> rowsOfCatalogue(String annotation) {
        String type = Names.canonical(annotation);
        List<Row> rows = new ArrayList<>();
        for (Table table : catalogue.tables(annotation, Glance::annotations)) {
            rows.addAll(table.annotations(type));
        }
        if (!annotation.startsWith(JAVA)) {
            for (Table table : catalogue.anywhere()) {
                rows.addAll(table.annotations(type));
            }
        }
        return List.copyOf(rows);
    }

    private Set<AnnotationFact> withMetas(List<AnnotationFact> annotations) {
        if (annotations.isEmpty()) {
            return Set.of();
        }
        Set<AnnotationFact> all = new LinkedHashSet<>(annotations);
        for (AnnotationFact annotation : annotations) {
            Set<AnnotationFact> meta = metas.get(annotation.typeName());
            if (meta == null) {
                meta = new LinkedHashSet<>();
                collectMetas(annotation.typeName(), meta, META_DEPTH);
                metas.put(annotation.typeName(), meta);
            }
            all.addAll(meta);
        }
        return all;
    }

    private void collectMetas(String type, Set<AnnotationFact> found, int depth) {
        Optional<ClassHeader> header = type.startsWith(JAVA) || depth == 0 ? Optional.empty() : index.find(type);
        for (AnnotationFact annotation : header.map(ClassHeader::annotations).orElse(List.of())) {
            if (!annotation.typeName().startsWith(JAVA) && found.add(annotation)) {
                collectMetas(annotation.typeName(), found, depth - 1);
            }
        }
    }

    private static Optional<Effect> vocabulary(AnnotationFact annotation) {
        String type = annotation.typeName();
        List<Place> result = List.of(Place.result());
        if (!type.startsWith("fr/charteia/")) {
            return Optional.empty();
        } else if (type.equals(name(DonneesPersonnelles.class))) {
            String finalite = annotation.string("finalite").orElse("");
            return Optional.of(new Effect.Personal(
                    result, constants(annotation.enumNames("value"), Categorie.values()), finalite));
        } else if (type.equals(name(InformationSensible.class))) {
            List<Niveau> levels = constants(annotation.enumNames("value"), Niveau.values());
            return Optional.of(new Effect.Sensitive(result, levels.isEmpty() ? Niveau.CONFIDENTIELLE : levels.get(0)));
        } else if (type.equals(name(DecisionHumaine.class))) {
            return Optional.of(new Effect.Validate(List.of()));
        } else if (type.equals(name(EffetJuridique.class))) {
            return Optional.of(new Effect.Decide(constants(annotation.enumNames("value"), Effet.values())));
        } else if (type.equals(name(Anonymisation.class))) {
            return Optional.of(new Effect.Anonymise(result));
        } else if (type.equals(name(Pseudonymisation.class))) {
            return Optional.of(new Effect.Pseudonymise(result));
        }
        return Optional.empty();
    }

    private static <E extends Enum<E>> List<E> constants(List<String> names, E[] values) {
        List<E> constants = new ArrayList<>();
        for (String name : names) {
            Arrays.stream(values).filter(value -> value.name().equals(name)).forEach(constants::add);
        }
        return constants;
    }

    private static String name(Class<?> type) {
        return type.getName().replace('.', '/');
    }
}
