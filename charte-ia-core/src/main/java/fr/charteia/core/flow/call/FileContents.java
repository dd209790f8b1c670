package fr.charteia.core.flow.call;

import fr.charteia.core.flow.memory.Memory;
import fr.charteia.core.flow.program.Program;
import fr.charteia.core.flow.value.AccessPath;
import fr.charteia.core.flow.value.Chain;
import fr.charteia.core.flow.value.HeapObject;
import fr.charteia.core.flow.value.Hop;
import fr.charteia.core.flow.value.Label;
import fr.charteia.core.flow.value.Site;
import fr.charteia.core.flow.value.Slot;
import fr.charteia.core.flow.value.State;
import fr.charteia.core.flow.value.Taint;
import fr.charteia.core.flow.value.Taints;
import fr.charteia.core.flow.value.Value;
import fr.charteia.core.model.Fact;
import java.util.List;
import java.util.Optional;
import java.util.stream.Stream;

/**
 * What a file holds, as the name of the field says in which its path lies: {@code resumePath} is that of a résumé. Of a path that is
 * passed, whoever passes it knows.
 */
public final class FileContents {
    private final Program program;
    private final Memory memory;

    public FileContents(Program program, Memory memory) {
        this.program = program;
        this.memory = memory;
    }

    /** What there is at a path. */
    public Taints at(State state, Value path, Site site) {
        return at(state, path, path.taints(), site);
    }

    /** @param made of what the path is made */
    public Taints at(State state, Value path, Taints made, Site site) {
        Taints named = memory.read(state, path, Slot.NAME).taints().union(made);
        Stream<AccessPath> passed =
                path.objects().stream().filter(HeapObject::isInput).map(HeapObject::path);
        Stream<AccessPath> labels = named.labels().stream()
                .filter(Label.Input.class::isInstance)
                .map(label -> ((Label.Input) label).path());
        return Stream.concat(passed, labels)
                .distinct()
                .map(way -> at(way, site))
                .reduce(Taints.NONE, Taints::union);
    }

    private Taints at(AccessPath way, Site site) {
        Optional<List<Fact>> facts = way.lastField()
                .flatMap(program::field)
                .map(program.models()::content)
                .filter(found -> !found.isEmpty());
        if (facts.isPresent()) {
            return Taints.ofFacts(facts.get(), new Hop(site, Hop.Why.SOURCE, ""));
        }
        boolean known = way.parameter() >= 0 && !way.isDeep();
        return known ? Taints.of(Taint.of(new Label.Input(ofFile(way))), Chain.EMPTY) : Taints.NONE;
    }

    private static AccessPath ofFile(AccessPath way) {
        boolean inside = !way.slots().isEmpty()
                && (way.last().equals(Slot.NAME) || way.last().equals(Slot.FILE));
        return (inside ? way.above() : way).append(Slot.FILE);
    }
}
