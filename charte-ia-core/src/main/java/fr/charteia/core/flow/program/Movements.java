package fr.charteia.core.flow.program;

import fr.charteia.core.bytecode.FieldHeader;
import fr.charteia.core.bytecode.Instruction;
import fr.charteia.core.bytecode.MemberRef;
import fr.charteia.core.bytecode.MethodBody;
import fr.charteia.core.bytecode.MethodHeader;
import fr.charteia.core.bytecode.ReachingValues;
import fr.charteia.core.bytecode.Registers;
import fr.charteia.core.model.CallModel;
import fr.charteia.core.model.Place;
import java.util.HashMap;
import java.util.LinkedHashMap;
import java.util.LinkedHashSet;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import java.util.function.IntFunction;
import org.objectweb.asm.Handle;
import org.objectweb.asm.Opcodes;
import org.objectweb.asm.Type;

/** Where methods of ours take objects from, and where they put them, as their code alone tells. */
final class Movements {
    /** Which bootstrap methods keep nothing of what they are handed: those of concatenations, of records and of pattern switches. */
    private static final Set<String> KEEPING_NOTHING = Set.of(
            "java/lang/invoke/StringConcatFactory",
            "java/lang/runtime/ObjectMethods",
            "java/lang/runtime/SwitchBootstraps");

    private static final String OBJECT = "java/lang/Object";

    private final Program program;
    private final Map<MemberRef, Map<From, Set<To>>> known = new HashMap<>();

    Movements(Program program) {
        this.program = program;
    }

    /** Where an object comes from. */
    sealed interface From {
        /** It is made there, or what stands for its class: by internal name. */
        record Made(String type) implements From {}

        /** It is what the method is passed, the receiver left out. */
        record Passed(int argument) implements From {}

        /** It lies in a field of ours, of whatever object. */
        record Field(MemberRef field) implements From {}

        /** It is what a method of ours gives. */
        record Result(MemberRef callee) implements From {}

        /** It is the object whose method it is. */
        enum Own implements From {
            OWN
        }
    }

    /** Where an object is put. */
    sealed interface To {
        /** A field of ours, of whatever object. */
        record Field(MemberRef field) implements To {}

        /**
         * It is passed to a method of ours, or to one that overrides it.
         *
         * @param argument the receiver left out
         */
        record Argument(MemberRef callee, boolean virtual, int argument) implements To {}

        /** Of what is not followed. */
        enum Other implements To {
            /** To whoever called. */
            GIVEN_BACK,
            /** Into an array, or to code that is not read. */
            ELSEWHERE
        }
    }

    /** What a method does with objects: nothing, for one that has no body. */
    Map<From, Set<To>> of(MemberRef method) {
        Map<From, Set<To>> movements = known.get(method);
        if (movements == null) {
            movements = program.resolve(method)
                    .flatMap(program::body)
                    .map(this::read)
                    .orElse(Map.of());
            known.put(method, movements);
        }
        return movements;
    }

    private Map<From, Set<To>> read(MethodBody body) {
        Map<From, Set<To>> movements = new LinkedHashMap<>();
        ReachingValues.of(
                        body,
                        program.liveness(body),
                        start(body.method()),
                        (block, offset, held) -> written(block.instructions().get(offset), held))
                .forEach((block, offset, held) -> look(block.instructions().get(offset), held, movements));
        return movements;
    }

    private static Map<Integer, Set<From>> start(MethodHeader method) {
        Map<Integer, Set<From>> start = new HashMap<>();
        if (!method.isStatic()) {
            start.put(0, Set.of(From.Own.OWN));
        }
        int parameters = Type.getArgumentTypes(method.descriptor()).length;
        for (int i = 0; i < parameters; i++) {
            start.put(Handovers.register(method, i), Set.of(new From.Passed(i)));
        }
        return start;
    }

    private Set<From> written(Instruction instruction, IntFunction<Set<From>> held) {
        int copied = Registers.copied(instruction);
        if (copied != Instruction.NONE) {
            return held.apply(copied);
        } else if (instruction instanceof Instruction.New made) {
            return Set.of(new From.Made(made.type()));
        } else if (instruction instanceof Instruction.Constant constant && constant.value() instanceof Type type) {
            return Set.of(new From.Made(Program.internalName(type)));
        } else if (instruction instanceof Instruction.Load load) {
            return ours(load.field())
                    .<Set<From>>map(field -> Set.of(new From.Field(field)))
                    .orElse(Set.of());
        } else if (instruction instanceof Instruction.Invoke call) {
            return isOurs(call.callee()) ? Set.of(new From.Result(call.callee())) : givenBack(call, held);
        }
        return Set.of();
    }

    /** What a method of a library is given and gives back, as its model says. */
    private Set<From> givenBack(Instruction.Invoke call, IntFunction<Set<From>> held) {
        Set<From> given = new LinkedHashSet<>();
        int first = Handovers.first(call);
        for (int i = first; i < call.arguments().size(); i++) {
            if (isGivenBackOnly(call.callee(), i - first)) {
                given.addAll(held.apply(call.arguments().get(i)));
            }
        }
        return given;
    }

    private boolean isGivenBackOnly(MemberRef callee, int argument) {
        CallModel model = program.models().call(callee);
        List<CallModel.Propagation> rows = model.propagations().stream()
                .filter(row -> row.from().root() == Place.Root.ARGUMENT
                        && row.from().argument() == argument
                        && row.sort() == CallModel.Sort.VALUE)
                .toList();
        return model.sequence().isEmpty()
                && !rows.isEmpty()
                && rows.stream()
                        .allMatch(
                                row -> row.from().steps().isEmpty() && row.to().equals(Place.result()));
    }

    private void look(Instruction instruction, IntFunction<Set<From>> held, Map<From, Set<To>> movements) {
        if (instruction instanceof Instruction.Store store) {
            To to = ours(store.field()).<To>map(To.Field::new).orElse(To.Other.ELSEWHERE);
            put(held.apply(store.value()), to, movements);
        } else if (instruction instanceof Instruction.ArrayStore store) {
            put(held.apply(store.value()), To.Other.ELSEWHERE, movements);
        } else if (instruction instanceof Instruction.Throw thrown) {
            put(held.apply(thrown.value()), To.Other.ELSEWHERE, movements);
        } else if (instruction instanceof Instruction.Return given && given.value() != Instruction.NONE) {
            put(held.apply(given.value()), To.Other.GIVEN_BACK, movements);
        } else if (instruction instanceof Instruction.Invoke call) {
            pass(call, held, movements);
        } else if (instruction instanceof Instruction.InvokeDynamic call) {
            take(call, held, movements);
        }
    }

    private static void put(Set<From> all, To to, Map<From, Set<To>> movements) {
        all.forEach(one ->
                movements.computeIfAbsent(one, from -> new LinkedHashSet<>()).add(to));
    }

    private void pass(Instruction.Invoke call, IntFunction<Set<From>> held, Map<From, Set<To>> movements) {
        MemberRef callee = call.callee();
        int first = Handovers.first(call);
        boolean ours = isOurs(callee);
        if (first > 0 && !ours && !isOfAny(callee)) {
            // A method that a library declares may hand on the object whose it is.
            put(held.apply(call.arguments().get(0)), To.Other.ELSEWHERE, movements);
        }
        for (int i = first; i < call.arguments().size(); i++) {
            Set<From> argument = held.apply(call.arguments().get(i));
            if (ours) {
                boolean virtual = call.dispatch() == Instruction.Dispatch.VIRTUAL;
                put(argument, new To.Argument(callee, virtual, i - first), movements);
            } else if (!isGivenBackOnly(callee, i - first) && !SeenCalls.isOfPrinting(callee)) {
                put(argument, To.Other.ELSEWHERE, movements);
            }
        }
    }

    /** Whether it is a method that all objects have, or that says how a class is called. */
    private static boolean isOfAny(MemberRef callee) {
        return callee.owner().equals(OBJECT)
                || callee.owner().equals(Reflection.CLASS)
                        && callee.descriptor().equals("()Ljava/lang/String;");
    }

    /** What a function takes along, and what it gives: whoever calls it has that. */
    private void take(Instruction.InvokeDynamic call, IntFunction<Set<From>> held, Map<From, Set<To>> movements) {
        if (!Lambdas.isMade(call)) {
            boolean kept = !KEEPING_NOTHING.contains(call.bootstrap().getOwner());
            call.arguments()
                    .forEach(argument -> put(kept ? held.apply(argument) : Set.of(), To.Other.ELSEWHERE, movements));
            return;
        }
        Handle run = Lambdas.implementation(call);
        MemberRef callee = Lambdas.member(run);
        boolean ours = isOurs(callee);
        if (run.getTag() == Opcodes.H_NEWINVOKESPECIAL) {
            put(Set.of(new From.Made(callee.owner())), To.Other.ELSEWHERE, movements);
        } else if (ours) {
            put(Set.of(new From.Result(callee)), To.Other.ELSEWHERE, movements);
        }
        boolean virtual = run.getTag() == Opcodes.H_INVOKEVIRTUAL || run.getTag() == Opcodes.H_INVOKEINTERFACE;
        int first = run.getTag() == Opcodes.H_INVOKESTATIC || run.getTag() == Opcodes.H_NEWINVOKESPECIAL ? 0 : 1;
        for (int i = 0; i < call.arguments().size(); i++) {
            Set<From> taken = held.apply(call.arguments().get(i));
            if (!ours) {
                put(taken, To.Other.ELSEWHERE, movements);
            } else if (i >= first) {
                put(taken, new To.Argument(callee, virtual, i - first), movements);
            }
        }
    }

    private Optional<MemberRef> ours(MemberRef field) {
        return program.header(field)
                .filter(header -> program.index().inScope(header.owner()))
                .map(FieldHeader::ref);
    }

    private boolean isOurs(MemberRef callee) {
        return program.resolve(callee)
                .filter(method -> program.index().inScope(method.owner()))
                .isPresent();
    }
}
