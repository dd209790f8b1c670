package fr.charteia.core.catalogue;

import fr.charteia.annotations.Effet;
import fr.charteia.core.bytecode.ClassHeader;
import fr.charteia.core.bytecode.ClassIndex;
import fr.charteia.core.bytecode.FieldHeader;
import fr.charteia.core.bytecode.MemberRef;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import org.objectweb.asm.Type;

/**
 * Methods that by their name grant, refuse, withdraw, suspend, sanction, rank or notify, French or English. The verb alone
 * is not enough, for programs reject messages and grant permissions: it must be about a person, or about something that is
 * granted to persons, and about nothing technical.
 */
final class NamesOfDecisions {
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
                return verb.filter(v -> decides(v, rest, method, owner.get())).map(Lexicon.Verb::effet);
            }
        }
        return Optional.empty();
    }

    private boolean decides(Lexicon.Verb verb, List<String> rest, MemberRef method, ClassHeader owner) {
        if (rest.stream().anyMatch(lexicon::isTechnicalObject) || hasFunction(method)) {
            return false;
        }
        List<String> about = new ArrayList<>(rest);
        about.addAll(wordsOfParameters(method));
        boolean ofData = holdsData(owner);
        if (ofData) {
            about.addAll(Words.of(Names.inner(owner.name())));
        }
        boolean person = about.stream().anyMatch(lexicon::isPerson);
        if (verb.person()) {
            return person || about.contains("candidature");
        }
        if (!verb.about().isEmpty()) {
            return rest.stream().anyMatch(verb.about()::contains);
        }
        return person || about.stream().anyMatch(lexicon::isDecided) || aboutOwner(rest, owner);
    }

    /** Whether a bare verb stands in a class that is named for what is decided: {@code ServiceDesTitres#refuser(long)}. */
    private boolean aboutOwner(List<String> rest, ClassHeader owner) {
        return rest.isEmpty()
                && Words.of(Names.inner(owner.name())).stream()
                        .anyMatch(word -> word.equals("decision") || (lexicon.isDecided(word) && !isLoose(word)));
    }

    /** Words that in the name of a class mean too many things. */
    private static boolean isLoose(String word) {
        return word.equals("application")
                || word.equals("contract")
                || word.equals("claim")
                || word.equals("carte")
                || word.equals("droit")
                || word.equals("inscription");
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

    private static boolean hasFunction(MemberRef method) {
        for (Type type : Type.getArgumentTypes(method.descriptor())) {
            if (type.getDescriptor().startsWith("Ljava/util/function/")) {
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
