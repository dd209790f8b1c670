package fr.charteia.core.flow.program;

import fr.charteia.core.bytecode.Instruction;
import fr.charteia.core.bytecode.MemberRef;
import fr.charteia.core.flow.value.HeapObject;
import fr.charteia.core.flow.value.Site;
import java.util.Optional;
import org.objectweb.asm.Handle;
import org.objectweb.asm.Opcodes;
import org.objectweb.asm.Type;

/** Reads the instructions that make functions: lambdas and method references. */
public final class Lambdas {
    /** In no name that a compiler of Java writes. */
    private static final char TAKEN = '#';

    private Lambdas() {}

    /** Whether an instruction makes a function. */
    public static boolean isMade(Instruction.InvokeDynamic call) {
        return call.makesFunction();
    }

    /** The function that an instruction makes. */
    public static HeapObject function(Instruction.InvokeDynamic call, Site site) {
        return HeapObject.function(Type.getReturnType(call.descriptor()).getInternalName(), site, target(call));
    }

    /** What the function that an instruction makes calls, and how. */
    static HeapObject.Target target(Instruction.InvokeDynamic call) {
        Handle implementation = implementation(call);
        return new HeapObject.Target(
                member(implementation),
                implementation.getTag(),
                call.name(),
                call.arguments().size());
    }

    /** The instruction at a place, where it makes a function. */
    public static Optional<Instruction.InvokeDynamic> made(Program program, Site site) {
        return program.resolve(site.method())
                .flatMap(program::body)
                .flatMap(body ->
                        body.instructions().skip(site.instruction().index()).findFirst())
                .filter(Instruction.InvokeDynamic.class::isInstance)
                .map(Instruction.InvokeDynamic.class::cast);
    }

    /**
     * Where it is found what functions that an instruction makes took along, by those who find them in a field: as if it was a field of
     * the class that makes them, for all of them.
     *
     * @param call the instruction
     * @param capture which of the variables
     */
    public static MemberRef taken(Site maker, Instruction.InvokeDynamic call, int capture) {
        MemberRef method = maker.method();
        return new MemberRef(
                method.owner(),
                method.name() + TAKEN + maker.instruction().index() + TAKEN + capture + method.descriptor(),
                Type.getArgumentTypes(call.descriptor())[capture].getDescriptor());
    }

    /** Where the functions are made that take it along, where the field is such a place; its line is not known. */
    public static Optional<Site> maker(MemberRef field) {
        int taken = field.name().indexOf(TAKEN);
        if (taken < 0) {
            return Optional.empty();
        }
        int capture = field.name().indexOf(TAKEN, taken + 1);
        MemberRef method = new MemberRef(
                field.owner(),
                field.name().substring(0, taken),
                field.name().substring(field.name().indexOf('(', capture)));
        return Optional.of(new Site(method, 0, Integer.parseInt(field.name(), taken + 1, capture, 10)));
    }

    /** The name of such a place, as of the method that makes them; another as it is. */
    public static String shown(String field) {
        int taken = field.indexOf(TAKEN);
        return taken < 0 ? field : field.substring(0, taken);
    }

    /** What the function that an instruction makes calls. */
    static Handle implementation(Instruction.InvokeDynamic call) {
        return (Handle) call.bootstrapArguments().get(1);
    }

    /** Where among what a function takes along its first parameter is: before it, the object may be whose method it runs. */
    static int first(Handle run) {
        return run.getTag() == Opcodes.H_INVOKESTATIC || run.getTag() == Opcodes.H_NEWINVOKESPECIAL ? 0 : 1;
    }

    public static MemberRef member(Handle handle) {
        return new MemberRef(handle.getOwner(), handle.getName(), handle.getDesc());
    }
}
