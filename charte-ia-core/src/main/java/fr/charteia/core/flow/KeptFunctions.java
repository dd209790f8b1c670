package fr.charteia.core.flow;

import fr.charteia.core.bytecode.Instruction;
import fr.charteia.core.bytecode.MemberRef;
import fr.charteia.core.bytecode.MethodBody;
import fr.charteia.core.bytecode.ReachingValues;
import fr.charteia.core.model.CallModel;
import fr.charteia.core.model.Place;
import java.util.ArrayDeque;
import java.util.Deque;
import java.util.HashMap;
import java.util.HashSet;
import java.util.LinkedHashMap;
import java.util.LinkedHashSet;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import java.util.TreeMap;
import java.util.function.IntFunction;
import java.util.function.Predicate;
import java.util.stream.Stream;
import org.jspecify.annotations.Nullable;
import org.objectweb.asm.Type;

/**
 * What a method does with the functions that it makes: into which fields it puts them, themselves or in containers of libraries, and to
 * which methods of ours it hands them. Which functions a register may hold is told for each instruction; what a container holds, for
 * the whole method.
 */
final class KeptFunctions {
    /** How deep maps in maps, and how many ways to one thing, are told apart by their keys. */
    private static final int DEEPEST = 4;

    private static final int WAYS = 16;

    /** Of a method that has no body. */
    static final KeptFunctions NONE = new KeptFunctions();

    private final Map<MemberRef, Held> fields = new TreeMap<>();
    private final Map<Handovers.Handed, Held> handed = new LinkedHashMap<>();
    private Held returned = Held.NONE;

    /**
     * A function that an instruction makes.
     *
     * @param site where
     * @param keys the constants of which each map that holds it, one in another, has one as its key; none where that is not known
     * @param ownObject which of what it captures is the object whose method makes it; -1 for none
     */
    record Made(Site site, Instruction.InvokeDynamic call, Set<Object> keys, int ownObject) {}

    /**
     * The functions in one place.
     *
     * @param parameters those of the method that are there, too
     * @param from the fields, and the methods of ours, of which what they hold or give is there
     * @param all whether nothing else is there that may be a function, or hold one
     */
    record Held(Set<Made> made, Set<Integer> parameters, Set<MemberRef> from, boolean all) {
        static final Held NONE = new Held(Set.of(), Set.of(), Set.of(), true);
    }

    /** What a register may hold. */
    private sealed interface Source {}

    /** A function, before it is put anywhere. */
    private record Function(Made made) implements Source {}

    private record Parameter(int index) implements Source {}

    private record Constant(@Nullable Object value) implements Source {}

    /** What a field holds, or a method of ours gives. */
    private record From(MemberRef member) implements Source {}

    /** What an instruction makes, or has a library make: a container, or something out of one. */
    private record Library(int instruction) implements Source {}

    private enum Other implements Source {
        /** The object whose method it is. */
        SELF,
        /** Anything. */
        UNKNOWN
    }

    /**
     * What lies in a container, or is looked for.
     *
     * @param keys as those of {@link Made}; null where no map came by
     */
    private record Content(Source source, @Nullable Set<Object> keys) {
        Content under(@Nullable Set<Object> outer) {
            if (outer == null || keys == null) {
                return new Content(source, outer == null ? keys : outer);
            }
            Set<Object> both = new LinkedHashSet<>(outer);
            both.addAll(keys);
            boolean known = !outer.isEmpty() && !keys.isEmpty() && both.size() <= DEEPEST;
            return new Content(source, known ? both : Set.of());
        }
    }

    /** By which keys something was come to; of many ways, by any. */
    private static final class Ways {
        private final Map<Source, Set<Content>> known = new HashMap<>();

        /** What is new about it. */
        Optional<Content> add(Content content) {
            Set<Content> ways = known.computeIfAbsent(content.source(), source -> new HashSet<>());
            Content one =
                    ways.size() < WAYS || ways.contains(content) ? content : new Content(content.source(), Set.of());
            return ways.add(one) ? Optional.of(one) : Optional.empty();
        }
    }

    private KeptFunctions() {}

    static KeptFunctions of(Program program, MethodBody body) {
        KeptFunctions functions = new KeptFunctions();
        functions.new Reading(program, body).read();
        return functions;
    }

    /** What comes into a field here. */
    Held in(MemberRef field) {
        return fields.getOrDefault(field, Held.NONE);
    }

    /** The fields into which such things come. */
    Set<MemberRef> fieldsThat(Predicate<Held> hold) {
        Set<MemberRef> found = new LinkedHashSet<>();
        fields.forEach((field, held) -> {
            if (hold.test(held)) {
                found.add(field);
            }
        });
        return found;
    }

    /** What constructors of ours are handed, where functions are among it that are made here or by a method that is called. */
    Map<Handovers.Handed, Held> handed() {
        return handed;
    }

    /** What the method gives back. */
    Held returned() {
        return returned;
    }

    /** Reads the instructions: first what registers hold, then what is put where. */
    private final class Reading {
        private final Program program;
        private final MethodBody body;
        private final Map<MemberRef, Set<Source>> stored = new TreeMap<>();
        private final Map<Handovers.Handed, Set<Source>> given = new LinkedHashMap<>();
        private final Map<Source, Set<Content>> contents = new HashMap<>();
        /** Out of what a library took what it gave: views, iterators, elements, or the same container again. */
        private final Map<Source, Set<Source>> wholes = new HashMap<>();

        private final Map<Source, Set<Source>> parts = new HashMap<>();
        /** What a library that no model describes gave. */
        private final Set<Source> unknown = new HashSet<>();
        /** How often others are given something, who may put something into it. */
        private final Map<Source, Integer> away = new HashMap<>();

        private final Set<Source> results = new LinkedHashSet<>();

        Reading(Program program, MethodBody body) {
            this.program = program;
            this.body = body;
        }

        private void read() {
            ReachingValues.of(body, program.liveness(body), start(), this::written)
                    .forEach(this::look);
            Set<MemberRef> touched = new LinkedHashSet<>(stored.keySet());
            Stream.of(contents.keySet(), parts.keySet(), away.keySet())
                    .flatMap(Set::stream)
                    .forEach(source -> {
                        if (source instanceof From from && !from.member().isMethod()) {
                            touched.add(from.member());
                        }
                    });
            for (MemberRef field : touched) {
                Set<Source> sources = new LinkedHashSet<>(stored.getOrDefault(field, Set.of()));
                sources.add(new From(field));
                fields.put(field, held(sources, field, 0));
            }
            given.forEach((to, sources) -> {
                Held held = held(sources, null, 1);
                if (!held.made().isEmpty() || !held.from().isEmpty()) {
                    handed.put(to, held);
                }
            });
            returned = held(results, null, 1);
        }

        private Map<Integer, Set<Source>> start() {
            Map<Integer, Set<Source>> start = new HashMap<>();
            if (!body.method().isStatic()) {
                start.put(0, Set.of(Other.SELF));
            }
            int parameters = Type.getArgumentTypes(body.method().descriptor()).length;
            for (int i = 0; i < parameters; i++) {
                start.put(Handovers.register(body.method(), i), Set.of(new Parameter(i)));
            }
            return start;
        }

        private Set<Source> written(MethodBody.Block block, int offset, IntFunction<Set<Source>> held) {
            Instruction instruction = block.instructions().get(offset);
            if (instruction instanceof Instruction.Move move) {
                return held.apply(move.source());
            } else if (instruction instanceof Instruction.Cast cast) {
                return held.apply(cast.source());
            } else if (instruction instanceof Instruction.Constant constant) {
                return Set.of(new Constant(constant.value()));
            } else if (instruction instanceof Instruction.Load load) {
                return Set.of(new From(load.field()));
            } else if (instruction instanceof Instruction.InvokeDynamic call
                    && call.bootstrap().getOwner().equals("java/lang/invoke/LambdaMetafactory")) {
                return Set.of(function(
                        call, new Site(body.method().ref(), block.lines()[offset], block.first() + offset), held));
            } else if (instruction instanceof Instruction.Invoke call && isOurs(call.callee())) {
                return Set.of(new From(call.callee()));
            }
            return Set.of(isOfLibrary(instruction) ? new Library(block.first() + offset) : Other.UNKNOWN);
        }

        private Function function(Instruction.InvokeDynamic call, Site site, IntFunction<Set<Source>> held) {
            int own = call.arguments().stream().map(held::apply).toList().indexOf(Set.<Source>of(Other.SELF));
            return new Function(new Made(site, call, Set.of(), own));
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

        private void look(MethodBody.Block block, int offset, IntFunction<Set<Source>> held) {
            Instruction instruction = block.instructions().get(offset);
            if (instruction instanceof Instruction.Store store) {
                add(stored, store.field(), held.apply(store.value()));
            } else if (instruction instanceof Instruction.ArrayStore store) {
                put(held.apply(store.array()), held.apply(store.value()), null);
            } else if (instruction instanceof Instruction.Return ret) {
                results.addAll(held.apply(ret.value()));
                giveAway(held.apply(ret.value()));
            } else if (instruction instanceof Instruction.InvokeDynamic call) {
                call.arguments().forEach(argument -> giveAway(held.apply(argument)));
            } else if (instruction instanceof Instruction.Invoke call) {
                List<Set<Source>> arguments =
                        call.arguments().stream().map(held::apply).toList();
                if (isOurs(call.callee())) {
                    hand(call, arguments);
                } else {
                    callLibrary(call, arguments, new Library(block.first() + offset));
                }
            }
        }

        private void hand(Instruction.Invoke call, List<Set<Source>> arguments) {
            int first = Handovers.first(call);
            for (int i = first; i < arguments.size(); i++) {
                giveAway(arguments.get(i));
                if (call.callee().name().equals("<init>")) {
                    add(given, new Handovers.Handed(call.callee(), i - first), arguments.get(i));
                }
            }
        }

        /** Others may put something into a container. */
        private void giveAway(Set<Source> sources) {
            sources.stream()
                    .filter(source -> !isFunction(source))
                    .forEach(source -> away.merge(source, 1, Integer::sum));
        }

        private boolean isFunction(Source source) {
            return source instanceof Function
                    || source instanceof From from
                            && !from.member().isMethod()
                            && program.isFunctional(Program.internalName(
                                    Type.getType(from.member().descriptor())));
        }

        private void put(Set<Source> containers, Set<Source> values, @Nullable Set<Object> keys) {
            for (Source container : containers) {
                for (Source value : values) {
                    contents.computeIfAbsent(container, c -> new LinkedHashSet<>())
                            .add(new Content(value, keys));
                }
            }
        }

        /** A method of a library puts what it is given into its receiver or into what it gives, which may be a part of its receiver. */
        private void callLibrary(Instruction.Invoke call, List<Set<Source>> arguments, Library result) {
            int first = Handovers.first(call);
            CallModel model = program.models().call(call.callee());
            if (!model.known()) {
                unknown.add(result);
            }
            Set<Source> container = first == 0 ? Set.of(result) : arguments.get(0);
            for (int i = first; i < arguments.size(); i++) {
                putArgument(model, i - first, arguments.subList(first, arguments.size()), container, first == 0);
            }
            if (first == 1) {
                for (Source receiver : container) {
                    add(parts, receiver, Set.of(result));
                    add(wholes, result, Set.of(receiver));
                }
            }
        }

        private void putArgument(
                CallModel model, int argument, List<Set<Source>> arguments, Set<Source> container, boolean isStatic) {
            Place.Root into = isStatic ? Place.Root.RESULT : Place.Root.THIS;
            for (CallModel.Propagation row : model.propagations()) {
                boolean given = row.from().root() == Place.Root.ARGUMENT
                        && !row.from().isCallback()
                        && (row.from().argument() == argument || row.from().argument() == Place.EVERY);
                if (given && row.to().root() == into) {
                    put(container, arguments.get(argument), keys(row.to(), arguments));
                }
            }
            if (isStatic && !model.sequence().isEmpty()) {
                put(container, arguments.get(argument), null);
            }
        }

        private static @Nullable Set<Object> keys(Place into, List<Set<Source>> arguments) {
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
        private static Set<Object> constants(Set<Source> sources) {
            Set<Object> constants = new LinkedHashSet<>();
            for (Source source : sources) {
                if (!(source instanceof Constant constant) || constant.value() == null) {
                    return Set.of();
                }
                constants.add(constant.value());
            }
            return constants;
        }

        private static <K> void add(Map<K, Set<Source>> map, K key, Set<Source> sources) {
            map.computeIfAbsent(key, k -> new LinkedHashSet<>()).addAll(sources);
        }

        /**
         * What is there, and in what is there. What is put into a part of a container is in it, and what is in it may be in each part; but
         * that somebody else is given a part says nothing of the container.
         *
         * @param itself the field that it is
         * @param handedOver how often it is handed over by being there
         */
        private Held held(Set<Source> sources, @Nullable MemberRef itself, int handedOver) {
            Set<Made> made = new LinkedHashSet<>();
            Set<Integer> parameters = new LinkedHashSet<>();
            Set<MemberRef> from = new LinkedHashSet<>();
            boolean all = true;
            Reached reached = new Reached();
            sources.forEach(source -> reached.add(new Content(source, null)));
            for (Content content = reached.next(); content != null; content = reached.next()) {
                Source source = content.source();
                if (source instanceof Function function) {
                    made.add(under(function.made(), content.keys()));
                } else if (source instanceof Parameter parameter) {
                    parameters.add(parameter.index());
                } else if (source instanceof From other && !other.member().equals(itself)) {
                    from.add(other.member());
                }
                all &= isClosed(source, handedOver);
            }
            return new Held(made, parameters, from, all);
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
                            .forEach(whole -> add(new Content(whole, content.keys())));
                    open(content);
                }
                return content;
            }

            /** Adds what was put into it, and into parts of it. */
            private void open(Content container) {
                Deque<Content> containers = new ArrayDeque<>(Set.of(container));
                while (!containers.isEmpty()) {
                    opened.add(containers.remove()).ifPresent(next -> {
                        contents.getOrDefault(next.source(), Set.of()).forEach(in -> add(in.under(next.keys())));
                        parts.getOrDefault(next.source(), Set.of())
                                .forEach(part -> containers.add(new Content(part, next.keys())));
                    });
                }
            }
        }

        private static Made under(Made made, @Nullable Set<Object> keys) {
            return keys == null ? made : new Made(made.site(), made.call(), keys, made.ownObject());
        }

        /** Whether it is, or holds, no other functions than those that are seen. */
        private boolean isClosed(Source source, int handedOver) {
            return away.getOrDefault(source, 0) <= handedOver
                    && !unknown.contains(source)
                    && !(source instanceof Other);
        }
    }
}
