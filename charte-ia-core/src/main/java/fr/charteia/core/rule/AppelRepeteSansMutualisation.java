package fr.charteia.core.rule;

import fr.charteia.core.bytecode.ControlFlow;
import fr.charteia.core.bytecode.Instruction;
import fr.charteia.core.bytecode.InternalNames;
import fr.charteia.core.bytecode.MemberRef;
import fr.charteia.core.bytecode.MethodBody;
import fr.charteia.core.bytecode.Registers;
import fr.charteia.core.catalogue.Conventions;
import fr.charteia.core.flow.value.AiCallSite;
import fr.charteia.core.flow.value.Site;
import fr.charteia.core.model.Role;
import java.util.BitSet;
import java.util.HashSet;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import java.util.TreeSet;
import java.util.stream.Collectors;
import java.util.stream.Stream;
import org.objectweb.asm.Type;

/** CHARTE-702: a call of an AI for each element of something, that nothing shares or bounds; answers as long as they come. */
record AppelRepeteSansMutualisation(RuleDescriptor descriptor) implements Rule {
    /** What a model that writes text is asked; others have no length of an answer. */
    private static final String CONVERSATION = "conversation";

    /** A store that keeps what a model has computed, and asks none itself. */
    private static final String STORE = "base-vectorielle";

    /** What computes of each of many at once, rather than of all of them one answer. */
    private static final Set<String> MANY_AT_ONCE = Set.of("vecteurs", "indexation", "lot");

    private static final Set<String> COLLECTIONS =
            Set.of("java/util/List", "java/util/Collection", "java/lang/Iterable", "java/util/Set");

    /** How far helpers are looked at, in calls. */
    private static final int HELPERS = 5;

    /** Library methods that run what they are given once for each element. */
    private static final Set<String> FOR_EACH = Set.of(
            "forEach", "forEachOrdered", "map", "flatMap", "mapToObj", "mapMulti", "peek", "replaceAll", "filter");

    /** Methods that go from element to element. */
    private static final Set<String> NEXT = Set.of("hasNext", "next", "hasMoreElements", "readLine", "poll");

    /** Methods that say whether there are more. */
    private static final Set<String> SIZE = Set.of("size", "isEmpty");

    @Override
    public void check(RuleContext context, FindingSink sink) {
        for (AiCallSite call : context.flows().aiCalls()) {
            if (!call.tool() && !call.model().genre().equals(STORE) && !takesMany(call) && isOwn(context, call)) {
                repeated(context, call)
                        .ifPresent(where -> sink.report(Draft.at(call)
                                .says(
                                        "Une IA est appelée pour chaque élément, sans cache, ni lot, ni limite",
                                        "An AI is called for each element, with no cache, batch or bound")
                                .about(Words.same(where.simpleName() + " → "
                                        + call.callee().simpleName()))
                                .between(where.simpleName(), call.callee().simpleName())));
            }
        }
        unlimited(context, sink);
    }

    /** Whether the call is given many at once: in a loop, each round is a batch. */
    private static boolean takesMany(AiCallSite call) {
        return MANY_AT_ONCE.contains(call.model().genre())
                && Stream.of(Type.getArgumentTypes(call.callee().descriptor()))
                        .anyMatch(type -> type.getSort() == Type.ARRAY || COLLECTIONS.contains(type.getInternalName()));
    }

    private static boolean isOwn(RuleContext context, AiCallSite call) {
        return context.own().test(call.site().method().owner());
    }

    // ---- loops ----------------------------------------------------------------------------------------------------

    /** The method with the loop: the call's own, or one that calls it. */
    private static Optional<MemberRef> repeated(RuleContext context, AiCallSite call) {
        Code code = context.code();
        Map<MemberRef, MemberRef> above = code.above(call.site().method());
        if (above.keySet().stream().anyMatch(method -> code.isAbout(method, Role.CACHE))) {
            return Optional.empty();
        }
        if (loops(code, call.site().method(), call.site().index())) {
            return Optional.of(call.site().method());
        }
        if (isReferredToForEach(code, call)) {
            return Optional.of(call.site().method());
        }
        MemberRef callee = call.site().method();
        return code.callers(callee).stream()
                .filter(caller ->
                        code.instructions(caller, i -> i.members().stream().anyMatch(m -> isSame(m, callee))).stream()
                                .anyMatch(at -> at.instruction() instanceof Instruction.InvokeDynamic lambda
                                        ? isGivenToForEach(code, at.site(), lambda)
                                        : loops(code, caller, at.site().index())))
                .findFirst();
    }

    /** Whether the method of the library that asks is itself what is run for each element: {@code map(model::chat)}. */
    private static boolean isReferredToForEach(Code code, AiCallSite call) {
        return code.instructions(call.site().method(), i -> i instanceof Instruction.InvokeDynamic).stream()
                .anyMatch(at -> at.instruction() instanceof Instruction.InvokeDynamic lambda
                        && lambda.members().contains(call.callee())
                        && isGivenToForEach(code, at.site(), lambda));
    }

    private static boolean isSame(MemberRef member, MemberRef callee) {
        return member.name().equals(callee.name()) && member.descriptor().equals(callee.descriptor());
    }

    /** Whether the instruction runs again and again, for as many elements as there are: a loop to a constant is bounded. */
    private static boolean loops(Code code, MemberRef method, int instruction) {
        MethodBody body = code.body(method).orElse(null);
        if (body == null) {
            return false;
        }
        ControlFlow flow = code.controlFlow(body);
        return body.blockOf(instruction)
                .filter(block -> flow.inLoop(block.index()))
                .filter(block -> comesBack(body, block) && isOverElements(body, flow, block.index()))
                .isPresent();
    }

    /** Whether the loop goes on after the call: one that only goes on where the call failed tries again, or asks another AI instead. */
    private static boolean comesBack(MethodBody body, MethodBody.Block call) {
        return call.successors().stream()
                .anyMatch(next -> body.reachedFrom(next).get(call.index()));
    }

    /**
     * Whether what decides on the next round asks an iterator, or compares with a size. What is only asked once the AI has answered
     * is about the answer: whether it will do.
     */
    private static boolean isOverElements(MethodBody body, ControlFlow flow, int block) {
        BitSet deciding = flow.dependences(block);
        Set<Integer> seen = new TreeSet<>();
        for (int b = deciding.nextSetBit(0); b >= 0; b = deciding.nextSetBit(b + 1)) {
            if (seen.add(b) && flow.inLoop(b)) {
                boolean first = body.reachedFrom(
                                b,
                                from -> from.successors().stream()
                                        .filter(to -> flow.rank(to) > flow.rank(from.index())))
                        .get(block);
                if (body.blocks().get(b).instructions().stream().anyMatch(i -> asksForMore(i, first))) {
                    return true;
                }
                deciding.or(flow.dependences(b));
                b = -1;
                deciding.andNot(of(seen));
            }
        }
        return false;
    }

    private static BitSet of(Set<Integer> numbers) {
        BitSet set = new BitSet();
        numbers.forEach(set::set);
        return set;
    }

    private static boolean asksForMore(Instruction instruction, boolean beforeTheCall) {
        return beforeTheCall && instruction instanceof Instruction.Length
                || instruction instanceof Instruction.Invoke call
                        && (NEXT.contains(call.callee().name())
                                || beforeTheCall && SIZE.contains(call.callee().name()));
    }

    /** Whether the lambda that is made there goes to a method that runs it for each element. */
    private static boolean isGivenToForEach(Code code, Site made, Instruction.InvokeDynamic lambda) {
        if (lambda.handed().isEmpty() || isBounded(code, made.method())) {
            return false;
        }
        Set<Integer> holding = new HashSet<>(Set.of(lambda.target()));
        for (Code.At at : code.instructions(made.method(), instruction -> true)) {
            if (at.site().index() <= made.index()) {
                continue;
            }
            Instruction instruction = at.instruction();
            if (instruction instanceof Instruction.Invoke call && isForEach(call, holding)) {
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

    private static boolean isBounded(Code code, MemberRef method) {
        return !code.instructions(
                        method,
                        i -> i instanceof Instruction.Invoke call
                                && call.callee().name().equals("limit"))
                .isEmpty();
    }

    private static boolean isForEach(Instruction.Invoke call, Set<Integer> lambda) {
        String owner = call.callee().owner();
        boolean overElements = owner.equals("java/util/stream/Stream")
                || owner.equals("java/lang/Iterable")
                || owner.startsWith("java/util/")
                        && !owner.equals("java/util/Optional")
                        && !owner.startsWith("java/util/concurrent/");
        return overElements
                && FOR_EACH.contains(call.callee().name())
                && call.arguments().stream().anyMatch(lambda::contains);
    }

    // ---- length of answers ----------------------------------------------------------------------------------------

    private static void unlimited(RuleContext context, FindingSink sink) {
        boolean configured = Settings.isConfigured(context, Set.of(Conventions.Setting.TOKENS));
        Set<MemberRef> limiting = context.flows().settings().stream()
                .filter(site -> site.slot().equals(Settings.TOKENS))
                .map(site -> site.site().method())
                .collect(Collectors.toCollection(TreeSet::new));
        Map<Object, AiCallSite> open = new LinkedHashMap<>();
        for (AiCallSite call : context.flows().aiCalls()) {
            if (call.tool()
                    || configured
                    || !isOwn(context, call)
                    || !call.model().genre().equals(CONVERSATION)) {
                continue;
            }
            for (AiCallSite.ClientCandidate client : call.clients()) {
                boolean made = !client.where().equals(call.site())
                        && context.own().test(client.where().method().owner());
                if (made && !isLimited(context, call, client, limiting)) {
                    open.putIfAbsent(
                            List.of(client.where().method(), client.where().line()), call);
                }
            }
        }
        open.forEach((key, call) -> call.clients().stream()
                .filter(client -> key.equals(
                        List.of(client.where().method(), client.where().line())))
                .findFirst()
                .ifPresent(client -> sink.report(Draft.at(client.where(), "")
                        .says(
                                "Rien ne limite la longueur des réponses de cette IA",
                                "Nothing limits how long this AI's answers are")
                        .about(Words.same(InternalNames.simple(client.type())))
                        .between(InternalNames.simple(client.type()), "jetons"))));
    }

    /** Whether the class that calls or that makes the client says how long answers may be, or a helper that it calls. */
    private static boolean isLimited(
            RuleContext context, AiCallSite call, AiCallSite.ClientCandidate client, Set<MemberRef> limiting) {
        if (limiting.isEmpty()) {
            return false;
        }
        return Stream.of(client.where().method(), call.site().method())
                .anyMatch(method -> limiting.stream().anyMatch(limit -> isInOneClass(limit, method))
                        || context.code().below(method, HELPERS).stream().anyMatch(limiting::contains));
    }

    private static boolean isInOneClass(MemberRef one, MemberRef other) {
        return InternalNames.outermost(one.owner()).equals(InternalNames.outermost(other.owner()));
    }
}
