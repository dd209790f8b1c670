package fr.charteia.core.flow.query;

import fr.charteia.core.bytecode.InternalNames;
import fr.charteia.core.flow.frame.Frame;
import fr.charteia.core.flow.frame.Invocation;
import fr.charteia.core.flow.program.Program;
import fr.charteia.core.flow.value.Value;
import java.util.LinkedHashSet;
import java.util.List;
import java.util.Set;
import java.util.function.BinaryOperator;
import java.util.regex.Pattern;

/**
 * Statements of which a text says only what is set and where, of the records that the class which is called keeps: {@code
 * Dossier.update("avis = ?1 where id = ?2", avis, id)}, {@code dossiers.list("avis", avis)}.
 */
public final class ShortStatements {
    /** One column, which the only parameter is for. */
    private static final Pattern COLUMN = Pattern.compile("(?U)[\\w.]+");

    private static final Pattern WHOLE = Pattern.compile("(?i)(update|select|from|with)\\s.*", Pattern.DOTALL);
    private static final Pattern SETS = Pattern.compile("(?i)set\\s.*", Pattern.DOTALL);
    private static final Pattern ORDERS = Pattern.compile("(?i)(order\\s+by|where)\\s.*", Pattern.DOTALL);

    private final Program program;
    private final Frame frame;

    public ShortStatements(Program program, Frame frame) {
        this.program = program;
        this.frame = frame;
    }

    /** The updates that a text stands for; bottom where it is not known. */
    public Value updates(Invocation call, Value text) {
        return whole(call, text, ShortStatements::update);
    }

    /** The queries that a text stands for; bottom where it is not known. */
    Value queries(Invocation call, Value text) {
        return whole(call, text, ShortStatements::query);
    }

    private Value whole(Invocation call, Value text, BinaryOperator<String> ofRecord) {
        frame.needsConstant(text);
        Value whole = Value.BOTTOM;
        for (String known : text.constant().texts().orElse(List.of())) {
            String said = known.strip();
            boolean complete = WHOLE.matcher(said).matches();
            for (String record : complete ? Set.of("") : records(call)) {
                String statement = complete ? said : ofRecord.apply(InternalNames.innermost(record), said);
                whole = whole.join(Value.constant(statement));
            }
        }
        return whole.isBottom() ? whole : whole.plus(text.taints());
    }

    private Set<String> records(Invocation call) {
        String owner = call.callee().owner();
        Set<String> kept = new LinkedHashSet<>(program.declaredTypes().kept(owner));
        call.receiver()
                .objects()
                .forEach(object -> kept.addAll(program.declaredTypes().kept(object.type())));
        return kept.isEmpty() && program.index().inScope(owner) ? Set.of(owner) : kept;
    }

    private static String update(String record, String text) {
        if (COLUMN.matcher(text).matches()) {
            return "update " + record + " set " + text + " = ?1";
        }
        return "update " + record + (SETS.matcher(text).matches() ? " " : " set ") + text;
    }

    private static String query(String record, String text) {
        if (COLUMN.matcher(text).matches()) {
            return "from " + record + " where " + text + " = ?1";
        }
        return "from " + record + (ORDERS.matcher(text).matches() ? " " : " where ") + text;
    }
}
