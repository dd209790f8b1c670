package fr.charteia.core.flow.program;

import fr.charteia.core.bytecode.BodyReader;
import fr.charteia.core.bytecode.ClassHeader;
import fr.charteia.core.bytecode.FieldHeader;
import fr.charteia.core.bytecode.Instruction;
import fr.charteia.core.bytecode.Liveness;
import fr.charteia.core.bytecode.MemberRef;
import fr.charteia.core.bytecode.MethodBody;
import fr.charteia.core.bytecode.MethodBody.Block;
import fr.charteia.core.bytecode.ReachingValues;
import fr.charteia.core.bytecode.Registers;
import java.util.ArrayList;
import java.util.HashMap;
import java.util.HashSet;
import java.util.List;
import java.util.Map;
import java.util.Objects;
import java.util.Optional;
import java.util.Set;
import java.util.function.IntFunction;
import org.jspecify.annotations.Nullable;
import org.objectweb.asm.Opcodes;
import org.objectweb.asm.Type;

/**
 * Copies with one field replaced that are spared where it is that already: {@code return this.name == name ? this : new Person(name, age)},
 * as generators of code write it. Of an object whose fields never change nobody can tell it from such a copy, so that bodies make the
 * copy in any case: that the field was the same has no say in what the other fields are, and what it held before is gone.
 */
final class SparedCopies {
    /** How many blocks such a method has at most: the question, either way, and where they meet. */
    private static final int BLOCKS = 4;

    private final Program program;
    private final BodyReader bodies;
    private final Map<MemberRef, MethodBody> known = new HashMap<>();
    private final Map<MemberRef, Optional<Map<String, Integer>>> filled = new HashMap<>();

    /** What a register holds. */
    private sealed interface Held {}

    /** The object itself, or the copy that is made of it. */
    private enum Whole implements Held {
        SELF,
        COPY
    }

    /** What is passed there, the receiver left out. */
    private record Parameter(int position) implements Held {}

    /** What the object has in that field. */
    private record Field(String name) implements Held {}

    SparedCopies(Program program, BodyReader bodies) {
        this.program = program;
        this.bodies = bodies;
    }

    /** The body, which asks nothing where it would spare a copy. */
    MethodBody in(MethodBody body) {
        MethodBody done = known.get(body.method().ref());
        if (done == null) {
            done = mayCopy(body) ? new Copying(body).without() : body;
            known.put(body.method().ref(), done);
        }
        return done;
    }

    private boolean mayCopy(MethodBody body) {
        return !body.method().isStatic()
                && !body.method().isConstructor()
                && body.blocks().size() <= BLOCKS
                && Type.getReturnType(body.method().descriptor()).getSort() == Type.OBJECT
                && body.instructions()
                                .filter(Instruction.Branch.class::isInstance)
                                .count()
                        == 1
                && body.instructions()
                        .anyMatch(i -> i instanceof Instruction.New made
                                && made.type().equals(body.method().owner()))
                && program.index()
                        .find(body.method().owner())
                        .filter(SparedCopies::neverChanges)
                        .isPresent();
    }

    private static boolean neverChanges(ClassHeader type) {
        return ("java/lang/Object".equals(type.superName()) || "java/lang/Record".equals(type.superName()))
                && type.fields().stream().allMatch(field -> field.isStatic() || field.isFinal());
    }

    /** Which of its parameters a constructor puts into each field, by their positions; empty where it does anything else. */
    private Optional<Map<String, Integer>> filled(MemberRef constructor) {
        Optional<Map<String, Integer>> found = filled.get(constructor);
        if (found == null) {
            found = Optional.ofNullable(bodies.bodies(constructor.owner()).get(constructor))
                    .flatMap(this::fill);
            filled.put(constructor, found);
        }
        return found;
    }

    private Optional<Map<String, Integer>> fill(MethodBody constructor) {
        Map<String, Integer> filled = new HashMap<>();
        boolean[] other = new boolean[1];
        reaching(constructor).forEach((block, i, held) -> {
            Instruction instruction = block.instructions().get(i);
            if (instruction instanceof Instruction.Store store) {
                boolean passed = held.apply(store.object()).equals(Set.of(Whole.SELF))
                        && one(held.apply(store.value())) instanceof Parameter p
                        && filled.merge(store.field().name(), p.position(), (a, b) -> a.equals(b) ? a : -1) >= 0;
                other[0] |= !passed;
            } else {
                other[0] |= instruction instanceof Instruction.Invoke call
                        && !call.callee().name().equals("<init>")
                        && !isCheck(call);
            }
        });
        boolean all = program.index().find(constructor.method().owner()).stream()
                .flatMap(type -> type.fields().stream())
                .filter(field -> !field.isStatic())
                .map(FieldHeader::name)
                .allMatch(filled::containsKey);
        return other[0] || !all ? Optional.empty() : Optional.of(filled);
    }

    private static boolean isCheck(Instruction.Invoke call) {
        return call.callee().owner().equals("java/util/Objects")
                && call.callee().name().equals("requireNonNull");
    }

    private static ReachingValues<Held> reaching(MethodBody body) {
        Map<Integer, Set<Held>> start = new HashMap<>();
        start.put(0, Set.of(Whole.SELF));
        int parameters = Type.getArgumentTypes(body.method().descriptor()).length;
        for (int i = 0; i < parameters; i++) {
            start.put(Handovers.register(body.method(), i), Set.of(new Parameter(i)));
        }
        return ReachingValues.of(body, Liveness.of(body), start, SparedCopies::written);
    }

    private static Set<Held> written(Block block, int offset, IntFunction<Set<Held>> held) {
        Instruction instruction = block.instructions().get(offset);
        int copied = Registers.copied(instruction);
        if (copied != Instruction.NONE) {
            return held.apply(copied);
        } else if (instruction instanceof Instruction.New) {
            return Set.of(Whole.COPY);
        } else if (instruction instanceof Instruction.Invoke call && isCheck(call)) {
            return held.apply(call.arguments().get(0));
        }
        return instruction instanceof Instruction.Load load
                        && load.object() != Instruction.NONE
                        && held.apply(load.object()).equals(Set.of(Whole.SELF))
                ? Set.of(new Field(load.field().name()))
                : Set.of();
    }

    private static @Nullable Held one(Set<Held> held) {
        return held.size() == 1 ? held.iterator().next() : null;
    }

    /** One such method. */
    private final class Copying {
        private final MethodBody body;
        private final Map<Integer, List<@Nullable Held>> asked = new HashMap<>();
        private final Set<Held> returned = new HashSet<>();
        private boolean other;
        private @Nullable Block asking;
        private boolean byEquals;
        private List<@Nullable Held> compared = List.of();
        private Instruction.@Nullable Invoke making;
        private int madeIn;
        private List<@Nullable Held> passed = List.of();

        Copying(MethodBody body) {
            this.body = body;
        }

        MethodBody without() {
            reaching(body).forEach(this::see);
            Block block = asking;
            if (other || block == null || making == null || !returned.equals(Set.of(Whole.SELF, Whole.COPY))) {
                return body;
            }
            Instruction.Branch branch = (Instruction.Branch)
                    block.instructions().get(block.instructions().size() - 1);
            int copying = jumpsWhereSame(branch) ? 0 : 1;
            return isCopy()
                            && leadsTo(block.successors().get(copying), madeIn)
                            && !leadsTo(block.successors().get(1 - copying), madeIn)
                    ? with(block, always(branch, copying == 1))
                    : body;
        }

        private void see(Block block, int i, IntFunction<Set<Held>> held) {
            Instruction instruction = block.instructions().get(i);
            if (instruction instanceof Instruction.Branch branch) {
                asking = block;
                compared = branch.right() == Instruction.NONE
                        ? asked.getOrDefault(branch.left(), List.of())
                        : held(List.of(branch.left(), branch.right()), held);
            } else if (instruction instanceof Instruction.Binary binary) {
                asked.put(binary.target(), held(List.of(binary.left(), binary.right()), held));
            } else if (instruction instanceof Instruction.Invoke call) {
                see(block, call, held);
            } else if (instruction instanceof Instruction.Return r) {
                returned.addAll(held.apply(r.value()));
            } else {
                other |= instruction instanceof Instruction.Store
                        || instruction instanceof Instruction.ArrayStore
                        || instruction instanceof Instruction.InvokeDynamic
                        || instruction instanceof Instruction.Throw;
            }
        }

        private void see(Block block, Instruction.Invoke call, IntFunction<Set<Held>> held) {
            if (call.callee().name().equals("<init>")
                    && call.callee().owner().equals(body.method().owner())
                    && making == null) {
                making = call;
                madeIn = block.index();
                passed = held(call.arguments(), held);
            } else if (call.callee().name().equals("equals") && call.arguments().size() == 2) {
                byEquals = true;
                asked.put(call.target(), held(call.arguments(), held));
            } else {
                other |= !isCheck(call);
            }
        }

        private List<@Nullable Held> held(List<Integer> registers, IntFunction<Set<Held>> held) {
            List<@Nullable Held> all = new ArrayList<>();
            registers.forEach(register -> all.add(one(held.apply(register))));
            return all;
        }

        private boolean jumpsWhereSame(Instruction.Branch branch) {
            boolean jumpsWhereEqual = branch.opcode() == Opcodes.IF_ACMPEQ
                    || branch.opcode() == Opcodes.IF_ICMPEQ
                    || branch.opcode() == Opcodes.IFEQ;
            return jumpsWhereEqual != byEquals;
        }

        /** Whether each field of the copy is that of the object, save the one that was asked for, which is what it was compared with. */
        private boolean isCopy() {
            Map<String, Integer> fields =
                    filled(Objects.requireNonNull(making).callee()).orElse(Map.of());
            if (fields.isEmpty() || compared.size() != 2) {
                return false;
            }
            boolean fieldFirst = compared.get(0) instanceof Field;
            if (!(compared.get(fieldFirst ? 0 : 1) instanceof Field field)
                    || !(compared.get(fieldFirst ? 1 : 0) instanceof Parameter replacing)) {
                return false;
            }
            return fields.entrySet().stream().allMatch(entry -> {
                Held value = passed.get(entry.getValue() + 1);
                return entry.getKey().equals(field.name())
                        ? replacing.equals(value)
                        : new Field(entry.getKey()).equals(value);
            });
        }

        private boolean leadsTo(int from, int to) {
            int block = from;
            while (block != to) {
                List<Integer> next = body.blocks().get(block).successors();
                if (next.size() != 1) {
                    return false;
                }
                block = next.get(0);
            }
            return true;
        }

        /** A question with just one answer. */
        private Instruction.Branch always(Instruction.Branch branch, boolean jumps) {
            boolean objects = branch.opcode() == Opcodes.IF_ACMPEQ || branch.opcode() == Opcodes.IF_ACMPNE;
            int opcode = objects
                    ? jumps ? Opcodes.IF_ACMPEQ : Opcodes.IF_ACMPNE
                    : jumps ? Opcodes.IF_ICMPEQ : Opcodes.IF_ICMPNE;
            return new Instruction.Branch(opcode, branch.left(), branch.left());
        }

        private MethodBody with(Block asking, Instruction.Branch last) {
            List<Instruction> instructions = new ArrayList<>(asking.instructions());
            instructions.set(instructions.size() - 1, last);
            List<Block> blocks = new ArrayList<>(body.blocks());
            blocks.set(
                    asking.index(),
                    new Block(
                            asking.index(),
                            asking.first(),
                            instructions,
                            asking.lines(),
                            asking.successors(),
                            asking.handlers()));
            return new MethodBody(body.method(), body.locals(), body.registers(), blocks, body.variables());
        }
    }
}
