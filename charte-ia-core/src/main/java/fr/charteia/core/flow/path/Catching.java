package fr.charteia.core.flow.path;

import fr.charteia.core.bytecode.MethodBody.Handler;
import fr.charteia.core.flow.frame.UnseenFailures;
import fr.charteia.core.flow.program.Program;
import fr.charteia.core.flow.value.HeapObject;
import fr.charteia.core.flow.value.State;
import fr.charteia.core.flow.value.Value;
import java.util.ArrayList;
import java.util.Collection;
import java.util.LinkedHashMap;
import java.util.LinkedHashSet;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import java.util.function.Predicate;

/** Who catches what is thrown, by the classes that handlers name: of several things that it may be, each goes to the first that takes it. */
final class Catching {
    private static final String THROWABLE = "java/lang/Throwable";

    private final Program program;

    Catching(Program program) {
        this.program = program;
    }

    /**
     * A handler that may catch something.
     *
     * @param place its place among those of the block
     * @param objects what of that which is thrown it may catch; none where it is not known what is thrown
     */
    record Taker(int place, Handler handler, Set<HeapObject> objects) {}

    /**
     * Where something thrown goes.
     *
     * @param takers who may catch it, from the inside
     * @param left what of it nobody catches, if anything
     */
    record Sent(List<Taker> takers, Optional<Value> left) {}

    /**
     * Sends something through the handlers around a block.
     *
     * @param handlers from the inside
     * @param keeps which of them keep what they catch, so that nobody farther out gets it
     */
    Sent send(List<Handler> handlers, State state, Value exception, Predicate<Handler> keeps) {
        List<Taker> takers = new ArrayList<>();
        Value left = exception;
        for (int h = 0; h < handlers.size(); h++) {
            Handler handler = handlers.get(h);
            Set<HeapObject> caught = caught(state, left, handler);
            if (left.objects().isEmpty() || !caught.isEmpty()) {
                takers.add(new Taker(h, handler, caught));
            }
            if (keeps.test(handler)) {
                Set<HeapObject> rest = rest(left, handler);
                if (rest.isEmpty() && (takesAll(handler) || !left.objects().isEmpty())) {
                    return new Sent(takers, Optional.empty());
                }
                left = left.withObjects(rest);
            }
        }
        return new Sent(takers, Optional.of(left));
    }

    /** What is thrown in parts of which each goes to other handlers. */
    Collection<Value> apart(List<Handler> handlers, State state, Value exception) {
        if (handlers.isEmpty() || exception.objects().size() < 2) {
            return List.of(exception);
        }
        Map<List<Integer>, Set<HeapObject>> parts = new LinkedHashMap<>();
        for (HeapObject object : exception.objects()) {
            Sent sent = send(handlers, state, exception.withObjects(Set.of(object)), handler -> true);
            List<Integer> takers =
                    new ArrayList<>(sent.takers().stream().map(Taker::place).toList());
            sent.left().ifPresent(left -> takers.add(handlers.size()));
            parts.computeIfAbsent(takers, t -> new LinkedHashSet<>()).add(object);
        }
        return parts.values().stream().map(exception::withObjects).toList();
    }

    private Set<HeapObject> caught(State state, Value exception, Handler handler) {
        return exception
                .keeping(object -> UnseenFailures.mayBe(program, state.heap, object, handler.type()))
                .objects();
    }

    /** What a handler does not catch in any case. */
    private Set<HeapObject> rest(Value exception, Handler handler) {
        Set<HeapObject> rest = new LinkedHashSet<>(exception.objects());
        rest.removeIf(object ->
                takesAll(handler) ? !object.isEnd() : program.index().isSubtype(object.type(), handler.type()));
        return rest;
    }

    /** Whether it takes whatever is thrown. */
    static boolean takesAll(Handler handler) {
        return handler.type().equals(THROWABLE);
    }
}
