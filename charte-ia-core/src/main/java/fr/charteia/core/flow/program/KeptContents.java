package fr.charteia.core.flow.program;

import fr.charteia.core.bytecode.MemberRef;
import java.util.ArrayDeque;
import java.util.Collection;
import java.util.Deque;
import java.util.HashMap;
import java.util.HashSet;
import java.util.LinkedHashSet;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import java.util.stream.Collectors;
import java.util.stream.Stream;
import org.jspecify.annotations.Nullable;

/** What lies in which container, and who else may put something into it, for a whole method: in what order is not told. */
final class KeptContents {
    /** How deep maps in maps, and how many ways to one thing, are told apart by their keys. */
    private static final int DEEPEST = 4;

    private static final int WAYS = 16;
    /** How many functions are called of what another gives. */
    private static final int CALLS = 2;

    private final Map<KeptSource, Set<Content>> contents = new HashMap<>();
    /** What a library gave that holds, or is, what it was given. */
    private final Map<KeptSource, Set<Content>> given = new HashMap<>();
    /** Out of what a library took what it gave: views, iterators, elements, or the same container again. */
    private final Map<KeptSource, Set<Whole>> wholes = new HashMap<>();

    private final Map<KeptSource, Set<KeptSource>> parts = new HashMap<>();
    /** The functions of which a call gives what they give. */
    private final Map<KeptSource, Set<KeptSource>> called = new HashMap<>();
    /** What a library that no model describes gave. */
    private final Set<KeptSource> unknown = new HashSet<>();
    /** How often others are given something, who may put something into it. */
    private final Map<KeptSource, Integer> away = new HashMap<>();

    /**
     * Out of what something was taken.
     *
     * @param at the constants of which one is its key there; none where it may be any
     */
    private record Whole(KeptSource container, Set<Object> at) {}

    /**
     * What lies in a container, or is looked for.
     *
     * @param keys as those of {@link KeptFunctions.Made}; null where no map came by
     * @param at the keys of a map of which just one matters; none where all do
     */
    private record Content(KeptSource source, @Nullable Set<Object> keys, Set<Object> at) {
        Content(KeptSource source, @Nullable Set<Object> keys) {
            this(source, keys, Set.of());
        }

        /** Something in it, as it is come to through it; empty where it lies at another key. */
        Optional<Content> through(Content inside) {
            if (at.isEmpty()) {
                return Optional.of(inside.under(keys));
            }
            boolean there = inside.keys == null
                    || inside.keys.isEmpty()
                    || inside.keys.stream().anyMatch(at::contains);
            return there ? Optional.of(new Content(inside.source, keys)) : Optional.empty();
        }

        private Content under(@Nullable Set<Object> outer) {
            if (outer == null || keys == null) {
                return new Content(source, outer == null ? keys : outer);
            }
            Set<Object> both = new LinkedHashSet<>(outer);
            both.addAll(keys);
            boolean known = !outer.isEmpty() && !keys.isEmpty() && both.size() <= DEEPEST;
            return new Content(source, known ? both : Set.of());
        }
    }

    /**
     * Something is put into containers.
     *
     * @param keys the constants of which one is its key; none where that is not known, null where the container is no map
     */
    void put(Set<KeptSource> containers, Set<KeptSource> values, @Nullable Set<Object> keys) {
        for (KeptSource container : containers) {
            Set<Content> inside = contents.computeIfAbsent(container, c -> new LinkedHashSet<>());
            values.forEach(value -> inside.add(new Content(value, keys)));
        }
    }

    /** The same of what a library gives: that is in no container which it may be a part of. */
    void give(KeptSource result, Set<KeptSource> values, @Nullable Set<Object> keys) {
        Set<Content> inside = given.computeIfAbsent(result, r -> new LinkedHashSet<>());
        values.forEach(value -> inside.add(new Content(value, keys)));
    }

    /**
     * A library took something out of containers.
     *
     * @param at the constants of which one is its key; none where that is not known
     */
    void take(Set<KeptSource> containers, KeptSource taken, Set<Object> at) {
        for (KeptSource container : containers) {
            parts.computeIfAbsent(container, c -> new LinkedHashSet<>()).add(taken);
            wholes.computeIfAbsent(taken, t -> new LinkedHashSet<>()).add(new Whole(container, at));
        }
    }

    /** Functions are called, which give something. */
    void call(KeptSource.Called result, Set<KeptSource> functions) {
        called.computeIfAbsent(result, r -> new LinkedHashSet<>()).addAll(functions);
    }

    /** A library gave something of which no model tells what it is. */
    void unknown(KeptSource given) {
        unknown.add(given);
    }

    /**
     * Whether others are given something, or a container or another object holds it.
     *
     * @param handedOver how often it is given to others where that is known
     */
    boolean isElsewhere(KeptSource.Own object, int handedOver) {
        return away.getOrDefault(object, 0) > handedOver
                || Stream.of(contents.values(), given.values())
                        .flatMap(Collection::stream)
                        .flatMap(Set::stream)
                        .anyMatch(content -> content.source().equals(object))
                || parts.containsKey(object);
    }

    /** Whether nothing is there but constants, what a method is handed, and what methods of ours give back of such. */
    boolean isHanded(Set<KeptSource> sources) {
        Set<KeptSource> seen = new HashSet<>(sources);
        Deque<KeptSource> work = new ArrayDeque<>(sources);
        while (!work.isEmpty()) {
            KeptSource source = work.remove();
            if (source instanceof KeptSource.Passed) {
                wholes.getOrDefault(source, Set.of()).stream()
                        .map(Whole::container)
                        .filter(seen::add)
                        .forEach(work::add);
            } else if (!(source instanceof KeptSource.Parameter) && !(source instanceof KeptSource.Constant)) {
                return false;
            }
        }
        return true;
    }

    boolean isUnknown(KeptSource given) {
        return unknown.contains(given);
    }

    /** The fields of an object that is made here into which something is put. */
    Set<KeptSource.Part> parts(KeptSource.Own object) {
        Set<KeptSource.Part> parts = new LinkedHashSet<>();
        for (KeptSource source : contents.keySet()) {
            if (source instanceof KeptSource.Part part && part.object().equals(object)) {
                parts.add(part);
            }
        }
        return parts;
    }

    /** Others are given something, once more. */
    void giveAway(KeptSource source) {
        away.merge(source, 1, Integer::sum);
    }

    /** The fields into whose containers something may come. */
    Set<MemberRef> touchedFields() {
        return Stream.of(contents.keySet(), parts.keySet(), away.keySet())
                .flatMap(Set::stream)
                .flatMap(source -> source instanceof KeptSource.From from ? Stream.of(from.member()) : Stream.empty())
                .filter(member -> !member.isMethod())
                .collect(Collectors.toCollection(LinkedHashSet::new));
    }

    /**
     * What is there, and in what is there. What is put into a part of a container is in it, and what is in it may be in each part; but
     * that somebody else is given a part says nothing of the container.
     *
     * @param sources what is there itself
     * @param itself the field that it is
     * @param handedOver how often it is given to others by being there
     */
    KeptFunctions.Held held(Set<KeptSource> sources, @Nullable MemberRef itself, int handedOver) {
        return held(sources, itself, handedOver, CALLS);
    }

    private KeptFunctions.Held held(Set<KeptSource> sources, @Nullable MemberRef itself, int handedOver, int calls) {
        Set<KeptFunctions.Made> made = new LinkedHashSet<>();
        Set<Integer> parameters = new LinkedHashSet<>();
        Set<MemberRef> from = new LinkedHashSet<>();
        Set<KeptFunctions.Held> functions = new LinkedHashSet<>();
        boolean all = true;
        Reached reached = new Reached();
        sources.forEach(source -> reached.add(new Content(source, null)));
        for (Content content = reached.next(); content != null; content = reached.next()) {
            KeptSource source = content.source();
            if (source instanceof KeptSource.Function function) {
                made.add(
                        content.keys() == null
                                ? function.made()
                                : function.made().under(content.keys()));
            } else if (source instanceof KeptSource.Parameter parameter) {
                parameters.add(parameter.index());
            } else if (source instanceof KeptSource.From other
                    && !other.member().equals(itself)) {
                from.add(other.member());
            } else if (source instanceof KeptSource.Called && calls > 0) {
                functions.add(held(called.getOrDefault(source, Set.of()), null, handedOver, calls - 1));
            }
            all &= isClosed(source, handedOver) && (calls > 0 || !(source instanceof KeptSource.Called));
        }
        return new KeptFunctions.Held(made, parameters, from, functions, all);
    }

    /** Whether it is, or holds, no other functions than those that are seen. */
    private boolean isClosed(KeptSource source, int handedOver) {
        KeptSource shared = source instanceof KeptSource.Part part ? part.object() : source;
        return away.getOrDefault(shared, 0) <= handedOver
                && !unknown.contains(source)
                && !(source instanceof KeptSource.Own)
                && !(source instanceof KeptSource.Other);
    }

    /** Walks from what is somewhere to what is in it, each once. */
    private final class Reached {
        private final Ways seen = new Ways();
        private final Ways opened = new Ways();
        private final Deque<Content> work = new ArrayDeque<>();

        void add(Content content) {
            seen.add(content).ifPresent(work::add);
        }

        @Nullable
        Content next() {
            Content content = work.poll();
            if (content != null) {
                wholes.getOrDefault(content.source(), Set.of())
                        .forEach(whole -> add(new Content(whole.container(), content.keys(), whole.at())));
                given.getOrDefault(content.source(), Set.of())
                        .forEach(in -> content.through(in).ifPresent(this::add));
                open(content);
            }
            return content;
        }

        /** Adds what was put into it, and into parts of it. */
        private void open(Content container) {
            Deque<Content> containers = new ArrayDeque<>(Set.of(container));
            while (!containers.isEmpty()) {
                opened.add(containers.remove()).ifPresent(next -> {
                    contents.getOrDefault(next.source(), Set.of())
                            .forEach(in -> next.through(in).ifPresent(this::add));
                    parts.getOrDefault(next.source(), Set.of())
                            .forEach(part -> containers.add(new Content(part, next.keys())));
                });
            }
        }
    }

    /** By which keys something was come to; of many ways, by any. */
    private static final class Ways {
        private final Map<KeptSource, Set<Content>> known = new HashMap<>();

        /** What is new about it. */
        Optional<Content> add(Content content) {
            Set<Content> ways = known.computeIfAbsent(content.source(), source -> new HashSet<>());
            Content one =
                    ways.size() < WAYS || ways.contains(content) ? content : new Content(content.source(), Set.of());
            return ways.add(one) ? Optional.of(one) : Optional.empty();
        }
    }
}
