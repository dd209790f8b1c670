package fr.charteia.core.bytecode;

import static org.assertj.core.api.Assertions.assertThat;

import fr.charteia.core.testing.Sources;
import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;
import java.util.Map;
import java.util.stream.Stream;
import org.junit.jupiter.api.Test;
import org.objectweb.asm.ClassReader;
import org.objectweb.asm.ClassVisitor;
import org.objectweb.asm.ClassWriter;
import org.objectweb.asm.MethodVisitor;
import org.objectweb.asm.Opcodes;

/** What instructions become that compilers of different versions write in different ways. */
class LoweringTest {
    private static final Path CLASSES = Sources.compile("""
            package a;
            class C {
                interface I {}
                static Object classOf(I i) { return i.getClass(); }
                static Object textOf(I i) { return i.toString(); }
                static Class<?> getClass(int n) { return C.class; }
                static Object other() { return getClass(1); }
                static void asserted(String s) { assert s.length() > 1 || s.isBlank() : s.trim(); s.strip(); }
                static void caught(String s) { try { s.trim(); } catch (Throwable t) { s.strip(); throw t; } }
                static void atLast(String s) { try { s.trim(); } finally { s.strip(); } }
                static void closed(AutoCloseable r, String s) throws Exception { try (r) { s.trim(); } }
                static void thrown(String s) { if (s.isEmpty()) throw new AssertionError(s.trim()); s.strip(); }
            }
            """);

    /** As javac writes calls of {@code Object}'s methods on interfaces since version 18. */
    private static void asNewerCompilers() throws IOException {
        Path file = CLASSES.resolve("a/C.class");
        ClassWriter writer = new ClassWriter(0);
        new ClassReader(Files.readAllBytes(file))
                .accept(
                        new ClassVisitor(Opcodes.ASM9, writer) {
                            @Override
                            public MethodVisitor visitMethod(
                                    int access, String name, String descriptor, String signature, String[] exceptions) {
                                MethodVisitor next = super.visitMethod(access, name, descriptor, signature, exceptions);
                                return new MethodVisitor(Opcodes.ASM9, next) {
                                    @Override
                                    public void visitMethodInsn(
                                            int opcode, String owner, String called, String of, boolean isInterface) {
                                        boolean onObject = owner.equals("java/lang/Object") && !called.equals("<init>");
                                        super.visitMethodInsn(
                                                onObject ? Opcodes.INVOKEINTERFACE : opcode,
                                                onObject ? "a/C$I" : owner,
                                                called,
                                                of,
                                                onObject || isInterface);
                                    }
                                };
                            }
                        },
                        0);
        Files.write(file, writer.toByteArray());
    }

    private static List<String> callees(String method) {
        return calls(method).map(MemberRef::owner).toList();
    }

    private static List<String> names(String method) {
        return calls(method).map(MemberRef::name).toList();
    }

    private static Stream<MemberRef> calls(String method) {
        return bodies(method)
                .flatMap(MethodBody::instructions)
                .filter(Instruction.Invoke.class::isInstance)
                .map(call -> ((Instruction.Invoke) call).callee());
    }

    /** Whether each handler around what trims was written by nobody. */
    private static List<Boolean> tidying(String method) {
        return bodies(method)
                .flatMap(body -> body.blocks().stream())
                .filter(block -> block.instructions().stream()
                        .anyMatch(one -> one instanceof Instruction.Invoke call
                                && call.callee().name().equals("trim")))
                .flatMap(block -> block.handlers().stream())
                .map(MethodBody.Handler::tidying)
                .toList();
    }

    private static Stream<MethodBody> bodies(String method) {
        BlindSpots ledger = new BlindSpots();
        ClassIndex index = ClassIndex.read(List.of(CLASSES), List.of(), ledger);
        return new BodyReader(index, ledger)
                .bodies("a/C").entrySet().stream()
                        .filter(entry -> entry.getKey().name().equals(method))
                        .map(Map.Entry::getValue);
    }

    @Test
    void the_class_of_an_object_is_asked_of_the_object_whatever_the_compiler_names() throws IOException {
        assertThat(callees("classOf")).containsExactly("java/lang/Object");
        asNewerCompilers();
        assertThat(callees("classOf")).containsExactly("java/lang/Object");
        assertThat(callees("textOf")).containsExactly("a/C$I");
        assertThat(callees("other")).containsExactly("a/C");
    }

    @Test
    void what_is_asserted_is_looked_at_and_what_comes_next_is_done_all_the_same() {
        assertThat(names("asserted")).containsExactly("length", "isBlank", "strip");
        assertThat(names("thrown")).containsExactlyInAnyOrder("isEmpty", "trim", "<init>", "strip");
    }

    @Test
    void a_handler_that_nobody_wrote_only_tidies_up() {
        assertThat(tidying("caught")).containsExactly(false);
        assertThat(tidying("atLast")).containsExactly(true);
        assertThat(tidying("closed")).containsExactly(true);
    }
}
