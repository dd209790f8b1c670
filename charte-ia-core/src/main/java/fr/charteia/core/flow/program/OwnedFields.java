package fr.charteia.core.flow.program;

import fr.charteia.core.bytecode.ClassHeader;
import fr.charteia.core.bytecode.FieldHeader;
import fr.charteia.core.bytecode.Instruction;
import fr.charteia.core.bytecode.MemberRef;
import fr.charteia.core.bytecode.MethodBody;
import fr.charteia.core.bytecode.MethodHeader;
import fr.charteia.core.bytecode.ReachingValues;
import fr.charteia.core.bytecode.Registers;
import fr.charteia.core.flow.value.Slot;
import java.util.HashMap;
import java.util.HashSet;
import java.util.LinkedHashSet;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import java.util.function.BiPredicate;
import java.util.function.Predicate;
import java.util.function.ToIntFunction;
import org.objectweb.asm.Opcodes;
import org.objectweb.asm.Type;

/**
 * Fields whose object nobody else has: a cache of one's own class that a service makes for itself. What lies in it is in no other
 * object of that class.
 *
 * <p>The field is private and final, its object is made where it is put there, or by a method that gives nothing else, and nothing is
 * done with it but to call it and to look into it; nor does its class hand on its own objects.
 */
public final class OwnedFields {
    private static final String OBJECT = "java/lang/Object";
    private static final int THIS = 0;

    /** How many methods deep it is looked for what makes an object. */
    private static final int DEEPEST = 4;

    private final Program program;
    private final Map<MemberRef, Boolean> fields = new HashMap<>();
    private final Map<String, Boolean> classes = new HashMap<>();

    OwnedFields(Program program) {
        this.program = program;
    }

    public boolean contains(Slot slot) {
        if (slot.kind() != Slot.Kind.FIELD) {
            return false;
        }
        Optional<MemberRef> field = program.field(slot);
        if (field.isEmpty()) {
            return false;
        }
        Boolean known = fields.get(field.get());
        if (known == null) {
            known = program.header(field.get()).filter(this::isOwned).isPresent();
            fields.put(field.get(), known);
        }
        return known;
    }

    private boolean isOwned(FieldHeader field) {
        boolean alone = field.isFinal()
                && (field.access() & Opcodes.ACC_PRIVATE) != 0
                && field.annotations().isEmpty()
                && Type.getType(field.descriptor()).getSort() == Type.OBJECT
                && program.index().inScope(Program.internalName(Type.getType(field.descriptor())));
        if (!alone) {
            return false;
        }
        Set<String> made = new HashSet<>();
        for (String type : program.index().referrers(field.ref())) {
            for (MethodBody body : program.bodies(type).values()) {
                if (names(body, field.ref()) && !isOnlyUsed(body, field.ref(), made)) {
                    return false;
                }
            }
        }
        return made.size() == 1 && keepsToItself(made.iterator().next());
    }

    private static boolean names(MethodBody body, MemberRef field) {
        return body.instructions().anyMatch(instruction -> instruction.members().contains(field));
    }

    /** Whether a method puts nothing there but objects that it makes for it, and does nothing else with what is there but to use it. */
    private boolean isOnlyUsed(MethodBody body, MemberRef field, Set<String> made) {
        return isOnlyUsed(body, Map.of(), instruction -> isLoad(instruction, field), OwnedFields::isUse)
                && areMade(
                        body,
                        instruction -> isStore(instruction, field)
                                ? ((Instruction.Store) instruction).value()
                                : Instruction.NONE,
                        made,
                        0);
    }

    /**
     * Whether what a method puts or gives away somewhere are objects that are made for that, here or by a method which is called, and of
     * which nothing else is done than to use them.
     *
     * @param away the register that an instruction puts or gives away; {@link Instruction#NONE} for none
     */
    private boolean areMade(MethodBody body, ToIntFunction<Instruction> away, Set<String> made, int depth) {
        return given(body, away).stream()
                .allMatch(given -> makes(given, made, depth)
                        && isOnlyUsed(
                                body,
                                Map.of(),
                                instruction -> instruction == given,
                                (instruction, register) ->
                                        isUse(instruction, register) || away.applyAsInt(instruction) == register));
    }

    /** Whether an instruction makes an object of a class of ours, be it by a method that gives nothing else. */
    private boolean makes(Instruction given, Set<String> made, int depth) {
        if (given instanceof Instruction.New one) {
            made.add(one.type());
            return true;
        }
        return given instanceof Instruction.Invoke call
                && depth < DEEPEST
                && callee(call)
                        .flatMap(program::body)
                        .filter(body -> areMade(
                                body,
                                instruction -> instruction instanceof Instruction.Return returned
                                        ? returned.value()
                                        : Instruction.NONE,
                                made,
                                depth + 1))
                        .isPresent();
    }

    /** The one method of ours that runs. */
    private Optional<MethodHeader> callee(Instruction.Invoke call) {
        MemberRef callee = call.callee();
        boolean one = program.index().inScope(callee.owner())
                && (call.dispatch() != Instruction.Dispatch.VIRTUAL
                        || !program.overriding().isOpen(callee.owner(), callee));
        return one ? program.resolve(callee) : Optional.empty();
    }

    /** What gives the values that a method puts or gives away: of one that it was given, a copy. */
    private Set<Instruction> given(MethodBody body, ToIntFunction<Instruction> away) {
        Map<Integer, Set<Instruction>> given = new HashMap<>();
        for (int local = 0; local < body.locals(); local++) {
            given.put(local, Set.of(new Instruction.Move(local, local)));
        }
        Set<Instruction> put = new LinkedHashSet<>();
        follow(body, given, instruction -> !(instruction instanceof Instruction.Move))
                .forEach((block, i, held) -> {
                    int register = away.applyAsInt(block.instructions().get(i));
                    if (register != Instruction.NONE) {
                        put.addAll(held.apply(register));
                    }
                });
        return put;
    }

    /** Whether a method does with some values only what is allowed. */
    private boolean isOnlyUsed(
            MethodBody body,
            Map<Integer, Set<Instruction>> start,
            Predicate<Instruction> giving,
            BiPredicate<Instruction, Integer> allowed) {
        boolean[] only = {true};
        follow(body, start, giving).forEach((block, i, held) -> {
            Instruction instruction = block.instructions().get(i);
            for (int register : Registers.read(instruction)) {
                only[0] &= held.apply(register).isEmpty() || allowed.test(instruction, register);
            }
        });
        return only[0];
    }

    /** Where the values go that some instructions give. */
    private ReachingValues<Instruction> follow(
            MethodBody body, Map<Integer, Set<Instruction>> start, Predicate<Instruction> giving) {
        return ReachingValues.of(body, program.liveness(body), start, (block, i, held) -> {
            Instruction instruction = block.instructions().get(i);
            if (giving.test(instruction)) {
                return Set.of(instruction);
            } else if (instruction instanceof Instruction.Move move) {
                return held.apply(move.source());
            }
            return instruction instanceof Instruction.Cast cast ? held.apply(cast.source()) : Set.of();
        });
    }

    private static boolean isLoad(Instruction instruction, MemberRef field) {
        return instruction instanceof Instruction.Load load && load.field().equals(field);
    }

    private static boolean isStore(Instruction instruction, MemberRef field) {
        return instruction instanceof Instruction.Store store && store.field().equals(field);
    }

    /** Whether an instruction calls the object in the register, looks into it, or copies the register; nobody is handed it. */
    private static boolean isUse(Instruction instruction, int register) {
        if (instruction instanceof Instruction.Invoke call) {
            List<Integer> arguments = call.arguments();
            return call.dispatch() != Instruction.Dispatch.STATIC
                    && arguments.indexOf(register) == 0
                    && arguments.lastIndexOf(register) == 0;
        } else if (instruction instanceof Instruction.Store store) {
            return store.value() != register;
        }
        return instruction instanceof Instruction.Load
                || instruction instanceof Instruction.Move
                || instruction instanceof Instruction.Cast
                || instruction instanceof Instruction.InstanceOf
                || instruction instanceof Instruction.Branch;
    }

    private boolean keepsToItself(String type) {
        Boolean known = classes.get(type);
        if (known == null) {
            known = program.index().supertypes(type).stream().allMatch(this::declaresNoWayOut);
            classes.put(type, known);
        }
        return known;
    }

    /** Whether no method that a class declares hands on the object that it is called on. Of a library's classes, others might. */
    private boolean declaresNoWayOut(String type) {
        if (!program.index().inScope(type)) {
            return type.equals(OBJECT) || program.index().isInterface(type);
        }
        Optional<ClassHeader> header = program.index().find(type);
        return header.isPresent()
                && header.get().annotations().isEmpty()
                && header.get().methods().stream()
                        .filter(method -> !method.isStatic())
                        .filter(MethodHeader::hasBody)
                        .allMatch(method ->
                                program.body(method).filter(this::keepsThis).isPresent());
    }

    private boolean keepsThis(MethodBody body) {
        Map<Integer, Set<Instruction>> receiver = Map.of(THIS, Set.of(new Instruction.Move(THIS, THIS)));
        return isOnlyUsed(body, receiver, instruction -> false, OwnedFields::isUse);
    }
}
