package fr.charteia.core.flow;

import static org.assertj.core.api.Assertions.assertThat;

import fr.charteia.core.flow.value.AiCallSite;
import fr.charteia.core.flow.value.SettingSite;
import fr.charteia.core.model.AddressText;
import java.util.List;
import java.util.stream.Collectors;
import java.util.stream.IntStream;
import org.junit.jupiter.api.Test;

/** Which calls of AIs there are, whether anything reaches them or not, and where their clients go. */
class AiCallsTest {
    private static FlowResult result(String members) {
        return new Programs().result("package p;\nimport api.*;\nclass C {\n" + members.indent(4) + "}\n");
    }

    /** {@code line callee [type address known|unknown|none where …]}, the first line of the members being 1. */
    private static List<String> calls(String members) {
        return result(members).aiCalls().stream()
                .map(call -> (call.site().line() - 3) + " " + call.callee().name() + " "
                        + call.clients().stream().map(AiCallsTest::shown).toList())
                .toList();
    }

    private static String shown(AiCallSite.ClientCandidate client) {
        return client.type() + " " + client.address() + (client.addressKnown() ? " known " : " unknown ")
                + (client.where().line() - 3);
    }

    @Test
    void a_call_that_nothing_reaches_is_one() {
        assertThat(calls("""
                void un() { Ia.envoyer("x"); }
                void deux() {
                    Ia.demander("y");
                }
                void aucun() { System.out.println(); }
                """)).containsExactly("3 demander []", "1 envoyer []");
    }

    @Test
    void a_call_in_a_method_that_is_too_large_to_be_read_is_one() {
        assertThat(calls("void m(int i, String s) {\n" + "i++;".repeat(20_100) + "\nIa.envoyer(s); s.trim();\n}\n"))
                .containsExactly("3 envoyer []");
    }

    @Test
    void a_client_goes_where_it_was_told() {
        assertThat(calls("""
                void a() {
                    Client c = Client.nouveau()
                        .adresse("http://localhost:8080")
                        .construire();
                    c.repondre("x");
                }
                """)).containsExactly("5 repondre [api/Client http://localhost:8080 known 4]");
    }

    @Test
    void a_client_that_was_told_nothing_goes_where_its_class_does() {
        assertThat(calls("""
                void a() {
                    Client c = Client.nouveau().construire();
                    c.repondre("x");
                }
                """)).containsExactly("3 repondre [api/Client  known 2]");
    }

    @Test
    void an_address_that_nobody_knows() {
        assertThat(calls("""
                void a(String url) {
                    Client c = Client.nouveau().adresse(url).construire();
                    c.repondre("x");
                }
                """)).containsExactly("3 repondre [api/Client  unknown 2]");
    }

    @Test
    void an_address_that_a_helper_is_told() {
        assertThat(calls("""
                static Client vers(String url) {
                    return Client.nouveau().adresse(url + "/v1").construire();
                }
                void a() {
                    vers("http://un").repondre("x");
                    vers("http://deux").repondre("x");
                }
                """))
                .containsExactly(
                        "5 repondre [api/Client http://un/v1 known 2]",
                        "6 repondre [api/Client http://deux/v1 known 2]");
    }

    @Test
    void one_of_two_clients() {
        assertThat(calls("""
                void a() {
                    Client c = Donnees.choix()
                        ? Client.nouveau().adresse("http://un").construire()
                        : Client.nouveau().adresse("http://deux").construire();
                    c.repondre("x");
                }
                """))
                .containsExactly("5 repondre [api/Client http://deux known 4, api/Client http://un known 3]");
    }

    @Test
    void a_client_that_a_field_holds() {
        assertThat(calls("""
                private final Client c;
                private final Client d = Client.nouveau().adresse("http://d").construire();
                C() {
                    c = Client.nouveau().adresse("http://c").construire();
                }
                void a() { c.repondre("x"); }
                void b() { d.repondre("x"); }
                """))
                .containsExactly(
                        "6 repondre [api/Client http://c known 4]", "7 repondre [api/Client http://d known 2]");
    }

    @Test
    void a_client_that_is_given() {
        assertThat(calls("""
                void a(Client c) {
                    c.repondre("x");
                }
                """)).containsExactly("2 repondre [api/Client  known 2]");
    }

    @Test
    void a_client_that_a_helper_is_given() {
        assertThat(calls("""
                static void demander(Client c) { c.repondre("x"); }
                void a() {
                    demander(Client.nouveau().adresse("http://un").construire());
                }
                void b() {
                    demander(Client.nouveau().adresse("http://deux").construire());
                }
                """))
                .containsExactly("1 repondre [api/Client http://deux known 6, api/Client http://un known 3]");
    }

    @Test
    void a_client_that_a_lambda_holds_or_a_list() {
        assertThat(calls("""
                void a() {
                    Client c = Client.nouveau().adresse("http://un").construire();
                    Runnable r = () -> c.repondre("x");
                    r.run();
                    java.util.List<Client> l = java.util.List.of(Client.nouveau().adresse("http://deux").construire());
                    l.get(0).repondre("y");
                }
                """))
                .containsExactlyInAnyOrder(
                        "3 repondre [api/Client http://un known 2]", "6 repondre [api/Client http://deux known 5]");
    }

    @Test
    void a_client_of_a_static_field() {
        assertThat(calls("""
                static final String BASE = "http://statique";
                static final Client CLIENT = Client.nouveau().adresse(BASE + "/v1").construire();
                void a() { CLIENT.repondre("x"); }
                """)).containsExactly("3 repondre [api/Client http://statique/v1 known 2]");
    }

    @Test
    void an_address_for_which_a_default_is_written_over_what_is_passed() {
        assertThat(calls("""
                String hote;
                C(String hote) { this.hote = hote; }
                void a() {
                    if (hote == null || hote.isBlank()) { hote = "http://defaut"; }
                    Client.nouveau().adresse(hote + "/v1").construire().repondre("x");
                }
                static void b() {
                    String h = System.getenv().getOrDefault("IA", "http://sinon");
                    Client.nouveau().adresse(h).construire().repondre("x");
                }
                """).toString()).contains("http://defaut/v1 known 5").contains("http://sinon known 9");
    }

    @Test
    void an_address_of_which_a_method_joins_the_pieces() {
        assertThat(calls("""
                static Client vers(String hote) {
                    return Client.nouveau().adresse(String.join("/", hote, "v1", "chat")).construire();
                }
                static Client liste(String hote) {
                    java.util.List<String> pieces = new java.util.ArrayList<>();
                    pieces.add(hote);
                    pieces.add("v2");
                    return Client.nouveau().adresse(String.join("/", pieces)).construire();
                }
                static Client message(String hote) {
                    return Client.nouveau().adresse(java.text.MessageFormat.format("{0}/v3/chat", hote)).construire();
                }
                void a() {
                    vers("http://un").repondre("x");
                    liste("http://deux").repondre("x");
                    message("http://trois").repondre("x");
                }
                """))
                .containsExactly(
                        "14 repondre [api/Client http://un/v1/chat known 2]",
                        "15 repondre [api/Client http://deux/v2 known 8]",
                        "16 repondre [api/Client http://trois/v3/chat known 11]");
    }

    private static final String CONFIG = """
            @interface Fabrique { String value() default ""; String[] noms() default {}; }
            static class Config {
                static final String BASE = "http://base";
                @Fabrique Client local() { return vers("http://local"); }
                @Fabrique("loin") Client distant() { return vers(BASE + "/v1"); }
                @Fabrique(noms = {"tiers", "autre"}) Client exterieur() { return vers("http://tiers"); }
                Client sansAnnotation() { return vers("http://rien"); }
                static Client vers(String url) { return Client.nouveau().adresse(url).construire(); }
            }
            """;

    @Test
    void a_client_that_a_container_makes_is_chosen_by_the_name_of_its_place() {
        assertThat(calls(CONFIG + """
                static class Service {
                    private final Client c;
                    Service(Client local) { this.c = local; }
                    void demander() { c.repondre("x"); }
                }
                """)).containsExactly("13 repondre [api/Client http://local known 8]");
    }

    @Test
    void or_by_what_is_written_at_its_place() {
        assertThat(calls(CONFIG + """
                static class Service {
                    private final Client c;
                    Service(long rang, @Fabrique("loin") Client local) { this.c = local; }
                    void demander() { c.repondre("x"); }
                }
                """)).containsExactly("13 repondre [api/Client http://base/v1 known 8]");
        assertThat(calls(CONFIG + """
                static class Service {
                    @Fabrique("autre") Client c;
                    void demander() { c.repondre("x"); }
                }
                """)).containsExactly("12 repondre [api/Client http://tiers known 8]");
    }

    @Test
    void or_is_any_that_it_makes() {
        assertThat(calls(CONFIG + """
                static class Service {
                    private final Client c;
                    Service(Client quelconque) { this.c = quelconque; }
                    void demander() { c.repondre("x"); }
                }
                """))
                .containsExactly("13 repondre [api/Client http://base/v1 known 8, api/Client http://local known 8,"
                        + " api/Client http://tiers known 8]");
    }

    @Test
    void a_client_that_a_parameter_of_an_entry_point_is_given() {
        assertThat(calls(CONFIG + """
                static class Service {
                    static void a(long n, double d, Client distant) { distant.repondre("x"); }
                    void b(Client exterieur) { exterieur.repondre("x"); }
                }
                """))
                .containsExactlyInAnyOrder(
                        "11 repondre [api/Client http://base/v1 known 8]",
                        "12 repondre [api/Client http://tiers known 8]");
    }

    @Test
    void a_client_that_somebody_makes_for_a_field() {
        assertThat(calls("""
                static class Service {
                    Client client;
                    void demander() { client.repondre("x"); }
                }
                static class Montage {
                    void monter(Service s, String url) {
                        s.client = Client.nouveau().adresse("http://monte").construire();
                    }
                }
                """)).containsExactly("3 repondre [api/Client http://monte known 7]");
    }

    private static final String SERVICE = """
            static class Service {
                private String url;
                Service(String url) { this.url = url; }
                void raccourcir() { url = url.trim(); }
                void demander() { Client.nouveau().adresse(url + "/v1").construire().repondre("x"); }
            }
            """;

    /** The addresses of the one call. */
    private static List<String> addresses(String members) {
        return result(members).aiCalls().stream()
                .flatMap(call -> call.clients().stream())
                .map(client -> client.addressKnown() ? client.address() : "?")
                .toList();
    }

    @Test
    void an_address_that_a_constructor_or_a_setter_is_given() {
        assertThat(addresses(SERVICE + "Service a() { return new Service(\"http://un\"); }"))
                .containsExactly("http://un/v1");
        assertThat(addresses(SERVICE + """
                Service a() { return new Service("http://un"); }
                void b(Service s) { s.url = "http://deux"; }
                """)).containsExactly("http://deux/v1", "http://un/v1");
        assertThat(addresses(SERVICE + "Service a(String u) { return new Service(u); }"))
                .singleElement()
                .asString()
                .endsWith("/v1")
                .doesNotContain("http");
        assertThat(addresses("""
                static class Service {
                    private String url;
                    void setUrl(String u) { url = u; }
                    void demander() { Client.nouveau().adresse(url).construire().repondre("x"); }
                }
                void a(Service s) { s.setUrl("http://un"); }
                """)).containsExactly("http://un");
    }

    @Test
    void through_those_who_call_it() {
        assertThat(addresses(SERVICE + """
                static Service faire(String u) { return new Service(u); }
                Service a() { return faire("http://un"); }
                """)).containsExactly("http://un/v1");
        assertThat(addresses(SERVICE + """
                static Service faire(String u) { return encore(u + "/a"); }
                static Service encore(String u) { return new Service(u + "/b"); }
                Service a() { return faire("http://un"); }
                """)).containsExactly("http://un/a/b/v1");
    }

    @Test
    void one_of_so_many_addresses() {
        String sixteen = IntStream.range(0, 16)
                .mapToObj(i -> "Service a" + i + "() { return new Service(\"http://" + i + "\"); }\n")
                .collect(Collectors.joining());
        assertThat(addresses(SERVICE + sixteen)).hasSize(16).contains("http://3/v1");
        assertThat(addresses(SERVICE + sixteen + "Service b() { return new Service(\"http://b\"); }"))
                .singleElement()
                .asString()
                .doesNotContain("http");
    }

    @Test
    void an_address_in_settings_that_a_container_makes() {
        assertThat(addresses("""
                @interface Fabrique {}
                static class Reglages { final String url; Reglages(String url) { this.url = url; } }
                static class Config { @Fabrique Reglages reglages() { return new Reglages("http://regle"); } }
                static class Service {
                    private final Reglages reglages;
                    Service(Reglages reglages) { this.reglages = reglages; }
                    void demander() { Client.nouveau().adresse(reglages.url).construire().repondre("x"); }
                }
                """)).containsExactly("http://regle");
    }

    private static final String TOOLS = """
            static class Annuaire { @Outil String chercher(String q) { return "a"; } }
            static class Agenda { @Outil String noter(String q) { return "b"; } }
            static Client vers(String url, Object outil) {
                return Client.nouveau().adresse(url).outils(outil).construire();
            }
            """;

    /** The clients that each tool was given to. */
    private static List<String> tools(String members) {
        return result(members).aiCalls().stream()
                .filter(AiCallSite::tool)
                .map(call -> call.callee().name() + " "
                        + call.clients().stream()
                                .map(AiCallSite.ClientCandidate::address)
                                .toList())
                .sorted()
                .toList();
    }

    @Test
    void a_tool_is_judged_by_the_client_that_it_was_given_to() {
        assertThat(tools(TOOLS + """
                void a() { vers("http://un", new Annuaire()).repondre("x"); }
                void b() { vers("http://deux", new Agenda()).repondre("x"); }
                """)).containsExactly("chercher [http://un]", "noter [http://deux]");
    }

    @Test
    void or_by_all_of_them() {
        assertThat(tools(TOOLS + """
                void a() { vers("http://un", new Annuaire()).repondre("x"); }
                void b() { vers("http://deux", new Annuaire()).repondre("x"); }
                void c() { vers("http://trois", "rien").repondre("x"); }
                """)).containsExactly("chercher [http://deux, http://un]", "noter []");
    }

    @Test
    void tools_in_a_list_or_an_array_are_given_too() {
        assertThat(tools(TOOLS + """
                void a() { vers("http://un", java.util.List.of(new Annuaire(), new Agenda())).repondre("x"); }
                void b() { vers("http://deux", new Object[] {new Agenda()}).repondre("x"); }
                """)).containsExactly("chercher [http://un]", "noter [http://deux, http://un]");
    }

    @Test
    void so_are_tools_of_a_client_in_a_field() {
        assertThat(tools(TOOLS + """
                private final Client c = vers("http://un", new Annuaire());
                private Client d;
                void poser() { d = vers("http://deux", new Agenda()); }
                void a() { c.repondre("x"); }
                void b() { d.repondre("x"); }
                """)).containsExactly("chercher [http://un]", "noter [http://deux]");
    }

    @Test
    void so_are_tools_of_a_client_that_a_helper_is_handed() {
        assertThat(tools(TOOLS + """
                static void demander(Client c) { c.repondre("x"); }
                void a() { demander(vers("http://un", new Annuaire())); }
                """)).containsExactly("chercher [http://un]", "noter []");
    }

    @Test
    void a_class_of_which_a_static_method_is_the_tool() {
        assertThat(tools(TOOLS + """
                static class Meteo { @Outil static String prevoir(String q) { return "c"; } }
                void a() { vers("http://un", Meteo.class).repondre("x"); }
                """)).contains("prevoir [http://un]");
    }

    @Test
    void a_client_that_is_handed_to_another_is_asked_through_it() {
        assertThat(calls("""
                static Client vers(String url) { return Client.nouveau().adresse(url).construire(); }
                void a() { vers("http://un").demander(vers("http://deux"), "x"); }
                void b() { vers("http://trois").demander(null, "x"); }
                """))
                .containsExactly(
                        "2 demander [api/Client http://deux known 1, api/Client http://un known 1]",
                        "3 demander [api/Client http://trois known 1]");
    }

    @Test
    void clients_behind_one_interface_that_also_stands_around_others() {
        assertThat(calls("""
                interface Moteur { String dire(String s); }
                static class Loin implements Moteur {
                    final Client c = Client.nouveau().adresse("http://loin").construire();
                    public String dire(String s) { return c.repondre(s); }
                }
                static class Pres implements Moteur {
                    final Client c = Client.nouveau().adresse("http://pres").construire();
                    public String dire(String s) { return c.repondre(s); }
                }
                static class Patient implements Moteur {
                    final Moteur suite;
                    Patient(Moteur m) { suite = m; }
                    public String dire(String s) { return suite.dire(s); }
                }
                private final Moteur loin = new Patient(new Patient(new Loin()));
                private final Moteur pres = new Pres();
                void a() { loin.dire("x"); }
                void b() { pres.dire("x"); }
                """))
                .containsExactly(
                        "4 repondre [api/Client http://loin known 3]", "8 repondre [api/Client http://pres known 7]");
    }

    @Test
    void a_client_in_an_object_of_ours_that_is_asked_for_it() {
        assertThat(calls("""
                static class Porte { Client c; Client d; Client client() { return c; } }
                void a() {
                    Porte p = new Porte();
                    p.c = Client.nouveau().adresse("http://un").construire();
                    p.d = Client.nouveau().adresse("http://deux").construire();
                    p.client().repondre("x");
                }
                """)).containsExactly("6 repondre [api/Client http://un known 4]");
    }

    @Test
    void an_address_out_of_an_object() {
        assertThat(calls("""
                static class Reglages { Object url = "http://reglage"; String chemin; }
                void a(Reglages r) {
                    Client.nouveau().adresse((String) new Reglages().url).construire().repondre("x");
                }
                void b(String hote) {
                    Client.nouveau().adresse("http://" + hote + "/v1").construire().repondre("x");
                }
                void c(boolean d) {
                    Client.nouveau().adresse(d ? "http://un" : null).construire().repondre("x");
                }
                """))
                .containsExactly(
                        "3 repondre [api/Client http://reglage known 3]",
                        "6 repondre [api/Client http://" + AddressText.HOLE + "/v1 known 6]",
                        "9 repondre [api/Client http://un known 9]");
    }

    @Test
    void many_places_in_which_a_client_may_be() {
        StringBuilder fields = new StringBuilder("static class Porte { Client a, b, c, d, e, f, g, h;\n");
        fields.append("Client un(int i) { return i == 0 ? a : i == 1 ? b : i == 2 ? c : i == 3 ? d : e; } }\n");
        assertThat(calls(fields + "void a(Porte p, int i) { p.un(i).repondre(\"x\"); }\n"
                        + "void b(Porte p) { p.a = Client.nouveau().adresse(\"http://a\").construire();"
                        + " p.e = Client.nouveau().adresse(\"http://e\").construire(); }\n"))
                .singleElement()
                .asString()
                .contains("http://a", "http://e");
    }

    @Test
    void what_a_client_is_set_up_with() {
        List<SettingSite> settings = result("""
                void a() {
                    Client c = Client.nouveau()
                        .delai(30)
                        .construire();
                    c.repondre("x");
                }
                """).settings();
        assertThat(settings).hasSize(1);
        assertThat(settings.get(0).site().line() - 3).isEqualTo(3);
        assertThat(settings.get(0).toString()).contains("30");
    }

    @Test
    void what_it_is_set_up_with_at_one_place_is_all_that_may_be_passed_there() {
        List<SettingSite> settings = result("""
                static Client faire(int s) { return Client.nouveau().delai(s).construire(); }
                void a() { faire(10).repondre("x"); }
                void b() { faire(20).repondre("x"); }
                void c(int n) { Client.nouveau().delai(n * 2 + Donnees.nombre()).construire().repondre("x"); }
                """).settings();
        assertThat(settings).hasSize(2);
        assertThat(settings)
                .extracting(setting -> setting.values() + " " + setting.complete())
                .containsExactlyInAnyOrder("[10, 20] true", "[] false");
    }

    @Test
    void a_call_that_says_itself_where_it_goes() {
        assertThat(addresses("void a() { Ia.poster(\"http://un\", \"x\"); }")).containsExactly("http://un");
        assertThat(addresses("void a(boolean b) { Ia.poster(b ? \"http://un\" : \"http://deux\", \"x\"); }"))
                .containsExactly("http://deux", "http://un");
        assertThat(addresses("void a() { Ia.poster(java.net.URI.create(\"http://un\"), \"x\"); }"))
                .containsExactly("http://un");
        assertThat(addresses("void a(Object o) { Ia.poster(o, \"x\"); }")).containsExactly("?");
        assertThat(addresses("void a() { Ia.poster(Donnees.propre(), \"x\"); }"))
                .containsExactly("?");
        assertThat(addresses("void a(java.net.URI u) { Ia.poster(u, \"x\"); }")).containsExactly("?");
        assertThat(addresses("""
                void a() { vers("http://un"); }
                private static void vers(Object url) { Ia.poster(url, "x"); }
                """)).containsExactly("http://un");
    }

    @Test
    void an_address_with_so_many_parts() {
        String call = "void a() { Ia.poster(String.format(\"http://h/%%s/%%s/%%s/%%s/%%s/%%s%s\","
                + " Donnees.propre(), \"2\", \"3\", \"4\", \"5\", \"6\"%s), \"x\"); }";
        assertThat(addresses(call.formatted("", ""))).containsExactly("http://h/" + AddressText.HOLE + "/2/3/4/5/6");
        assertThat(addresses(call.formatted("/%s", ", \"7\"")))
                .containsExactly("http://h/" + AddressText.HOLE + "/2/3/4/5/6/" + AddressText.HOLE);
    }

    @Test
    void what_stands_for_any_client_is_one_once_it_was_told_where_to_go() {
        assertThat(calls("""
                void a() {
                    Modele m = Client.nouveau().modele(); m.adresse("http://un");
                    m.repondre("x");
                }
                void b() {
                    Modele m = q -> Client.nouveau().adresse("http://deux").construire().repondre(q);
                    m.repondre("x");
                }
                """))
                .contains("3 repondre [api/Modele http://un known 2]")
                .contains("6 repondre [api/Client http://deux known 6]")
                .contains("7 repondre []");
        assertThat(calls("""
                static class Notre implements Modele {
                    private final Client c = Client.nouveau().adresse("http://un").construire();
                    public String repondre(String q) { return c.repondre(q); }
                }
                void a() { Modele m = new Notre(); m.repondre("x"); }
                void b() { Modele m = Client.nouveau().modele(); m.repondre("x"); }
                """))
                .contains("3 repondre [api/Client http://un known 2]")
                .contains("6 repondre []");
    }

    @Test
    void a_class_of_ours_that_calls_itself_is_no_client_of_its_own() {
        assertThat(calls("""
                interface Notre extends Modele {
                    default String deux(String q) { return repondre(q) + q; }
                }
                static class Enveloppe implements Notre {
                    private final Client c = Client.nouveau().adresse("http://un").construire();
                    public String repondre(String q) { return c.repondre(q); }
                    String trois(String q) { return this.repondre(q); }
                }
                interface Autre extends Modele {
                    default String deux(String q) { return repondre(q) + q; }
                }
                """))
                .contains("6 repondre [api/Client http://un known 5]")
                .noneMatch(line -> line.startsWith("2 ") || line.startsWith("7 "))
                .anyMatch(line -> line.startsWith("10 repondre"));
    }

    private static final String AROUND = """
            static Client vers(String url) { return Client.nouveau().adresse(url).construire(); }
            """;

    @Test
    void a_client_in_what_stands_for_it() {
        assertThat(calls(AROUND + "void a() { Modele.autour(vers(\"http://un\")).repondre(\"x\"); }"))
                .containsExactly("2 repondre [api/Client http://un known 1]");
        assertThat(calls(AROUND + """
                static final Modele MODELE = Modele.autour(vers("http://un"));
                void a() { MODELE.repondre("x"); }
                """)).containsExactly("3 repondre [api/Client http://un known 1]");
        assertThat(calls(AROUND + """
                private Client c;
                private String s;
                void poser() { c = vers("http://un"); }
                void a() { Modele.autour(c).repondre("x"); }
                void b() { Modele.autour(s).repondre("x"); }
                """))
                .containsExactlyInAnyOrder("5 repondre [api/Client http://un known 1]", "6 repondre []");
    }

    @Test
    void tools_that_are_named_or_are_functions() {
        assertThat(tools(TOOLS + "void a() { vers(\"http://un\", \"chercher\").repondre(\"x\"); }"))
                .containsExactly("chercher [http://un]", "noter []");
        assertThat(tools(TOOLS + """
                void a(Agenda agenda) {
                    java.util.function.Function<String, String> f = agenda::noter;
                    vers("http://un", f).repondre("x");
                }
                """)).containsExactly("chercher []", "noter [http://un]");
    }

    @Test
    void so_many_places_are_looked_at_in_which_a_client_may_be() {
        for (int places : new int[] {6, 7}) {
            StringBuilder code = new StringBuilder(AROUND + "static class Porte { Client ");
            code.append(IntStream.range(0, places).mapToObj(i -> "c" + i).collect(Collectors.joining(", ")));
            code.append(";\nClient un(int i) { return ");
            for (int i = 1; i < places; i++) {
                code.append("i == " + i + " ? c" + i + " : ");
            }
            code.append("c0; } }\nvoid a(Porte p, int i) { p.un(i).repondre(\"x\"); }\nvoid b(Porte p) {");
            for (int i = 0; i < places; i++) {
                code.append(" p.c" + i + " = vers(\"http://" + i + "\");");
            }
            assertThat(addresses(code + " }\n")).hasSize(6);
        }
    }

    @Test
    void a_client_that_is_handed_on_through_so_many_fields() {
        for (int fields : new int[] {5, 6}) {
            StringBuilder code = new StringBuilder("static class P0 { Client c; }\n"
                    + "void p0(P0 p) { p.c = Client.nouveau().adresse(\"http://un\").construire(); }\n");
            for (int i = 1; i <= fields; i++) {
                code.append("static class P%1$d { Client c; }\nvoid p%1$d(P%1$d p, P%2$d q) { p.c = q.c; }\n"
                        .formatted(i, i - 1));
            }
            code.append("void a(P" + fields + " p) { p.c.repondre(\"x\"); }\n");
            assertThat(addresses(code.toString())).containsExactly(fields == 5 ? "http://un" : "");
        }
    }

    @Test
    void an_interface_that_an_ai_answers_goes_where_the_object_does_that_a_container_makes_for_it() {
        String code = """
                package programs;
                import api.*;
                class Modeles {
                    @interface Fabrique {}
                    interface Prefecture { String avis(String q); }
                    static class Reelle implements Prefecture {
                        final Client c = Client.nouveau().adresse("http://un").construire();
                        public String avis(String q) { return q; }
                    }
                    static class Config { @Fabrique Prefecture prefecture() { return new Reelle(); } }
                    static class Service {
                        Prefecture p;
                        void a() { p.avis("x"); }
                    }
                }
                """;
        assertThat(new Programs().result(code).aiCalls())
                .flatExtracting(AiCallSite::clients)
                .extracting(AiCallSite.ClientCandidate::address)
                .containsExactly("http://un");
    }

    @Test
    void a_client_that_whoever_makes_the_object_hands_to_its_constructor_or_its_setter() {
        String built = "Client.nouveau().adresse(\"http://un\").construire()";
        String service = "static class Service { Client c; %s void a() { c.repondre(\"x\"); } }\n";
        String constructor = service.formatted("Service(Client c) { this.c = c; }");
        String setter = service.formatted("void poser(Client c) { this.c = c; }");
        assertThat(addresses(constructor + "Service b() { return new Service(" + built + "); }"))
                .containsExactly("http://un");
        assertThat(addresses(setter + "Service b() { Service s = new Service(); s.poser(" + built + "); return s; }"))
                .containsExactly("http://un");
        assertThat(addresses(constructor + "Service b() { return c(" + built + "); }\n"
                        + "static Service c(Client c) { return new Service(c); }"))
                .containsExactly("http://un");
        assertThat(addresses(constructor + "Service b(Client c) { return new Service(c); }"))
                .as("nobody makes it")
                .containsExactly("");
        assertThat(addresses(constructor + "Service b() { return new Service(" + built + "); }\n"
                        + "Service c() { return new Service(" + built.replace("un", "deux") + "); }"))
                .containsExactly("http://deux", "http://un");
    }

    @Test
    void bodies_are_counted() {
        assertThat(result("void a() { b(); }\nvoid b() { Ia.envoyer(\"x\"); }").bodies())
                .isEqualTo(2);
        assertThat(result("void a() {}").bodies()).isZero();
    }
}
