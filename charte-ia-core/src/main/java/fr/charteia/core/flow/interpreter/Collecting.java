package fr.charteia.core.flow.interpreter;

import fr.charteia.core.bytecode.MemberRef;
import fr.charteia.core.flow.memory.Memory;
import fr.charteia.core.flow.value.Approvals;
import fr.charteia.core.flow.value.ApprovedLabels;
import fr.charteia.core.flow.value.HeapObject;
import fr.charteia.core.flow.value.Mark;
import fr.charteia.core.flow.value.Site;
import fr.charteia.core.flow.value.Slot;
import fr.charteia.core.flow.value.State;
import fr.charteia.core.flow.value.Taint;
import fr.charteia.core.flow.value.Taints;
import fr.charteia.core.flow.value.Value;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import java.util.function.Supplier;
import org.objectweb.asm.Type;

/**
 * What a stream's collector makes of its elements. Collectors are put together from functions and from each other, which rows
 * of a model cannot say: beside reflection they are the one thing of the JDK that has code here.
 */
final class Collecting {
    private static final String FACTORIES = "java/util/stream/Collectors";
    private static final String COLLECTOR = "java/util/stream/Collector";
    private static final Slot KIND = Slot.named("$collecteur");

    private static final String SUMMARIZING = "summarizing";

    /** How deep collectors may be nested. */
    private static final int DEPTH = 5;

    private final Memory memory;
    private final Contents contents;
    private final Functions functions;

    Collecting(Contents contents, Functions functions) {
        this.memory = contents.memory();
        this.contents = contents;
        this.functions = functions;
    }

    static boolean makes(MemberRef callee) {
        return callee.owner().equals(FACTORIES)
                || callee.owner().equals(COLLECTOR) && callee.name().equals("of");
    }

    static boolean collects(MemberRef callee) {
        return callee.name().equals("collect") && callee.descriptor().startsWith("(L" + COLLECTOR + ";)");
    }

    /** A collector is its factory's name and what that was given. */
    Value make(State state, MemberRef callee, List<Value> arguments, Site site) {
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
    Optional<Value> collect(State state, Value collector, Value elements, Taints choosing, Site site) {
        return new Run(state, site, choosing).collect(collector, elements.isBottom() ? Value.CLEAN : elements, 0);
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
            choosing = choosing.union(text(answer).markedBits(Taint.bit(Mark.CONTROL)));
            Optional<Value> result = collected.get();
            choosing = before;
            return result;
        }

        Optional<Value> collect(Value collector, Value elements, int depth) {
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

        private Optional<Value> collect(String kind, List<Value> given, Value elements, int depth) {
            Value last = given.isEmpty() ? Value.BOTTOM : given.get(given.size() - 1);
            return switch (kind) {
                case "toList", "toUnmodifiableList" -> Optional.of(container("java/util/List", elements));
                case "toSet", "toUnmodifiableSet" -> Optional.of(container("java/util/Set", elements));
                case "toCollection" -> Optional.of(container("java/util/Collection", elements));
                case "joining" -> Optional.of(joined(given, elements));
                case "counting" -> Optional.of(Value.tainted(text(elements).marked(Mark.MEASURE)));
                case "mapping" -> collect(last, call(given.get(0), elements), depth + 1);
                case "flatMapping" -> collect(last, inside(call(given.get(0), elements)), depth + 1);
                case "filtering" -> {
                    Value answer = call(given.get(0), elements);
                    yield chosen(answer, () -> collect(last, decided(elements, answer), depth + 1));
                }
                case "collectingAndThen" ->
                    collect(given.get(0), elements, depth + 1).map(all -> call(last, all));
                case "toMap", "toUnmodifiableMap", "toConcurrentMap" -> Optional.of(map(given, elements));
                case "groupingBy", "groupingByConcurrent" -> grouped(given, elements, depth);
                case "partitioningBy" -> Optional.of(parted(given, elements, depth));
                case "minBy", "maxBy" ->
                    Optional.of(container("java/util/Optional", decided(elements, call(last, elements, elements))));
                case "teeing" ->
                    collect(given.get(0), elements, depth + 1)
                            .flatMap(one ->
                                    collect(given.get(1), elements, depth + 1).map(other -> call(last, one, other)));
                case "summingInt", "summingLong", "summingDouble", "averagingInt", "averagingLong", "averagingDouble" ->
                    Optional.of(Value.tainted(text(call(last, elements))));
                case "summarizingInt", "summarizingLong", "summarizingDouble" ->
                    Optional.of(container(
                            "java/util/" + kind.substring(SUMMARIZING.length()) + "SummaryStatistics",
                            Value.tainted(text(call(last, elements)))));
                case "reducing" -> Optional.of(reduced(given, elements));
                case "of" -> Optional.of(byParts(given, elements));
                default -> Optional.empty();
            };
        }

        /** One value of all, or an optional of it where there is none to begin with. */
        private Value reduced(List<Value> given, Value elements) {
            Value mapped = given.size() > 2 ? call(given.get(1), elements) : elements;
            Value operator = given.get(given.size() - 1);
            if (given.size() == 1) {
                return container("java/util/Optional", mapped.join(call(operator, mapped, mapped)));
            }
            Value sofar = given.get(0);
            for (int round = 0; round < 2; round++) {
                sofar = sofar.join(call(operator, sofar, mapped));
            }
            return sofar;
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
                taints = taints.union(part.taints());
            }
            return Value.tainted(taints);
        }

        private Value map(List<Value> given, Value elements) {
            Value value = call(given.get(1), elements);
            return map(
                    call(given.get(0), elements),
                    given.size() > 2 ? value.join(call(given.get(2), value, value)) : value);
        }

        private Optional<Value> grouped(List<Value> given, Value elements, int depth) {
            Value key = call(given.get(0), elements);
            return group(given, key, decided(elements, key), depth).map(group -> map(key, group));
        }

        /** Two groups: of what a condition holds for, and of the rest; of each, what a person has approved by that. */
        private Value parted(List<Value> given, Value elements, int depth) {
            Value answer = call(given.get(0), elements);
            Value members = decided(elements, answer);
            Value map = Value.of(make("java/util/Map"));
            memory.write(state, map, Slot.KEY, answer);
            for (boolean truth : List.of(true, false)) {
                Value own = ApprovedLabels.settled(members, Approvals.given(answer, truth));
                group(given, answer, own, depth)
                        .ifPresent(group -> memory.write(state, map, Slot.value(truth ? "1" : "0"), group));
            }
            return map;
        }

        private Optional<Value> group(List<Value> given, Value key, Value members, int depth) {
            return chosen(
                    key,
                    () -> given.size() == 1
                            ? Optional.of(container("java/util/List", members))
                            : collect(given.get(given.size() - 1), members, depth + 1));
        }

        private Value map(Value key, Value value) {
            Value map = Value.of(make("java/util/Map"));
            memory.write(state, map, Slot.KEY, key);
            memory.write(state, map, Slot.VALUE, value);
            return map;
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

        /** Elements that are there, or here, because of an answer. */
        private Value decided(Value elements, Value answer) {
            return elements.plus(text(answer).markedBits(Taint.bit(Mark.CONTROL)));
        }

        private Taints text(Value value) {
            return contents.text(state, value, site);
        }

        private Value call(Value function, Value... values) {
            Value result = functions.callRepeatedly(state, function, List.of(values), site);
            return result.isBottom() ? Value.CLEAN : result;
        }
    }
}
