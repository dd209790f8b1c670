package fr.charteia.core.flow.program;

import fr.charteia.core.bytecode.Instruction;
import fr.charteia.core.model.CallModel;
import fr.charteia.core.model.Place;
import java.util.LinkedHashSet;
import java.util.List;
import java.util.Set;
import org.jspecify.annotations.Nullable;
import org.objectweb.asm.Handle;
import org.objectweb.asm.Opcodes;

/** What methods of libraries do with functions, and with what holds them, as far as their models say. */
final class KeptByLibraries {
    private final Program program;
    private final KeptContents contents;
    private final KeptByOthers others;

    KeptByLibraries(Program program, KeptContents contents, KeptByOthers others) {
        this.program = program;
        this.contents = contents;
        this.others = others;
    }

    /** A method of a library puts what it is given into its receiver or into what it gives, which may be a part of its receiver. */
    void call(Instruction.Invoke call, List<Set<KeptSource>> all, KeptSource.Library result) {
        int first = Handovers.first(call);
        List<Set<KeptSource>> arguments = all.subList(first, all.size());
        CallModel model = program.models().call(call.callee());
        if (!model.known()) {
            contents.unknown(result);
            arguments.stream()
                    .flatMap(Set::stream)
                    .filter(KeptSource.Own.class::isInstance)
                    .forEach(contents::giveAway);
        }
        Set<KeptSource> receiver = first > 0 ? all.get(0) : Set.of();
        for (CallModel.Propagation row : model.propagations()) {
            if (row.from().root() == Place.Root.ARGUMENT && row.sort() == CallModel.Sort.VALUE) {
                Set<KeptSource> values = passed(row.from(), arguments, result.instruction());
                Set<Object> keys = keys(row.to(), arguments);
                switch (row.to().root()) {
                    case RESULT -> contents.give(result, values, keys);
                    case THIS -> contents.put(receiver, values, keys);
                    case ARGUMENT -> contents.put(passed(row.to(), arguments, result.instruction()), values, keys);
                    case THROWN -> {}
                }
            }
        }
        if (first > 0) {
            contents.take(receiver, result, takenAt(model, arguments));
        } else if (!model.sequence().isEmpty()) {
            arguments.forEach(argument -> contents.give(result, argument, null));
        }
    }

    /** What a row of a model speaks of: arguments, or what functions among them give back. */
    private Set<KeptSource> passed(Place from, List<Set<KeptSource>> arguments, int instruction) {
        Set<KeptSource> passed = new LinkedHashSet<>();
        for (int i = 0; i < arguments.size(); i++) {
            if (from.argument() == i || from.argument() == Place.EVERY) {
                passed.addAll(from.isCallback() ? given(from, arguments.get(i), instruction) : arguments.get(i));
            }
        }
        return passed;
    }

    /** What functions give back when a library calls them. */
    private Set<KeptSource> given(Place place, Set<KeptSource> functions, int instruction) {
        return place.steps().contains(new Place.Step.CallbackResult()) ? given(functions, instruction) : Set.of();
    }

    private Set<KeptSource> given(Set<KeptSource> functions, int instruction) {
        contents.call(new KeptSource.Called(instruction), others(functions));
        return results(functions, instruction);
    }

    /** What functions give back that an instruction calls: what they take along, or what they make or find. */
    Set<KeptSource> results(Set<KeptSource> functions, int instruction) {
        Set<KeptSource> results = new LinkedHashSet<>();
        for (KeptSource function : functions) {
            if (function instanceof KeptSource.Function one) {
                results.addAll(given(one.made()));
            } else {
                results.add(new KeptSource.Called(instruction));
            }
        }
        return results;
    }

    /** Those functions that are not made here. */
    static Set<KeptSource> others(Set<KeptSource> functions) {
        Set<KeptSource> others = new LinkedHashSet<>(functions);
        others.removeIf(KeptSource.Function.class::isInstance);
        return others;
    }

    private List<KeptSource> given(KeptFunctions.Made function) {
        Handle implementation = Lambdas.implementation(function.call());
        if (implementation.getTag() == Opcodes.H_NEWINVOKESPECIAL) {
            return List.of(KeptSource.Other.UNKNOWN);
        }
        KeptSource taken = new KeptSource.Answered(function.site().index());
        return others.givesOnlyTaken(function.call())
                ? List.of(taken)
                : List.of(taken, new KeptSource.From(Lambdas.member(implementation)));
    }

    /** The keys of which what a method gives lies at one in its receiver; none where it may lie elsewhere. */
    private static Set<Object> takenAt(CallModel model, List<Set<KeptSource>> arguments) {
        Set<Object> all = new LinkedHashSet<>();
        for (CallModel.Propagation row : model.propagations()) {
            if (row.from().root() == Place.Root.THIS && row.to().root() == Place.Root.RESULT) {
                Set<Object> keys = keys(row.from(), arguments);
                if (keys == null || keys.isEmpty()) {
                    return Set.of();
                }
                all.addAll(keys);
            }
        }
        return all;
    }

    private static @Nullable Set<Object> keys(Place into, List<Set<KeptSource>> arguments) {
        for (Place.Step step : into.steps()) {
            if (step instanceof Place.Step.ValueByArgument key) {
                return key.argument() < arguments.size() ? constants(arguments.get(key.argument())) : Set.of();
            } else if (step instanceof Place.Step.Value) {
                return Set.of();
            }
        }
        return null;
    }

    /** The constants that a register may hold; none where it may hold anything else. */
    private static Set<Object> constants(Set<KeptSource> sources) {
        Set<Object> constants = new LinkedHashSet<>();
        for (KeptSource source : sources) {
            if (!(source instanceof KeptSource.Constant constant) || constant.value() == null) {
                return Set.of();
            }
            constants.add(constant.value());
        }
        return constants;
    }
}
