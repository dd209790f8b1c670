package fr.charteia.core.rule;

import fr.charteia.core.bytecode.ClassHeader;
import fr.charteia.core.bytecode.Instruction;
import fr.charteia.core.bytecode.Liveness;
import fr.charteia.core.bytecode.MemberRef;
import fr.charteia.core.bytecode.MethodBody;
import fr.charteia.core.bytecode.MethodHeader;
import fr.charteia.core.flow.value.AiCallSite;
import fr.charteia.core.flow.value.Site;
import fr.charteia.core.message.Text;
import fr.charteia.core.model.Role;
import java.util.Collections;
import java.util.List;
import java.util.Optional;
import java.util.Set;
import java.util.SortedSet;
import java.util.TreeSet;
import org.objectweb.asm.Type;

/** CHARTE-503: a step where a person is said to decide, and none can. */
record ValidationHumaineFactice(RuleDescriptor descriptor) implements Rule {
    private static final Set<Role> REQUESTS = Set.of(Role.WEB_ENTRY, Role.CONVERSATION_ENTRY);

    @Override
    public void check(RuleContext context, FindingSink sink) {
        SortedSet<String> stepping = context.flows().aiCalls().isEmpty()
                ? Collections.emptySortedSet()
                : context.code().knowledge().stepping();
        if (stepping.isEmpty()) {
            return;
        }
        Set<MemberRef> askers = new TreeSet<>();
        for (AiCallSite call : context.flows().aiCalls()) {
            askers.addAll(context.code().above(call.site().method()).keySet());
        }
        for (String type : stepping) {
            for (MethodHeader method :
                    context.index().find(type).map(ClassHeader::methods).orElse(List.of())) {
                if (isStep(context, method)) {
                    step(context, method, askers, sink);
                }
            }
        }
    }

    private static boolean isStep(RuleContext context, MethodHeader method) {
        return !method.isSynthetic()
                && !method.isConstructor()
                && !method.name().equals("<clinit>")
                && context.code().knowledge().call(method.ref()).validation();
    }

    private static void step(RuleContext context, MethodHeader method, Set<MemberRef> askers, FindingSink sink) {
        MemberRef step = method.ref();
        boolean asked = context.code().entry(step).stream().anyMatch(REQUESTS::contains);
        if (context.own().test(method.owner()) && method.hasBody() && !asked) {
            made(context, method, askers)
                    .ifPresent(why -> sink.report(Draft.at(step, "DecisionHumaine")
                            .says(
                                    "Personne ne peut décider à cette étape : " + why.fr(),
                                    "Nobody can decide at this step: " + why.en())
                            .about(Words.same(step.simpleName()))
                            .between(step.simpleName(), "factice")));
        }
        ignored(context, method, sink);
    }

    /** Why what the step gives back is nobody's word; empty where somebody may have a say. */
    private static Optional<Text> made(RuleContext context, MethodHeader method, Set<MemberRef> askers) {
        MemberRef step = method.ref();
        if (isEmpty(context, method)) {
            return Optional.of(new Text("elle ne fait rien", "it does nothing"));
        }
        if (Voices.mayBeHeard(context, step)) {
            return straight(context, method);
        }
        if (method.descriptor().endsWith(")V")) {
            return isUnattended(context, step) && !Voices.mayRefuse(context, step) ? unattended() : Optional.empty();
        }
        if (Returns.of(context.code(), step).isConstant() && !branches(context.code(), step)) {
            return constant();
        }
        if (Voices.askAi(context, step)) {
            return Optional.of(
                    new Text("une IA y répond à la place d'une personne", "an AI answers there in a person's place"));
        }
        List<MemberRef> callers = List.copyOf(context.code().callers(step));
        boolean fed = callers.stream().anyMatch(askers::contains);
        boolean alone = Type.getArgumentTypes(method.descriptor()).length <= 1;
        if (isUnattended(context, step)) {
            return unattended();
        }
        return fed && alone && !callers.isEmpty()
                ? Optional.of(new Text(
                        "ce qu'elle rend ne dépend que de la réponse de l'IA",
                        "what it gives back only depends on the AI's answer"))
                : Optional.empty();
    }

    /** Whether all that is seen to run a step, or the step itself, is woken by a clock or a message. */
    private static boolean isUnattended(RuleContext context, MemberRef step) {
        return Entrees.of(context.code(), step).stream().allMatch(Entrees.Entree::isUnattended);
    }

    private static Optional<Text> unattended() {
        return Optional.of(new Text(
                "elle ne s'exécute que dans une tâche planifiée ou un écouteur de messages, et n'interroge personne",
                "it only runs in a scheduled task or a message listener, and asks nobody"));
    }

    /** Whether a step that gives nothing back does nothing, and no class below does it in its place. */
    private static boolean isEmpty(RuleContext context, MethodHeader method) {
        return method.descriptor().endsWith(")V")
                && context.code()
                        .instructions(method.ref(), i -> !(i instanceof Instruction.Return))
                        .isEmpty()
                && context.index().subtypes(method.owner()).stream()
                        .noneMatch(type -> context.index()
                                .find(type)
                                .flatMap(found -> found.method(method.name(), method.descriptor()))
                                .filter(found -> !found.owner().equals(method.owner()))
                                .isPresent());
    }

    /** A straight line that shows something and then always gives back the same: whatever a person says, nothing changes. */
    private static Optional<Text> straight(RuleContext context, MethodHeader method) {
        boolean always = !method.descriptor().endsWith(")V")
                && Returns.of(context.code(), method.ref()).isConstant()
                && !branches(context.code(), method.ref())
                && !Voices.mayRefuse(context, method.ref());
        return always ? constant() : Optional.empty();
    }

    private static Optional<Text> constant() {
        return Optional.of(new Text("elle rend toujours la même réponse", "it always gives back the same answer"));
    }

    private static boolean branches(Code code, MemberRef method) {
        return !code.instructions(
                        method,
                        i -> i instanceof Instruction.Branch
                                || i instanceof Instruction.Switch
                                || i instanceof Instruction.Throw)
                .isEmpty();
    }

    /** Calls of a step whose answer nobody looks at. A step that may refuse by an exception needs no answer. */
    private static void ignored(RuleContext context, MethodHeader step, FindingSink sink) {
        if (!isAnswer(context, step) || refuses(context.code(), step)) {
            return;
        }
        for (MemberRef caller : context.code().callers(step.ref())) {
            if (!context.own().test(caller.owner())) {
                continue;
            }
            for (Code.At at : context.code().instructions(caller, i -> isCallOf(i, step))) {
                int target = ((Instruction.Invoke) at.instruction()).target();
                if (!isRead(context.code(), caller, target, at.site())) {
                    sink.report(Draft.at(at.site(), step.name())
                            .says(
                                    "Une personne est consultée, et sa réponse est ignorée",
                                    "A person is asked, and the answer is ignored")
                            .about(Words.same(step.ref().simpleName()))
                            .between(step.ref().simpleName(), "ignore"));
                }
            }
        }
    }

    private static boolean refuses(Code code, MethodHeader step) {
        return !step.exceptions().isEmpty()
                || !code.instructions(step.ref(), Instruction.Throw.class::isInstance)
                        .isEmpty();
    }

    /** Whether what the step gives back says yes or no, or what was chosen. */
    private static boolean isAnswer(RuleContext context, MethodHeader step) {
        Type result = Type.getReturnType(step.descriptor());
        return result.getSort() == Type.BOOLEAN
                || result.getSort() == Type.OBJECT
                        && (result.getInternalName().equals("java/lang/Boolean")
                                || context.index()
                                        .find(result.getInternalName())
                                        .filter(ClassHeader::isEnum)
                                        .isPresent());
    }

    private static boolean isCallOf(Instruction instruction, MethodHeader step) {
        return instruction instanceof Instruction.Invoke call
                && call.callee().name().equals(step.name())
                && call.callee().descriptor().equals(step.descriptor());
    }

    private static boolean isRead(Code code, MemberRef method, int register, Site call) {
        MethodBody body = code.body(method).orElseThrow();
        return body.blockOf(call.index())
                .filter(block -> register == Instruction.NONE
                        || !Liveness.of(body).isUsed(body, block.index(), call.index() - block.first(), register))
                .isEmpty();
    }
}
