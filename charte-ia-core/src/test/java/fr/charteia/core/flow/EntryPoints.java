package fr.charteia.core.flow;

import fr.charteia.core.bytecode.BlindSpots;
import fr.charteia.core.bytecode.MemberRef;
import fr.charteia.core.bytecode.MethodHeader;
import fr.charteia.core.flow.interpreter.Engine;
import fr.charteia.core.flow.memory.CellPaths;
import fr.charteia.core.flow.program.Program;
import fr.charteia.core.flow.value.AccessPath;
import fr.charteia.core.flow.value.Shape;
import fr.charteia.core.flow.value.Slot;
import fr.charteia.core.flow.value.Summary;
import java.util.LinkedHashMap;
import java.util.Map;
import java.util.function.Consumer;

/** The methods of a program's class {@code C}, each an entry point that was analysed: what they leave behind for one another. */
final class EntryPoints {
    final Program program;
    final Engine engine;
    final CellPaths paths;
    final Deposits deposits;
    final Map<MethodHeader, Summary> roots = new LinkedHashMap<>();

    private EntryPoints(Program program) {
        this.program = program;
        this.engine = new Engine(program, new BlindSpots());
        this.paths = new CellPaths(program);
        this.deposits = new Deposits(program, engine.globals(), paths);
        for (MethodHeader method : program.index().find("p/C").orElseThrow().methods()) {
            if (!method.isConstructor() && !method.isSynthetic() && program.hasBody(method)) {
                Summary summary = engine.summary(method, Shape.NONE);
                roots.put(method, summary);
                deposits.add(method, summary);
            }
        }
    }

    /** @param types sources of classes beside {@code C} */
    static void in(String types, String members, Consumer<EntryPoints> say) {
        Programs.with(
                "package p;\nimport api.*;\nimport java.util.*;\n" + types + "\nclass C {\n" + members + "\n}",
                program -> say.accept(new EntryPoints(program)));
    }

    MethodHeader method(String name) {
        return roots.keySet().stream()
                .filter(root -> root.name().equals(name))
                .findFirst()
                .orElseThrow();
    }

    /** The part of an object that a field is, by class and name. */
    Slot field(String type, String name) {
        MemberRef ref = program.index().find(type).orElseThrow().fields().stream()
                .filter(header -> header.name().equals(name))
                .findFirst()
                .orElseThrow()
                .ref();
        return program.slot(ref);
    }

    static AccessPath path(int parameter, Slot... slots) {
        AccessPath path = AccessPath.of(parameter);
        for (Slot slot : slots) {
            path = path.append(slot);
        }
        return path;
    }
}
