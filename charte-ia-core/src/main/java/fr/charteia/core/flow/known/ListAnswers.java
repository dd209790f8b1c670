package fr.charteia.core.flow.known;

import fr.charteia.core.bytecode.MemberRef;
import fr.charteia.core.flow.memory.ListedConstants;
import fr.charteia.core.flow.memory.Memory;
import fr.charteia.core.flow.value.Constant;
import fr.charteia.core.flow.value.State;
import fr.charteia.core.flow.value.Value;
import java.util.Arrays;
import java.util.Collections;
import java.util.List;
import java.util.Optional;
import java.util.Set;

/** What the JDK answers of arrays and lists of constants: whether they are equal, where something stands in them, how they print. */
public final class ListAnswers {
    private static final String ARRAYS = "java/util/Arrays";
    private static final String COLLECTIONS = "java/util/Collections";

    /** Arrays that print their elements as these print themselves: of others, a truth or a character is a number here. */
    private static final Set<String> PRINTED = Set.of("([I)Ljava/lang/String;", "([J)Ljava/lang/String;");

    private final ListedConstants listed;

    public ListAnswers(Memory memory) {
        this.listed = new ListedConstants(memory);
    }

    public Optional<Constant> of(State state, MemberRef callee, List<Value> arguments) {
        return switch (callee.name()) {
            case "equals" ->
                isEquality(callee, arguments)
                        ? both(state, arguments, (all, others) -> all.equals(others))
                        : Optional.empty();
            case "containsAll" ->
                arguments.size() == 2
                        ? both(state, arguments, (all, others) -> all.containsAll(others))
                        : Optional.empty();
            case "disjoint" ->
                callee.owner().equals(COLLECTIONS)
                        ? both(state, arguments, (all, others) -> Collections.disjoint(all, others))
                        : Optional.empty();
            case "frequency" ->
                callee.owner().equals(COLLECTIONS)
                        ? with(state, arguments)
                                .map(found -> Collections.frequency(found.all(), found.one()))
                                .map(ListAnswers::constant)
                        : Optional.empty();
            case "binarySearch" ->
                callee.owner().equals(ARRAYS)
                        ? with(state, arguments)
                                .filter(ListAnswers::isOfOneClass)
                                .map(found -> Arrays.binarySearch(found.all().toArray(), found.one()))
                                .map(ListAnswers::constant)
                        : Optional.empty();
            case "toString" -> printed(state, callee, arguments);
            default -> Optional.empty();
        };
    }

    /** The constants of the first argument, and the one that is the second. */
    private record Found(List<Object> all, Object one) {}

    private interface Question {
        boolean ask(List<Object> all, List<Object> others);
    }

    private Optional<Found> with(State state, List<Value> arguments) {
        if (arguments.size() != 2 || !arguments.get(1).objects().isEmpty()) {
            return Optional.empty();
        }
        Optional<Object> one = arguments.get(1).constant().single();
        return one.isEmpty()
                ? Optional.empty()
                : listed.of(state, arguments.get(0)).map(all -> new Found(all, one.get()));
    }

    private static boolean isOfOneClass(Found found) {
        return found.one() instanceof Comparable
                && found.all().stream()
                        .allMatch(one -> one.getClass() == found.one().getClass());
    }

    private Optional<Constant> both(State state, List<Value> arguments, Question question) {
        return listed.of(state, arguments.get(0))
                .flatMap(all ->
                        listed.of(state, arguments.get(1)).map(others -> constant(question.ask(all, others) ? 1 : 0)));
    }

    /** Whether a call compares two arrays by what they hold, or two lists. */
    private static boolean isEquality(MemberRef callee, List<Value> arguments) {
        if (arguments.size() != 2) {
            return false;
        }
        boolean arrays = isArray(arguments.get(0)) && isArray(arguments.get(1));
        boolean lists = !isArray(arguments.get(0)) && !isArray(arguments.get(1));
        return callee.owner().equals(ARRAYS) ? arrays : lists && EnumConstants.isEquality(callee);
    }

    private Optional<Constant> printed(State state, MemberRef callee, List<Value> arguments) {
        boolean numbers = PRINTED.contains(callee.descriptor());
        boolean wanted = callee.owner().equals(ARRAYS)
                ? arguments.size() == 1
                : callee.descriptor().startsWith("()");
        if (!wanted
                || arguments.isEmpty()
                || isArray(arguments.get(0)) != callee.owner().equals(ARRAYS)) {
            return Optional.empty();
        }
        return listed.of(state, arguments.get(0))
                .filter(all -> numbers || all.stream().allMatch(String.class::isInstance))
                .map(all -> Constant.of((Object) all.toString()));
    }

    private static Constant constant(int answer) {
        return Constant.of((Object) answer);
    }

    private static boolean isArray(Value value) {
        return value.objects().stream().allMatch(object -> object.type().startsWith("["));
    }
}
