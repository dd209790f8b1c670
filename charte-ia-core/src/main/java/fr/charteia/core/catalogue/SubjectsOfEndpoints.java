package fr.charteia.core.catalogue;

import fr.charteia.core.bytecode.ClassIndex;
import fr.charteia.core.bytecode.MethodHeader;
import java.util.ArrayList;
import java.util.List;
import org.objectweb.asm.Type;

/** Whether what is asked from outside is about a person: by its name, by that of its class, by what it is given and what it answers. */
final class SubjectsOfEndpoints {
    private final ClassIndex index;
    private final Lexicon lexicon;
    private final TypeKinds kinds;

    SubjectsOfEndpoints(ClassIndex index, Lexicon lexicon, TypeKinds kinds) {
        this.index = index;
        this.lexicon = lexicon;
        this.kinds = kinds;
    }

    /** @param answer the type of what is answered, where it says something; empty for a text */
    boolean isAboutPersons(MethodHeader method, String answer) {
        List<String> said = Words.of(method.name());
        List<String> words = new ArrayList<>(said);
        words.addAll(Words.of(Names.inner(answer)));
        List<String> given = new ArrayList<>();
        boolean personal = false;
        for (Type type : Type.getArgumentTypes(method.descriptor())) {
            if (type.getSort() == Type.OBJECT && index.inScope(type.getInternalName())) {
                given.addAll(Words.of(Names.inner(type.getInternalName())));
                personal |= index.find(type.getInternalName())
                        .filter(kinds::isPersonal)
                        .isPresent();
            }
        }
        words.addAll(given);
        boolean technical = words.stream()
                .anyMatch(word -> lexicon.isThing(word) || lexicon.isTechnicalObject(word) && !lexicon.isRequest(word));
        words.addAll(Words.of(Names.inner(method.owner())));
        return !technical
                && words.stream().noneMatch(word -> lexicon.isProposal(word) || lexicon.advises(word))
                && (personal || words.stream().anyMatch(this::isAboutSomebody));
    }

    private boolean isAboutSomebody(String word) {
        return lexicon.isOtherPerson(word) || lexicon.isSurelyDecided(word);
    }
}
