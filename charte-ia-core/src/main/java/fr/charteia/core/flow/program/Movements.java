package fr.charteia.core.flow.program;

import fr.charteia.core.bytecode.FieldHeader;
import fr.charteia.core.bytecode.Instruction;
import fr.charteia.core.bytecode.MemberRef;
import fr.charteia.core.bytecode.MethodBody;
import fr.charteia.core.bytecode.MethodHeader;
import fr.charteia.core.bytecode.ReachingValues;
import fr.charteia.core.bytecode.Registers;
import java.util.HashMap;
import java.util.LinkedHashMap;
import java.util.LinkedHashSet;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import java.util.function.IntFunction;
import org.objectweb.asm.Handle;
import org.objectweb.asm.Opcodes;
import org.objectweb.asm.Type;

/**
 * Where methods of ours take objects from, and where they put them, as their code alone tells. A container, an array and a function that
 * gives something count as what is in them: who has one may have that.
 */
final class Movements {
    /** Which bootstrap methods keep nothing of what they are handed: those of concatenations, of records and of pattern switches. */
    private static final Set<String> KEEPING_NOTHING = Set.of(
            "java/lang/invoke/StringConcatFactory",
            "java/lang/runtime/ObjectMethods",
            "java/lang/runtime/SwitchBootstraps");

    /** Methods of containers that put what is in them into what they are given. */
    private static final Set<String> HANDING_OVER = Set.of("drainTo", "toArray", "copyInto");

    private static final String OBJECT = "java/lang/Object";

    private final Program program;
    private final Map<MemberRef, Map<From, Set<To>>> known = new HashMap<>();

    Movements(Program program) {
        this.program = program;
    }

    /** Where an object comes from, as a method has it. */
    sealed interface From {
        /** An instruction makes it, or gives what stands for its class; an array, a function and what a library's container gives are of none. */
        record Made(String type, int instruction) implements From {}

        /** It is what the method is passed, the receiver left out. */
        record Passed(int argument) implements From {}

        /** It lies in a field of ours, of whatever object. */
        record Field(MemberRef field) implements From {}

        /** It is what a method of ours gives. */
        record Result(MemberRef callee) implements From {}

        /** What cannot be said otherwise. */
        enum Other implements From {
            /** It is the object whose method it is. */
            OWN,
            /** It is not known. */
            UNKNOWN
        }
    }

    /** Where an object is put. */
    sealed interface To {
        /** A field of ours, of whatever object. */
        record Field(MemberRef field) implements To {}

        /** It is put into what the method has from there. */
        record Into(From container) implements To {}

        /**
         * It is passed to a method of ours, or to one that overrides it.
         *
         * @param argument the receiver left out
         */
        record Argument(MemberRef callee, boolean virtual, int argument) implements To {}

        /** What cannot be said otherwise. */
        enum Other implements To {
            /** To whoever called. */
            GIVEN_BACK,
            /** To code that is not read. */
            ELSEWHERE
        }
    }

    /** What a method does with objects: nothing, for one that has no body. */
    Map<From, Set<To>> of(MemberRef method) {
        Map<From, Set<To>> movements = known.get(method);
        if (movements == null) {
            movements = program.resolve(method)
                    .flatMap(program::body)
                    .map(body -> new Reading(body).all())
                    .orElse(Map.of());
            known.put(method, movements);
        }
        return movements;
    }

    /** Whether what is put there may be passed to a method as that argument, the receiver left out. */
    boolean isPassed(To to, MemberRef method, int argument) {
        return to instanceof To.Argument passed
                && passed.argument() == argument
                && program.overriding().mayRun(passed.callee(), method);
    }

    /** Whether a library's method does nothing with what it is given but put it into its own object, give it back, and hand it to functions. */
    private boolean isOfContainer(MemberRef callee) {
        String owner = declaring(callee);
        return owner.startsWith("java/util/") && !owner.equals("java/util/ServiceLoader")
                || owner.equals("java/lang/Iterable");
    }

    private String declaring(MemberRef callee) {
        return program.resolve(callee).map(MethodHeader::owner).orElse(callee.owner());
    }

    private Optional<MemberRef> ours(MemberRef field) {
        return program.header(field)
                .filter(header -> program.index().inScope(header.owner()))
                .map(FieldHeader::ref);
    }

    /** Whether it is a method that all objects have, whatever type compilers name for it, or that says how a class is called. */
    private boolean isOfAny(MemberRef callee) {
        String owner = declaring(callee);
        return owner.equals(OBJECT)
                || owner.equals(Reflection.CLASS) && callee.descriptor().equals("()Ljava/lang/String;");
    }

    /** Reads one method. */
    private final class Reading {
        private final MethodBody body;
        private final Map<From, Set<To>> movements = new LinkedHashMap<>();
        /** The functions that the method makes, by the instruction that makes them. */
        private final Map<Integer, Instruction.InvokeDynamic> functions = new HashMap<>();

        Reading(MethodBody body) {
            this.body = body;
        }

        Map<From, Set<To>> all() {
            ReachingValues.of(body, program.liveness(body), start(), this::written)
                    .forEach(this::look);
            return movements;
        }

        private Map<Integer, Set<From>> start() {
            Map<Integer, Set<From>> start = new HashMap<>();
            if (!body.method().isStatic()) {
                start.put(0, Set.of(From.Other.OWN));
            }
            Type[] parameters = Type.getArgumentTypes(body.method().descriptor());
            for (int i = 0; i < parameters.length; i++) {
                if (!Program.isScalar(Program.internalName(parameters[i]))) {
                    start.put(Handovers.register(body.method(), i), Set.of(new From.Passed(i)));
                }
            }
            return start;
        }

        private Set<From> written(MethodBody.Block block, int offset, IntFunction<Set<From>> held) {
            Instruction instruction = block.instructions().get(offset);
            int at = block.first() + offset;
            int copied = Registers.copied(instruction);
            if (copied != Instruction.NONE) {
                return held.apply(copied);
            } else if (instruction instanceof Instruction.New made) {
                return Set.of(new From.Made(made.type(), at));
            } else if (instruction instanceof Instruction.NewArray) {
                return Set.of(new From.Made("", at));
            } else if (instruction instanceof Instruction.Constant constant) {
                return constant.value() instanceof Type type
                        ? Set.of(new From.Made(Program.internalName(type), at))
                        : Set.of();
            } else if (instruction instanceof Instruction.Load load) {
                return Set.of(ours(load.field()).<From>map(From.Field::new).orElse(From.Other.UNKNOWN));
            } else if (instruction instanceof Instruction.ArrayLoad load) {
                return held.apply(load.array());
            } else if (instruction instanceof Instruction.InvokeDynamic call && Lambdas.isMade(call)) {
                functions.put(at, call);
                Handle run = Lambdas.implementation(call);
                return run.getTag() == Opcodes.H_NEWINVOKESPECIAL
                        ? Set.of(new From.Made("", at), new From.Made(run.getOwner(), at))
                        : Set.of(new From.Made("", at));
            }
            return instruction instanceof Instruction.Invoke call ? given(call, at, held) : Set.of(From.Other.UNKNOWN);
        }

        private Set<From> given(Instruction.Invoke call, int at, IntFunction<Set<From>> held) {
            Set<From> given = new LinkedHashSet<>();
            if (program.isOurs(call.callee())) {
                given.add(new From.Result(call.callee()));
                if (program.callsFunction(call.callee())) {
                    given.addAll(held.apply(call.arguments().get(0)));
                }
            } else if (isOfContainer(call.callee())) {
                call.arguments().forEach(argument -> given.addAll(held.apply(argument)));
                given.add(new From.Made("", at));
            } else {
                given.add(From.Other.UNKNOWN);
            }
            return given;
        }

        private void look(MethodBody.Block block, int offset, IntFunction<Set<From>> held) {
            Instruction instruction = block.instructions().get(offset);
            if (instruction instanceof Instruction.Store store) {
                To to = ours(store.field()).<To>map(To.Field::new).orElse(To.Other.ELSEWHERE);
                put(held.apply(store.value()), to);
            } else if (instruction instanceof Instruction.ArrayStore store) {
                putInto(held.apply(store.array()), held.apply(store.value()));
            } else if (instruction instanceof Instruction.Throw thrown) {
                put(held.apply(thrown.value()), To.Other.ELSEWHERE);
            } else if (instruction instanceof Instruction.Return given && given.value() != Instruction.NONE) {
                put(held.apply(given.value()), To.Other.GIVEN_BACK);
            } else if (instruction instanceof Instruction.Invoke call) {
                pass(call, held);
            } else if (instruction instanceof Instruction.InvokeDynamic call) {
                take(call, block.first() + offset, held);
            }
        }

        private void put(Set<From> all, To to) {
            for (From one : all) {
                if (one != From.Other.UNKNOWN) {
                    movements
                            .computeIfAbsent(one, from -> new LinkedHashSet<>())
                            .add(to);
                }
            }
        }

        private void putInto(Set<From> containers, Set<From> all) {
            for (From container : containers) {
                put(all, container == From.Other.UNKNOWN ? To.Other.ELSEWHERE : new To.Into(container));
            }
        }

        private void pass(Instruction.Invoke call, IntFunction<Set<From>> held) {
            MemberRef callee = call.callee();
            int first = Handovers.first(call);
            if (program.isOurs(callee)) {
                boolean virtual = call.dispatch() == Instruction.Dispatch.VIRTUAL;
                for (int i = first; i < call.arguments().size(); i++) {
                    put(held.apply(call.arguments().get(i)), new To.Argument(callee, virtual, i - first));
                }
            } else if (isOfContainer(callee)) {
                fill(call, held);
            } else if (!SeenCalls.isOfPrinting(callee)) {
                // A method that a library declares may hand on the object whose it is.
                int given = isOfAny(callee) ? first : 0;
                call.arguments()
                        .subList(given, call.arguments().size())
                        .forEach(argument -> put(held.apply(argument), To.Other.ELSEWHERE));
            }
        }

        /** What a container's method is given it puts into its object and hands to functions; a static one puts it into what it is given, too. */
        private void fill(Instruction.Invoke call, IntFunction<Set<From>> held) {
            int first = Handovers.first(call);
            Type[] types = Type.getArgumentTypes(call.callee().descriptor());
            for (int to = 0; to < call.arguments().size(); to++) {
                Type type = to < first ? Type.getObjectType(call.callee().owner()) : types[to - first];
                Set<From> taking = held.apply(call.arguments().get(to));
                boolean function = program.isFunctional(Program.internalName(type));
                boolean filled = to < first
                        || isContainer(type)
                                && (first == 0
                                        || HANDING_OVER.contains(call.callee().name()));
                for (int from = 0; from < call.arguments().size() && (function || filled); from++) {
                    Set<From> given =
                            from == to ? Set.of() : held.apply(call.arguments().get(from));
                    if (function) {
                        run(taking, given);
                    } else {
                        putInto(taking, given);
                    }
                }
            }
        }

        private static boolean isContainer(Type type) {
            return type.getSort() == Type.ARRAY
                    || type.getSort() == Type.OBJECT && !type.getInternalName().equals(OBJECT);
        }

        /** Functions are handed something; what they give is in them. */
        private void run(Set<From> taking, Set<From> given) {
            for (From one : taking) {
                Instruction.InvokeDynamic call =
                        one instanceof From.Made made ? functions.get(made.instruction()) : null;
                if (call == null) {
                    put(given, To.Other.ELSEWHERE);
                } else {
                    hand(call, given);
                }
            }
        }

        private void hand(Instruction.InvokeDynamic call, Set<From> given) {
            Handle run = Lambdas.implementation(call);
            MemberRef callee = Lambdas.member(run);
            int parameters = Type.getArgumentTypes(callee.descriptor()).length;
            int taken = Math.max(0, call.arguments().size() - Lambdas.first(run));
            for (int i = taken; i < parameters; i++) {
                put(given, program.isOurs(callee) ? new To.Argument(callee, isVirtual(run), i) : To.Other.ELSEWHERE);
            }
        }

        /** What a function takes along it passes on, and what its method gives is in it. */
        private void take(Instruction.InvokeDynamic call, int at, IntFunction<Set<From>> held) {
            if (!Lambdas.isMade(call)) {
                if (!KEEPING_NOTHING.contains(call.bootstrap().getOwner())) {
                    call.arguments().forEach(argument -> put(held.apply(argument), To.Other.ELSEWHERE));
                }
                return;
            }
            Handle run = Lambdas.implementation(call);
            MemberRef callee = Lambdas.member(run);
            boolean ours = program.isOurs(callee);
            if (ours && run.getTag() != Opcodes.H_NEWINVOKESPECIAL) {
                put(Set.of(new From.Result(callee)), new To.Into(new From.Made("", at)));
            }
            for (int i = 0; i < call.arguments().size(); i++) {
                Set<From> taken = held.apply(call.arguments().get(i));
                if (!ours) {
                    put(taken, To.Other.ELSEWHERE);
                } else if (i >= Lambdas.first(run)) {
                    put(taken, new To.Argument(callee, isVirtual(run), i - Lambdas.first(run)));
                }
            }
        }

        private static boolean isVirtual(Handle run) {
            return run.getTag() == Opcodes.H_INVOKEVIRTUAL || run.getTag() == Opcodes.H_INVOKEINTERFACE;
        }
    }
}
