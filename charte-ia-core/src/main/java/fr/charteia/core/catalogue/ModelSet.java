package fr.charteia.core.catalogue;

import fr.charteia.core.bytecode.ClassIndex;
import fr.charteia.core.model.ClientType;
import java.util.ArrayList;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import org.yaml.snakeyaml.nodes.Node;

/** The entries of a policy's {@code modeles:} or of one file of the catalogue, read and checked. Immutable. */
public final class ModelSet {
    /** No entry. */
    public static final ModelSet EMPTY = new ModelSet(List.of(), List.of(), Map.of());

    private final List<Row> rows;
    private final List<ClientType> clients;
    private final Map<String, String> through;

    ModelSet(List<Row> rows, List<ClientType> clients, Map<String, String> through) {
        this.rows = List.copyOf(rows);
        this.clients = List.copyOf(clients);
        this.through = Map.copyOf(through);
    }

    /**
     * Reads the mapping below {@code modeles:}. Whatever is not understood is added to the errors, and the rest is read.
     *
     * @param modeles the mapping from section to entries
     * @param path the file, for the errors
     * @param errors receives what is wrong
     */
    public static ModelSet parse(Node modeles, String path, List<ModelError> errors) {
        Problems problems = new Problems(path, errors);
        return Entry.of(modeles, ModelParser.SECTIONS, problems)
                .map(entry -> new ModelParser("charte-ia", problems).read(entry))
                .orElse(EMPTY);
    }

    /**
     * The entries that name a class, method or field that is not there, so that they say nothing.
     *
     * @param index the classes that are there
     * @param path the file, for the errors
     * @param whole whether every class that the file means is to be found there; else one that is not may be another module's
     */
    public List<ModelError> namesOfNothing(ClassIndex index, String path, boolean whole) {
        return new ModelNames(index, path).check(this, whole);
    }

    /** Both: the entries of the other come after ours. */
    public ModelSet plus(ModelSet other) {
        List<Row> allRows = new ArrayList<>(rows);
        allRows.addAll(other.rows);
        List<ClientType> allClients = new ArrayList<>(clients);
        allClients.addAll(other.clients);
        Map<String, String> allThrough = new HashMap<>(other.through);
        allThrough.putAll(through);
        return new ModelSet(allRows, allClients, allThrough);
    }

    /** Whether there is nothing in it. */
    public boolean isEmpty() {
        return rows.isEmpty() && clients.isEmpty();
    }

    List<Row> rows() {
        return rows;
    }

    List<ClientType> clients() {
        return clients;
    }

    /** For clients that only wrap another interface, that one, both by internal name. */
    Map<String, String> through() {
        return through;
    }
}
