package fr.charteia.core.flow.program;

import fr.charteia.core.bytecode.ClassHeader;
import fr.charteia.core.bytecode.FieldHeader;
import fr.charteia.core.bytecode.MemberRef;
import fr.charteia.core.bytecode.MethodHeader;
import fr.charteia.core.flow.program.FunctionsInFields.Kept;
import fr.charteia.core.model.Injection;
import java.util.LinkedHashSet;
import java.util.Optional;
import java.util.Set;
import java.util.function.Predicate;
import org.objectweb.asm.Type;

/** Functions that methods of ours give a container, and where that puts them. */
final class FunctionsOfContainers {
    private final Program program;
    private final FunctionsInFields fields;

    FunctionsOfContainers(Program program, FunctionsInFields fields) {
        this.program = program;
        this.fields = fields;
    }

    /** Those that a container may put into a field. */
    Kept in(MemberRef field) {
        boolean function = program.header(field)
                .filter(header -> program.isFunctional(typeOf(header)))
                .isPresent();
        return function ? given(program.heldTypes().handedOut(field), FunctionsInFields.DEEPEST) : Kept.NONE;
    }

    /**
     * Those that a container may pass to a method as that argument; empty where none calls it.
     *
     * @param calls how many calls of functions are followed
     */
    Optional<Kept> passed(MemberRef method, int argument, int calls) {
        return program.resolve(method).flatMap(header -> passed(header, argument, calls));
    }

    private Optional<Kept> passed(MethodHeader method, int argument, int calls) {
        Type[] types = Type.getArgumentTypes(method.descriptor());
        boolean function =
                argument >= 0 && argument < types.length && program.isFunctional(Program.internalName(types[argument]));
        return function
                ? Optional.of(program.heldTypes().handedOut(method, argument))
                        .filter(handedOut -> !handedOut.isEmpty())
                        .map(handedOut -> given(handedOut, calls))
                : Optional.empty();
    }

    private Kept given(Set<Held> handedOut, int calls) {
        Set<KeptFunctions.Made> made = new LinkedHashSet<>();
        boolean all = !handedOut.isEmpty();
        for (Held held : handedOut) {
            Kept given = held instanceof Held.Given maker
                    ? fields.given(maker.method(), FunctionsInFields.DEEPEST, calls)
                    : Kept.NONE;
            made.addAll(given.made());
            all &= given.all();
        }
        return new Kept(made, all);
    }

    /** Where a container puts a function that a method gives it: into fields, or where those put it that it passes it to. */
    Set<MemberRef> filled(MemberRef maker) {
        Set<MemberRef> filled = new LinkedHashSet<>();
        String type = maker.isMethod() ? Program.internalName(Type.getReturnType(maker.descriptor())) : "";
        if (program.isFunctional(type) && givesContainer(maker)) {
            Predicate<Kept> has = kept ->
                    kept.made().stream().anyMatch(made -> made.site().method().equals(maker));
            for (String user : program.index().referrersOfClass(type)) {
                program.index().find(user).ifPresent(header -> addFilled(header, type, has, filled));
            }
        }
        return filled;
    }

    private boolean givesContainer(MemberRef method) {
        return program.resolve(method)
                .map(header -> program.models().injection(header.annotations()))
                .filter(said -> said.is(Injection.Part.MAKER))
                .isPresent();
    }

    private void addFilled(ClassHeader user, String type, Predicate<Kept> has, Set<MemberRef> filled) {
        user.fields().stream()
                .filter(field -> typeOf(field).equals(type) && has.test(in(field.ref())))
                .forEach(field -> filled.add(field.ref()));
        for (MethodHeader method : user.methods()) {
            Type[] types = Type.getArgumentTypes(method.descriptor());
            for (int i = 0; i < types.length; i++) {
                if (Program.internalName(types[i]).equals(type)
                        && passed(method, i, FunctionsInFields.DEEPEST)
                                .filter(has)
                                .isPresent()) {
                    filled.addAll(fields.keepers(method.ref(), i));
                }
            }
        }
    }

    private static String typeOf(FieldHeader field) {
        return Program.internalName(Type.getType(field.descriptor()));
    }
}
