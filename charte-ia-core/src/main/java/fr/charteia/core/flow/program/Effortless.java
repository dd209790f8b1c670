package fr.charteia.core.flow.program;

import fr.charteia.core.bytecode.Instruction;
import fr.charteia.core.bytecode.Instruction.Dispatch;
import fr.charteia.core.bytecode.MemberRef;
import fr.charteia.core.bytecode.MethodBody;
import fr.charteia.core.bytecode.MethodHeader;
import java.util.HashMap;
import java.util.Map;

/**
 * Methods of ours that do nothing but set and read fields of their own object, and of objects that they make in the same way, or put a text
 * together: called on an object that is there, none of them fails, so that nobody has to reckon with one that did. What they throw
 * themselves, when they make an exception, is seen.
 */
public final class Effortless {
    private final Program program;
    private final Map<MemberRef, Boolean> known = new HashMap<>();

    Effortless(Program program) {
        this.program = program;
    }

    /** Whether what an object of exactly that class runs for a call cannot fail. */
    public boolean is(String type, MemberRef callee) {
        return program.overriding()
                .resolveOn(type, callee)
                .filter(method -> !method.isStatic())
                .filter(this::is)
                .isPresent();
    }

    /** Whether a static method, or a constructor of an object that is being made, cannot fail. */
    public boolean is(MemberRef callee) {
        return program.resolve(callee).filter(this::is).isPresent();
    }

    private boolean is(MethodHeader method) {
        Boolean effortless = known.get(method.ref());
        if (effortless == null) {
            // One that calls itself may never end.
            known.put(method.ref(), false);
            effortless = program.index().inScope(method.owner())
                    && program.hasBody(method)
                    && program.body(method).filter(this::setsAndReads).isPresent();
            known.put(method.ref(), effortless);
        }
        return effortless;
    }

    private boolean setsAndReads(MethodBody body) {
        if (body.blocks().size() != 1) {
            return false;
        }
        PresentObjects present = new PresentObjects(body.method());
        for (Instruction instruction : body.blocks().get(0).instructions()) {
            if (!isEffortless(instruction, present)) {
                return false;
            }
            present.step(instruction);
        }
        return true;
    }

    private boolean isEffortless(Instruction instruction, PresentObjects present) {
        if (instruction instanceof Instruction.Load load) {
            return present.has(load.object());
        } else if (instruction instanceof Instruction.Store store) {
            return present.has(store.object());
        } else if (instruction instanceof Instruction.New made) {
            return program.index().inScope(made.type())
                    || program.index().isSubtype(made.type(), "java/lang/Throwable");
        } else if (instruction instanceof Instruction.Binary binary) {
            return !binary.divides();
        } else if (instruction instanceof Instruction.InvokeDynamic call) {
            return call.bootstrap().getName().startsWith("makeConcat") && JdkFailures.isPlain(call);
        } else if (instruction instanceof Instruction.Invoke call) {
            return isEffortless(call, present);
        } else if (instruction instanceof Instruction.Throw thrown) {
            return present.has(thrown.value());
        }
        return instruction instanceof Instruction.Move
                || instruction instanceof Instruction.Constant
                || instruction instanceof Instruction.Unary
                || instruction instanceof Instruction.Increment
                || instruction instanceof Instruction.InstanceOf
                || instruction instanceof Instruction.Return;
    }

    private boolean isEffortless(Instruction.Invoke call, PresentObjects present) {
        MemberRef callee = call.callee();
        if (call.dispatch() == Dispatch.STATIC) {
            return JdkFailures.boxes(callee) || is(callee);
        }
        int object = call.arguments().get(0);
        return call.dispatch() == Dispatch.SPECIAL
                ? present.has(object)
                        && (callee.name().equals("<init>") && JdkFailures.ROOTS.contains(callee.owner())
                                || JdkFailures.makesException(callee, program.index())
                                || is(callee))
                : present.exactType(object).filter(type -> is(type, callee)).isPresent();
    }
}
