package fr.charteia.core.bytecode;

import static org.assertj.core.api.Assertions.assertThat;

import fr.charteia.core.testing.Sources;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.Collections;
import java.util.List;
import java.util.concurrent.Callable;
import java.util.concurrent.ExecutorService;
import java.util.concurrent.Executors;
import java.util.concurrent.Future;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import org.objectweb.asm.ClassWriter;
import org.objectweb.asm.Opcodes;

/** Who inherits from whom, and which member a name means. */
class HierarchyTest {

    private static final Path LIBRARY = Sources.compile(
            "package lib; public interface Contrat { default String nom() { return \"lib\"; } void faire(); }",
            "package lib; public abstract class Base implements Contrat { protected int compte; public void commun() {} }");

    private static final ClassIndex INDEX = ClassIndex.read(
            List.of(Sources.of(
                            "package a; public class Mere extends lib.Base { public void faire() {} }",
                            "package a; public class Fille extends Mere implements Comparable<Fille> {"
                                    + " public int compareTo(Fille f) { return 0; } }",
                            "package a; interface Haut { default int x() { return 1; } int C = 1; }",
                            "package a; interface Gauche extends Haut { default int x() { return 2; } }",
                            "package a; interface Droite extends Haut { }",
                            "package a; class Losange implements Droite, Gauche { }",
                            "package a; abstract class Abstraite implements Haut { public abstract int x(); }",
                            "package a; class Secrete { private int y() { return 0; } static int C = 2; }")
                    .classpath(LIBRARY)
                    .compile()),
            List.of(LIBRARY),
            new BlindSpots());

    @Test
    void supertypes_are_nearest_first_and_object_last() {
        assertThat(INDEX.supertypes("a/Fille"))
                .containsExactly(
                        "a/Fille", "a/Mere", "java/lang/Comparable", "lib/Base", "lib/Contrat", "java/lang/Object");
        assertThat(INDEX.supertypes("a/Gauche")).containsExactly("a/Gauche", "a/Haut", "java/lang/Object");
        assertThat(INDEX.supertypes("java/lang/Object")).containsExactly("java/lang/Object");
        assertThat(INDEX.supertypes("inconnu/X")).containsExactly("inconnu/X", "java/lang/Object");
        assertThat(INDEX.supertypes("[La/Fille;"))
                .containsExactly("[La/Fille;", "java/lang/Cloneable", "java/io/Serializable", "java/lang/Object");
    }

    @Test
    void subtypes_are_those_of_the_scope_through_libraries_too() {
        assertThat(INDEX.subtypes("lib/Contrat")).containsExactly("a/Fille", "a/Mere");
        assertThat(INDEX.subtypes("a/Mere")).containsExactly("a/Fille", "a/Mere");
        assertThat(INDEX.subtypes("a/Haut"))
                .containsExactly("a/Abstraite", "a/Droite", "a/Gauche", "a/Haut", "a/Losange");
        assertThat(INDEX.subtypes("java/lang/Comparable")).containsExactly("a/Fille");
        assertThat(INDEX.subtypes("java/lang/Object")).hasSize(INDEX.scopeSize());
        assertThat(INDEX.subtypes("inconnu/X")).isEmpty();
    }

    @Test
    void being_a_subtype_is_what_java_says() {
        assertThat(INDEX.isSubtype("a/Fille", "a/Fille")).isTrue();
        assertThat(INDEX.isSubtype("a/Fille", "lib/Contrat")).isTrue();
        assertThat(INDEX.isSubtype("lib/Contrat", "a/Fille")).isFalse();
        assertThat(INDEX.isSubtype("inconnu/X", "inconnu/X")).isTrue();
        assertThat(INDEX.isSubtype("inconnu/X", "java/lang/Object")).isTrue();
        assertThat(INDEX.isSubtype("inconnu/X", "lib/Contrat")).isFalse();
        assertThat(INDEX.isSubtype("java/util/ArrayList", "java/util/Collection"))
                .isTrue();
        assertThat(INDEX.isSubtype("[La/Fille;", "[Llib/Contrat;")).isTrue();
        assertThat(INDEX.isSubtype("[[La/Fille;", "[Ljava/lang/Object;")).isTrue();
        assertThat(INDEX.isSubtype("[[I", "[Ljava/lang/Object;")).isTrue();
        assertThat(INDEX.isSubtype("[[I", "[Ljava/io/Serializable;")).isTrue();
        assertThat(INDEX.isSubtype("[I", "[Ljava/lang/Object;")).isFalse();
        assertThat(INDEX.isSubtype("[I", "[J")).isFalse();
        assertThat(INDEX.isSubtype("[I", "java/lang/Cloneable")).isTrue();
        assertThat(INDEX.isSubtype("[I", "java/lang/Object")).isTrue();
        assertThat(INDEX.isSubtype("java/lang/Object", "[I")).isFalse();
    }

    @Test
    void a_class_tells_without_its_header_whether_objects_can_be_made_of_it() {
        assertThat(INDEX.names().stream().filter(INDEX::isConcrete))
                .containsExactly("a/Fille", "a/Losange", "a/Mere", "a/Secrete");
        assertThat(INDEX.names().stream().filter(INDEX::isInterface)).containsExactly("a/Droite", "a/Gauche", "a/Haut");
        assertThat(INDEX.isInterface("lib/Contrat")).isTrue();
        assertThat(INDEX.isConcrete("lib/Base")).isFalse();
        assertThat(INDEX.isConcrete("java/util/ArrayList")).isTrue();
        assertThat(INDEX.isConcrete("inconnu/X") || INDEX.isInterface("inconnu/X"))
                .isFalse();
    }

    @Test
    void a_method_is_found_where_it_is_declared() {
        assertThat(owner("a/Fille", "commun", "()V")).isEqualTo("lib/Base");
        assertThat(owner("a/Fille", "faire", "()V")).isEqualTo("a/Mere");
        assertThat(owner("a/Fille", "nom", "()Ljava/lang/String;")).isEqualTo("lib/Contrat");
        assertThat(owner("a/Fille", "hashCode", "()I")).isEqualTo("java/lang/Object");
        assertThat(owner("a/Losange", "x", "()I")).isEqualTo("a/Gauche");
        assertThat(owner("a/Abstraite", "x", "()I")).isEqualTo("a/Abstraite");
        assertThat(owner("a/Haut", "toString", "()Ljava/lang/String;")).isEqualTo("java/lang/Object");
        assertThat(owner("java/util/List", "stream", "()Ljava/util/stream/Stream;"))
                .isEqualTo("java/util/Collection");
        assertThat(owner("[La/Fille;", "clone", "()Ljava/lang/Object;")).isEqualTo("java/lang/Object");
        assertThat(owner("java/lang/invoke/MethodHandle", "invokeExact", "(La/Fille;)I"))
                .isEqualTo("java/lang/invoke/MethodHandle");
        assertThat(INDEX.resolveMethod("a/Haut", "clone", "()Ljava/lang/Object;"))
                .isEmpty();
        assertThat(INDEX.resolveMethod("a/Fille", "absent", "()V")).isEmpty();
        assertThat(INDEX.resolveMethod("inconnu/X", "m", "()V")).isEmpty();
    }

    private static String owner(String owner, String name, String descriptor) {
        return INDEX.resolveMethod(owner, name, descriptor).orElseThrow().owner();
    }

    @Test
    void a_field_is_found_where_it_is_declared() {
        assertThat(INDEX.resolveField("a/Fille", "compte", "I").orElseThrow().owner())
                .isEqualTo("lib/Base");
        assertThat(INDEX.resolveField("a/Losange", "C", "I").orElseThrow().owner())
                .isEqualTo("a/Haut");
        assertThat(INDEX.resolveField("a/Secrete", "C", "I").orElseThrow().owner())
                .isEqualTo("a/Secrete");
        assertThat(INDEX.resolveField("a/Fille", "compte", "J")).isEmpty();
        assertThat(INDEX.resolveField("inconnu/X", "y", "I")).isEmpty();
    }

    @Test
    void a_class_that_is_its_own_ancestor_ends_the_search(@TempDir Path folder) throws Exception {
        write(folder, "A", "B", "I");
        write(folder, "B", "A");
        write(folder, "I", "java/lang/Object", "I");
        ClassIndex index = ClassIndex.read(List.of(folder), List.of(), new BlindSpots());

        assertThat(index.supertypes("A")).containsExactly("A", "B", "I", "java/lang/Object");
        assertThat(index.subtypes("A")).containsExactly("A", "B");
        assertThat(index.resolveMethod("A", "x", "()V")).isEmpty();
        assertThat(index.resolveField("A", "x", "I")).isEmpty();
        assertThat(index.isSubtype("A", "java/lang/Runnable")).isFalse();
    }

    private static void write(Path folder, String name, String superName, String... interfaces) throws Exception {
        ClassWriter writer = new ClassWriter(0);
        writer.visit(Opcodes.V17, Opcodes.ACC_PUBLIC, name, null, superName, interfaces);
        writer.visitEnd();
        Files.write(folder.resolve(name + ".class"), writer.toByteArray());
    }

    @Test
    void many_threads_get_the_same_answers() throws Exception {
        ClassIndex index = ClassIndex.read(
                List.of(Sources.of("package b; public class C extends lib.Base { public void faire() {} }")
                        .classpath(LIBRARY)
                        .compile()),
                List.of(LIBRARY),
                new BlindSpots());
        Callable<List<Object>> questions = () -> List.of(
                index.classes(),
                index.subtypes("lib/Contrat"),
                index.supertypes("b/C"),
                index.resolveMethod("b/C", "nom", "()Ljava/lang/String;"),
                index.references(),
                index.find("java/util/HashMap").orElseThrow().name());
        List<Object> alone = questions.call();
        ExecutorService pool = Executors.newFixedThreadPool(8);
        try {
            for (Future<List<Object>> answer : pool.invokeAll(Collections.nCopies(32, questions))) {
                assertThat(answer.get()).isEqualTo(alone);
            }
        } finally {
            pool.shutdown();
        }
    }
}
