package fr.charteia.core.flow.memory;

import fr.charteia.core.bytecode.MemberRef;
import fr.charteia.core.flow.program.Program;
import fr.charteia.core.flow.program.StoreMethods;
import fr.charteia.core.flow.program.Writers;
import fr.charteia.core.flow.value.AccessPath;
import fr.charteia.core.flow.value.Slot;
import java.util.LinkedHashSet;
import java.util.Set;
import java.util.function.Predicate;

/** Whether all of our code that may fill a cell has been interpreted, so that nothing lies there of which nothing is known. */
public final class KnownFillers {
    private final Program program;
    private final Writers writers;
    private final StoreMethods storeMethods;
    private final Predicate<MemberRef> interpreted;

    public KnownFillers(Program program, Predicate<MemberRef> interpreted) {
        this.program = program;
        this.writers = program.writers();
        this.storeMethods = new StoreMethods(program);
        this.interpreted = interpreted;
    }

    public boolean areAll(AccessPath cell) {
        Slot first = cell.slots().get(0);
        if (first.kind() == Slot.Kind.FIELD) {
            return program.field(CellPaths.filled(cell))
                    .filter(field -> program.index().inScope(field.owner()))
                    .filter(field -> writers.all(field).stream().allMatch(interpreted))
                    .isPresent();
        }
        return CellPaths.isType(first) && fillersOf(first, cell).stream().allMatch(interpreted);
    }

    private Set<MemberRef> fillersOf(Slot store, AccessPath cell) {
        Set<String> keys = new LinkedHashSet<>();
        cell.slots().stream()
                .filter(Slot::isConstant)
                .map(slot -> slot.name().substring(1))
                .forEach(keys::add);
        return writers.of(storeMethods.of(store.name().substring(1)), keys);
    }
}
