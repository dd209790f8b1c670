package fr.charteia.core.flow;

import fr.charteia.core.bytecode.Instruction;
import fr.charteia.core.bytecode.MemberRef;
import fr.charteia.core.bytecode.MethodBody;
import fr.charteia.core.bytecode.MethodHeader;
import fr.charteia.core.flow.call.Contents;
import fr.charteia.core.flow.interpreter.Engine;
import fr.charteia.core.flow.memory.Memory;
import fr.charteia.core.flow.program.Program;
import fr.charteia.core.flow.value.AccessPath;
import fr.charteia.core.flow.value.Constant;
import fr.charteia.core.flow.value.HeapObject;
import fr.charteia.core.flow.value.PartialText;
import fr.charteia.core.flow.value.PartialTexts;
import fr.charteia.core.flow.value.Shape;
import fr.charteia.core.flow.value.Slot;
import fr.charteia.core.flow.value.State;
import fr.charteia.core.flow.value.Summary;
import fr.charteia.core.flow.value.Value;
import java.util.ArrayList;
import java.util.HashMap;
import java.util.LinkedHashSet;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import org.jspecify.annotations.Nullable;

/**
 * Where the pieces of an address come from that an entry point finds when it is called: from the constructor or the setter
 * that stored them, from whoever called that one, from the factory method of a bean.
 */
final class Origins {
    /** How many stores and factories one after the other are followed. */
    private static final int DEPTH = 6;

    /** How many callers up a constructor is followed. */
    private static final int CALLERS = 3;

    /** Of more methods that may give an object, none tells what it is. */
    private static final int MAKERS = 16;

    private final Program program;
    private final Engine engine;
    private final Wiring wiring;
    private final Map<Asked, Set<PartialText>> known = new HashMap<>();

    /** What may be at a path when a method is called, followed so deep. */
    private record Asked(MemberRef method, AccessPath path, int depth) {}

    /** A value that a method leaves in a field, or gives back, in terms of what it is given. */
    private record Left(MethodHeader method, Summary summary, Value value) {}

    Origins(Program program, Engine engine, Wiring wiring) {
        this.program = program;
        this.engine = engine;
        this.wiring = wiring;
    }

    /** What a constant in a summary of that method may read like. */
    Set<PartialText> of(MethodHeader method, Constant constant) {
        return of(method, constant, DEPTH);
    }

    private Set<PartialText> of(MethodHeader method, Constant constant, int depth) {
        Set<PartialText> all = new LinkedHashSet<>();
        for (PartialText address : PartialTexts.of(constant).orElse(Set.of(PartialText.UNKNOWN))) {
            all.addAll(address.with(path -> at(method, path, depth)));
        }
        return all;
    }

    private Set<PartialText> at(MethodHeader method, AccessPath path, int depth) {
        Asked asked = new Asked(method.ref(), path, depth);
        Set<PartialText> found = known.get(asked);
        if (found == null) {
            found = find(method, path, depth);
            if (!engine.isSpent()) {
                // Else it may be guessed for want of an allowance: another may be given.
                known.put(asked, found);
            }
        }
        return found;
    }

    private Set<PartialText> find(MethodHeader method, AccessPath path, int depth) {
        AccessPath holder = path.isAddress() ? path.above() : path;
        Set<PartialText> found = new LinkedHashSet<>();
        for (Left left : depth == 0 ? List.<Left>of() : left(method, holder, CALLERS)) {
            Constant constant = path.isAddress() ? address(left) : left.value.constant();
            found.addAll(of(left.method, constant, depth - 1));
        }
        boolean telling = found.size() > 1 && found.stream().anyMatch(PartialText::isTelling);
        if (telling) {
            found.removeIf(address -> !address.isTelling() && !address.equals(PartialText.UNKNOWN));
        }
        return found.isEmpty() ? Set.of(PartialText.UNKNOWN) : PartialTexts.bounded(found);
    }

    private Constant address(Left left) {
        return Contents.address(memory(), left.summary.heap(), left.value);
    }

    /**
     * What is at a path when an entry point is called: what was put there in the object that was put above it; where that is not
     * known, whatever anybody puts there in any object.
     */
    private List<Left> left(MethodHeader method, AccessPath path, int depth) {
        if (depth == 0 || path.isAnyBelow()) {
            return List.of();
        }
        List<Slot> slots = path.slots();
        Slot last = slots.isEmpty() ? null : slots.get(slots.size() - 1);
        List<Left> found = new ArrayList<>();
        if (last != null && last.kind() == Slot.Kind.FIELD) {
            for (Left above : left(method, path.above(), depth - 1)) {
                State state = new State(0);
                state.heap = above.summary.heap();
                Value value = memory().read(state, above.value, last);
                if (!value.isBottom()) {
                    found.add(new Left(above.method, above.summary, value));
                }
            }
            if (found.isEmpty()) {
                program.writers().storing(last).forEach(writer -> found.addAll(stored(writer, last, CALLERS)));
            }
        }
        boolean nothing = last == null && (path.parameter() < 0 || !method.isStatic() && path.parameter() == 0);
        String type = type(method, path, last);
        if (found.isEmpty() && !nothing && !Program.isScalar(type)) {
            List<MethodHeader> makers = Wiring.chosen(wiring.beans(type), wiring.hints(method, path));
            for (MethodHeader maker : makers.size() > MAKERS ? List.<MethodHeader>of() : makers) {
                Summary summary = engine.summary(maker, Shape.NONE);
                found.add(new Left(maker, summary, summary.result()));
            }
        }
        return found;
    }

    private Memory memory() {
        return new Memory(program, Shape.NONE, engine.globals());
    }

    private String type(MethodHeader method, AccessPath holder, @Nullable Slot last) {
        if (last != null) {
            return program.slotType("", last);
        }
        List<String> types = Program.parameterTypes(method);
        return holder.parameter() >= 0 && holder.parameter() < types.size()
                ? types.get(holder.parameter())
                : "java/lang/Object";
    }

    /** What a method leaves in a field; where it only passes on what it was given, what its callers leave there. */
    private List<Left> stored(MethodHeader method, Slot field, int callers) {
        Summary summary = engine.summary(method, Shape.NONE);
        List<Left> found = new ArrayList<>();
        for (HeapObject object : summary.heap().objects()) {
            Optional<Value> value = summary.heap().get(object, field);
            if (value.isEmpty() || isKept(value.get(), field)) {
                continue;
            }
            Left left = new Left(method, summary, value.get());
            boolean passedOn = isPassedOn(value.get()) || isPassedOn(Value.of(address(left)));
            List<Left> above = callers > 0 && passedOn ? above(method, field, callers) : List.of();
            found.addAll(above.isEmpty() ? List.of(left) : above);
        }
        return found;
    }

    private static boolean isKept(Set<PartialText> all, Slot field) {
        return !all.isEmpty()
                && all.stream()
                        .allMatch(address -> address.pieces().size() == 1
                                && address.pieces().get(0) instanceof PartialText.Passed passed
                                && passed.path().slots().contains(field));
    }

    /** Whether the value is what was in the field before, or the same address as that. */
    private static boolean isKept(Value value, Slot field) {
        return PartialTexts.of(value.constant())
                        .filter(all -> isKept(all, field))
                        .isPresent()
                || value.objects().stream()
                        .anyMatch(o -> o.isInput() && o.path().slots().contains(field));
    }

    private static boolean isPassedOn(Value value) {
        boolean object = value.objects().stream()
                .anyMatch(o -> o.isInput() && o.path().slots().isEmpty());
        return object
                || PartialTexts.of(value.constant()).stream()
                        .flatMap(Set::stream)
                        .flatMap(address -> address.pieces().stream())
                        .anyMatch(piece -> piece instanceof PartialText.Passed passed
                                && passed.path().slots().stream().allMatch(Slot.ADDRESS::equals));
    }

    private List<Left> above(MethodHeader method, Slot field, int callers) {
        List<Left> found = new ArrayList<>();
        for (MethodHeader caller : callers(method.ref())) {
            if (!caller.ref().equals(method.ref())) {
                found.addAll(stored(caller, field, callers - 1));
            }
        }
        return found;
    }

    /** The methods of ours that call a method. */
    List<MethodHeader> callers(MemberRef callee) {
        List<MethodHeader> callers = new ArrayList<>();
        for (String type : program.index().referrers(callee)) {
            for (MethodBody body : program.bodies(type).values()) {
                boolean calls = body.instructions()
                        .anyMatch(i -> i instanceof Instruction.Invoke call
                                && call.callee().equals(callee));
                if (calls) {
                    callers.add(body.method());
                }
            }
        }
        return callers;
    }
}
