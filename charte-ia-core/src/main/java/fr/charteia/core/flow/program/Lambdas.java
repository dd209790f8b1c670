package fr.charteia.core.flow.program;

import fr.charteia.core.bytecode.Instruction;
import fr.charteia.core.bytecode.MemberRef;
import fr.charteia.core.flow.value.HeapObject;
import fr.charteia.core.flow.value.Site;
import org.objectweb.asm.Handle;
import org.objectweb.asm.Type;

/** Reads the instructions that make functions: lambdas and method references. */
public final class Lambdas {
    private Lambdas() {}

    /** The function that an instruction makes. */
    public static HeapObject function(Instruction.InvokeDynamic call, Site site) {
        Handle implementation = implementation(call);
        return HeapObject.function(
                Type.getReturnType(call.descriptor()).getInternalName(),
                site,
                new HeapObject.Target(
                        member(implementation),
                        implementation.getTag(),
                        call.name(),
                        call.arguments().size()));
    }

    /** What the function that an instruction makes calls. */
    static Handle implementation(Instruction.InvokeDynamic call) {
        return (Handle) call.bootstrapArguments().get(1);
    }

    public static MemberRef member(Handle handle) {
        return new MemberRef(handle.getOwner(), handle.getName(), handle.getDesc());
    }
}
