package fr.charteia.core.flow;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.List;
import org.junit.jupiter.api.Test;

/** Where an address comes from that is not given near the call, and how far it is followed. */
class OriginsTest {
    private static final String SERVICE = """
            static class Service {
                String url;
                Service(String url) { this.url = url; }
                void demander() { Client.nouveau().adresse(url).construire().repondre("x"); }
            }
            """;

    private static List<String> addresses(String members) {
        return new Programs()
                .result("package p;\nimport api.*;\nclass C {\n" + members.indent(4) + "}\n").aiCalls().stream()
                        .flatMap(call -> call.clients().stream())
                        .map(client -> client.addressKnown() ? client.address() : "?")
                        .toList();
    }

    @Test
    void through_so_many_callers() {
        for (int callers : new int[] {2, 3}) {
            StringBuilder code =
                    new StringBuilder(SERVICE + "static Service f0(String u) { return new Service(u); }\n");
            for (int i = 1; i < callers; i++) {
                code.append("static Service f" + i + "(String u) { return f" + (i - 1) + "(u); }\n");
            }
            code.append("Service a() { return f" + (callers - 1) + "(\"http://un\"); }\n");
            assertThat(addresses(code.toString())).containsExactly(callers == 2 ? "http://un" : "?");
        }
    }

    @Test
    void through_so_many_fields() {
        for (int fields : new int[] {5, 6}) {
            StringBuilder code =
                    new StringBuilder("static class P0 { String url; }\nvoid p0(P0 p) { p.url = \"http://un\"; }\n");
            for (int i = 1; i <= fields; i++) {
                code.append("static class P%1$d { String url; }\nvoid p%1$d(P%1$d p, P%2$d q) { p.url = q.url; }\n"
                        .formatted(i, i - 1));
            }
            code.append(
                    "void a(P" + fields + " p) { Client.nouveau().adresse(p.url).construire().repondre(\"x\"); }\n");
            assertThat(addresses(code.toString())).containsExactly(fields == 5 ? "http://un" : "?");
        }
    }

    @Test
    void an_address_that_says_where_is_taken_before_one_that_says_nothing() {
        String told = """
                static class Service {
                    String url;
                    void demander() { Client.nouveau().adresse(url).construire().repondre("x"); }
                }
                void a(Service s) { s.url = "http://un"; }
                """;
        assertThat(addresses(told + "void b(Service s) { s.url = \"\"; }")).containsExactly("http://un");
        assertThat(addresses(told + "void b(Service s, String u) { s.url = u; }"))
                .as("but not before one that nobody knows")
                .containsExactly("?", "http://un");
    }

    @Test
    void a_text_that_a_container_makes_is_not_any_text() {
        assertThat(addresses("""
                @interface Fabrique {}
                static class Config { @Fabrique String url() { return "http://un"; } }
                void a(String autre) { Client.nouveau().adresse(autre).construire().repondre("x"); }
                """)).containsExactly("?");
    }

    @Test
    void what_a_field_keeps_comes_from_whoever_filled_it() {
        assertThat(addresses("""
                static class Reglages { final String url; Reglages(String url) { this.url = url; } }
                static class Service {
                    private Reglages reglages;
                    Service(Reglages reglages) { this.reglages = reglages; }
                    Service garder() { reglages = java.util.Objects.requireNonNull(reglages); return this; }
                    void demander() { Client.nouveau().adresse(reglages.url).construire().repondre("x"); }
                }
                Service a() { return new Service(new Reglages("http://regle")); }
                """)).containsExactly("http://regle");
    }

    private static final String SETTINGS = """
            @interface Fabrique {}
            static class Reglages { String url; Reglages(String url) { this.url = url; } }
            static void demander(String url) { Client.nouveau().adresse(url).construire().repondre("x"); }
            """;

    @Test
    void an_object_that_a_container_hands_over_is_the_one_that_it_makes() {
        String made = SETTINGS + """
                static class Config {
                    @Fabrique Reglages uns() { return new Reglages("http://un"); }
                    @Fabrique Reglages autres() { return new Reglages("http://autre"); }
                }
                """;
        assertThat(addresses(made + "void a(Reglages uns) { demander(uns.url); }"))
                .containsExactly("http://un");
        assertThat(addresses(made + "static void a(Reglages uns) { demander(uns.url); }"))
                .containsExactly("http://un");
        assertThat(addresses(made + "static void a(long l, Reglages autres) { demander(autres.url); }"))
                .containsExactly("http://autre");
        assertThat(addresses(made + "Reglages autres; void a() { demander(autres.url); }"))
                .containsExactly("http://autre");
    }

    @Test
    void what_the_object_holds_that_was_put_there_comes_before_what_any_object_holds() {
        String service = SETTINGS + "static class S { Reglages r; void a() { demander(r.url); } }\n";
        String elsewhere = "void z(Reglages q) { q.url = \"http://ailleurs\"; }";
        assertThat(addresses(service + "void b(S s) { s.r = new Reglages(\"http://la\"); }\n" + elsewhere))
                .containsExactly("http://la");
        assertThat(addresses(service + elsewhere)).contains("http://ailleurs");
    }

    @Test
    void a_constructor_that_calls_another_and_a_setter_say_where() {
        assertThat(addresses(SETTINGS + """
                static class S {
                    String url;
                    S(String url) { this.url = url; }
                    S(int port) { this("http://h:" + port); }
                    void a() { demander(url); }
                }
                S b() { return new S(80); }
                S c() { return new S("http://un"); }
                """)).containsExactly("http://h:80", "http://un");
        assertThat(addresses(SETTINGS + """
                static class S {
                    String url = "http://defaut";
                    void regler(String url) { this.url = url; }
                    void a() { demander(url); }
                }
                void b(S s) { s.regler("http://regle"); }
                """)).containsExactly("http://defaut", "http://regle");
    }

    @Test
    void so_many_addresses_are_told_apart() {
        for (int count : new int[] {16, 17}) {
            StringBuilder code =
                    new StringBuilder(SETTINGS + "static class S { String url; void a() { demander(url); } }\n");
            for (int i = 0; i < count; i++) {
                code.append("void b" + i + "(S s) { s.url = \"http://" + i + "\"; }\n");
            }
            assertThat(addresses(code.toString())).hasSize(count == 16 ? 16 : 1);
        }
    }

    @Test
    void a_constant_of_an_enum_that_is_read_has_the_address_of_any_of_these() {
        String hosts = SETTINGS + """
                enum Hote {
                    A("http://a"), B("http://b"), C("http://c"), D("http://d"), E("http://e"), F("http://f"), G("http://g"), SANS("");
                    private final String url;
                    Hote(String url) { this.url = url; }
                    String url() { return url; }
                }
                """;
        String[] all = {"http://a", "http://b", "http://c", "http://d", "http://e", "http://f", "http://g"};
        assertThat(addresses(hosts + "Json json; void a() { demander(json.lire(\"x\", Hote.class).url()); }"))
                .contains(all);
        assertThat(addresses(hosts + """
                static class Service {
                    private final String url;
                    Service(Hote hote) { url = hote.url(); }
                    void a() { demander(url); }
                }
                Service service(Json json) { return new Service(json.lire("x", Hote.class)); }
                """)).containsExactlyInAnyOrder(all);
        assertThat(addresses(hosts + "void a() { demander(Hote.B.url()); }")).containsExactly("http://b");
    }
}
