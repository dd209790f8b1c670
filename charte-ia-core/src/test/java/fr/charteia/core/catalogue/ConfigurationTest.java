package fr.charteia.core.catalogue;

import static java.nio.charset.StandardCharsets.ISO_8859_1;
import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.tuple;

import fr.charteia.core.bytecode.BlindSpots;
import fr.charteia.core.bytecode.BlindSpots.BlindSpot;
import fr.charteia.core.bytecode.BlindSpots.Kind;
import fr.charteia.core.catalogue.Configuration.Entry;
import java.io.IOException;
import java.io.UncheckedIOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;

/** What configuration files give. */
class ConfigurationTest {

    @TempDir
    Path root;

    private final BlindSpots ledger = new BlindSpots();

    private Path write(String name, String text) {
        try {
            Path file = root.resolve(name);
            Files.createDirectories(file.getParent());
            return Files.writeString(file, text);
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
    }

    private Configuration read() {
        return Configuration.read(List.of(root), ledger);
    }

    private static List<String> profilesAndValues(List<Entry> entries) {
        return entries.stream()
                .map(entry -> entry.profile() + "=" + entry.value())
                .toList();
    }

    @Test
    void properties_have_their_lines() {
        Path file = write("application.properties", """
                # un commentaire \\
                spring.ai.openai.base-url=https://a.fr

                ! un autre
                  long : une \\
                      valeur \\
                      longue
                vide=
                unicode=\\u00e9t\\u00e9
                final=x""");

        assertThat(read().entries())
                .containsExactly(
                        new Entry("spring.ai.openai.base-url", "https://a.fr", "", file, 2),
                        new Entry("long", "une valeur longue", "", file, 5),
                        new Entry("vide", "", "", file, 8),
                        new Entry("unicode", "été", "", file, 9),
                        new Entry("final", "x", "", file, 10));
        assertThat(ledger.isEmpty()).isTrue();
    }

    @Test
    void yaml_is_flattened_with_its_lines() {
        Path file = write("application.yml", """
                spring:
                  ai:
                    openai:
                      base-url: https://a.fr
                      api-key: ~
                      essais: 3
                hotes:
                  - un
                  - {nom: deux}
                commun: &commun
                  x: 1
                  y: 2
                propre:
                  y: 3
                  <<: *commun
                """);

        assertThat(read().entries())
                .extracting(Entry::key, Entry::value, Entry::line)
                .containsExactly(
                        tuple("spring.ai.openai.base-url", "https://a.fr", 4),
                        tuple("spring.ai.openai.api-key", "", 5),
                        tuple("spring.ai.openai.essais", "3", 6),
                        tuple("hotes[0]", "un", 8),
                        tuple("hotes[1].nom", "deux", 9),
                        tuple("commun.x", "1", 11),
                        tuple("commun.y", "2", 12),
                        tuple("propre.x", "1", 11),
                        tuple("propre.y", "3", 14));
        assertThat(read().entries()).extracting(Entry::file).containsOnly(file);
    }

    @ParameterizedTest
    @ValueSource(
            strings = {
                "spring.ai.openai.base-url",
                "spring.ai.openai.baseUrl",
                "spring.ai.openai.base_url",
                "SPRING_AI_OPENAI_BASE_URL",
                "SPRING_AI_OPENAI_BASEURL"
            })
    void spellings_of_a_key_are_one(String spelling) {
        write("application.properties", spelling + "=https://a.fr");

        assertThat(read().values("spring.ai.openai.base-url"))
                .extracting(Entry::value)
                .containsExactly("https://a.fr");
        assertThat(read().values("spring.ai.openai.base-path")).isEmpty();
    }

    @Test
    void profiles_come_from_file_names_documents_and_prefixes() {
        write("application.yml", """
                url: commun
                ---
                spring.config.activate.on-profile: dev
                url: dev
                ---
                spring:
                  config:
                    activate:
                      on-profile: [essai, recette]
                url: autre
                ---
                spring.profiles: ancien
                url: ancien
                """);
        write("application-prod.yaml", "url: prod");
        write("application.properties", """
                %qualif.url=qualif
                %{un,deux}.url=plusieurs
                #---
                spring.config.activate.on-profile=nuage & eu
                url=nuage
                """);
        write("META-INF/microprofile-config-mp.properties", "url=mp");

        assertThat(profilesAndValues(read().values("url")))
                .containsExactly(
                        "=commun",
                        "ancien=ancien",
                        "deux=plusieurs",
                        "dev=dev",
                        "essai=autre",
                        "mp=mp",
                        "nuage & eu=nuage",
                        "prod=prod",
                        "qualif=qualif",
                        "recette=autre",
                        "un=plusieurs");
    }

    @Test
    void only_files_that_frameworks_read_are_read() {
        write("application.properties", "k=oui");
        write("bootstrap.yml", "k: oui");
        write("config/application.yaml", "k: oui");
        write("META-INF/microprofile-config.properties", "k=oui");
        write("applications.properties", "k=non");
        write("messages.properties", "k=non");
        write("META-INF/application.properties", "k=non");
        write("autre/application.properties", "k=non");

        assertThat(read().entries()).extracting(Entry::value).containsExactly("oui", "oui", "oui", "oui");
    }

    @Test
    void the_file_that_frameworks_prefer_wins() {
        write("application.yml", "k: yaml");
        write("META-INF/microprofile-config.properties", "k=mp");
        assertThat(read().values("k")).extracting(Entry::value).containsExactly("yaml");

        write("application.properties", "k=premier\nk=properties");
        assertThat(read().values("k")).extracting(Entry::value).containsExactly("properties");

        write("config/application.yml", "k: config");
        assertThat(read().values("k")).extracting(Entry::value).containsExactly("config");
    }

    @Test
    void a_filtered_copy_gives_the_values_and_its_template_the_places() {
        Path source = write("src/application.yml", "# modèle\nurl: @ia.url@\nautre: {x: @y@/v1}\n");
        write("classes/application.yml", "url: https://a.fr\nautre: {x: b/v1}\n");

        Configuration both = Configuration.read(List.of(root.resolve("classes"), root.resolve("src")), ledger);
        Configuration template = Configuration.read(List.of(root.resolve("src")), ledger);

        assertThat(both.values("url")).containsExactly(new Entry("url", "https://a.fr", "", source, 2));
        assertThat(template.values("url")).extracting(Entry::value).containsExactly("@ia.url@");
        assertThat(template.values("autre.x")).extracting(Entry::value).containsExactly("@y@/v1");
        assertThat(ledger.isEmpty()).isTrue();
    }

    @Test
    void placeholders_are_replaced_nested_with_defaults_and_by_profile() {
        Path file = write("application.properties", """
                hote=a.fr
                %dev.hote=localhost
                port=443
                url=https://${hote}:${port}/${chemin:v${version:1}}
                choix=hote
                """);
        Configuration configuration = read();

        assertThat(configuration.values("url"))
                .containsExactly(
                        new Entry("url", "https://a.fr:443/v1", "", file, 4),
                        new Entry("hote", "https://localhost:443/v1", "dev", file, 2));
        assertThat(profilesAndValues(configuration.resolve("${absent:${hote}}")))
                .containsExactly("=a.fr", "dev=localhost");
        assertThat(profilesAndValues(configuration.resolve("${${choix}}"))).containsExactly("=a.fr", "dev=localhost");
        assertThat(configuration.resolve("https://fixe"))
                .containsExactly(new Entry("", "https://fixe", "", Path.of(""), 0));
        assertThat(profilesAndValues(configuration.resolve("${IA_URL:https://${port}}")))
                .containsExactly("=https://443");
    }

    @Test
    void what_only_the_environment_knows_stays() {
        write("application.properties", "url=${IA_URL}/v1\n%dev.seul=x\n");

        assertThat(profilesAndValues(read().values("url"))).containsExactly("=${IA_URL}/v1");
        assertThat(profilesAndValues(read().values("seul"))).containsExactly("dev=x");
        assertThat(profilesAndValues(read().resolve("${seul}"))).containsExactly("=${seul}", "dev=x");
        assertThat(profilesAndValues(read().resolve("${ouvert"))).containsExactly("=${ouvert");
        assertThat(profilesAndValues(read().resolve("\\${port} #{spel} $${x}")))
                .containsExactly("=\\${port} #{spel} $${x}");
    }

    @Test
    void a_key_that_bears_the_name_of_its_own_variable_is_its_default() {
        write("application.properties", """
                ia.url=${IA_URL:https://a.fr}
                ia.cle=${IA_CLE}
                %dev.ia.url=${IA_URL:http://localhost}
                """);

        assertThat(profilesAndValues(read().values("ia.url"))).containsExactly("=https://a.fr", "dev=http://localhost");
        assertThat(profilesAndValues(read().resolve("${IA_URL:https://b.fr}/v1")))
                .containsExactly("=https://a.fr/v1", "dev=http://localhost/v1");
        assertThat(profilesAndValues(read().values("ia.cle"))).containsExactly("=${IA_CLE}");
    }

    @Test
    void cycles_and_growth_end() {
        StringBuilder growing = new StringBuilder("a=${b}\nb=${a}\nlui=x${lui}\nfin=0123456789\n");
        for (int i = 0; i < 19; i++) {
            String next = i == 18 ? "${fin}" : "${n" + (i + 1) + "}";
            growing.append("n" + i + "=").append(next.repeat(10)).append('\n');
        }
        write("application.properties", growing.toString());

        assertThat(read().values("a")).extracting(Entry::value).containsExactly("${a}");
        assertThat(read().values("lui")).extracting(Entry::value).containsExactly("x${lui}");
        assertThat(read().values("n0").get(0).value()).hasSizeLessThan(1 << 20);
    }

    @Test
    void a_broken_file_is_one_line_and_the_others_are_read() {
        write("application.yml", "a: 1\nb: [\n");
        write("application-x.yml", "a: &a {b: *a}\n");
        write("application.properties", "ok=1\nmal=\\u12\nencore=2\n");

        assertThat(read().values("ok")).hasSize(1);
        assertThat(read().values("encore")).hasSize(1);
        assertThat(ledger.sorted())
                .extracting(BlindSpot::kind, BlindSpot::where, BlindSpot::line)
                .containsExactly(
                        tuple(Kind.CONFIGURATION_UNREADABLE, "application-x.yml", 0),
                        tuple(Kind.CONFIGURATION_UNREADABLE, "application.properties", 2),
                        tuple(Kind.CONFIGURATION_UNREADABLE, "application.yml", 3));
    }

    @Test
    void a_small_file_that_means_millions_of_values_ends() {
        StringBuilder bomb = new StringBuilder("n0: &n0 []\n");
        for (int i = 1; i < 25; i++) {
            bomb.append("n" + i + ": &n" + i + " [*n" + (i - 1) + ", *n" + (i - 1) + "]\n");
        }
        write("application.yml", bomb.toString());

        assertThat(read().entries()).isEmpty();
        assertThat(ledger.sorted()).hasSize(1);
    }

    @Test
    void no_class_is_built_from_yaml() {
        write("application.yml", "a: !!javax.script.ScriptEngineManager [x]\n");

        assertThat(read().entries()).isEmpty();
        assertThat(ledger.sorted()).extracting(BlindSpot::line).containsExactly(1);
    }

    @Test
    void old_encodings_and_missing_folders_are_taken() throws IOException {
        Files.write(root.resolve("application.properties"), "nom=été".getBytes(ISO_8859_1));

        Configuration configuration = Configuration.read(List.of(root.resolve("absent"), root), ledger);

        assertThat(configuration.values("nom")).extracting(Entry::value).containsExactly("été");
        assertThat(ledger.isEmpty()).isTrue();
    }
}
