package fr.charteia.core.flow;

import fr.charteia.core.bytecode.Instruction;
import fr.charteia.core.bytecode.MemberRef;
import fr.charteia.core.bytecode.MethodBody;
import fr.charteia.core.bytecode.MethodHeader;
import fr.charteia.core.flow.program.Lambdas;
import fr.charteia.core.flow.program.Program;
import fr.charteia.core.flow.program.StoreMethods;
import fr.charteia.core.flow.program.Writers;
import fr.charteia.core.flow.value.Site;
import fr.charteia.core.model.CallModel;
import fr.charteia.core.model.Catcher;
import java.util.ArrayDeque;
import java.util.Deque;
import java.util.HashMap;
import java.util.LinkedHashSet;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import java.util.SortedSet;
import java.util.TreeSet;
import java.util.function.Predicate;
import java.util.stream.Collectors;
import java.util.stream.Stream;
import org.objectweb.asm.Type;

/**
 * The methods that find what an AI's answer was left in, or what it decided, and that decide, run or interpret something, or leave
 * it elsewhere: they, or whoever calls them. They hold no anchor, and yet have a part in the flow.
 */
final class Readers {
    /** A member that more methods name is not looked for. */
    private static final int MOST = 200;

    /** How many callers are looked through from one method up. */
    private static final int ABOVE = 100;

    /** How many calls down a decision is looked for. */
    private static final int BELOW = 4;

    /** How many methods are looked through before no more of what they call is. */
    private static final int NEAR = 60;

    private final Program program;
    private final Region region;
    private final Queries queries;
    private final Map<MemberRef, Boolean> telling = new HashMap<>();
    private final Map<MemberRef, Boolean> leaving = new HashMap<>();

    Readers(Program program, Region region) {
        this.program = program;
        this.region = region;
        this.queries = new Queries(program);
    }

    SortedSet<MemberRef> of(Set<MemberRef> members) {
        SortedSet<MemberRef> readers = new TreeSet<>();
        for (MemberRef member : members) {
            Set<MemberRef> holders = new LinkedHashSet<>(program.callers().holders(member));
            Optional<Site> took = Lambdas.maker(member);
            took.ifPresent(maker -> holders.addAll(program.fieldFunctions().callers(maker)));
            boolean tells = took.flatMap(maker -> Lambdas.made(program, maker)).stream()
                    .flatMap(function -> function.handed().stream())
                    .anyMatch(run -> telling.computeIfAbsent(run, this::isTelling));
            if (member.isMethod()) {
                program.models()
                        .store(member.owner())
                        .ifPresent(store -> holders.addAll(program.models().receivers(store)));
            } else {
                queries.by(member)
                        .forEach(query -> holders.addAll(program.callers().holders(query)));
            }
            if (holders.size() <= MOST) {
                holders.stream()
                        .filter(method -> !region.methods().contains(method)
                                && (tells || passesOn(method, member) || matters(method)))
                        .forEach(readers::add);
            }
        }
        return readers;
    }

    /** Those that are handed what entry points throw. */
    SortedSet<MemberRef> catching() {
        return program.models().catchers().stream()
                .map(Catcher::method)
                .filter(method -> !region.methods().contains(method) && matters(method))
                .collect(Collectors.toCollection(TreeSet::new));
    }

    /** Whether a method, or one above it, tells. */
    private boolean matters(MemberRef method) {
        return anyAbove(method, next -> telling.computeIfAbsent(next, this::isTelling), next -> true);
    }

    /**
     * Whether something is so of a method, or of one of those that call it, as far up as is looked.
     *
     * @param goesOn whether what calls a method counts
     */
    private boolean anyAbove(MemberRef method, Predicate<MemberRef> isSo, Predicate<MemberRef> goesOn) {
        Set<MemberRef> seen = new LinkedHashSet<>();
        Deque<MemberRef> work = new ArrayDeque<>(Set.of(method));
        while (!work.isEmpty() && seen.size() < ABOVE) {
            MemberRef next = work.poll();
            if (seen.add(next)) {
                if (isSo.test(next)) {
                    return true;
                }
                if (goesOn.test(next)) {
                    work.addAll(program.callers().of(next));
                }
            }
        }
        return false;
    }

    private boolean isTelling(MemberRef method) {
        return program.resolve(method).filter(this::answersStatus).isPresent() || tellsBelow(method);
    }

    /** Whether a method tells, or what of ours it hands on what it found to, or runs because of it, a few calls down. */
    private boolean tellsBelow(MemberRef method) {
        Set<MemberRef> all = new LinkedHashSet<>(Set.of(method));
        Set<MemberRef> last = all;
        for (int depth = 0; !last.isEmpty(); depth++) {
            if (last.stream().flatMap(this::instructions).anyMatch(this::tells)) {
                return true;
            }
            Set<MemberRef> next = new LinkedHashSet<>();
            if (depth < BELOW && all.size() < NEAR) {
                last.stream()
                        .flatMap(this::instructions)
                        .flatMap(Readers::called)
                        .filter(run -> program.index().inScope(run.owner()))
                        .forEach(next::add);
            }
            next.removeAll(all);
            all.addAll(next);
            last = next;
        }
        return false;
    }

    /** What an instruction runs or has run, save what only gives something. */
    private static Stream<MemberRef> called(Instruction instruction) {
        if (instruction instanceof Instruction.InvokeDynamic dynamic) {
            return dynamic.handed().stream();
        }
        boolean runs = instruction instanceof Instruction.Invoke invoke
                && (!invoke.callee().descriptor().startsWith("()")
                        || invoke.callee().descriptor().equals("()V"));
        return runs ? instruction.members().stream() : Stream.of();
    }

    /** Whether an endpoint answers constants of which some say what was decided. */
    private boolean answersStatus(MethodHeader method) {
        Type answer = Type.getReturnType(method.descriptor());
        return answer.getSort() == Type.OBJECT
                && program.index().inScope(answer.getInternalName())
                && program.models().answersOutside(method)
                && program.models()
                        .answered(method, answer.getInternalName(), "", Set.of())
                        .isPresent();
    }

    private Stream<Instruction> instructions(MemberRef method) {
        return program.resolve(method).flatMap(program::body).stream().flatMap(MethodBody::instructions);
    }

    /** Whether a method, or one that it gives what it finds to, may leave that elsewhere. */
    private boolean passesOn(MemberRef method, MemberRef member) {
        return anyAbove(
                method,
                next -> instructions(next).anyMatch(instruction -> leaves(instruction, member)),
                next -> !next.descriptor().endsWith(")V"));
    }

    /** Whether an instruction fills a field, what a field holds, or a store: another than the one that was read. */
    private boolean leaves(Instruction instruction, MemberRef member) {
        if (instruction instanceof Instruction.Store store) {
            return !store.field().equals(member)
                    && program.index().inScope(store.field().owner());
        }
        if (instruction instanceof Instruction.Load load) {
            return !load.field().equals(member) && Writers.isContainer(program, load.field());
        }
        return instruction instanceof Instruction.Invoke call
                && (isStore(call.callee().owner())
                                && StoreMethods.fills(program.models().call(call.callee()))
                        || leaving.computeIfAbsent(call.callee(), this::isSetter));
    }

    private boolean isStore(String type) {
        return program.models().store(type).isPresent() || program.models().isOfDatabase(type);
    }

    private boolean isSetter(MemberRef callee) {
        return program.index().inScope(callee.owner())
                && !callee.descriptor().startsWith("()")
                && instructions(callee).anyMatch(Instruction.Store.class::isInstance);
    }

    private boolean tells(Instruction instruction) {
        if (instruction instanceof Instruction.Store store) {
            return program.models().fieldDecision(store.field()).isPresent() || takesDecision(store.field(), 1);
        }
        if (instruction instanceof Instruction.InvokeDynamic dynamic) {
            return dynamic.handed().stream().anyMatch(this::decidesOrRuns);
        }
        return instruction instanceof Instruction.Invoke invoke && decidesOrRuns(invoke.callee());
    }

    private boolean decidesOrRuns(MemberRef callee) {
        CallModel model = program.models().call(callee);
        return model.decision().isPresent()
                || model.sinks().stream().anyMatch(sink -> sink.kind() == CallModel.SinkKind.DANGEROUS_OPERATION)
                || callee.isMethod() && takesDecision(callee, Type.getArgumentTypes(callee.descriptor()).length);
    }

    /** Whether the member is given something that may say what was decided. */
    private boolean takesDecision(MemberRef member, int arguments) {
        if (program.index().inScope(member.owner())) {
            for (int i = 0; i < arguments; i++) {
                if (program.models().mayTell(member, i)) {
                    return true;
                }
            }
        }
        return false;
    }
}
