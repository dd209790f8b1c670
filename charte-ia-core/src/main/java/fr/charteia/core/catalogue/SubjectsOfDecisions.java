package fr.charteia.core.catalogue;

import static fr.charteia.core.catalogue.WordKind.ACCOUNT;
import static fr.charteia.core.catalogue.WordKind.ASSIGNING;
import static fr.charteia.core.catalogue.WordKind.DECIDED;
import static fr.charteia.core.catalogue.WordKind.DISPOSING;
import static fr.charteia.core.catalogue.WordKind.LEADING_TO_RECIPIENT;
import static fr.charteia.core.catalogue.WordKind.LICENCE;
import static fr.charteia.core.catalogue.WordKind.LOOSE_REQUEST;
import static fr.charteia.core.catalogue.WordKind.MEMBER;
import static fr.charteia.core.catalogue.WordKind.ON_MEMBERS;
import static fr.charteia.core.catalogue.WordKind.PERSON;
import static fr.charteia.core.catalogue.WordKind.REQUEST;
import static fr.charteia.core.catalogue.WordKind.ROLE;
import static fr.charteia.core.catalogue.WordKind.SIGN_OF_LICENCE_OF_PROGRAM;
import static fr.charteia.core.catalogue.WordKind.STEP;
import static fr.charteia.core.catalogue.WordKind.TECHNICAL_OBJECT;
import static fr.charteia.core.catalogue.WordKind.THING;
import static fr.charteia.core.catalogue.WordKind.USER;
import static fr.charteia.core.catalogue.WordKind.WORKED_ON;

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
        if (words.size() < 2 || !lexicon.is(words.get(0), DISPOSING) || isOfThings(owner)) {
            return false;
        }
        List<String> rest = words.subList(1, words.size());
        return !isTechnical(rest)
                && rest.stream()
                        .anyMatch(word ->
                                lexicon.is(word, DECIDED) || lexicon.isOtherPerson(word) || lexicon.is(word, MEMBER));
    }

    /** Whether a class is about something that is nobody's due: {@code DemandeProduitService}. */
    boolean isOfThings(ClassHeader owner) {
        return Words.of(Names.inner(owner.name())).stream().anyMatch(lexicon.are(THING));
    }

    /** The same, of what the class is not named for: what {@code BankAccountService} blocks is an account at a bank. */
    boolean isTechnical(List<String> rest, ClassHeader owner) {
        List<String> named = Words.of(Names.inner(owner.name()));
        return isTechnical(rest) && !(lexicon.isDecidedInTwoWords(named) && named.containsAll(rest));
    }

    /** Whether it is done with a part of the program: a request, but not one for a leave; an account, but not one at a bank. */
    boolean isTechnical(List<String> rest) {
        boolean decided = rest.stream().anyMatch(word -> lexicon.is(word, DECIDED) && !lexicon.is(word, LOOSE_REQUEST));
        return !lexicon.isDecidedInTwoWords(rest)
                && rest.stream()
                        .anyMatch(
                                word -> lexicon.is(word, TECHNICAL_OBJECT) && !(decided && lexicon.is(word, REQUEST)));
    }

    /** Whether a word may stand beside what is said, and changes nothing of it. */
    boolean isSubject(String word) {
        return lexicon.is(word, DECIDED)
                || lexicon.is(word, PERSON)
                || lexicon.is(word, REQUEST)
                || lexicon.isManner(word)
                || lexicon.is(word, STEP);
    }

    /** Whether one of the words is a person to whom such a thing is done. */
    boolean isPerson(List<String> words, Effet effet) {
        return words.stream().anyMatch(word -> lexicon.is(word, PERSON) && !isAccount(word, effet));
    }

    /** Programs refuse clients and senders, but no drivers. */
    boolean isMember(String word, Effet effet) {
        return effet == Effet.REFUS ? lexicon.is(word, MEMBER) : lexicon.is(word, ROLE) || lexicon.is(word, MEMBER);
    }

    /** Programs have users of their own, but none that they ban; who says that a user is suspended speaks of no part of a program either. */
    boolean isPutOut(String said, List<String> rest, Effet effet) {
        return (effet == Effet.SANCTION || effet == Effet.SUSPENSION && lexicon.is(said, ON_MEMBERS))
                && !rest.isEmpty()
                && lexicon.is(rest.get(0), USER)
                && rest.stream().allMatch(word -> lexicon.is(word, USER) || lexicon.is(word, ACCOUNT));
    }

    /** The account of a user is blocked and revoked as any other part of a program. */
    private boolean isAccount(String word, Effet effet) {
        return lexicon.is(word, USER) && (effet == Effet.SUSPENSION || effet == Effet.RETRAIT);
    }

    /** Whether the method is given who or what it is done to, and that is what a person may be to somebody: an agent, a member. */
    boolean isOnSomebody(MemberRef method) {
        return wordsOfParameters(method).stream().anyMatch(lexicon.are(ROLE));
    }

    /** Whether what is asked for is handed to somebody to work on: {@code attribuerReclamationTechnicien}. */
    boolean isWork(String said, List<String> rest) {
        return lexicon.is(said, ASSIGNING)
                && rest.stream().anyMatch(lexicon.are(WORKED_ON))
                && rest.stream().allMatch(word -> lexicon.is(word, WORKED_ON) || !lexicon.is(word, DECIDED));
    }

    /** The same of the thing itself: {@code dossier.affecterA(bureau)}. */
    boolean isHandedOn(String said, List<String> rest, MemberRef method, ClassHeader owner) {
        List<String> given = wordsOfParameters(method);
        boolean to = rest.size() == 1 && lexicon.is(rest.get(0), LEADING_TO_RECIPIENT);
        return lexicon.is(said, ASSIGNING)
                && (to || rest.isEmpty() && !given.isEmpty())
                && Words.of(Names.inner(owner.name())).stream().anyMatch(lexicon.are(WORKED_ON))
                && holdsData(owner)
                && given.stream().noneMatch(lexicon.are(DECIDED));
    }

    /** Whether a licence is one to use a program: its class knows keys of it, or activates it. */
    boolean isOfProgram(List<String> rest, ClassHeader owner) {
        return rest.stream().anyMatch(lexicon.are(LICENCE))
                && owner.methods().stream()
                        .map(method -> Words.of(method.name()))
                        .anyMatch(words -> words.stream().anyMatch(lexicon.are(LICENCE))
                                && words.stream().anyMatch(lexicon.are(SIGN_OF_LICENCE_OF_PROGRAM)));
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
