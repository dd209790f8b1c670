package fr.charteia.core.catalogue;

import static org.assertj.core.api.Assertions.assertThat;

import fr.charteia.core.catalogue.Known.World;
import fr.charteia.core.model.CallModel.AiCall;
import fr.charteia.core.model.Place;
import org.junit.jupiter.api.Test;

/** Where analyses start, tools, proxies and clients. */
class AnchorsTest {
    private static final String CHAT_MODEL = "package dev.langchain4j.model.chat; public interface ChatModel {"
            + " default String chat(String s) { return s; } }";
    private static final String AI_SERVICES = "package dev.langchain4j.service; public class AiServices<T> {"
            + " public static <T> T create(Class<T> type, dev.langchain4j.model.chat.ChatModel m) { return null; }"
            + " public static <T> AiServices<T> builder(Class<T> type) { return null; } public T build() { return null; } }";
    private static final String TOOL =
            "package dev.langchain4j.agent.tool; public @interface Tool { String[] value() default {}; }";
    private static final String MEMORY_ID = "package dev.langchain4j.service; public @interface MemoryId {}";

    private static Known langchain4j() {
        return new Known().library(CHAT_MODEL, AI_SERVICES, TOOL, MEMORY_ID);
    }

    @Test
    void calls_of_an_ai_are_anchors() {
        World world = langchain4j()
                .of(
                        "package p; class A { String f(dev.langchain4j.model.chat.ChatModel m) { return m.chat(\"x\"); } }");
        assertThat(world.anchors()).containsExactly("ChatModel.chat");
    }

    @Test
    void calls_on_types_of_ours_and_of_other_libraries_that_inherit_are_anchors() {
        World world = langchain4j()
                .library("package autre; public interface Modele { String chat(String s); }")
                .of(
                        "package p; interface Notre extends dev.langchain4j.model.chat.ChatModel {}",
                        "package p; class A { String f(Notre m, autre.Modele a) { return m.chat(\"x\") + a.chat(\"y\"); } }");
        assertThat(world.anchors()).containsExactly("Notre.chat");
    }

    @Test
    void decisions_are_no_anchors() {
        String titres = "package p; class Titres { @fr.charteia.annotations.EffetJuridique void f() {}"
                + " void refuser(Usager u) {} void afficher(Usager u) {} void g() { f(); refuser(null); afficher(null); } }";
        String usager = "package p; class Usager { String nom; }";
        String call =
                "package p; class A { String f(dev.langchain4j.model.chat.ChatModel m) { return m.chat(\"x\"); } }";
        assertThat(langchain4j().of(titres, usager).anchors()).isEmpty();
        assertThat(langchain4j().of(titres, usager, call).anchors()).containsExactly("ChatModel.chat");
    }

    @Test
    void tools_are_anchors_without_any_call() {
        World world = langchain4j()
                .of(
                        "package p; class Outils { @dev.langchain4j.agent.tool.Tool String heure(String lieu) { return lieu; } }");
        assertThat(world.anchors()).containsExactly("Outils.heure");
        AiCall tool = world.knowledge().tool(world.method("p/Outils", "heure")).orElseThrow();
        assertThat(tool.sends()).containsExactly(Place.result());
        assertThat(tool.returns()).containsExactly(Place.argument(Place.EVERY));
        assertThat(world.knowledge().tool(world.method("p/Outils", "<init>"))).isEmpty();
    }

    /** What answers by a yes or a choice is an AI as what answers in words is. */
    @Test
    void services_that_decide_are_proxies() {
        World world = langchain4j()
                .library(
                        "package dev.langchain4j.model.decision; public interface DecisionModel { Object decide(Object request); }",
                        "package dev.langchain4j.service.decision; public class DecisionServices {"
                                + " public static <T> T create(Class<T> type, dev.langchain4j.model.decision.DecisionModel m) { return null; } }",
                        "package dev.langchain4j.cdi.spi; public @interface RegisterDecisionService {}",
                        "package dev.langchain4j.cdi.spi; public @interface RegisterAIService {}",
                        "package io.micronaut.langchain4j.annotation; public @interface DecisionService {}")
                .of(
                        "package p; interface Tri { boolean pourriel(String s); }",
                        "package p; @dev.langchain4j.cdi.spi.RegisterDecisionService interface DeCdi { boolean urgent(String s); }",
                        "package p; @dev.langchain4j.cdi.spi.RegisterAIService interface Aide { String aider(String s); }",
                        "package p; @io.micronaut.langchain4j.annotation.DecisionService interface DeMicronaut { boolean complet(String s); }",
                        "package p; interface Autre { boolean pourriel(String s); }",
                        "package p; class A { Tri tri = dev.langchain4j.service.decision.DecisionServices.create(Tri.class, null);"
                                + " Object f(dev.langchain4j.model.decision.DecisionModel m) { return m.decide(null); } }");
        assertThat(world.anchors())
                .containsExactlyInAnyOrder(
                        "Aide.aider", "DeCdi.urgent", "DeMicronaut.complet", "DecisionModel.decide", "Tri.pourriel");
    }

    @Test
    void interfaces_handed_to_a_factory_are_proxies() {
        World world = langchain4j()
                .of(
                        "package p; interface Base { String aider(String s); }",
                        "package p; interface Assistant extends Base {"
                                + " String demander(@dev.langchain4j.service.MemoryId int id, String s);"
                                + " default String saluer() { return demander(1, \"bonjour\"); } }",
                        "package p; interface Autre { String demander(String s); }",
                        "package p; class A { Assistant a = dev.langchain4j.service.AiServices.create(Assistant.class, null);"
                                + " Class<?> c = Autre.class; }");
        assertThat(world.anchors()).containsExactly("Assistant.demander", "Base.aider");
        assertThat(world.call("p/Assistant", "demander", "(ILjava/lang/String;)Ljava/lang/String;")
                        .aiCalls()
                        .get(0)
                        .sends())
                .containsExactly(Place.argument(1), Place.parse("this.element"));
        assertThat(world.call("p/Autre", "demander", "(Ljava/lang/String;)Ljava/lang/String;")
                        .aiCalls())
                .isEmpty();
    }

    @Test
    void a_class_that_is_passed_on_to_a_factory_is_looked_for_in_the_callers() {
        World world = langchain4j()
                .of(
                        "package p; interface Assistant { String demander(String s); }",
                        "package p; class Fabrique { static <T> T creer(Class<T> type) {"
                                + " return dev.langchain4j.service.AiServices.builder(type).build(); } }",
                        "package p; class A { Assistant a = Fabrique.creer(Assistant.class); }");
        assertThat(world.anchors()).containsExactly("Assistant.demander");
    }

    @Test
    void an_annotation_that_is_read_beside_it_is_no_proxy() {
        World world = langchain4j()
                .of(
                        "package p; interface Assistant { String demander(String s); }",
                        "package p; @interface Nom { String value(); }",
                        "package p; class Fabrique { static <T> T creer(Class<T> type) {"
                                + " System.out.println(type.getAnnotation(Nom.class).value());"
                                + " return dev.langchain4j.service.AiServices.builder(type).build(); } }",
                        "package p; class A { Assistant a = Fabrique.creer(Assistant.class); }");
        assertThat(world.anchors()).containsExactly("Assistant.demander");
    }

    @Test
    void interfaces_are_proxies_by_what_their_methods_or_parameters_bear() {
        World world = langchain4j()
                .library(
                        "package dev.langchain4j.service; public @interface UserMessage { String[] value() default {}; }",
                        "package dev.langchain4j.service; public @interface SystemMessage { String[] value() default {}; }",
                        "package autre; public @interface UserMessage {}")
                .of(
                        "package p; interface A { @dev.langchain4j.service.UserMessage(\"{{it}}\") String a(String s); }",
                        "package p; interface B { String b(@dev.langchain4j.service.UserMessage String s); }",
                        "package p; interface C { @dev.langchain4j.service.SystemMessage(\"x\") String c(String s); }",
                        "package p; interface D { String d(@autre.UserMessage String s); }",
                        "package p; class E { @dev.langchain4j.service.UserMessage String e(String s) { return s; } }",
                        "package p; class F { void f(A a, B b, C c, D d, E e) { a.a(b.b(c.c(d.d(e.e(\"x\"))))); } }");
        assertThat(world.anchors()).containsExactly("A.a", "B.b", "C.c");
    }

    @Test
    void interfaces_are_proxies_by_annotation_of_a_library_or_of_the_policy() {
        World world = langchain4j()
                .library(
                        "package io.quarkiverse.langchain4j; public @interface RegisterAiService {}",
                        "package lib; public interface Api { String poser(String s); }")
                .models("mandataires-ia: [{annotation: p.Assistant}, {type: lib.Api}]")
                .of(
                        "package p; @interface Assistant {}",
                        "package p; @Assistant interface UnAssistant { String demander(String s); }",
                        "package p; @io.quarkiverse.langchain4j.RegisterAiService interface Bot { String dire(String s); }",
                        "package p; class A { String f(UnAssistant a, Bot b, lib.Api c) {"
                                + " return a.demander(\"\") + b.dire(\"\") + c.poser(\"\"); } }");
        assertThat(world.anchors()).containsExactly("Api.poser", "Bot.dire", "UnAssistant.demander");
    }

    @Test
    void a_proxy_that_says_itself_what_a_method_does_is_not_asked_by_it() {
        World world = new Known()
                .models("mandataires-ia: [{annotation: p.Assistant}]")
                .of(
                        "package p; @interface Assistant {}",
                        "package p; interface Generateur { String generer(String s); String resumer(String s); }",
                        "package p; @Assistant interface Distant extends Generateur { String demander(String s);"
                                + " @Override default String generer(String s) { return demander(s); } }",
                        "package p; class A { String f(Generateur g, Distant d) {"
                                + " return g.generer(\"\") + d.generer(\"\") + g.resumer(\"\"); } }");
        assertThat(world.anchors()).containsExactly("Distant.demander", "Generateur.resumer");
    }

    @Test
    void the_policy_s_own_clients_are_anchors() {
        World world = new Known()
                .library("package lib; public class Client { public String demander(String s) { return s; } }")
                .models("appels-ia: [{methode: 'lib.Client#demander', portee: interne}]")
                .of("package p; class A { String f(lib.Client c) { return c.demander(\"x\"); } }");
        assertThat(world.anchors()).containsExactly("Client.demander");
    }

    @Test
    void the_policy_may_speak_of_the_jdk_and_of_what_its_types_inherit() {
        String code = "package p; class A { String f(java.sql.ResultSet r, java.io.PrintWriter w) throws Exception {"
                + " w.println(r.getString(1)); w.flush(); return \"x\".trim(); } }";
        assertThat(new Known()
                        .models(
                                "appels-ia: [{methode: 'java.sql.ResultSet#getString'}, {methode: 'java.io.Writer#flush'}]")
                        .of(code)
                        .anchors())
                .containsExactly("PrintWriter.flush", "ResultSet.getString");
    }

    @Test
    void a_client_is_known_by_its_nearest_type() {
        World world = langchain4j()
                .library("package dev.langchain4j.model.openai;"
                        + " public class OpenAiChatModel implements dev.langchain4j.model.chat.ChatModel {}")
                .of("package p; class Notre extends dev.langchain4j.model.openai.OpenAiChatModel {}");
        assertThat(world.knowledge().client("p/Notre").orElseThrow().defaultAddress())
                .contains("https://api.openai.com/v1");
        assertThat(world.knowledge()
                        .client("dev/langchain4j/model/chat/ChatModel")
                        .orElseThrow()
                        .abstraction())
                .isTrue();
        assertThat(world.knowledge().client("java/lang/String")).isEmpty();
    }
}
