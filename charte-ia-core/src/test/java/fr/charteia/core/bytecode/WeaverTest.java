package fr.charteia.core.bytecode;

import static org.assertj.core.api.Assertions.assertThat;

import fr.charteia.core.bytecode.Advice.Handed;
import fr.charteia.core.bytecode.Advice.JoinPoint;
import fr.charteia.core.bytecode.Advice.What;
import fr.charteia.core.bytecode.Advice.When;
import fr.charteia.core.testing.Sources;
import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import java.util.TreeMap;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import org.objectweb.asm.ClassWriter;
import org.objectweb.asm.MethodVisitor;
import org.objectweb.asm.Opcodes;

/** Advice around a method: the method calls it, and what it did itself stands beside it. */
class WeaverTest {
    private static final MemberRef METHOD =
            new MemberRef("a/Service", "servir", "(Ljava/lang/String;)Ljava/lang/String;");
    private static final JoinPoint POINT =
            new JoinPoint("a/Point", Set.of("arguments"), Set.of("continuer"), Set.of("cible"), Set.of());

    /** What names leave of the 65,535 constants of a class is enough for one method, and not for advice. */
    private static final int NAMES = 65_520;

    private final ClassIndex index = ClassIndex.read(
            List.of(Sources.of(
                            "package a; public interface Point { Object[] arguments(); Object continuer(); Object cible(); }",
                            "package a; public class Service {"
                                    + " public String servir(String nom) { return \"lu \" + nom; } public void autre() {} }",
                            "package a; public class Aspect { public void avant(String nom) {} public void apres(Object rendu) {}"
                                    + " public Object autour(Point p) { return p.continuer(); } public void echec(Exception e) {} }")
                    .compile()),
            List.of(),
            new BlindSpots());

    private Advice advice(String name, When when, Optional<JoinPoint> point, What... handed) {
        MethodHeader method = index.classes().stream()
                .filter(type -> type.name().equals("a/Aspect"))
                .flatMap(type -> type.methods().stream())
                .filter(m -> m.name().equals(name))
                .findFirst()
                .orElseThrow();
        return new Advice(
                method,
                when,
                List.of(handed).stream()
                        .map(what -> what == What.ARGUMENT ? new Handed(what, 0) : Handed.of(what))
                        .toList(),
                point,
                "");
    }

    private ClassIndex woven(Advice... around) {
        return Weaver.weave(index, new TreeMap<>(Map.of(METHOD, List.of(around))));
    }

    private static List<String> calls(ClassIndex index, MemberRef method) {
        return new BodyReader(index, new BlindSpots())
                .bodies(method.owner())
                .get(method)
                .instructions()
                .filter(Instruction.Invoke.class::isInstance)
                .map(i -> ((Instruction.Invoke) i).callee().name())
                .toList();
    }

    @Test
    void the_method_calls_the_advice_and_what_it_did_itself() {
        List<String> before = calls(woven(advice("avant", When.BEFORE, Optional.empty(), What.ARGUMENT)), METHOD);
        assertThat(before).hasSize(2);
        assertThat(before.get(0)).isEqualTo("avant");
        assertThat(before.get(1)).startsWith("lambda$servir$");
        List<String> after = calls(woven(advice("apres", When.RETURNING, Optional.empty(), What.RESULT)), METHOD);
        assertThat(after.get(0)).startsWith("lambda$servir$");
        assertThat(after).contains("apres");
    }

    @Test
    void what_runs_in_its_place_is_handed_an_object_by_which_it_goes_on() {
        ClassIndex woven = woven(advice("autour", When.AROUND, Optional.of(POINT), What.POINT));
        assertThat(calls(woven, METHOD)).contains("autour").noneMatch(name -> name.startsWith("lambda$servir$"));
        List<ClassHeader> points = woven.classes().stream()
                .filter(type -> type.interfaces().contains("a/Point"))
                .toList();
        assertThat(points).hasSize(1);
        assertThat(points.get(0).methods()).extracting(MethodHeader::name).contains("arguments", "continuer", "cible");
    }

    @Test
    void several_stand_around_each_other_the_outermost_first() {
        ClassIndex woven = woven(
                advice("avant", When.BEFORE, Optional.empty(), What.ARGUMENT),
                advice("apres", When.RETURNING, Optional.empty(), What.RESULT));
        assertThat(calls(woven, METHOD)).contains("avant").doesNotContain("apres");
    }

    @Test
    void nothing_is_read_anew_where_there_is_no_advice() {
        assertThat(Weaver.weave(index, new TreeMap<>())).isSameAs(index);
    }

    @Test
    void a_class_that_grows_too_large_is_left_as_it_was_and_is_a_blind_spot(@TempDir Path folder) throws IOException {
        Files.write(Files.createDirectories(folder.resolve("a")).resolve("Service.class"), full());
        BlindSpots ledger = new BlindSpots();
        ClassIndex full = ClassIndex.read(List.of(folder), List.of(), ledger);
        ClassIndex woven = Weaver.weave(
                full,
                new TreeMap<>(Map.of(METHOD, List.of(advice("avant", When.BEFORE, Optional.empty(), What.ARGUMENT)))));
        assertThat(woven).isSameAs(full);
        assertThat(ledger.sorted()).singleElement().satisfies(spot -> {
            assertThat(spot.kind()).isEqualTo(BlindSpots.Kind.ADVICE_LEFT_OUT);
            assertThat(spot.where()).isEqualTo("a/Service");
            assertThat(spot.en()).contains("ClassTooLarge");
        });
    }

    /** A class whose constants are nearly as many as a class file can hold. */
    private static byte[] full() {
        ClassWriter writer = new ClassWriter(ClassWriter.COMPUTE_MAXS);
        writer.visit(Opcodes.V17, Opcodes.ACC_PUBLIC, METHOD.owner(), null, "java/lang/Object", null);
        MethodVisitor method = writer.visitMethod(Opcodes.ACC_PUBLIC, METHOD.name(), METHOD.descriptor(), null, null);
        method.visitCode();
        method.visitVarInsn(Opcodes.ALOAD, 1);
        method.visitInsn(Opcodes.ARETURN);
        method.visitMaxs(0, 0);
        method.visitEnd();
        for (int i = 0; i < NAMES; i++) {
            writer.visitField(0, "f" + i, "I", null, null).visitEnd();
        }
        writer.visitEnd();
        return writer.toByteArray();
    }
}
