package fr.charteia.core.declaration;

import fr.charteia.core.bytecode.AnnotationFact;
import fr.charteia.core.bytecode.ClassHeader;
import fr.charteia.core.bytecode.ClassIndex;
import fr.charteia.core.bytecode.FieldHeader;
import fr.charteia.core.bytecode.MemberRef;
import fr.charteia.core.bytecode.MethodHeader;
import java.util.ArrayList;
import java.util.List;
import java.util.stream.Stream;

/** Which members of our own code say that what they make comes from an AI. */
public final class Mentions {
    private static final String ANNOTATION = "fr/charteia/annotations/MentionIA";

    private final ClassIndex index;
    private final Annotations search;

    /** Looks in the code in scope. */
    public Mentions(ClassIndex index) {
        this.index = index;
        this.search = new Annotations(index, ANNOTATION);
    }

    /** Whether a member or its class bears the notice; the methods and classes of which it is an implementation count too. */
    public boolean isBorneBy(MemberRef member) {
        return index.supertypes(member.owner()).stream()
                .filter(index::inScope)
                .flatMap(type -> index.find(type).stream())
                .filter(type -> type.name().equals(member.owner())
                        || !type.methods(member.name()).isEmpty())
                .anyMatch(
                        type -> !search.among(annotations(type, member.name())).isEmpty());
    }

    /** Whether a class, by internal name, or one of its fields or methods bears the notice: what is shown of it says so. */
    public boolean isBorneByType(String internalName) {
        return index.inScope(internalName)
                && index.find(internalName)
                        .filter(type -> Stream.of(
                                        Stream.of(type.annotations()),
                                        type.fields().stream().map(FieldHeader::annotations),
                                        type.methods().stream().map(MethodHeader::annotations))
                                .flatMap(all -> all)
                                .anyMatch(facts -> !search.among(facts).isEmpty()))
                        .isPresent();
    }

    private static List<AnnotationFact> annotations(ClassHeader type, String member) {
        List<AnnotationFact> all = new ArrayList<>(type.annotations());
        type.methods(member).forEach(method -> all.addAll(method.annotations()));
        type.field(member).ifPresent(field -> all.addAll(field.annotations()));
        return all;
    }
}
