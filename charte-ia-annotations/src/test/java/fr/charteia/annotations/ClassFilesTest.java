package fr.charteia.annotations;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.ByteArrayOutputStream;
import java.io.DataInputStream;
import java.io.IOException;
import java.io.PrintStream;
import java.io.UncheckedIOException;
import java.lang.module.ModuleDescriptor;
import java.lang.module.ModuleFinder;
import java.net.URISyntaxException;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.Map;
import java.util.TreeMap;
import java.util.spi.ToolProvider;
import java.util.stream.Stream;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

/** What an application that annotates its code gets: Java 8, and nothing else. */
class ClassFilesTest {

    private static final int JAVA_8 = 52;
    private static final int JAVA_9 = 53;

    private final Path classes = classFolder();

    @Test
    void class_files_are_java_8_and_only_the_module_descriptor_is_newer() throws IOException {
        Map<String, Integer> versions = new TreeMap<>();
        try (Stream<Path> files = Files.walk(classes)) {
            files.filter(file -> file.toString().endsWith(".class"))
                    .forEach(file -> versions.put(classes.relativize(file).toString(), version(file)));
        }

        assertThat(versions).hasSizeGreaterThan(14).containsEntry("module-info.class", JAVA_9);
        versions.remove("module-info.class");
        assertThat(versions.values()).containsOnly(JAVA_8);
    }

    @Test
    void the_module_exports_its_package_and_requires_nothing() {
        ModuleDescriptor module = ModuleFinder.of(classes)
                .find("fr.charteia.annotations")
                .orElseThrow()
                .descriptor();

        assertThat(module.exports())
                .extracting(ModuleDescriptor.Exports::source)
                .containsExactly("fr.charteia.annotations");
        assertThat(module.requires())
                .extracting(ModuleDescriptor.Requires::name)
                .containsExactly("java.base");
    }

    @Test
    void class_files_refer_to_nothing_but_the_jdk_and_themselves() {
        assertThat(run("jdeps", "--print-module-deps", classes.toString())).isEqualTo("java.base");
    }

    @Test
    void java_8_code_can_use_every_annotation_everywhere_it_may_stand(@TempDir Path folder) throws IOException {
        Path source = Files.writeString(folder.resolve("Courriers.java"), """
                import fr.charteia.annotations.*;

                @SystemeIA(id = "resume-courriers", usages = {Usage.RESUME, Usage.RECHERCHE})
                @Derogation(regle = "CHARTE-401", motif = "pilote", autorisePar = "DMPD", expire = "2027-01-31")
                @Derogation(regle = "CHARTE-402", motif = "pilote", autorisePar = "RSSI", expire = "2027-01-31")
                class Courriers {
                    @DonneesPersonnelles @interface CourrierUsager {}
                    @InformationSensible(Niveau.SECURITE) @interface PlanDeLocaux {}
                    @DecisionHumaine(role = "instructeur") @interface Visa {}
                    @EffetJuridique(Effet.REFUS) @interface Rejet {}
                    @SystemeIA(id = "a") @Anonymisation @Pseudonymisation @MentionIA @interface Melange {}

                    @DonneesPersonnelles(value = Categorie.IDENTITE, finalite = "état civil") String nom;
                    @InformationSensible String note;
                    @EffetJuridique(Effet.CLASSEMENT) int rang;
                    @MentionIA("Rédigé avec une IA") String reponse;

                    @SystemeIA(id = "resume-courriers") @DonneesPersonnelles @InformationSensible @DecisionHumaine
                    @EffetJuridique @Anonymisation @Pseudonymisation @MentionIA
                    @Derogation(regle = "CHARTE-501", motif = "m", autorisePar = "a", expire = "2027-01-31", reference = "r")
                    String tout(@DonneesPersonnelles @InformationSensible @MentionIA String lettre) {
                        @DonneesPersonnelles @InformationSensible String locale = lettre;
                        return locale;
                    }
                }
                """);

        String[] arguments = {
            "--release",
            "8",
            "-Xlint:all,-options",
            "-proc:none",
            "-encoding",
            "UTF-8",
            "-d",
            folder.toString(),
            "-cp",
            classes.toString(),
            source.toString()
        };

        assertThat(run("javac", arguments)).isEmpty();
        assertThat(folder.resolve("Courriers.class")).exists();
    }

    private static String run(String tool, String... arguments) {
        ByteArrayOutputStream bytes = new ByteArrayOutputStream();
        PrintStream out = new PrintStream(bytes, true, StandardCharsets.UTF_8);
        int status = ToolProvider.findFirst(tool).orElseThrow().run(out, out, arguments);
        String text = bytes.toString(StandardCharsets.UTF_8).strip();
        assertThat(status).as(text).isZero();
        return text;
    }

    private static Path classFolder() {
        try {
            return Path.of(SystemeIA.class
                    .getProtectionDomain()
                    .getCodeSource()
                    .getLocation()
                    .toURI());
        } catch (URISyntaxException e) {
            throw new IllegalStateException(e);
        }
    }

    private static int version(Path classFile) {
        try (DataInputStream in = new DataInputStream(Files.newInputStream(classFile))) {
            in.skipNBytes(Integer.BYTES + Short.BYTES);
            return in.readUnsignedShort();
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
    }
}
