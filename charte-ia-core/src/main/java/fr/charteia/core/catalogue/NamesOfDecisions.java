package fr.charteia.core.catalogue;

import fr.charteia.annotations.Effet;
import fr.charteia.core.bytecode.ClassHeader;
import fr.charteia.core.bytecode.ClassIndex;
import fr.charteia.core.bytecode.FieldHeader;
import fr.charteia.core.bytecode.MemberRef;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import java.util.Set;
import org.objectweb.asm.Type;

/**
 * Methods that by their name grant, refuse, withdraw, suspend, sanction, rank or notify, French or English. The verb alone
 * is not enough, for programs reject messages and grant permissions: it must be about a person, or about something that is
 * granted to persons, and about nothing technical.
 */
final class NamesOfDecisions {
    /** What is done with a thing: {@code ClaimService}. */
    private static final Set<String> SERVICES = Set.of("service", "controller", "manager", "facade");

    private final ClassIndex index;
    private final Lexicon lexicon;
    private final TypeKinds kinds;

    NamesOfDecisions(ClassIndex index, Lexicon lexicon) {
        this.index = index;
        this.lexicon = lexicon;
        this.kinds = new TypeKinds(index, lexicon, new NameOfData(lexicon));
    }

    /** The effect that the method's name speaks of, if it does. */
    Optional<Effet> effect(MemberRef method) {
        List<String> words = Words.of(method.name());
        Optional<ClassHeader> owner = words.isEmpty() ? Optional.empty() : index.find(method.owner());
        if (owner.isEmpty() || owner.get().isAnnotation() || owner.get().isEnum()) {
            return Optional.empty();
        }
        for (int length = Math.min(3, words.size()); length > 0; length--) {
            Optional<Lexicon.Verb> verb = lexicon.verb(words.subList(0, length));
            if (verb.isPresent()) {
                List<String> rest = words.subList(length, words.size());
                String said = words.get(length - 1);
                return verb.filter(v -> decides(v, said, rest, method, owner.get()))
                        .map(Lexicon.Verb::effet);
            }
        }
        return Optional.empty();
    }

    private boolean decides(Lexicon.Verb verb, String said, List<String> rest, MemberRef method, ClassHeader owner) {
        if (isTechnical(rest) || takesFunction(method) || isAccessor(method, owner)) {
            return false;
        }
        if (lexicon.isOnPersons(said) && isOnSomebody(method)) {
            return true;
        }
        List<String> about = new ArrayList<>(rest);
        // A request to enroll is given to what enrolls: it says nothing more.
        wordsOfParameters(method).stream()
                .filter(word -> !word.startsWith(said))
                .forEach(about::add);
        if (holdsData(owner)) {
            about.addAll(Words.of(Names.inner(owner.name())));
        }
        boolean person = about.stream().anyMatch(word -> lexicon.isPerson(word) && !isAccount(word, verb.effet()));
        if (verb.person()) {
            return person || about.contains("candidature");
        }
        if (!verb.about().isEmpty()) {
            return rest.stream().anyMatch(verb.about()::contains) && !isOfThings(owner);
        }
        List<String> decided = about.stream()
                .filter(word -> lexicon.isDecided(word) && !verb.except().contains(word))
                .toList();
        return person
                || lexicon.isDecidedInTwoWords(rest)
                || decided.stream().anyMatch(word -> !lexicon.isLooseRequest(word) || !isOfThings(owner))
                || aboutOwner(rest, owner);
    }

    /** Whether it is done with a part of the program: a request, but not one for a leave; an account, but not one at a bank. */
    private boolean isTechnical(List<String> rest) {
        boolean decided = rest.stream().anyMatch(word -> lexicon.isDecided(word) && !lexicon.isLooseRequest(word));
        return !lexicon.isDecidedInTwoWords(rest)
                && rest.stream()
                        .anyMatch(word -> lexicon.isTechnicalObject(word) && !(decided && lexicon.isRequest(word)));
    }

    /** Whether the method is given who or what it is done to, and that is what a person may be to somebody: an agent, a member. */
    private boolean isOnSomebody(MemberRef method) {
        return wordsOfParameters(method).stream().anyMatch(lexicon::isRole);
    }

    /** The account of a user is suspended and revoked as any other part of a program. */
    private static boolean isAccount(String word, Effet effet) {
        return (word.equals("user") || word.equals("utilisateur"))
                && (effet == Effet.SUSPENSION || effet == Effet.RETRAIT);
    }

    /** Whether a class is about something that is nobody's due: {@code DemandeProduitService}. */
    private boolean isOfThings(ClassHeader owner) {
        return Words.of(Names.inner(owner.name())).stream().anyMatch(lexicon::isThing);
    }

    /** Whether the method is named after a field, so that it reads or sets it: {@code issueDate()}. */
    private static boolean isAccessor(MemberRef method, ClassHeader owner) {
        return owner.field(method.name()).isPresent();
    }

    /** Whether a bare verb stands in a class that is named for what is decided: {@code ServiceDesTitres#refuser(long)}. */
    private boolean aboutOwner(List<String> rest, ClassHeader owner) {
        List<String> words = Words.of(Names.inner(owner.name()));
        boolean alone = words.size() == 2 && SERVICES.contains(words.get(1));
        return rest.isEmpty()
                && !isOfThings(owner)
                && words.stream()
                        .anyMatch(word -> word.equals("decision")
                                || (alone ? lexicon.isDecided(word) : lexicon.isSurelyDecided(word)));
    }

    private List<String> wordsOfParameters(MemberRef method) {
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

    /** Whether the method is given code to run, or an object that visits its own. */
    private static boolean takesFunction(MemberRef method) {
        for (Type type : Type.getArgumentTypes(method.descriptor())) {
            String name = type.getSort() == Type.OBJECT ? type.getInternalName() : "";
            if (name.startsWith("java/util/function/") || name.endsWith("Visitor") || name.endsWith("Visiteur")) {
                return true;
            }
        }
        return false;
    }

    private boolean holdsData(ClassHeader header) {
        return !kinds.isTechnical(header.name())
                && header.fields().stream()
                        .filter(field -> !field.isStatic() && !field.isSynthetic())
                        .map(FieldHeader::descriptor)
                        .anyMatch(kinds::holdsData);
    }
}
