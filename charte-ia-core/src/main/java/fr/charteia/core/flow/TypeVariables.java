package fr.charteia.core.flow;

import fr.charteia.core.bytecode.ClassIndex;
import java.util.ArrayList;
import java.util.HashMap;
import java.util.LinkedHashSet;
import java.util.List;
import java.util.Map;
import java.util.Set;
import org.objectweb.asm.Opcodes;
import org.objectweb.asm.signature.SignatureReader;
import org.objectweb.asm.signature.SignatureVisitor;

/**
 * What the type variables of a generic class stand for in a class that extends it: {@code T} of {@code CrudRepository<T, ID>}
 * is {@code Usager} in an interface that extends {@code JpaRepository<Usager, Long>}. Only the classes that an argument names
 * are known, not how they are nested; a method's own variables are not looked up.
 */
final class TypeVariables {
    private final ClassIndex index;
    private final Map<String, Declared> declared = new HashMap<>();

    /**
     * What a class's signature says.
     *
     * @param parameters its variables, in order
     * @param supertypes its superclass and its interfaces
     */
    private record Declared(List<String> parameters, List<Generic> supertypes) {
        static final Declared NOTHING = new Declared(List.of(), List.of());
    }

    /** A type with its arguments; each names classes and variables. */
    private record Generic(String type, List<Set<String>> classes, List<Set<String>> variables) {}

    TypeVariables(ClassIndex index) {
        this.index = index;
    }

    /** The classes that each variable of a supertype names in a class; of the class itself, nothing. */
    Map<String, Set<String>> in(String type, String supertype) {
        return in(type, supertype, Map.of(), 0);
    }

    private Map<String, Set<String>> in(String type, String supertype, Map<String, Set<String>> known, int depth) {
        if (type.equals(supertype) || depth > 20) {
            return known;
        }
        for (Generic above : declared(type).supertypes()) {
            if (index.isSubtype(above.type(), supertype)) {
                return in(above.type(), supertype, handedOn(above, known), depth + 1);
            }
        }
        return Map.of();
    }

    private Map<String, Set<String>> handedOn(Generic above, Map<String, Set<String>> known) {
        Map<String, Set<String>> handed = new HashMap<>();
        List<String> parameters = declared(above.type()).parameters();
        for (int i = 0; i < Math.min(parameters.size(), above.classes().size()); i++) {
            Set<String> classes = new LinkedHashSet<>(above.classes().get(i));
            above.variables().get(i).forEach(variable -> classes.addAll(known.getOrDefault(variable, Set.of())));
            handed.put(parameters.get(i), classes);
        }
        return handed;
    }

    private Declared declared(String type) {
        Declared known = declared.get(type);
        if (known == null) {
            String signature =
                    index.find(type).map(header -> header.signature()).orElse(null);
            known = signature == null ? Declared.NOTHING : read(signature);
            declared.put(type, known);
        }
        return known;
    }

    private static Declared read(String signature) {
        Reader reader = new Reader();
        try {
            new SignatureReader(signature).accept(reader);
        } catch (RuntimeException malformed) {
            // Whatever wrote this class wrote no signature: it is none.
            return Declared.NOTHING;
        }
        return new Declared(List.copyOf(reader.parameters), List.copyOf(reader.supertypes));
    }

    private static final class Reader extends SignatureVisitor {
        private final List<String> parameters = new ArrayList<>();
        private final List<Generic> supertypes = new ArrayList<>();

        Reader() {
            super(Opcodes.ASM9);
        }

        @Override
        public void visitFormalTypeParameter(String name) {
            parameters.add(name);
        }

        @Override
        public SignatureVisitor visitClassBound() {
            return new SignatureVisitor(Opcodes.ASM9) {};
        }

        @Override
        public SignatureVisitor visitInterfaceBound() {
            return new SignatureVisitor(Opcodes.ASM9) {};
        }

        @Override
        public SignatureVisitor visitSuperclass() {
            return new OfSupertype(supertypes);
        }

        @Override
        public SignatureVisitor visitInterface() {
            return new OfSupertype(supertypes);
        }
    }

    /** Reads a supertype: its name, then what each of its arguments names. */
    private static final class OfSupertype extends SignatureVisitor {
        private final List<Generic> supertypes;
        private String name = "";
        private List<Set<String>> classes = new ArrayList<>();
        private List<Set<String>> variables = new ArrayList<>();

        OfSupertype(List<Generic> supertypes) {
            super(Opcodes.ASM9);
            this.supertypes = supertypes;
        }

        @Override
        public void visitClassType(String type) {
            name = type;
        }

        @Override
        public void visitInnerClassType(String type) {
            // The arguments that count are those of the innermost.
            name = name + '$' + type;
            classes = new ArrayList<>();
            variables = new ArrayList<>();
        }

        @Override
        public void visitTypeArgument() {
            classes.add(new LinkedHashSet<>());
            variables.add(new LinkedHashSet<>());
        }

        @Override
        public SignatureVisitor visitTypeArgument(char wildcard) {
            visitTypeArgument();
            return new OfArgument(classes.get(classes.size() - 1), variables.get(variables.size() - 1));
        }

        @Override
        public void visitEnd() {
            supertypes.add(new Generic(name, List.copyOf(classes), List.copyOf(variables)));
        }
    }

    /** Gathers all that an argument names, at whatever depth. */
    private static final class OfArgument extends SignatureVisitor {
        private final Set<String> classes;
        private final Set<String> variables;
        private String name = "";

        OfArgument(Set<String> classes, Set<String> variables) {
            super(Opcodes.ASM9);
            this.classes = classes;
            this.variables = variables;
        }

        @Override
        public void visitClassType(String type) {
            name = type;
        }

        @Override
        public void visitInnerClassType(String type) {
            name = name + '$' + type;
        }

        @Override
        public void visitTypeVariable(String variable) {
            variables.add(variable);
        }

        @Override
        public SignatureVisitor visitArrayType() {
            return new OfArgument(classes, variables);
        }

        @Override
        public SignatureVisitor visitTypeArgument(char wildcard) {
            return new OfArgument(classes, variables);
        }

        @Override
        public void visitEnd() {
            classes.add(name);
        }
    }
}
