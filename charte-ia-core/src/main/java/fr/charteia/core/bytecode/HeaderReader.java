package fr.charteia.core.bytecode;

import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;
import org.jspecify.annotations.Nullable;

/** Reads the header of one class file: everything but the code, of which it takes the names of parameters. */
final class HeaderReader {

    private final ConstantPool pool;
    private final Path origin;
    private final int start;

    HeaderReader(ConstantPool pool, Path origin) {
        this.pool = pool;
        this.origin = origin;
        this.start = pool.end;
    }

    String name() {
        return pool.className(pool.u2(start + 2));
    }

    private @Nullable String superName() {
        int superClass = pool.u2(start + 4);
        return superClass == 0 ? null : pool.className(superClass);
    }

    private List<String> interfaces() {
        int count = pool.u2(start + 6);
        List<String> interfaces = new ArrayList<>(count);
        for (int i = 0; i < count; i++) {
            interfaces.add(pool.className(pool.u2(start + 8 + 2 * i)));
        }
        return interfaces;
    }

    /** The superclass, if any, and the interfaces. */
    List<String> parents() {
        List<String> parents = new ArrayList<>(2);
        String superName = superName();
        if (superName != null) {
            parents.add(superName);
        }
        parents.addAll(interfaces());
        return parents;
    }

    private int fieldsStart() {
        return start + 8 + 2 * pool.u2(start + 6);
    }

    private int endOfMembers(int at) {
        int end = at + 2;
        for (int left = pool.u2(at); left > 0; left--) {
            end = Attributes.end(pool, end + 6);
        }
        return end;
    }

    /** Whether the class declares a method of that name and descriptor. Nothing is decoded. */
    boolean declares(MemberRef ref) {
        byte[] name = ModifiedUtf8.encode(ref.name());
        byte[] descriptor = ModifiedUtf8.encode(ref.descriptor());
        int methodsStart = endOfMembers(fieldsStart());
        int method = methodsStart + 2;
        for (int left = pool.u2(methodsStart); left > 0; left--) {
            if (pool.is(pool.u2(method + 2), name) && pool.is(pool.u2(method + 4), descriptor)) {
                return true;
            }
            method = Attributes.end(pool, method + 6);
        }
        return false;
    }

    ClassHeader header() {
        String name = name();
        int fieldsStart = fieldsStart();
        int methodsStart = endOfMembers(fieldsStart);
        ClassAttributes attributes = new ClassAttributes(pool, name, pool.u2(start), endOfMembers(methodsStart));
        List<FieldHeader> fields = fields(name, fieldsStart, attributes);
        return header(attributes, fields, methods(name, methodsStart, attributes));
    }

    /** The header of a class whose attributes are beyond reading. */
    ClassHeader bareHeader() {
        return header(new ClassAttributes(pool, name(), pool.u2(start)), List.of(), List.of());
    }

    private ClassHeader header(ClassAttributes attributes, List<FieldHeader> fields, List<MethodHeader> methods) {
        return new ClassHeader(
                name(),
                pool.majorVersion(),
                attributes.access(),
                superName(),
                interfaces(),
                attributes.signature,
                attributes.sourceFile,
                attributes.annotations,
                fields,
                methods,
                attributes.outerClass,
                attributes.enclosingMethod,
                attributes.permittedSubclasses,
                attributes.record,
                attributes.recordComponents,
                origin);
    }

    private List<FieldHeader> fields(String owner, int at, ClassAttributes ofClass) {
        int count = pool.u2(at);
        List<FieldHeader> fields = new ArrayList<>(count);
        int field = at + 2;
        for (int i = 0; i < count; i++) {
            MemberAttributes attributes = new MemberAttributes(pool, field + 6);
            attributes.spreadUses(0);
            String name = pool.text(pool.u2(field + 2));
            fields.add(new FieldHeader(
                    owner,
                    name,
                    pool.text(pool.u2(field + 4)),
                    attributes.signature,
                    pool.u2(field),
                    attributes.constantValue,
                    attributes.annotations));
            ofClass.hasOuterInstance |= name.startsWith("this$");
            field = attributes.end;
        }
        return fields;
    }

    private List<MethodHeader> methods(String owner, int at, ClassAttributes ofClass) {
        int count = pool.u2(at);
        List<MethodHeader> methods = new ArrayList<>(count);
        int method = at + 2;
        for (int i = 0; i < count; i++) {
            MemberAttributes attributes = new MemberAttributes(pool, method + 6);
            methods.add(method(owner, method, attributes, ofClass));
            method = attributes.end;
        }
        return methods;
    }

    private MethodHeader method(String owner, int at, MemberAttributes attributes, ClassAttributes ofClass) {
        String name = pool.text(pool.u2(at + 2));
        String descriptor = pool.text(pool.u2(at + 4));
        if (!Descriptors.isMethod(descriptor)) {
            throw new MalformedClassException(
                    "descripteur de méthode « " + descriptor + " »", "method descriptor “" + descriptor + "”");
        }
        int parameters = Descriptors.parameterCount(descriptor);
        attributes.spreadUses(name.equals("<init>") ? -1 : parameters);
        return new MethodHeader(
                owner,
                name,
                descriptor,
                attributes.signature,
                pool.u2(at),
                attributes.annotations,
                attributes.hasParameterAnnotations()
                        ? ParameterAnnotations.align(ofClass, name.equals("<init>"), descriptor, attributes)
                        : ParameterAnnotations.none(parameters),
                attributes.exceptions,
                attributes.parameterNames(pool.u2(at), descriptor, parameters));
    }
}
