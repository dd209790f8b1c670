package fr.charteia.core.flow.path;

import fr.charteia.core.bytecode.Definitions;
import fr.charteia.core.bytecode.FieldHeader;
import fr.charteia.core.bytecode.Instruction;
import fr.charteia.core.bytecode.MemberRef;
import fr.charteia.core.bytecode.MethodBody;
import fr.charteia.core.bytecode.MethodBody.Block;
import fr.charteia.core.flow.frame.Frame;
import fr.charteia.core.flow.frame.Summaries;
import fr.charteia.core.flow.known.EnumTests;
import fr.charteia.core.flow.memory.FilledContainers;
import fr.charteia.core.flow.memory.TypeTests;
import fr.charteia.core.flow.program.Controls;
import fr.charteia.core.flow.program.KeptConstants;
import fr.charteia.core.flow.program.Part;
import fr.charteia.core.flow.program.Program;
import fr.charteia.core.flow.program.Tests;
import fr.charteia.core.flow.value.Approvals;
import fr.charteia.core.flow.value.ApprovedLabels;
import fr.charteia.core.flow.value.Branches;
import fr.charteia.core.flow.value.ComparedApprovals;
import fr.charteia.core.flow.value.Comparison;
import fr.charteia.core.flow.value.Constant;
import fr.charteia.core.flow.value.HeapObject;
import fr.charteia.core.flow.value.Hop;
import fr.charteia.core.flow.value.Label;
import fr.charteia.core.flow.value.Mark;
import fr.charteia.core.flow.value.Ordered;
import fr.charteia.core.flow.value.Site;
import fr.charteia.core.flow.value.Slot;
import fr.charteia.core.flow.value.State;
import fr.charteia.core.flow.value.Taint;
import fr.charteia.core.flow.value.Taints;
import fr.charteia.core.flow.value.Term;
import fr.charteia.core.flow.value.Undecided;
import fr.charteia.core.flow.value.Value;
import java.util.LinkedHashMap;
import java.util.LinkedHashSet;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import java.util.stream.Collectors;
import org.jspecify.annotations.Nullable;
import org.objectweb.asm.Opcodes;

/** What branches and switches of a method find out: which ways they leave open, what is known on each, and what decides between them. */
public final class Conditionals {
    /** How many fields lie between what is passed and what is asked for. */
    private static final int FIELDS = 2;

    private static final Value ZERO = Value.constant(0);

    private final Summaries summaries;
    private final Program program;
    private final MethodBody body;
    private final Frame frame;
    private final Tests tests;
    private final Partitions partitions;
    private final Points points;
    private final Controls controls;
    private final TypeSwitches typeSwitches;
    private final EnumTests enumTests;
    private final FoundElements elements;

    public Conditionals(
            Summaries summaries,
            MethodBody body,
            Frame frame,
            Tests tests,
            Partitions partitions,
            Points points,
            Controls controls) {
        this.summaries = summaries;
        this.program = summaries.program();
        this.body = body;
        this.frame = frame;
        this.tests = tests;
        this.partitions = partitions;
        this.points = points;
        this.controls = controls;
        this.typeSwitches = new TypeSwitches(summaries, frame);
        this.enumTests = new EnumTests(summaries);
        this.elements = new FoundElements(program, frame);
    }

    /** The ways that a branch leaves open, by their number, each with what is known on it. */
    public Map<Integer, State> branch(State state, Block block, Instruction.Branch branch, Site site) {
        Map<Integer, State> ways = new LinkedHashMap<>();
        Value left = state.registers[branch.left()];
        Value right = branch.right() == Instruction.NONE ? null : state.registers[branch.right()];
        frame.needsConstant(left);
        if (right != null) {
            frame.needsConstant(right);
        }
        boolean presence = branch.opcode() == Opcodes.IFNULL || branch.opcode() == Opcodes.IFNONNULL;
        Branches.@Nullable Outcome itself = right != null && state.areSame(branch.left(), branch.right())
                ? Branches.ofItself(branch.opcode()).orElse(null)
                : null;
        Comparison.@Nullable Question question = tests.question(block).orElse(null);
        Taints asked = presence && question != null
                ? beforeCompared(block, branch, question, left)
                : asked(branch.opcode(), left, right == null ? ZERO : right);
        if (question != null && isOfAnyElement(block, question.comparison())) {
            asked = asked.filter(taint -> !taint.has(Mark.ALIKE));
        }
        if (question != null) {
            asked = CaughtTests.deciding(program, state, question.comparison(), asked);
        }
        Taints taints = itself == null ? Undecided.without(asked, undecided(state, branch, left, right)) : Taints.NONE;
        boolean ifAny = presence || question != null && isOfAnyLetter(state, question.comparison());
        condition(state, block, taints, ifAny, new Hop(site, Hop.Why.CONDITION, name(branch.left(), site)));
        answer(state, block, left, right);
        Branches.Outcome outcome = itself == null ? Branches.branch(branch.opcode(), left, right) : itself;
        if (outcome == Branches.Outcome.EITHER && question != null) {
            outcome = state.facts
                    .answer(question.comparison())
                    .map(answer -> answer == question.jumps() ? Branches.Outcome.ALWAYS : Branches.Outcome.NEVER)
                    .orElse(outcome);
        }
        if (outcome == Branches.Outcome.EITHER) {
            if (presence) {
                needObject(left);
            }
            partitions.undecided(block.index());
        } else if (Partitions.isFar(left, right)) {
            partitions.far(block.index());
        } else if (Branches.isSomePositive(left) || right != null && Branches.isSomePositive(right)) {
            partitions.some(block.index());
        }
        for (int way = 0; way < 2; way++) {
            boolean jumps = way == 1;
            if (outcome == (jumps ? Branches.Outcome.NEVER : Branches.Outcome.ALWAYS)) {
                continue;
            }
            State after = state.copy();
            if (take(after, branch, left, right, question, jumps) && mayBeAsIs(after, block, jumps)) {
                elements.note(after, block, branch, jumps);
                ways.put(way, after);
            }
        }
        return ways;
    }

    /** What decides how two values compare: whether they are one constant, where that is asked. */
    private Taints asked(int opcode, Value left, Value right) {
        Taints both = left.taints().union(right.taints());
        return switch (opcode) {
            case Opcodes.IFEQ,
                    Opcodes.IFNE,
                    Opcodes.IF_ICMPEQ,
                    Opcodes.IF_ICMPNE,
                    Opcodes.IF_ACMPEQ,
                    Opcodes.IF_ACMPNE -> KeptConstants.compared(program, both, left, right);
            default -> both;
        };
    }

    /** What decides whether something is there: which constant it is, where that is all that is asked of it. */
    private Taints beforeCompared(Block block, Instruction.Branch branch, Comparison.Question question, Value tested) {
        return new AskedFirst(program, body, tests)
                .constant(block, branch, question.comparison())
                .flatMap(constant -> constant instanceof Term.EnumConstant named
                        ? summaries.staticField(named.field())
                        : Optional.of(Value.constant(constant)))
                .map(constant -> KeptConstants.compared(program, tested.taints(), tested, constant))
                .orElse(tested.taints());
    }

    /** Whether it asks by the length of an answer whether that says anything at all. */
    private static boolean isOfAnyLetter(State state, Comparison comparison) {
        return comparison.ofAnyLetter().orElse(null) instanceof Term.Register text
                && state.registers[text.number()].objects().isEmpty()
                && state.registers[text.number()].taints().set().stream().noneMatch(Taint::isFound);
    }

    /** Whether it asks by how many a container has whether it has any. */
    private boolean isOfAnyElement(Block block, Comparison comparison) {
        if (!(comparison.besideNone() instanceof Term.Register number)) {
            return false;
        }
        List<Instruction> instructions = block.instructions();
        int maker = Definitions.maker(instructions, instructions.size() - 1, number.number());
        Part part = maker < 0 ? null : program.parts().read(instructions.get(maker));
        return part != null && part.path().get(0).equals(Slot.SIZE);
    }

    /** Takes what a check has asked for given, by its place, once it has ended; false where that cannot be. */
    public boolean checked(State state, int place) {
        Comparison.Question question = tests.checked(place);
        return question == null || answer(state, question.comparison(), question.jumps());
    }

    /** What is known where a branch jumps, or does not; false when that cannot be. */
    private boolean take(
            State after,
            Instruction.Branch branch,
            Value left,
            @Nullable Value right,
            Comparison.@Nullable Question question,
            boolean jumps) {
        Set<Label> said = said(after, branch, left, right, jumps);
        after.validate(said);
        FilledContainers.noteSaid(frame.memory(), after, said);
        if (branch.opcode() == (jumps ? Opcodes.IFNONNULL : Opcodes.IFNULL)) {
            after.validate(Approvals.whereFound(left));
        } else if (branch.opcode() == (jumps ? Opcodes.IFNULL : Opcodes.IFNONNULL)) {
            after.validate(Approvals.whereNull(left));
        }
        if (question == null) {
            return true;
        }
        boolean asked = jumps == question.jumps();
        question.comparison()
                .ofEmptyText(asked)
                .filter(empty -> empty.left() instanceof Term.Register)
                .ifPresent(empty ->
                        after.validate(Approvals.whereEmpty(after.registers[((Term.Register) empty.left()).number()])));
        if (question.comparison().asksTruth() instanceof Term.Register truth && truth.number() != branch.left()) {
            approve(after, after.registers[truth.number()], !asked);
        }
        return answer(after, question.comparison(), asked);
    }

    /** The same of what a method of ours gave, where that method asks something itself. */
    private boolean mayBeAsIs(State after, Block block, boolean jumps) {
        return tests.questionAsIs(block)
                .map(question -> answer(after, question.comparison(), jumps == question.jumps()))
                .orElse(true);
    }

    private boolean answer(State after, Comparison comparison, boolean answer) {
        if (!after.assume(comparison, answer)) {
            return false;
        }
        CaughtTests.assume(program, after, comparison, answer);
        TypeTests.assume(program, after, comparison, answer);
        return enumTests.assume(after, comparison, answer);
    }

    /** What is known of answers where a branch jumps, or does not. */
    private static Set<Label> said(
            State state, Instruction.Branch branch, Value left, @Nullable Value right, boolean jumps) {
        Set<Label> said = ComparedApprovals.measured(branch.opcode(), left, right, jumps);
        ComparedApprovals.truthOfJump(branch.opcode(), branch, state).ifPresent(truth -> {
            said.addAll(Approvals.given(left, truth == jumps));
            if (right != null) {
                said.addAll(Approvals.given(right, truth == jumps));
            }
        });
        ComparedApprovals.equalityOfJump(branch.opcode())
                .ifPresent(equal -> said.addAll(
                        ComparedApprovals.compared(left, right == null ? Value.constant(0) : right, equal == jumps)));
        return said;
    }

    /** What has no say in which way a branch goes: it had none in what only one of them is for. */
    private static Set<Label> undecided(State state, Instruction.Branch branch, Value left, @Nullable Value right) {
        if (!Undecided.isIn(left.taints()) && (right == null || !Undecided.isIn(right.taints()))) {
            return Set.of();
        }
        Set<Label> undecided = Undecided.in(said(state, branch, left, right, true));
        undecided.addAll(Undecided.in(said(state, branch, left, right, false)));
        if (branch.opcode() == Opcodes.IFNULL || branch.opcode() == Opcodes.IFNONNULL) {
            undecided.addAll(Undecided.in(Approvals.given(left, Constant.NULL)));
        }
        Map<Branches.Outcome, List<Object>> numbers = Approvals.keys(left).orElse(Set.of()).stream()
                .filter(Integer.class::isInstance)
                .collect(Collectors.groupingBy(key -> Branches.branch(branch.opcode(), Value.constant(key), right)));
        if (!numbers.containsKey(Branches.Outcome.EITHER)) {
            numbers.values()
                    .forEach(way ->
                            undecided.addAll(Undecided.in(Approvals.inAll(way, key -> Approvals.given(left, key)))));
        }
        return undecided;
    }

    /** The method does something else where nothing is there: whoever passes an object, or one whose field or position has one, knows that. */
    private void needObject(Value tested) {
        for (HeapObject object : tested.objects()) {
            if (object.isInput()
                    && !object.isExact()
                    && isAtOnePlace(object.path().slots())) {
                frame.needsType(object.path());
            }
        }
    }

    /** Whether just one place is meant, by fields, known positions and known keys. */
    private static boolean isAtOnePlace(List<Slot> slots) {
        return slots.size() <= FIELDS
                && slots.stream().allMatch(slot -> slot.kind() == Slot.Kind.FIELD || slot.isConstant());
    }

    /** Where a person's answer is known, what it approves is approved. */
    private static void approve(State state, Value answer, boolean truth) {
        Set<Label> approved = Approvals.given(answer, truth);
        if (!approved.isEmpty()) {
            state.validate(approved);
        }
    }

    private String name(int register, Site site) {
        return body.name(register, site.index()).orElse("");
    }

    /** What is asked decides; of what a person has approved by then, nothing decides that they have not. */
    private void condition(State state, Block block, Taints taints, boolean presence, Hop hop) {
        int bits = Taint.bit(Mark.CONTROL) | (presence ? Taint.bit(Mark.PRESENCE) : 0);
        Taints deciding = ApprovedLabels.validated(presence ? taints.asked() : taints, state.validated)
                .markedBits(bits)
                .then(hop);
        if (controls.add(block.index(), deciding)) {
            points.visitAgainAfter(block.index());
        }
    }

    /** A person's answer decides which way it goes, if one of these is one. */
    private void answer(State state, Block block, Value one, @Nullable Value other) {
        Set<Label> asked = new LinkedHashSet<>(Approvals.asked(one, state.asked));
        if (other != null) {
            asked.addAll(Approvals.asked(other, state.asked));
        }
        if (controls.answers(block.index(), asked)) {
            points.visitAgainAfter(block.index());
        }
    }

    /** The ways that a switch leaves open: 0 for its default, then its cases; each with what is known on it. */
    public Map<Integer, State> switchOn(State state, Block block, Instruction.Switch s, Site site) {
        Map<Integer, State> ways = new LinkedHashMap<>();
        Value key = state.registers[s.key()];
        frame.needsConstant(key);
        @Nullable Term term = tests.key(block).orElse(null);
        // Where it is found to be a constant, it is that constant, and says no more of who chose it.
        Value asked = term instanceof Term.Register register ? state.registers[register.number()] : key;
        Taints deciding = Undecided.without(decidingCases(state, block, key, s), undecided(block, key, asked, s));
        condition(state, block, deciding, false, new Hop(site, Hop.Why.CONDITION, name(s.key(), site)));
        answer(state, block, key, asked);
        Set<Object> known = key.constant().values().orElse(null);
        for (int i = 0; i < block.successors().size(); i++) {
            boolean reached = known == null
                    || (i == 0
                            ? known.stream().anyMatch(v -> !s.keys().contains(v))
                            : known.contains(s.keys().get(i - 1)));
            State way = state.copy();
            reached &= mayTake(state, term, block, s, i) && mayFit(way, block, s, i);
            if (reached && (term == null || assume(way, term, block, s, i)) && exclude(way, block, s, i)) {
                elements.note(way, block, s, i);
                approve(way, key, isChosen(block, s, i));
                approveCase(way, term, key, asked, block, s, i);
                ways.put(i, way);
            }
        }
        return ways;
    }

    /** What is known on one way of a switch with patterns; false when it cannot be taken. */
    private boolean mayFit(State state, Block block, Instruction.Switch s, int way) {
        return tests.onTypes(block)
                .map(found -> typeSwitches.assume(
                        state, found, way == 0 ? found.cases().size() : s.keys().get(way - 1)))
                .orElse(true);
    }

    /**
     * On the way of a constant what a person has approved where it is that; on the other, where it is one of those that are left.
     *
     * @param asked what is asked which constant it is, as it was before
     */
    private void approveCase(
            State state, @Nullable Term term, Value key, Value asked, Block block, Instruction.Switch s, int way) {
        if (way > 0) {
            state.validate(said(block, key, asked, s.keys().get(way - 1)));
        } else if (tests.isOnEnum(block)) {
            Value left = term instanceof Term.Register register ? state.registers[register.number()] : key;
            state.validate(enumTests.approvedByDefault(left, cases(block, s)));
        } else {
            // Where any number is one that a person chose, what is left is that they chose none of the cases.
            Value numbered = key.via(taints -> taints.filter(taint ->
                    !(taint.label() instanceof Label.Approval approval) || approval.when() instanceof Integer));
            state.validate(Approvals.given(numbered, new Label.OtherThan(Ordered.set(s.keys()))));
        }
    }

    /** What is known of answers where a switch is on one of its cases. */
    private Set<Label> said(Block block, Value key, Value asked, int number) {
        if (!tests.isOnEnum(block)) {
            return Approvals.given(key, (Object) number);
        }
        return tests.keyOf(block, number).value() instanceof Term.EnumConstant named
                ? summaries
                        .staticField(named.field())
                        .map(constant -> ComparedApprovals.compared(asked, constant, true))
                        .orElse(Set.of())
                : Set.of();
    }

    /** What has no say in which way a switch goes: it had none in any that it has a case for. */
    private Set<Label> undecided(Block block, Value key, Value asked, Instruction.Switch s) {
        return Undecided.isIn(asked.taints())
                ? Undecided.in(
                        Approvals.inAll(s.keys(), number -> new LinkedHashSet<>(said(block, key, asked, number))))
                : Set.of();
    }

    /** What decides which way a switch goes: of a constant, which of those it is that there is a case for, if one. */
    private Taints decidingCases(State state, Block block, Value key, Instruction.Switch s) {
        if (!tests.isOnEnum(block)) {
            List<String> texts = tests.texts(block);
            return texts.isEmpty()
                    ? KeptConstants.beingOne(program, key.taints(), key, s.keys())
                    : tests.text(block)
                            .map(text -> KeptConstants.beingOne(program, key.taints(), state.registers[text], texts))
                            .orElse(key.taints());
        }
        Taints deciding = Taints.NONE;
        for (MemberRef named : cases(block, s)) {
            Optional<HeapObject> constant = summaries.staticField(named).flatMap(program::constantOfEnum);
            if (constant.isEmpty()) {
                return key.taints();
            }
            deciding = deciding.union(KeptConstants.beingOne(program, key.taints(), constant.get()));
        }
        return deciding;
    }

    private Set<MemberRef> cases(Block block, Instruction.Switch s) {
        Set<MemberRef> cases = new LinkedHashSet<>();
        for (int key : s.keys()) {
            if (tests.keyOf(block, key).value() instanceof Term.EnumConstant named) {
                cases.add(named.field());
            }
        }
        return cases;
    }

    /** Whether a way of a switch is one that a person who answers so has chosen: any but that of what is left, or of no. */
    private boolean isChosen(Block block, Instruction.Switch s, int way) {
        return way == 0
                ? s.keys().contains(0) && !isOnConstants(block)
                : s.keys().get(way - 1) != 0 || isOnConstants(block);
    }

    private boolean isOnConstants(Block block) {
        return tests.isOnEnum(block) || tests.onTypes(block).isPresent();
    }

    /** Whether a way of a switch on an enum is that of the constant that is there, as far as that is known. */
    private boolean mayTake(State state, @Nullable Term term, Block block, Instruction.Switch s, int way) {
        if (way == 0 && tests.isOnEnum(block) && hasCaseForAll(block, s)) {
            return false;
        }
        HeapObject there = term instanceof Term.Register register
                ? program.constantOfEnum(state.registers[register.number()]).orElse(null)
                : null;
        if (there == null || !tests.isOnEnum(block)) {
            return true;
        }
        return way > 0
                ? isAt(there, block, s.keys().get(way - 1))
                : s.keys().stream().noneMatch(key -> isAt(there, block, key));
    }

    /** Whether a switch on an enum has a case for each of its constants: nothing is left for its default. */
    private boolean hasCaseForAll(Block block, Instruction.Switch s) {
        Set<MemberRef> cases = cases(block, s);
        return cases.stream()
                .findFirst()
                .flatMap(named -> program.index().find(named.owner()))
                .filter(header ->
                        header.enumConstants().stream().map(FieldHeader::ref).allMatch(cases::contains))
                .isPresent();
    }

    private boolean isAt(HeapObject constant, Block block, int key) {
        return tests.keyOf(block, key).value() instanceof Term.EnumConstant named
                && summaries
                        .staticField(named.field())
                        .filter(held -> held.objects().contains(constant))
                        .isPresent();
    }

    /** What a text is not on one way of a switch on its hash; false when it is. */
    private boolean exclude(State state, Block block, Instruction.Switch s, int way) {
        boolean possible = true;
        Map<Integer, Set<Object>> excluded = new LinkedHashMap<>();
        for (Comparison text : tests.excluded(block, way == 0 ? null : s.keys().get(way - 1))) {
            possible &= state.assume(text, false);
            if (text.left() instanceof Term.Register register && text.right() instanceof Term.Fixed fixed) {
                excluded.computeIfAbsent(register.number(), number -> new LinkedHashSet<>())
                        .add(fixed.value());
            }
        }
        excluded.forEach((register, texts) ->
                state.validate(Approvals.given(state.registers[register], new Label.OtherThan(texts))));
        return possible;
    }

    /** What is known on one way of a switch; false when it cannot be taken. */
    private boolean assume(State state, Term term, Block block, Instruction.Switch s, int way) {
        if (way > 0) {
            return assume(
                    state, Comparison.equal(term, tests.keyOf(block, s.keys().get(way - 1))), true);
        }
        boolean possible = true;
        for (int key : s.keys()) {
            possible &= assume(state, Comparison.equal(term, tests.keyOf(block, key)), false);
        }
        return possible;
    }

    private boolean assume(State state, Comparison comparison, boolean answer) {
        return state.assume(comparison, answer) && enumTests.assume(state, comparison, answer);
    }
}
