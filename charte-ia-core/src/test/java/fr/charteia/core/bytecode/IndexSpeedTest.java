package fr.charteia.core.bytecode;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.IOException;
import java.lang.management.ManagementFactory;
import java.nio.file.Path;
import java.util.List;
import java.util.Locale;
import java.util.Optional;
import org.junit.jupiter.api.Test;
import org.objectweb.asm.ClassReader;
import org.objectweb.asm.ClassVisitor;
import org.objectweb.asm.MethodVisitor;
import org.objectweb.asm.Opcodes;

/** Prints what reading costs beside one plain ASM pass over every instruction. Nothing is asserted: machines differ. */
class IndexSpeedTest {

    @Test
    void the_cost_of_reading_is_printed() throws Exception {
        List<Path> jars = List.of(jarOf(org.assertj.core.api.Assertions.class), jarOf(net.bytebuddy.ByteBuddy.class));
        long pass = Long.MAX_VALUE;
        long index = Long.MAX_VALUE;
        long headers = Long.MAX_VALUE;
        int classes = 0;
        for (int round = 0; round < 6; round++) {
            pass = Math.min(pass, cpu(() -> pass(jars)));
            index = Math.min(index, cpu(() -> read(jars).close()));
            headers = Math.min(headers, cpu(() -> read(jars).classes()));
            classes = read(jars).scopeSize();
        }
        System.out.printf(
                Locale.ROOT,
                "%d classes, CPU: ASM pass with bodies %d ms, index %d ms (ratio %.2f), with every header %d ms (ratio %.2f)%n",
                classes,
                pass / 1_000_000,
                index / 1_000_000,
                (double) index / pass,
                headers / 1_000_000,
                (double) headers / pass);
        assertThat(classes).isGreaterThan(1000);
    }

    private static Path jarOf(Class<?> type) throws Exception {
        return Path.of(type.getProtectionDomain().getCodeSource().getLocation().toURI());
    }

    private static ClassIndex read(List<Path> jars) {
        return ClassIndex.read(jars, List.of(), new BlindSpots());
    }

    private interface Work {
        void run() throws IOException;
    }

    private static long cpu(Work work) throws IOException {
        var system = (com.sun.management.OperatingSystemMXBean) ManagementFactory.getOperatingSystemMXBean();
        long before = system.getProcessCpuTime();
        work.run();
        return system.getProcessCpuTime() - before;
    }

    private static void pass(List<Path> jars) throws IOException {
        for (Path jar : jars) {
            try (ClassRoot root = ClassRoot.of(jar)) {
                for (ClassFile entry : root.files()) {
                    Optional<ClassBytes> file = entry.read();
                    new ClassReader(file.orElseThrow().copy())
                            .accept(new EveryInstruction(), ClassReader.SKIP_DEBUG | ClassReader.SKIP_FRAMES);
                }
            }
        }
    }

    private static final class EveryInstruction extends ClassVisitor {

        EveryInstruction() {
            super(Opcodes.ASM9);
        }

        @Override
        public MethodVisitor visitMethod(
                int access, String name, String descriptor, String signature, String[] exceptions) {
            return new MethodVisitor(Opcodes.ASM9) {};
        }
    }
}
