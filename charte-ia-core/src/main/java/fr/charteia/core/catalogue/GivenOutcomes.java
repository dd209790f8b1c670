package fr.charteia.core.catalogue;

import static fr.charteia.core.catalogue.WordKind.OUTCOME;

import fr.charteia.annotations.Effet;
import fr.charteia.core.bytecode.ClassHeader;
import fr.charteia.core.bytecode.ClassIndex;
import fr.charteia.core.bytecode.MemberRef;
import fr.charteia.core.bytecode.MethodHeader;
import java.util.List;
import java.util.stream.Stream;
import org.objectweb.asm.Type;

/** Whether a method is given what comes of what is asked for: {@code traiterDemande(long, boolean)}. */
final class GivenOutcomes {
    private final ClassIndex index;
    private final Lexicon lexicon;

    GivenOutcomes(ClassIndex index, Lexicon lexicon) {
        this.index = index;
        this.lexicon = lexicon;
    }

    boolean isFlag(MemberRef method) {
        return types(method).map(Type::getDescriptor).anyMatch(TypeKinds::isBoolean);
    }

    /** Whether a parameter is by its name or its type what comes of something, or says by its constants what may. */
    boolean isOutcome(MemberRef method) {
        return names(method).stream().anyMatch(this::isOutcome)
                || own(method).anyMatch(type -> isOutcome(Names.inner(type)) || saysOutcomes(type));
    }

    /** Whether a constant says what comes of it. */
    boolean isConstant(MemberRef method) {
        return own(method).anyMatch(this::saysOutcomes);
    }

    /** The names of the parameters; none where they are not known. */
    List<String> names(MemberRef method) {
        return index.find(method.owner())
                .flatMap(owner -> owner.method(method.name(), method.descriptor()))
                .map(MethodHeader::parameterNames)
                .orElse(List.of());
    }

    private static Stream<Type> types(MemberRef method) {
        return Stream.of(Type.getArgumentTypes(method.descriptor()));
    }

    /** The types of ours among those of the parameters. */
    private Stream<String> own(MemberRef method) {
        return types(method)
                .filter(type -> type.getSort() == Type.OBJECT)
                .map(Type::getInternalName)
                .filter(index::inScope);
    }

    private boolean isOutcome(String name) {
        return Words.of(name).stream().anyMatch(lexicon.are(OUTCOME));
    }

    private boolean saysOutcomes(String internalName) {
        List<Effet> effects = index.find(internalName).filter(ClassHeader::isEnum).stream()
                .flatMap(header -> header.enumConstants().stream())
                .flatMap(constant -> Words.of(constant.name()).stream())
                .flatMap(word -> lexicon.status(word).stream())
                .toList();
        return StatusWords.isOpposite(effects);
    }
}
