package fr.charteia.core.flow.interpreter;

import fr.charteia.core.bytecode.MethodBody;
import fr.charteia.core.flow.memory.Memory;
import fr.charteia.core.flow.value.Hop;
import fr.charteia.core.flow.value.Site;
import fr.charteia.core.flow.value.Taints;
import fr.charteia.core.flow.value.Value;
import fr.charteia.core.model.LocalVariables.LocalVariable;
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

    static VariableFacts of(Engine engine, MethodBody body) {
        List<LocalVariable> variables =
                engine.program().variables().of(body.method().ref());
        if (!variables.isEmpty() && body.variables().isEmpty()) {
            engine.withoutNames(body.method(), variables.get(0).firstLine());
        }
        return new VariableFacts(body, variables);
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
                .map(known -> Memory.facts(known.facts(), new Hop(site, Hop.Why.SOURCE, known.name())))
                .orElse(Taints.NONE);
    }

    private static boolean isConstant(Value value) {
        return value.isNull()
                || value.objects().isEmpty() && value.constant().values().isPresent();
    }
}
