package fr.charteia.core.bytecode;

import java.util.List;
import java.util.Optional;
import org.objectweb.asm.Opcodes;

/** What is told of a class without its header: of most classes, nobody asks for more. */
final class Outline {
    private final String name;
    private final List<String> parents;
    private final ConstantPool pool;
    private final ClassRoot root;

    /**
     * @param root the place that holds the class file
     * @throws RuntimeException if the file is mangled
     */
    Outline(ConstantPool pool, ClassRoot root) {
        HeaderReader reader = new HeaderReader(pool, root.path());
        this.name = reader.name();
        this.parents = List.copyOf(reader.parents());
        this.pool = pool.fresh();
        this.root = root;
    }

    /** The class file's constants, of which no text is decoded and kept. */
    ConstantPool pool() {
        return pool;
    }

    /** The place that holds the class file. */
    ClassRoot root() {
        return root;
    }

    String name() {
        return name;
    }

    Optional<String> superName() {
        return pool.u2(pool.end + 4) == 0 ? Optional.empty() : Optional.of(parents.get(0));
    }

    /** The superclass, if any, and the interfaces. */
    List<String> parents() {
        return parents;
    }

    boolean isInterface() {
        return has(Opcodes.ACC_INTERFACE);
    }

    /** Whether objects of exactly this class can be made. */
    boolean isConcrete() {
        return !has(Opcodes.ACC_INTERFACE | Opcodes.ACC_ABSTRACT);
    }

    /** Whether it declares a type of annotation. */
    boolean isAnnotation() {
        return has(Opcodes.ACC_ANNOTATION);
    }

    private boolean has(int flags) {
        return (pool.u2(pool.end) & flags) != 0;
    }

    /** Whether it declares a method of that name and descriptor; true of a class that is mangled after its pool. */
    boolean mayDeclare(MemberRef method) {
        try {
            return new HeaderReader(pool, root.path()).declares(method);
        } catch (RuntimeException mangled) {
            return true;
        }
    }
}
