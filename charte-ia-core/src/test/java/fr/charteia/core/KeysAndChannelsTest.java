package fr.charteia.core;

import static org.assertj.core.api.Assertions.assertThat;

import org.junit.jupiter.api.Test;

/** CHARTE-601 to 603: keys, channels and models by which an AI is reached. */
class KeysAndChannelsTest extends MarkedSources {
    @Test
    void a_key_is_found_through_methods_and_defaults_and_what_stands_for_one_is_not() {
        check("CHARTE-601", """
            class Clients {
                @Value("${spring.ai.openai.api-key:k7Qz93XvLm20Rt8Bw41p}") // CHARTE-601
                String cle;

                @Value("${spring.ai.openai.api-key:changeme}")
                String autre;

                static ChatModel client(String cle) {
                    return OpenAiChatModel.builder().apiKey(cle).build(); // CHARTE-601
                }

                static final ChatModel A = client("k7Qz93XvLm20Rt8Bw41p");
                static final ChatModel B = OpenAiChatModel.builder().apiKey("demo").build();
                static final ChatModel C = OpenAiChatModel.builder().apiKey("not-needed-for-local").build();
                static final ChatModel D = OpenAiChatModel.builder().apiKey(System.getenv("IA_CLE")).build();
                static final String JETON = "Bearer sk-proj-Zk3Lq9VbT7xW1pRn5Ys8Dc2Fm"; // CHARTE-601
                static final String REFERENCE = "sk-formation-des-agents-2026";
            }
            """);
    }

    @Test
    void a_request_to_an_ai_bears_a_key_in_its_headers() {
        check("CHARTE-601", """
            class Requetes {
                String demander(String question) throws Exception {
                    var demande = java.net.http.HttpRequest.newBuilder(java.net.URI.create("https://api.mistral.ai/v1/chat/completions"))
                            .header("Content-Type", "application/json; charset=utf-8")
                            .header("Authorization", "Bearer k7Qz93XvLm20Rt8Bw41p") // CHARTE-601
                            .POST(java.net.http.HttpRequest.BodyPublishers.ofString(question))
                            .build();
                    return java.net.http.HttpClient.newHttpClient()
                            .send(demande, java.net.http.HttpResponse.BodyHandlers.ofString())
                            .body();
                }

                Object parEnvironnement(java.net.http.HttpRequest.Builder demande) {
                    return demande.header("Authorization", "Bearer " + System.getenv("CLE"));
                }
            }
            """, """
            class Meteo {
                Object demander(java.net.http.HttpRequest.Builder demande) {
                    return demande.header("Authorization", "Bearer k7Qz93XvLm20Rt8Bw41p");
                }
            }
            """);
    }

    @Test
    void a_key_in_a_file_that_ships_is_found_at_its_line_and_never_shown() {
        SmallProject project = new SmallProject(root)
                .java("class A { String f(dev.langchain4j.model.chat.ChatModel m) { return m.chat(\"a\"); } }")
                .configuration("application.properties", """
                    spring.ai.openai.api-key=k7Qz93XvLm20Rt8Bw41p
                    spring.ai.mistralai.api-key=${MISTRAL_CLE}
                    spring.ai.ollama.api-key=ollama
                    acme.code=k7Qz93XvLm20Rt8Bw41p
                    """);

        assertThat(project.report().findings())
                .filteredOn(finding -> finding.rule().equals("CHARTE-601"))
                .singleElement()
                .satisfies(finding -> {
                    assertThat(finding.location().line()).isEqualTo(1);
                    assertThat(finding.toString()).doesNotContain("k7Qz93");
                });
    }

    @Test
    void a_channel_is_open_in_clear_or_by_who_is_trusted() {
        check("CHARTE-602", """
            class Clients {
                static final ChatModel A = OpenAiChatModel.builder().baseUrl("http://localhost:8080/v1").build();
                static final ChatModel B = OpenAiChatModel.builder().baseUrl("http://ia.acme.fr/v1").build(); // CHARTE-602
                String f(ChatModel m) { return A.chat("a") + B.chat("b"); }
            }
            """, """
            class Confiance implements javax.net.ssl.X509TrustManager {
                public void checkClientTrusted(java.security.cert.X509Certificate[] c, String a) {}
                public void checkServerTrusted(java.security.cert.X509Certificate[] c, String a) {} // CHARTE-602
                public java.security.cert.X509Certificate[] getAcceptedIssuers() { return null; }
            }
            """, """
            class Prudence {
                javax.net.ssl.HostnameVerifier tous = (nom, session) -> true; // CHARTE-602
                javax.net.ssl.HostnameVerifier un = (nom, session) -> nom.equals("ia.acme.fr");
            }
            """);
    }

    @Test
    void an_alias_is_no_version_and_an_unknown_name_is_no_alias() {
        check("CHARTE-603", """
            class Clients {
                static final ChatModel A = OpenAiChatModel.builder().modelName("mistral-large-latest").build(); // CHARTE-603
                static final ChatModel B = OpenAiChatModel.builder().modelName("mistral-large-2411").build();
                static final ChatModel C = OpenAiChatModel.builder().modelName("prefecture-7b").build();
                static final ChatModel D = OpenAiChatModel.builder().modelName("gpt-4o-mini").build(); // CHARTE-603
                String f() { return A.chat("a") + B.chat("b") + C.chat("c") + D.chat("d"); }
            }
            """);
    }

    @Test
    void a_key_that_stands_in_for_one_that_is_not_set_is_one() {
        check("CHARTE-601", """
            class Clients {
                static ChatModel siAbsente() {
                    String cle = System.getenv("IA_CLE");
                    if (cle == null) {
                        cle = "k7Qz93XvLm20Rt8Bw41p";
                    }
                    return OpenAiChatModel.builder().apiKey(cle).build(); // CHARTE-601
                }

                static ChatModel sinon() {
                    String cle = Optional.ofNullable(System.getenv("IA_CLE")).orElse("k7Qz93XvLm20Rt8Bw41p");
                    return OpenAiChatModel.builder().apiKey(cle).build(); // CHARTE-601
                }

                static ChatModel parDefaut() {
                    return OpenAiChatModel.builder().apiKey(System.getProperty("cle", "k7Qz93XvLm20Rt8Bw41p")).build(); // CHARTE-601
                }

                static ChatModel deDemonstration() {
                    String cle = System.getenv("IA_CLE");
                    return OpenAiChatModel.builder().apiKey(cle == null ? "demo" : cle).build();
                }

                static ChatModel refusee() {
                    String cle = System.getenv("IA_CLE");
                    if (cle == null) {
                        throw new IllegalStateException("IA_CLE");
                    }
                    return OpenAiChatModel.builder().apiKey(cle).build();
                }
            }
            """);
    }

    @Test
    void a_client_that_is_set_up_here_and_asked_elsewhere_is_reached_in_clear() {
        check("CHARTE-602", """
            class Reglages {
                static final String HOTE = "ia.interieur.gouv.fr";

                String verifier(ChatModel modele) { return modele.chat("a"); }

                Object enClair() {
                    return OpenAiChatModel.builder().baseUrl("http://ia.interieur.gouv.fr:11434/v1").build(); // CHARTE-602
                }

                Object enMorceaux() {
                    return OpenAiChatModel.builder().baseUrl("http://" + HOTE + ":11434/v1").build(); // CHARTE-602
                }

                Object chiffre() {
                    return OpenAiChatModel.builder().baseUrl("https://ia.interieur.gouv.fr/v1").build();
                }

                Object surPlace() {
                    return OpenAiChatModel.builder().baseUrl("http://127.0.0.1:11434/v1").build();
                }

                Object autreChose() {
                    return java.net.http.HttpRequest.newBuilder(java.net.URI.create("http://meteo.example/v1")).build();
                }
            }
            """);
    }

    @Test
    void what_a_file_says_by_default_is_said_and_a_model_without_its_tag_is_none() {
        SmallProject project = new SmallProject(root)
                .java("class A { String f(dev.langchain4j.model.chat.ChatModel m) { return m.chat(\"a\"); } }")
                .configuration("application.properties", """
                    spring.ai.anthropic.api-key=${ANTHROPIC_CLE:k7Qz93XvLm20Rt8Bw41p}
                    spring.ai.mistralai.api-key=${MISTRAL_CLE:changeme}
                    spring.ai.ollama.chat.options.model=llama3
                    langchain4j.ollama.chat-model.model-name=mistral:7b-instruct-v0.3-q4_0
                    spring.ai.vertex.ai.gemini.chat.options.model=maison
                    """);

        assertThat(project.report().findings())
                .filteredOn(finding -> finding.rule().matches("CHARTE-60[13]"))
                .extracting(finding -> finding.rule() + " " + finding.location().line())
                .containsExactlyInAnyOrder("CHARTE-601 1", "CHARTE-603 3");
    }

    @Test
    void who_only_writes_down_whom_it_is_shown_trusts_everybody() {
        check("CHARTE-602", """
            class Confiances {
                String verifier(ChatModel modele) { return modele.chat("a"); }

                javax.net.ssl.X509TrustManager ecrit() {
                    return new javax.net.ssl.X509TrustManager() {
                        public void checkClientTrusted(java.security.cert.X509Certificate[] c, String a) {}
                        public void checkServerTrusted(java.security.cert.X509Certificate[] c, String a) { // CHARTE-602
                            Logger.getLogger("tls").info("de " + c[0].getSubjectX500Principal());
                        }
                        public java.security.cert.X509Certificate[] getAcceptedIssuers() { return null; }
                    };
                }

                javax.net.ssl.X509TrustManager controle() {
                    return new javax.net.ssl.X509TrustManager() {
                        public void checkClientTrusted(java.security.cert.X509Certificate[] c, String a) {}
                        public void checkServerTrusted(java.security.cert.X509Certificate[] c, String a)
                                throws java.security.cert.CertificateException {
                            c[0].checkValidity();
                        }
                        public java.security.cert.X509Certificate[] getAcceptedIssuers() { return null; }
                    };
                }

                javax.net.ssl.HostnameVerifier tous() {
                    return (hote, session) -> { // CHARTE-602
                        Logger.getLogger("tls").info(hote);
                        return true;
                    };
                }

                javax.net.ssl.HostnameVerifier ceuxDeLEtat() {
                    return (hote, session) -> {
                        Logger.getLogger("tls").info(hote);
                        return hote.endsWith(".gouv.fr");
                    };
                }
            }
            """);
    }
}
