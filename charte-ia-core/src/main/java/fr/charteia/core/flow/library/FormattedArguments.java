package fr.charteia.core.flow.library;

import fr.charteia.core.bytecode.MemberRef;
import fr.charteia.core.flow.frame.Invocation;
import fr.charteia.core.flow.value.FormatText;
import fr.charteia.core.flow.value.HeapObject;
import fr.charteia.core.flow.value.Slot;
import fr.charteia.core.flow.value.Value;
import java.util.ArrayList;
import java.util.HashSet;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import java.util.function.Function;

/** Which of its arguments a format asks for, where it is known: the others are nowhere in what is made of it. */
final class FormattedArguments {
    private static final String ARGUMENTS = "[Ljava/lang/Object;)";

    private static final Map<String, Set<String>> FORMATTING = Map.of(
            "java/lang/String", Set.of("format", "formatted"),
            "java/util/Formatter", Set.of("format"),
            "java/io/PrintStream", Set.of("format", "printf"),
            "java/io/PrintWriter", Set.of("format", "printf"));

    private FormattedArguments() {}

    /** The same call, with an array of those only that are asked for. */
    static Invocation asked(Invocation call) {
        int last = call.arguments().size() - 1;
        HeapObject array = last < 1 ? null : call.arguments().get(last).only();
        Optional<Function<String, Set<Integer>>> reader = reader(call.callee());
        if (array == null || reader.isEmpty() || !array.isExact() || array.isInput()) {
            return call;
        }
        Map<Slot, Value> left = new LinkedHashMap<>(call.state().heap.slots(array));
        Optional<List<String>> formats =
                call.arguments().get(last - 1).constant().texts();
        if (formats.isEmpty() || left.containsKey(Slot.ELEMENT)) {
            return call;
        }
        Set<Integer> asked = new HashSet<>();
        formats.get().forEach(format -> asked.addAll(reader.get().apply(format)));
        boolean some = left.keySet()
                .removeIf(slot -> slot.kind() == Slot.Kind.ELEMENT && !asked.contains(Integer.parseInt(slot.name())));
        return some ? with(call, array, left) : call;
    }

    private static Optional<Function<String, Set<Integer>>> reader(MemberRef callee) {
        boolean formats = callee.descriptor().contains(ARGUMENTS);
        if (formats && FORMATTING.getOrDefault(callee.owner(), Set.of()).contains(callee.name())) {
            return Optional.of(FormatText::asked);
        }
        boolean message = callee.owner().equals("java/text/MessageFormat")
                && callee.descriptor().startsWith("(Ljava/lang/String;" + ARGUMENTS);
        return message && callee.name().equals("format") ? Optional.of(FormatText::askedByMessage) : Optional.empty();
    }

    private static Invocation with(Invocation call, HeapObject array, Map<Slot, Value> cells) {
        HeapObject fewer = HeapObject.allocated(array.type(), call.beside(80));
        call.state().heap.setAll(fewer, cells);
        List<Value> arguments = new ArrayList<>(call.arguments());
        arguments.replaceAll(value -> value.only() == array ? value.withObjects(Set.of(fewer)) : value);
        return new Invocation(call.state(), call.callee(), call.isStatic(), arguments, call.site());
    }
}
