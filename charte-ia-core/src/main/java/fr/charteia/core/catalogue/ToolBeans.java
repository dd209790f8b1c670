package fr.charteia.core.catalogue;

import fr.charteia.core.bytecode.AnnotationFact;
import fr.charteia.core.bytecode.ClassIndex;
import fr.charteia.core.bytecode.MemberRef;
import fr.charteia.core.bytecode.MethodHeader;
import fr.charteia.core.bytecode.MethodScan;
import fr.charteia.core.model.CallModel.AiCall;
import java.util.HashSet;
import java.util.LinkedHashMap;
import java.util.LinkedHashSet;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import java.util.function.Supplier;
import org.objectweb.asm.MethodVisitor;
import org.objectweb.asm.Opcodes;
import org.objectweb.asm.Type;

/**
 * Functions that a container holds and that a model may call, because somebody says their name to the library, or
 * describes them for a model: nothing on the function itself speaks of AI.
 */
final class ToolBeans {
    /** Where the types of functions are. */
    static final String FUNCTIONS = "java/util/function/";

    private final ClassIndex index;
    private final Table user;
    private final Catalogue catalogue;
    private final Interest interest;
    private final Supplier<Map<Effect.NamedTool, Set<String>>> names = new Lazy<>(this::find);

    ToolBeans(ClassIndex index, Table user, Catalogue catalogue, Interest interest) {
        this.index = index;
        this.user = user;
        this.catalogue = catalogue;
        this.interest = interest;
    }

    /** What is known of a method whose result, a function, a model may call. */
    Optional<AiCall> tool(MethodHeader method) {
        if (method.annotations().isEmpty() || !isFunction(Type.getReturnType(method.descriptor()))) {
            return Optional.empty();
        }
        for (Map.Entry<Effect.NamedTool, Set<String>> entry : names.get().entrySet()) {
            Effect.NamedTool row = entry.getKey();
            Set<String> own = new HashSet<>(Set.of(method.name()));
            boolean made = false;
            boolean described = false;
            for (AnnotationFact annotation : method.annotations()) {
                String type = Names.canonical(annotation.typeName());
                described |= type.equals(row.description());
                if (type.equals(row.maker())) {
                    made = true;
                    own.addAll(annotation.strings("name"));
                    own.addAll(annotation.strings("value"));
                }
            }
            if (made && (described || own.stream().anyMatch(entry.getValue()::contains))) {
                return Optional.of(row.call());
            }
        }
        return Optional.empty();
    }

    /** What is known of a function that a container holds by such names, which such annotations describe. */
    Optional<AiCall> held(Set<String> own, List<AnnotationFact> annotations) {
        return names.get().entrySet().stream()
                .filter(entry -> own.stream().anyMatch(entry.getValue()::contains)
                        || annotations.stream()
                                .anyMatch(annotation -> Names.canonical(annotation.typeName())
                                        .equals(entry.getKey().description())))
                .map(entry -> entry.getKey().call())
                .findFirst();
    }

    /** Whether any function may be one: somebody uses a library that knows tools by their names. */
    boolean mayBeThere() {
        return !names.get().isEmpty();
    }

    /** Whether what a method gives back is a function, as a container may hold it. */
    static boolean isFunction(Type result) {
        return result.getDescriptor().startsWith("L" + FUNCTIONS);
    }

    /** The names said to each kind of registering method; a kind is there as soon as its library is used at all. */
    private Map<Effect.NamedTool, Set<String>> find() {
        Map<Effect.NamedTool, Set<String>> found = new LinkedHashMap<>();
        Map<String, Set<Row>> rowsByOwner = interest.rowsByOwner(user.namedTools(), "outils-nommes", Table::namedTools);
        rowsByOwner.values().stream()
                .flatMap(Set::stream)
                .forEach(row -> found.putIfAbsent((Effect.NamedTool) row.effect(), new LinkedHashSet<>()));
        for (MemberRef ref : rowsByOwner.isEmpty() ? Set.<MemberRef>of() : index.references(rowsByOwner.keySet())) {
            for (Row row : rowsByOwner.getOrDefault(ref.owner(), Set.of())) {
                if (isSaid(row, ref)) {
                    Set<String> texts =
                            found.computeIfAbsent((Effect.NamedTool) row.effect(), key -> new LinkedHashSet<>());
                    index.referrers(ref).forEach(type -> texts.addAll(constantsBeside(type, ref)));
                }
            }
        }
        return found;
    }

    /** Whether the row speaks of this call. */
    static boolean isSaid(Row row, MemberRef ref) {
        return ref.isMethod()
                && row.subject() instanceof Subject.OfMethod subject
                && Names.matches(subject.pattern().type(), Names.canonical(ref.owner()))
                && Calls.matches(row, ref);
    }

    /** The texts in the methods of a class that call this one. */
    private Set<String> constantsBeside(String type, MemberRef called) {
        Set<String> all = new LinkedHashSet<>();
        MethodScan.of(index, type, method -> new Texts(called, all));
        return all;
    }

    private static final class Texts extends MethodVisitor {
        private final MemberRef called;
        private final Set<String> all;
        private final Set<String> own = new LinkedHashSet<>();
        private boolean calls;

        Texts(MemberRef called, Set<String> all) {
            super(Opcodes.ASM9);
            this.called = called;
            this.all = all;
        }

        @Override
        public void visitLdcInsn(Object value) {
            if (value instanceof String text) {
                own.add(text);
            }
        }

        @Override
        public void visitMethodInsn(int opcode, String owner, String name, String descriptor, boolean isInterface) {
            calls |= called.equals(new MemberRef(owner, name, descriptor));
        }

        @Override
        public void visitEnd() {
            if (calls) {
                all.addAll(List.copyOf(own));
            }
        }
    }
}
