package fr.charteia.archunit;

import com.tngtech.archunit.base.DescribedPredicate;
import com.tngtech.archunit.core.domain.AccessTarget;
import com.tngtech.archunit.core.domain.PackageMatcher;
import com.tngtech.archunit.core.domain.properties.HasSourceCodeLocation;
import com.tngtech.archunit.lang.ArchCondition;
import com.tngtech.archunit.lang.ConditionEvent;
import com.tngtech.archunit.lang.ConditionEvents;
import com.tngtech.archunit.lang.SimpleConditionEvent;
import fr.charteia.core.AiCall;
import fr.charteia.core.DataFlow;
import fr.charteia.core.declaration.Service;
import fr.charteia.core.rule.Destination;
import java.util.List;
import java.util.function.BiConsumer;
import java.util.function.BiPredicate;
import java.util.function.Predicate;

/**
 * What the charter asks of code, as conditions for {@code should(…)}: of classes and of members of them. What is found in a
 * lambda is found in the method around it. A value is blamed on the code in which it arrives, wherever it comes from.
 */
public final class CharteIAConditions {
    private CharteIAConditions() {}

    /** Calls an AI which the administration does not run, or of which it is not known who runs it. Mostly after {@code noClasses()}. */
    public static ArchCondition<HasSourceCodeLocation> callExternalAI() {
        return calls("call an external AI", Calls.external());
    }

    /** Calls an AI. Mostly after {@code noClasses()}. */
    public static ArchCondition<HasSourceCodeLocation> callAI() {
        return calls("call an AI", call -> true);
    }

    /** Calls one of these services of the policy. Mostly after {@code noClasses()}. */
    public static ArchCondition<HasSourceCodeLocation> callAI(String service, String... more) {
        List<String> ids = Calls.list(service, more);
        return calls("call the AI " + Lines.list(ids), Calls.to(ids));
    }

    /** Calls no AI but these services of the policy; one that the policy does not know is none of them. */
    public static ArchCondition<HasSourceCodeLocation> onlyUseServices(String service, String... more) {
        List<String> ids = Calls.list(service, more);
        return onlyCalls("only use the AI services " + Lines.list(ids), Calls.to(ids));
    }

    /**
     * Calls no AI, unless it is in such a package itself.
     *
     * @param packageIdentifier as ArchUnit writes packages: {@code ..passerelle..}
     */
    public static ArchCondition<HasSourceCodeLocation> onlyCallAIThrough(String packageIdentifier) {
        PackageMatcher matcher = PackageMatcher.of(packageIdentifier);
        return onlyCalls(
                "only call AI through '" + packageIdentifier + "'",
                call -> matcher.matches(packageOf(call.in().owner())));
    }

    private static String packageOf(String internalName) {
        return internalName
                .substring(0, Math.max(0, internalName.lastIndexOf('/')))
                .replace('/', '.');
    }

    /** No personal data arrives at an external AI; pseudonymised data is personal, anonymised data is not. */
    public static ArchCondition<HasSourceCodeLocation> notSendPersonalDataToExternalAI() {
        return noPersonalData("not send personal data to an external AI", Destination::isExternal);
    }

    /** No personal data arrives at one of these services of the policy. */
    public static ArchCondition<HasSourceCodeLocation> notSendPersonalDataTo(String service, String... more) {
        List<String> ids = Calls.list(service, more);
        return noPersonalData(
                "not send personal data to " + Lines.list(ids),
                destination -> destination
                        .service()
                        .map(Service::id)
                        .filter(ids::contains)
                        .isPresent());
    }

    private static ArchCondition<HasSourceCodeLocation> noPersonalData(
            String description, Predicate<Destination> destination) {
        return flows(
                description,
                flow -> flow.start() == DataFlow.Start.PERSONAL_DATA
                        && flow.end() == DataFlow.End.AI
                        && flow.destination().filter(destination).isPresent(),
                "is sent to",
                FlowCondition::endsIn);
    }

    /**
     * The output of an AI leads to no legal effect, by its value or by a condition on it, without a person who decides on the way.
     * For a method that produces a legal effect itself, every way to it counts, whoever calls it.
     */
    public static ArchCondition<HasSourceCodeLocation> haveHumanValidationBeforeLegalEffects() {
        return flows(
                "have human validation before legal effects",
                flow -> flow.start() == DataFlow.Start.AI_OUTPUT
                        && flow.end() == DataFlow.End.DECISION
                        && !flow.validated(),
                "decides, with nobody's validation, on",
                FlowCondition::endsInOrReaches);
    }

    private static ArchCondition<HasSourceCodeLocation> flows(
            String description, Predicate<DataFlow> unwanted, String verb, BiPredicate<Element, DataFlow> blamed) {
        return new FlowCondition(
                description,
                imported -> ImportedCode.of(imported).code().flows().stream()
                        .filter(unwanted)
                        .toList(),
                verb,
                blamed);
    }

    /** The AI systems to which the code belongs name somebody who answers for them. Code of no system has nothing to say. */
    public static ArchCondition<HasSourceCodeLocation> declareAnOwner() {
        return condition(
                "declare an owner",
                (element, events) -> element.code().code().systems(element.ref()).stream()
                        .map(system -> owned(element, system))
                        .forEach(events::add));
    }

    private static ConditionEvent owned(Element element, String system) {
        List<String> owners = element.code().code().owners(system);
        String who = owners.isEmpty() ? "nobody answers for it" : String.join(", ", owners) + " answers for it";
        return new SimpleConditionEvent(
                element.owner(),
                !owners.isEmpty(),
                "AI system '" + system + "' of <" + Lines.name(element.ref()) + ">: " + who + " in ("
                        + element.owner().getSourceCodeLocation().getSourceFileName() + ":0)");
    }

    /**
     * The output of an AI, by its value, is neither passed to such a method nor written to such a field.
     *
     * @param sink tells them by what the code names: its name, owner, annotations
     */
    public static ArchCondition<HasSourceCodeLocation> notLetAIOutputReach(
            DescribedPredicate<? super AccessTarget> sink) {
        return new FlowCondition(
                "not let AI output reach " + sink.getDescription(),
                imported -> ImportedCode.of(imported).code().outputsReaching(Question.sinks(imported, sink)),
                "reaches",
                FlowCondition::endsIn);
    }

    /**
     * What such methods give and such fields hold is neither passed to such a method nor written to such a field.
     *
     * @param source tells whence, by what the code names: its name, owner, annotations
     * @param sink tells whither
     */
    public static ArchCondition<HasSourceCodeLocation> notLetFlow(
            DescribedPredicate<? super AccessTarget> source, DescribedPredicate<? super AccessTarget> sink) {
        return new FlowCondition(
                "not let " + source.getDescription() + " flow to " + sink.getDescription(),
                imported -> ImportedCode.of(imported)
                        .code()
                        .between(Question.sources(imported, source), Question.sinks(imported, sink)),
                "reaches",
                FlowCondition::endsIn);
    }

    /** Each such call satisfies the condition; an element without one does not. */
    private static ArchCondition<HasSourceCodeLocation> calls(String description, Predicate<AiCall> wanted) {
        return condition(description, (element, events) -> {
            List<AiCall> calls = Calls.in(element).filter(wanted).toList();
            calls.forEach(call ->
                    events.add(SimpleConditionEvent.satisfied(element.codeUnit(call.in()), Lines.of(call, element))));
            if (calls.isEmpty()) {
                events.add(SimpleConditionEvent.violated(
                        element.owner(), "<" + Lines.name(element.ref()) + "> does not " + description));
            }
        });
    }

    /** Each other call violates the condition. */
    private static ArchCondition<HasSourceCodeLocation> onlyCalls(String description, Predicate<AiCall> allowed) {
        return condition(
                description,
                (element, events) -> Calls.in(element)
                        .map(call ->
                                new SimpleConditionEvent(element.owner(), allowed.test(call), Lines.of(call, element)))
                        .forEach(events::add));
    }

    private static ArchCondition<HasSourceCodeLocation> condition(
            String description, BiConsumer<Element, ConditionEvents> check) {
        return new ArchCondition<>(description) {
            @Override
            public void check(HasSourceCodeLocation item, ConditionEvents events) {
                check.accept(Element.of(item), events);
            }
        };
    }
}
