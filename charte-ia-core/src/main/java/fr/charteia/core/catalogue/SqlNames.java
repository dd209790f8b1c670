package fr.charteia.core.catalogue;

import fr.charteia.core.bytecode.AnnotationFact;
import fr.charteia.core.bytecode.ClassHeader;
import fr.charteia.core.bytecode.ClassIndex;
import fr.charteia.core.bytecode.FieldHeader;
import fr.charteia.core.bytecode.InternalNames;
import fr.charteia.core.bytecode.MemberRef;
import fr.charteia.core.bytecode.MethodHeader;
import fr.charteia.core.model.sql.SqlStatement;
import java.util.HashMap;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import java.util.TreeSet;
import java.util.concurrent.ConcurrentHashMap;

/** What tables, columns and parameters are called, as annotations say. */
final class SqlNames {
    private final ClassIndex index;
    private final Annotations annotations;
    private final Lazy<Map<String, Set<String>>> tables;
    private final Map<MemberRef, String> columns = new ConcurrentHashMap<>();

    SqlNames(ClassIndex index, Annotations annotations) {
        this.index = index;
        this.annotations = annotations;
        this.tables = new Lazy<>(this::read);
    }

    /** The classes of ours of which a table holds the objects. */
    Set<String> mappedTo(String table) {
        return tables.get().getOrDefault(table, Set.of());
    }

    /** Whether objects of a class are kept in a table. */
    boolean isMapped(String type) {
        return tables.get().values().stream().anyMatch(types -> types.contains(type));
    }

    /** The tables that hold the objects of a class. */
    Set<String> tables(String type) {
        Set<String> holding = new TreeSet<>();
        tables.get().forEach((table, types) -> {
            if (types.contains(type)) {
                holding.add(table);
            }
        });
        return holding;
    }

    private Map<String, Set<String>> read() {
        Map<String, Set<String>> classes = new HashMap<>();
        for (ClassHeader type : index.annotated(annotation -> annotations.says(annotation, SqlNames::isOfTable))) {
            for (Annotations.Borne borne : annotations.borne(type.annotations())) {
                if (isOfTable(borne.effect())) {
                    String name = text(borne, (Effect.SqlName) borne.effect())
                            .orElseGet(() -> InternalNames.innermost(type.name()));
                    classes.computeIfAbsent(
                                    SqlStatement.plain(name.substring(name.lastIndexOf('.') + 1)),
                                    key -> new TreeSet<>())
                            .add(type.name());
                }
            }
        }
        return classes;
    }

    private static boolean isOfTable(Effect effect) {
        return effect instanceof Effect.SqlName name && name.of() == Effect.SqlKind.TABLE;
    }

    /** The column in which a field is kept. */
    String column(MemberRef field) {
        return columns.computeIfAbsent(field, this::readColumn);
    }

    private String readColumn(MemberRef ref) {
        Optional<FieldHeader> field = index.resolveField(ref.owner(), ref.name(), ref.descriptor());
        Optional<String> name = field.flatMap(found -> given(found.annotations(), Effect.SqlKind.COLUMN))
                .or(() ->
                        field.map(FieldHeader::owner).flatMap(index::find).flatMap(type -> ofReader(type, ref.name())));
        return SqlStatement.plain(name.filter(text -> !text.isBlank()).orElse(ref.name()));
    }

    private Optional<String> ofReader(ClassHeader type, String field) {
        String property = field.substring(0, 1).toUpperCase(Locale.ROOT) + field.substring(1);
        Set<String> accessors = Set.of("get" + property, "is" + property, "set" + property, field);
        return type.methods().stream()
                .filter(method -> accessors.contains(method.name()))
                .map(MethodHeader::annotations)
                .flatMap(borne -> given(borne, Effect.SqlKind.COLUMN).stream())
                .findFirst();
    }

    /** The name that annotations give. */
    Optional<String> given(List<AnnotationFact> borne, Effect.SqlKind of) {
        return borne.isEmpty()
                ? Optional.empty()
                : annotations.borne(borne).stream()
                        .filter(one -> one.effect() instanceof Effect.SqlName name
                                && name.of() == of
                                && name.property().isEmpty())
                        .flatMap(one -> text(one, (Effect.SqlName) one.effect()).stream())
                        .findFirst();
    }

    /** The columns of the properties that an annotation of a method names. */
    Map<String, String> ofProperties(AnnotationFact annotation) {
        Map<String, String> found = new HashMap<>();
        for (Annotations.Borne borne : annotations.borne(List.of(annotation))) {
            if (borne.effect() instanceof Effect.SqlName name
                    && !name.property().isEmpty()) {
                borne.by()
                        .string(name.property())
                        .ifPresent(property -> text(borne, name).ifPresent(column -> found.put(property, column)));
            }
        }
        return found;
    }

    private static Optional<String> text(Annotations.Borne borne, Effect.SqlName name) {
        return name.attributes().stream()
                .flatMap(attribute -> borne.by().string(attribute).stream())
                .filter(text -> !text.isBlank())
                .findFirst();
    }
}
