package fr.charteia.core.rule;

import fr.charteia.core.bytecode.AnnotationFact;
import fr.charteia.core.bytecode.MemberRef;
import fr.charteia.core.bytecode.MethodHeader;
import fr.charteia.core.declaration.Enclosing;
import fr.charteia.core.flow.value.AiCallSite;
import fr.charteia.core.flow.value.Site;
import fr.charteia.core.model.CallModel;
import fr.charteia.core.model.Role;
import java.util.LinkedHashMap;
import java.util.LinkedHashSet;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.function.Predicate;

/**
 * CHARTE-606: a request that nobody checks triggers a call of an AI, or a model may change state with nobody's say. A control that
 * may lie elsewhere (a filter, a framework that protects everything) silences the rule: it speaks where none can be seen.
 */
record AccesNonControle(RuleDescriptor descriptor) implements Rule {
    private static final int DEPTH = 8;

    @Override
    public void check(RuleContext context, FindingSink sink) {
        if (context.flows().aiCalls().isEmpty()) {
            return;
        }
        if (!isControlledForAll(context)) {
            endpoints(context, sink);
        }
        tools(context, sink);
    }

    private static boolean isControlledForAll(RuleContext context) {
        Code code = context.code();
        boolean byCode = !code.roles().named(Role.ACCESS_FOR_ALL).isEmpty();
        boolean byLibrary = code.conventions().accessByDefault().stream()
                .anyMatch(classes ->
                        classes.stream().allMatch(type -> context.index().has(type)));
        boolean byConfiguration = code.configuration().entries().stream()
                .anyMatch(entry -> code.conventions().controlsAccess(entry.key()));
        return byCode || byLibrary || byConfiguration || hasFilter(context);
    }

    /** A filter of our own may well check: what it does is not judged. */
    private static boolean hasFilter(RuleContext context) {
        return context.code().roles().playing(Role.FILTER).stream()
                .flatMap(type -> context.index().find(type).stream())
                .flatMap(type -> type.methods().stream())
                .filter(method -> !method.isStatic() && !method.isPrivate() && !method.isConstructor())
                .anyMatch(method -> context.code().around(method.ref()).contains(Role.FILTER));
    }

    private void endpoints(RuleContext context, FindingSink sink) {
        Interceptors interceptors = new Interceptors(context.code(), context.index(), Role.ACCESS, DEPTH);
        Map<MemberRef, AiCallSite> open = new LinkedHashMap<>();
        for (AiCallSite call : context.flows().aiCalls()) {
            for (Entrees.Entree entry : call.tool()
                    ? List.<Entrees.Entree>of()
                    : Entrees.of(context.code(), call.site().method())) {
                if (entry.isRequest()
                        && isOwn(context, entry.method())
                        && entry.way().stream()
                                .noneMatch(method ->
                                        context.code().isAbout(method, Role.ACCESS) || interceptors.surround(method))) {
                    open.putIfAbsent(entry.method(), call);
                }
            }
        }
        open.forEach((method, call) -> sink.report(at(
                        context, method, annotation(context, method, Set.of(Role.WEB_ENTRY, Role.CONVERSATION_ENTRY)))
                .says(
                        "N'importe qui peut déclencher cet appel d'une IA : aucun contrôle d'accès n'est visible",
                        "Anybody can trigger this call of an AI: no access control can be seen")
                .about(Words.same(Enclosing.sourceMember(method).simpleName() + " → "
                        + call.callee().simpleName()))
                .between(
                        Enclosing.sourceMember(method).simpleName(),
                        call.callee().simpleName())));
    }

    /** At the annotation of an endpoint or of a tool, or at the first line of a lambda that is one. */
    private static Draft at(RuleContext context, MemberRef method, String annotation) {
        return context.code()
                .method(method)
                .filter(MethodHeader::isSynthetic)
                .flatMap(header -> context.code().body(method))
                .map(body -> Draft.at(new Site(method, body.firstLine(), 0), ""))
                .orElseGet(() -> Draft.at(method, annotation));
    }

    private void tools(RuleContext context, FindingSink sink) {
        Set<MemberRef> told = new LinkedHashSet<>();
        for (AiCallSite call : context.flows().aiCalls()) {
            MemberRef tool = call.callee();
            if (call.tool()
                    && call.model().isToolOfModel()
                    && isOwn(context, tool)
                    && context.code().method(tool).isPresent()
                    && told.add(tool)) {
                Set<MemberRef> does = context.code().below(tool, DEPTH);
                boolean changes = does.stream()
                                .anyMatch(method -> context.code().does(method).contains(Role.WRITE))
                        || callsOne(context, does, called -> called.decision().isPresent());
                boolean controlled = context.code().around(tool).contains(Role.ACCESS)
                        || does.stream()
                                .anyMatch(method -> context.code().does(method).contains(Role.ACCESS))
                        || does.stream()
                                .anyMatch(method -> !method.equals(tool)
                                        && context.code().around(method).contains(Role.ACCESS))
                        || callsOne(context, does, CallModel::validation);
                if (changes && !controlled) {
                    sink.report(at(context, tool, "Tool")
                            .says(
                                    "Un modèle peut appeler cet outil, qui change des données, sans que rien contrôle au"
                                            + " nom de qui",
                                    "A model may call this tool, which changes data, and nothing checks on whose behalf")
                            .about(Words.same(tool.simpleName()))
                            .between(tool.simpleName(), "outil"));
                }
            }
        }
    }

    private static boolean callsOne(RuleContext context, Set<MemberRef> methods, Predicate<CallModel> what) {
        Code code = context.code();
        return methods.stream()
                .flatMap(code::members)
                .filter(MemberRef::isMethod)
                .anyMatch(member -> what.test(code.knowledge().call(member)));
    }

    /** The simple name of the annotation that makes the method what it is. */
    private static String annotation(RuleContext context, MemberRef method, Set<Role> wanted) {
        return context.code().method(method).map(MethodHeader::annotations).orElse(List.of()).stream()
                .filter(fact -> context.code().roles().ofAnnotations(List.of(fact)).stream()
                        .anyMatch(wanted::contains))
                .map(AnnotationFact::typeName)
                .map(type -> type.replaceFirst(".*[/$]", ""))
                .findFirst()
                .orElse("");
    }

    private static boolean isOwn(RuleContext context, MemberRef method) {
        return context.own().test(method.owner());
    }
}
