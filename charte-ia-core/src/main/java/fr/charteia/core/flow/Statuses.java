package fr.charteia.core.flow;

import fr.charteia.core.bytecode.FieldHeader;
import fr.charteia.core.bytecode.Instruction;
import fr.charteia.core.bytecode.MemberRef;
import fr.charteia.core.model.CallModel;
import java.util.List;
import java.util.Optional;
import java.util.Set;
import java.util.TreeSet;
import org.objectweb.asm.Opcodes;
import org.objectweb.asm.Type;

/** Constants that are written to objects of ours: the models say which of them tell what was decided. */
final class Statuses {
    private final Engine engine;
    private final Program program;
    private final Frame frame;
    private final Memory memory;

    Statuses(Engine engine, Frame frame) {
        this.engine = engine;
        this.program = engine.program();
        this.frame = frame;
        this.memory = frame.memory();
    }

    void call(State state, MemberRef callee, List<Value> arguments, boolean isStatic, Site site) {
        if (!program.index().inScope(callee.owner())) {
            return;
        }
        Type[] types = Type.getArgumentTypes(callee.descriptor());
        int first = isStatic ? 0 : 1;
        for (int i = 0; i < types.length; i++) {
            written(state, callee, i, types[i], arguments.get(first + i), site);
        }
    }

    void store(State state, Instruction.Store store, Site site) {
        if (program.index().inScope(store.field().owner())) {
            Type type = Type.getType(store.field().descriptor());
            written(state, store.field(), 0, type, state.registers[store.value()], site);
        }
    }

    private void written(State state, MemberRef member, int argument, Type type, Value value, Site site) {
        if (type.getSort() != Type.OBJECT || value.isBottom() || value.isNull()) {
            return;
        }
        Set<String> constants = constants(value, type.getInternalName());
        if (constants.isEmpty() && !isComputed(value)) {
            return;
        }
        Optional<CallModel.Decision> decision =
                program.models().status(member, argument, constants).or(() -> handedOn(member, argument, constants));
        if (decision.isPresent()) {
            boolean chosen = !constants.isEmpty();
            // What lies in a constant says nothing: which one it is does.
            Taints reaching = chosen
                    ? value.taints().union(frame.control().markedBits(Taint.bit(Mark.CONTROL)))
                    : memory.deep(state, value);
            frame.hit(new SinkHit(
                    new SinkHit.Sink.Decision(site, name(member), decision.get(), chosen),
                    Approvals.guarded(state, reaching),
                    Chain.EMPTY,
                    Set.of()));
        }
    }

    /** The decision that lies in what a helper does with the value, when all it does is to hand it on. */
    private Optional<CallModel.Decision> handedOn(MemberRef member, int argument, Set<String> constants) {
        return (member.isMethod() ? program.handovers().of(member, argument) : Set.<Handovers.Handed>of())
                .stream()
                        .filter(handed ->
                                program.index().inScope(handed.member().owner()))
                        .map(handed -> program.models().status(handed.member(), handed.argument(), constants))
                        .flatMap(Optional::stream)
                        .findFirst();
    }

    private static String name(MemberRef member) {
        return member.name().equals("<init>")
                ? MethodInterpreter.shortName(member.owner())
                : MethodInterpreter.callName(member);
    }

    /** Whether code that is not seen gave the value: which constant it is, its own labels decide. */
    private static boolean isComputed(Value value) {
        return !value.objects().isEmpty()
                && value.objects().stream().noneMatch(object -> object.isInput() || object.isExact());
    }

    /** The texts, or the names of the constants of an enum of ours, that the value may be. */
    private Set<String> constants(Value value, String type) {
        Set<String> names = new TreeSet<>();
        if (type.equals("java/lang/String")) {
            value.constant().values().ifPresent(all -> all.forEach(one -> names.add(String.valueOf(one))));
        } else if (!value.objects().isEmpty() && program.index().inScope(type)) {
            for (FieldHeader field : program.index().find(type).stream()
                    .filter(header -> header.isEnum())
                    .flatMap(header -> header.fields().stream())
                    .filter(header -> (header.access() & Opcodes.ACC_ENUM) != 0)
                    .toList()) {
                boolean holds = engine.staticField(field.ref())
                        .filter(held -> held.objects().stream().anyMatch(value.objects()::contains))
                        .isPresent();
                if (holds) {
                    names.add(field.name());
                }
            }
        }
        return names;
    }
}
