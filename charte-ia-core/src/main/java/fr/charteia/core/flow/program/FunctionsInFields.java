package fr.charteia.core.flow.program;

import fr.charteia.core.bytecode.FieldHeader;
import fr.charteia.core.bytecode.Instruction;
import fr.charteia.core.bytecode.MemberRef;
import fr.charteia.core.bytecode.MethodBody;
import fr.charteia.core.bytecode.MethodHeader;
import java.util.HashMap;
import java.util.HashSet;
import java.util.LinkedHashSet;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import java.util.TreeSet;
import java.util.function.IntFunction;
import java.util.function.Predicate;
import java.util.stream.IntStream;
import org.jspecify.annotations.Nullable;
import org.objectweb.asm.Handle;
import org.objectweb.asm.Opcodes;
import org.objectweb.asm.Type;

/**
 * Which functions fields of ours hold, and who may call them, for the whole program. Those count that the methods which name a field make,
 * and those that these are handed.
 */
final class FunctionsInFields {
    /** A field that more methods name says nothing of who calls what it holds. */
    private static final int MOST = 200;
    /** How many methods may give on what one of them makes. */
    static final int DEEPEST = 3;
    /** How many methods that call each other are read for the sake of one. */
    private static final int DEEPEST_READ = 16;

    private final Program program;
    private final Map<MemberRef, Optional<KeptFunctions>> readings = new HashMap<>();
    private final Map<MemberRef, Boolean> onlyHanded = new HashMap<>();
    private final Map<MemberRef, Kept> known = new HashMap<>();
    private final Map<Asked, Kept> knownHanded = new HashMap<>();

    private final KeptByOthers others;
    private final FunctionsOfContainers containers;
    private int depth;

    /** What a method is handed, looked for up so many calls. */
    private record Asked(MemberRef method, int parameter, boolean making, int depth) {}

    /**
     * What a field holds.
     *
     * @param all whether it can hold no other functions
     * @param own those of them that were put there where they were made, not handed to who did
     */
    record Kept(Set<KeptFunctions.Made> made, boolean all, Set<KeptFunctions.Made> own) {
        static final Kept NONE = new Kept(Set.of(), false);

        Kept(Set<KeptFunctions.Made> made, boolean all) {
            this(made, all, made);
        }
    }

    /**
     * How what functions give is looked for that a method calls.
     *
     * @param calls how many calls of functions are followed
     * @param parameters the functions that the method is handed
     */
    private record Calling(int calls, IntFunction<Kept> parameters) {
        Calling less() {
            return new Calling(calls - 1, parameters);
        }
    }

    FunctionsInFields(Program program) {
        this.program = program;
        this.others = new KeptByOthers(program, this);
        this.containers = new FunctionsOfContainers(program, this);
    }

    /** What methods do with what they are handed. */
    KeptByOthers others() {
        return others;
    }

    Kept of(MemberRef field) {
        Kept all = known.get(field);
        if (all == null) {
            known.put(field, Kept.NONE);
            all = find(field);
            known.put(field, all);
        }
        return all;
    }

    private Kept find(MemberRef field) {
        Optional<FieldHeader> header =
                program.header(field).filter(found -> program.index().inScope(found.owner()));
        Set<MemberRef> holders = header.isPresent() ? program.callers().holders(field) : Set.of();
        if (holders.size() > MOST) {
            return Kept.NONE;
        }
        boolean all = header.filter(FunctionsInFields::isOnlyOurs).isPresent();
        Set<KeptFunctions.Made> made = new LinkedHashSet<>();
        Set<KeptFunctions.Made> own = new LinkedHashSet<>();
        for (MemberRef holder : holders) {
            KeptFunctions.Held held = reading(holder).in(field);
            Kept here = with(held, DEEPEST, new Calling(DEEPEST, parameter -> handed(holder, parameter)));
            made.addAll(here.made());
            own.addAll(here.own());
            all &= here.all();
            for (int parameter : held.parameters()) {
                Kept handed = handed(holder, parameter);
                made.addAll(handed.made());
                all &= handed.all();
            }
        }
        made.addAll(containers.in(field).made());
        return new Kept(made, all, own);
    }

    /** What a method holds somewhere, but for parameters, with what it holds there out of other fields and other methods. */
    private Kept with(KeptFunctions.Held held, int depth, Calling calling) {
        Set<KeptFunctions.Made> made = new LinkedHashSet<>(held.made());
        Set<KeptFunctions.Made> own = new LinkedHashSet<>(held.made());
        boolean all = held.all();
        for (MemberRef from : held.from()) {
            Kept given = depth == 0 ? Kept.NONE : from.isMethod() ? given(from, depth - 1, calling.calls()) : of(from);
            made.addAll(given.made());
            own.addAll(given.own());
            all &= given.all();
        }
        for (KeptFunctions.Held functions : held.called()) {
            Kept given = calling.calls() == 0 ? Kept.NONE : givenByAny(functions, depth, calling.less());
            made.addAll(given.made());
            own.addAll(given.made());
            all &= given.all();
        }
        return new Kept(made, all, own);
    }

    /** What functions give that are called. */
    private Kept givenByAny(KeptFunctions.Held functions, int depth, Calling calling) {
        Kept there = with(functions, depth, calling);
        Set<KeptFunctions.Made> called = new LinkedHashSet<>(there.made());
        boolean all = there.all();
        for (int parameter : functions.parameters()) {
            Kept handed = calling.parameters().apply(parameter);
            called.addAll(handed.made());
            all &= handed.all();
        }
        Set<KeptFunctions.Made> made = new LinkedHashSet<>();
        for (KeptFunctions.Made function : called) {
            Kept given = givenBy(function, depth, calling.calls());
            made.addAll(given.made());
            all &= given.all();
        }
        return new Kept(made, all);
    }

    /** What a function gives that is called: what the method that it runs makes or finds, or what it takes along. */
    private Kept givenBy(KeptFunctions.Made function, int depth, int calls) {
        Handle run = Lambdas.implementation(function.call());
        if (depth == 0 || run.getTag() == Opcodes.H_NEWINVOKESPECIAL) {
            return Kept.NONE;
        }
        Kept given = given(Lambdas.member(run), depth - 1, calls);
        Set<KeptFunctions.Made> made = new LinkedHashSet<>(given.made());
        boolean all = given.all();
        for (int parameter : others.givenBack(run)) {
            Kept taken = takenAlong(function, Lambdas.first(run) + parameter, calls);
            made.addAll(taken.made());
            all &= taken.all();
        }
        return new Kept(made, all);
    }

    private Kept takenAlong(KeptFunctions.Made function, int capture, int calls) {
        Set<KeptFunctions.Made> taken = taken(function, capture);
        Integer parameter = function.passed().get(capture);
        return !taken.isEmpty()
                ? new Kept(taken, true)
                : parameter == null ? Kept.NONE : handed(function.site().method(), parameter, false, calls);
    }

    /** The functions that a method gives back. */
    Kept given(MemberRef callee, int depth, int calls) {
        List<MethodHeader> bodies = program.overriding().implementations(callee.owner(), callee);
        Set<KeptFunctions.Made> made = new LinkedHashSet<>();
        boolean all = !bodies.isEmpty() && bodies.size() <= Overriding.HIERARCHY;
        for (MethodHeader body : bodies) {
            KeptFunctions.Held held = reading(body.ref()).returned();
            Kept returned = with(held, depth, new Calling(calls, parameter -> Kept.NONE));
            made.addAll(returned.made());
            all &= returned.all() && held.parameters().isEmpty();
        }
        return new Kept(made, all);
    }

    /** Whether nothing but code of ours writes to the field: what fills objects in leaves alone what belongs to their class. */
    private static boolean isOnlyOurs(FieldHeader field) {
        return field.annotations().isEmpty()
                && (field.isFinal() || field.isStatic() || (field.access() & Opcodes.ACC_PRIVATE) != 0);
    }

    /** The functions that a constructor or a method is handed: all, where each of its callers hands it such functions alone. */
    Kept handed(MemberRef method, int parameter) {
        return handed(method, parameter, false, DEEPEST);
    }

    /**
     * The same.
     *
     * @param making whether they come into an object that the method makes and gives back, not into the one whose method it is
     */
    private Kept handed(MemberRef method, int parameter, boolean making, int depth) {
        Asked asked = new Asked(method, parameter, making, depth);
        Kept handed = knownHanded.get(asked);
        if (handed == null) {
            handed = findHanded(asked);
            knownHanded.put(asked, handed);
        }
        return handed;
    }

    private Kept findHanded(Asked asked) {
        Set<MemberRef> callers = program.callers().of(asked.method());
        if (asked.depth() == 0 || callers.size() > MOST) {
            return Kept.NONE;
        }
        Set<KeptFunctions.Made> made = new LinkedHashSet<>();
        boolean all = !callers.isEmpty();
        Optional<Kept> passed = containers.passed(asked.method(), asked.parameter(), asked.depth() - 1);
        if (passed.isPresent()) {
            made.addAll(passed.get().made());
            all = passed.get().all();
        }
        for (MemberRef caller : callers) {
            boolean seen = false;
            for (Map.Entry<KeptFunctions.Handed, KeptFunctions.Held> given :
                    reading(caller).handed().entrySet()) {
                KeptFunctions.Handed to = given.getKey();
                if (to.argument() == asked.parameter() && program.overriding().mayRun(to.member(), asked.method())) {
                    seen = true;
                    KeptFunctions.Held held = given.getValue();
                    MemberRef lies = lies(to, asked.making());
                    Calling calling =
                            new Calling(asked.depth() - 1, own -> handed(caller, own, false, asked.depth() - 1));
                    Kept here = with(held, DEEPEST, calling);
                    here.made().forEach(one -> made.add(to.same() ? one : one.handedTo(lies)));
                    for (int own : held.parameters()) {
                        handed(caller, own, to.givenBack(), asked.depth() - 1)
                                .made()
                                .forEach(one -> made.add(to.givenBack() || to.same() ? one : one.handedTo(lies)));
                    }
                    all &= here.all() && held.parameters().isEmpty();
                }
            }
            all &= seen;
        }
        return new Kept(made, all);
    }

    /** The field in which the object lies that is handed something. */
    private @Nullable MemberRef lies(KeptFunctions.Handed to, boolean making) {
        if (!making && !isConstructor(to.member())) {
            return to.on();
        }
        MemberRef made = making ? to.into() : to.on();
        return made != null && isOnlyThere(made) ? made : null;
    }

    /** Whether what lies in a field is nowhere else: no method that names the field hands it on, or gives it back. */
    private boolean isOnlyThere(MemberRef field) {
        if (field.equals(KeptFunctions.NOWHERE)) {
            return true;
        }
        return isOfAll(
                field,
                holder ->
                        known(holder).filter(reading -> !reading.handsOn(field)).isPresent());
    }

    /** Whether all who name a field are ours, and few, and each of them is so. */
    private boolean isOfAll(MemberRef field, Predicate<MemberRef> so) {
        Set<MemberRef> holders = program.callers().holders(field);
        return holders.size() <= MOST
                && program.header(field).filter(FunctionsInFields::isOnlyOurs).isPresent()
                && holders.stream().allMatch(so);
    }

    private static boolean isConstructor(MemberRef method) {
        return method.name().equals("<init>");
    }

    private KeptFunctions reading(MemberRef method) {
        return known(method).orElse(KeptFunctions.NONE);
    }

    /** What is known of a method; nothing of one that is being read, or that lies too deep below one. */
    Optional<KeptFunctions> known(MemberRef method) {
        Optional<KeptFunctions> reading = readings.get(method);
        if (reading == null && depth < DEEPEST_READ) {
            readings.put(method, Optional.empty());
            depth++;
            reading = program.resolve(method)
                    .flatMap(program::body)
                    .map(body -> KeptFunctions.of(program, body, this))
                    .or(() -> Optional.of(KeptFunctions.NONE));
            depth--;
            readings.put(method, reading);
        }
        return reading == null ? Optional.empty() : reading;
    }

    /** Whether nothing comes into a field but what methods that name it are handed, as far as it is a function. */
    boolean isHanded(MemberRef field) {
        Boolean handed = onlyHanded.get(field);
        if (handed == null) {
            onlyHanded.put(field, false);
            handed = isOfAll(field, holder -> onlyHandsOn(holder, field));
            onlyHanded.put(field, handed);
        }
        return handed;
    }

    /** One that is being read tells itself what it puts into what it makes, but for what it sets. */
    private boolean onlyHandsOn(MemberRef holder, MemberRef field) {
        Optional<KeptFunctions> reading = known(holder);
        return reading.isPresent() ? reading.get().onlyHandsOn(field) : !sets(holder, field);
    }

    private boolean sets(MemberRef method, MemberRef field) {
        return program.resolve(method).flatMap(program::body).stream()
                .flatMap(MethodBody::instructions)
                .anyMatch(instruction ->
                        instruction instanceof Instruction.Store store && program.isSameField(store.field(), field));
    }

    /** The methods that may call one of those functions that a method makes, out of fields in which it keeps them. */
    Set<MemberRef> callers(MemberRef maker, Predicate<Instruction.InvokeDynamic> sought) {
        if (!makes(maker, sought)) {
            return Set.of();
        }
        Set<MemberRef> callers = new TreeSet<>();
        Set<MemberRef> seen = new HashSet<>();
        Set<MemberRef> last =
                keepers(maker, held -> held.made().stream().anyMatch(made -> isOrTakes(made, sought, new HashSet<>())));
        for (int depth = 0; depth < DEEPEST && !last.isEmpty(); depth++) {
            Set<MemberRef> next = new LinkedHashSet<>();
            for (MemberRef keeper : last) {
                Set<MemberRef> users = keeper.isMethod()
                        ? program.callers().of(keeper)
                        : program.callers().holders(keeper);
                if (seen.add(keeper) && users.size() <= MOST) {
                    users.forEach(user -> next.addAll(keepers(user, held -> isFrom(held, keeper))));
                    next.addAll(containers.filled(keeper));
                    callers.addAll(keeper.isMethod() ? Set.of() : users);
                }
            }
            last = next;
        }
        return callers;
    }

    /** Whether it is such a function, or takes one along that the same method makes. */
    private boolean isOrTakes(
            KeptFunctions.Made made, Predicate<Instruction.InvokeDynamic> sought, Set<KeptFunctions.Made> seen) {
        return sought.test(made.call())
                || seen.add(made)
                        && IntStream.range(0, made.call().arguments().size())
                                .mapToObj(capture -> taken(made, capture))
                                .flatMap(Set::stream)
                                .anyMatch(one -> isOrTakes(one, sought, seen));
    }

    /** The functions that one takes along, where it can only be those which the same method makes. */
    Set<KeptFunctions.Made> taken(KeptFunctions.Made made, int capture) {
        return reading(made.site().method())
                .taken()
                .getOrDefault(new KeptFunctions.Taking(made.site(), capture), Set.of());
    }

    /**
     * The fields into which a method puts such things, itself or by handing them to another; itself, where it gives them back, and the
     * other, where that gives back them or a function that takes them along.
     */
    private Set<MemberRef> keepers(MemberRef method, Predicate<KeptFunctions.Held> hold) {
        return keepers(method, hold, DEEPEST);
    }

    private Set<MemberRef> keepers(MemberRef method, Predicate<KeptFunctions.Held> hold, int depth) {
        KeptFunctions reading = reading(method);
        Set<MemberRef> keepers = new LinkedHashSet<>(reading.fieldsThat(held -> isIn(held, hold)));
        keepers.removeIf(field -> !mayHold(Type.getType(field.descriptor())));
        reading.handed().forEach((to, held) -> {
            if (depth > 0 && isIn(held, hold)) {
                keepers.addAll(keepers(to.member(), kept -> has(kept, to.argument()), depth - 1));
            }
        });
        if (mayHold(Type.getReturnType(method.descriptor())) && isIn(reading.returned(), hold)) {
            keepers.add(method);
        }
        return keepers;
    }

    /** Whether such things are there, or among the functions that give what is. */
    private static boolean isIn(KeptFunctions.Held held, Predicate<KeptFunctions.Held> hold) {
        return hold.test(held) || held.called().stream().anyMatch(called -> isIn(called, hold));
    }

    /** Whether something of a type may be a function, or hold one. */
    static boolean mayHold(Type type) {
        return !Program.isScalar(Program.internalName(type));
    }

    /** Where a method puts what it is passed as that argument, or a function that takes it along. */
    Set<MemberRef> keepers(MemberRef method, int argument) {
        return keepers(method, held -> has(held, argument));
    }

    /** Whether a parameter is there, or a function that takes it along. */
    private static boolean has(KeptFunctions.Held held, int parameter) {
        return held.parameters().contains(parameter)
                || held.made().stream().anyMatch(made -> made.passed().containsValue(parameter));
    }

    /** Whether what is held may have come from a field, or been given by a method, or is a function that runs that. */
    private boolean isFrom(KeptFunctions.Held held, MemberRef keeper) {
        return held.made().stream()
                        .anyMatch(made -> Lambdas.member(Lambdas.implementation(made.call()))
                                .equals(keeper))
                || held.from().stream()
                        .anyMatch(from -> from.equals(keeper)
                                || from.isMethod()
                                        && from.name().equals(keeper.name())
                                        && from.descriptor().equals(keeper.descriptor())
                                        && program.index().isSubtype(keeper.owner(), from.owner()));
    }

    private boolean makes(MemberRef method, Predicate<Instruction.InvokeDynamic> sought) {
        return program.resolve(method).flatMap(program::body).stream()
                .flatMap(MethodBody::instructions)
                .anyMatch(instruction -> instruction instanceof Instruction.InvokeDynamic call && sought.test(call));
    }
}
