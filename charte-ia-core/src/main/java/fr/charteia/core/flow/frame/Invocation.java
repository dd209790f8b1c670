package fr.charteia.core.flow.frame;

import fr.charteia.core.bytecode.MemberRef;
import fr.charteia.core.flow.program.Program;
import fr.charteia.core.flow.value.HeapObject;
import fr.charteia.core.flow.value.Hop;
import fr.charteia.core.flow.value.Site;
import fr.charteia.core.flow.value.State;
import fr.charteia.core.flow.value.Value;
import java.util.List;
import org.objectweb.asm.Type;

/** One call under interpretation, with the values that it is given: the receiver first, where there is one. */
public record Invocation(State state, MemberRef callee, boolean isStatic, List<Value> arguments, Site site) {
    /** The same call, on one of several ways. */
    public Invocation in(State way) {
        return way == state ? this : new Invocation(way, callee, isStatic, arguments, site);
    }

    public Type returns() {
        return Type.getReturnType(callee.descriptor());
    }

    public boolean returnsObject() {
        Type type = returns();
        return type.getSort() >= Type.ARRAY && !Program.isScalar(Program.internalName(type));
    }

    /** Where the arguments begin, after the receiver. */
    public int shift() {
        return isStatic ? 0 : 1;
    }

    public Value receiver() {
        return arguments.get(0);
    }

    /** The argument at a position, without the receiver; nothing where there is none. */
    public Value argument(int position) {
        int index = position + shift();
        return index >= 0 && index < arguments.size() ? arguments.get(index) : Value.BOTTOM;
    }

    /** The arguments without the receiver. */
    public List<Value> given() {
        return arguments.subList(Math.min(shift(), arguments.size()), arguments.size());
    }

    /** A site for another object that the call makes beside its result. */
    public Site beside(int n) {
        return site.beside(n + 1);
    }

    /** The object that a modelled call makes: its parts are just what the model puts there. */
    public HeapObject make() {
        HeapObject made = HeapObject.allocated(Program.internalName(returns()), site);
        state.heap.allocate(made);
        return made;
    }

    /** The value as the call hands it on: with the call on its way. */
    public Value moved(Value value) {
        Hop hop = new Hop(site, Hop.Why.MODEL, Hop.callName(callee));
        return value.taints().isEmpty() ? value : value.via(t -> t.then(hop));
    }
}
