package fr.charteia.core.flow.query;

import fr.charteia.core.flow.frame.Invocation;
import fr.charteia.core.flow.memory.Memory;
import fr.charteia.core.flow.value.Slot;
import fr.charteia.core.flow.value.State;
import fr.charteia.core.flow.value.Value;
import fr.charteia.core.model.DeclaredStatement;
import java.util.List;
import java.util.regex.Matcher;
import java.util.regex.Pattern;

/** What a call of a method gives the parameters of the statement that it runs: {@code :avis}, {@code ?1}, {@code #{dossier.avis}}. */
final class BoundParameters {
    /** A position from 1, or what a library calls a parameter that has no name. */
    private static final Pattern POSITION = Pattern.compile("(?:param|arg)?(\\d{1,3})");

    private final State state;
    private final List<Value> given;
    private final DeclaredStatement statement;
    private final Columns columns;
    private final Memory memory;

    BoundParameters(Invocation call, DeclaredStatement statement, Columns columns, Memory memory) {
        this.state = call.state();
        this.given = call.given();
        this.statement = statement;
        this.columns = columns;
        this.memory = memory;
    }

    /** What is given under a name. */
    Value value(String name) {
        List<String> parts = List.of(name.split("\\."));
        String first = parts.get(0);
        int parameter = statement.parameters().indexOf(first);
        if (parameter >= 0 && parameter < given.size()) {
            return below(given.get(parameter), parts.subList(1, parts.size()));
        }
        Matcher position = POSITION.matcher(first);
        if (position.matches()) {
            int at = Integer.parseInt(position.group(1)) - (first.startsWith("arg") ? 0 : 1);
            return at >= 0 && at < given.size() ? below(given.get(at), parts.subList(1, parts.size())) : Value.BOTTOM;
        }
        String collection = statement.items().get(first);
        if (collection != null && !collection.isEmpty() && !collection.equals(first)) {
            return items(collection, parts.subList(1, parts.size()));
        }
        Value found = Value.BOTTOM;
        for (Value value : given) {
            found = found.join(below(value, parts));
        }
        boolean only = found.isBottom() && given.size() == 1 && parts.size() == 1;
        return only && given.get(0).objects().stream().noneMatch(columns::hasProperties) ? given.get(0) : found;
    }

    /** What a statement goes through, one by one. */
    private Value items(String collection, List<String> path) {
        Value all = value(collection);
        if (all.isBottom() && given.size() == 1) {
            all = given.get(0);
        }
        return below(memory.read(state, all, Slot.ELEMENT), path);
    }

    private Value below(Value value, List<String> path) {
        Value found = value;
        for (String name : path) {
            found = columns.part(state, found, name);
        }
        return found;
    }
}
