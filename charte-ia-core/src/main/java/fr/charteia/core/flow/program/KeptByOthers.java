package fr.charteia.core.flow.program;

import fr.charteia.core.bytecode.Instruction;
import fr.charteia.core.bytecode.Instruction.Dispatch;
import fr.charteia.core.bytecode.MemberRef;
import fr.charteia.core.bytecode.MethodHeader;
import java.util.HashMap;
import java.util.LinkedHashSet;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import java.util.TreeMap;
import org.objectweb.asm.Handle;
import org.objectweb.asm.Type;

/**
 * What methods of ours do with functions that they are handed, as far as it matters to the method that calls them: which they give back,
 * and which they put into the fields of an object that this one makes.
 */
final class KeptByOthers {
    /** How many methods may hand on to each other what one of them puts into a field. */
    private static final int DEEPEST = 3;
    /** How many methods of ours a call may run that are all looked at. */
    private static final int MOST = 8;

    private final Program program;
    private final FunctionsInFields all;

    /**
     * What one of several methods gives back.
     *
     * @param parts what fields hold of it, where each of them makes an object of ours
     */
    record Given(KeptFunctions.Held returned, Optional<Map<MemberRef, KeptFunctions.Held>> parts) {
        Given or(Given other) {
            return new Given(
                    returned.and(other.returned), parts.flatMap(own -> other.parts.map(more -> both(own, more))));
        }

        private static Map<MemberRef, KeptFunctions.Held> both(
                Map<MemberRef, KeptFunctions.Held> one, Map<MemberRef, KeptFunctions.Held> other) {
            Map<MemberRef, KeptFunctions.Held> both = new TreeMap<>(one);
            other.forEach((field, held) -> both.merge(field, held, KeptFunctions.Held::and));
            return both;
        }
    }

    KeptByOthers(Program program, FunctionsInFields all) {
        this.program = program;
        this.all = all;
    }

    /** What is known of the methods that a call may run, where they give something that may be a function or hold one. */
    Optional<Given> giving(Instruction.Invoke call) {
        List<MemberRef> run =
                FunctionsInFields.mayHold(Type.getReturnType(call.callee().descriptor())) ? run(call) : List.of();
        List<Given> known = run.stream()
                .flatMap(method -> all.known(method).stream())
                .map(reading -> new Given(reading.returned(), reading.parts()))
                .toList();
        return known.size() < run.size() ? Optional.empty() : known.stream().reduce(Given::or);
    }

    /** Which parameters the method that a function runs gives back, those first that the function takes along. */
    Set<Integer> givenBack(Handle run) {
        return run.getDesc().endsWith(")V")
                ? Set.of()
                : all.known(Lambdas.member(run))
                        .map(there -> there.returned().parameters())
                        .orElse(Set.of());
    }

    /** Whether what the method that a function runs gives back is only what the function takes along. */
    boolean givesOnlyTaken(Instruction.InvokeDynamic function) {
        Handle run = Lambdas.implementation(function);
        int taken = function.arguments().size() - Lambdas.first(run);
        return all.known(Lambdas.member(run))
                .map(KeptFunctions::returned)
                .filter(returned -> returned.all() && returned.isHanded())
                .filter(returned -> !returned.parameters().isEmpty()
                        && returned.parameters().stream().allMatch(parameter -> parameter < taken))
                .isPresent();
    }

    private List<MemberRef> run(Instruction.Invoke call) {
        MemberRef callee = call.callee();
        if (call.dispatch() != Dispatch.VIRTUAL) {
            return program.resolve(callee).map(MethodHeader::ref).stream().toList();
        }
        List<MethodHeader> bodies = program.overriding().implementations(callee.owner(), callee);
        return bodies.size() > MOST
                ? List.of()
                : bodies.stream().map(MethodHeader::ref).toList();
    }

    /** Which of its parameters a method puts into which fields, itself or by handing them on. */
    Map<MemberRef, Set<Integer>> kept(Instruction.Invoke call) {
        Map<MemberRef, Set<Integer>> kept = new TreeMap<>();
        run(call).forEach(method -> keep(method, kept, 0));
        return kept;
    }

    private void keep(MemberRef method, Map<MemberRef, Set<Integer>> kept, int depth) {
        KeptFunctions there = all.known(method).orElse(KeptFunctions.NONE);
        there.fields()
                .forEach((field, held) ->
                        kept.computeIfAbsent(field, f -> new LinkedHashSet<>()).addAll(held.parameters()));
        if (depth == DEEPEST) {
            return;
        }
        Map<MemberRef, Map<MemberRef, Set<Integer>>> others = new HashMap<>();
        there.handed().forEach((to, held) -> {
            if (!held.parameters().isEmpty()) {
                Map<MemberRef, Set<Integer>> below = others.computeIfAbsent(to.member(), member -> {
                    Map<MemberRef, Set<Integer>> found = new TreeMap<>();
                    keep(member, found, depth + 1);
                    return found;
                });
                below.forEach((field, parameters) -> {
                    if (parameters.contains(to.argument())) {
                        kept.computeIfAbsent(field, f -> new LinkedHashSet<>()).addAll(held.parameters());
                    }
                });
            }
        });
    }
}
