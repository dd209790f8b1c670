package fr.charteia.core.catalogue;

import fr.charteia.core.bytecode.Advice;
import fr.charteia.core.bytecode.Advice.Handed;
import fr.charteia.core.bytecode.Advice.What;
import fr.charteia.core.bytecode.Advice.When;
import fr.charteia.core.bytecode.AnnotationFact;
import fr.charteia.core.bytecode.ClassHeader;
import fr.charteia.core.bytecode.ClassIndex;
import fr.charteia.core.bytecode.MemberRef;
import fr.charteia.core.bytecode.MethodHeader;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import java.util.function.BiConsumer;
import java.util.stream.Stream;
import org.objectweb.asm.Type;

/** What a framework runs in place of a method that threw, after other attempts: a method of the same class, told what the first was passed. */
final class Rescues {
    private static final String SECTION = "secours";
    private static final String THROWABLE = "java/lang/Throwable";

    private final ClassIndex index;
    private final AnnotationRows<Effect.Rescue> rows;
    private final NearAi nearAi;

    Rescues(ClassIndex index, Table user, Catalogue catalogue, NearAi nearAi) {
        this.index = index;
        this.rows = new AnnotationRows<>(index, user, catalogue, SECTION, Effect.Rescue.class);
        this.nearAi = nearAi;
    }

    /** Each method that another stands in for, and that one, where something may come of it. */
    void forEach(BiConsumer<MemberRef, Advice> found) {
        for (ClassHeader type : rows.bearing()) {
            if (!type.isInterface() && nearAi.includes(type.name())) {
                type.methods().stream()
                        .filter(Aspects::mayBeAdvised)
                        .forEach(method ->
                                rescuing(type, method).forEach(rescue -> found.accept(method.ref(), advice(rescue))));
            }
        }
    }

    private List<MethodHeader> rescuing(ClassHeader type, MethodHeader method) {
        List<MethodHeader> found = new ArrayList<>();
        for (AnnotationFact borne : method.annotations()) {
            rows.of(borne.typeName()).forEach(row -> {
                Optional<String> name = AnnotationRows.first(borne, row.attributes());
                type.methods().stream()
                        .filter(other -> name.map(other.name()::equals).orElseGet(() -> bears(other, row)))
                        .filter(other -> standsIn(other, method) && !found.contains(other))
                        .forEach(found::add);
            });
        }
        return found;
    }

    private static boolean bears(MethodHeader method, Effect.Rescue row) {
        return method.annotations().stream().anyMatch(borne -> row.borne().contains(Names.canonical(borne.typeName())));
    }

    /** Whether it gives the same, and takes what the method takes, from the first on, and what was thrown. */
    private boolean standsIn(MethodHeader other, MethodHeader method) {
        List<Type> passed = List.of(Type.getArgumentTypes(method.descriptor()));
        List<Type> taken = Stream.of(Type.getArgumentTypes(other.descriptor()))
                .filter(type -> !isThrown(type))
                .toList();
        return !other.ref().equals(method.ref())
                && other.hasBody()
                && Type.getReturnType(other.descriptor()).equals(Type.getReturnType(method.descriptor()))
                && taken.size() <= passed.size()
                && taken.equals(passed.subList(0, taken.size()));
    }

    private boolean isThrown(Type type) {
        return type.getSort() == Type.OBJECT && index.isSubtype(type.getInternalName(), THROWABLE);
    }

    private Advice advice(MethodHeader rescue) {
        List<Handed> handed = new ArrayList<>();
        String caught = "";
        int argument = 0;
        for (Type taken : Type.getArgumentTypes(rescue.descriptor())) {
            boolean thrown = isThrown(taken);
            caught = thrown ? taken.getInternalName() : caught;
            handed.add(thrown ? Handed.of(What.THROWN) : new Handed(What.ARGUMENT, argument++));
        }
        return new Advice(rescue, When.INSTEAD, handed, Optional.empty(), caught);
    }
}
