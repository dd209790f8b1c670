package fr.charteia.core.flow.interpreter;

import fr.charteia.core.bytecode.MethodBody;
import fr.charteia.core.flow.frame.Summaries;
import fr.charteia.core.flow.value.Hop;
import fr.charteia.core.flow.value.Site;
import fr.charteia.core.flow.value.Taints;
import fr.charteia.core.flow.value.Value;
import fr.charteia.core.model.LocalVariables.LocalVariable;
import java.util.Arrays;
import java.util.List;
import java.util.Optional;

/** What the annotations of a method's local variables say of the values that are stored in them. */
final class VariableFacts {
    private final MethodBody body;
    private final List<LocalVariable> variables;

    private VariableFacts(MethodBody body, List<LocalVariable> variables) {
        this.body = body;
        this.variables = variables;
    }

    static VariableFacts of(Summaries summaries, MethodBody body) {
        List<LocalVariable> variables =
                summaries.program().variables().of(body.method().ref());
        if (body.variables().isEmpty()) {
            variables.stream()
                    .filter(variable -> hasLine(body, variable.firstLine()))
                    .findFirst()
                    .ifPresent(variable -> summaries.gaps().withoutNames(body.method(), variable.firstLine()));
        }
        return new VariableFacts(body, variables);
    }

    /** Whether a body has code of a line: a lambda is asked of the variables of its whole class. */
    private static boolean hasLine(MethodBody body, int line) {
        return body.blocks().stream()
                .anyMatch(block -> Arrays.stream(block.lines()).anyMatch(own -> own == line));
    }

    /** What a value is once it is stored in this register; a constant that the code writes is nobody's. */
    Taints in(int register, Value value, Site site) {
        if (variables.isEmpty() || register >= body.locals() || isConstant(value)) {
            return Taints.NONE;
        }
        Optional<MethodBody.Variable> written =
                body.written(register, site.instruction().index());
        return written.stream()
                .flatMap(variable -> variables.stream().filter(known -> known.is(variable.name(), site.line())))
                .findFirst()
                .map(known -> Taints.ofFacts(known.facts(), new Hop(site, Hop.Why.SOURCE, known.name())))
                .orElse(Taints.NONE);
    }

    private static boolean isConstant(Value value) {
        return value.isNull()
                || value.objects().isEmpty() && value.constant().values().isPresent();
    }
}
