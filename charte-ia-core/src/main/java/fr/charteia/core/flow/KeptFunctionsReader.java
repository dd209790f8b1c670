package fr.charteia.core.flow;

import fr.charteia.core.bytecode.Instruction;
import fr.charteia.core.bytecode.MemberRef;
import fr.charteia.core.bytecode.MethodBody;
import fr.charteia.core.bytecode.ReachingValues;
import fr.charteia.core.model.CallModel;
import fr.charteia.core.model.Place;
import java.util.HashMap;
import java.util.LinkedHashMap;
import java.util.LinkedHashSet;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.TreeMap;
import java.util.function.IntFunction;
import org.jspecify.annotations.Nullable;
import org.objectweb.asm.Type;

/** Reads the instructions of a method for {@link KeptFunctions}: first what registers hold, then what is put where. */
final class KeptFunctionsReader {
    private final Program program;
    private final MethodBody body;
    private final KeptContents contents = new KeptContents();
    private final Map<MemberRef, Set<KeptSource>> stored = new TreeMap<>();
    private final Map<Handovers.Handed, Set<KeptSource>> given = new LinkedHashMap<>();
    private final Set<KeptSource> results = new LinkedHashSet<>();

    KeptFunctionsReader(Program program, MethodBody body) {
        this.program = program;
        this.body = body;
    }

    KeptFunctions read() {
        ReachingValues.of(body, program.liveness(body), start(), this::written).forEach(this::look);
        return new KeptFunctions(fields(), handed(), contents.held(results, null, 1));
    }

    private Map<MemberRef, KeptFunctions.Held> fields() {
        Map<MemberRef, KeptFunctions.Held> fields = new TreeMap<>();
        Set<MemberRef> touched = contents.touchedFields();
        touched.addAll(stored.keySet());
        for (MemberRef field : touched) {
            Set<KeptSource> sources = new LinkedHashSet<>(stored.getOrDefault(field, Set.of()));
            sources.add(new KeptSource.From(field));
            fields.put(field, contents.held(sources, field, 0));
        }
        return fields;
    }

    private Map<Handovers.Handed, KeptFunctions.Held> handed() {
        Map<Handovers.Handed, KeptFunctions.Held> handed = new LinkedHashMap<>();
        given.forEach((to, sources) -> {
            KeptFunctions.Held held = contents.held(sources, null, 1);
            if (!held.made().isEmpty() || !held.from().isEmpty()) {
                handed.put(to, held);
            }
        });
        return handed;
    }

    // ---- what registers hold ----------------------------------------------------------------------------------------

    private Map<Integer, Set<KeptSource>> start() {
        Map<Integer, Set<KeptSource>> start = new HashMap<>();
        if (!body.method().isStatic()) {
            start.put(0, Set.of(KeptSource.Other.SELF));
        }
        int parameters = Type.getArgumentTypes(body.method().descriptor()).length;
        for (int i = 0; i < parameters; i++) {
            start.put(Handovers.register(body.method(), i), Set.of(new KeptSource.Parameter(i)));
        }
        return start;
    }

    private Set<KeptSource> written(MethodBody.Block block, int offset, IntFunction<Set<KeptSource>> held) {
        Instruction instruction = block.instructions().get(offset);
        if (instruction instanceof Instruction.Move move) {
            return held.apply(move.source());
        } else if (instruction instanceof Instruction.Cast cast) {
            return held.apply(cast.source());
        } else if (instruction instanceof Instruction.Constant constant) {
            return Set.of(new KeptSource.Constant(constant.value()));
        } else if (instruction instanceof Instruction.Load load) {
            return Set.of(new KeptSource.From(load.field()));
        } else if (instruction instanceof Instruction.InvokeDynamic call
                && call.bootstrap().getOwner().equals("java/lang/invoke/LambdaMetafactory")) {
            return Set.of(
                    function(call, new Site(body.method().ref(), block.lines()[offset], block.first() + offset), held));
        } else if (instruction instanceof Instruction.Invoke call && isOurs(call.callee())) {
            return Set.of(new KeptSource.From(call.callee()));
        }
        return Set.of(
                isOfLibrary(instruction) ? new KeptSource.Library(block.first() + offset) : KeptSource.Other.UNKNOWN);
    }

    private static KeptSource.Function function(
            Instruction.InvokeDynamic call, Site site, IntFunction<Set<KeptSource>> held) {
        int own =
                call.arguments().stream().map(held::apply).toList().indexOf(Set.<KeptSource>of(KeptSource.Other.SELF));
        return new KeptSource.Function(new KeptFunctions.Made(site, call, Set.of(), own));
    }

    private boolean isOfLibrary(Instruction instruction) {
        return instruction instanceof Instruction.Invoke
                || instruction instanceof Instruction.NewArray
                || instruction instanceof Instruction.New made
                        && !program.index().inScope(made.type());
    }

    private boolean isOurs(MemberRef callee) {
        return program.resolve(callee)
                .filter(method -> program.index().inScope(method.owner()))
                .isPresent();
    }

    // ---- what is put where ------------------------------------------------------------------------------------------

    private void look(MethodBody.Block block, int offset, IntFunction<Set<KeptSource>> held) {
        Instruction instruction = block.instructions().get(offset);
        if (instruction instanceof Instruction.Store store) {
            add(stored, store.field(), held.apply(store.value()));
        } else if (instruction instanceof Instruction.ArrayStore store) {
            contents.put(held.apply(store.array()), held.apply(store.value()), null);
        } else if (instruction instanceof Instruction.Return ret) {
            results.addAll(held.apply(ret.value()));
            giveAway(held.apply(ret.value()));
        } else if (instruction instanceof Instruction.InvokeDynamic call) {
            call.arguments().forEach(argument -> giveAway(held.apply(argument)));
        } else if (instruction instanceof Instruction.Invoke call) {
            List<Set<KeptSource>> arguments =
                    call.arguments().stream().map(held::apply).toList();
            if (isOurs(call.callee())) {
                hand(call, arguments);
            } else {
                callLibrary(call, arguments, new KeptSource.Library(block.first() + offset));
            }
        }
    }

    private void hand(Instruction.Invoke call, List<Set<KeptSource>> arguments) {
        int first = Handovers.first(call);
        for (int i = first; i < arguments.size(); i++) {
            giveAway(arguments.get(i));
            if (call.callee().name().equals("<init>")) {
                add(given, new Handovers.Handed(call.callee(), i - first), arguments.get(i));
            }
        }
    }

    private static <K> void add(Map<K, Set<KeptSource>> map, K key, Set<KeptSource> sources) {
        map.computeIfAbsent(key, k -> new LinkedHashSet<>()).addAll(sources);
    }

    /** Others may put something into a container. */
    private void giveAway(Set<KeptSource> sources) {
        sources.stream().filter(source -> !isFunction(source)).forEach(contents::giveAway);
    }

    private boolean isFunction(KeptSource source) {
        return source instanceof KeptSource.Function
                || source instanceof KeptSource.From from
                        && !from.member().isMethod()
                        && program.isFunctional(
                                Program.internalName(Type.getType(from.member().descriptor())));
    }

    /** A method of a library puts what it is given into its receiver or into what it gives, which may be a part of its receiver. */
    private void callLibrary(Instruction.Invoke call, List<Set<KeptSource>> arguments, KeptSource.Library result) {
        int first = Handovers.first(call);
        CallModel model = program.models().call(call.callee());
        if (!model.known()) {
            contents.unknown(result);
        }
        boolean isStatic = first == 0;
        Set<KeptSource> container = isStatic ? Set.of(result) : arguments.get(0);
        for (int i = first; i < arguments.size(); i++) {
            putArgument(model, i - first, arguments.subList(first, arguments.size()), container, isStatic);
        }
        if (!isStatic) {
            contents.take(container, result);
        }
    }

    private void putArgument(
            CallModel model,
            int argument,
            List<Set<KeptSource>> arguments,
            Set<KeptSource> container,
            boolean isStatic) {
        Place.Root into = isStatic ? Place.Root.RESULT : Place.Root.THIS;
        for (CallModel.Propagation row : model.propagations()) {
            boolean isGiven = row.from().root() == Place.Root.ARGUMENT
                    && !row.from().isCallback()
                    && (row.from().argument() == argument || row.from().argument() == Place.EVERY);
            if (isGiven && row.to().root() == into) {
                contents.put(container, arguments.get(argument), keys(row.to(), arguments));
            }
        }
        if (isStatic && !model.sequence().isEmpty()) {
            contents.put(container, arguments.get(argument), null);
        }
    }

    private static @Nullable Set<Object> keys(Place into, List<Set<KeptSource>> arguments) {
        for (Place.Step step : into.steps()) {
            if (step instanceof Place.Step.ValueByArgument key) {
                return constants(arguments.get(key.argument()));
            } else if (step instanceof Place.Step.Value) {
                return Set.of();
            }
        }
        return null;
    }

    /** The constants that a register may hold; none where it may hold anything else. */
    private static Set<Object> constants(Set<KeptSource> sources) {
        Set<Object> constants = new LinkedHashSet<>();
        for (KeptSource source : sources) {
            if (!(source instanceof KeptSource.Constant constant) || constant.value() == null) {
                return Set.of();
            }
            constants.add(constant.value());
        }
        return constants;
    }
}
