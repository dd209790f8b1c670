package fr.charteia.core.catalogue;

import static org.assertj.core.api.Assertions.assertThat;

import fr.charteia.core.bytecode.BlindSpots;
import fr.charteia.core.catalogue.Endpoints.Candidate;
import fr.charteia.core.catalogue.Known.World;
import fr.charteia.core.model.AddressText;
import fr.charteia.core.model.CallModel.AiCall;
import java.io.IOException;
import java.io.UncheckedIOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;
import org.jspecify.annotations.Nullable;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

/** Where calls go: by code, configuration, default, classpath and policy. */
class EndpointsTest {
    private static final String ABSTRACTION = "dev/langchain4j/model/chat/ChatModel";
    private static final String OPENAI = "dev/langchain4j/model/openai/OpenAiChatModel";
    private static final AiCall CALL = call(null, null, null);

    @TempDir
    Path resources;

    private final World world = new Known()
            .library(
                    "package dev.langchain4j.model.chat; public interface ChatModel {}",
                    "package dev.langchain4j.model.openai;"
                            + " public class OpenAiChatModel implements dev.langchain4j.model.chat.ChatModel {}",
                    "package dev.langchain4j.store.embedding.inmemory; public class InMemoryEmbeddingStore {}")
            .of("package p; class A {}");

    private static AiCall call(@Nullable String service, @Nullable String host, @Nullable String portee) {
        return new AiCall("langchain4j", "conversation", List.of(), List.of(), service, host, portee);
    }

    private void configure(String file, String text) {
        try {
            Files.writeString(resources.resolve(file), text);
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
    }

    private Endpoints endpoints(ServiceHost... services) {
        Configuration configuration = Configuration.read(List.of(resources), new BlindSpots());
        return new Endpoints(world.index(), world.knowledge(), configuration, List.of(services));
    }

    private Endpoint of(Candidate... candidates) {
        return endpoints().of(CALL, ABSTRACTION, List.of(candidates));
    }

    @Test
    void the_address_in_the_code_counts_first() {
        Endpoint endpoint = of(new Candidate(OPENAI, "https://api.mistral.ai/v1", true));
        assertThat(endpoint.portee()).isEqualTo(Portee.EXTERNE);
        assertThat(endpoint.provider()).isEqualTo("Mistral AI");
        assertThat(endpoint.host()).isEqualTo("api.mistral.ai");
        assertThat(endpoint.evidence().get(0).fr()).isEqualTo("adresse donnée par le code");
    }

    @Test
    void then_the_library_s_default() {
        Endpoint endpoint = of(new Candidate(OPENAI, "", true));
        assertThat(endpoint.host()).isEqualTo("api.openai.com");
        assertThat(endpoint.provider()).isEqualTo("OpenAI");
        assertThat(endpoint.evidence().get(0).fr()).isEqualTo("adresse par défaut de la bibliothèque");
    }

    @Test
    void the_configuration_wins_over_the_default_and_profiles_are_told_apart() {
        configure("application.properties", "langchain4j.open-ai.chat-model.base-url=http://localhost:11434/v1\n");
        assertThat(of(new Candidate(OPENAI, "", true)).portee()).isEqualTo(Portee.LOCAL);
        configure("application-prod.properties", "langchain4j.open-ai.chat-model.base-url=https://api.groq.com\n");
        Endpoint worst = of(new Candidate(OPENAI, "", true));
        assertThat(worst.portee()).isEqualTo(Portee.EXTERNE);
        assertThat(worst.profile()).contains("prod");
        assertThat(worst.evidence()).hasSize(2);
        assertThat(worst.evidence().get(0).line()).isEqualTo(1);
    }

    @Test
    void a_key_that_only_a_profile_gives_leaves_the_default_elsewhere() {
        configure("application-dev.properties", "langchain4j.open-ai.chat-model.base-url=http://localhost\n");
        Endpoint worst = of(new Candidate(OPENAI, "", true));
        assertThat(worst.host()).isEqualTo("api.openai.com");
        assertThat(worst.profile()).isEmpty();
    }

    @Test
    void placeholders_in_the_code_are_looked_up() {
        configure("application.yml", "ia:\n  url: https://albert.api.etalab.gouv.fr/v1\n");
        Endpoint found = of(new Candidate(OPENAI, "${ia.url}", true));
        assertThat(found.portee()).isEqualTo(Portee.SOUVERAIN);
        assertThat(found.provider()).isEqualTo("Albert API (DINUM)");
        assertThat(found.evidence().get(0).fr()).isEqualTo("clé ia.url");
        assertThat(of(new Candidate(OPENAI, "${ia.autre:http://127.0.0.1}", true))
                        .portee())
                .isEqualTo(Portee.LOCAL);
        Endpoint missing = of(new Candidate(OPENAI, "${ia.absente}", true));
        assertThat(missing.portee()).isEqualTo(Portee.INDETERMINE);
        assertThat(missing.evidence().get(0).fr()).contains("${ia.absente}");
    }

    @Test
    void an_address_that_could_not_be_read_is_undetermined() {
        assertThat(of(new Candidate(OPENAI, "", false)).portee()).isEqualTo(Portee.INDETERMINE);
        assertThat(of(new Candidate(OPENAI, "::", true)).portee()).isEqualTo(Portee.INDETERMINE);
    }

    @Test
    void services_of_the_policy_win() {
        ServiceHost mirai = new ServiceHost("mirai", "MIrAI", Portee.INTERNE, List.of("*.interieur.gouv.fr"));
        Endpoint endpoint = endpoints(mirai)
                .of(CALL, ABSTRACTION, List.of(new Candidate(OPENAI, "https://mirai.interieur.gouv.fr/v1", true)));
        assertThat(endpoint.portee()).isEqualTo(Portee.INTERNE);
        assertThat(endpoint.service()).contains("mirai");
        assertThat(endpoint.provider()).isEqualTo("MIrAI");
        assertThat(endpoints(mirai)
                        .of(call("mirai", null, null), ABSTRACTION, List.of())
                        .portee())
                .isEqualTo(Portee.INTERNE);
        assertThat(endpoints(mirai)
                        .of(call(null, "x.interieur.gouv.fr", null), ABSTRACTION, List.of())
                        .service())
                .contains("mirai");
        assertThat(endpoints()
                        .of(call(null, null, "local"), ABSTRACTION, List.of())
                        .portee())
                .isEqualTo(Portee.LOCAL);
    }

    @Test
    void the_worst_candidate_counts() {
        Endpoint endpoint =
                of(new Candidate(OPENAI, "http://localhost", true), new Candidate(OPENAI, "https://api.x.ai", true));
        assertThat(endpoint.host()).isEqualTo("api.x.ai");
    }

    @Test
    void behind_an_abstraction_stands_the_provider_that_is_present() {
        Endpoint endpoint = of(new Candidate(ABSTRACTION, "", true));
        assertThat(endpoint.host()).isEqualTo("api.openai.com");
        assertThat(of()).isEqualTo(endpoint);
        configure("application.properties", "langchain4j.open-ai.chat-model.base-url=http://localhost\n");
        assertThat(of(new Candidate(ABSTRACTION, "", true)).portee()).isEqualTo(Portee.LOCAL);
    }

    @Test
    void behind_an_interface_of_ours_stands_the_provider_whatever_its_version_calls_a_model() {
        World earlier = new Known()
                .library(
                        "package dev.langchain4j.model.chat; public interface ChatLanguageModel {}",
                        "package dev.langchain4j.model.openai;"
                                + " public class OpenAiChatModel implements dev.langchain4j.model.chat.ChatLanguageModel {}")
                .of("package p; interface Assistant {}");
        assertThat(endpoints(earlier).of(CALL, "p/Assistant", List.of()).host()).isEqualTo("api.openai.com");
    }

    @Test
    void behind_an_abstraction_without_any_provider_nothing_is_known() {
        World bare = new Known()
                .library("package dev.langchain4j.model.chat; public interface ChatModel {}")
                .of("package p; class A {}");
        Configuration none = Configuration.read(List.of(resources), new BlindSpots());
        Endpoint endpoint = new Endpoints(bare.index(), bare.knowledge(), none, List.of())
                .of(CALL, ABSTRACTION, List.of(new Candidate(ABSTRACTION, "", true)));
        assertThat(endpoint.portee()).isEqualTo(Portee.INDETERMINE);
    }

    @Test
    void among_several_providers_the_configuration_chooses() {
        World several = new Known()
                .library(
                        "package org.springframework.ai.model; public interface Model {}",
                        "package org.springframework.ai.chat.model;"
                                + " public interface ChatModel extends org.springframework.ai.model.Model {}",
                        "package org.springframework.ai.openai;"
                                + " public class OpenAiChatModel implements org.springframework.ai.chat.model.ChatModel {}",
                        "package org.springframework.ai.ollama;"
                                + " public class OllamaChatModel implements org.springframework.ai.chat.model.ChatModel {}")
                .of("package p; class A {}");
        String client = "org/springframework/ai/chat/client/ChatClient";
        AiCall call = new AiCall("spring-ai", "conversation", List.of(), List.of(), null, null, null);
        assertThat(endpoints(several).of(call, client, List.of()).host()).isEqualTo("api.openai.com");
        configure("application.properties", "spring.ai.model.chat=ollama\nspring.ai.openai.api-key=x\n");
        assertThat(endpoints(several).of(call, client, List.of()).portee()).isEqualTo(Portee.LOCAL);
    }

    private Endpoints endpoints(World world) {
        Configuration configuration = Configuration.read(List.of(resources), new BlindSpots());
        return new Endpoints(world.index(), world.knowledge(), configuration, List.of());
    }

    @Test
    void what_runs_on_the_spot_is_local() {
        assertThat(of(new Candidate("dev/langchain4j/store/embedding/inmemory/InMemoryEmbeddingStore", "", true))
                        .portee())
                .isEqualTo(Portee.LOCAL);
    }

    @ParameterizedTest
    @CsvSource({
        "http://localhost:11434, LOCAL",
        "http://127.0.0.1, LOCAL",
        "http://[::1]:8080, LOCAL",
        "localhost:8080, LOCAL",
        "http://host.docker.internal:1234, LOCAL",
        "https://europe-west9-aiplatform.googleapis.com/v1, EXTERNE",
        "https://ma-ressource.openai.azure.com/, EXTERNE",
        "https://bedrock-runtime.eu-west-3.amazonaws.com, EXTERNE",
        "https://api.deepl.com/v2/translate, EXTERNE",
        "https://ia.exemple.fr/v1, EXTERNE",
        "https://ia.interieur.gouv.fr, SOUVERAIN",
        "https://gouv.fr.exemple.com, EXTERNE",
        "https://exemple-gouv.fr, EXTERNE",
        "http://ollama:11434, INDETERMINE",
        "http://10.1.2.3/v1, INDETERMINE",
        "http://172.20.0.1, INDETERMINE",
        "http://172.32.0.1, EXTERNE",
        "http://llm.ia.svc.cluster.local, INDETERMINE",
        "https://localhost.exemple.com, EXTERNE",
        "https://api.openai.com@exemple.gouv.fr/, SOUVERAIN"
    })
    void hosts_are_judged(String address, Portee portee) {
        assertThat(of(new Candidate(OPENAI, address, true)).portee()).isEqualTo(portee);
    }

    @Test
    void addresses_of_an_ai_are_known_by_host_or_path() {
        Endpoints endpoints = endpoints(new ServiceHost("x", "X", Portee.INTERNE, List.of("ia.fr")));
        assertThat(endpoints.isAi("https://api.openai.com/v1/files")).isTrue();
        assertThat(endpoints.isAi("https://passerelle.exemple.fr/v1/chat/completions"))
                .isTrue();
        assertThat(endpoints.isAi("https://passerelle.exemple.fr/v1/models/gemini-pro:predict"))
                .isTrue();
        assertThat(endpoints.isAi("https://passerelle.exemple.fr/v1/models/scoring:predict"))
                .isTrue();
        assertThat(endpoints.isAi("https://ia.fr/q")).isTrue();
        assertThat(endpoints.isAi("https://passerelle.exemple.fr/predictions/3"))
                .isFalse();
        assertThat(endpoints.isAi("https://api.insee.fr/entreprises")).isFalse();
        assertThat(endpoints.isAi("https://x.snowflakecomputing.com/api/v2/statements"))
                .isFalse();
        assertThat(endpoints.isAi("https://sms.exemple.fr/v1/messages")).isFalse();
    }

    @Test
    void an_address_in_parts_is_put_together_once_the_configuration_is_known() {
        configure("application.properties", "url.base=https://api.mistral.ai/\nurl.entiere=https://api.insee.fr/q\n");
        String relative = "${url.base}" + AddressText.UNDER + "/v1/" + AddressText.HOLE;
        assertThat(endpoints().isAi(relative)).isTrue();
        assertThat(of(new Candidate(OPENAI, relative, true)).host()).isEqualTo("api.mistral.ai");
        String absolute = "https://api.openai.com" + AddressText.UNDER + "${url.entiere}";
        assertThat(endpoints().isAi(absolute)).isFalse();
        Endpoint unknown = of(new Candidate(OPENAI, AddressText.HOLE + "/v1/embeddings?key=secret", true));
        assertThat(unknown.portee()).isEqualTo(Portee.INDETERMINE);
        assertThat(unknown.evidence().get(0).fr()).isEqualTo("l’hôte de « …/v1/embeddings » se calcule à l’exécution");
    }
}
