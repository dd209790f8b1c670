package fr.charteia.core.bytecode;

import java.util.function.Function;
import org.jspecify.annotations.Nullable;
import org.objectweb.asm.ClassReader;
import org.objectweb.asm.ClassVisitor;
import org.objectweb.asm.MethodVisitor;
import org.objectweb.asm.Opcodes;

/** Shows the instructions of a class as they stand, for questions that need no {@link MethodBody}. */
public final class MethodScan {
    private MethodScan() {}

    /**
     * Shows each method of a class of the scope to its own visitor, without debug information and frames. A class file whose
     * instructions are malformed is shown up to where it can be read; {@link BodyReader} tells of it.
     */
    public static void of(ClassIndex index, String internalName, Function<MemberRef, MethodVisitor> visitors) {
        show(index, internalName, visitors, ClassReader.SKIP_DEBUG | ClassReader.SKIP_FRAMES);
    }

    /** The same, with the names of variables where the class file has them. */
    static void withNames(ClassIndex index, String internalName, Function<MemberRef, MethodVisitor> visitors) {
        show(index, internalName, visitors, ClassReader.SKIP_FRAMES);
    }

    private static void show(
            ClassIndex index, String internalName, Function<MemberRef, MethodVisitor> visitors, int options) {
        try {
            new ClassReader(index.bytes(internalName))
                    .accept(
                            new ClassVisitor(Opcodes.ASM9) {
                                @Override
                                public MethodVisitor visitMethod(
                                        int access,
                                        String name,
                                        String descriptor,
                                        @Nullable String signature,
                                        String @Nullable [] exceptions) {
                                    return visitors.apply(new MemberRef(internalName, name, descriptor));
                                }
                            },
                            options);
        } catch (RuntimeException malformed) {
            // ASM says what is malformed with exceptions of many kinds.
        }
    }
}
