package fr.charteia.core.catalogue;

import fr.charteia.core.model.ClientType;
import java.util.ArrayList;
import java.util.Collection;
import java.util.HashMap;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;

/** The rows of a set of models, by what they speak of. */
final class Table {
    static final Table EMPTY = new Table(ModelSet.EMPTY);

    private final Rows methods = new Rows();
    private final Rows types = new Rows();
    private final Rows fields = new Rows();
    private final Rows annotations = new Rows();
    private final List<Row> factories = new ArrayList<>();
    private final List<Row> namedTools = new ArrayList<>();
    private final List<Row> methodTools = new ArrayList<>();
    private final List<Row> deliveries = new ArrayList<>();
    private final List<Row> catching = new ArrayList<>();
    private final Map<String, ClientType> clients = new LinkedHashMap<>();
    private final Map<String, String> through = new HashMap<>();

    Table(ModelSet models) {
        for (Row row : models.rows()) {
            if (row.effect() instanceof Effect.NamedTool) {
                namedTools.add(row);
            } else if (row.effect() instanceof Effect.MethodTool) {
                methodTools.add(row);
            } else if (row.effect() instanceof Effect.Delivered && row.subject() instanceof Subject.OfMethod) {
                deliveries.add(row);
            } else if (row.effect() instanceof Effect.Caught && row.subject() instanceof Subject.OfMethod) {
                catching.add(row);
            } else if (row.subject() instanceof Subject.OfMethod subject) {
                methods.add(subject.pattern().type(), row);
            } else if (row.subject() instanceof Subject.OfType subject) {
                types.add(subject.pattern(), row);
            } else if (row.subject() instanceof Subject.OfField subject) {
                fields.add(subject.type(), row);
            } else if (row.subject() instanceof Subject.OfAnnotation subject) {
                annotations.add(subject.pattern(), row);
            } else {
                factories.add(row);
            }
        }
        models.clients().forEach(client -> clients.put(Names.canonical(client.type()), client));
        models.through().forEach((type, other) -> through.put(Names.canonical(type), other));
    }

    /** The rows whose method pattern names the type. */
    List<Row> methods(String type) {
        return methods.of(type);
    }

    /** The types that method patterns name without stars. */
    Set<String> namedTypes() {
        return methods.named.keySet();
    }

    /** Whether any row names a type whose name may start so. */
    boolean speaksOf(String prefix) {
        return methods.speaksOf(prefix) || types.speaksOf(prefix);
    }

    List<Row> types(String type) {
        return types.of(type);
    }

    List<Row> fields(String type) {
        return fields.of(type);
    }

    List<Row> annotations(String type) {
        return annotations.of(type);
    }

    List<Row> factories() {
        return factories;
    }

    /** The rows on methods that are told names of tools. */
    List<Row> namedTools() {
        return namedTools;
    }

    /** The rows on methods that are told the name of a method that is a tool. */
    List<Row> methodTools() {
        return methodTools;
    }

    /** The rows on methods that are told the name of a method which is handed something. */
    List<Row> deliveries() {
        return deliveries;
    }

    /** The rows on methods that are handed what entry points throw. */
    List<Row> catching() {
        return catching;
    }

    Optional<ClientType> client(String type) {
        return Optional.ofNullable(clients.get(type));
    }

    Collection<ClientType> clients() {
        return clients.values();
    }

    /** Internal name of the interface through which a client of this type works, when it only wraps one. */
    Optional<String> through(String type) {
        return Optional.ofNullable(through.get(type));
    }

    boolean isEmpty() {
        return methods.isEmpty() && types.isEmpty() && fields.isEmpty() && annotations.isEmpty() && factories.isEmpty();
    }

    /** Rows by the name of a type, and those whose name has stars. */
    private static final class Rows {
        private final Map<String, List<Row>> named = new HashMap<>();
        private final Map<String, List<Row>> starred = new HashMap<>();

        void add(String type, Row row) {
            (type.indexOf('*') < 0 ? named : starred)
                    .computeIfAbsent(type, key -> new ArrayList<>())
                    .add(row);
        }

        List<Row> of(String type) {
            List<Row> found = named.getOrDefault(type, List.of());
            if (starred.isEmpty()) {
                return found;
            }
            List<Row> all = new ArrayList<>(found);
            starred.forEach((pattern, rows) -> {
                if (Names.matches(pattern, type)) {
                    all.addAll(rows);
                }
            });
            return all;
        }

        boolean speaksOf(String prefix) {
            return named.keySet().stream().anyMatch(type -> type.startsWith(prefix))
                    || starred.keySet().stream().anyMatch(type -> type.startsWith(prefix) || type.startsWith("*"));
        }

        boolean isEmpty() {
            return named.isEmpty() && starred.isEmpty();
        }
    }
}
