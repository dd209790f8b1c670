package fr.charteia.core.flow.value;

import fr.charteia.core.bytecode.Instruction;
import java.util.Arrays;
import java.util.HashSet;
import java.util.LinkedHashMap;
import java.util.LinkedHashSet;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import java.util.function.Predicate;
import org.jspecify.annotations.Nullable;

/**
 * What holds at a point of a method.
 *
 * <p>{@code definitions} says which instruction, or which meeting of ways, gave each register its value: two ways that
 * bring different definitions bring different values, even where nothing else tells them apart.
 */
public final class State {
    /** Parameters are defined by nobody: from it on down they have numbers of their own, the same for a method and its callers. */
    public static final int PARAMETER = -1_000_000_000;

    /** From it on down are so many definitions that registers have from an earlier round of a loop. */
    private static final int EARLIER = -500_000_000;

    public final Value[] registers;
    public final int[] definitions;
    public Heap heap;
    /** Labels that a person has approved on every way here. */
    public Set<Label> validated;
    /** What tests have found on every way here of values that carry something. */
    public Set<Label> found;
    /** Labels that a person was shown on some way here. */
    public Set<Label> shown;
    /** Labels about which a person was asked on every way here, whatever they have answered. */
    public Set<Label> asked;
    /** Conditions that had to hold, or a callee would have thrown. */
    public Taints survived;
    /** The same on some way here, where nobody in the method would have caught that: nothing here would run. */
    public Taints survivedForGood;
    /** Conditions that made a callee throw what was caught. */
    public Taints caught;
    /** What code that is not seen failed on, where that was caught. */
    public Taints failed;
    /** What tests have answered. */
    public Facts facts;
    /** The definitions, but for parameters, of which values may say what tests have found of what they gave. */
    private Set<Integer> toldOf;
    /** Whether the way is told apart from others that lead where it does. */
    public boolean apart;

    public State(int registers) {
        this.registers = new Value[registers];
        Arrays.fill(this.registers, Value.BOTTOM);
        this.definitions = new int[registers];
        Arrays.fill(definitions, -1);
        this.heap = new Heap();
        this.validated = Set.of();
        this.found = Set.of();
        this.shown = Set.of();
        this.asked = Set.of();
        this.survived = Taints.NONE;
        this.survivedForGood = Taints.NONE;
        this.caught = Taints.NONE;
        this.failed = Taints.NONE;
        this.facts = Facts.NONE;
        this.toldOf = Set.of();
    }

    private State(State other) {
        registers = other.registers.clone();
        definitions = other.definitions.clone();
        heap = other.heap.copy();
        validated = other.validated;
        found = other.found;
        shown = other.shown;
        asked = other.asked;
        survived = other.survived;
        survivedForGood = other.survivedForGood;
        caught = other.caught;
        failed = other.failed;
        facts = other.facts;
        toldOf = other.toldOf;
        apart = other.apart;
    }

    /** What decided that a value is what it is here, where it may be another on a way that is told apart; but for what a person has approved. */
    public Taints chosenBy(Value value) {
        return apart ? value.ownTaints().filter(State::mayChoose) : Taints.NONE;
    }

    /**
     * Whether it is known here what decided that a value is what it is; but for what a person has approved. Which functions one is made
     * of decides what all of them are called with: of a function, what comes from the caller does not count.
     */
    static boolean isChosen(Value value) {
        boolean function = value.objects().stream().anyMatch(HeapObject::isFunction);
        return !value.taints()
                .filter(taint -> mayChoose(taint) && !(function && taint.label() instanceof Label.Input))
                .isEmpty();
    }

    private static boolean mayChoose(Taint taint) {
        return taint.has(Mark.CONTROL) && !taint.has(Mark.VALIDATED) && !(taint.label() instanceof Label.Data);
    }

    /** Takes over what another state holds, but for its registers. */
    public void become(State other) {
        heap = other.heap;
        validated = other.validated;
        shown = other.shown;
        asked = other.asked;
        survived = other.survived;
        survivedForGood = other.survivedForGood;
        caught = other.caught;
        failed = other.failed;
    }

    /** What decided to which of several objects something is written: whoever reads it of any of them may tell. */
    public Taints choosing(Value holder) {
        return holder.objects().size() > 1
                ? holder.taints().filter(taint -> taint.has(Mark.CONTROL))
                : chosenBy(holder);
    }

    public State copy() {
        return new State(this);
    }

    /** What holds after either history; {@code meeting} names the definitions that the meeting makes. */
    public State join(State other, int meeting, Heap.Missing missing) {
        if (!validated.equals(other.validated) || !found.equals(other.found)) {
            State mine = approvedAgainst(other);
            State theirs = other.approvedAgainst(this);
            State joined = mine.joinAlike(theirs, meeting, missing);
            for (int r = 0; r < registers.length; r++) {
                joined.registers[r] = joined.registers[r].plus(
                        JoinedApprovals.bySource(registers[r], known(), other.registers[r], other.known()));
            }
            joined.tellApproved(this, other, missing);
            joined.tellApproved(other, this, missing);
            joined.tellAnswers(this, other);
            joined.tellAnswers(other, this);
            return joined;
        }
        return joinAlike(other, meeting, missing);
    }

    /**
     * Who finds what only one way has made, or what it holds where another way has set it otherwise, knows that this way was taken, and
     * what a person has approved on it.
     */
    private void tellApproved(State way, State other, Heap.Missing missing) {
        Set<Label> approved = way.approvedBeyond(other);
        approved.addAll(way.found);
        approved.removeAll(other.found);
        if (approved.isEmpty()) {
            return;
        }
        for (HeapObject object : way.heap.objects()) {
            boolean lasting = object.isLasting();
            boolean onlyHere = !lasting && !other.heap.has(object);
            Map<Slot, Value> slots = new LinkedHashMap<>(heap.slots(object));
            slots.replaceAll((slot, found) -> {
                boolean written = way.heap.get(object, slot).isPresent()
                        && other.heap.get(object, slot).isPresent();
                boolean size = slot.equals(Slot.SIZE);
                if (lasting && !written || !size && slot.kind() != Slot.Kind.FIELD) {
                    return found;
                }
                Value there = onlyHere ? Value.BOTTOM : other.heap.found(object, slot, missing);
                Value here = way.heap.found(object, slot, missing);
                return found.plus(
                        size ? JoinedApprovals.tellingSize(here, there, approved) : JoinedApprovals.telling(here, there, approved));
            });
            heap.setAll(object, slots);
        }
    }

    /**
     * Who finds something in what a variable holds that only one way has made knows that this way was taken, and what a value of the
     * caller's says on it of a person's approval.
     */
    private void tellAnswers(State way, State other) {
        Set<Label> answers = new LinkedHashSet<>(way.validated);
        answers.removeAll(other.validated);
        answers.removeIf(label -> !(label instanceof Label.Answer));
        if (answers.isEmpty()) {
            return;
        }
        Set<HeapObject> made = new LinkedHashSet<>();
        for (Value value : registers) {
            made.addAll(value.objects());
        }
        made.removeIf(object -> object.isLasting() || !way.heap.has(object) || other.heap.has(object));
        for (HeapObject object : made) {
            Map<Slot, Value> slots = new LinkedHashMap<>(heap.slots(object));
            slots.replaceAll((slot, held) ->
                    slot.isSetting() || held.taints().isEmpty() ? held : ApprovedLabels.bearing(held, answers));
            heap.setAll(object, slots);
        }
    }

    /** What a person has approved on every way here, and what tests have found. */
    Set<Label> known() {
        if (found.isEmpty()) {
            return validated;
        }
        Set<Label> known = new LinkedHashSet<>(validated);
        known.addAll(found);
        return known;
    }

    /** The state with what only it has approved taken off its values: past a meeting, that can no longer be told. */
    private State approvedAgainst(State other) {
        Set<Label> approved = approvedBeyond(other);
        if (approved.isEmpty()) {
            return this;
        }
        State settled = copy();
        settled.settle(approved);
        return settled;
    }

    /** The same for one value. */
    public Value approvedAgainst(State other, Value value) {
        Set<Label> approved = approvedBeyond(other);
        return approved.isEmpty() ? value : ApprovedLabels.validated(value, approved);
    }

    /** What only here a person has approved; what a caller's value would say of that, no value bears. */
    public Set<Label> approvedBeyond(State other) {
        Set<Label> approved = new LinkedHashSet<>(validated);
        approved.removeAll(other.validated);
        approved.removeIf(Label.Answer.class::isInstance);
        return approved;
    }

    private void settle(Set<Label> approved) {
        if (!approved.isEmpty()) {
            for (int r = 0; r < registers.length; r++) {
                registers[r] = ApprovedLabels.validated(registers[r], approved);
            }
            heap.replaceValues((object, value) -> ApprovedLabels.validated(value, approved));
        }
    }

    /**
     * Notes that an AI answers anew: what was approved was its answer before. What a person said stays with an object that keeps both.
     *
     * @param isFinal whether a part of an object stays what it is
     */
    public void renew(Set<Label> labels, Predicate<Slot> isFinal) {
        Set<Label> answers = new LinkedHashSet<>(labels);
        answers.removeIf(label -> !(label instanceof Label.AiOutput) || !shown.contains(label));
        if (answers.isEmpty()) {
            return;
        }
        Set<Label> outdated = new LinkedHashSet<>(validated);
        outdated.retainAll(answers);
        settle(outdated);
        outdate(answers, isFinal);
        Set<Label> kept = new LinkedHashSet<>(validated);
        kept.removeAll(outdated);
        validated = kept;
        Set<Label> standing = new LinkedHashSet<>(asked);
        standing.removeAll(answers);
        asked = standing;
    }

    private void outdate(Set<Label> answers, Predicate<Slot> isFinal) {
        for (int r = 0; r < registers.length; r++) {
            registers[r] = ApprovedLabels.before(outdated(registers[r], answers), answers);
        }
        for (HeapObject object : heap.objects()) {
            Map<Slot, Value> slots = new LinkedHashMap<>(heap.slots(object));
            Set<Label> beside = new LinkedHashSet<>();
            slots.forEach((slot, value) ->
                    beside.addAll(isFinal.test(slot) ? value.taints().labels() : Set.of()));
            Set<Label> gone = new LinkedHashSet<>(answers);
            gone.removeAll(beside);
            slots.replaceAll(
                    (slot, value) -> ApprovedLabels.before(outdated(value, isFinal.test(slot) ? gone : answers), gone));
            heap.setAll(object, slots);
        }
    }

    private static Value outdated(Value value, Set<Label> answers) {
        return value.via(taints -> taints.filter(taint -> !(taint.label() instanceof Label.Approval approval)
                || approval.when() == Label.Always.ALWAYS
                || !answers.contains(approval.of())));
    }

    private State joinAlike(State other, int meeting, Heap.Missing missing) {
        State mine = beforeMeeting(other, meeting);
        State theirs = other.beforeMeeting(this, meeting);
        return mine.joinNow(theirs, meeting, missing);
    }

    /** The state without what is known of what registers held when ways met there before: now they hold others. */
    private State beforeMeeting(State other, int meeting) {
        Set<Integer> known = new HashSet<>(toldOf);
        for (Value value : registers) {
            if (value.constant() instanceof Constant.Local local) {
                known.add(local.definition());
            }
        }
        State before = this;
        for (int r = 0; r < registers.length && !known.isEmpty(); r++) {
            int definition = ofMeeting(meeting, r);
            if (definitions[r] != other.definitions[r] && definitions[r] != definition && known.contains(definition)) {
                before = before == this ? copy() : before;
                before.forget(definition);
            }
        }
        return before;
    }

    /** Of each register its own: two that meet at one place hold two values. */
    private int ofMeeting(int meeting, int register) {
        return -3 - (-meeting * registers.length + register);
    }

    private State joinNow(State other, int meeting, Heap.Missing missing) {
        State joined = copy();
        for (int r = 0; r < registers.length; r++) {
            joined.registers[r] = registers[r].join(other.registers[r]);
            if (definitions[r] != other.definitions[r]) {
                joined.definitions[r] = ofMeeting(meeting, r);
            }
        }
        joined.heap = Heap.join(heap, other.heap, missing);
        if (!validated.equals(other.validated)) {
            joined.validated = ApprovedLabels.common(validated, other.validated);
        }
        if (!found.equals(other.found)) {
            joined.found = new LinkedHashSet<>(found);
            joined.found.retainAll(other.found);
        }
        if (!shown.containsAll(other.shown)) {
            joined.shown = new LinkedHashSet<>(shown);
            joined.shown.addAll(other.shown);
        }
        joined.asked = ApprovedLabels.common(asked, other.asked);
        joined.survived = survived.intersect(other.survived);
        joined.survivedForGood = survivedForGood.union(other.survivedForGood);
        joined.caught = caught.intersect(other.caught);
        joined.failed = failed.intersect(other.failed);
        joined.facts = facts.intersect(other.facts);
        joined.tellOf(other);
        return joined;
    }

    /**
     * Makes room for the objects that an instruction is about to make again, or to take: those that it made before, in a loop,
     * become objects that stand for many.
     *
     * @param missing what a part holds that was not written
     */
    public void age(Site site, Heap.Missing missing) {
        for (HeapObject object : List.copyOf(heap.objects())) {
            if (!object.isMany() && object.isMadeAt(site)) {
                age(object, missing);
            }
        }
    }

    /** An instruction takes none of those any more that it took out of many: the last is one of those that it took. */
    public void age(Set<HeapObject> taken, Heap.Missing missing) {
        for (HeapObject object : taken) {
            if (object.isFocused() && heap.has(object)) {
                age(object, missing);
            }
        }
    }

    private void age(HeapObject object, Heap.Missing missing) {
        HeapObject older = object.older();
        if (object.isFocused()) {
            heap.add(older, heap.slots(object), missing);
            heap.remove(object);
        } else {
            heap.merge(object, older);
        }
        rename(object, older);
    }

    private void rename(HeapObject object, HeapObject as) {
        heap.replaceValues((holder, value) -> value.rename(object, as));
        for (int r = 0; r < registers.length; r++) {
            registers[r] = registers[r].rename(object, as);
        }
    }

    /**
     * Takes out of many the one that an instruction gives; gives what tells it apart from the others until it takes the next one.
     *
     * @param among which of them it may be: all, those that were taken before, or those at some positions
     * @param missing what a part holds that was not written
     */
    public HeapObject focus(HeapObject many, Set<HeapObject> among, Site site, Heap.Missing missing) {
        HeapObject one = many.focused(site);
        if (heap.has(one)) {
            age(one, missing);
        }
        among.forEach(object -> heap.add(one, heap.slots(object), missing));
        return one;
    }

    /**
     * A round is over that was at an object: what took it knows it as one of all that it has taken; what holds on to it otherwise, as one of
     * those that are held so. A round may hold on to what it has changed, and to nothing else.
     *
     * @param register where that is noted which was taken
     * @param missing what a part holds that was not written
     */
    public void release(HeapObject one, Slot register, Heap.Missing missing) {
        boolean taken = false;
        boolean kept = false;
        for (HeapObject holder : List.copyOf(heap.objects())) {
            for (Map.Entry<Slot, Value> part : Map.copyOf(heap.slots(holder)).entrySet()) {
                if (part.getValue().objects().contains(one)) {
                    boolean noted = part.getKey().equals(register);
                    heap.set(holder, part.getKey(), part.getValue().rename(one, noted ? one.older() : one.kept()));
                    taken |= noted;
                    kept |= !noted && !holder.equals(one);
                }
            }
        }
        for (int r = 0; r < registers.length; r++) {
            kept |= registers[r].objects().contains(one);
            registers[r] = registers[r].rename(one, one.kept());
        }
        Map<Slot, Value> slots = heap.slots(one);
        heap.remove(one);
        if (taken) {
            heap.add(one.older(), slots, missing);
        }
        if (kept) {
            heap.add(one.kept(), slots, missing);
        }
    }

    /** No object is told apart any more from those out of which it was taken. */
    public void blur() {
        blur(heap.objects());
    }

    /** The same of some objects, if they were taken out of many: all that was written to them is among what those hold. */
    public void blur(Set<HeapObject> objects) {
        for (HeapObject object : List.copyOf(objects)) {
            if (object.isTaken() && heap.has(object)) {
                heap.remove(object);
                rename(object, object.blurred());
            }
        }
    }

    /** Gives a register the value that an instruction defines: what others still have of it is of an earlier round. */
    public void define(int register, Site site, Value value) {
        if (register == Instruction.NONE) {
            return;
        }
        for (int r = 0; r < definitions.length; r++) {
            if (definitions[r] == site.index()) {
                definitions[r] = EARLIER - Math.floorMod(site.index() * definitions.length + r, -EARLIER);
            }
            if (registers[r].constant() instanceof Constant.Local local && local.definition() == site.index()) {
                registers[r] = registers[r].without(site.index());
            }
        }
        if (toldOf.contains(site.index())) {
            forget(site.index());
        }
        assign(register, value, site.index());
    }

    /** Notes that values may say what tests have found of what a definition gave. */
    public void tellOf(int definition) {
        if (!isParameter(definition) && !toldOf.contains(definition)) {
            toldOf = new HashSet<>(toldOf);
            toldOf.add(definition);
        }
    }

    /** The same of all of which values of another state may say it. */
    public void tellOf(State other) {
        if (!toldOf.containsAll(other.toldOf)) {
            toldOf = new HashSet<>(toldOf);
            toldOf.addAll(other.toldOf);
        }
    }

    /** A value with what it tells as a truth value beside it, to be put together with another, or into an object. */
    public Value telling(Value value) {
        if (value.constant() instanceof Constant.Tells tells) {
            tellOf(tells.definition());
        }
        return value.telling();
    }

    /** Forgets what is known of what a definition gave: it gives another value now. */
    private void forget(int definition) {
        for (int r = 0; r < registers.length; r++) {
            registers[r] = registers[r].without(definition);
        }
        if (toldOf.contains(definition)) {
            heap.replaceValues((object, value) -> value.without(definition));
        }
        if (found.stream().anyMatch(label -> label instanceof Label.Found test && test.definition() == definition)) {
            found = new LinkedHashSet<>(found);
            found.removeIf(label -> label instanceof Label.Found test && test.definition() == definition);
        }
    }

    /** Whether two registers surely hold one and the same value: that of one instruction, or of one parameter. */
    public boolean areSame(int one, int other) {
        int definition = definitions[one];
        return definition == definitions[other] && (definition >= 0 || isParameter(definition));
    }

    /** The definition of a parameter, the receiver first. */
    public static int parameter(int index) {
        return PARAMETER - index;
    }

    public static boolean isParameter(int definition) {
        return definition <= PARAMETER;
    }

    /** Whether the register holds what the definition gave, or says it in another way. */
    public boolean holds(int register, int definition) {
        return definitions[register] == definition
                || registers[register].constant() instanceof Constant.FormOf path && path.definition() == definition;
    }

    /** Marks what the definition gave, wherever it is held. */
    public void mark(int definition, Mark mark) {
        if (definition == -1) {
            return;
        }
        for (int r = 0; r < registers.length; r++) {
            if (holds(r, definition)) {
                registers[r] = registers[r].via(taints -> taints.markedBits(Taint.bit(mark)));
            }
        }
    }

    /** Gives a register what another holds, as a value of its own. */
    public void copy(int from, int to, Value value) {
        assign(to, value, definitions[from]);
    }

    public void assign(int register, Value value, int definition) {
        registers[register] = value;
        definitions[register] = definition;
        facts = facts.without(register);
    }

    /** Takes an answer for given; false when it cannot be. */
    public boolean assume(Comparison comparison, boolean answer) {
        Optional<Boolean> known = facts.answer(comparison);
        if (known.isPresent() && known.get() != answer) {
            return false;
        }
        facts = facts.with(comparison, answer);
        Optional<Comparison> empty = comparison.ofEmptyText(answer);
        if (empty.isPresent() && !assume(empty.get(), true)) {
            return false;
        }
        if (comparison.ofBlankText(answer).orElse(null) instanceof Term.Register blank) {
            mark(definitions[blank.number()], Mark.CONTROL);
        }
        if (answer
                && comparison.relation() == Comparison.Relation.EQUAL
                && comparison.left() instanceof Term.Register r
                && comparison.right() instanceof Term.Fixed fixed) {
            // Whatever the definition gave is one of few constants, or nothing.
            if (fixed.value() == Constant.NULL) {
                mark(definitions[r.number()], Mark.PRESENCE);
            }
            mark(definitions[r.number()], Mark.CONTROL);
        }
        if (comparison.left() instanceof Term.Register r && comparison.right() instanceof Term.Fixed fixed) {
            assume(r, fixed, comparison, answer);
        } else if (comparison.right() instanceof Term.Register r && comparison.left() instanceof Term.Fixed fixed) {
            assume(r, fixed, comparison, answer);
        }
        return true;
    }

    /** What is found of a variable is so of all that hold the same: an argument, say, that was made ready before the next one asked. */
    private void assume(Term.Register asked, Term.Fixed fixed, Comparison comparison, boolean answer) {
        int definition = definitions[asked.number()];
        boolean first = comparison.left().equals(asked);
        for (int r = 0; r < registers.length; r++) {
            if (r == asked.number() || definition != -1 && definitions[r] == definition) {
                registers[r] = Branches.assume(registers[r], comparison.relation(), fixed.value(), first, answer);
            }
        }
    }

    public void validate(Set<Label> labels) {
        if (validated.containsAll(labels)) {
            return;
        }
        Set<Label> more = new LinkedHashSet<>(validated);
        for (Label label : labels) {
            if (label instanceof Label.Found test) {
                find(test);
            } else if (!(label instanceof Label.Undecided)) {
                more.add(label);
            }
        }
        validated = more;
    }

    /** Notes what a test has found: whoever has what the definition gave has just that. */
    private void find(Label.Found test) {
        if (!found.contains(test) && carries(test.definition())) {
            found = new LinkedHashSet<>(found);
            found.add(test);
            tellOf(test.definition());
        }
        mark(test.definition(), test.mark());
        if (test.mark() == Mark.CONFINED) {
            confine(test.definition());
        }
    }

    private boolean carries(int definition) {
        for (int r = 0; r < registers.length; r++) {
            if (definitions[r] == definition && !registers[r].taints().isEmpty()) {
                return true;
            }
        }
        return false;
    }

    /** The file that the definition made lies in a folder, whoever asks it where it is. */
    private void confine(int definition) {
        for (int r = 0; r < registers.length; r++) {
            Set<HeapObject> objects = registers[r].objects();
            if (holds(r, definition) && objects.size() == 1) {
                HeapObject file = objects.iterator().next();
                if (!file.isMany()) {
                    heap.set(file, Slot.CONFINED, Value.constant(1));
                }
            }
        }
    }

    /** A person is asked about these, and has answered. */
    public void ask(Set<Label> labels) {
        if (!asked.containsAll(labels)) {
            Set<Label> more = new LinkedHashSet<>(asked);
            more.addAll(labels);
            asked = more;
        }
    }

    public void show(Set<Label> labels) {
        Set<Label> more = new LinkedHashSet<>(shown);
        more.addAll(labels);
        shown = more;
    }

    public boolean sameAs(@Nullable State other) {
        return other != null
                && Arrays.equals(registers, other.registers)
                && Arrays.equals(definitions, other.definitions)
                && heap.equals(other.heap)
                && validated.equals(other.validated)
                && found.equals(other.found)
                && shown.equals(other.shown)
                && asked.equals(other.asked)
                && survived.equals(other.survived)
                && survivedForGood.equals(other.survivedForGood)
                && caught.equals(other.caught)
                && failed.equals(other.failed)
                && facts.equals(other.facts);
    }
}
