package fr.charteia.core.flow;

import static org.assertj.core.api.Assertions.assertThat;

import fr.charteia.core.flow.value.AiCallSite;
import java.util.List;
import org.junit.jupiter.api.Test;

/** Which client a call goes by that somebody else put where it is found: how far that is followed, and what is taken where nothing is found. */
class WiredClientsTest {
    private static final String SERVICE = """
            @interface Fabrique { String value() default ""; }
            static Client vers(String url) { return Client.nouveau().adresse(url).construire(); }
            static class Service {
                Client c;
                Service(Client demande) { this.c = demande; }
                void demander() { c.repondre("x"); }
            }
            """;

    /** Where the one call may go; what is not known has no address. */
    private static List<String> addresses(Programs programs, String members) {
        return programs.result("package p;\nimport api.*;\nclass C {\n" + members.indent(4) + "}\n").aiCalls().stream()
                .flatMap(call -> call.clients().stream())
                .map(AiCallSite.ClientCandidate::address)
                .toList();
    }

    private static List<String> addresses(String members) {
        return addresses(new Programs(), SERVICE + members);
    }

    @Test
    void what_a_constructor_is_handed_is_known_through_three_callers() {
        for (int callers : new int[] {3, 4}) {
            StringBuilder code = new StringBuilder("static Service f0(Client c) { return new Service(c); }\n");
            for (int i = 1; i < callers - 1; i++) {
                code.append("static Service f" + i + "(Client c) { return f" + (i - 1) + "(c); }\n");
            }
            code.append("Service a() { return f" + (callers - 2) + "(vers(\"http://un\")); }\n");
            assertThat(addresses(code.toString())).containsExactly(callers == 3 ? "http://un" : "");
        }
    }

    @Test
    void what_fields_hand_on_is_known_through_so_many() {
        for (int fields : new int[] {6, 7}) {
            StringBuilder code = new StringBuilder("void p0(P0 p) { p.c = vers(\"http://un\"); }\n");
            for (int i = 0; i < fields; i++) {
                code.append("static class P" + i + " { Client c; }\n");
                code.append(i == 0 ? "" : "void p%1$d(P%1$d p, P%2$d q) { p.c = q.c; }\n".formatted(i, i - 1));
            }
            code.append("void a(P" + (fields - 1) + " p) { p.c.repondre(\"x\"); }\n");
            assertThat(addresses(code.toString())).contains(fields == 6 ? "http://un" : "");
        }
    }

    @Test
    void what_a_method_makes_for_code_that_is_not_seen_holds_what_it_was_handed() {
        assertThat(addresses("""
                static class Ecran {
                    private final Service s;
                    Ecran(Service s) { this.s = s; }
                    public void afficher() { s.demander(); }
                }
                static void main(String[] a) {
                    Bus.publier(new Ecran(new Service(vers("http://ici"))));
                    if (a.length > 0) {
                        System.out.println("prêt");
                    }
                }
                """)).containsExactly("http://ici");
    }

    @Test
    void a_caller_that_keeps_nothing_says_nothing_of_what_it_hands_over() {
        assertThat(addresses("""
                static class Config { @Fabrique Client demande() { return vers("http://fabrique"); } }
                void a(Client autre) { new Service(autre).hashCode(); }
                """)).containsExactly("http://fabrique");
    }

    @Test
    void a_container_hands_out_the_one_that_it_surely_chooses() {
        String config = """
                static Client vers(String url) { return Client.nouveau().adresse(url).construire(); }
                static class Config {
                    @Conteneur.Fabrique @Conteneur.Principal Client un() { return vers("http://un"); }
                    @Conteneur.Fabrique Client deux() { return vers("http://deux"); }
                    @Conteneur.Fabrique @Chez Client trois() { return vers("http://trois"); }
                }
                @Conteneur.Qualifie @interface Chez {}
                static class Place {
                    @Conteneur.Injecte %s
                    void demander() { c.repondre("x"); }
                }
                """;
        String byConstructor = "Place(%s) { this.c = deux; } private final Client c;";
        assertThat(addresses(new Programs(), config.formatted("Client c;"))).containsExactly("http://un");
        assertThat(addresses(new Programs(), config.formatted("@Chez Client c;")))
                .containsExactly("http://trois");
        assertThat(addresses(new Programs(), config.formatted(byConstructor.formatted("Client deux"))))
                .containsExactly("http://un");
        assertThat(addresses(
                        new Programs(),
                        config.formatted(byConstructor.formatted("@Conteneur.Nomme(\"deux\") Client deux"))))
                .containsExactly("http://deux");
        assertThat(addresses(new Programs(), config.replace("Principal", "Si").formatted("Client c;")))
                .containsExactlyInAnyOrder("http://un", "http://deux", "http://trois");
    }

    @Test
    void what_a_method_puts_there_itself_is_there_whatever_its_callers_put_there_later() {
        assertThat(addresses("""
                static void poser(Service s) { s.c = vers("http://un"); }
                void a(Service s) { poser(s); s.c = vers("http://deux"); }
                """)).contains("http://deux", "http://un");
    }

    @Test
    void a_method_that_calls_itself_is_not_its_own_caller() {
        assertThat(addresses("""
                static Service faire(int n, Client c) { return n == 0 ? new Service(c) : faire(n - 1, c); }
                Service a() { return faire(3, vers("http://un")); }
                """)).containsExactly("http://un");
    }

    @Test
    void clients_that_a_container_makes_of_each_other_are_not_known() {
        assertThat(addresses("""
                static class Config {
                    @Fabrique Client demande(Client autre) { return autre; }
                    @Fabrique Client autre(Client demande) { return demande; }
                }
                """)).containsExactly("");
        assertThat(addresses("""
                static class Config {
                    @Fabrique Client demande(Client autre) { return autre; }
                    @Fabrique Client autre() { return vers("http://autre"); }
                }
                """)).containsExactly("http://autre");
    }

    @Test
    void what_nobody_makes_is_asked_of_the_container_by_its_name() {
        FlowResult result = new Programs().result("package p;\nimport api.*;\nclass C {\n" + SERVICE + """
                void a(@Fabrique("lent") Client c) { c.repondre("x"); }
                }
                """);
        assertThat(result.aiCalls())
                .flatExtracting(AiCallSite::clients)
                .extracting(AiCallSite.ClientCandidate::name)
                .containsExactlyInAnyOrder("lent", "");
    }

    private static final String[] LIBRARY = {
        "package org.springframework.ai.model; public interface Model {}",
        "package org.springframework.ai.chat.model;"
                + " public interface ChatModel extends org.springframework.ai.model.Model { String call(String text); }",
        "package org.springframework.ai.openai;"
                + " public class OpenAiChatModel implements org.springframework.ai.chat.model.ChatModel {"
                + " public String call(String text) { return text; } }",
        "package org.springframework.ai.ollama;"
                + " public class OllamaChatModel implements org.springframework.ai.chat.model.ChatModel {"
                + " public String call(String text) { return text; } }",
    };

    private static List<String> types(String members) {
        return new Programs()
                        .beside(LIBRARY)
                        .result("package p;\nimport org.springframework.ai.chat.model.ChatModel;\nclass C {\n"
                                + "@interface Fabrique { String value() default \"\"; }\n" + members.indent(4) + "}\n")
                        .aiCalls()
                        .stream()
                        .flatMap(call -> call.clients().stream())
                        .map(client -> client.type().substring(client.type().lastIndexOf('/') + 1))
                        .toList();
    }

    @Test
    void a_client_that_its_library_makes_is_known_by_the_name_that_the_place_asks_for() {
        assertThat(types("void a(ChatModel openAiChatModel) { openAiChatModel.call(\"x\"); }"))
                .containsExactly("OpenAiChatModel");
        assertThat(types("void a(@Fabrique(\"ollamaChatModel\") ChatModel openAiChatModel) {"
                        + " openAiChatModel.call(\"x\"); }"))
                .as("a qualifier counts before a name")
                .containsExactly("OllamaChatModel");
        assertThat(types("void a(ChatModel modele) { modele.call(\"x\"); }")).containsExactly("ChatModel");
    }

    @Test
    void unless_a_method_of_ours_makes_one_under_that_name() {
        assertThat(types("""
                @Fabrique ChatModel openAiChatModel() { return new org.springframework.ai.ollama.OllamaChatModel(); }
                void a(ChatModel openAiChatModel) { openAiChatModel.call("x"); }
                """)).containsExactly("OllamaChatModel");
        assertThat(types("""
                @Fabrique ChatModel autre() { return new org.springframework.ai.ollama.OllamaChatModel(); }
                void a(ChatModel openAiChatModel) { openAiChatModel.call("x"); }
                """)).containsExactly("OpenAiChatModel");
    }
}
