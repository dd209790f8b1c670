package fr.charteia.core.catalogue;

import static org.assertj.core.api.Assertions.assertThat;

import fr.charteia.core.bytecode.BlindSpots;
import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;

/** To which classes the address of an AI may come; {@code Envoi} is the one that sends. */
class ReachTest {
    private static final String SENDER = "class Envoi { void envoyer(String url) {} }";
    private static final String URL = "\"https://api.openai.com/v1\"";

    @TempDir
    Path resources;

    private boolean reaches(String body) {
        Configuration configuration = Configuration.read(List.of(resources), new BlindSpots());
        String source = "package p; %s".formatted(body.contains("class Envoi") ? body : SENDER + body);
        return new AiAddresses(new Known().of(source).index(), configuration, List.of()).mayReach("p/Envoi");
    }

    @ParameterizedTest
    @ValueSource(
            strings = {
                // Handed down by calls.
                "class A { void a(Envoi e) { e.envoyer(" + URL + "); } }",
                "class A { void a(B b) { b.b(" + URL + "); } } class B { void b(String u) { new C().c(u); } }"
                        + " class C { void c(String u) { new Envoi().envoyer(u); } }",
                "class A { void a(Port p) { p.envoyer(" + URL + "); } } interface Port { void envoyer(String u); }"
                        + " class Envoi implements Port { public void envoyer(String u) {} }",
                // Asked for by whoever sends.
                "class A { static String url() { return " + URL + "; } }"
                        + " class Envoi { void envoyer() { A.url(); } }",
                "class A { static String url() { return " + URL + "; } }"
                        + " class B { void b(Envoi e) { e.envoyer(A.url()); } }",
                "interface Adresses { String url(); } class A implements Adresses { public String url() { return " + URL
                        + "; } } class Envoi { Adresses a; void envoyer() { a.url(); } }",
                // Left where whoever sends finds it.
                "class A { void a() { Reglages.url = " + URL + "; } } class Reglages { static String url; }"
                        + " class Envoi { void envoyer() { String u = Reglages.url; } }",
                "class A { void a(Reglages r) { r.poser(" + URL + "); } }"
                        + " class Reglages { String u; void poser(String s) { u = s; } String lire() { return u; } }"
                        + " class Envoi { Reglages r; void envoyer() { r.lire(); } }",
                "class A { Object a() { return new Evenement(" + URL + "); } } record Evenement(String url) {}"
                        + " class Envoi { void recevoir(Evenement e) { e.url(); } }",
                // Injected by somebody who knows both.
                "class A { String url = " + URL
                        + "; } class Usine { Envoi envoi(A a) { Envoi e = new Envoi(); e.envoyer(a.url); return e; } }",
                // Injected by a container that is given what stands on it.
                "class A { @Deprecated javax.sql.DataSource client() { System.out.println(" + URL
                        + "); return null; } } class Envoi { void envoyer(javax.sql.DataSource d) throws Exception {"
                        + " d.getConnection(); } }",
                "class Envoi { void envoyer() { String u = " + URL + "; } }",
                "class Envoi { String model, prompt; void envoyer(String u) {} }",
            })
    void an_address_comes_to_it(String body) {
        assertThat(reaches(body)).isTrue();
    }

    @ParameterizedTest
    @ValueSource(
            strings = {
                "class A { String url = " + URL + "; }",
                "class A { void a(B b) { b.b(" + URL + "); } } class B { void b(String u) {} }"
                        + " class C { void c() { new Envoi().envoyer(\"https://example.org\"); } }",
                // What both know is handed no text by the one who has the address.
                "class A { String url = " + URL + "; long a(Dossier d) { return d.numero(); } } record Dossier(long"
                        + " numero) {} class C { void c(Dossier d) { new"
                        + " Envoi().envoyer(\"x\"); } }",
                "class Envoi { void envoyer() {} } class A { String u = " + URL + "; }",
                "class A { javax.sql.DataSource client() { System.out.println(" + URL
                        + "); return null; } } class Envoi { void envoyer(javax.sql.DataSource d) throws Exception {"
                        + " d.getConnection(); } }",
                "class A { @Deprecated String client() { return " + URL + "; } } class Envoi { String client; }",
            })
    void no_address_comes_to_it(String body) {
        assertThat(reaches(body)).isFalse();
    }

    @ParameterizedTest
    @ValueSource(
            strings = {
                "@Deprecated(since = \"${app.ia.base-url}\") class A { void a(Envoi e) { e.envoyer(\"\"); } }",
                "@Deprecated(since = \"app.ia\") class Props { String baseUrl; }"
                        + " class Envoi { void envoyer(Props p) { String u = p.baseUrl; } }",
                "class A { void a(Envoi e) { e.envoyer(System.getProperty(\"app.ia.baseUrl\")); } }",
                "class A { void a(Envoi e) { e.envoyer(System.getenv(\"APP_IA_BASE_URL\")); } }",
                "class A { void a(Envoi e, String k) { e.envoyer(System.getProperty(\"app.ia.\" + k)); } }",
                "class A { void a(Envoi e, String k) { e.envoyer(System.getProperty(k + \".base-url\")); } }",
                "class A { void a(Envoi e) { e.envoyer(System.getProperty(\"other\")); } }",
            })
    void the_configuration_gives_it_to_whoever_reads_the_key(String body) throws IOException {
        Files.writeString(
                resources.resolve("application.properties"),
                "app.ia.base-url=https://api.openai.com/v1\nother=${app.ia.base-url}/chat\n");
        assertThat(reaches(body)).isTrue();
    }

    @ParameterizedTest
    @ValueSource(
            strings = {
                "class A { void a(Envoi e) { e.envoyer(System.getProperty(\"app.nom\")); } }",
                "@Deprecated(since = \"app.i\") class A { void a(Envoi e) { e.envoyer(\"app\"); } }",
                "class A { void a(Envoi e) { e.envoyer(\"une base-url sans adresse\"); } }",
            })
    void nobody_reads_the_key(String body) throws IOException {
        Files.writeString(resources.resolve("application.properties"), "app.ia.base-url=https://api.openai.com/v1\n");
        assertThat(reaches(body)).isFalse();
    }

    @Test
    void a_path_in_pieces_in_the_configuration_may_come_anywhere() throws IOException {
        Files.writeString(
                resources.resolve("application.properties"), "debut=https://ia.example.org/v1/chat\nfin=completions\n");
        assertThat(reaches("")).isTrue();
    }
}
