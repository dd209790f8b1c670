package fr.charteia.core.flow.interpreter;

import fr.charteia.core.bytecode.MethodBody;
import fr.charteia.core.bytecode.MethodHeader;
import fr.charteia.core.flow.memory.Memory;
import fr.charteia.core.flow.memory.Unwritten;
import fr.charteia.core.flow.program.Program;
import fr.charteia.core.flow.value.AccessPath;
import fr.charteia.core.flow.value.Chain;
import fr.charteia.core.flow.value.Constant;
import fr.charteia.core.flow.value.HeapObject;
import fr.charteia.core.flow.value.Hop;
import fr.charteia.core.flow.value.Label;
import fr.charteia.core.flow.value.Site;
import fr.charteia.core.flow.value.State;
import fr.charteia.core.flow.value.Taint;
import fr.charteia.core.flow.value.Taints;
import fr.charteia.core.flow.value.Value;
import fr.charteia.core.model.Fact;
import java.util.List;
import java.util.Optional;
import org.objectweb.asm.Type;

/** What holds when a method is entered: its parameters are inputs, with what their declarations say. */
final class Entry {
    private Entry() {}

    /** Before its initialiser runs, nothing has been put in the static fields of a class but constants. */
    private static void unset(Program program, String type, Memory memory, State state) {
        HeapObject statics = HeapObject.input("", AccessPath.of(AccessPath.STATIC));
        program.index().find(type).stream()
                .flatMap(header -> header.fields().stream())
                .filter(field -> field.isStatic() && field.constantValue() == null)
                .forEach(field -> state.heap.set(
                        statics,
                        program.slot(field.ref()),
                        Unwritten.initial(Program.internalName(Type.getType(field.descriptor())))));
    }

    static State state(Program program, MethodBody body, Memory memory) {
        State state = new State(body.registers());
        MethodHeader method = body.method();
        if (method.name().equals("<clinit>")) {
            unset(program, method.owner(), memory, state);
        }
        int register = 0;
        int parameter = 0;
        if (!method.isStatic()) {
            state.definitions[register] = State.parameter(parameter);
            state.registers[register++] = memory.inputs().at(AccessPath.of(parameter++), method.owner());
        }
        Type[] types = Type.getArgumentTypes(method.descriptor());
        boolean tool = program.tools().is(method);
        Site site = new Site(method.ref(), body.firstLine(), 0);
        for (int i = 0; i < types.length; i++) {
            state.definitions[register] = State.parameter(parameter);
            Value value = memory.inputs().passed(method, i);
            parameter++;
            Optional<String> configured = program.models().configuredValue(method.parameterAnnotations(i));
            if (configured.isPresent()) {
                value = value.withConstant(Constant.configured(configured.get()));
            }
            List<Fact> facts = program.models().parameter(method, i);
            value = value.plus(
                    Taints.ofFacts(facts, AccessPath.of(parameter - 1), new Hop(site, Hop.Why.SOURCE, method.name())));
            if (tool && program.tools().says(method, i)) {
                value = value.plus(Taints.of(
                        Taint.of(new Label.AiOutput(site)),
                        Chain.EMPTY.then(new Hop(site, Hop.Why.SOURCE, Hop.callName(method.ref())))));
            }
            state.registers[register] = value;
            register += types[i].getSize();
        }
        return state;
    }
}
