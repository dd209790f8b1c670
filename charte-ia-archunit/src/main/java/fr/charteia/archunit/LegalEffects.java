package fr.charteia.archunit;

import com.tngtech.archunit.core.domain.JavaClass;
import com.tngtech.archunit.core.domain.JavaMember;
import fr.charteia.core.AnalysedCode;
import fr.charteia.core.bytecode.MemberRef;

/** Which elements of the code produce legal effects on persons. */
final class LegalEffects {
    private LegalEffects() {}

    static boolean produces(Element element) {
        AnalysedCode code = element.code().code();
        return element.ref().name().isEmpty()
                ? hasDecision(element.owner(), code)
                : code.producesLegalEffects(element.ref());
    }

    private static boolean hasDecision(JavaClass javaClass, AnalysedCode code) {
        return javaClass.getMembers().stream().map(LegalEffects::ref).anyMatch(code::producesLegalEffects);
    }

    private static MemberRef ref(JavaMember member) {
        return Element.of(member).ref();
    }
}
