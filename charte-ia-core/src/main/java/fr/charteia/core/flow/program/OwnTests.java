package fr.charteia.core.flow.program;

import fr.charteia.core.bytecode.Instruction;
import fr.charteia.core.bytecode.Instruction.Dispatch;
import fr.charteia.core.bytecode.MemberRef;
import fr.charteia.core.bytecode.MethodBody;
import fr.charteia.core.bytecode.MethodHeader;
import fr.charteia.core.flow.value.Term;
import java.util.HashMap;
import java.util.Map;
import java.util.Optional;
import org.objectweb.asm.Type;

/**
 * Methods of ours that ask one question of what they are given: {@code isOpen() { return status == OPEN; }}, or {@code check(c)}, which throws
 * unless {@code c}, and what catches that and says no. Whoever asks one of them asks that question.
 */
final class OwnTests {
    /** How many methods deep it is looked for what asks by what. */
    private static final int DEEPEST = 8;

    /** How long a method may be. */
    private static final int LONGEST = 60;

    private final Program program;
    private final Map<MemberRef, Optional<Asking>> known = new HashMap<>();
    private int depth;

    /**
     * How a method ends.
     *
     * @param changes whether it may change what fields hold
     */
    record Asking(AskedWay way, boolean changes) {}

    OwnTests(Program program) {
        this.program = program;
    }

    /** The truth that a call gives, or that chooses which of two constants it gives, of the registers that it is given; empty for any other. */
    Optional<Term> asked(Instruction.Invoke call) {
        boolean truth = call.callee().descriptor().endsWith(")Z");
        return ways(call)
                .flatMap(AskedWay::answer)
                .filter(answer -> truth || answer instanceof Term.Computed computed && computed.isEither());
    }

    /** How a call ends, by what it asks of the registers that it is given. */
    Optional<AskedWay> ways(Instruction.Invoke call) {
        return asking(call).map(asking -> asking.way.of(register -> argument(call, register)));
    }

    /** Whether a call may change what fields hold: any of which that is not known. */
    boolean mayChange(Instruction.Invoke call) {
        return asking(call).map(Asking::changes).orElse(true);
    }

    private Optional<Asking> asking(Instruction.Invoke call) {
        return mayAsk(call) ? program.overriding().only(call).flatMap(this::asking) : Optional.empty();
    }

    /** Whether there is something to ask. */
    private static boolean mayAsk(Instruction.Invoke call) {
        return !call.arguments().isEmpty() && !call.callee().name().equals("<init>");
    }

    private static int argument(Instruction.Invoke call, int register) {
        int at = 0;
        int argument = 0;
        if (call.dispatch() != Dispatch.STATIC) {
            at++;
            argument++;
        }
        if (register < at) {
            return call.arguments().get(0);
        }
        for (Type type : Type.getArgumentTypes(call.callee().descriptor())) {
            if (register == at) {
                return call.arguments().get(argument);
            }
            at += type.getSize();
            argument++;
        }
        return Instruction.NONE;
    }

    private Optional<Asking> asking(MethodHeader method) {
        Optional<Asking> found = depth > DEEPEST ? Optional.empty() : known.get(method.ref());
        if (found == null) {
            // Of one that calls itself, nothing is known.
            known.put(method.ref(), Optional.empty());
            depth++;
            found = program.hasBody(method)
                    ? program.body(method)
                            .filter(body -> body.size() <= LONGEST)
                            .flatMap(this::read)
                    : Optional.empty();
            depth--;
            known.put(method.ref(), found);
        }
        return found;
    }

    private Optional<Asking> read(MethodBody body) {
        return new AskedWays(program, this, body).read();
    }
}
