package fr.charteia.core.flow.frame;

import fr.charteia.core.flow.memory.CellPaths;
import fr.charteia.core.flow.program.Program;
import fr.charteia.core.flow.value.AccessPath;
import fr.charteia.core.flow.value.Label;
import fr.charteia.core.flow.value.Slot;
import java.util.LinkedHashSet;
import java.util.List;
import java.util.Set;

/**
 * The fields of objects that code which is not seen gave: each is known by itself where it is read, whichever object it is of, so who is
 * shown such an object as a whole is shown them.
 */
public final class ShownFields {
    private final Program program;

    public ShownFields(Program program) {
        this.program = program;
    }

    /** What a person is shown who is shown these. */
    public Set<Label> with(Set<Label> shown) {
        if (shown.stream().noneMatch(ShownFields::isWhole)) {
            return shown;
        }
        Set<Label> all = new LinkedHashSet<>(shown);
        for (Label label : shown) {
            if (label instanceof Label.Input input && isWhole(label)) {
                for (String type : types(input.path().slots().get(0))) {
                    program.typeFacts()
                            .fieldsBelow(type)
                            .forEach(field -> all.add(new Label.Input(CellPaths.STATE.append(field))));
                }
            }
        }
        return all;
    }

    /** Whether it is such an object as a whole. */
    private static boolean isWhole(Label label) {
        return label instanceof Label.Input input
                && input.path().parameter() == AccessPath.STATE
                && input.path().isDeep();
    }

    /** The classes of the objects that lie where a path begins. */
    private List<String> types(Slot first) {
        return CellPaths.isType(first)
                ? List.of(first.name().substring(1))
                : program.field(first)
                        .flatMap(program::header)
                        .map(field -> field.type().classes())
                        .orElse(List.of());
    }
}
