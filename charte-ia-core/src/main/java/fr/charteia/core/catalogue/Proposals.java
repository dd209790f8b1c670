package fr.charteia.core.catalogue;

import static fr.charteia.core.catalogue.WordKind.BEARER_OF_STATUS;
import static fr.charteia.core.catalogue.WordKind.DECIDED;
import static fr.charteia.core.catalogue.WordKind.JUDGMENT;
import static fr.charteia.core.catalogue.WordKind.OPINION;
import static fr.charteia.core.catalogue.WordKind.PROPOSAL;
import static fr.charteia.core.catalogue.WordKind.SAID_BY_AI;
import static fr.charteia.core.catalogue.WordKind.SURENESS;

import fr.charteia.core.bytecode.ClassHeader;
import fr.charteia.core.bytecode.FieldHeader;
import fr.charteia.core.bytecode.MemberRef;
import java.util.List;
import org.objectweb.asm.Type;

/** What is only proposed, or kept beside what was decided: a recommendation, the verdict of an AI, the forecast of a model. */
final class Proposals {
    private final Lexicon lexicon;

    Proposals(Lexicon lexicon) {
        this.lexicon = lexicon;
    }

    /**
     * Whether what is written is said to be proposed: by its own name, by its type ({@code Recommandation}, not {@code
     * StatutProposition}, which says what became of one), or by the name of what it is written to, if that does not say of itself; or
     * to be what an AI said ({@code aiVerdict}), which is kept beside what was decided.
     */
    boolean isProposed(MemberRef member, int argument, Type type, ClassHeader owner) {
        boolean made = member.name().equals("<init>");
        boolean text = type.getInternalName().equals("java/lang/String");
        List<String> named = Words.of(made ? owner.parameterName(member, argument) : member.name());
        List<String> typed = text ? List.of() : Words.of(Names.inner(type.getInternalName()));
        boolean ofProposal = typed.stream().anyMatch(lexicon.are(PROPOSAL));
        return named.stream().anyMatch(word -> lexicon.is(word, PROPOSAL) || lexicon.is(word, SAID_BY_AI))
                || isSaidByMachine(owner)
                || made && isAdvice(named, typed)
                || ofProposal && typed.stream().noneMatch(lexicon.are(BEARER_OF_STATUS))
                || !ofProposal
                        && (made || !text)
                        && Words.of(Names.inner(owner.name())).stream().anyMatch(lexicon.are(PROPOSAL));
    }

    /** Whether an object carries what somebody advises, and does not say that it was decided so: {@code Avis avis} of an event. */
    private boolean isAdvice(List<String> named, List<String> typed) {
        return !typed.isEmpty()
                && typed.stream().allMatch(lexicon.are(OPINION))
                && named.stream().allMatch(lexicon.are(OPINION));
    }

    /**
     * Whether the class is one of what an AI said: by its name ({@code AiDecision}, {@code AiJudgmentRecord}, not {@code AiLoan}), or,
     * where it is named for nobody and nothing that is granted, by how sure that is, or whether a person must look ({@code
     * CheckResult} with a {@code confidence}).
     */
    boolean isSaidByMachine(ClassHeader owner) {
        List<String> named = Words.of(Names.inner(owner.name()));
        boolean bears = named.stream().anyMatch(lexicon.are(BEARER_OF_STATUS));
        return isNamedForMachine(named)
                || bears
                        && named.stream().noneMatch(word -> lexicon.is(word, DECIDED) || lexicon.isOtherPerson(word))
                        && owner.fields().stream()
                                .filter(field -> !field.isStatic())
                                .map(FieldHeader::name)
                                .anyMatch(this::isOfOpinion);
    }

    /** Whether what is named so is what an AI said. */
    boolean isNamedForMachine(List<String> named) {
        boolean judges =
                named.stream().anyMatch(word -> lexicon.is(word, BEARER_OF_STATUS) || lexicon.is(word, JUDGMENT));
        return judges && named.stream().anyMatch(lexicon.are(SAID_BY_AI));
    }

    private boolean isOfOpinion(String field) {
        List<String> words = Words.of(field);
        return words.stream().anyMatch(word -> lexicon.is(word, SAID_BY_AI) || lexicon.is(word, SURENESS));
    }
}
