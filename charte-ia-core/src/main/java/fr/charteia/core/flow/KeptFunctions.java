package fr.charteia.core.flow;

import fr.charteia.core.bytecode.Instruction;
import fr.charteia.core.bytecode.MemberRef;
import fr.charteia.core.bytecode.MethodBody;
import fr.charteia.core.bytecode.Registers;
import fr.charteia.core.model.CallModel;
import fr.charteia.core.model.Place;
import java.util.HashMap;
import java.util.LinkedHashMap;
import java.util.LinkedHashSet;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.TreeMap;
import org.jspecify.annotations.Nullable;
import org.objectweb.asm.Type;

/**
 * What a method does with the functions that it makes, in one pass over its instructions: into which fields it puts them,
 * themselves or in containers of libraries, and to which methods of ours it hands them.
 */
final class KeptFunctions {
    /** Of a method that has no body. */
    static final KeptFunctions NONE = new KeptFunctions();

    private final Map<MemberRef, Set<Made>> kept = new TreeMap<>();
    private final Map<MemberRef, Set<Integer>> keptParameters = new TreeMap<>();
    private final Map<Handovers.Handed, Set<Made>> handed = new LinkedHashMap<>();
    private final Set<MemberRef> open = new LinkedHashSet<>();

    /**
     * A function that an instruction makes.
     *
     * @param site where
     * @param key the constant under which it was put into a map, if it was
     * @param ownObject which of what it captures is the object whose method makes it; -1 for none
     */
    record Made(
            Site site,
            Instruction.InvokeDynamic call,
            @Nullable Object key,
            int ownObject) {
        private Made under(@Nullable Object known) {
            return known == null ? this : new Made(site, call, known, ownObject);
        }
    }

    /** What a register holds, and others that were copied from it. */
    private static final class Held {
        final Set<Made> functions = new LinkedHashSet<>();
        final Set<MemberRef> fields = new LinkedHashSet<>();
        int parameter = -1;

        @Nullable
        Object constant;
        /** Whether it may be, or hold, functions that are made elsewhere. */
        boolean open;
        /** Whether it only comes out of what a field holds. */
        boolean part;

        boolean isKnown() {
            return !open && (!functions.isEmpty() || constant != null || parameter >= 0);
        }
    }

    private KeptFunctions() {}

    static KeptFunctions of(Program program, MethodBody body) {
        KeptFunctions functions = new KeptFunctions();
        functions.new Reading(program, body).read();
        return functions;
    }

    /** The fields into which functions that are made here come, with these. */
    Map<MemberRef, Set<Made>> kept() {
        return kept;
    }

    /** The parameters that come into a field as they are. */
    Set<Integer> parametersIn(MemberRef field) {
        return keptParameters.getOrDefault(field, Set.of());
    }

    /** The fields into which a parameter comes. */
    Set<MemberRef> fieldsOf(int parameter) {
        Set<MemberRef> fields = new LinkedHashSet<>();
        keptParameters.forEach((field, parameters) -> {
            if (parameters.contains(parameter)) {
                fields.add(field);
            }
        });
        return fields;
    }

    /** The fields that may hold functions which are made elsewhere, but for parameters. */
    Set<MemberRef> open() {
        return open;
    }

    /** The functions that methods of ours are handed. */
    Map<Handovers.Handed, Set<Made>> handed() {
        return handed;
    }

    /** One pass over the instructions. */
    private final class Reading {
        private final Program program;
        private final MethodBody body;
        private final Map<Integer, Held> registers = new HashMap<>();
        private final Held own = new Held();

        Reading(Program program, MethodBody body) {
            this.program = program;
            this.body = body;
        }

        private void read() {
            if (!body.method().isStatic()) {
                registers.put(0, own);
            }
            int parameters = Type.getArgumentTypes(body.method().descriptor()).length;
            for (int i = 0; i < parameters; i++) {
                Held held = new Held();
                held.parameter = i;
                registers.put(Handovers.register(body.method(), i), held);
            }
            for (MethodBody.Block block : body.blocks()) {
                for (int i = 0; i < block.instructions().size(); i++) {
                    Site site = new Site(body.method().ref(), block.lines()[i], block.first() + i);
                    step(block.instructions().get(i), site);
                }
            }
        }

        private void step(Instruction instruction, Site site) {
            if (instruction instanceof Instruction.Store store) {
                keep(at(store.value()), store.field());
            } else if (instruction instanceof Instruction.ArrayStore store) {
                put(at(store.array()), at(store.value()), null);
            } else if (instruction instanceof Instruction.Return ret && ret.value() != Instruction.NONE) {
                giveAway(at(ret.value()));
            } else if (instruction instanceof Instruction.InvokeDynamic call) {
                call.arguments().forEach(argument -> giveAway(at(argument)));
            }
            Held written = written(instruction, site);
            int register = Registers.written(instruction);
            if (register != Instruction.NONE) {
                registers.put(register, written);
            }
        }

        private Held written(Instruction instruction, Site site) {
            Held held = new Held();
            if (instruction instanceof Instruction.Move move) {
                return at(move.source());
            } else if (instruction instanceof Instruction.Cast cast) {
                return at(cast.source());
            } else if (instruction instanceof Instruction.Constant constant) {
                held.constant = constant.value();
            } else if (instruction instanceof Instruction.Load load) {
                held.fields.add(load.field());
                held.open = true;
            } else if (instruction instanceof Instruction.InvokeDynamic call
                    && call.bootstrap().getOwner().equals("java/lang/invoke/LambdaMetafactory")) {
                held.functions.add(new Made(
                        site,
                        call,
                        null,
                        call.arguments().stream().map(this::at).toList().indexOf(own)));
            } else if (instruction instanceof Instruction.Invoke call) {
                return call(call);
            }
            return held;
        }

        private Held at(int register) {
            return registers.computeIfAbsent(register, r -> new Held());
        }

        private void keep(Held value, MemberRef field) {
            value.fields.add(field);
            if (value.open) {
                open.add(field);
            }
            if (!value.functions.isEmpty()) {
                kept.computeIfAbsent(field, f -> new LinkedHashSet<>()).addAll(value.functions);
            }
            if (value.parameter >= 0) {
                keptParameters
                        .computeIfAbsent(field, f -> new LinkedHashSet<>())
                        .add(value.parameter);
            }
        }

        /** Others may put something into the container that a field holds. */
        private void giveAway(Held held) {
            held.fields.stream()
                    .filter(field ->
                            !held.part && !program.isFunctional(Program.internalName(Type.getType(field.descriptor()))))
                    .forEach(open::add);
        }

        /** Something comes into a container. */
        private void put(Held container, Held value, @Nullable Object key) {
            value.functions.forEach(made -> container.functions.add(made.under(key)));
            container.open |= !value.isKnown() || value.parameter >= 0;
            for (MemberRef field : container.fields) {
                Held copy = new Held();
                value.functions.forEach(made -> copy.functions.add(made.under(key)));
                copy.parameter = value.parameter;
                copy.open = !value.isKnown();
                keep(copy, field);
            }
        }

        /** What a call gives: of a library's, a container that holds what it is given, or a view of the one that it is called on. */
        private Held call(Instruction.Invoke call) {
            boolean ofAnObject = call.dispatch() != Instruction.Dispatch.STATIC;
            int first = ofAnObject ? 1 : 0;
            List<Integer> arguments = call.arguments();
            if (program.resolve(call.callee()).filter(program::hasBody).isPresent()) {
                for (int i = first; i < arguments.size(); i++) {
                    giveAway(at(arguments.get(i)));
                    if (!at(arguments.get(i)).functions.isEmpty()) {
                        handed.computeIfAbsent(
                                        new Handovers.Handed(call.callee(), i - first), h -> new LinkedHashSet<>())
                                .addAll(at(arguments.get(i)).functions);
                    }
                }
                Held elsewhere = new Held();
                elsewhere.open = true;
                return elsewhere;
            }
            Held result = new Held();
            Held container = ofAnObject ? at(arguments.get(0)) : result;
            CallModel model = program.models().call(call.callee());
            result.open = !model.known();
            Place.Root root = ofAnObject ? Place.Root.THIS : Place.Root.RESULT;
            for (int i = first; i < arguments.size(); i++) {
                if (isPut(model, i - first, root)) {
                    put(container, at(arguments.get(i)), i > first ? at(arguments.get(i - 1)).constant : null);
                }
            }
            if (ofAnObject) {
                result.part = true;
                result.open |= container.open;
                result.functions.addAll(container.functions);
                result.fields.addAll(container.fields);
            }
            return result;
        }

        /** Whether a method of a library puts an argument, or what is in it, into its receiver or what it gives. */
        private boolean isPut(CallModel model, int argument, Place.Root into) {
            return into == Place.Root.RESULT && !model.sequence().isEmpty()
                    || model.propagations().stream()
                            .anyMatch(row -> row.to().root() == into
                                    && row.from().root() == Place.Root.ARGUMENT
                                    && !row.from().isCallback()
                                    && (row.from().argument() == argument
                                            || row.from().argument() == Place.EVERY));
        }
    }
}
