package fr.charteia.core.flow.program;

import fr.charteia.core.bytecode.ClassHeader;
import fr.charteia.core.bytecode.FieldHeader;
import fr.charteia.core.bytecode.Instruction;
import fr.charteia.core.bytecode.MemberRef;
import fr.charteia.core.bytecode.MethodBody;
import fr.charteia.core.bytecode.Registers;
import fr.charteia.core.flow.value.Constant;
import fr.charteia.core.flow.value.PureCalls;
import fr.charteia.core.flow.value.Value;
import java.util.ArrayList;
import java.util.HashMap;
import java.util.HashSet;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import java.util.TreeSet;
import org.jspecify.annotations.Nullable;
import org.objectweb.asm.Opcodes;
import org.objectweb.asm.Type;

/**
 * Fields that are no constants to the compiler and yet hold one value only, or objects of one class only: every
 * constructor gives it, and nothing in scope gives another. Fields of annotated classes, and annotated ones, are left out: a framework may write them.
 * So are those that code of ours may write by their name, which it need not name in full.
 */
final class FixedFields {
    private final Program program;
    private final Map<MemberRef, Optional<Object>> known = new HashMap<>();
    private final Map<MemberRef, Optional<Made>> types = new HashMap<>();
    private final Map<MemberRef, Optional<FieldHeader>> owned = new HashMap<>();
    private final Map<Part, Optional<Object>> parts = new HashMap<>();
    private final WrittenNames names;
    private @Nullable Set<String> writers;

    private record Part(MemberRef holder, MemberRef field) {}

    FixedFields(Program program) {
        this.program = program;
        this.names = new WrittenNames(program);
    }

    /** The one value of a field. */
    Optional<Object> value(MemberRef field) {
        Optional<Object> value = known.get(field);
        if (value == null) {
            value = find(field);
            known.put(field, value);
        }
        return value;
    }

    /** The class of ours that all objects are of which a field holds: those that its stores have made just there. */
    Optional<String> type(MemberRef field) {
        return made(field).map(Made::type);
    }

    /** The one value of a final field of the objects of which another field holds: what their constructor puts there. */
    Optional<Object> value(MemberRef holder, MemberRef field) {
        Part part = new Part(holder, field);
        Optional<Object> value = parts.get(part);
        if (value == null) {
            value = own(field)
                    .filter(FieldHeader::isFinal)
                    .flatMap(header -> made(holder)
                            .filter(made -> made.type().equals(header.owner()))
                            .flatMap(made -> made.value(header.ref(), program)));
            parts.put(part, value);
        }
        return value;
    }

    private Optional<Made> made(MemberRef field) {
        Optional<Made> made = types.get(field);
        if (made == null) {
            made = own(field)
                    .filter(header -> !Program.isScalar(Program.internalName(Type.getType(header.descriptor()))))
                    .flatMap(this::made);
            types.put(field, made);
        }
        return made;
    }

    private Optional<Made> made(FieldHeader header) {
        MemberRef field = header.ref();
        Made made = null;
        for (String type : program.referrers(field)) {
            for (MethodBody body : program.bodies(type).values()) {
                for (MethodBody.Block block : body.blocks()) {
                    for (int i = 0; i < block.instructions().size(); i++) {
                        if (!(block.instructions().get(i) instanceof Instruction.Store store)
                                || !program.isSameField(store.field(), field)) {
                            continue;
                        }
                        Made one = Made.of(block.instructions(), i, store.value());
                        made = one == null ? null : one.or(made);
                        if (made == null) {
                            return Optional.empty();
                        }
                    }
                }
            }
        }
        return Optional.ofNullable(made).filter(found -> program.index().inScope(found.type()));
    }

    private Optional<Object> find(MemberRef ref) {
        return own(ref).filter(field -> Program.isScalar(Program.internalName(Type.getType(field.descriptor()))))
                .filter(field -> !field.isStatic() || start(field) != null || isInitialized(field))
                .flatMap(field -> stored(field.ref(), field.isStatic() ? "<clinit>" : "<init>", start(field)));
    }

    /**
     * What a field starts as that nobody but its class may write; null where it is not known. What belongs to objects a library may fill that
     * makes them of a document, though no code of ours does.
     */
    private static @Nullable Object start(FieldHeader field) {
        if (!field.isStatic() || (field.access() & Opcodes.ACC_PRIVATE) == 0) {
            return null;
        }
        return switch (field.descriptor()) {
            case "Z", "B", "C", "S", "I" -> 0;
            case "J" -> 0L;
            case "F" -> 0f;
            case "D" -> 0d;
            default -> null;
        };
    }

    /** Whether the class of a static field has code that gives it a value: where it has none, the field starts as nothing. */
    private boolean isInitialized(FieldHeader field) {
        return program.bodies(field.owner()).values().stream()
                .anyMatch(body -> body.method().name().equals("<clinit>"));
    }

    /** A field that nothing but what is in scope writes. */
    private Optional<FieldHeader> own(MemberRef ref) {
        Optional<FieldHeader> own = owned.get(ref);
        if (own == null) {
            own = findOwn(ref);
            owned.put(ref, own);
        }
        return own;
    }

    private Optional<FieldHeader> findOwn(MemberRef ref) {
        FieldHeader field = program.header(ref).orElse(null);
        if (field == null
                || !program.index().inScope(field.owner())
                || !field.isStatic() && !field.isFinal() && (field.access() & Opcodes.ACC_PRIVATE) == 0
                || !field.annotations().isEmpty()) {
            return Optional.empty();
        }
        ClassHeader owner = program.index().find(field.owner()).orElse(null);
        return owner == null || !owner.annotations().isEmpty() || isWrittenByName(field)
                ? Optional.empty()
                : Optional.of(field);
    }

    /** Whether code of ours may write the field by its name, which it need not name in full. */
    boolean isWrittenByName(FieldHeader field) {
        return !(field.isStatic() && field.isFinal())
                && writers().stream()
                        .filter(code -> names.mayBe(code, field.name()))
                        .anyMatch(code -> program.neighbours().mayMeet(code, field.owner()));
    }

    private Set<String> writers() {
        Set<String> known = writers;
        if (known == null) {
            known = new TreeSet<>();
            for (Set<String> code :
                    program.index().referrers(Reflection.WRITERS).values()) {
                known.addAll(code);
            }
            writers = known;
        }
        return known;
    }

    /** The constant that all stores put there, when each initializer has one on its way, or where that is what it starts as. */
    private Optional<Object> stored(MemberRef field, String initializer, @Nullable Object start) {
        Set<Object> values = new HashSet<>();
        boolean surely = false;
        for (String type : program.referrers(field)) {
            for (MethodBody body : program.bodies(type).values()) {
                boolean initializes =
                        type.equals(field.owner()) && body.method().name().equals(initializer);
                boolean certain = !initializes || delegates(body);
                for (MethodBody.Block block : body.blocks()) {
                    for (int i = 0; i < block.instructions().size(); i++) {
                        if (!(block.instructions().get(i) instanceof Instruction.Store store)
                                || !program.isSameField(store.field(), field)) {
                            continue;
                        }
                        Object constant = constant(block.instructions(), i, store.value(), Map.of());
                        if (constant == null) {
                            return Optional.empty();
                        }
                        values.add(constant);
                        certain |= program.controlFlow(body)
                                .dependences(block.index())
                                .isEmpty();
                    }
                }
                if (!certain && start == null) {
                    return Optional.empty();
                }
                surely |= initializes && certain;
            }
        }
        // Without an initializer that gives it one, it is at first what it starts as.
        if (!surely && start != null) {
            values.add(start);
        }
        return values.size() == 1 ? Optional.of(values.iterator().next()) : Optional.empty();
    }

    /** Whether a constructor leaves it to another of its class. */
    private static boolean delegates(MethodBody body) {
        String type = body.method().owner();
        List<Instruction> instructions = body.instructions().toList();
        return instructions.stream()
                        .noneMatch(i ->
                                i instanceof Instruction.New made && made.type().equals(type))
                && instructions.stream()
                        .anyMatch(i -> i instanceof Instruction.Invoke call
                                && call.callee().name().equals("<init>")
                                && call.callee().owner().equals(type));
    }

    /** The constant in a register before an instruction; {@code given} has those in registers that nothing has written. */
    static @Nullable Object constant(
            List<Instruction> instructions, int end, int register, Map<Integer, Object> given) {
        int wanted = register;
        for (int i = end - 1; i >= 0; i--) {
            if (Registers.written(instructions.get(i)) != wanted) {
                continue;
            }
            int copied = Registers.copied(instructions.get(i));
            if (copied == Instruction.NONE) {
                return constant(instructions, i, given);
            }
            wanted = copied;
        }
        return given.get(wanted);
    }

    /** The constant that an instruction gives: its own, one of the JDK's, or what the JDK makes of constants. */
    private static @Nullable Object constant(List<Instruction> instructions, int at, Map<Integer, Object> given) {
        Instruction instruction = instructions.get(at);
        if (instruction instanceof Instruction.Constant constant) {
            return constant.value();
        }
        if (instruction instanceof Instruction.Load load) {
            return PureCalls.truth(load.field()).orElse(null);
        }
        if (!(instruction instanceof Instruction.Invoke call) || !PureCalls.isPure(call.callee())) {
            return null;
        }
        List<Value> arguments = new ArrayList<>();
        for (int register : call.arguments()) {
            Object argument = constant(instructions, at, register, given);
            if (argument == null) {
                return null;
            }
            arguments.add(Value.constant(argument));
        }
        return PureCalls.call(call.callee(), call.dispatch() == Instruction.Dispatch.STATIC, arguments)
                .flatMap(Constant::single)
                .orElse(null);
    }
}
