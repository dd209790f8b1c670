package fr.charteia.core.flow.value;

import java.util.HashSet;
import java.util.LinkedHashMap;
import java.util.LinkedHashSet;
import java.util.Map;
import java.util.Set;

/**
 * Where two ways meet: what holds after either of them.
 *
 * @param number names the definitions that the meeting makes
 * @param missing what a part holds that was not written
 */
record StateJoin(int number, Heap.Missing missing) {
    /** What holds after either history. What a person has approved on one way only is told by values, as far as these tell the ways apart. */
    State of(State one, State other) {
        if (one.validated.equals(other.validated) && one.found.equals(other.found)) {
            return alike(one, other);
        }
        State joined = alike(one.approvedAgainst(other), other.approvedAgainst(one));
        for (int r = 0; r < one.registers.length; r++) {
            joined.registers[r] = joined.registers[r].plus(
                    JoinedApprovals.bySource(one.registers[r], one.known(), other.registers[r], other.known()));
        }
        tellApproved(joined, one, other);
        tellApproved(joined, other, one);
        tellAnswers(joined, one, other);
        tellAnswers(joined, other, one);
        return joined;
    }

    /**
     * Who finds what only one way has made, or what it holds where another way has set it otherwise, knows that this way was taken, and
     * what a person has approved on it.
     */
    private void tellApproved(State joined, State way, State other) {
        Set<Label> approved = way.approvedBeyond(other);
        approved.addAll(way.found);
        approved.removeAll(other.found);
        // What is put aside is itself what they have approved; that something is says so of one alone.
        Set<Label> ofAside = AtHand.about(approved);
        if (approved.isEmpty()) {
            return;
        }
        for (HeapObject object : touched(way, other)) {
            boolean lasting = object.isLasting();
            boolean onlyHere = !lasting && !other.heap.has(object);
            Map<Slot, Value> slots = new LinkedHashMap<>(joined.heap.slots(object));
            slots.replaceAll((slot, found) -> {
                if (slot.equals(Slot.APPROVED)) {
                    return RoundApprovals.met(
                            way.heap.get(object, slot).orElse(found),
                            way.validated,
                            other.heap.get(object, slot).orElse(found),
                            found);
                }
                boolean written = way.heap.get(object, slot).isPresent()
                        && other.heap.get(object, slot).isPresent();
                boolean size = slot.equals(Slot.SIZE);
                boolean known = written || !lasting || object.isInput();
                if (!known || !size && !tellsWays(object, slot)) {
                    return found;
                }
                Value there = onlyHere ? Value.BOTTOM : other.heap.found(object, slot, missing);
                Value here = way.heap.found(object, slot, missing);
                Value told = found.plus(
                        size
                                ? JoinedApprovals.tellingSize(here, there, approved)
                                : JoinedApprovals.telling(here, there, ofAside));
                boolean onlyThis = object.isInput()
                        && !size
                        && other.heap.get(object, slot).isEmpty()
                        && other.heap
                                .slots(object)
                                .getOrDefault(slot.any(), Value.BOTTOM)
                                .isBottom();
                return onlyThis ? told.plus(WrittenApprovals.putBy(here, ofAside)) : told;
            });
            joined.heap.setAll(object, slots);
        }
    }

    /** What a way has, and what only another one has changed of what was passed. */
    private static Set<HeapObject> touched(State way, State other) {
        Set<HeapObject> touched = new LinkedHashSet<>(way.heap.objects());
        for (HeapObject object : other.heap.objects()) {
            if (object.isInput()) {
                touched.add(object);
            }
        }
        return touched;
    }

    /** Whether what a part holds may tell by which way it came: what is under a key, and there on one of them only, does. */
    private static boolean tellsWays(HeapObject object, Slot slot) {
        return slot.kind() == Slot.Kind.FIELD
                || slot.kind() == Slot.Kind.ELEMENT
                        && slot.isConstant()
                        && object.type().startsWith("[")
                || slot.kind() == Slot.Kind.VALUE && slot.isConstant()
                || slot.equals(Slot.WRITTEN);
    }

    /**
     * Who finds something in what a variable holds that only one way has made knows that this way was taken, and what a value of the
     * caller's says on it of a person's approval.
     */
    private static void tellAnswers(State joined, State way, State other) {
        Set<Label> answers = new LinkedHashSet<>(way.validated);
        answers.removeAll(other.validated);
        answers.removeIf(label -> !(label instanceof Label.Answer));
        if (answers.isEmpty()) {
            return;
        }
        Set<HeapObject> made = new LinkedHashSet<>();
        for (Value value : joined.registers) {
            made.addAll(value.objects());
        }
        made.removeIf(object -> object.isLasting() || !way.heap.has(object) || other.heap.has(object));
        for (HeapObject object : made) {
            Map<Slot, Value> slots = new LinkedHashMap<>(joined.heap.slots(object));
            slots.replaceAll((slot, held) ->
                    slot.isSetting() || held.taints().isEmpty() ? held : ApprovedLabels.bearing(held, answers));
            joined.heap.setAll(object, slots);
        }
    }

    /** The same where what is approved on either way is not told apart. */
    private State alike(State one, State other) {
        return now(before(one, other), before(other, one));
    }

    /** A state without what is known of what registers held when ways met here before: now they hold others. */
    private State before(State state, State other) {
        Set<Integer> known = new HashSet<>(state.toldOf());
        for (Value value : state.registers) {
            if (value.constant() instanceof Constant.Local local) {
                known.add(local.definition());
            }
        }
        State before = state;
        for (int r = 0; r < state.registers.length && !known.isEmpty(); r++) {
            int here = state.definitions[r];
            int definition = definition(r, state.registers.length);
            if (here != other.definitions[r] && here != definition && known.contains(definition)) {
                before = before == state ? state.copy() : before;
                before.forget(definition);
            }
        }
        return before;
    }

    /** Of each register its own: two that meet at one place hold two values. */
    private int definition(int register, int registers) {
        return -3 - (-number * registers + register);
    }

    private State now(State one, State other) {
        State joined = one.copy();
        for (int r = 0; r < one.registers.length; r++) {
            joined.registers[r] = one.registers[r].join(other.registers[r]);
            if (one.definitions[r] != other.definitions[r]) {
                joined.definitions[r] = definition(r, one.registers.length);
            }
        }
        joined.heap = Heap.join(one.heap, other.heap, missing);
        if (!one.validated.equals(other.validated)) {
            joined.validated = ApprovedLabels.common(one.validated, other.validated);
        }
        if (!one.found.equals(other.found)) {
            joined.found = new LinkedHashSet<>(one.found);
            joined.found.retainAll(other.found);
        }
        if (!one.shown.containsAll(other.shown)) {
            joined.show(other.shown);
        }
        joined.asked = ApprovedLabels.common(one.asked, other.asked);
        joined.tried = one.tried.join(other.tried);
        joined.facts = one.facts.intersect(other.facts);
        joined.tellOf(other);
        return joined;
    }
}
