package fr.charteia.core;

import static org.assertj.core.api.Assertions.assertThat;

import org.junit.jupiter.api.Test;

/** CHARTE-702: calls of an AI for each of many, and answers of any length. */
class RepeatedCallsTest extends MarkedSources {
    @Test
    void what_only_keeps_what_a_model_computed_calls_none_for_each_element() {
        check("CHARTE-702", """
            class Index {
                void ranger(dev.langchain4j.store.embedding.EmbeddingStore base, List<String> notices) {
                    for (String notice : notices) {
                        base.add("1", notice);
                    }
                }

                void indexer(dev.langchain4j.store.embedding.EmbeddingStoreIngestor index, List<String> notices) {
                    for (String notice : notices) {
                        index.ingest(notice); // CHARTE-702
                    }
                }
            }
            """);
    }

    @Test
    void many_at_once_are_a_batch() {
        check("CHARTE-702", """
            class Lots {
                void indexer(dev.langchain4j.store.embedding.EmbeddingStoreIngestor index, List<List<String>> lots) {
                    for (List<String> lot : lots) {
                        index.ingest(lot);
                    }
                }
            }
            """);
    }

    @Test
    void a_lambda_beside_one_that_is_run_for_each_element_is_run_once() {
        check("CHARTE-702", """
            class Voisins {
                ChatModel modele;

                static <T> T dans(java.util.function.Supplier<T> f) { return f.get(); }

                void unefois(List<String> notices) {
                    String reponse = dans(() -> modele.chat("Bonjour"));
                    notices.forEach(n -> System.out.println(n));
                }

                void pourChacune(List<String> notices) {
                    java.util.function.Consumer<String> demander = n -> System.out.println(modele.chat(n)); // CHARTE-702
                    System.out.println(notices.size());
                    notices.forEach(demander);
                }
            }
            """);
    }

    @Test
    void a_helper_limits_how_long_answers_are_for_those_that_call_it() {
        SmallProject project =
                new SmallProject(root).java(IMPORTS + """
                    class Reglages {
                        static OpenAiChatModel.OpenAiChatModelBuilder borner(OpenAiChatModel.OpenAiChatModelBuilder b) {
                            return b.maxTokens(200);
                        }
                        static OpenAiChatModel.OpenAiChatModelBuilder adresser(OpenAiChatModel.OpenAiChatModelBuilder b) {
                            return b.baseUrl("https://api.openai.com/v1");
                        }
                    }
                    """).java(IMPORTS + """
                    class Borne {
                        String demander(String question) {
                            return Reglages.borner(OpenAiChatModel.builder()).build().chat(question);
                        }
                    }
                    """).java(IMPORTS + """
                    class Libre {
                        private final ChatModel modele = Reglages.adresser(OpenAiChatModel.builder()).build();
                        String demander(String question) { return modele.chat(question); }
                    }
                    """);
        assertThat(project.report().findings())
                .filteredOn(finding -> finding.rule().equals("CHARTE-702"))
                .extracting(finding -> finding.location().path())
                .containsExactly("src/main/java/Libre.java");
    }

    @Test
    void a_call_is_repeated_in_loops_streams_and_callers_and_not_when_it_is_bounded() {
        check("CHARTE-702", """
            class Notices {
                ChatModel modele;

                List<String> flux(List<String> notices) {
                    return notices.stream().map(n -> modele.chat(n)).toList(); // CHARTE-702
                }

                void appelant(List<String> notices) {
                    for (String notice : notices) {
                        simplifier(notice);
                    }
                }

                String simplifier(String notice) {
                    return modele.chat(notice); // CHARTE-702
                }

                String trois(String notice) {
                    String reponse = "";
                    for (int essai = 0; essai < 3; essai++) {
                        reponse = modele.chat(notice);
                    }
                    return reponse;
                }

                Optional<String> une(Optional<String> notice) {
                    return notice.map(n -> modele.chat(n));
                }

                String premierQuiRepond(List<ChatModel> modeles, String notice) {
                    for (ChatModel autre : modeles) {
                        try {
                            return autre.chat(notice);
                        } catch (RuntimeException panne) {
                            System.err.println(panne);
                        }
                    }
                    throw new IllegalStateException();
                }

                List<String> malgreLesPannes(List<String> notices) {
                    List<String> simples = new ArrayList<>();
                    for (String notice : notices) {
                        try {
                            simples.add(modele.chat(notice)); // CHARTE-702
                        } catch (RuntimeException panne) {
                            System.err.println(panne);
                        }
                    }
                    return simples;
                }

                String jusquaUneReponse(String notice, int essais) {
                    for (int essai = 0; essai <= essais; essai++) {
                        String reponse = essai == 0 ? modele.chat(notice) : modele.chat("Encore : " + notice);
                        if (!reponse.isEmpty()) {
                            return reponse;
                        }
                    }
                    return "";
                }

                void tantQuIlYEnA(Deque<String> notices) {
                    while (!notices.isEmpty()) {
                        System.out.println(modele.chat(notices.pop())); // CHARTE-702
                    }
                }

                void auMoinsUne(Iterator<String> notices) {
                    do {
                        System.out.println(modele.chat(notices.next())); // CHARTE-702
                    } while (notices.hasNext());
                }

                void parNumero(List<String> notices) {
                    for (int i = 0; i < notices.size(); i++) {
                        System.out.println(modele.chat(notices.get(i))); // CHARTE-702
                    }
                }

                void dUnTableau(String[] notices) {
                    for (String notice : notices) {
                        if (!notice.isEmpty()) {
                            System.out.println(modele.chat(notice)); // CHARTE-702
                        }
                    }
                }
            }
            """);
    }

    @Test
    void what_a_stream_runs_for_each_may_be_the_call_itself() {
        check("CHARTE-702", """
            class Notices {
                ChatModel modele;

                List<String> chacune(List<String> notices) {
                    return notices.stream().map(modele::chat).toList(); // CHARTE-702
                }

                List<String> lesPremieres(List<String> notices) {
                    return notices.stream().limit(5).map(modele::chat).toList();
                }

                Optional<String> une(Optional<String> notice) {
                    return notice.map(modele::chat);
                }

                java.util.function.Function<String, String> aAppeler() {
                    return modele::chat;
                }
            }
            """);
    }

    @Test
    void functions_in_functions_and_in_loops_are_run_for_each_too() {
        check("CHARTE-702", """
            class Fonctions {
                ChatModel modele;
                java.util.concurrent.ExecutorService fil;

                Object plusTard(List<String> notices) {
                    return notices.stream()
                            .map(n -> java.util.concurrent.CompletableFuture.supplyAsync(
                                    () -> modele.chat(n))) // CHARTE-702
                            .toList();
                }

                void enParallele(List<String> notices) {
                    for (String notice : notices) {
                        fil.submit(() -> modele.chat(notice)); // CHARTE-702
                    }
                }

                void parUnAssistant(List<String> notices) { notices.forEach(n -> simplifier(n)); }

                String simplifier(String notice) { return modele.chat(notice); } // CHARTE-702

                Map<String, String> ranger(List<String> notices) {
                    return notices.stream().collect(java.util.stream.Collectors.toMap(n -> n, n -> modele.chat(n))); // CHARTE-702
                }

                String ensemble(List<String> notices) {
                    return notices.stream().collect(java.util.stream.Collectors.collectingAndThen(
                            java.util.stream.Collectors.joining(), tout -> modele.chat(tout)));
                }

                void boutons(List<javax.swing.JButton> boutons) {
                    for (javax.swing.JButton bouton : boutons) {
                        bouton.addActionListener(clic -> modele.chat(bouton.getText()));
                    }
                }

                void uneFois(String notice) {
                    java.util.concurrent.CompletableFuture.supplyAsync(() -> modele.chat(notice));
                }
            }
            """);
    }

    @Test
    void a_sequence_of_a_collection_has_its_elements_and_one_of_what_happens_does_not() {
        check("CHARTE-702", """
            class Suites {
                ChatModel modele;
                org.springframework.jdbc.core.JdbcTemplate base;

                void collection(List<String> notices) {
                    reactor.core.publisher.Flux.fromIterable(notices).map(n -> modele.chat(n)); // CHARTE-702
                }

                void demandes(reactor.core.publisher.Flux<String> demandes) {
                    demandes.map(n -> modele.chat(n));
                }

                void lignes() {
                    base.query("select notice from notices", (ligne, numero) -> modele.chat(ligne)); // CHARTE-702
                }
            }
            """);
    }

    @Test
    void an_array_has_as_many_elements_as_it_is_given_and_no_more_than_are_listed() {
        check("CHARTE-702", """
            class Tableaux {
                enum Ton { NEUTRE, SIMPLE }

                ChatModel modele;

                void chacune(String... notices) {
                    for (String notice : notices) {
                        modele.chat(notice); // CHARTE-702
                    }
                }

                void tons() {
                    for (Ton ton : Ton.values()) {
                        modele.chat(ton.name());
                    }
                }

                void deux() {
                    for (String ton : new String[] {"neutre", "simple"}) {
                        modele.chat(ton);
                    }
                }

                void auPlusCinq(List<String> notices) {
                    for (int i = 0; i < Math.min(5, notices.size()); i++) {
                        modele.chat(notices.get(i));
                    }
                }

                void troisEssais(String notice) {
                    for (int i = 0; i < 3; i++) {
                        if (!notice.isEmpty()) {
                            modele.chat(notice);
                        }
                    }
                }
            }
            """);
    }
}
