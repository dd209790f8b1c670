package fr.charteia.core.flow.program;

import fr.charteia.core.bytecode.Instruction;
import fr.charteia.core.bytecode.MethodBody;
import fr.charteia.core.bytecode.MethodBody.Block;
import fr.charteia.core.bytecode.Registers;
import fr.charteia.core.flow.value.Comparison;
import fr.charteia.core.flow.value.Constant;
import fr.charteia.core.flow.value.Operation;
import fr.charteia.core.flow.value.PureCalls;
import fr.charteia.core.flow.value.Term;
import java.util.ArrayList;
import java.util.BitSet;
import java.util.HashMap;
import java.util.HashSet;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import org.jspecify.annotations.Nullable;
import org.objectweb.asm.Opcodes;

/** What a body's branches and switches ask, and which of it is still to be asked at the start of each block. */
public final class Tests {
    private final MethodBody body;
    private final List<@Nullable Term> left = new ArrayList<>();
    private final List<@Nullable Term> right = new ArrayList<>();
    private final List<Set<Term>> terms = new ArrayList<>();
    /** What branches ask of what methods of ours give, as it is, where these ask something of what they are given. */
    private final Map<Integer, Comparison.Question> asIs = new HashMap<>();

    /** What holds where calls of checks have ended, by their places in the body. */
    private final Map<Integer, Comparison.Question> checked = new HashMap<>();

    /** Whether it is followed what methods of ours ask, and whether one has been. */
    private boolean follows = true;

    private boolean followed;
    private final Parts parts;
    private final EnumSwitches enums;
    private final List<Awaited> awaited = new ArrayList<>();
    private final Map<Integer, Map<Integer, Object>> onEnums = new HashMap<>();
    private final Map<Integer, PatternSwitch> onTypes = new HashMap<>();
    private final Map<Integer, List<Comparison>> onTexts = new HashMap<>();

    private Tests(MethodBody body, Parts parts, EnumSwitches enums) {
        this.body = body;
        this.parts = parts;
        this.enums = enums;
    }

    static Tests of(MethodBody body, Parts parts, EnumSwitches enums) {
        Tests tests = new Tests(body, parts, enums);
        for (Block block : body.blocks()) {
            tests.read(block);
            tests.readChecks(block);
        }
        for (Block block : body.blocks()) {
            TextSwitches.variable(block).ifPresent(variable -> tests.readText(block, variable));
        }
        tests.awaitTerms();
        tests.awaitValues();
        return tests;
    }

    /** What the branch at the end of a block asks, of registers as they are there; empty when it is no pure question. */
    public Optional<Comparison.Question> question(Block block) {
        Term one = left.get(block.index());
        Term other = right.get(block.index());
        if (one == null || other == null || !(last(block) instanceof Instruction.Branch branch)) {
            return Optional.empty();
        }
        // Two texts can be equal and yet not be one object.
        boolean references = branch.opcode() == Opcodes.IF_ACMPEQ || branch.opcode() == Opcodes.IF_ACMPNE;
        boolean classes = ClassQuestions.isClass(one) || ClassQuestions.isClass(other);
        return references && !classes && (isConstantObject(one) || isConstantObject(other))
                ? Optional.empty()
                : Optional.of(Comparison.of(branch.opcode(), one, other));
    }

    private static boolean isConstantObject(Term term) {
        return term instanceof Term.Fixed fixed
                && !term.equals(Term.NULL)
                && !(fixed.value() instanceof Term.EnumConstant);
    }

    /** The same of what a method of ours gives, which itself asks something: that is asked besides. */
    public Optional<Comparison.Question> questionAsIs(Block block) {
        return Optional.ofNullable(asIs.get(block.index()));
    }

    /** What a call, by its place in the body, has asked that has ended and would have thrown otherwise; null for any other instruction. */
    public Comparison.@Nullable Question checked(int place) {
        return checked.get(place);
    }

    /** What the switch at the end of a block looks at. */
    public Optional<Term> key(Block block) {
        return last(block) instanceof Instruction.Switch
                ? Optional.ofNullable(left.get(block.index()))
                : Optional.empty();
    }

    /** Whether the switch at the end of a block is one on an enum. */
    public boolean isOnEnum(Block block) {
        return onEnums.containsKey(block.index());
    }

    /** The switch at the end of a block, when it has patterns among its cases. */
    public Optional<PatternSwitch> onTypes(Block block) {
        return Optional.ofNullable(onTypes.get(block.index()));
    }

    /** What a way of that switch says that it is. */
    public Term.Fixed keyOf(Block block, int key) {
        Object constant = onEnums.getOrDefault(block.index(), Map.of()).get(key);
        return new Term.Fixed(constant == null ? key : constant);
    }

    /** Whether a later test may look at all that the comparison is about. */
    public boolean awaits(int block, Comparison comparison) {
        return awaits(block, comparison.left()) && awaits(block, comparison.right());
    }

    private boolean awaits(int block, Term term) {
        return term instanceof Term.Fixed || terms.get(block).contains(term);
    }

    /** What later tests look at, from a block on. */
    public Awaited awaited(int block) {
        return awaited.get(block);
    }

    /** What the test at the end of the block looks at, as it is at the start of the block. */
    public Awaited askedAt(int block) {
        Block b = body.blocks().get(block);
        Awaited asked = Awaited.none();
        Instruction last = last(b);
        if (last instanceof Instruction.Branch || last instanceof Instruction.Switch) {
            Registers.read(last).stream().filter(r -> r != Instruction.NONE).forEach(asked.registers()::set);
        }
        return asked.before(b, parts);
    }

    private static @Nullable Instruction last(Block block) {
        int size = block.instructions().size();
        return size == 0 ? null : block.instructions().get(size - 1);
    }

    private void read(Block block) {
        Term one = null;
        Term other = null;
        if (last(block) instanceof Instruction.Branch branch) {
            followed = false;
            one = atEnd(block, branch.left());
            other = beside(block, branch);
            if (followed) {
                follows = false;
                asIs.put(
                        block.index(),
                        Comparison.of(branch.opcode(), atEnd(block, branch.left()), beside(block, branch)));
                follows = true;
            }
        } else if (last(block) instanceof Instruction.Switch s) {
            EnumSwitches.Found found = enums.of(block).orElse(null);
            if (found != null) {
                onEnums.put(block.index(), found.constants());
            }
            PatternSwitch.of(block).ifPresent(types -> onTypes.put(block.index(), types));
            if (found == null) {
                one = atEnd(block, s.key());
            } else if (found.register() != Instruction.NONE) {
                one = new Term.Register(found.register());
            }
        }
        left.add(one);
        right.add(other);
    }

    private void readChecks(Block block) {
        for (int i = 0; i < block.instructions().size(); i++) {
            if (block.instructions().get(i) instanceof Instruction.Invoke call
                    && call.callee().descriptor().endsWith(")V")) {
                Term.Computed test = parts.demanded(call);
                if (test != null) {
                    List<Instruction> before = block.instructions().subList(0, i + 1);
                    Term asked = test;
                    for (int register : call.arguments()) {
                        asked = asked.with(register, atEnd(before, register));
                    }
                    checked.put(block.first() + i, Comparison.of(Opcodes.IFNE, asked, Term.FALSE));
                }
            }
        }
    }

    private Term beside(Block block, Instruction.Branch branch) {
        return branch.right() != Instruction.NONE ? atEnd(block, branch.right()) : Term.beside(branch.opcode());
    }

    /** What is asked of the variable that a switch on a text looks at is asked of where the text came from. */
    private void readText(Block block, int variable) {
        Term text = atEnd(block, variable);
        List<Comparison> cases = new ArrayList<>();
        TextSwitches.asking(body, block, variable, asking -> {
            Term asked = left.get(asking);
            if (asked != null) {
                left.set(asking, asked.with(variable, text));
                question(body.blocks().get(asking)).ifPresent(question -> cases.add(question.comparison()));
            }
        });
        onTexts.put(block.index(), cases);
    }

    /** The texts that a switch on a text has cases for. */
    public List<String> texts(Block block) {
        return excluded(block, null).stream()
                .map(comparison -> (String) ((Term.Fixed) comparison.right()).value())
                .toList();
    }

    /** The register that holds the text which the switch at the end of a block is on. */
    public Optional<Integer> text(Block block) {
        return TextSwitches.variable(block);
    }

    /** What a way of a switch on a text says that the text is not: any that has another hash. */
    public List<Comparison> excluded(Block block, @Nullable Integer hash) {
        return onTexts.getOrDefault(block.index(), List.of()).stream()
                .filter(comparison -> comparison.right() instanceof Term.Fixed fixed
                        && fixed.value() instanceof String text
                        && (hash == null || text.hashCode() != hash))
                .toList();
    }

    /**
     * What a register holds at the end of its block, in terms of registers as they are at that end: as far back as those
     * registers still hold what the term was made of.
     */
    private Term atEnd(Block block, int register) {
        return atEnd(block.instructions(), register);
    }

    private Term atEnd(List<Instruction> instructions, int register) {
        Term term = new Term.Register(register);
        Term holding = term;
        Map<Integer, Integer> readAt = new HashMap<>();
        for (int i = instructions.size() - 2; i >= 0; i--) {
            int target = Registers.written(instructions.get(i));
            if (target == Instruction.NONE || !term.mentions(target)) {
                continue;
            }
            Term meaning = meaning(instructions, i);
            if (meaning == null) {
                break;
            }
            readAt.remove(target);
            int at = i;
            meaning.registers().stream().forEach(read -> readAt.merge(read, at, Math::min));
            term = term.with(target, meaning);
            if (term.depth() > Term.DEPTH) {
                break;
            }
            boolean holds = term.registers().stream()
                    .allMatch(read -> !isWritten(instructions, readAt.getOrDefault(read, instructions.size()), read));
            holding = holds ? term : holding;
        }
        return holding;
    }

    /** What an instruction puts in its register, as far as it is still so at the end of the block. */
    private @Nullable Term meaning(List<Instruction> instructions, int at) {
        Term meaning = meaning(instructions.get(at));
        if (meaning == null) {
            meaning = ClassQuestions.of(instructions, at);
        }
        if (meaning != null) {
            return meaning;
        }
        if (instructions.get(at) instanceof Instruction.Load load && load.object() == Instruction.NONE) {
            Optional<Object> constant = enums.constant(load.field());
            if (constant.isPresent()) {
                return new Term.Fixed(constant.get());
            }
        }
        Term asked = ofOwn(instructions.get(at));
        return asked == null
                        || asked.readsFields()
                                && instructions.subList(at + 1, instructions.size()).stream()
                                        .anyMatch(this::mayWrite)
                ? null
                : asked;
    }

    /** What a field holds, or a method of ours asks; a constructor has not set all that it would look at. */
    private @Nullable Term ofOwn(Instruction instruction) {
        Term field = parts.field(instruction, body.method());
        boolean settles = body.method().isConstructor() || body.method().name().equals("<clinit>");
        Term asked = field != null || settles || !follows ? field : parts.test(instruction);
        followed |= asked != field;
        return asked;
    }

    /** Whether an instruction may change what fields hold. */
    private boolean mayWrite(Instruction instruction) {
        return instruction instanceof Instruction.Store
                || instruction instanceof Instruction.Invoke call
                        && !PureCalls.isPure(call.callee())
                        && parts.mayChange(call);
    }

    private static boolean isWritten(List<Instruction> instructions, int from, int register) {
        return instructions.subList(Math.min(from, instructions.size()), instructions.size()).stream()
                .anyMatch(instruction -> Registers.written(instruction) == register);
    }

    /** What an instruction puts in its register, when its operands alone decide it. */
    static @Nullable Term meaning(Instruction instruction) {
        if (instruction instanceof Instruction.Constant c) {
            return new Term.Fixed(c.value() == null ? Constant.NULL : c.value());
        } else if (instruction instanceof Instruction.Move m) {
            return new Term.Register(m.source());
        } else if (instruction instanceof Instruction.Cast c) {
            return new Term.Register(c.source());
        } else if (instruction instanceof Instruction.Increment i) {
            return new Term.Computed(
                    new Operation.Arithmetic(Opcodes.IADD),
                    List.of(new Term.Register(i.register()), new Term.Fixed(i.amount())));
        } else if (instruction instanceof Instruction.Unary u) {
            return new Term.Computed(new Operation.Arithmetic(u.opcode()), List.of(new Term.Register(u.operand())));
        } else if (instruction instanceof Instruction.Binary b) {
            return new Term.Computed(
                    new Operation.Arithmetic(b.opcode()),
                    List.of(new Term.Register(b.left()), new Term.Register(b.right())));
        } else if (instruction instanceof Instruction.InstanceOf t) {
            return Term.ofType(t.type(), t.source());
        } else if (instruction instanceof Instruction.Length l) {
            return new Term.Computed(Operation.LENGTH, List.of(new Term.Register(l.array())));
        } else if (instruction instanceof Instruction.Invoke call && PureCalls.decides(call.callee())) {
            return new Term.Computed(
                    new Operation.Answer(call.callee()),
                    call.arguments().stream()
                            .map(r -> (Term) new Term.Register(r))
                            .toList());
        }
        return null;
    }

    private void awaitTerms() {
        int n = body.blocks().size();
        for (int b = 0; b < n; b++) {
            terms.add(new HashSet<>());
        }
        boolean changed = true;
        while (changed) {
            changed = false;
            for (int b = n - 1; b >= 0; b--) {
                Block block = body.blocks().get(b);
                Set<Term> after = new HashSet<>();
                block.successors().forEach(successor -> after.addAll(terms.get(successor)));
                addParts(after, left.get(b));
                addParts(after, right.get(b));
                addParts(after, asIs.get(b));
                for (int i = 0; i < block.instructions().size() && !checked.isEmpty(); i++) {
                    addParts(after, checked.get(block.first() + i));
                }
                for (Term term : after) {
                    Term before = before(block, term);
                    changed |= before != null
                            && !(before instanceof Term.Fixed)
                            && terms.get(b).add(before);
                }
                for (MethodBody.Handler handler : block.handlers()) {
                    for (Term term : List.copyOf(terms.get(handler.block()))) {
                        changed |= !isWritten(block, term) && terms.get(b).add(term);
                    }
                }
            }
        }
    }

    private static void addParts(Set<Term> all, Comparison.@Nullable Question question) {
        if (question != null) {
            addParts(all, question.comparison().left());
            addParts(all, question.comparison().right());
        }
    }

    private static void addParts(Set<Term> all, @Nullable Term term) {
        if (term instanceof Term.Computed c
                && (c.operation().equals(Operation.Arithmetic.DIFFERENCE_OF_LONGS)
                        || c.isTest()
                        || c.isEither()
                        || Comparison.isTextEquality(term))) {
            c.from().forEach(part -> addParts(all, part));
        }
        if (term != null && !(term instanceof Term.Fixed)) {
            all.add(term);
        }
    }

    /** A term at the end of a block as it is at its start: copies are followed, nothing else is. */
    private static @Nullable Term before(Block block, Term end) {
        Term term = end;
        for (int i = block.instructions().size() - 1; i >= 0; i--) {
            Instruction instruction = block.instructions().get(i);
            int target = Registers.written(instruction);
            if (target == Instruction.NONE || !term.mentions(target)) {
                continue;
            }
            Term meaning = instruction instanceof Instruction.Move || instruction instanceof Instruction.Cast
                    ? meaning(instruction)
                    : null;
            if (meaning == null) {
                return null;
            }
            term = term.with(target, meaning);
        }
        return term;
    }

    private static boolean isWritten(Block block, Term term) {
        return block.instructions().stream()
                .anyMatch(i -> Registers.written(i) != Instruction.NONE && term.mentions(Registers.written(i)));
    }

    /** What checks in a block look at, as it is at the start of the block. */
    private Awaited checkedIn(Block block) {
        Awaited asked = Awaited.none();
        for (int i = 0; i < block.instructions().size() && !checked.isEmpty(); i++) {
            Comparison.Question question = checked.get(block.first() + i);
            if (question != null) {
                BitSet registers = question.comparison().left().registers();
                registers.or(question.comparison().right().registers());
                block.instructions().subList(0, i).stream()
                        .mapToInt(Registers::written)
                        .filter(register -> register != Instruction.NONE)
                        .forEach(registers::clear);
                asked.registers().or(registers);
            }
        }
        return asked;
    }

    private void awaitValues() {
        int n = body.blocks().size();
        for (int b = 0; b < n; b++) {
            Awaited asked = askedAt(b);
            asked.add(checkedIn(body.blocks().get(b)));
            awaited.add(asked);
        }
        boolean changed = true;
        while (changed) {
            changed = false;
            for (int b = n - 1; b >= 0; b--) {
                Block block = body.blocks().get(b);
                Awaited after = Awaited.none();
                block.successors().forEach(successor -> after.add(awaited.get(successor)));
                Awaited before = after.before(block, parts);
                for (MethodBody.Handler handler : block.handlers()) {
                    before.add(awaited.get(handler.block()));
                }
                before.add(awaited.get(b));
                changed |= !before.equals(awaited.get(b));
                awaited.set(b, before);
            }
        }
    }
}
