package fr.charteia.core.rule;

import fr.charteia.core.bytecode.ClassIndex;
import fr.charteia.core.bytecode.Instruction;
import fr.charteia.core.bytecode.MemberRef;
import fr.charteia.core.bytecode.MethodHeader;
import fr.charteia.core.bytecode.Registers;
import fr.charteia.core.flow.value.AiCallSite;
import fr.charteia.core.flow.value.Site;
import fr.charteia.core.model.Role;
import java.util.HashSet;
import java.util.Map;
import java.util.Optional;
import java.util.Set;

/**
 * Where calls are made once for each element: in a loop, in a function that a library runs for each, or in a method that is called
 * so. A function in a function ({@code map(x -> supplyAsync(() -> …))}) is a part of the method in which it stands.
 */
final class Repetitions {
    /** Library methods that run what they are given once for each element. */
    private static final Set<String> FOR_EACH = Set.of(
            "forEach",
            "forEachOrdered",
            "map",
            "flatMap",
            "mapToObj",
            "mapMulti",
            "peek",
            "replaceAll",
            "filter",
            "concatMap",
            "flatMapSequential",
            "doOnNext",
            "mapNotNull",
            "handle",
            "invoke",
            "call",
            "transform",
            "transformToUni",
            "transformToUniAndMerge",
            "transformToUniAndConcatenate",
            "transformToMultiAndMerge",
            "transformToMultiAndConcatenate");

    /** What has elements: what it is given for one runs for each. */
    private static final Set<String> OF_ELEMENTS =
            Set.of("java/lang/Iterable", "java/util/stream/BaseStream", "java/util/Map", "java/util/Iterator");

    /** Reactive sequences: of elements where they are made of a collection, else of what happens. */
    private static final Set<String> SEQUENCES =
            Set.of("reactor/core/publisher/Flux", "io/smallrye/mutiny/Multi", "io/smallrye/mutiny/groups/MultiOnItem");

    /** What makes a reactive sequence of a collection. */
    private static final Set<String> OF_COLLECTION = Set.of("fromIterable", "fromStream", "fromArray", "iterable");

    /** What keeps only so many. */
    private static final Set<String> FIRST = Set.of("limit", "take");

    /** Functions that are there to be run for each row. */
    private static final Set<String> OF_ROWS = Set.of(
            "org/springframework/jdbc/core/RowMapper",
            "org/springframework/jdbc/core/RowCallbackHandler",
            "org/jooq/RecordMapper");

    private final Code code;
    private final ClassIndex index;
    private final Loops loops;

    Repetitions(RuleContext context) {
        this.code = context.code();
        this.index = context.index();
        this.loops = new Loops(context.code());
    }

    /** The method where the call is repeated: the call's own, or one that calls it; none where answers are kept. */
    Optional<MemberRef> of(AiCallSite call) {
        MemberRef method = call.site().method();
        Map<MemberRef, MemberRef> above = code.above(method);
        if (above.keySet().stream().anyMatch(caller -> code.isAbout(caller, Role.CACHE))) {
            return Optional.empty();
        }
        if (loops.contain(method, call.site().index()) || isReferredToForEach(call)) {
            return Optional.of(method);
        }
        return inCallers(method, true, new HashSet<>());
    }

    /** Where the method is called, or made a function, for each element: through functions, and once through a method with a name. */
    private Optional<MemberRef> inCallers(MemberRef callee, boolean first, Set<MemberRef> seen) {
        boolean function = code.method(callee).filter(MethodHeader::isSynthetic).isPresent();
        if (!seen.add(callee) || !function && !first) {
            return Optional.empty();
        }
        for (MemberRef caller : code.callers(callee)) {
            boolean repeated =
                    code.instructions(caller, i -> i.members().stream().anyMatch(m -> isSame(m, callee))).stream()
                            .anyMatch(at -> isForEach(at));
            Optional<MemberRef> found = repeated ? Optional.of(caller) : inCallers(caller, first && function, seen);
            if (found.isPresent()) {
                return found;
            }
        }
        return Optional.empty();
    }

    private boolean isForEach(Code.At at) {
        MemberRef method = at.site().method();
        return at.instruction() instanceof Instruction.InvokeDynamic lambda
                ? isGivenToForEach(at.site(), lambda)
                        || isToBeRun(lambda) && loops.contain(method, at.site().index())
                : loops.contain(method, at.site().index());
    }

    /** Whether a function is one of Java's own, which are made to be run: not to hear what somebody does with a button. */
    private static boolean isToBeRun(Instruction.InvokeDynamic lambda) {
        return lambda.runAs()
                .map(MemberRef::owner)
                .filter(type -> type.startsWith("java/util/") || type.startsWith("java/lang/"))
                .isPresent();
    }

    /** Whether the method of the library that asks is itself what is run for each element: {@code map(model::chat)}. */
    private boolean isReferredToForEach(AiCallSite call) {
        return code.instructions(call.site().method(), i -> i instanceof Instruction.InvokeDynamic).stream()
                .anyMatch(at -> at.instruction() instanceof Instruction.InvokeDynamic lambda
                        && lambda.members().contains(call.callee())
                        && isGivenToForEach(at.site(), lambda));
    }

    private static boolean isSame(MemberRef member, MemberRef callee) {
        return member.name().equals(callee.name()) && member.descriptor().equals(callee.descriptor());
    }

    /** Whether the lambda that is made there goes to a method that runs it for each element. */
    private boolean isGivenToForEach(Site made, Instruction.InvokeDynamic lambda) {
        if (lambda.handed().isEmpty() || calls(made.method(), FIRST)) {
            return false;
        }
        if (lambda.runAs().map(MemberRef::owner).filter(OF_ROWS::contains).isPresent()) {
            return true;
        }
        Set<Integer> holding = new HashSet<>(Set.of(lambda.target()));
        for (Code.At at : code.instructions(made.method(), instruction -> true)) {
            if (at.site().index() <= made.index()) {
                continue;
            }
            Instruction instruction = at.instruction();
            if (instruction instanceof Instruction.Invoke call
                    && call.arguments().stream().anyMatch(holding::contains)
                    && runsForEach(call.callee(), made.method())) {
                return true;
            }
            boolean passedOn = instruction instanceof Instruction.Move move && holding.contains(move.source());
            if (passedOn) {
                holding.add(Registers.written(instruction));
            } else {
                holding.remove(Registers.written(instruction));
            }
        }
        return false;
    }

    private boolean calls(MemberRef method, Set<String> names) {
        return !code.instructions(
                        method,
                        i -> i instanceof Instruction.Invoke call
                                && names.contains(call.callee().name()))
                .isEmpty();
    }

    private boolean runsForEach(MemberRef callee, MemberRef method) {
        String owner = callee.owner();
        if (owner.equals("java/util/stream/Collectors")) {
            return !callee.name().equals("collectingAndThen");
        }
        if (!FOR_EACH.contains(callee.name())) {
            return false;
        }
        return SEQUENCES.contains(owner)
                ? calls(method, OF_COLLECTION)
                : owner.startsWith("com/google/common/collect/")
                        || index.supertypes(owner).stream().anyMatch(OF_ELEMENTS::contains);
    }
}
