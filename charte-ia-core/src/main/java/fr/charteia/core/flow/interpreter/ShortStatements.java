package fr.charteia.core.flow.interpreter;

import fr.charteia.core.bytecode.InternalNames;
import fr.charteia.core.flow.program.Program;
import fr.charteia.core.flow.value.Value;
import java.util.LinkedHashSet;
import java.util.List;
import java.util.Locale;
import java.util.Set;
import java.util.regex.Pattern;

/**
 * Statements of which a text says only what is set and where, of the records that the class which is called keeps: {@code
 * Dossier.update("avis = ?1 where id = ?2", avis, id)}, {@code dossiers.update("avis", avis)}.
 */
final class ShortStatements {
    /** One column, which the only parameter is for. */
    private static final Pattern COLUMN = Pattern.compile("[\\w.]+");

    private static final Pattern WHOLE = Pattern.compile("(?i)(update|delete|insert|with)\\s.*", Pattern.DOTALL);
    private static final String SET = "set ";

    private final Program program;
    private final Frame frame;

    ShortStatements(Program program, Frame frame) {
        this.program = program;
        this.frame = frame;
    }

    /** The whole statements that a text stands for; bottom where it is not known. */
    Value whole(Invocation call, Value text) {
        frame.needsConstant(text);
        Value whole = Value.BOTTOM;
        for (String known : text.constant().texts().orElse(List.of())) {
            for (String record : records(call)) {
                whole = whole.join(Value.constant(update(InternalNames.innermost(record), known.strip())));
            }
        }
        return whole.isBottom() ? whole : whole.plus(text.taints());
    }

    private Set<String> records(Invocation call) {
        String owner = call.callee().owner();
        Set<String> kept = new LinkedHashSet<>(program.declaredTypes().kept(owner));
        call.receiver().objects().forEach(object -> kept.addAll(
                program.declaredTypes().kept(object.type())));
        return kept.isEmpty() && program.index().inScope(owner) ? Set.of(owner) : kept;
    }

    private static String update(String record, String text) {
        if (WHOLE.matcher(text).matches()) {
            return text;
        }
        if (COLUMN.matcher(text).matches()) {
            return "update " + record + " set " + text + " = ?1";
        }
        boolean sets = text.toLowerCase(Locale.ROOT).startsWith(SET);
        return "update " + record + " " + (sets ? "" : SET) + text;
    }
}
