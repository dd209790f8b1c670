package fr.charteia.core.flow;

import fr.charteia.core.bytecode.ClassHeader;
import fr.charteia.core.bytecode.Instruction;
import fr.charteia.core.bytecode.MemberRef;
import fr.charteia.core.bytecode.MethodBody;
import fr.charteia.core.bytecode.MethodHeader;
import java.util.ArrayDeque;
import java.util.Collections;
import java.util.Deque;
import java.util.HashMap;
import java.util.LinkedHashSet;
import java.util.Map;
import java.util.Set;
import java.util.SortedSet;
import java.util.TreeMap;
import java.util.TreeSet;

/**
 * The part of a program that matters: the methods that hold an anchor, and whatever calls them, up to those that nobody in
 * scope calls.
 */
final class Region {
    private final Program program;
    private final Map<String, Map<MemberRef, Set<MemberRef>>> mentions = new HashMap<>();
    private final SortedSet<MemberRef> seeds = new TreeSet<>();
    private final Map<MemberRef, SortedSet<MemberRef>> callers = new TreeMap<>();
    private final SortedSet<MemberRef> callbacks = new TreeSet<>();

    private Region(Program program) {
        this.program = program;
    }

    static Region of(Program program, Set<MemberRef> anchors, Set<MemberRef> tools) {
        Region region = new Region(program);
        for (MemberRef anchor : new TreeSet<>(anchors)) {
            region.seeds.addAll(
                    program.index().inScope(anchor.owner())
                            ? region.callersOf(anchor)
                            : region.methodsThatMention(anchor));
        }
        region.seeds.addAll(tools);
        region.extend(region.seeds);
        return region;
    }

    /** Adds methods, and whatever calls them. */
    void extend(Set<MemberRef> methods) {
        Deque<MemberRef> work = new ArrayDeque<>(methods);
        while (!work.isEmpty()) {
            MemberRef method = work.poll();
            if (callers.containsKey(method)) {
                continue;
            }
            SortedSet<MemberRef> above = callersOf(method);
            callers.put(method, above);
            work.addAll(above);
        }
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

    /** The methods of the region that nobody in scope calls; of a ring of methods that only call each other, the first. */
    SortedSet<MemberRef> roots() {
        SortedSet<MemberRef> roots = new TreeSet<>();
        callers.forEach((method, above) -> {
            if (above.stream().allMatch(method::equals)) {
                roots.add(method);
            }
        });
        Set<MemberRef> reached = new LinkedHashSet<>();
        Deque<MemberRef> work = new ArrayDeque<>(roots);
        Map<MemberRef, Set<MemberRef>> callees = new HashMap<>();
        callers.forEach((method, above) -> above.forEach(
                caller -> callees.computeIfAbsent(caller, c -> new TreeSet<>()).add(method)));
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

    /** The methods of the scope that may call it. */
    SortedSet<MemberRef> callersOf(MemberRef ref) {
        SortedSet<MemberRef> found = new TreeSet<>();
        MethodHeader method = program.resolve(ref).orElse(null);
        if (method == null) {
            return found;
        }
        found.addAll(methodsThatMention(ref));
        boolean single = method.isStatic() || method.isPrivate() || method.isConstructor();
        for (String subtype : program.index().subtypes(ref.owner())) {
            if (!method.isConstructor() && !method.isPrivate()) {
                found.addAll(methodsThatMention(new MemberRef(subtype, ref.name(), ref.descriptor())));
            }
        }
        if (single) {
            return found;
        }
        boolean callback = false;
        for (String supertype : program.index().supertypes(ref.owner())) {
            if (supertype.equals(ref.owner())) {
                continue;
            }
            MemberRef above = new MemberRef(supertype, ref.name(), ref.descriptor());
            if (program.resolve(above).isEmpty()) {
                callback |= overridesErased(supertype, method);
                continue;
            }
            if (program.index().inScope(supertype)) {
                found.addAll(methodsThatMention(above));
            } else {
                callback = true;
            }
        }
        if (callback) {
            callbacks.add(ref);
            // Library code calls it: whoever makes the object hands it over.
            program.index().find(ref.owner()).stream()
                    .map(ClassHeader::methods)
                    .flatMap(java.util.List::stream)
                    .filter(MethodHeader::isConstructor)
                    .forEach(constructor -> found.addAll(methodsThatMention(constructor.ref())));
        }
        return found;
    }

    /** Whether the method implements, through a bridge, one of a library type with other parameter types. */
    private boolean overridesErased(String supertype, MethodHeader method) {
        return !program.index().inScope(supertype)
                && !supertype.equals("java/lang/Object")
                && program.index().find(supertype).stream()
                        .flatMap(header -> header.methods().stream())
                        .anyMatch(m -> m.name().equals(method.name()) && !m.isStatic());
    }

    /** The methods of the scope that name the member. */
    Set<MemberRef> holders(MemberRef ref) {
        return methodsThatMention(ref);
    }

    /** The methods of a class that name the member. */
    Set<MemberRef> holders(MemberRef ref, String type) {
        return Collections.unmodifiableSet(mentions(type).getOrDefault(ref, Set.of()));
    }

    private Set<MemberRef> methodsThatMention(MemberRef ref) {
        Set<MemberRef> found = new TreeSet<>();
        for (String type : program.index().referrers(ref)) {
            found.addAll(holders(ref, type));
        }
        return found;
    }

    /** Which methods of a class mention which members. */
    private Map<MemberRef, Set<MemberRef>> mentions(String type) {
        return mentions.computeIfAbsent(type, t -> {
            Map<MemberRef, Set<MemberRef>> found = new HashMap<>();
            for (MethodBody body : program.bodies(t).values()) {
                for (MethodBody.Block block : body.blocks()) {
                    for (Instruction instruction : block.instructions()) {
                        mention(instruction, body.method().ref(), found);
                    }
                }
            }
            return found;
        });
    }

    private static void mention(Instruction instruction, MemberRef method, Map<MemberRef, Set<MemberRef>> found) {
        if (instruction instanceof Instruction.Invoke call) {
            found.computeIfAbsent(call.callee(), ref -> new TreeSet<>()).add(method);
        } else if (instruction instanceof Instruction.Store store) {
            found.computeIfAbsent(store.field(), ref -> new TreeSet<>()).add(method);
        } else if (instruction instanceof Instruction.Load load) {
            found.computeIfAbsent(load.field(), ref -> new TreeSet<>()).add(method);
        } else if (instruction instanceof Instruction.InvokeDynamic dynamic) {
            for (MemberRef handed : dynamic.handed()) {
                found.computeIfAbsent(handed, ref -> new TreeSet<>()).add(method);
            }
        }
    }
}
