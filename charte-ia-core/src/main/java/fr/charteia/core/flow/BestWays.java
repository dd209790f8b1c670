package fr.charteia.core.flow;

import fr.charteia.core.flow.value.Chain;
import fr.charteia.core.flow.value.Label;
import fr.charteia.core.flow.value.Mark;
import fr.charteia.core.flow.value.Ordered;
import fr.charteia.core.flow.value.SinkHit;
import fr.charteia.core.flow.value.Site;
import fr.charteia.core.flow.value.Taint;
import java.util.Comparator;
import java.util.LinkedHashMap;
import java.util.Map;
import java.util.Set;
import java.util.TreeSet;
import java.util.function.BiConsumer;

/** Of each flow that was found, the way that says most, and from which entry points it comes. */
final class BestWays {
    /** One flow: a label at a sink, by value or by control. */
    record Key(SinkHit.Sink sink, Label label) {
        /** The flow of a label without what tells it apart from others in one method only. */
        static Key of(SinkHit.Sink sink, Label label) {
            return new Key(sink, plain(label));
        }

        private static Label plain(Label label) {
            if (label instanceof Label.Data data) {
                return new Label.Data(data.fact());
            }
            return label instanceof Label.AiOutput output ? new Label.AiOutput(output.call()) : label;
        }
    }

    /** What an endpoint is asked, at a sink. */
    record Asked(SinkHit.Sink sink, Flow.Origin.Request request) {}

    /** How a flow comes, and from which entry points. */
    record Best(Taint taint, Chain chain, Set<Site> entries) {
        private static final Comparator<Best> ORDER = Comparator.<Best>comparingInt(
                        x -> x.taint.has(Mark.VALIDATED) ? 1 : 0)
                .thenComparingInt(x -> x.taint.has(Mark.PRESENCE) ? 1 : 0)
                .thenComparingInt(x -> x.taint.has(Mark.CONTROL) ? 1 : 0)
                .thenComparingInt(x -> x.taint.has(Mark.VIA_UNKNOWN) ? 1 : 0)
                .thenComparingInt(x -> x.chain.length());

        /** What nobody approved says more than what a person did, a value more than a condition, a sure way more than a guess, a short one more than a long one. */
        private Best or(Best other) {
            return ORDER.compare(other, this) < 0 ? other : this;
        }
    }

    private final Map<Key, Best> flows = new LinkedHashMap<>();
    private final Map<Asked, Best> requests = new LinkedHashMap<>();

    /** A label reaches a sink when an entry point is called. */
    void offer(SinkHit.Sink sink, Taint known, Chain chain, Site entry) {
        if (known.isOver()) {
            return;
        }
        Key key = Key.of(sink, known.label());
        Best offered = new Best(new Taint(key.label(), known.marks()), chain, new TreeSet<>(Set.of(entry)));
        flows.merge(key, offered, (a, b) -> {
            Set<Site> entries = new TreeSet<>(a.entries);
            entries.addAll(b.entries);
            Best chosen = a.or(b);
            return new Best(chosen.taint, chosen.chain, entries);
        });
    }

    /** What somebody outside asks reaches a sink. */
    void offer(Asked asked, Taint taint, Chain chain) {
        requests.merge(asked, new Best(taint, chain, new TreeSet<>()), Best::or);
    }

    /** The flows that were found so far. */
    Set<Key> found() {
        return Ordered.set(flows.keySet());
    }

    void forEachFlow(BiConsumer<Key, Best> action) {
        flows.forEach(action);
    }

    void forEachRequest(BiConsumer<Asked, Best> action) {
        requests.forEach(action);
    }
}
