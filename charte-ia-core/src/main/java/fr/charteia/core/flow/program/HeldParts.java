package fr.charteia.core.flow.program;

import fr.charteia.core.bytecode.FieldHeader;
import fr.charteia.core.bytecode.MemberRef;
import fr.charteia.core.flow.program.HeldSources.Passing;
import fr.charteia.core.flow.program.HeldSources.Stored;
import java.util.HashSet;
import java.util.List;
import java.util.Optional;
import java.util.Set;
import java.util.function.Function;
import org.jspecify.annotations.Nullable;

/**
 * Where what lies in objects comes from that code of ours makes, each by what its own constructor was passed; and what methods give, each
 * time that they are called.
 */
final class HeldParts {
    private static final Set<Held> UNKNOWN = Set.of(Held.Other.UNKNOWN);

    /** How many constructors may leave an object to each other. */
    private static final int DELEGATING = 4;

    private final Program program;
    private final HeldSources sources;
    private final Function<Held, Set<Held>> before;
    private final OtherObjects others;

    /** @param before where what lies somewhere comes from, whoever calls */
    HeldParts(Program program, HeldSources sources, Function<Held, Set<Held>> before) {
        this.program = program;
        this.sources = sources;
        this.before = before;
        this.others = new OtherObjects(before);
    }

    /** What a method gives that is called there. */
    Set<Held> called(Held.Called call, Held.@Nullable Run outer) {
        return during(sources.of(call.method()).given(), Held.Run.within(outer, call.method(), call.point()));
    }

    /** Where what lies there comes from, when a method is run by these calls. */
    Set<Held> during(Held held, Held.Run run) {
        if (held instanceof Held.Called call) {
            return called(call, run);
        }
        if (held instanceof Held.Receiver receiver && receiver.method().equals(run.method())) {
            return during(passing(run).map(Passing::receiver).orElse(UNKNOWN), run.outer());
        }
        return held instanceof Held.Passed passed && passed.method().equals(run.method())
                ? during(
                        passing(run)
                                .map(passing -> passing.argument(passed.argument()))
                                .orElse(UNKNOWN),
                        run.outer())
                : before.apply(held);
    }

    private Optional<Passing> passing(Held.Run run) {
        return Optional.ofNullable(
                sources.of(run.call().method()).calls().get(run.call().instruction()));
    }

    private static Set<Held> during(Set<Held> held, Held.@Nullable Run run) {
        if (run == null) {
            return held;
        }
        Set<Held> during = new HashSet<>();
        held.forEach(one -> during.add(dependsOnCalls(one) ? new Held.During(one, run) : one));
        return during;
    }

    private static boolean dependsOnCalls(Held held) {
        return held instanceof Held.Passed
                || held instanceof Held.Receiver
                || held instanceof Held.Called
                || held instanceof Held.MadeAt
                || held instanceof Held.FunctionAt;
    }

    /** Where what a function that lies there took along comes from. */
    Set<Held> takenBy(Held function, int capture) {
        if (function instanceof Held.During during && during.held() instanceof Held.FunctionAt made) {
            return during(taken(made, capture), during.run());
        } else if (function instanceof Held.FunctionAt made) {
            return taken(made, capture);
        } else if (function instanceof Held.Other) {
            return Set.of(function);
        }
        Set<Held> taken = new HashSet<>();
        before.apply(function).forEach(held -> taken.add(new Held.TakenBy(held, capture)));
        return taken;
    }

    private Set<Held> taken(Held.FunctionAt made, int capture) {
        List<Set<Held>> taken =
                sources.of(made.point().method()).taken().get(made.point().instruction());
        return taken == null || capture >= taken.size() ? UNKNOWN : taken.get(capture);
    }

    /** Where what a field of ours holds of what lies there comes from; only code in scope writes it. */
    Set<Held> partOf(Held whole, FieldHeader field) {
        if (whole instanceof Held.During during && during.held() instanceof Held.MadeAt made) {
            return put(made, field, during.run());
        } else if (whole instanceof Held.MadeAt made) {
            return put(made, field, null);
        } else if (whole instanceof Held.Made made) {
            return program.index().isSubtype(made.type(), field.owner())
                    ? Set.of(new Held.OfField(field.ref(), made.type()))
                    : UNKNOWN;
        } else if (whole instanceof Held.Other) {
            return Set.of(whole);
        }
        Set<Held> parts = new HashSet<>();
        before.apply(whole).forEach(held -> parts.add(new Held.PartOf(held, field.ref())));
        return parts;
    }

    /** What is put into a field of an object that is made there: by its constructor, or by whatever else writes it. */
    private Set<Held> put(Held.MadeAt made, FieldHeader field, Held.@Nullable Run outer) {
        Passing maker =
                sources.of(made.point().method()).makers().get(made.point().instruction());
        if (!program.index().isSubtype(made.type(), field.owner())) {
            return Set.of(Held.Other.ELSEWHERE);
        } else if (maker == null) {
            return UNKNOWN;
        }
        Held.Run run = run(maker, outer);
        Set<Held> found = new HashSet<>();
        for (MemberRef holder : program.callers().holders(field.ref())) {
            List<Stored> stored = sources.of(holder).stored().stream()
                    .filter(one -> program.isSameField(one.field(), field.ref()))
                    .toList();
            if (!holder.name().equals("<init>")) {
                stored.forEach(one -> found.addAll(later(made, holder, one)));
            } else if (run == null) {
                return UNKNOWN;
            } else if (!stored.isEmpty()) {
                Set<Held> all = new HashSet<>();
                stored.forEach(one -> all.addAll(one.held()));
                runs(holder, run, DELEGATING).forEach(one -> found.addAll(during(all, one)));
            }
        }
        return found;
    }

    /** What a method puts into a field of an object that is made there: nothing, where all that it is called for are others. */
    private Set<Held> later(Held.MadeAt made, MemberRef method, Stored stored) {
        if (!stored.object().equals(Set.of(new Held.Receiver(method)))) {
            return others.isNone(made, stored.object()) ? Set.of() : stored.held();
        }
        List<Passing> calls = calls(method);
        if (calls.isEmpty() || calls.stream().anyMatch(call -> call.point() == null)) {
            return stored.held();
        }
        Set<Held> found = new HashSet<>();
        for (Passing call : calls) {
            if (!others.isNone(made, call.receiver())) {
                found.addAll(during(stored.held(), run(call, null)));
            }
        }
        return found;
    }

    /** The calls of a method that only code of ours calls; none where others may. */
    private List<Passing> calls(MemberRef method) {
        return program.callers().isCallback(method)
                ? List.of()
                : program.callers().of(method).stream()
                        .flatMap(caller -> sources.of(caller).passed().stream())
                        .filter(call -> isOf(call.callee(), method))
                        .toList();
    }

    private boolean isOf(MemberRef callee, MemberRef method) {
        return callee.name().equals(method.name())
                && callee.descriptor().equals(method.descriptor())
                && (program.index().isSubtype(callee.owner(), method.owner())
                        || program.index().isSubtype(method.owner(), callee.owner()));
    }

    private static Held.@Nullable Run run(Passing passing, Held.@Nullable Run outer) {
        Held.Point point = passing.point();
        return point == null ? null : Held.Run.within(outer, passing.callee(), point);
    }

    /** How a constructor is run by one of the same object, which may be that one itself. */
    private Set<Held.Run> runs(MemberRef constructor, Held.Run by, int depth) {
        if (by.method().equals(constructor)) {
            return Set.of(by);
        }
        Set<Held.Run> runs = new HashSet<>();
        for (Passing passing : sources.of(by.method()).passed()) {
            Held.Run run = passing.delegates() && depth > 0 ? run(passing, by) : null;
            if (run != null) {
                runs.addAll(runs(constructor, run, depth - 1));
            }
        }
        return runs;
    }
}
