package fr.charteia.core.flow.program;

import fr.charteia.core.bytecode.MemberRef;
import fr.charteia.core.flow.value.Slot;
import fr.charteia.core.model.sql.SqlStatement;
import java.util.HashMap;
import java.util.HashSet;
import java.util.Map;
import java.util.Set;
import java.util.SortedSet;
import java.util.TreeSet;
import org.jspecify.annotations.Nullable;

/**
 * The methods without a body that write fields of ours, which a library keeps in columns, by a statement that their declaration says, and
 * those that look into them: {@code update Dossier d set d.avis = :avis}.
 */
public final class FieldStatements {
    private final Program program;
    private final Map<Slot, SortedSet<MemberRef>> writing = new HashMap<>();
    private @Nullable Map<Slot, SortedSet<MemberRef>> reading;

    FieldStatements(Program program) {
        this.program = program;
    }

    /** Those that write a field. */
    public SortedSet<MemberRef> writing(Slot field) {
        reading();
        return writing.getOrDefault(field, new TreeSet<>());
    }

    /** Those that give what is in fields, or choose by it. */
    public Map<Slot, SortedSet<MemberRef>> reading() {
        Map<Slot, SortedSet<MemberRef>> known = reading;
        if (known == null) {
            known = new HashMap<>();
            if (program.models().hasStatements()) {
                read(known);
            }
            reading = known;
        }
        return known;
    }

    private void read(Map<Slot, SortedSet<MemberRef>> read) {
        Set<String> owners = new HashSet<>();
        for (String type : program.index().mentionedClasses()) {
            if (program.index().inScope(type) && program.models().isOfDatabase(type)) {
                owners.add(type);
            }
        }
        for (MemberRef member : program.index().references(owners)) {
            if (member.isMethod()) {
                add(member, read);
            }
        }
    }

    private void add(MemberRef method, Map<Slot, SortedSet<MemberRef>> read) {
        program.models().statement(method).ifPresent(statement -> {
            SqlStatement sql = statement.sql();
            sql.written().values().forEach(columns -> add(method, columns, writing));
            add(method, sql.copied().keySet(), writing);
            add(method, sql.constants().keySet(), writing);
            sql.copied().values().forEach(columns -> add(method, columns, read));
            sql.asked().forEach(asked -> add(method, asked.columns(), read));
            sql.inOrder().forEach(columns -> add(method, columns, read));
        });
    }

    private void add(MemberRef method, Set<String> columns, Map<Slot, SortedSet<MemberRef>> to) {
        for (String column : columns) {
            program.mappedColumns()
                    .fields(column)
                    .forEach(field ->
                            to.computeIfAbsent(field, slot -> new TreeSet<>()).add(method));
        }
    }
}
