package fr.charteia.core.flow.interpreter;

import fr.charteia.core.bytecode.Instruction;
import fr.charteia.core.bytecode.MethodBody;
import fr.charteia.core.flow.program.Program;
import fr.charteia.core.flow.value.Chain;
import fr.charteia.core.flow.value.SinkHit;
import fr.charteia.core.flow.value.Site;
import fr.charteia.core.flow.value.Taints;
import fr.charteia.core.model.Place;
import java.util.LinkedHashMap;
import java.util.Map;
import java.util.Set;

/**
 * The calls of an AI in a body that was not interpreted to its end. They are calls all the same, of which neither what they send
 * nor their client is known. A call on a type of ours is left out: what it leads to has a body of its own.
 */
record UnreadCalls(Program program) {
    Map<SinkHit.Sink, SinkHit> in(MethodBody body) {
        Map<SinkHit.Sink, SinkHit> hits = new LinkedHashMap<>();
        for (MethodBody.Block block : body.blocks()) {
            for (int i = 0; i < block.instructions().size(); i++) {
                if (block.instructions().get(i) instanceof Instruction.Invoke call
                        && !program.index().inScope(call.callee().owner())) {
                    Site site = new Site(body.method().ref(), block.lines()[i], block.first() + i);
                    program.models().call(call.callee()).aiCalls().stream()
                            .filter(ai -> ai.sends().stream().noneMatch(Place::isCallback))
                            .map(ai -> new SinkHit.Sink.Ai(site, call.callee(), ai, false))
                            .forEach(ai -> hits.put(ai, new SinkHit(ai, Taints.NONE, Chain.EMPTY, Set.of())));
                }
            }
        }
        return hits;
    }
}
