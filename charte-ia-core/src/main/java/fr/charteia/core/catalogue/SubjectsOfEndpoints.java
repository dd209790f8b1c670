package fr.charteia.core.catalogue;

import static fr.charteia.core.catalogue.WordKind.ADVICE;
import static fr.charteia.core.catalogue.WordKind.PROPOSAL;
import static fr.charteia.core.catalogue.WordKind.REQUEST;
import static fr.charteia.core.catalogue.WordKind.TECHNICAL_OBJECT;
import static fr.charteia.core.catalogue.WordKind.THING;

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
                .anyMatch(word ->
                        lexicon.is(word, THING) || lexicon.is(word, TECHNICAL_OBJECT) && !lexicon.is(word, REQUEST));
        words.addAll(Words.of(Names.inner(method.owner())));
        return !technical
                && words.stream().noneMatch(word -> lexicon.is(word, PROPOSAL) || lexicon.is(word, ADVICE))
                && (personal || words.stream().anyMatch(this::isAboutSomebody));
    }

    private boolean isAboutSomebody(String word) {
        return lexicon.isOtherPerson(word) || lexicon.isSurelyDecided(word);
    }
}
