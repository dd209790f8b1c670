package fr.charteia.core.flow.call;

import fr.charteia.core.bytecode.Instruction;
import fr.charteia.core.bytecode.InternalNames;
import fr.charteia.core.bytecode.MemberRef;
import fr.charteia.core.flow.frame.Frame;
import fr.charteia.core.flow.memory.Memory;
import fr.charteia.core.flow.memory.TypeTests;
import fr.charteia.core.flow.program.Lambdas;
import fr.charteia.core.flow.program.Program;
import fr.charteia.core.flow.value.Constant;
import fr.charteia.core.flow.value.Folding;
import fr.charteia.core.flow.value.HeapObject;
import fr.charteia.core.flow.value.Hop;
import fr.charteia.core.flow.value.Label;
import fr.charteia.core.flow.value.Mark;
import fr.charteia.core.flow.value.PartialTexts;
import fr.charteia.core.flow.value.Site;
import fr.charteia.core.flow.value.Slot;
import fr.charteia.core.flow.value.State;
import fr.charteia.core.flow.value.Taints;
import fr.charteia.core.flow.value.Value;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.Set;
import org.objectweb.asm.Handle;
import org.objectweb.asm.Type;

/** What the JDK's bootstrap methods mean: lambdas, concatenations, records' methods, pattern switches. */
public final class DynamicCalls {
    /** Which primitive an object prints as that is an int among constants. */
    private static final Map<String, Character> BOXES = Map.of(
            "java/lang/Boolean", 'Z',
            "java/lang/Character", 'C',
            "java/lang/Integer", 'I',
            "java/lang/Short", 'S',
            "java/lang/Byte", 'B');

    private final Program program;
    private final Frame frame;
    private final Memory memory;
    private final Contents contents;

    public DynamicCalls(Program program, Frame frame, Memory memory, Contents contents) {
        this.program = program;
        this.frame = frame;
        this.memory = memory;
        this.contents = contents;
    }

    public Value evaluate(State state, Instruction.InvokeDynamic call, Site site) {
        List<Value> arguments =
                call.arguments().stream().map(r -> state.registers[r]).toList();
        return switch (call.bootstrap().getOwner()) {
            case "java/lang/invoke/LambdaMetafactory" -> function(state, call, arguments, site);
            case "java/lang/invoke/StringConcatFactory" -> concatenation(state, call, arguments, site);
            case "java/lang/runtime/ObjectMethods" -> recordMethod(state, call, arguments, site);
            case "java/lang/runtime/SwitchBootstraps" ->
                Value.tainted(arguments.get(0).taints().marked(Mark.MEASURE));
            default -> Value.tainted(Value.taintsOf(arguments).marked(Mark.VIA_UNKNOWN));
        };
    }

    private Value function(State state, Instruction.InvokeDynamic call, List<Value> captured, Site site) {
        HeapObject function = Lambdas.function(call, site);
        state.heap.allocate(function);
        for (int i = 0; i < captured.size(); i++) {
            state.heap.set(function, Slot.capture(i), captured.get(i));
        }
        return Value.of(function);
    }

    private Value concatenation(State state, Instruction.InvokeDynamic call, List<Value> arguments, Site site) {
        String recipe = recipe(call, arguments.size());
        Taints taints = Taints.NONE;
        List<Constant> constants = new ArrayList<>();
        List<Constant> pieces = new ArrayList<>();
        StringBuilder types = new StringBuilder();
        for (int i = 0; i < arguments.size(); i++) {
            frame.mayName(arguments.get(i), call.target());
            Type type = Type.getArgumentTypes(call.descriptor())[i];
            Taints carried = contents.text(state, arguments.get(i), site);
            taints = taints.union(
                    !carried.isEmpty() && program.forms().include(type) ? carried.marked(Mark.FORMED) : carried);
            constants.add(isPrinted(arguments.get(i), type) ? arguments.get(i).constant() : Constant.UNKNOWN);
            pieces.add(PartialTexts.piece(constants.get(i), carried.isEmpty()));
            types.append(printedAs(type));
        }
        Constant folded = Folding.concatenate(recipe, constants, types.toString());
        return new Value(
                Set.of(),
                withoutOthers(taints).then(new Hop(site, Hop.Why.TEXT, "+")),
                folded == Constant.UNKNOWN ? PartialTexts.concatenated(recipe, pieces) : folded);
    }

    /** What texts say together: that the whole is another than some text does not say so of a part. */
    private static Taints withoutOthers(Taints parts) {
        return parts.approvals().isEmpty()
                ? parts
                : parts.filter(taint -> !(taint.label() instanceof Label.Approval approval)
                        || !(approval.when() instanceof Label.OtherThan));
    }

    /** Whether a constant prints as it is kept: a truth or a character in a box is an int here. */
    private static boolean isPrinted(Value value, Type type) {
        boolean any = type.getSort() == Type.OBJECT && !BOXES.containsKey(type.getInternalName());
        return value.objects().isEmpty()
                && !(any && value.constant().values().orElse(Set.of()).stream().anyMatch(Integer.class::isInstance));
    }

    private static char printedAs(Type type) {
        return type.getSort() == Type.OBJECT
                ? BOXES.getOrDefault(type.getInternalName(), 'L')
                : type.getDescriptor().charAt(0);
    }

    private static String recipe(Instruction.InvokeDynamic call, int arguments) {
        if (!call.bootstrap().getName().equals("makeConcatWithConstants")) {
            return "\1".repeat(arguments);
        }
        String recipe = (String) call.bootstrapArguments().get(0);
        int constant = 1;
        StringBuilder filled = new StringBuilder();
        for (char c : recipe.toCharArray()) {
            if (c == '\2') {
                filled.append(call.bootstrapArguments().get(constant++));
            } else {
                filled.append(c);
            }
        }
        return filled.toString();
    }

    private Value recordMethod(State state, Instruction.InvokeDynamic call, List<Value> arguments, Site site) {
        if (!call.name().equals("toString")) {
            return measured(state, call, arguments);
        }
        Taints taints = Taints.NONE;
        for (Object argument : call.bootstrapArguments()) {
            if (argument instanceof Handle getter) {
                MemberRef field = Lambdas.member(getter);
                Value part = memory.read(state, arguments.get(0), program.slot(field));
                taints = taints.union(contents.text(state, part, site))
                        .union(Taints.ofFacts(
                                        program.models().field(field),
                                        part.passed(),
                                        new Hop(
                                                site,
                                                Hop.Why.SOURCE,
                                                InternalNames.innermost(field.owner()) + "." + field.name()))
                                .markedBits(Memory.protection(part)));
            }
        }
        return Value.tainted(taints.then(new Hop(site, Hop.Why.TEXT, "toString")));
    }

    /** Whether records are equal, or what number one has, follows from all that their components hold. */
    private Value measured(State state, Instruction.InvokeDynamic call, List<Value> records) {
        Taints taints = Value.taintsOf(records);
        for (Object argument : call.bootstrapArguments()) {
            if (argument instanceof Handle getter) {
                MemberRef field = Lambdas.member(getter);
                for (Value one : records) {
                    Value alike = TypeTests.narrowed(program, one, field.owner());
                    Value part = memory.read(state, alike, program.slot(field));
                    taints = taints.union(memory.deep(state, part));
                }
            }
        }
        return Value.tainted(taints.marked(Mark.MEASURE));
    }
}
