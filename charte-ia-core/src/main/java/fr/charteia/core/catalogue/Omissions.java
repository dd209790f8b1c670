package fr.charteia.core.catalogue;

import fr.charteia.core.bytecode.AnnotationFact;
import fr.charteia.core.bytecode.ClassHeader;
import fr.charteia.core.bytecode.ClassIndex;
import fr.charteia.core.bytecode.FieldHeader;
import fr.charteia.core.bytecode.MemberRef;
import fr.charteia.core.bytecode.MethodHeader;
import java.util.List;
import java.util.Locale;
import java.util.Optional;
import java.util.Set;

/**
 * The fields that annotations leave out of documents: their own, those of what reads them ({@code getNom}, {@code isNom}, {@code nom}),
 * and those of their class that name them.
 */
final class Omissions {
    private final ClassIndex index;
    private final Annotations annotations;

    Omissions(ClassIndex index, Annotations annotations) {
        this.index = index;
        this.annotations = annotations;
    }

    boolean of(MemberRef ref) {
        Optional<FieldHeader> field = index.resolveField(ref.owner(), ref.name(), ref.descriptor());
        Optional<ClassHeader> owner = field.map(FieldHeader::owner).flatMap(index::find);
        return field.filter(found -> isSaid(found.annotations())).isPresent()
                || owner.filter(type -> isSaidOf(type, ref.name())).isPresent();
    }

    private boolean isSaidOf(ClassHeader owner, String field) {
        String property = field.substring(0, 1).toUpperCase(Locale.ROOT) + field.substring(1);
        Set<String> readers = Set.of("get" + property, "is" + property, field);
        return owner.methods().stream()
                        .filter(method -> method.descriptor().startsWith("()") && readers.contains(method.name()))
                        .map(MethodHeader::annotations)
                        .anyMatch(this::isSaid)
                || annotations.borne(owner.annotations()).stream()
                        .anyMatch(borne ->
                                borne.effect() instanceof Effect.LeaveOut out && out.leavesOut(borne.by(), field));
    }

    private boolean isSaid(List<AnnotationFact> borne) {
        return annotations.borne(borne).stream()
                .anyMatch(one -> one.effect() instanceof Effect.LeaveOut out && out.leavesOut(one.by()));
    }
}
