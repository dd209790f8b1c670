package fr.charteia.core;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.IOException;
import java.io.OutputStream;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.Arrays;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Random;
import java.util.function.Predicate;
import java.util.jar.JarEntry;
import java.util.jar.JarOutputStream;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;
import org.objectweb.asm.ClassReader;
import org.objectweb.asm.ClassWriter;
import org.objectweb.asm.Label;
import org.objectweb.asm.MethodVisitor;
import org.objectweb.asm.Opcodes;

/** A project whose own class files are broken, old, new or strange is analysed all the same, and what was not seen is said. */
class MangledProjectTest {
    private static final String USAGER = "p/Usager.class";
    private static final String COURRIERS = "p/Courriers.class";

    private static final Predicate<String> UNREADABLE = spot -> spot.startsWith("unreadable class: ");

    @TempDir
    Path root;

    private final Map<String, byte[]> originals = new HashMap<>();
    private Project project;
    private Path classes;

    @BeforeEach
    void compile() {
        project = new SmallProject(root).java("""
                package p;
                import fr.charteia.annotations.DonneesPersonnelles;
                public class Usager {
                    @DonneesPersonnelles public String nom;
                    public String lire(int i) {
                        try {
                            switch (i) { case 1: return nom.trim(); case 2: return nom + i; default: return nom; }
                        } catch (RuntimeException e) { return ""; }
                    }
                }
                """).java("""
                package p;
                import dev.langchain4j.model.chat.ChatModel;
                public class Courriers {
                    public String resumer(ChatModel modele, Usager usager, String[] lignes) {
                        String texte = "";
                        for (String ligne : lignes) { if (ligne.length() > 3) { texte += ligne; } }
                        Runnable r = () -> System.out.println(usager.nom);
                        r.run();
                        return modele.chat(texte + usager.lire(lignes.length));
                    }
                }
                """).project();
        classes = project.classes().get(0);
    }

    @Test
    void it_is_sound_before_it_is_mangled() throws ConfigurationException {
        assertThat(rules(run(project))).contains("CHARTE-401");
    }

    /** Bytes of code, of attributes and of constants: every third byte, a different one in each run. */
    @ParameterizedTest
    @ValueSource(ints = {0, 1, 2, 3, 4, 5, 6, 7, 8, 9, 10, 11})
    void any_bytes_behind_the_constants_may_be_wrong(int seed) throws Exception {
        Random random = new Random(seed);
        for (int run = 0; run < 12; run++) {
            for (String name : List.of(USAGER, COURRIERS)) {
                byte[] file = original(name).clone();
                int start = new ClassReader(file).header;
                for (int i = 0; i < 1 + run % 4; i++) {
                    file[start + random.nextInt(file.length - start)] = (byte) random.nextInt(256);
                }
                Files.write(classes.resolve(name), file);
            }
            run(project);
        }
    }

    @Test
    void a_file_may_end_anywhere() throws Exception {
        byte[] file = original(COURRIERS);
        for (int length = 0; length < file.length; length += 37) {
            Files.write(classes.resolve(COURRIERS), Arrays.copyOf(file, length));
            assertThat(spots(run(project))).anyMatch(UNREADABLE);
        }
    }

    @Test
    void constants_of_an_unknown_kind_are_said() throws Exception {
        byte[] file = original(COURRIERS).clone();
        file[10] = 99;
        Files.write(classes.resolve(COURRIERS), file);
        assertThat(spots(run(project))).anyMatch(UNREADABLE);
    }

    @Test
    void jumps_out_of_the_method_are_said() throws Exception {
        byte[] file = original(COURRIERS).clone();
        int jumps = 0;
        for (int at = new ClassReader(file).header; at < file.length - 2; at++) {
            // iinc, then the jump back of the loop
            if ((file[at] & 0xFF) == Opcodes.IINC && (file[at + 3] & 0xFF) == Opcodes.GOTO) {
                file[at + 4] = 0x7F;
                jumps++;
            }
        }
        assertThat(jumps).isPositive();
        Files.write(classes.resolve(COURRIERS), file);
        assertThat(spots(run(project))).anyMatch(UNREADABLE);
    }

    @Test
    void a_later_version_is_read_and_said() throws Exception {
        for (String name : List.of(USAGER, COURRIERS)) {
            byte[] file = original(name).clone();
            file[7] = 85;
            Files.write(classes.resolve(name), file);
        }
        Report report = run(project);
        assertThat(rules(report)).contains("CHARTE-401");
        assertThat(spots(report)).anyMatch(spot -> spot.startsWith("class of an unknown version of Java: "));
    }

    @Test
    void subroutines_of_old_compilers_are_followed() throws Exception {
        Files.write(classes.resolve("p/Ancienne.class"), subroutines(1));
        Report report = run(project);
        assertThat(rules(report)).contains("CHARTE-401");
        assertThat(report.findings())
                .anySatisfy(finding -> assertThat(finding.location().path()).contains("Ancienne"));
    }

    /** Each copied wherever it is called from, subroutines that call each other would be as many as there are ways. */
    @Test
    void subroutines_in_subroutines_end() throws Exception {
        Files.write(classes.resolve("p/Ancienne.class"), subroutines(40));
        Report report = run(project);
        assertThat(rules(report)).contains("CHARTE-401");
        assertThat(spots(report)).anyMatch(UNREADABLE);
    }

    @Test
    void modules_versions_of_classes_and_doubles_are_no_trouble() throws Exception {
        ClassWriter module = new ClassWriter(0);
        module.visit(Opcodes.V17, Opcodes.ACC_MODULE, "module-info", null, null, null);
        module.visitModule("p", 0, null).visitEnd();
        module.visitEnd();
        Path jar = root.resolve("double.jar");
        try (JarOutputStream out = new JarOutputStream(Files.newOutputStream(jar))) {
            for (String name : List.of(USAGER, COURRIERS)) {
                write(out, name, original(name));
                write(out, "META-INF/versions/17/" + name, new byte[] {1, 2, 3});
            }
            write(out, "module-info.class", module.toByteArray());
        }
        Files.write(classes.resolve("module-info.class"), module.toByteArray());
        List<Path> both = new ArrayList<>(project.classes());
        both.add(jar);
        Report report = run(withClasses(both));
        assertThat(report.counts().classes()).isEqualTo(2);
        assertThat(rules(report)).contains("CHARTE-401");
        assertThat(spots(report)).noneMatch(UNREADABLE);
    }

    @Test
    void files_of_any_size_are_not_taken_into_memory() throws Exception {
        Path jar = root.resolve("enorme.jar");
        byte[] zeros = new byte[1 << 20];
        try (JarOutputStream out = new JarOutputStream(Files.newOutputStream(jar))) {
            out.putNextEntry(new JarEntry("p/Enorme.class"));
            for (int i = 0; i < 300; i++) {
                out.write(zeros);
            }
            out.closeEntry();
        }
        try (OutputStream out = Files.newOutputStream(classes.resolve("p/Grande.class"))) {
            for (int i = 0; i < 80; i++) {
                out.write(zeros);
            }
        }
        List<Path> both = new ArrayList<>(project.classes());
        both.add(jar);
        Report report = run(withClasses(both));
        assertThat(rules(report)).contains("CHARTE-401");
        assertThat(spots(report)).filteredOn(UNREADABLE).hasSize(2);
    }

    /** A method that calls a subroutine twice, and that one another twice, so many deep. */
    private static byte[] subroutines(int depth) {
        ClassWriter writer = new ClassWriter(0);
        writer.visit(
                Opcodes.V1_4, Opcodes.ACC_PUBLIC | Opcodes.ACC_SUPER, "p/Ancienne", null, "java/lang/Object", null);
        MethodVisitor code = writer.visitMethod(
                Opcodes.ACC_PUBLIC | Opcodes.ACC_STATIC,
                "envoyer",
                "(Ldev/langchain4j/model/chat/ChatModel;Lp/Usager;)V",
                null,
                null);
        code.visitCode();
        Label[] routines = new Label[depth];
        Arrays.setAll(routines, i -> new Label());
        code.visitJumpInsn(Opcodes.JSR, routines[0]);
        code.visitJumpInsn(Opcodes.JSR, routines[0]);
        code.visitInsn(Opcodes.RETURN);
        for (int i = 0; i < depth; i++) {
            code.visitLabel(routines[i]);
            code.visitVarInsn(Opcodes.ASTORE, 2 + i);
            if (i + 1 < depth) {
                code.visitJumpInsn(Opcodes.JSR, routines[i + 1]);
                code.visitJumpInsn(Opcodes.JSR, routines[i + 1]);
            } else {
                code.visitVarInsn(Opcodes.ALOAD, 0);
                code.visitVarInsn(Opcodes.ALOAD, 1);
                code.visitFieldInsn(Opcodes.GETFIELD, "p/Usager", "nom", "Ljava/lang/String;");
                code.visitMethodInsn(
                        Opcodes.INVOKEINTERFACE,
                        "dev/langchain4j/model/chat/ChatModel",
                        "chat",
                        "(Ljava/lang/String;)Ljava/lang/String;",
                        true);
                code.visitInsn(Opcodes.POP);
            }
            code.visitVarInsn(Opcodes.RET, 2 + i);
        }
        code.visitMaxs(3, 2 + depth);
        code.visitEnd();
        writer.visitEnd();
        return writer.toByteArray();
    }

    private static void write(JarOutputStream out, String name, byte[] file) throws IOException {
        out.putNextEntry(new JarEntry(name));
        out.write(file);
        out.closeEntry();
    }

    private byte[] original(String name) throws IOException {
        byte[] known = originals.get(name);
        if (known == null) {
            known = Files.readAllBytes(classes.resolve(name));
            originals.put(name, known);
        }
        return known;
    }

    private Project withClasses(List<Path> all) {
        return new Project(
                project.name(),
                root,
                root,
                all,
                List.of(),
                project.libraries(),
                project.sources(),
                project.resources(),
                Optional.empty());
    }

    private static Report run(Project project) throws ConfigurationException {
        return Analysis.run(project, Options.at(SmallProject.TODAY));
    }

    private static List<String> rules(Report report) {
        return report.findings().stream()
                .map(finding -> finding.rule().toString())
                .toList();
    }

    private static List<String> spots(Report report) {
        return report.blindSpots().stream().map(spot -> spot.text().en()).toList();
    }
}
