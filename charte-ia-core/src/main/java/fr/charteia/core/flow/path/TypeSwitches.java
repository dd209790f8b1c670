package fr.charteia.core.flow.path;

import fr.charteia.core.flow.frame.Frame;
import fr.charteia.core.flow.frame.Summaries;
import fr.charteia.core.flow.memory.TypeTests;
import fr.charteia.core.flow.program.PatternSwitch;
import fr.charteia.core.flow.program.Program;
import fr.charteia.core.flow.value.AccessPath;
import fr.charteia.core.flow.value.Comparison;
import fr.charteia.core.flow.value.Constant;
import fr.charteia.core.flow.value.HeapObject;
import fr.charteia.core.flow.value.State;
import fr.charteia.core.flow.value.Term;
import fr.charteia.core.flow.value.Value;
import java.util.Collections;
import java.util.LinkedHashSet;
import java.util.List;
import java.util.Optional;
import java.util.Set;
import org.objectweb.asm.Type;

/** What switches with patterns find out of the objects that they are given. */
final class TypeSwitches {
    /** What {@code SwitchBootstraps} answers for null. */
    private static final int NULL = -1;

    /** Any text: these are constants. */
    private static final HeapObject TEXT = HeapObject.input("java/lang/String", AccessPath.of(AccessPath.STATIC), null);

    private final Summaries summaries;
    private final Program program;
    private final Frame frame;

    TypeSwitches(Summaries summaries, Frame frame) {
        this.summaries = summaries;
        this.frame = frame;
        this.program = summaries.program();
    }

    /**
     * What is known on one way of the switch; false when it cannot be taken.
     *
     * @param way the case; as many as there are cases, where none fits
     */
    boolean assume(State state, PatternSwitch found, int way) {
        Term value = new Term.Register(found.register());
        if (way == NULL) {
            return state.assume(Comparison.equal(value, Term.NULL), true);
        }
        boolean possible = narrow(state, found, way);
        Object label = way < found.cases().size() ? found.cases().get(way) : Optional.empty();
        if (label instanceof Type type) {
            Value now = state.registers[found.register()];
            state.registers[found.register()] = TypeTests.narrowed(program, now, type.getInternalName());
            return possible;
        }
        return possible
                && (label instanceof Optional || state.assume(Comparison.equal(value, new Term.Fixed(label)), true));
    }

    /** Takes away the objects that go another way; false when nothing is left. */
    private boolean narrow(State state, PatternSwitch found, int way) {
        Value value = state.registers[found.register()];
        ask(value, found.cases());
        Set<HeapObject> objects = objects(value);
        Set<Integer> starts = starts(state.registers[found.start()]);
        if (objects.isEmpty() || starts.isEmpty()) {
            return true;
        }
        Set<HeapObject> kept = new LinkedHashSet<>(objects);
        kept.removeIf(object -> starts.stream().noneMatch(start -> mayGo(object, found.cases(), start, way)));
        if (!kept.isEmpty() && kept.size() < objects.size()) {
            state.registers[found.register()] = value.withObjects(Collections.unmodifiableSet(kept));
        }
        return !kept.isEmpty();
    }

    /** All that the value may be; none when that is not known. */
    private static Set<HeapObject> objects(Value value) {
        if (value.objects().isEmpty() && value.constant().texts().isPresent()) {
            return Set.of(TEXT);
        }
        return value.constant() == Constant.NONE ? value.objects() : Set.of();
    }

    /** More could be said if the caller told what it passes. */
    private void ask(Value value, List<Object> cases) {
        value.objects().stream()
                .filter(object -> object.isInput() && !object.isExact())
                .forEach(object -> frame.needsType(object.path()));
        if (!cases.stream().allMatch(Type.class::isInstance)) {
            frame.needsConstant(value);
        }
    }

    /** The numbers of the cases with which the switch may begin; none when they are not known. */
    private static Set<Integer> starts(Value start) {
        Set<Integer> starts = new LinkedHashSet<>();
        start.constant().values().orElse(Set.of()).forEach(number -> {
            if (number instanceof Integer known) {
                starts.add(known);
            }
        });
        return starts;
    }

    /** Whether the first case that fits an object, from one on, may be that one: the switch begins anew behind a case that fitted. */
    private boolean mayGo(HeapObject object, List<Object> cases, int start, int way) {
        return way >= start
                && (start == 0 || start > cases.size() || mayFit(object, cases.get(start - 1)))
                && cases.subList(Math.min(start, way), way).stream().noneMatch(earlier -> surelyFits(object, earlier))
                && (way >= cases.size() || mayFit(object, cases.get(way)));
    }

    private boolean mayFit(HeapObject object, Object label) {
        if (label instanceof Type type) {
            return program.mayBe(object, type.getInternalName());
        }
        return !(label instanceof Term.EnumConstant named) || constant(object).isEmpty() || surelyFits(object, named);
    }

    private boolean surelyFits(HeapObject object, Object label) {
        if (label instanceof Type type) {
            return program.index().isSubtype(object.type(), type.getInternalName());
        }
        return label instanceof Term.EnumConstant named
                && summaries
                        .staticField(named.field())
                        .filter(held ->
                                constant(object).map(held.objects()::contains).orElse(false))
                        .isPresent();
    }

    private Optional<HeapObject> constant(HeapObject object) {
        return program.constantOfEnum(Value.of(object));
    }
}
