package fr.charteia.core.catalogue;

import fr.charteia.core.model.CallModel;
import fr.charteia.core.model.Fact;
import java.util.ArrayList;
import java.util.EnumMap;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import org.jspecify.annotations.Nullable;

/**
 * What was found of one call. Rows are offered from the most telling place to the least: the policy before annotations
 * before the catalogue, and in each the nearest type first. The first place that says something on a matter decides it; on
 * another matter a later place may still speak, so that a project's decision on {@code save} leaves how values travel
 * through it to the catalogue.
 */
final class CallRows {
    /** The matters on which rows speak, with what they say of each. */
    private enum Matter {
        FLOW(Effect.Flows.class, Effect.Neutral.class, Effect.Carrier.class),
        POSITIONS(Effect.Sequence.class),
        CALLED(Effect.CallBack.class),
        SOURCE(Effect.Personal.class, Effect.Sensitive.class),
        CALL(Effect.Call.class),
        DECISION(Effect.Decide.class),
        VALIDATION(Effect.Validate.class),
        ANONYMISED(Effect.Anonymise.class),
        PSEUDONYMISED(Effect.Pseudonymise.class),
        SINK(Effect.Reach.class),
        KEPT(Effect.Keep.class),
        SETTING(Effect.Configure.class);

        private static final Map<Class<?>, Matter> BY_EFFECT = new HashMap<>();

        static {
            for (Matter matter : values()) {
                matter.effects.forEach(effect -> BY_EFFECT.put(effect, matter));
            }
        }

        private final List<Class<? extends Effect>> effects;

        @SafeVarargs
        Matter(Class<? extends Effect>... effects) {
            this.effects = List.of(effects);
        }

        /** What the effect is about; null where it says nothing of a call. */
        static @Nullable Matter of(Effect effect) {
            return BY_EFFECT.get(effect.getClass());
        }
    }

    /**
     * A row that speaks of the call.
     *
     * @param type the type of which it speaks, as a person says it
     * @param rank higher is more particular: parameters given, a name given, any method, the type as a whole
     */
    record Found(Effect effect, String type, int rank, Fact.Certainty certainty) {}

    private final Map<Matter, List<Found>> decided = new EnumMap<>(Matter.class);
    private boolean mention;

    /** Offers all rows of one place; on each matter still open, the most particular of them are taken. */
    void offer(List<Found> rows) {
        Map<Matter, List<Found>> offered = new EnumMap<>(Matter.class);
        for (Found row : rows) {
            Matter matter = Matter.of(row.effect());
            if (matter == null || decided.containsKey(matter)) {
                continue;
            }
            List<Found> best = offered.computeIfAbsent(matter, key -> new ArrayList<>());
            if (!best.isEmpty() && best.get(0).rank() < row.rank()) {
                best.clear();
            }
            if (best.isEmpty() || best.get(0).rank() == row.rank()) {
                best.add(row);
            }
        }
        decided.putAll(offered);
    }

    /** Closes every matter: what is said of no flow is said of AI calls, sources and sinks too. */
    void closeIfNeutral() {
        if (decided.getOrDefault(Matter.FLOW, List.of()).stream().anyMatch(f -> f.effect() instanceof Effect.Neutral)) {
            for (Matter matter : Matter.values()) {
                decided.putIfAbsent(matter, List.of());
            }
        }
    }

    void mention() {
        mention = true;
    }

    boolean decides() {
        return decided.containsKey(Matter.DECISION);
    }

    boolean isSource() {
        return decided.containsKey(Matter.SOURCE);
    }

    boolean flows() {
        return decided.containsKey(Matter.FLOW);
    }

    CallModel model(Call call) {
        if (decided.values().stream().allMatch(List::isEmpty) && !mention) {
            return CallModel.UNKNOWN;
        }
        boolean asks = !rows(Matter.CALL).isEmpty();
        List<CallModel.Propagation> propagations = new ArrayList<>();
        for (Found row : rows(Matter.FLOW)) {
            // An answer is not made of the question, whatever carries both; what is made to carry it does.
            if (!(asks && row.effect() instanceof Effect.Carrier) || call.isConstructor()) {
                propagations.addAll(call.propagations(row));
            }
        }
        List<CallModel.AiCall> calls = effects(Matter.CALL, Effect.Call.class).stream()
                .map(effect -> call.asked(effect.call()))
                .toList();
        boolean flow = !rows(Matter.FLOW).isEmpty() || !rows(Matter.POSITIONS).isEmpty();
        return new CallModel(
                flow || !calls.isEmpty(),
                flow
                        && !asks
                        && propagations.isEmpty()
                        && rows(Matter.POSITIONS).isEmpty(),
                propagations,
                effects(Matter.POSITIONS, Effect.Sequence.class).stream()
                        .map(Effect.Sequence::operation)
                        .toList(),
                effects(Matter.CALLED, Effect.CallBack.class).stream()
                        .map(Effect.CallBack::callback)
                        .filter(call::has)
                        .toList(),
                rows(Matter.SOURCE).stream()
                        .flatMap(row -> call.sources(row).stream())
                        .toList(),
                calls,
                decision(call),
                !rows(Matter.VALIDATION).isEmpty(),
                effects(Matter.VALIDATION, Effect.Validate.class).stream()
                        .flatMap(effect -> effect.shown().stream())
                        .map(call::here)
                        .filter(call::has)
                        .toList(),
                effects(Matter.ANONYMISED, Effect.Anonymise.class).stream()
                        .flatMap(effect -> effect.places().stream())
                        .map(call::here)
                        .filter(call::has)
                        .toList(),
                effects(Matter.PSEUDONYMISED, Effect.Pseudonymise.class).stream()
                        .flatMap(effect -> effect.places().stream())
                        .map(call::here)
                        .filter(call::has)
                        .toList(),
                effects(Matter.SINK, Effect.Reach.class).stream()
                        .flatMap(effect -> effect.sinks().stream())
                        .toList(),
                effects(Matter.SETTING, Effect.Configure.class).stream()
                        .flatMap(effect -> effect.settings().stream())
                        .toList(),
                effects(Matter.KEPT, Effect.Keep.class).stream()
                        .flatMap(effect -> effect.places().stream())
                        .toList(),
                mention);
    }

    /** What is only named as a decision is none where a person takes it. */
    private Optional<CallModel.Decision> decision(Call call) {
        boolean step = !rows(Matter.VALIDATION).isEmpty();
        return rows(Matter.DECISION).stream()
                .findFirst()
                .filter(row -> !step || row.certainty() != Fact.Certainty.NAME)
                .map(row -> new CallModel.Decision(
                        ((Effect.Decide) row.effect()).effets(), call.what(row.type()), row.certainty()));
    }

    private List<Found> rows(Matter matter) {
        return decided.getOrDefault(matter, List.of());
    }

    private <E extends Effect> List<E> effects(Matter matter, Class<E> kind) {
        return rows(matter).stream().map(row -> kind.cast(row.effect())).toList();
    }
}
