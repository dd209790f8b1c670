package fr.charteia.core.catalogue;

import fr.charteia.annotations.Effet;
import fr.charteia.core.bytecode.ClassHeader;
import fr.charteia.core.bytecode.ClassIndex;
import fr.charteia.core.bytecode.FieldHeader;
import fr.charteia.core.bytecode.MemberRef;
import java.util.ArrayList;
import java.util.List;
import org.objectweb.asm.Type;

/** What a method does something about, by its words, by what it is given and by its class: a person, what persons are granted, a part of the program. */
final class SubjectsOfDecisions {
    private final ClassIndex index;
    private final Lexicon lexicon;
    private final TypeKinds kinds;

    SubjectsOfDecisions(ClassIndex index, Lexicon lexicon, TypeKinds kinds) {
        this.index = index;
        this.lexicon = lexicon;
        this.kinds = kinds;
    }

    /** Whether a method of these words disposes of what is asked for, or of who asks: {@code traiterDemande}, {@code verifyDriver}. */
    boolean disposes(List<String> words, ClassHeader owner) {
        if (words.size() < 2 || !lexicon.disposes(words.get(0)) || isOfThings(owner)) {
            return false;
        }
        List<String> rest = words.subList(1, words.size());
        return !isTechnical(rest)
                && rest.stream()
                        .anyMatch(word ->
                                lexicon.isDecided(word) || lexicon.isOtherPerson(word) || lexicon.isMember(word));
    }

    /** Whether a class is about something that is nobody's due: {@code DemandeProduitService}. */
    boolean isOfThings(ClassHeader owner) {
        return Words.of(Names.inner(owner.name())).stream().anyMatch(lexicon::isThing);
    }

    /** The same, of what the class is not named for: what {@code BankAccountService} blocks is an account at a bank. */
    boolean isTechnical(List<String> rest, ClassHeader owner) {
        List<String> named = Words.of(Names.inner(owner.name()));
        return isTechnical(rest) && !(lexicon.isDecidedInTwoWords(named) && named.containsAll(rest));
    }

    /** Whether it is done with a part of the program: a request, but not one for a leave; an account, but not one at a bank. */
    boolean isTechnical(List<String> rest) {
        boolean decided = rest.stream().anyMatch(word -> lexicon.isDecided(word) && !lexicon.isLooseRequest(word));
        return !lexicon.isDecidedInTwoWords(rest)
                && rest.stream()
                        .anyMatch(word -> lexicon.isTechnicalObject(word) && !(decided && lexicon.isRequest(word)));
    }

    /** Whether a word may stand beside what is said, and changes nothing of it. */
    boolean isSubject(String word) {
        return lexicon.isDecided(word)
                || lexicon.isPerson(word)
                || lexicon.isRequest(word)
                || lexicon.isManner(word)
                || lexicon.isStep(word);
    }

    /** Whether one of the words is a person to whom such a thing is done. */
    boolean isPerson(List<String> words, Effet effet) {
        return words.stream().anyMatch(word -> lexicon.isPerson(word) && !isAccount(word, effet));
    }

    /** Programs refuse clients and senders, but no drivers. */
    boolean isMember(String word, Effet effet) {
        return effet == Effet.REFUS ? lexicon.isMember(word) : lexicon.isRole(word) || lexicon.isMember(word);
    }

    /** Programs have users of their own, but none that they ban. */
    List<String> withoutSanctioned(List<String> rest, Effet effet) {
        return effet == Effet.SANCTION && rest.size() == 1 && lexicon.isUser(rest.get(0)) ? List.of() : rest;
    }

    /** The account of a user is suspended and revoked as any other part of a program. */
    private boolean isAccount(String word, Effet effet) {
        return lexicon.isUser(word) && (effet == Effet.SUSPENSION || effet == Effet.RETRAIT);
    }

    /** Whether the method is given who or what it is done to, and that is what a person may be to somebody: an agent, a member. */
    boolean isOnSomebody(MemberRef method) {
        return wordsOfParameters(method).stream().anyMatch(lexicon::isRole);
    }

    /** Whether what is asked for is handed to somebody to work on: {@code attribuerReclamationTechnicien}. */
    boolean isWork(String said, List<String> rest) {
        return lexicon.assigns(said)
                && rest.stream().anyMatch(lexicon::isWorkedOn)
                && rest.stream().allMatch(word -> lexicon.isWorkedOn(word) || !lexicon.isDecided(word));
    }

    /** The same of the thing itself: {@code dossier.affecterA(bureau)}. */
    boolean isHandedOn(String said, List<String> rest, MemberRef method, ClassHeader owner) {
        List<String> given = wordsOfParameters(method);
        boolean to = rest.size() == 1 && lexicon.leadsToRecipient(rest.get(0));
        return lexicon.assigns(said)
                && (to || rest.isEmpty() && !given.isEmpty())
                && Words.of(Names.inner(owner.name())).stream().anyMatch(lexicon::isWorkedOn)
                && holdsData(owner)
                && given.stream().noneMatch(lexicon::isDecided);
    }

    /** Whether a licence is one to use a program: its class knows keys of it, or activates it. */
    boolean isOfProgram(List<String> rest, ClassHeader owner) {
        return rest.stream().anyMatch(lexicon::isLicence)
                && owner.methods().stream()
                        .map(method -> Words.of(method.name()))
                        .anyMatch(words -> words.stream().anyMatch(lexicon::isLicence)
                                && words.stream().anyMatch(lexicon::isOfLicenceOfProgram));
    }

    /** The words of the types of ours that a method is given, where these are data. */
    List<String> wordsOfParameters(MemberRef method) {
        List<String> words = new ArrayList<>();
        for (Type type : Type.getArgumentTypes(method.descriptor())) {
            if (type.getSort() == Type.OBJECT && index.inScope(type.getInternalName())) {
                boolean data = index.find(type.getInternalName())
                        .filter(header -> !header.isAnnotation())
                        .isPresent();
                if (data && !kinds.isTechnical(type.getInternalName())) {
                    words.addAll(Words.of(Names.inner(type.getInternalName())));
                }
            }
        }
        return words;
    }

    boolean holdsData(ClassHeader header) {
        return !kinds.isTechnical(header.name())
                && header.fields().stream()
                        .filter(field -> !field.isStatic() && !field.isSynthetic())
                        .map(FieldHeader::descriptor)
                        .anyMatch(kinds::holdsData);
    }
}
