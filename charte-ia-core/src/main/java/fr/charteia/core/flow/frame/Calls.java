package fr.charteia.core.flow.frame;

import fr.charteia.core.bytecode.Instruction.Dispatch;
import fr.charteia.core.bytecode.MemberRef;
import fr.charteia.core.flow.value.Site;
import fr.charteia.core.flow.value.State;
import fr.charteia.core.flow.value.Value;
import java.util.List;

/** Calls methods, wherever the interpretation of something else comes to a call. */
public interface Calls {
    /**
     * Calls a method, and leaves in the state what that does.
     *
     * @param arguments the receiver first, where there is one
     */
    Outcome invoke(State state, MemberRef callee, Dispatch dispatch, List<Value> arguments, Site site);

    /** Whether a method of ours writes to the object that it is given there, by itself or through others; the receiver is the first. */
    boolean changes(MemberRef callee, int argument);
}
