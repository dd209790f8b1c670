package fr.charteia.core.flow;

import fr.charteia.core.bytecode.MemberRef;
import fr.charteia.core.flow.program.Program;
import fr.charteia.core.flow.program.StoreMethods;
import fr.charteia.core.flow.query.Criteria;
import fr.charteia.core.flow.query.Shown;
import fr.charteia.core.flow.value.Slot;
import java.util.HashMap;
import java.util.LinkedHashSet;
import java.util.Map;
import java.util.Set;
import java.util.SortedSet;
import java.util.TreeSet;
import org.jspecify.annotations.Nullable;
import org.objectweb.asm.Type;

/** The queries that choose records by what lies in a field, or show it by another class: whoever calls one reads the field. */
final class Queries {
    private final Program program;
    private final StoreMethods storeMethods;
    private final Shown shown;
    private @Nullable Map<Slot, SortedSet<MemberRef>> byField;

    Queries(Program program) {
        this.program = program;
        this.storeMethods = new StoreMethods(program);
        this.shown = new Shown(program);
    }

    /** The queries, as the scope names them, that choose by a field, or show it. */
    SortedSet<MemberRef> by(MemberRef field) {
        Map<Slot, SortedSet<MemberRef>> known = byField;
        if (known == null) {
            known = find();
            byField = known;
        }
        SortedSet<MemberRef> queries =
                new TreeSet<>(known.getOrDefault(Slot.field(field.owner(), field.name()), new TreeSet<>()));
        if (program.mappedColumns().isMapped(field.owner())) {
            // By which columns a statement chooses that is run by hand, its text says there alone.
            queries.addAll(storeMethods.of(StoreMethods.DATABASE));
        }
        return queries;
    }

    private Map<Slot, SortedSet<MemberRef>> find() {
        Map<Slot, SortedSet<MemberRef>> found = new HashMap<>();
        program.fieldStatements().reading().forEach((field, methods) -> found.put(field, new TreeSet<>(methods)));
        SortedSet<String> stores = new TreeSet<>();
        for (String type : program.index().mentionedClasses()) {
            if (program.index().inScope(type)
                    && !program.declaredTypes().kept(type).isEmpty()) {
                stores.add(type);
            }
        }
        for (MemberRef member : program.index().references(stores)) {
            if (isQuery(member)) {
                Set<String> records =
                        new LinkedHashSet<>(program.declaredTypes().kept(member.owner()));
                records.addAll(program.declaredTypes().ofResult(member));
                fields(member, records)
                        .forEach(field -> found.computeIfAbsent(field, slot -> new TreeSet<>())
                                .add(member));
            }
        }
        return found;
    }

    private boolean isQuery(MemberRef member) {
        return member.isMethod()
                && !program.models().call(member).runsStatement()
                && program.models().call(member).selects()
                && program.resolve(member).filter(program::hasBody).isEmpty();
    }

    /** Those by which a query chooses, any, where a function that it is given says by which; and those that it shows. */
    private Set<Slot> fields(MemberRef query, Set<String> records) {
        Set<Slot> fields = new LinkedHashSet<>(shown.fields(query));
        if (takesFunction(query)) {
            records.forEach(
                    record -> fields.addAll(program.typeFacts().ofFields(record).keySet()));
        }
        Criteria.criteria(program, query, records).forEach(criterion -> fields.add(criterion.field()));
        return fields;
    }

    private boolean takesFunction(MemberRef query) {
        for (Type type : Type.getArgumentTypes(query.descriptor())) {
            if (type.getSort() == Type.OBJECT && program.isFunctional(type.getInternalName())) {
                return true;
            }
        }
        return false;
    }
}
