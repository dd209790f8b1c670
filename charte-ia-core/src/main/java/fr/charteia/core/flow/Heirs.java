package fr.charteia.core.flow;

import fr.charteia.core.bytecode.MethodHeader;
import fr.charteia.core.flow.interpreter.Engine;
import fr.charteia.core.flow.memory.Memory;
import fr.charteia.core.flow.program.Program;
import fr.charteia.core.flow.value.AccessPath;
import fr.charteia.core.flow.value.Constant;
import fr.charteia.core.flow.value.Shape;
import fr.charteia.core.flow.value.Summary;
import java.util.List;
import java.util.Map;

/**
 * What an entry point does that several classes inherit: on objects of each of them, where these are few. What one of them holds says nothing
 * of what another one does.
 */
final class Heirs {
    /** How many classes are looked at one by one. */
    private static final int MOST = 8;

    private static final AccessPath RECEIVER = AccessPath.of(0);

    private final Program program;
    private final Engine engine;

    Heirs(Program program, Engine engine) {
        this.program = program;
        this.engine = engine;
    }

    Summary summary(MethodHeader root) {
        Summary whole = engine.summary(root, Shape.NONE);
        boolean known = !root.isStatic() && !program.isFunctional(root.owner());
        List<String> heirs = known && !whole.hits().isEmpty() ? heirs(root) : List.of();
        if (heirs.size() < 2 || heirs.size() > MOST) {
            return whole;
        }
        Memory memory = new Memory(program, Shape.NONE, engine.globals());
        Summary joined = null;
        for (String heir : heirs) {
            Summary one = engine.summary(root, of(heir));
            joined = joined == null ? one : joined.join(one, memory);
        }
        return joined == null || engine.isSpent() ? whole : joined;
    }

    /** The classes that have a method as it is. */
    private List<String> heirs(MethodHeader method) {
        return program.index().subtypes(method.owner()).stream()
                .filter(program.index()::isConcrete)
                .filter(type -> program.overriding()
                        .resolveOn(type, method.ref())
                        .filter(found -> found.ref().equals(method.ref()))
                        .isPresent())
                .limit(MOST + 1L)
                .toList();
    }

    private static Shape of(String type) {
        Shape.Known receiver = new Shape.Known(List.of(new Shape.Passed(type, null, true)), Constant.UNKNOWN);
        return new Shape(Map.of(RECEIVER, receiver), Map.of());
    }
}
