package fr.charteia.core.flow.interpreter;

import fr.charteia.core.bytecode.MemberRef;
import fr.charteia.core.flow.known.EnumConstants;
import fr.charteia.core.flow.value.Approvals;
import fr.charteia.core.flow.value.Constant;
import fr.charteia.core.flow.value.Label;
import fr.charteia.core.flow.value.PureCalls;
import fr.charteia.core.flow.value.State;
import fr.charteia.core.flow.value.Taint;
import fr.charteia.core.flow.value.Taints;
import fr.charteia.core.flow.value.Value;
import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.LinkedHashSet;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import org.objectweb.asm.Type;

/**
 * What a person's answer says once a function of the JDK has made something else of it: the name of a constant, a text in capitals, the
 * number that a text writes. Each constant that the answer may be is asked for what comes of it; where that comes of some of them alone, it
 * says what all of those say.
 */
final class AnswerFunctions {
    private final EnumConstants enums;

    AnswerFunctions(EnumConstants enums) {
        this.enums = enums;
    }

    /** What a call gives, with what its one argument that is a person's answer says of that. */
    Value told(State state, MemberRef callee, boolean isStatic, List<Value> arguments, Value given) {
        boolean asks = PureCalls.isPure(callee) || enums.isFunction(callee);
        // What is boxed is the answer itself; what two that are compared say is told of both.
        boolean itself = PureCalls.isBoxing(callee) || EnumConstants.isEquality(callee);
        int answer = asks && !itself ? answer(arguments) : -1;
        if (answer < 0) {
            return given;
        }
        Map<Object, Set<Object>> sources = sources(state, callee, isStatic, arguments, answer);
        return told(given, callee, sources, arguments.get(answer));
    }

    /** What is given, with what the answer says of each result; as it is where that is not known. */
    private static Value told(Value given, MemberRef callee, Map<Object, Set<Object>> sources, Value answer) {
        if (sources.isEmpty()) {
            return given;
        }
        boolean truth = callee.descriptor().endsWith("Z");
        Taints says = Taints.NONE;
        for (Map.Entry<Object, Set<Object>> result : sources.entrySet()) {
            Set<Label> approved = Approvals.inAll(result.getValue(), key -> told(answer, key));
            says = says.union(Approvals.of(approved, truth ? result.getKey().equals(1) : result.getKey()));
        }
        boolean text = given.objects().isEmpty()
                && given.constant().values().isEmpty()
                && sources.keySet().stream().allMatch(String.class::isInstance);
        Value told = given.via(AnswerFunctions::withoutCases).plus(says);
        return text ? told.withConstant(Constant.of(sources.keySet())) : told;
    }

    /** The one argument of which it depends on what it is what a person has approved; below 0 where none is, or several are. */
    private int answer(List<Value> arguments) {
        int found = -1;
        for (int i = 0; i < arguments.size(); i++) {
            Value argument = arguments.get(i);
            if (argument.taints().approvals().stream().anyMatch(AnswerFunctions::isOfCase)
                    || enums.isPassed(argument)) {
                if (found >= 0) {
                    return -1;
                }
                found = i;
            }
        }
        return found;
    }

    /** Of which constants that the answer may be each result comes; none where that is not known of all. */
    private Map<Object, Set<Object>> sources(
            State state, MemberRef callee, boolean isStatic, List<Value> arguments, int place) {
        Map<Object, Set<Object>> sources = new LinkedHashMap<>();
        for (Map.Entry<Object, Value> one :
                each(callee, isStatic, arguments, place).entrySet()) {
            List<Value> with = new ArrayList<>(arguments);
            with.set(place, one.getValue());
            Optional<Set<Object>> results =
                    result(state, callee, isStatic, with).flatMap(Approvals::keys);
            if (results.isEmpty()) {
                return Map.of();
            }
            results.get()
                    .forEach(result -> sources.computeIfAbsent(result, key -> new LinkedHashSet<>())
                            .add(one.getKey()));
        }
        return sources;
    }

    /** What the answer may be: of a truth value of which no more is known, what it can be anyway. */
    private Map<Object, Value> each(MemberRef callee, boolean isStatic, List<Value> arguments, int place) {
        Value answer = arguments.get(place);
        int written = isStatic ? place : place - 1;
        boolean truth = answer.constant().isUnknown()
                && (written < 0
                        ? callee.owner().equals("java/lang/Boolean")
                        : Type.getArgumentTypes(callee.descriptor())[written].getSort() == Type.BOOLEAN);
        return truth ? Map.of(0, Value.constant(0), 1, Value.constant(1)) : enums.each(answer);
    }

    private static Set<Label> told(Value answer, Object key) {
        Set<Label> approved = Approvals.given(answer, key);
        approved.removeIf(Label.Undecided.class::isInstance);
        return approved;
    }

    /** What the call gives for constants, as far as it is a function of these. */
    private Optional<Value> result(State state, MemberRef callee, boolean isStatic, List<Value> arguments) {
        return PureCalls.call(callee, isStatic, arguments)
                .or(() -> enums.name(state, callee, arguments))
                .map(Value::of)
                .or(() -> isStatic ? enums.valueOf(callee, arguments) : Optional.empty());
    }

    /** What is said by which constant it is was said of the argument, not of what was made of it. */
    private static Taints withoutCases(Taints taints) {
        return taints.filter(taint -> !isOfCase(taint));
    }

    private static boolean isOfCase(Taint taint) {
        return taint.label() instanceof Label.Approval approval && isOfCase(approval);
    }

    private static boolean isOfCase(Label.Approval approval) {
        return !(approval.when() instanceof Enum<?>) && !(approval.of() instanceof Label.Undecided);
    }
}
