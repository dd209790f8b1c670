package fr.charteia.core.flow;

import fr.charteia.core.bytecode.ClassHeader;
import fr.charteia.core.bytecode.MethodHeader;
import fr.charteia.core.flow.program.Program;
import fr.charteia.core.flow.value.Mark;
import fr.charteia.core.flow.value.Taint;
import fr.charteia.core.flow.value.Tools;
import fr.charteia.core.model.CallModel;
import fr.charteia.core.model.Place;
import java.util.HashMap;
import java.util.List;
import java.util.Map;

/**
 * Code of ours through which a client sends what it is asked: an advisor, a guard. Where that is declared to anonymise, or to pseudonymise,
 * what it gives back, so is all that is asked through the client.
 */
final class Passages {
    private final Program program;
    private final Map<String, Integer> known = new HashMap<>();

    Passages(Program program) {
        this.program = program;
    }

    /** The marks that what goes through any of these gets, a bit per {@link Mark}. */
    int protection(Tools tools) {
        int marks = 0;
        for (String name : tools.names()) {
            marks |= known.computeIfAbsent(name, this::ofClass);
        }
        return marks;
    }

    private int ofClass(String name) {
        if (!program.index().inScope(name)) {
            return 0;
        }
        int marks = 0;
        for (String type : program.index().supertypes(name)) {
            for (MethodHeader method : program.index()
                    .find(type)
                    .filter(header -> program.index().inScope(type))
                    .map(ClassHeader::methods)
                    .orElse(List.of())) {
                marks |= program.models().passesOn(method)
                        ? protection(program.models().call(method.ref()))
                        : 0;
            }
        }
        return marks;
    }

    private static int protection(CallModel model) {
        return (model.anonymised().contains(Place.result()) ? Taint.bit(Mark.ANONYMISED) : 0)
                | (model.pseudonymised().contains(Place.result()) ? Taint.bit(Mark.PSEUDONYMISED) : 0);
    }
}
