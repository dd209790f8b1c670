package fr.charteia.core.rule;

import fr.charteia.core.bytecode.Instruction;
import fr.charteia.core.bytecode.MemberRef;
import fr.charteia.core.bytecode.MethodHeader;
import fr.charteia.core.model.CallModel;
import java.util.Optional;
import java.util.Set;
import org.objectweb.asm.Type;

/**
 * Whether a piece of code may hear from somebody: a store, a queue, a request, a console, code that is not seen. Only what is
 * computed from its arguments alone, by code that is seen or by the JDK's own texts, numbers and collections, hears nobody.
 */
final class Voices {
    private static final int DEPTH = 4;
    private static final Set<String> DEAF_PACKAGES = Set.of(
            "java/lang/",
            "java/lang/invoke/",
            "java/math/",
            "java/text/",
            "java/time/",
            "java/util/",
            "java/util/function/",
            "java/util/regex/",
            "java/util/stream/");
    private static final Set<String> HEARING =
            Set.of("java/util/Scanner", "java/lang/Process", "java/lang/ProcessBuilder", "java/lang/Runtime");

    private Voices() {}

    /** Whether what the method does may depend on more than what it is given. */
    static boolean mayBeHeard(RuleContext context, MemberRef method) {
        for (MemberRef below : context.code().below(method, DEPTH)) {
            for (Code.At at :
                    context.code().instructions(below, i -> !i.members().isEmpty())) {
                for (MemberRef member : at.instruction().members()) {
                    if (member.isMethod() ? isHearing(context, member) : isState(context, below, at.instruction())) {
                        return true;
                    }
                }
            }
        }
        return false;
    }

    /** Whether the method, or what it calls, throws: that is an answer too. */
    static boolean mayRefuse(RuleContext context, MemberRef method) {
        return context.code()
                        .method(method)
                        .filter(header -> !header.exceptions().isEmpty())
                        .isPresent()
                || context.code().below(method, DEPTH).stream()
                        .anyMatch(below -> !context.code()
                                .instructions(below, Instruction.Throw.class::isInstance)
                                .isEmpty());
    }

    private static boolean isHearing(RuleContext context, MemberRef member) {
        Optional<MethodHeader> header =
                context.index().resolveMethod(member.owner(), member.name(), member.descriptor());
        if (header.filter(found -> context.index().inScope(found.owner())).isPresent()) {
            if (asksAi(context, member) || isDecision(context, member)) {
                return false;
            }
            // An interface of ours that nobody in scope implements: a person may be behind it.
            return header.get().isAbstract()
                    && context.index().subtypes(header.get().owner()).stream()
                            .noneMatch(type -> context.index()
                                    .find(type)
                                    .flatMap(found -> found.method(member.name(), member.descriptor()))
                                    .filter(MethodHeader::hasBody)
                                    .isPresent());
        }
        return !isLog(context, member) && !isDeaf(member.owner()) && !isAi(context, member);
    }

    /** An AI is nobody: neither what asks one nor what its library makes of questions and answers. */
    private static boolean isAi(RuleContext context, MemberRef member) {
        return context.code().knowledge().isOfAi(member.owner()) || asksAi(context, member);
    }

    /** Who carries out a decision is told of it, and asked for none. */
    private static boolean isDecision(RuleContext context, MemberRef member) {
        return member.descriptor().endsWith(")V")
                && context.code().knowledge().call(member).decision().isPresent();
    }

    private static boolean asksAi(RuleContext context, MemberRef member) {
        return context.code().knowledge().call(member).aiCalls().stream().anyMatch(call -> !call.isPlainHttp());
    }

    /** Whether the method, or what it calls, asks an AI. */
    static boolean askAi(RuleContext context, MemberRef method) {
        return context.code().below(method, DEPTH).stream()
                .flatMap(below ->
                        context.code().instructions(below, i -> !i.members().isEmpty()).stream())
                .flatMap(at -> at.instruction().members().stream())
                .anyMatch(member -> member.isMethod() && asksAi(context, member));
    }

    /** Writing to a log or a console asks nobody. */
    static boolean isLog(RuleContext context, MemberRef member) {
        CallModel model = context.code().knowledge().call(member);
        return model.sinks().stream().anyMatch(sink -> sink.kind() == CallModel.SinkKind.LOG)
                || model.neutral()
                || member.owner().startsWith("java/io/PrintStream");
    }

    private static boolean isDeaf(String owner) {
        String inPackage = owner.substring(0, owner.lastIndexOf('/') + 1);
        return owner.startsWith("[") || DEAF_PACKAGES.contains(inPackage) && !HEARING.contains(owner);
    }

    private static boolean isClient(RuleContext context, Type type) {
        return type.getSort() == Type.OBJECT && context.code().knowledge().isOfAi(type.getInternalName());
    }

    /** What lies behind an interface of ours says something where that is asked, and that is looked at by itself. */
    private static boolean isAsked(RuleContext context, Type type) {
        return type.getSort() == Type.OBJECT
                && context.index()
                        .find(type.getInternalName())
                        .filter(found -> found.isInterface() && context.index().inScope(found.name()))
                        .isPresent();
    }

    /** A field that is not final may have been filled by somebody. */
    private static boolean isState(RuleContext context, MemberRef method, Instruction instruction) {
        return instruction instanceof Instruction.Load load
                && !method.name().equals("<init>")
                && context.index()
                        .resolveField(
                                load.field().owner(),
                                load.field().name(),
                                load.field().descriptor())
                        .filter(field ->
                                context.index().inScope(field.owner()) && !field.isFinal() && !field.isSynthetic())
                        .filter(field -> !isClient(context, Type.getType(field.descriptor())))
                        .filter(field -> !isAsked(context, Type.getType(field.descriptor())))
                        .isPresent();
    }
}
