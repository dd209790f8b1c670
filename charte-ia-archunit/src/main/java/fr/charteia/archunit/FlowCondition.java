package fr.charteia.archunit;

import com.tngtech.archunit.core.domain.JavaClass;
import com.tngtech.archunit.core.domain.properties.HasSourceCodeLocation;
import com.tngtech.archunit.lang.ArchCondition;
import com.tngtech.archunit.lang.ConditionEvents;
import com.tngtech.archunit.lang.SimpleConditionEvent;
import fr.charteia.core.DataFlow;
import fr.charteia.core.bytecode.MemberRef;
import java.util.ArrayList;
import java.util.Collections;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.WeakHashMap;
import java.util.function.BiPredicate;
import java.util.function.Function;

/** That there are no such flows. Each is a violation of the code that is blamed for it. */
final class FlowCondition extends ArchCondition<HasSourceCodeLocation> {
    private final Function<JavaClass, List<DataFlow>> flows;
    private final String verb;
    private final BiPredicate<Element, DataFlow> blamed;

    /** What was found in each import: an answer may be dear. */
    private final Map<ImportedCode, List<DataFlow>> known = Collections.synchronizedMap(new WeakHashMap<>());

    /**
     * A condition on flows.
     *
     * @param flows those that must not be, in the import to which a class belongs
     * @param verb what a value does to what it reaches
     * @param blamed whether an element is blamed for a flow
     */
    FlowCondition(
            String description,
            Function<JavaClass, List<DataFlow>> flows,
            String verb,
            BiPredicate<Element, DataFlow> blamed) {
        super(description);
        this.flows = flows;
        this.verb = verb;
        this.blamed = blamed;
    }

    /** A flow ends in the element. */
    static boolean endsIn(Element element, DataFlow flow) {
        return element.contains(flow.in());
    }

    /** A flow ends in the element, or the element is what it reaches. */
    static boolean endsInOrReaches(Element element, DataFlow flow) {
        return endsIn(element, flow)
                || element.ref().simpleName().equals(flow.to().replaceFirst("\\(.*", ""));
    }

    @Override
    public void check(HasSourceCodeLocation item, ConditionEvents events) {
        Element element = Element.of(item);
        Map<End, List<DataFlow>> ends = new LinkedHashMap<>();
        known.computeIfAbsent(element.code(), code -> flows.apply(element.owner())).stream()
                .filter(flow -> blamed.test(element, flow))
                .forEach(flow -> ends.computeIfAbsent(End.of(flow), none -> new ArrayList<>())
                        .add(flow));
        ends.forEach((end, same) ->
                events.add(SimpleConditionEvent.violated(element.codeUnit(end.in()), Lines.of(same, verb))));
    }

    /** Where flows end, and from which class they come: those that share both are one thing to correct. */
    private record End(MemberRef in, int line, String to, String fromType) {
        static End of(DataFlow flow) {
            int dot = flow.from().lastIndexOf('.');
            return new End(flow.in(), flow.line(), flow.to(), flow.from().substring(0, Math.max(0, dot)));
        }
    }
}
