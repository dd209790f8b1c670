package fr.charteia.core.flow;

import fr.charteia.core.bytecode.Callers;
import fr.charteia.core.bytecode.MemberRef;
import fr.charteia.core.bytecode.MethodHeader;
import fr.charteia.core.flow.program.FieldFunctions;
import fr.charteia.core.flow.program.Program;
import java.util.ArrayDeque;
import java.util.Arrays;
import java.util.Collections;
import java.util.Deque;
import java.util.HashMap;
import java.util.HashSet;
import java.util.LinkedHashSet;
import java.util.Map;
import java.util.Set;
import java.util.SortedSet;
import java.util.TreeMap;
import java.util.TreeSet;
import java.util.stream.IntStream;
import org.objectweb.asm.Type;

/**
 * The part of a program that matters: the methods that hold an anchor, and whatever calls them, up to those that nobody in
 * scope calls.
 */
final class Region {
    private final Program program;
    private final Callers calls;
    private final FieldFunctions fieldFunctions;
    private final SortedSet<MemberRef> seeds = new TreeSet<>();
    private final Map<MemberRef, SortedSet<MemberRef>> callers = new TreeMap<>();
    private final SortedSet<MemberRef> callbacks = new TreeSet<>();

    /** The methods by which a container makes something, by the classes of what it gives them; with an empty name once they are known. */
    private final Map<String, SortedSet<MemberRef>> given = new HashMap<>();

    private Region(Program program) {
        this.program = program;
        this.calls = program.callers();
        this.fieldFunctions = program.fieldFunctions();
    }

    static Region of(Program program, Set<MemberRef> anchors, Set<MemberRef> tools) {
        Region region = new Region(program);
        for (MemberRef anchor : new TreeSet<>(anchors)) {
            Set<MemberRef> holders =
                    program.index().inScope(anchor.owner()) ? program.callers().of(anchor) : holders(program, anchor);
            region.seeds.addAll(holders);
            holders.forEach(maker -> region.extend(program.fieldFunctions().callers(maker, anchor)));
        }
        region.seeds.addAll(tools);
        if (!region.seeds.isEmpty()) {
            region.seeds.addAll(program.models().handedStores());
        }
        region.extend(region.seeds);
        return region;
    }

    private static Set<MemberRef> holders(Program program, MemberRef anchor) {
        Set<MemberRef> holders = new TreeSet<>();
        for (String type : program.index().referrers(anchor)) {
            if (program.models().mayBeOfAi(anchor, type)) {
                holders.addAll(program.callers().holders(anchor, type));
            }
        }
        return holders;
    }

    /** Adds methods, and whatever calls them, or what they keep in fields. */
    void extend(Set<MemberRef> methods) {
        Deque<MemberRef> work = new ArrayDeque<>(methods);
        while (!work.isEmpty()) {
            MemberRef method = work.poll();
            if (callers.containsKey(method)) {
                continue;
            }
            SortedSet<MemberRef> above = calls.of(method);
            if (isLeftOver(method, new HashSet<>())) {
                continue;
            }
            callers.put(method, above);
            if (calls.isCallback(method)) {
                callbacks.add(method);
                work.addAll(program.libraryHooks().callers(method));
                work.addAll(given(method.owner()));
            }
            work.addAll(above);
            above.forEach(maker -> work.addAll(fieldFunctions.callers(maker, method)));
        }
    }

    /**
     * The methods by which a container makes something, and to which it gives an object of the class: they may hand it to a library that
     * calls it.
     */
    private Set<MemberRef> given(String type) {
        if (given.isEmpty()) {
            program.index().annotated(program.models()::makesForContainers).stream()
                    .flatMap(header -> header.methods().stream())
                    .filter(this::makesForContainers)
                    .forEach(maker -> Arrays.stream(Type.getArgumentTypes(maker.descriptor()))
                            .forEach(taken -> given.computeIfAbsent(taken.getClassName(), name -> new TreeSet<>())
                                    .add(maker.ref())));
            given.putIfAbsent("", new TreeSet<>());
        }
        return given.getOrDefault(Type.getObjectType(type).getClassName(), Collections.emptySortedSet());
    }

    private boolean makesForContainers(MethodHeader method) {
        return method.annotations().stream().anyMatch(borne -> program.models().makesForContainers(borne.typeName()));
    }

    /**
     * Whether it is the body of a function that nothing makes but such bodies: the compiler leaves it where it leaves out what would, as
     * under a constant that is false.
     *
     * @param asked what is asked about already
     */
    private boolean isLeftOver(MemberRef method, Set<MemberRef> asked) {
        return !method.name().equals("$deserializeLambda$")
                && program.resolve(method)
                        .filter(found -> found.isSynthetic() && found.isPrivate())
                        .isPresent()
                && (!asked.add(method) || calls.of(method).stream().allMatch(above -> isLeftOver(above, asked)));
    }

    /** The methods that hold an anchor. */
    SortedSet<MemberRef> seeds() {
        return Collections.unmodifiableSortedSet(seeds);
    }

    /** The methods of the region that library code calls: those that implement or override one of its own. */
    SortedSet<MemberRef> callbacks() {
        return Collections.unmodifiableSortedSet(callbacks);
    }

    /** All methods of the region. */
    Set<MemberRef> methods() {
        return Collections.unmodifiableSet(callers.keySet());
    }

    /**
     * The methods of the region that nobody in scope calls, and those that a container calls besides; of a ring of methods that only call
     * each other, the first.
     */
    SortedSet<MemberRef> roots() {
        SortedSet<MemberRef> roots = new TreeSet<>();
        callers.forEach((method, above) -> {
            if (above.stream().allMatch(method::equals) || isOfContainer(method)) {
                roots.add(method);
            }
        });
        Set<MemberRef> reached = new LinkedHashSet<>();
        Deque<MemberRef> work = new ArrayDeque<>(roots);
        Map<MemberRef, Set<MemberRef>> callees = callees();
        for (MemberRef candidate : callers.keySet()) {
            while (!work.isEmpty()) {
                MemberRef method = work.poll();
                if (reached.add(method)) {
                    work.addAll(callees.getOrDefault(method, Set.of()));
                }
            }
            if (!reached.contains(candidate)) {
                // Callers come before callees where one can be told from the other: climb to the top of the ring.
                MemberRef top = climb(candidate, reached);
                roots.add(top);
                work.add(top);
            }
        }
        return roots;
    }

    /** Of the methods of the region those that some of these call, and all functions where there are any: who runs these is not told here. */
    SortedSet<MemberRef> below(Set<MemberRef> above) {
        SortedSet<MemberRef> below = new TreeSet<>();
        if (above.isEmpty()) {
            return below;
        }
        Map<MemberRef, Set<MemberRef>> callees = callees();
        Deque<MemberRef> work = new ArrayDeque<>(above);
        callers.keySet().stream().filter(this::isFunction).forEach(work::add);
        while (!work.isEmpty()) {
            MemberRef method = work.poll();
            if (callers.containsKey(method) && below.add(method)) {
                work.addAll(callees.getOrDefault(method, Set.of()));
            }
        }
        below.removeAll(above);
        return below;
    }

    private boolean isFunction(MemberRef method) {
        return program.resolve(method).filter(MethodHeader::isSynthetic).isPresent();
    }

    private Map<MemberRef, Set<MemberRef>> callees() {
        Map<MemberRef, Set<MemberRef>> callees = new HashMap<>();
        callers.forEach((method, above) -> above.forEach(
                caller -> callees.computeIfAbsent(caller, c -> new TreeSet<>()).add(method)));
        return callees;
    }

    /** Whether a container hands a method something out of a store, or puts there what it gives back. */
    private boolean isOfContainer(MemberRef method) {
        return program.resolve(method)
                .filter(found -> !program.models().collected(found).isEmpty()
                        || IntStream.range(0, Type.getArgumentTypes(found.descriptor()).length)
                                .anyMatch(argument -> program.models().delivered(found, argument).stream()
                                        .anyMatch(delivery -> !delivery.isFromOutside())))
                .isPresent();
    }

    private MemberRef climb(MemberRef start, Set<MemberRef> reached) {
        Set<MemberRef> seen = new LinkedHashSet<>();
        MemberRef method = start;
        while (seen.add(method)) {
            MemberRef above = callers.getOrDefault(method, Collections.emptySortedSet()).stream()
                    .filter(caller -> !seen.contains(caller) && !reached.contains(caller))
                    .findFirst()
                    .orElse(null);
            if (above == null) {
                break;
            }
            method = above;
        }
        return seen.stream().sorted().findFirst().orElse(start);
    }
}
