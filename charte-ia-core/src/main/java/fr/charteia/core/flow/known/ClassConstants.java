package fr.charteia.core.flow.known;

import fr.charteia.core.bytecode.ClassHeader;
import fr.charteia.core.bytecode.MemberRef;
import fr.charteia.core.flow.frame.Frame;
import fr.charteia.core.flow.program.Program;
import fr.charteia.core.flow.value.Constant;
import fr.charteia.core.flow.value.HeapObject;
import fr.charteia.core.flow.value.Value;
import java.util.LinkedHashSet;
import java.util.List;
import java.util.Optional;
import java.util.Set;
import org.objectweb.asm.Type;

/** What is told of classes that the program holds as values: each is a constant. */
public final class ClassConstants {
    /** Stands beside a class where it may be one below that. */
    private static final Type OR_BELOW = Type.VOID_TYPE;

    private static final String STRING = "java/lang/String";

    private final Frame frame;
    private final Program program;

    public ClassConstants(Frame frame, Program program) {
        this.frame = frame;
        this.program = program;
    }

    /** The classes of a constant name. */
    public Value named(Value name) {
        frame.needsConstant(name);
        Set<Object> types = new LinkedHashSet<>();
        for (Object constant : constants(name)) {
            if (constant instanceof String text && !text.isEmpty()) {
                types.add(Type.getObjectType(text.replace('.', '/')));
            }
        }
        return types.isEmpty() ? Value.BOTTOM : Value.of(Constant.of(types));
    }

    /** Whether the objects are of one class, as far as both are known. */
    public Value isInstance(Value type, Value value) {
        Set<Type> types = types(type);
        if (types.size() != 1) {
            return Value.BOTTOM;
        }
        String name = types.iterator().next().getInternalName();
        if (isText(value)) {
            return Value.constant(program.index().isSubtype(STRING, name) ? 1 : 0);
        }
        if (value.objects().isEmpty() || value.constant() != Constant.NONE) {
            return Value.BOTTOM;
        }
        if (value.objects().stream().allMatch(object -> program.index().isSubtype(object.type(), name))) {
            return Value.constant(1);
        }
        return value.objects().stream().noneMatch(object -> program.mayBe(object, name))
                ? Value.constant(0)
                : Value.BOTTOM;
    }

    /** Whether one class is another, or above it, as far as both are known. */
    public Value isAbove(Value type, Value other) {
        Optional<Object> above = type.constant().single().filter(Type.class::isInstance);
        Optional<Object> below = other.constant().single().filter(Type.class::isInstance);
        return above.isPresent() && below.isPresent()
                ? Value.constant(
                        program.index()
                                        .isSubtype(
                                                ((Type) below.get()).getInternalName(),
                                                ((Type) above.get()).getInternalName())
                                ? 1
                                : 0)
                : Value.BOTTOM;
    }

    public Value nameOf(Value type, boolean simple) {
        Set<Object> names = new LinkedHashSet<>();
        for (Type one : types(type)) {
            String name = one.getClassName();
            names.add(simple ? name.substring(Math.max(name.lastIndexOf('.'), name.lastIndexOf('$')) + 1) : name);
        }
        return names.isEmpty() ? Value.BOTTOM : Value.of(Constant.of(names)).plus(type.taints());
    }

    public Value superclass(Value type) {
        Set<Object> found = new LinkedHashSet<>();
        for (Type one : types(type)) {
            program.index().find(one.getInternalName()).ifPresent(header -> found.add(above(header)));
        }
        return found.isEmpty() ? Value.BOTTOM : Value.of(Constant.of(found));
    }

    private static Object above(ClassHeader header) {
        String name = header.superName();
        return name == null || header.isInterface() ? Constant.NULL : Type.getObjectType(name);
    }

    /** The class of an object, or the one that it is declared as when that is one of ours. */
    public Value classOf(Value object) {
        if (isText(object)) {
            return Value.constant(Type.getObjectType(STRING));
        }
        Set<Object> types = new LinkedHashSet<>();
        for (HeapObject one : object.objects()) {
            boolean known = !one.isFunction()
                    && !one.type().isEmpty()
                    && (one.isExact() || program.index().inScope(one.type()));
            if (one.isInput() && !one.isExact()) {
                frame.needsType(one.path());
            }
            if (!known) {
                return Value.BOTTOM;
            }
            types.add(Type.getObjectType(one.type()));
            if (!one.isExact() || object.constant() != Constant.NONE) {
                types.add(OR_BELOW);
            }
        }
        return types.isEmpty() ? Value.BOTTOM : Value.of(Constant.of(types));
    }

    /** Whether it can only be a text; what may be null as well has no class where it is asked. */
    private static boolean isText(Value value) {
        return value.objects().isEmpty()
                && (value.constant().texts().isPresent() || value.constant().isSomeText());
    }

    public static Set<Object> constants(Value value) {
        return value.constant().values().orElse(Set.of());
    }

    public static Set<Type> types(Value value) {
        Set<Type> types = new LinkedHashSet<>();
        for (Object constant : constants(value)) {
            if (constant instanceof Type type && type.getSort() == Type.OBJECT) {
                types.add(type);
            }
        }
        return types;
    }

    /** Whether two classes are equal, by the method that says so. */
    public static Optional<Constant> same(MemberRef callee, List<Value> arguments) {
        if (!EnumConstants.isEquality(callee) || arguments.size() != 2) {
            return Optional.empty();
        }
        Optional<Object> one = arguments.get(0).constant().single().filter(Type.class::isInstance);
        Optional<Object> other = arguments.get(1).constant().single().filter(Type.class::isInstance);
        return one.isPresent() && other.isPresent()
                ? Optional.of(Constant.of((Object) (one.equals(other) ? 1 : 0)))
                : Optional.empty();
    }
}
