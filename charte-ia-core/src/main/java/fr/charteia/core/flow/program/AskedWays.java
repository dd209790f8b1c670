package fr.charteia.core.flow.program;

import fr.charteia.core.bytecode.Instruction;
import fr.charteia.core.bytecode.MethodBody;
import fr.charteia.core.bytecode.MethodBody.Block;
import fr.charteia.core.bytecode.MethodBody.Handler;
import fr.charteia.core.bytecode.Registers;
import fr.charteia.core.flow.value.Branches;
import fr.charteia.core.flow.value.Operation;
import fr.charteia.core.flow.value.PureCalls;
import fr.charteia.core.flow.value.Term;
import fr.charteia.core.flow.value.Value;
import java.util.ArrayList;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import org.jspecify.annotations.Nullable;

/** Reads the ways through a small method without loops, each as far as what it asks can be said of what the method was given. */
final class AskedWays {
    /** How many blocks are gone through in all. */
    private static final int STEPS = 64;

    private final Program program;
    private final OwnTests tests;
    private final MethodBody body;
    private final boolean gives;
    private boolean changes;
    private int steps;

    AskedWays(Program program, OwnTests tests, MethodBody body) {
        this.program = program;
        this.tests = tests;
        this.body = body;
        this.gives = !body.method().descriptor().endsWith(")V");
    }

    /** What a way through the method holds in its registers: terms of what was passed, and exceptions that it made. */
    private record Held(Map<Integer, Term> terms, Map<Integer, String> thrown, Map<Term, Boolean> answers) {
        Held copy() {
            return new Held(new HashMap<>(terms), new HashMap<>(thrown), new HashMap<>(answers));
        }

        void put(int register, @Nullable Term term) {
            thrown.remove(register);
            if (term == null || term.depth() > Term.DEPTH) {
                terms.remove(register);
            } else {
                terms.put(register, term);
            }
        }

        void copy(int target, int source) {
            String exception = thrown.get(source);
            put(target, terms.get(source));
            if (exception != null) {
                thrown.put(target, exception);
            }
        }

        /** A term of registers as one of what was passed; null where one of them holds something else. */
        @Nullable
        Term of(@Nullable Term term) {
            if (term instanceof Term.Register register) {
                return terms.get(register.number());
            } else if (term instanceof Term.Computed computed) {
                List<Term> from = new ArrayList<>();
                for (Term part : computed.from()) {
                    Term passed = of(part);
                    if (passed == null) {
                        return null;
                    }
                    from.add(passed);
                }
                return known(new Term.Computed(computed.operation(), from));
            }
            return term;
        }

        /** What is asked of constants has its answer on this way. */
        private static Term known(Term.Computed term) {
            Term first = term.from().isEmpty() ? term : term.from().get(0);
            if (term.isEither() && first instanceof Term.Fixed) {
                return term.from().get(first.equals(Term.TRUE) ? 1 : 2);
            }
            if (term.operation() instanceof Operation.Jump jump
                    && first instanceof Term.Fixed one
                    && term.from().get(1) instanceof Term.Fixed other) {
                Branches.Outcome outcome = Branches.branch(jump.opcode(), constant(one), constant(other));
                return outcome == Branches.Outcome.EITHER
                        ? term
                        : outcome == Branches.Outcome.ALWAYS ? Term.TRUE : Term.FALSE;
            }
            return term;
        }
    }

    /** Whoever gives up on a way gives up on the method. */
    private static final class Unknown extends RuntimeException {
        private static final long serialVersionUID = 1L;

        Unknown() {
            super(null, null, false, false);
        }
    }

    Optional<OwnTests.Asking> read() {
        Held passed = new Held(new HashMap<>(), new HashMap<>(), new HashMap<>());
        for (int r = 0; r < body.locals(); r++) {
            passed.terms.put(r, new Term.Register(r));
        }
        try {
            AskedWay way = from(0, 0, passed);
            boolean known = way.depth() <= AskedWay.DEPTH && !(changes && way.readsFields());
            return known ? Optional.of(new OwnTests.Asking(way, changes)) : Optional.empty();
        } catch (Unknown e) {
            return Optional.empty();
        }
    }

    private AskedWay from(int block, int start, Held held) {
        if (++steps > STEPS) {
            throw new Unknown();
        }
        Block at = body.blocks().get(block);
        for (int i = start; i < at.instructions().size(); i++) {
            Instruction instruction = at.instructions().get(i);
            if (instruction instanceof Instruction.Return returned) {
                return new AskedWay.Ends(gives ? held.terms.get(returned.value()) : null);
            } else if (instruction instanceof Instruction.Throw thrown) {
                return thrown(at, held.thrown.get(thrown.value()), held);
            } else if (instruction instanceof Instruction.Branch branch) {
                return branch(at, branch, held);
            } else if (instruction instanceof Instruction.Switch) {
                throw new Unknown();
            }
            AskedWay check = check(instruction, held);
            if (check != null) {
                changes |= mayChange(instruction);
                return after(check, at, i + 1, held);
            }
            step(at, instruction, held);
        }
        return from(at.successors().get(0), 0, held);
    }

    private AskedWay branch(Block at, Instruction.Branch branch, Held held) {
        Term left = held.terms.get(branch.left());
        Term right = branch.right() != Instruction.NONE ? held.terms.get(branch.right()) : Term.beside(branch.opcode());
        if (left == null || right == null) {
            throw new Unknown();
        }
        if (left instanceof Term.Fixed one && right instanceof Term.Fixed other) {
            Branches.Outcome outcome = Branches.branch(branch.opcode(), constant(one), constant(other));
            if (outcome != Branches.Outcome.EITHER) {
                return from(at.successors().get(outcome == Branches.Outcome.ALWAYS ? 1 : 0), 0, held);
            }
            throw new Unknown();
        }
        return asking(
                Term.test(branch.opcode(), left, right),
                held,
                way -> from(at.successors().get(1), 0, way),
                way -> from(at.successors().get(0), 0, way));
    }

    private static Value constant(Term.Fixed fixed) {
        return Value.constant(fixed.value());
    }

    private interface Going {
        AskedWay on(Held held);
    }

    private static AskedWay asking(Term.Computed test, Held held, Going yes, Going no) {
        Boolean answer = held.answers.get(test);
        if (answer != null) {
            return (answer ? yes : no).on(held);
        }
        Held other = held.copy();
        held.answers.put(test, true);
        other.answers.put(test, false);
        return AskedWay.asking(test, yes.on(held), no.on(other));
    }

    /** What comes after a call that ends or throws by what it asks. */
    private AskedWay after(AskedWay check, Block at, int next, Held held) {
        if (check instanceof AskedWay.Asks asks) {
            return asking(
                    asks.test(), held, way -> after(asks.yes(), at, next, way), way -> after(asks.no(), at, next, way));
        }
        return check instanceof AskedWay.Throws thrown ? thrown(at, thrown.type(), held) : from(at.index(), next, held);
    }

    /** How a call of ours that gives nothing back ends, by what was passed; null for what is no such call, or of which that is not known. */
    private @Nullable AskedWay check(Instruction instruction, Held held) {
        if (!(instruction instanceof Instruction.Invoke call)
                || !call.callee().descriptor().endsWith(")V")) {
            return null;
        }
        AskedWay way = tests.ways(call).orElse(null);
        return way == null ? null : way.with(held::of);
    }

    private AskedWay thrown(Block at, @Nullable String type, Held held) {
        if (type == null) {
            throw new Unknown();
        }
        for (Handler handler : at.handlers()) {
            if (program.index().isSubtype(type, handler.type())) {
                held.put(handler.register(), null);
                held.thrown.put(handler.register(), type);
                return from(handler.block(), 0, held);
            } else if (program.index().isSubtype(handler.type(), type)) {
                throw new Unknown();
            }
        }
        return new AskedWay.Throws(type);
    }

    private void step(Block at, Instruction instruction, Held held) {
        int target = Registers.written(instruction);
        if (!at.handlers().isEmpty() && mayFail(instruction, held)) {
            throw new Unknown();
        }
        if (instruction instanceof Instruction.New made) {
            held.put(target, null);
            held.thrown.put(target, made.type());
        } else if (Registers.copied(instruction) != Instruction.NONE) {
            held.copy(target, Registers.copied(instruction));
        } else {
            changes |= mayChange(instruction);
            if (target != Instruction.NONE) {
                held.put(target, held.of(meaning(instruction)));
            }
        }
    }

    private @Nullable Term meaning(Instruction instruction) {
        Term meaning = Tests.meaning(instruction);
        if (meaning == null && instruction instanceof Instruction.Load load && load.object() == Instruction.NONE) {
            meaning = program.enumConstant(load.field()).map(Term.Fixed::new).orElse(null);
        }
        if (meaning == null && instruction instanceof Instruction.Invoke call) {
            meaning = tests.asked(call).orElse(null);
        }
        return meaning == null ? program.parts().field(instruction, body.method()) : meaning;
    }

    /** Whether an instruction may fail with something that a handler waits for. */
    private static boolean mayFail(Instruction instruction, Held held) {
        boolean makesException = instruction instanceof Instruction.Invoke call
                && call.callee().name().equals("<init>")
                && held.thrown.containsKey(call.arguments().get(0));
        return !(makesException
                || instruction instanceof Instruction.New
                || instruction instanceof Instruction.Constant
                || instruction instanceof Instruction.Move
                || instruction instanceof Instruction.Unary
                || instruction instanceof Instruction.InstanceOf
                || instruction instanceof Instruction.Increment
                || instruction instanceof Instruction.Load load && load.object() == Instruction.NONE);
    }

    /** Whether an instruction may change what fields hold. */
    private boolean mayChange(Instruction instruction) {
        return instruction instanceof Instruction.Store
                || instruction instanceof Instruction.Invoke call
                        && !PureCalls.isPure(call.callee())
                        && program.parts().mayChange(call)
                        && !(call.callee().name().equals("<init>")
                                && (!program.index().inScope(call.callee().owner())
                                        || program.effortless().is(call.callee())));
    }
}
