package fr.charteia.core.flow.memory;

import fr.charteia.core.bytecode.MethodHeader;
import fr.charteia.core.flow.program.Program;
import fr.charteia.core.flow.program.StoreMethods;
import fr.charteia.core.flow.value.AccessPath;
import fr.charteia.core.flow.value.Heap;
import fr.charteia.core.flow.value.HeapObject;
import fr.charteia.core.flow.value.Hop;
import fr.charteia.core.flow.value.Label;
import fr.charteia.core.flow.value.Site;
import fr.charteia.core.flow.value.Slot;
import fr.charteia.core.flow.value.Taints;
import fr.charteia.core.flow.value.Value;
import fr.charteia.core.model.Fact;
import java.util.List;
import java.util.Optional;

/**
 * What a key says of what stands under it where nothing else is known of that: in an object that a library gave, a row or a
 * document, or that came with a request.
 */
final class Keys {
    /** What is asked by keys. */
    private static final String ROW = "java/util/Map";

    /** All rows of all tables. */
    private static final Slot ROWS = Slot.ofType(StoreMethods.DATABASE);

    /** What a message holds, of all messages in a store, as the rows of the catalogue put it there. */
    private static final Slot PAYLOAD = Slot.value("$charge");

    /** Whoever is asked from outside is an object. */
    private static final int RECEIVER = 0;

    private final Program program;
    private final Optional<MethodHeader> method;

    Keys(Program program, Optional<MethodHeader> method) {
        this.program = program;
        this.method = method;
    }

    /** @param known what is known of the value under the key: if that is data or an AI's answer, the key says nothing more */
    Taints named(Heap heap, Value base, Slot slot, Taints known) {
        String key = slot.name().substring(1);
        Taints named = Taints.NONE;
        for (HeapObject object : base.objects()) {
            if ((isUnknown(object) || isStore(object)) && heap.get(object, slot).isEmpty()) {
                List<Fact> facts = said(object, key);
                if (!facts.isEmpty() && !isLeft(object, key)) {
                    named = named.union(Taints.ofFacts(facts, new Hop(origin(object), Hop.Why.SOURCE, key)));
                }
            }
        }
        return named.isEmpty() || says(known) ? Taints.NONE : named;
    }

    /**
     * What a key says, or else a column without the table that it is of, whose name may be short for anything. A column is called by
     * its table, however the program reads it.
     */
    private List<Fact> said(HeapObject object, String key) {
        String type = isRow(object) || isPart(object) ? ROW : object.type();
        List<Fact> facts = program.models().underKey(type, key);
        int table = key.lastIndexOf('.');
        if (facts.isEmpty() && table >= 0) {
            facts = program.models().underKey(type, key.substring(table + 1));
        }
        return isOfTable(object)
                ? facts.stream()
                        .map(fact -> fact.called(StoreMethods.DATABASE + '[' + key + ']'))
                        .toList()
                : facts;
    }

    /** Whether it is a row of a table. */
    private static boolean isOfTable(HeapObject object) {
        List<Slot> slots = object.isInput() ? object.path().slots() : List.of();
        return !slots.isEmpty() && slots.get(slots.size() - 1).equals(ROWS);
    }

    private boolean says(Taints known) {
        boolean[] says = new boolean[1];
        known.forEach((taint, chain) -> says[0] |= taint.label() instanceof Label.Data
                || taint.label() instanceof Label.AiOutput answer
                        && !program.exchanges().has(answer.call()));
        return says[0];
    }

    private boolean isUnknown(HeapObject object) {
        return object.kind() == HeapObject.Kind.OPAQUE
                || object.isInput()
                        && (isOfRequest(object.path())
                                || isRow(object)
                                || isMessage(object.path())
                                || isHandedStore(object.path()));
    }

    /** Whether it is a store that a container keeps: whatever is asked for it gives what somebody left under a key. */
    private boolean isStore(HeapObject object) {
        return object.isInput() && program.models().store(object.type()).isPresent();
    }

    /** Whether the program leaves something under the key itself; what starts a process has other variables than what its steps add. */
    private boolean isLeft(HeapObject object, String key) {
        return !(object.isInput() && isHandedStore(object.path()))
                && program.models()
                        .store(object.type())
                        .filter(store -> program.leftUnderKeys().isLeft(store, key))
                        .isPresent();
    }

    /** Whether it is what was sent over a bus, whoever sent it. */
    private static boolean isMessage(AccessPath path) {
        int last = path.slots().size() - 1;
        return last > 0
                && CellPaths.isType(path.slots().get(0))
                && path.slots().get(last).equals(PAYLOAD);
    }

    /** Whether it lies under a key or in a list of what was sent, of whose parts no types are known. */
    private static boolean isPart(HeapObject object) {
        return object.isInput() && object.path().slots().stream().anyMatch(Slot::isContained);
    }

    /** Whether it is what lies in a store, whoever wrote it. */
    private boolean isRow(HeapObject object) {
        List<Slot> slots = object.isInput() ? object.path().slots() : List.of();
        int last = slots.size() - 1;
        return isOfTable(object)
                || last >= 0
                        && slots.get(last).kind() == Slot.Kind.ELEMENT
                        && program.models()
                                .store(last == 0 ? passed(object.path().parameter()) : held(slots.get(last - 1)))
                                .isPresent();
    }

    private String held(Slot slot) {
        return CellPaths.isType(slot) ? slot.name().substring(1) : program.slotType("", slot);
    }

    private String passed(int parameter) {
        return method.map(Program::parameterTypes)
                .filter(types -> parameter >= 0 && parameter < types.size())
                .map(types -> types.get(parameter))
                .orElse("");
    }

    /** Whether it is what somebody sent to an endpoint, all of it or what lies in it. */
    private boolean isOfRequest(AccessPath path) {
        return path.parameter() >= 0
                && (path.slots().isEmpty() || path.parameter() > RECEIVER)
                && method.filter(asked -> program.models().isAskedFromOutside(asked, path.parameter()))
                        .isPresent();
    }

    /** Whether it is a store that a container hands to what it starts: the variables of a process. */
    private boolean isHandedStore(AccessPath path) {
        return path.parameter() > RECEIVER
                && path.slots().isEmpty()
                && program.models().store(passed(path.parameter())).isPresent()
                && method.filter(started -> program.models().isWoken(started)).isPresent();
    }

    private Site origin(HeapObject object) {
        return object.isInput() ? method.map(program::entry).orElseThrow() : object.site();
    }
}
