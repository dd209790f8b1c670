package fr.charteia.core.flow.program;

import fr.charteia.core.bytecode.Instruction;
import fr.charteia.core.bytecode.MemberRef;
import fr.charteia.core.bytecode.MethodBody;
import fr.charteia.core.bytecode.ReachingValues;
import fr.charteia.core.bytecode.Registers;
import fr.charteia.core.flow.value.Site;
import java.util.Collections;
import java.util.HashMap;
import java.util.LinkedHashMap;
import java.util.LinkedHashSet;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import java.util.TreeMap;
import java.util.function.IntFunction;
import org.jspecify.annotations.Nullable;
import org.objectweb.asm.Handle;
import org.objectweb.asm.Type;

/** Reads the instructions of a method for {@link KeptFunctions}: first what registers hold, then what is put where. */
final class KeptFunctionsReader {
    private final Program program;
    private final MethodBody body;
    private final FunctionsInFields all;
    private final KeptByOthers others;
    private final KeptContents contents = new KeptContents();
    private final KeptByLibraries libraries;
    private final Map<MemberRef, Set<KeptSource>> stored = new TreeMap<>();
    private final Map<Given, Set<KeptSource>> given = new LinkedHashMap<>();
    private final Set<KeptSource> results = new LinkedHashSet<>();
    private final Map<KeptFunctions.Taking, Set<KeptFunctions.Made>> taken = new LinkedHashMap<>();

    /**
     * An argument of a call.
     *
     * @param on the field in which the object lies whose method it is, where it can only be that
     * @param same whether it is a method of the object whose method this is
     * @param own the object that is made here whose method or constructor it is
     * @param made the object that the method makes and gives back
     */
    private record Given(
            MemberRef member,
            int argument,
            @Nullable MemberRef on,
            boolean same,
            KeptSource.@Nullable Own own,
            KeptSource.@Nullable Own made) {
        boolean isConstructor() {
            return member.name().equals("<init>");
        }
    }

    KeptFunctionsReader(Program program, MethodBody body, FunctionsInFields all) {
        this.program = program;
        this.body = body;
        this.all = all;
        this.others = all.others();
        this.libraries = new KeptByLibraries(program, contents, others);
    }

    KeptFunctions read() {
        ReachingValues.of(body, program.liveness(body), start(), this::written).forEach(this::look);
        KeptFunctions.Held returned = contents.held(results, null, 1);
        return new KeptFunctions(fields(), filled(), handed(), returned, parts(), taken);
    }

    /** The fields that are set to something else than what the method is handed. */
    private Set<MemberRef> filled() {
        Set<MemberRef> filled = new LinkedHashSet<>();
        stored.forEach((field, sources) -> {
            if (!contents.isHanded(sources)) {
                filled.add(field);
            }
        });
        return filled;
    }

    /** What is in the fields of what the method gives back, where that is an object which it makes and fills with what it is handed. */
    private Optional<Map<MemberRef, KeptFunctions.Held>> parts() {
        Map<MemberRef, Set<KeptSource>> sources = new TreeMap<>();
        for (KeptSource result : results) {
            if (!(result instanceof KeptSource.Own own) || contents.isUnknown(own) || contents.isElsewhere(own, 1)) {
                return Optional.empty();
            }
            contents.parts(own).forEach(part -> add(sources, part.field(), Set.of(part)));
        }
        Map<MemberRef, KeptFunctions.Held> parts = new TreeMap<>();
        sources.forEach((field, there) -> parts.put(field, contents.held(there, null, 1)));
        boolean handed = parts.values().stream().allMatch(KeptFunctions.Held::isHanded);
        return results.isEmpty() || !handed ? Optional.empty() : Optional.of(parts);
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

    private Map<KeptFunctions.Handed, KeptFunctions.Held> handed() {
        Map<KeptFunctions.Handed, KeptFunctions.Held> handed = new LinkedHashMap<>();
        given.forEach((to, sources) -> {
            KeptFunctions.Held held = contents.held(sources, null, 1);
            boolean passedOn = !held.parameters().isEmpty() && mayBeFunction(to);
            if (!held.isHanded() || passedOn) {
                handed.merge(handed(to), held, KeptFunctions.Held::and);
            }
        });
        return handed;
    }

    private KeptFunctions.Handed handed(Given to) {
        MemberRef into = to.made() == null ? null : lies(to.made());
        if (to.own() == null) {
            return new KeptFunctions.Handed(to.member(), to.argument(), to.on(), into, to.same(), false);
        }
        MemberRef lies = lies(to.own());
        MemberRef on = to.isConstructor() || KeptFunctions.NOWHERE.equals(lies) ? lies : null;
        boolean givenBack = to.isConstructor() && isGivenBack(to.own());
        return new KeptFunctions.Handed(to.member(), to.argument(), on, into, false, givenBack);
    }

    /** The one field in which an object comes to lie that is made here and goes nowhere else. */
    private @Nullable MemberRef lies(KeptSource.Own made) {
        List<MemberRef> fields = stored.entrySet().stream()
                .filter(entry -> entry.getValue().contains(made))
                .map(Map.Entry::getKey)
                .toList();
        if (fields.size() > 1 || contents.isElsewhere(made, 0) || results.contains(made)) {
            return null;
        }
        return fields.isEmpty() ? KeptFunctions.NOWHERE : fields.get(0);
    }

    private boolean isGivenBack(KeptSource.Own made) {
        return results.contains(made)
                && !contents.isElsewhere(made, 1)
                && stored.values().stream().noneMatch(sources -> sources.contains(made));
    }

    private boolean mayBeFunction(Given to) {
        String type = Program.internalName(Type.getArgumentTypes(to.member().descriptor())[to.argument()]);
        return type.equals("java/lang/Object") || program.isFunctional(type);
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
        int copied = Registers.copied(instruction);
        if (copied != Instruction.NONE) {
            return held.apply(copied);
        } else if (instruction instanceof Instruction.Constant constant) {
            return Set.of(new KeptSource.Constant(constant.value()));
        } else if (instruction instanceof Instruction.Load load) {
            return load.object() == Instruction.NONE
                    ? Set.of(new KeptSource.From(load.field()))
                    : loaded(Set.of(load.field()), held.apply(load.object()), new KeptSource.From(load.field()));
        } else if (instruction instanceof Instruction.InvokeDynamic call && isFunctionMade(call)) {
            return Set.of(function(call, site(block, offset), held));
        } else if (instruction instanceof Instruction.Invoke call && callsFunctions(call, held)) {
            return libraries.results(held.apply(call.arguments().get(0)), block.first() + offset);
        } else if (instruction instanceof Instruction.Invoke call && isOurs(call.callee())) {
            Set<KeptSource> given = given(onWhatIsMade(call, held), block.first() + offset, held);
            return mayCallFunction(call) ? with(given, new KeptSource.Called(block.first() + offset)) : given;
        } else if (instruction instanceof Instruction.Invoke call && mayCallFunction(call)) {
            return Set.of(
                    new KeptSource.Library(block.first() + offset), new KeptSource.Called(block.first() + offset));
        } else if (instruction instanceof Instruction.New made
                && program.index().inScope(made.type())) {
            return Set.of(made(made, block.first() + offset));
        }
        return Set.of(
                isOfLibrary(instruction) ? new KeptSource.Library(block.first() + offset) : KeptSource.Other.UNKNOWN);
    }

    private static KeptSource.Function function(
            Instruction.InvokeDynamic call, Site site, IntFunction<Set<KeptSource>> held) {
        int own =
                call.arguments().stream().map(held::apply).toList().indexOf(Set.<KeptSource>of(KeptSource.Other.SELF));
        Map<Integer, Integer> passed = new HashMap<>();
        for (int i = 0; i < call.arguments().size(); i++) {
            Set<KeptSource> sources = held.apply(call.arguments().get(i));
            if (sources.size() == 1 && sources.iterator().next() instanceof KeptSource.Parameter parameter) {
                passed.put(i, parameter.index());
            }
        }
        return new KeptSource.Function(
                new KeptFunctions.Made(site, call, Set.of(), own, Collections.unmodifiableMap(passed), null));
    }

    /** Whether a call runs functions that are made here, and nothing else. */
    private static boolean callsFunctions(Instruction.Invoke call, IntFunction<Set<KeptSource>> held) {
        Set<KeptSource> receiver = Handovers.first(call) == 0
                ? Set.of()
                : held.apply(call.arguments().get(0));
        return !receiver.isEmpty()
                && receiver.stream()
                        .allMatch(source -> source instanceof KeptSource.Function function
                                && function.made()
                                        .call()
                                        .name()
                                        .equals(call.callee().name()));
    }

    private static Set<KeptSource> with(Set<KeptSource> sources, KeptSource one) {
        Set<KeptSource> more = new LinkedHashSet<>(sources);
        more.add(one);
        return more;
    }

    /** Whether a call may run a function, and no method that a class of ours declares, and give something that may be one, or hold one. */
    private boolean mayCallFunction(Instruction.Invoke call) {
        MemberRef callee = call.callee();
        return FunctionsInFields.mayHold(Type.getReturnType(callee.descriptor()))
                && program.functionalMethod(callee.owner())
                        .filter(method -> method.name().equals(callee.name()))
                        .isPresent()
                && !(isOurs(callee)
                        && !program.overriding()
                                .implementations(callee.owner(), callee)
                                .isEmpty());
    }

    private boolean isOfLibrary(Instruction instruction) {
        return instruction instanceof Instruction.Invoke
                || instruction instanceof Instruction.ArrayLoad
                || instruction instanceof Instruction.NewArray
                || instruction instanceof Instruction.New;
    }

    /** What a method of ours gives: what it makes or finds, what it is handed, and what was put into the object whose method it is. */
    private Set<KeptSource> given(Instruction.Invoke call, int instruction, IntFunction<Set<KeptSource>> held) {
        KeptSource.From from = new KeptSource.From(call.callee());
        KeptByOthers.Given there = others.giving(call).orElse(null);
        if (there == null) {
            return Set.of(from);
        } else if (there.parts().isPresent()) {
            return Set.of(madeByCall(instruction));
        }
        KeptFunctions.Held returned = there.returned();
        Set<KeptSource> given = new LinkedHashSet<>();
        if (!returned.parameters().isEmpty()) {
            given.add(new KeptSource.Passed(instruction));
        }
        if (returned.called().stream().anyMatch(called -> !called.parameters().isEmpty())) {
            given.add(new KeptSource.Called(instruction));
        }
        if (!returned.made().isEmpty()
                || !returned.called().stream().allMatch(called -> called.isHanded() && called.all())
                || !returned.all()) {
            given.add(from);
        }
        if (!returned.from().isEmpty()) {
            boolean fields =
                    Handovers.first(call) > 0 && returned.from().stream().noneMatch(MemberRef::isMethod);
            given.addAll(
                    fields ? loaded(returned.from(), held.apply(call.arguments().get(0)), from) : Set.of(from));
        }
        return given.isEmpty() ? Set.of(from) : given;
    }

    /**
     * What fields of objects hold: of objects that are made here, what is put there.
     *
     * @param otherwise what stands for what they hold of any other
     */
    private Set<KeptSource> loaded(Set<MemberRef> fields, Set<KeptSource> objects, KeptSource otherwise) {
        Set<KeptSource> loaded = new LinkedHashSet<>();
        for (KeptSource object : objects) {
            if (object instanceof KeptSource.Own own) {
                fields.forEach(field -> loaded.add(new KeptSource.Part(own, field)));
            }
        }
        if (!loaded.isEmpty()
                && objects.size() * fields.size() == loaded.size()
                && fields.stream().allMatch(all::isHanded)) {
            return loaded;
        }
        loaded.add(otherwise);
        return loaded;
    }

    /** A call on an object that is made here: that of its class's own method. */
    private Instruction.Invoke onWhatIsMade(Instruction.Invoke call, IntFunction<Set<KeptSource>> held) {
        KeptSource.Own own = call.dispatch() == Instruction.Dispatch.VIRTUAL
                ? own(held.apply(call.arguments().get(0)))
                : null;
        return (own == null ? Optional.<String>empty() : own.type())
                .flatMap(type -> program.overriding().resolveOn(type, call.callee()))
                .map(run -> new Instruction.Invoke(
                        call.target(), Instruction.Dispatch.SPECIAL, run.ref(), call.arguments()))
                .orElse(call);
    }

    private static KeptSource.Own made(Instruction.New made, int instruction) {
        return new KeptSource.Own(instruction, Optional.of(made.type()));
    }

    private static KeptSource.Own madeByCall(int instruction) {
        return new KeptSource.Own(instruction, Optional.empty());
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
            if (store.object() != Instruction.NONE) {
                putInto(held.apply(store.object()), store.field(), held.apply(store.value()));
            }
        } else if (instruction instanceof Instruction.New made && isFunction(made.type())) {
            contents.unknown(made(made, block.first() + offset));
        } else if (instruction instanceof Instruction.ArrayStore store) {
            contents.put(held.apply(store.array()), held.apply(store.value()), null);
        } else if (instruction instanceof Instruction.ArrayLoad load) {
            contents.take(held.apply(load.array()), new KeptSource.Library(block.first() + offset), Set.of());
        } else if (instruction instanceof Instruction.Return ret) {
            results.addAll(held.apply(ret.value()));
            giveAway(held.apply(ret.value()));
        } else if (instruction instanceof Instruction.InvokeDynamic call) {
            List<Set<KeptSource>> captured =
                    call.arguments().stream().map(held::apply).toList();
            captured.forEach(this::giveAway);
            if (isFunctionMade(call)) {
                take(site(block, offset), captured);
                letTake(Lambdas.implementation(call), captured);
                letGive(Lambdas.implementation(call), captured, block.first() + offset);
            }
        } else if (instruction instanceof Instruction.Invoke call) {
            List<Set<KeptSource>> arguments =
                    call.arguments().stream().map(held::apply).toList();
            if (mayCallFunction(call)) {
                contents.call(new KeptSource.Called(block.first() + offset), arguments.get(0));
            }
            if (isOurs(call.callee())) {
                Instruction.Invoke run = onWhatIsMade(call, held);
                hand(run, arguments, block.first() + offset);
                pass(run, arguments, block.first() + offset);
            } else {
                libraries.call(call, arguments, new KeptSource.Library(block.first() + offset));
            }
        }
    }

    private void hand(Instruction.Invoke call, List<Set<KeptSource>> arguments, int instruction) {
        int first = Handovers.first(call);
        arguments.subList(first, arguments.size()).forEach(this::giveAway);
        boolean makes = others.giving(call).flatMap(KeptByOthers.Given::parts).isPresent();
        hand(call.callee(), arguments, first, makes ? madeByCall(instruction) : null);
    }

    /** The functions that one takes along which is made here. */
    private void take(Site maker, List<Set<KeptSource>> captured) {
        for (int i = 0; i < captured.size(); i++) {
            Set<KeptFunctions.Made> made = new LinkedHashSet<>();
            for (KeptSource source : captured.get(i)) {
                if (source instanceof KeptSource.Function function) {
                    made.add(function.made());
                }
            }
            if (!made.isEmpty() && made.size() == captured.get(i).size()) {
                taken.put(new KeptFunctions.Taking(maker, i), made);
            }
        }
    }

    private Site site(MethodBody.Block block, int offset) {
        return new Site(body.method().ref(), block.lines()[offset], block.first() + offset);
    }

    /** What a function takes along comes first among what the method of ours is handed that it runs. */
    private void letTake(Handle run, List<Set<KeptSource>> taken) {
        MemberRef method = Lambdas.member(run);
        int first = KeptByOthers.first(run);
        if (isOurs(method) && taken.size() >= first) {
            hand(method, taken, first, null);
        }
    }

    /** What a function gives back that it takes along. */
    private void letGive(Handle run, List<Set<KeptSource>> taken, int instruction) {
        int first = KeptByOthers.first(run);
        for (int parameter : others.givenBack(run)) {
            if (first + parameter < taken.size()) {
                contents.give(new KeptSource.Answered(instruction), taken.get(first + parameter), null);
            }
        }
    }

    private void hand(MemberRef callee, List<Set<KeptSource>> arguments, int first, KeptSource.@Nullable Own made) {
        KeptSource.Own own = first == 0 ? null : own(arguments.get(0));
        boolean of = first > 0 && !callee.name().equals("<init>");
        MemberRef on = of ? field(arguments.get(0)) : null;
        boolean same = of && arguments.get(0).equals(Set.<KeptSource>of(KeptSource.Other.SELF));
        for (int i = first; i < arguments.size(); i++) {
            add(given, new Given(callee, i - first, on, same, own, made), arguments.get(i));
        }
    }

    private static boolean isFunctionMade(Instruction.InvokeDynamic call) {
        return call.bootstrap().getOwner().equals("java/lang/invoke/LambdaMetafactory");
    }

    /** The object that is made here which a register holds, where it can only hold that. */
    private static KeptSource.@Nullable Own own(Set<KeptSource> sources) {
        return sources.size() == 1 && sources.iterator().next() instanceof KeptSource.Own own ? own : null;
    }

    /** What a method of ours does with what it is handed. */
    private void pass(Instruction.Invoke call, List<Set<KeptSource>> all, int instruction) {
        int first = Handovers.first(call);
        others.giving(call).ifPresent(there -> {
            for (int parameter : there.returned().parameters()) {
                contents.take(all.get(first + parameter), new KeptSource.Passed(instruction), Set.of());
            }
            for (KeptFunctions.Held called : there.returned().called()) {
                for (int parameter : called.parameters()) {
                    contents.call(new KeptSource.Called(instruction), all.get(first + parameter));
                }
            }
            KeptSource.Own made = madeByCall(instruction);
            there.parts().orElse(Map.of()).forEach((field, held) -> {
                for (int parameter : held.parameters()) {
                    putInto(Set.of(made), field, all.get(first + parameter));
                }
            });
        });
        if (first > 0 && all.size() > 1 && all.get(0).stream().anyMatch(KeptSource.Own.class::isInstance)) {
            others.kept(call).forEach((field, parameters) -> {
                for (int parameter : parameters) {
                    putInto(all.get(0), field, all.get(first + parameter));
                }
            });
        }
    }

    /** Something is put into a field of objects that are made here. */
    private void putInto(Set<KeptSource> objects, MemberRef field, Set<KeptSource> values) {
        for (KeptSource object : objects) {
            if (object instanceof KeptSource.Own own) {
                contents.put(Set.of(new KeptSource.Part(own, field)), values, null);
            }
        }
    }

    private boolean isFunction(String type) {
        return program.index().supertypes(type).stream().anyMatch(program::isFunctional);
    }

    /** The field in which an object lies, where it can only come from one. */
    private static @Nullable MemberRef field(Set<KeptSource> sources) {
        return sources.size() == 1
                        && sources.iterator().next() instanceof KeptSource.From from
                        && !from.member().isMethod()
                ? from.member()
                : null;
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
}
