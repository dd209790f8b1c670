package fr.charteia.core.flow.container;

import fr.charteia.core.bytecode.MemberRef;
import fr.charteia.core.flow.call.Contents;
import fr.charteia.core.flow.call.Functions;
import fr.charteia.core.flow.known.KnownArguments;
import fr.charteia.core.flow.memory.Memory;
import fr.charteia.core.flow.value.Approvals;
import fr.charteia.core.flow.value.ApprovedLabels;
import fr.charteia.core.flow.value.Constant;
import fr.charteia.core.flow.value.HeapObject;
import fr.charteia.core.flow.value.Label;
import fr.charteia.core.flow.value.LeftOut;
import fr.charteia.core.flow.value.Mark;
import fr.charteia.core.flow.value.Site;
import fr.charteia.core.flow.value.Slot;
import fr.charteia.core.flow.value.State;
import fr.charteia.core.flow.value.Taints;
import fr.charteia.core.flow.value.Value;
import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import java.util.function.Supplier;
import org.objectweb.asm.Type;

/**
 * What a stream's collector makes of its elements. Collectors are put together from functions and from each other, which rows
 * of a model cannot say: beside reflection they are the one thing of the JDK that has code here.
 */
public final class Collecting {
    private static final String FACTORIES = "java/util/stream/Collectors";
    private static final String COLLECTOR = "java/util/stream/Collector";
    private static final String LIST = "java/util/List";
    private static final Slot KIND = Slot.named("$collecteur");

    private static final Set<Object> HOLDING_ALL = Set.of("toList", "toUnmodifiableList", "toSet", "toUnmodifiableSet");

    private static final Set<Object> LISTING = Set.of("toList", "toUnmodifiableList");

    private static final Set<Object> JOINING = Set.of("joining");

    private static final String SUMMARIZING = "summarizing";

    /** How deep collectors may be nested. */
    private static final int DEPTH = 5;

    private final Memory memory;
    private final Contents contents;
    private final Functions functions;
    private final KnownArguments known;

    public Collecting(Contents contents, Functions functions, KnownArguments known) {
        this.memory = contents.memory();
        this.contents = contents;
        this.functions = functions;
        this.known = known;
    }

    public static boolean makes(MemberRef callee) {
        return callee.owner().equals(FACTORIES)
                || callee.owner().equals(COLLECTOR) && callee.name().equals("of");
    }

    public static boolean collects(MemberRef callee) {
        return callee.name().equals("collect") && callee.descriptor().startsWith("(L" + COLLECTOR + ";)");
    }

    /** Whether collectors can only be such as give what holds all that they are given. */
    public static boolean holdAll(State state, Value collector) {
        return areAll(state, collector, HOLDING_ALL);
    }

    /** Whether collectors can only be such as give a list of all that they are given. */
    public static boolean lists(State state, Value collector) {
        return areAll(state, collector, LISTING);
    }

    /** Whether collectors can only be such as give one text of all that they are given. */
    public static boolean joins(State state, Value collector) {
        return areAll(state, collector, JOINING);
    }

    /** Whether such collectors may put a text around all that they are given, as {@code joining(", ", "[", "]")} does. */
    public static boolean frames(State state, Value collector) {
        return collector.objects().stream()
                .anyMatch(object -> state.heap.get(object, argument(1)).isPresent());
    }

    private static boolean areAll(State state, Value collector, Set<Object> kinds) {
        return !collector.objects().isEmpty()
                && collector.objects().stream()
                        .allMatch(object -> state.heap
                                .get(object, KIND)
                                .flatMap(kind -> kind.constant().single())
                                .filter(kinds::contains)
                                .isPresent());
    }

    /** A collector is its factory's name and what that was given. */
    public Value make(State state, MemberRef callee, List<Value> arguments, Site site) {
        HeapObject collector =
                HeapObject.allocated(Type.getReturnType(callee.descriptor()).getInternalName(), site);
        state.heap.set(collector, KIND, Value.constant(callee.name()));
        for (int i = 0; i < arguments.size(); i++) {
            state.heap.set(collector, argument(i), arguments.get(i));
        }
        return Value.of(collector);
    }

    private static Slot argument(int index) {
        return Slot.named("$argument" + index);
    }

    /**
     * What a stream of such elements gives; empty when the collector is not known.
     *
     * @param choosing what decided which elements there are
     */
    public Optional<Value> collect(State state, Value collector, Collected elements, Taints choosing, Site site) {
        return new Run(state, site, choosing).collect(collector, elements, 0);
    }

    /** One collection. */
    private final class Run {
        private final State state;
        private final Site site;
        private Taints choosing;
        private int made;

        Run(State state, Site site, Taints choosing) {
            this.state = state;
            this.site = site;
            this.choosing = choosing;
        }

        /** Collects what is there because of an answer. */
        private Optional<Value> chosen(Value answer, Supplier<Optional<Value>> collected) {
            Taints before = choosing;
            choosing = choosing.union(text(answer).deciding());
            Optional<Value> result = collected.get();
            choosing = before;
            return result;
        }

        Optional<Value> collect(Value collector, Collected elements, int depth) {
            Value result = Value.BOTTOM;
            for (HeapObject object : collector.objects()) {
                Optional<String> kind = state.heap
                        .get(object, KIND)
                        .flatMap(value -> value.constant().single())
                        .map(String::valueOf);
                Optional<Value> one = depth > DEPTH
                        ? Optional.empty()
                        : kind.flatMap(name -> collect(name, arguments(object), elements, depth));
                if (one.isEmpty()) {
                    return Optional.empty();
                }
                result = result.join(one.get());
            }
            return collector.objects().isEmpty() ? Optional.empty() : Optional.of(result);
        }

        private List<Value> arguments(HeapObject collector) {
            List<Value> arguments = new ArrayList<>();
            Optional<Value> next = state.heap.get(collector, argument(0));
            while (next.isPresent()) {
                arguments.add(next.get());
                next = state.heap.get(collector, argument(arguments.size()));
            }
            return arguments;
        }

        private Optional<Value> collect(String kind, List<Value> given, Collected elements, int depth) {
            Value last = given.isEmpty() ? Value.BOTTOM : given.get(given.size() - 1);
            Value any = elements.any();
            return switch (kind) {
                case "toList", "toUnmodifiableList" -> Optional.of(list(elements));
                case "toSet", "toUnmodifiableSet" -> Optional.of(container("java/util/Set", any));
                case "toCollection" ->
                    Optional.of(
                            functions.make(given.get(0), LIST)
                                    ? list(elements)
                                    : container("java/util/Collection", any));
                case "joining" -> Optional.of(joined(given, any));
                case "counting" -> Optional.of(counted(elements));
                case "mapping" -> collect(last, mapped(given.get(0), elements), depth + 1);
                case "flatMapping" -> collect(last, Collected.any(inside(call(given.get(0), any))), depth + 1);
                case "filtering" -> filtered(given.get(0), last, elements, depth);
                case "collectingAndThen" ->
                    collect(given.get(0), elements, depth + 1).map(all -> call(last, all));
                case "toMap", "toUnmodifiableMap", "toConcurrentMap" -> Optional.of(map(given, elements));
                case "groupingBy", "groupingByConcurrent" -> grouped(given, elements, depth);
                case "partitioningBy" -> Optional.of(parted(given, elements, depth));
                case "minBy", "maxBy" ->
                    Optional.of(container("java/util/Optional", ranked(any, call(last, any, any))));
                case "teeing" ->
                    collect(given.get(0), elements, depth + 1)
                            .flatMap(one ->
                                    collect(given.get(1), elements, depth + 1).map(other -> call(last, one, other)));
                case "summingInt", "summingLong", "summingDouble", "averagingInt", "averagingLong", "averagingDouble" ->
                    Optional.of(Value.tainted(text(call(last, any))).plus(choosing));
                case "summarizingInt", "summarizingLong", "summarizingDouble" ->
                    Optional.of(container(
                            "java/util/" + kind.substring(SUMMARIZING.length()) + "SummaryStatistics",
                            Value.tainted(text(call(last, any))).plus(choosing)));
                case "reducing" -> Optional.of(reduced(given, elements));
                case "of" -> Optional.of(byParts(given, any));
                default -> Optional.empty();
            };
        }

        /** What a function makes of each, one after the other, where they are told apart; else of any. */
        private Collected mapped(Value function, Collected elements) {
            return elements.map(elements.each() == null ? one -> call(function, one) : one -> callOnce(function, one));
        }

        private Value counted(Collected elements) {
            return elements.inOrder()
                    .map(all -> Value.constant((long) all.size()).plus(choosing))
                    .orElseGet(() -> Value.tainted(text(elements.any()).marked(Mark.MEASURE)));
        }

        private Optional<Value> filtered(Value condition, Value collector, Collected elements, int depth) {
            Collected answers = mapped(condition, elements);
            Optional<Map<Object, Collected>> groups = byConstants(elements, answers);
            if (groups.isPresent()) {
                return collect(collector, groups.get().getOrDefault(1, Collected.of(List.of(), true)), depth + 1);
            }
            return chosen(
                    answers.any(),
                    () -> collect(
                            collector,
                            Collected.any(LeftOut.element(
                                    elements.any(), text(answers.any()).deciding())),
                            depth + 1));
        }

        /** One value of all, or an optional of it where there is none to begin with. */
        private Value reduced(List<Value> given, Collected elements) {
            Collected mapped = given.size() > 2 ? mapped(given.get(1), elements) : elements;
            Value operator = given.get(given.size() - 1);
            List<Value> each = mapped.inOrder().orElse(List.of());
            if (!each.isEmpty()) {
                Value first = given.size() == 1 ? each.get(0) : callOnce(operator, given.get(0), each.get(0));
                Value all = each.stream().skip(1).reduce(first, (sofar, next) -> callOnce(operator, sofar, next));
                return given.size() == 1 ? container("java/util/Optional", all) : all.plus(choosing);
            }
            Value any = mapped.any();
            if (given.size() == 1) {
                return container("java/util/Optional", any.join(call(operator, any, any)));
            }
            Value sofar = given.get(0);
            for (int round = 0; round < 2; round++) {
                sofar = sofar.join(call(operator, sofar, any));
            }
            return sofar.plus(choosing);
        }

        /** What a collector gives that is made of its functions: one container, to which each element is given. */
        private Value byParts(List<Value> given, Value elements) {
            Value container = call(given.get(0));
            for (int round = 0; round < 2; round++) {
                call(given.get(1), container, elements);
            }
            boolean finishes = given.get(3).objects().stream().anyMatch(HeapObject::isFunction);
            return finishes ? call(given.get(3), container) : container;
        }

        private Value joined(List<Value> given, Value elements) {
            Taints taints = text(elements);
            for (Value part : given) {
                taints = taints.union(text(part));
            }
            return Value.tainted(taints);
        }

        /** A map, in which each value lies under its key where these are known; what comes later replaces what came before, or is merged with it. */
        private Value map(List<Value> given, Collected elements) {
            Collected keys = mapped(given.get(0), elements);
            Collected values = mapped(given.get(1), elements);
            Optional<Map<Object, Collected>> groups = byConstants(values, keys);
            if (groups.isPresent()) {
                Value map = map(keys.any());
                groups.get().forEach((key, all) -> memory.write(state, map, under(key), merged(given, all)));
                return map;
            }
            Value value = values.any();
            return map(keys.any(), given.size() > 2 ? value.join(call(given.get(2), value, value)) : value);
        }

        private Value merged(List<Value> given, Collected values) {
            return values.inOrder()
                    .flatMap(all -> all.stream()
                            .reduce((before, next) -> given.size() > 2 ? callOnce(given.get(2), before, next) : next))
                    .orElseGet(() -> given.size() > 2
                            ? values.any().join(call(given.get(2), values.any(), values.any()))
                            : values.any());
        }

        private Optional<Value> grouped(List<Value> given, Collected elements, int depth) {
            Collected keys = mapped(given.get(0), elements);
            Optional<Map<Object, Collected>> groups = byConstants(elements, keys);
            if (groups.isEmpty()) {
                Value key = keys.any();
                Value members = decided(elements.any(), key);
                return group(given, key, Collected.any(members), depth)
                        .map(group -> told(given, key, members, map(key, group), depth));
            }
            Value map = map(keys.any());
            for (Map.Entry<Object, Collected> group : groups.get().entrySet()) {
                Optional<Value> collected = group(given, Value.BOTTOM, group.getValue(), depth);
                if (collected.isEmpty()) {
                    return collected;
                }
                memory.write(state, map, under(group.getKey()), collected.get());
            }
            return Optional.of(map);
        }

        /** A map of groups in which those that a truth value names are told apart, as far as a person has approved something by that. */
        private Value told(List<Value> given, Value key, Value members, Value map, int depth) {
            for (boolean truth : List.of(true, false)) {
                Set<Label> approved = Approvals.given(key, truth);
                if (!approved.isEmpty()) {
                    group(given, key, Collected.any(ApprovedLabels.settled(members, approved)), depth)
                            .map(group -> group.join(Value.constant(Constant.NULL)))
                            .ifPresent(group -> memory.write(state, map, under(truth ? 1 : 0), group));
                }
            }
            return map;
        }

        /** Two groups: of what a condition holds for, and of the rest; of each, what a person has approved by that. */
        private Value parted(List<Value> given, Collected elements, int depth) {
            Collected answers = mapped(given.get(0), elements);
            Optional<Map<Object, Collected>> groups = byConstants(elements, answers);
            Value answer = answers.any();
            Value members = LeftOut.element(elements.any(), text(answer).deciding());
            Value map = map(answer);
            for (boolean truth : List.of(true, false)) {
                Object key = truth ? 1 : 0;
                Collected own = groups.map(all -> all.getOrDefault(key, Collected.of(List.of(), true)))
                        .orElseGet(
                                () -> Collected.any(ApprovedLabels.settled(members, Approvals.given(answer, truth))));
                group(given, groups.isPresent() ? Value.BOTTOM : answer, own, depth)
                        .ifPresent(group -> memory.write(state, map, under(key), group));
            }
            return map;
        }

        /** The elements by what is known of each; empty where that is not known of all. */
        private Optional<Map<Object, Collected>> byConstants(Collected elements, Collected keys) {
            if (elements.each() == null || keys.each() == null) {
                return Optional.empty();
            }
            Map<Object, List<Value>> groups = new LinkedHashMap<>();
            for (int i = 0; i < keys.each().size(); i++) {
                Optional<Object> key = known.constant(keys.each().get(i));
                if (key.isEmpty()) {
                    return Optional.empty();
                }
                groups.computeIfAbsent(key.get(), k -> new ArrayList<>())
                        .add(elements.each().get(i));
            }
            Map<Object, Collected> all = new LinkedHashMap<>();
            groups.forEach((key, members) -> all.put(key, Collected.of(members, elements.ordered())));
            return Optional.of(all);
        }

        private static Slot under(Object key) {
            return Slot.value(String.valueOf(key));
        }

        private Optional<Value> group(List<Value> given, Value key, Collected members, int depth) {
            return chosen(
                    key,
                    () -> given.size() == 1
                            ? Optional.of(list(members))
                            : collect(given.get(given.size() - 1), members, depth + 1));
        }

        /** What lies under each key is there because of it. */
        private Value map(Value key, Value value) {
            Value map = map(key);
            memory.write(state, map, Slot.VALUE, value.plus(text(key).marked(Mark.CONTROL, Mark.CHOSEN)));
            return map;
        }

        private Value map(Value key) {
            Value map = Value.of(make("java/util/Map"));
            memory.write(state, map, Slot.KEY, key);
            return map;
        }

        private Value list(Collected elements) {
            List<Value> each = elements.inOrder().orElse(null);
            if (each == null) {
                return container(LIST, elements.any());
            }
            Value list = Value.of(make(LIST));
            for (int i = 0; i < each.size(); i++) {
                memory.write(state, list, Slot.element(i), each.get(i));
            }
            memory.write(state, list, Slot.SIZE, Value.constant(each.size()).plus(choosing));
            return list;
        }

        private Value container(String type, Value elements) {
            Value container = Value.of(make(type));
            memory.write(state, container, Slot.ELEMENT, elements);
            memory.write(state, container, Slot.SIZE, Value.CLEAN.plus(choosing));
            return container;
        }

        private HeapObject make(String type) {
            return HeapObject.allocated(type, site.beside(10 + made++));
        }

        private Value inside(Value streams) {
            return memory.read(state, streams, Slot.ELEMENT);
        }

        /** Collected that are there, or here, because of an answer. */
        private Value decided(Value elements, Value answer) {
            return elements.plus(text(answer).deciding());
        }

        /** The one that an answer says comes first. */
        private Value ranked(Value elements, Value answer) {
            return elements.plus(text(answer).marked(Mark.CONTROL, Mark.RANKED));
        }

        private Taints text(Value value) {
            return contents.text(state, value, site);
        }

        private Value callOnce(Value function, Value... values) {
            Value result = functions
                    .call(state, function, List.of(values), site.beside(20 + made++))
                    .result();
            return result.isBottom() ? Value.CLEAN : result;
        }

        private Value call(Value function, Value... values) {
            Value result = functions.callRepeatedly(state, function, List.of(values), site);
            return result.isBottom() ? Value.CLEAN : result;
        }
    }
}
