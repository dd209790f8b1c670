package fr.charteia.core.rule;

import fr.charteia.core.bytecode.ClassIndex;
import fr.charteia.core.declaration.Derogation;
import fr.charteia.core.declaration.Fiches;
import fr.charteia.core.declaration.Policy;
import fr.charteia.core.declaration.SystemState;
import fr.charteia.core.declaration.SystemesIA;
import fr.charteia.core.declaration.WaiverTerms;
import fr.charteia.core.flow.Flow;
import fr.charteia.core.flow.FlowResult;
import fr.charteia.core.flow.value.AiCallSite;
import java.time.LocalDate;
import java.util.List;
import java.util.Set;
import java.util.function.Function;
import java.util.function.Predicate;

/**
 * What rules look at.
 *
 * @param index the classes
 * @param flows what the engine saw
 * @param systems the declared AI systems
 * @param fiches their sheets
 * @param policy the policy
 * @param derogations the waivers, of the code and of the policy
 * @param recorded what systems did when their fiches were last read
 * @param code the code and the configuration, where no value flows
 * @param destinations where an AI call goes
 * @param places where code is in the sources
 * @param rules the ids of all rules
 * @param own whether a class, by internal name, is the module's own: only what concerns one is reported
 * @param today the day
 */
public record RuleContext(
        ClassIndex index,
        FlowResult flows,
        SystemesIA systems,
        Fiches fiches,
        Policy policy,
        List<Derogation> derogations,
        List<SystemState> recorded,
        Code code,
        Function<AiCallSite, Destination> destinations,
        Places places,
        Set<String> rules,
        Predicate<String> own,
        LocalDate today) {
    public RuleContext {
        derogations = List.copyOf(derogations);
        recorded = List.copyOf(recorded);
        rules = Set.copyOf(rules);
    }

    /** Whether a flow passes through the module's own code; one that does not was told by another module. */
    boolean concernsUs(Flow flow) {
        return flow.trace().stream()
                .anyMatch(hop -> own.test(hop.site().method().owner()));
    }

    /** What waivers are judged by. */
    WaiverTerms terms() {
        return new WaiverTerms(rules, policy.autorites(), today);
    }

    /** Whether the module's own code calls an AI. */
    boolean callsAi() {
        return flows.aiCalls().stream()
                .anyMatch(call -> own.test(call.site().method().owner()));
    }
}
