package fr.charteia.core.flow.library;

import fr.charteia.core.bytecode.MethodHeader;
import fr.charteia.core.flow.frame.Invocation;
import fr.charteia.core.flow.memory.Memory;
import fr.charteia.core.flow.program.Program;
import fr.charteia.core.flow.query.Shown;
import fr.charteia.core.flow.value.HeapObject;
import fr.charteia.core.flow.value.Slot;
import fr.charteia.core.flow.value.State;
import fr.charteia.core.flow.value.Value;
import java.util.Optional;
import java.util.Set;
import org.objectweb.asm.Type;

/** What a row of a database gives that a library shows as an interface of ours, whose methods ask for its columns. */
final class ShownColumns {
    private final Program program;
    private final Memory memory;
    private final Places places;
    private final Shown shown;

    ShownColumns(Program program, Places places, Memory memory) {
        this.program = program;
        this.memory = memory;
        this.places = places;
        this.shown = new Shown(program);
    }

    /** What a call asks of a row, by its name: {@code getAvis()}, {@code avis()}. */
    Optional<Value> column(Invocation call) {
        boolean asks = !call.isStatic()
                && call.given().isEmpty()
                && call.returns().getSort() != Type.VOID
                && program.index().inScope(call.callee().owner())
                && program.resolve(call.callee())
                        .filter(MethodHeader::isAbstract)
                        .isPresent();
        Value rows = Value.BOTTOM;
        for (HeapObject object : asks ? call.receiver().objects() : Set.<HeapObject>of()) {
            rows = rows.join(rows(call.state(), object));
        }
        if (rows.isBottom()) {
            return Optional.empty();
        }
        String name = call.callee().name().replaceFirst("^(?:get|is)(?=\\p{Lu})", "");
        Value held =
                places.columns().property(call, rows, name).plus(call.receiver().ownTaints());
        Value within = shown.within(call, places.columns().behind(rows, name));
        return Optional.of(within.isBottom() ? held : within.plus(held.taints()));
    }

    /** The statement that an object remembers; of one that is passed, the caller knows whether it is a row. */
    private Value rows(State state, HeapObject object) {
        if (!object.isInput() || !shown.isOnlyAskedFor(object.type())) {
            return state.heap.get(object, Slot.STATEMENT).orElse(Value.BOTTOM);
        }
        Value passed = Value.of(object);
        return places.columns().statementsOf(state, passed).isEmpty()
                ? Value.BOTTOM
                : memory.read(state, passed, Slot.STATEMENT);
    }
}
