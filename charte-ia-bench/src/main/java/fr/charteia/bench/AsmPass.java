package fr.charteia.bench;

import java.io.IOException;
import java.io.InputStream;
import java.util.Enumeration;
import java.util.zip.ZipEntry;
import java.util.zip.ZipFile;
import org.jspecify.annotations.Nullable;
import org.objectweb.asm.ClassReader;
import org.objectweb.asm.ClassVisitor;
import org.objectweb.asm.MethodVisitor;
import org.objectweb.asm.Opcodes;

/** The unit of measure: one pass of ASM over every class of the jars, with a visitor that sees every instruction and does nothing. */
public final class AsmPass {
    private AsmPass() {}

    /** Takes jars. */
    public static void main(String[] jars) throws IOException {
        Signal.done(pass(jars) + " classes");
    }

    private static int pass(String[] jars) throws IOException {
        int classes = 0;
        for (String jar : jars) {
            try (ZipFile zip = new ZipFile(jar)) {
                for (Enumeration<? extends ZipEntry> entries = zip.entries(); entries.hasMoreElements(); ) {
                    ZipEntry entry = entries.nextElement();
                    if (isClass(entry.getName())) {
                        try (InputStream stream = zip.getInputStream(entry)) {
                            visit(stream.readAllBytes());
                        }
                        classes++;
                    }
                }
            }
        }
        return classes;
    }

    /** The same entries that the analysis reads. */
    private static boolean isClass(String entry) {
        return entry.endsWith(".class") && !entry.startsWith("META-INF/") && !entry.endsWith("module-info.class");
    }

    static void visit(byte[] file) {
        new ClassReader(file).accept(new Idle(), ClassReader.SKIP_DEBUG | ClassReader.SKIP_FRAMES);
    }

    private static final class Idle extends ClassVisitor {
        private final MethodVisitor everyMethod = new MethodVisitor(Opcodes.ASM9) {};

        Idle() {
            super(Opcodes.ASM9);
        }

        @Override
        public MethodVisitor visitMethod(
                int access,
                String name,
                String descriptor,
                @Nullable String signature,
                String @Nullable [] exceptions) {
            return everyMethod;
        }
    }
}
