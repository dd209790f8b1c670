package fr.charteia.core.flow.program;

import fr.charteia.core.bytecode.AnnotationFact;
import fr.charteia.core.bytecode.ClassHeader;
import fr.charteia.core.bytecode.FieldHeader;
import fr.charteia.core.bytecode.GenericType;
import fr.charteia.core.bytecode.MemberRef;
import fr.charteia.core.bytecode.MethodHeader;
import fr.charteia.core.model.Injection;
import fr.charteia.core.model.Injection.Part;
import java.util.ArrayList;
import java.util.HashMap;
import java.util.LinkedHashSet;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import org.jspecify.annotations.Nullable;

/** The objects of ours that containers may hand to whoever wants one of a type: of classes of ours, and what methods and fields of ours give them. */
final class Beans {
    private final Program program;
    private final Map<String, List<Bean>> known = new HashMap<>();
    private @Nullable List<Bean> made;

    Beans(Program program) {
        this.program = program;
    }

    /** Those of a type of ours, in order. */
    List<Bean> of(String type) {
        List<Bean> found = known.get(type);
        if (found == null) {
            found = find(type);
            known.put(type, found);
        }
        return found;
    }

    private List<Bean> find(String type) {
        List<Bean> found = new ArrayList<>();
        for (String subtype : program.index().subtypes(type)) {
            program.index()
                    .find(subtype)
                    .filter(header -> program.index().inScope(subtype))
                    .filter(header -> program.index().isConcrete(subtype) || mayBeMadeByLibrary(header))
                    .ifPresent(header -> found.add(ofClass(header)));
        }
        made().stream()
                .filter(bean -> bean.type() instanceof GenericType.OfClass of
                        && program.index().isSubtype(of.name(), type))
                .forEach(found::add);
        return List.copyOf(found);
    }

    /** Whether a library may answer for an interface: it bears an annotation, or nothing of ours implements it, and one of a library is above it. */
    private boolean mayBeMadeByLibrary(ClassHeader header) {
        return header.isInterface()
                && (header.annotations().stream()
                                .anyMatch(annotation -> !annotation.typeName().startsWith("java/"))
                        || program.index().subtypes(header.name()).stream().noneMatch(program.index()::isConcrete)
                                && header.parents().stream()
                                        .anyMatch(parent -> !parent.equals("java/lang/Object")
                                                && !program.index().inScope(parent)));
    }

    private Bean ofClass(ClassHeader header) {
        Injection said = said(header);
        boolean concrete = program.index().isConcrete(header.name());
        boolean named = said.qualifiers().stream()
                .anyMatch(one -> one.name().isPresent() && one.values().isEmpty());
        return new Bean(
                said,
                concrete ? names(said, Injection.usualNames(header.name())) : Set.of(),
                GenericType.OfClass.raw(header.name()),
                concrete ? new Held.Made(header.name()) : Held.Other.UNKNOWN,
                !concrete || said.is(Part.COMPONENT) || named);
    }

    private static Set<String> names(Injection said, Set<String> usual) {
        return said.names().isEmpty() ? usual : new LinkedHashSet<>(said.names());
    }

    /** What methods and fields give containers, found when first somebody asks. */
    private List<Bean> made() {
        List<Bean> found = made;
        if (found == null) {
            found = new ArrayList<>();
            for (ClassHeader header : program.index().annotated(program.models()::makesForContainers)) {
                addMade(header, found);
            }
            made = found;
        }
        return found;
    }

    private void addMade(ClassHeader header, List<Bean> found) {
        Injection holder = said(header);
        for (MethodHeader method : header.methods()) {
            add(
                    method.annotations(),
                    method.ref(),
                    method.generic().result(),
                    new Held.Given(method.ref()),
                    holder,
                    found);
        }
        for (FieldHeader field : header.fields()) {
            add(field.annotations(), field.ref(), field.type(), new Held.OfField(field.ref(), ""), holder, found);
        }
    }

    private void add(
            List<AnnotationFact> bearing,
            MemberRef member,
            GenericType type,
            Held from,
            Injection holder,
            List<Bean> found) {
        Injection said = program.models().injection(bearing);
        if (said.is(Part.MAKER)) {
            found.add(new Bean(under(holder, said), names(said, Set.of(member.name())), type, from, true));
        }
    }

    /** What is said of a member, where it is there only as its class is. */
    private static Injection under(Injection holder, Injection said) {
        Injection all = said;
        for (Part part : List.of(Part.CONDITIONAL, Part.ALTERNATIVE, Part.RANKED)) {
            all = holder.is(part) ? all.and(part) : all;
        }
        return all;
    }

    /** What is said of a class: it is there only on the conditions of those around it. */
    private Injection said(ClassHeader header) {
        Injection said = program.models().injection(header.annotations());
        boolean depends = Optional.ofNullable(header.outerClass())
                .flatMap(program.index()::find)
                .filter(outer -> said(outer).is(Part.CONDITIONAL))
                .isPresent();
        return depends ? said.and(Part.CONDITIONAL) : said;
    }
}
