package fr.charteia.core.bytecode;

import java.util.ArrayList;
import java.util.List;
import org.jspecify.annotations.Nullable;
import org.objectweb.asm.Opcodes;

/** What the attributes of a class say, with the InnerClasses entry of the class itself. */
final class ClassAttributes {

    private static final int VISIBILITY = Opcodes.ACC_PUBLIC | Opcodes.ACC_PROTECTED | Opcodes.ACC_PRIVATE;

    private final ConstantPool pool;
    private final String name;
    private int access;

    @Nullable
    String signature;

    @Nullable
    String sourceFile;

    @Nullable
    String outerClass;

    @Nullable
    MemberRef enclosingMethod;

    List<AnnotationFact> annotations = List.of();
    List<String> permittedSubclasses = List.of();
    List<String> recordComponents = List.of();
    boolean record;
    /** Declared in a block: the constructor then takes the captured variables. */
    boolean local;
    /** Holds on to an instance of the class around it; known once the fields are read. */
    boolean hasOuterInstance;

    /** Of a class whose attributes are beyond reading. */
    ClassAttributes(ConstantPool pool, String name, int access) {
        this.pool = pool;
        this.name = name;
        this.access = access;
    }

    ClassAttributes(ConstantPool pool, String name, int access, int at) {
        this(pool, name, access);
        Attributes attributes = new Attributes(pool, at);
        for (String attribute = attributes.next(); attribute != null; attribute = attributes.next()) {
            read(attribute, attributes);
        }
    }

    int access() {
        return access;
    }

    private void read(String attribute, Attributes attributes) {
        switch (attribute) {
            case "Signature" -> signature = attributes.text();
            case "SourceFile" -> sourceFile = attributes.text();
            case "RuntimeVisibleAnnotations", "RuntimeInvisibleAnnotations" ->
                annotations = MemberAttributes.join(annotations, attributes.annotations());
            case "InnerClasses" -> innerClasses(attributes.start);
            case "EnclosingMethod" -> enclosing(attributes.start);
            case "PermittedSubclasses" -> permittedSubclasses = attributes.classes();
            case "Record" -> components(attributes.start);
            default -> {}
        }
    }

    private void innerClasses(int at) {
        int count = pool.u2(at);
        for (int entry = at + 2; count > 0; count--, entry += 8) {
            if (pool.className(pool.u2(entry)).equals(name)) {
                int outer = pool.u2(entry + 2);
                if (outer != 0) {
                    outerClass = pool.className(outer);
                }
                int flags = pool.u2(entry + 6);
                access = (access & ~VISIBILITY) | (flags & (VISIBILITY | Opcodes.ACC_STATIC));
                return;
            }
        }
    }

    private void enclosing(int at) {
        local = true;
        outerClass = pool.className(pool.u2(at));
        int method = pool.u2(at + 2);
        if (method != 0) {
            enclosingMethod = pool.nameAndType(outerClass, method);
        }
    }

    private void components(int at) {
        record = true;
        recordComponents = new ArrayList<>();
        int component = at + 2;
        for (int left = pool.u2(at); left > 0; left--) {
            recordComponents.add(pool.text(pool.u2(component)));
            component = Attributes.end(pool, component + 4);
        }
    }
}
