package fr.charteia.core.flow.value;

import fr.charteia.core.bytecode.Instruction;
import java.util.Arrays;
import java.util.HashSet;
import java.util.LinkedHashMap;
import java.util.LinkedHashSet;
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
    /** What decided whether callees threw on the way here. */
    public Tried tried;
    /** What tests have answered. */
    public Facts facts;

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
        this.tried = Tried.NOTHING;
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
        tried = other.tried;
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
        tried = other.tried;
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
        return new StateJoin(meeting, missing).of(this, other);
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
    State approvedAgainst(State other) {
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
        return approved.isEmpty() ? value : AtHand.validated(value, approved);
    }

    /** What only here a person has approved; what a caller's value would say of that, no value bears. */
    public Set<Label> approvedBeyond(State other) {
        Set<Label> approved = new LinkedHashSet<>(validated);
        approved.removeAll(other.validated);
        approved.removeIf(Label.Answer.class::isInstance);
        return approved;
    }

    /**
     * The next of several is at hand: what a person has approved of the one before stays so of that alone.
     *
     * @param borne what they bear
     */
    public void next(Set<Label> borne) {
        Set<Label> ofOne = new LinkedHashSet<>(validated);
        ofOne.removeIf(
                label -> !(label instanceof Label.AtHand) || !ApprovedLabels.covers(borne, Perhaps.about(label)));
        if (!ofOne.isEmpty()) {
            settle(ofOne);
            Set<Label> kept = new LinkedHashSet<>(validated);
            kept.removeAll(ofOne);
            validated = kept;
        }
    }

    private void settle(Set<Label> approved) {
        if (!approved.isEmpty()) {
            for (int r = 0; r < registers.length; r++) {
                registers[r] = AtHand.validated(registers[r], approved);
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
        kept.removeIf(label -> answers.contains(Perhaps.about(label)));
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

    /** The definitions, but for parameters, of which values may say what tests have found of what they gave. */
    Set<Integer> toldOf() {
        return toldOf;
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
    void forget(int definition) {
        for (int r = 0; r < registers.length; r++) {
            registers[r] = registers[r].without(definition);
        }
        if (toldOf.contains(definition)) {
            heap.replaceValues((object, value) -> value.without(definition));
        }
        if (found.stream().anyMatch(label -> label instanceof Label.Tested test && test.definition() == definition)) {
            found = new LinkedHashSet<>(found);
            found.removeIf(label -> label instanceof Label.Tested test && test.definition() == definition);
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
            boolean equal = answer && comparison.relation() == Comparison.Relation.EQUAL;
            if (equal && isOther(registers[r.number()], fixed)) {
                return false;
            }
            assume(r, fixed, comparison, answer);
        } else if (comparison.right() instanceof Term.Register r && comparison.left() instanceof Term.Fixed fixed) {
            assume(r, fixed, comparison, answer);
        }
        return true;
    }

    /** Whether a value is a computed text or number, and no such constant. */
    private static boolean isOther(Value value, Term.Fixed fixed) {
        return value.objects().isEmpty()
                && value.constant().values().isEmpty()
                && (fixed.value() instanceof String text && !value.constant().mayBe(text)
                        || fixed.value() instanceof Integer number
                                && number <= 0
                                && value.constant().isPositive());
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
            if (label instanceof Label.Tested test) {
                find(test);
            } else if (!(label instanceof Label.Undecided) && !(label instanceof Label.One)) {
                more.add(label);
            }
        }
        validated = more;
    }

    /** Notes what a test has found: whoever has what the definition gave has just that. */
    private void find(Label.Tested test) {
        if (!found.contains(test) && (test instanceof Label.Filled || carries(test.definition()))) {
            found = new LinkedHashSet<>(found);
            found.add(test);
            tellOf(test.definition());
        }
        if (test instanceof Label.Found value) {
            mark(value.definition(), value.mark());
            if (value.mark() == Mark.CONFINED) {
                confine(value.definition());
            }
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
        asked = Ordered.union(asked, labels);
    }

    /** A person is shown these, on some way here. */
    public void show(Set<Label> labels) {
        shown = Ordered.union(shown, labels);
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
                && tried.equals(other.tried)
                && facts.equals(other.facts);
    }
}
