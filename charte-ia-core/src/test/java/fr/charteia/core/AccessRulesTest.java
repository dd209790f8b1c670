package fr.charteia.core;

import org.junit.jupiter.api.Test;

/** CHARTE-606 and 607: who may have an AI asked, for how long, and what instructions somebody outside may give it. */
class AccessRulesTest extends MarkedSources {
    @Test
    void an_endpoint_is_controlled_on_the_way_or_by_its_class() {
        check("CHARTE-606", """
            @RestController
            class Ouvert {
                ChatModel modele;
                Gardien gardien;

                @PostMapping("/a") // CHARTE-606
                String a(String notice) { return simplifier(notice); }

                @PostMapping("/b")
                String b(String notice) { return gardien.simplifier(notice); }

                @PostMapping("/c")
                String c(String notice) { return notice; }

                private String simplifier(String notice) { return modele.chat(notice); }
            }
            """, """
            class Gardien {
                ChatModel modele;

                @PreAuthorize("hasRole('AGENT')")
                String simplifier(String notice) { return modele.chat(notice); }
            }
            """, """
            @PreAuthorize("hasRole('AGENT')")
            @RestController
            class Ferme {
                ChatModel modele;

                @PostMapping("/d")
                String d(String notice) { return modele.chat(notice); }
            }
            """);
    }

    @Test
    void who_lets_everybody_in_controls_nothing_and_who_asks_who_it_is_does() {
        check("CHARTE-606", """
            @RestController
            class Guichet {
                ChatModel modele;

                @jakarta.annotation.security.PermitAll
                @PostMapping("/a") // CHARTE-606
                String a(String notice) { return modele.chat(notice); }

                @jakarta.annotation.security.RolesAllowed("agent")
                @PostMapping("/b")
                String b(String notice) { return modele.chat(notice); }

                @PostMapping("/c")
                String c(String notice, org.springframework.security.core.Authentication qui) {
                    if (!qui.isAuthenticated()) {
                        throw new SecurityException(notice);
                    }
                    return modele.chat(notice);
                }

                @PostMapping("/d") // CHARTE-606
                String d(String notice, org.springframework.security.core.Authentication qui) {
                    return modele.chat(notice);
                }
            }
            """);
    }

    @Test
    void a_function_that_a_server_calls_for_each_request_is_an_endpoint() {
        check("CHARTE-606", """
            class Serveur {
                ChatModel modele;

                void ouvrir(com.sun.net.httpserver.HttpServer serveur) {
                    serveur.createContext("/a", echange -> {
                        modele.chat("a"); // CHARTE-606
                        echange.close();
                    });
                    serveur.createContext("/b", this::repondre);
                    serveur.createContext("/c", echange -> echange.close());
                    planifier(() -> modele.chat("d"));
                }

                void repondre(com.sun.net.httpserver.HttpExchange echange) { // CHARTE-606
                    modele.chat("b");
                }

                private static void planifier(Runnable tache) { tache.run(); }
            }
            """);
    }

    @Test
    void the_servers_of_jakarta_vertx_and_grpc_have_endpoints_too() {
        check("CHARTE-606", """
            class Serveurs {
                static ChatModel modele;

                interface Contrat {
                    @jakarta.ws.rs.POST
                    String demander(String question);
                }

                @jakarta.ws.rs.Path("/notices")
                static class Notices implements Contrat {
                    @Deprecated
                    private String autre;

                    public String demander(String question) { // CHARTE-606
                        return modele.chat(question);
                    }
                }

                @jakarta.annotation.security.RolesAllowed("agent")
                static class Reserve {
                    @jakarta.ws.rs.POST
                    String a(String question) { return modele.chat(question); }

                    @jakarta.annotation.security.PermitAll
                    @jakarta.ws.rs.POST // CHARTE-606
                    String b(String question) { return modele.chat(question); }
                }

                static class Guichet {
                    @jakarta.websocket.OnMessage // CHARTE-606
                    String a(String question) { return modele.chat(question); }

                    @jakarta.websocket.OnMessage
                    String b(String question, jakarta.websocket.Session session) {
                        return session.getUserPrincipal() == null ? "" : modele.chat(question);
                    }
                }

                void router(io.vertx.ext.web.Route route) {
                    route.handler(demande -> demande.json(modele.chat("a"))); // CHARTE-606
                    route.later(texte -> modele.chat(texte));
                }

                static abstract class Base implements io.grpc.BindableService {
                    public void dire(String question, io.grpc.stub.StreamObserver<String> reponse) {}
                }

                static class Service extends Base {
                    @Override
                    public Object bindService() { return modele.chat("prêt"); }

                    @Override
                    public void dire(String question, io.grpc.stub.StreamObserver<String> reponse) { // CHARTE-606
                        reponse.onNext(modele.chat(question));
                    }
                }
            }
            """);
    }

    @Test
    void functions_in_a_cloud_graphql_and_screens_of_a_server_are_asked_by_anybody_too() {
        check("CHARTE-606", """
            class Fonctions {
                static ChatModel modele;

                static class Web
                        implements com.amazonaws.services.lambda.runtime.RequestHandler<
                                com.amazonaws.services.lambda.runtime.events.APIGatewayProxyRequestEvent, String> {
                    @Override
                    public String handleRequest( // CHARTE-606
                            com.amazonaws.services.lambda.runtime.events.APIGatewayProxyRequestEvent demande,
                            com.amazonaws.services.lambda.runtime.Context contexte) {
                        return modele.chat(demande.getBody());
                    }
                }

                static class File
                        implements com.amazonaws.services.lambda.runtime.RequestHandler<
                                com.amazonaws.services.lambda.runtime.events.SQSEvent, String> {
                    @Override
                    public String handleRequest(
                            com.amazonaws.services.lambda.runtime.events.SQSEvent demande,
                            com.amazonaws.services.lambda.runtime.Context contexte) {
                        return modele.chat(demande.body());
                    }
                }

                String ouverte( // CHARTE-606
                        @com.microsoft.azure.functions.annotation.HttpTrigger(
                                        name = "a",
                                        authLevel = com.microsoft.azure.functions.annotation.AuthorizationLevel.ANONYMOUS)
                                String question) {
                    return modele.chat(question);
                }

                String avecCle(@com.microsoft.azure.functions.annotation.HttpTrigger(name = "b") String question) {
                    return modele.chat(question);
                }

                String deLaFile(@com.microsoft.azure.functions.annotation.QueueTrigger(name = "c") String question) {
                    return modele.chat(question);
                }

                @org.eclipse.microprofile.graphql.Query // CHARTE-606
                String resume(String texte) { return modele.chat(texte); }

                String champ(@org.eclipse.microprofile.graphql.Source String texte) { return modele.chat(texte); } // CHARTE-606
            }
            """, """
            class Vue {
                Vue(ChatModel modele, com.vaadin.flow.component.html.Paragraph texte) {
                    new com.vaadin.flow.component.button.Button("Résumer", clic -> texte.setText(modele.chat("a"))); // CHARTE-606
                    new com.vaadin.flow.component.button.Button("Effacer", clic -> texte.setText(""));
                }
            }
            """, """
            @jakarta.annotation.security.RolesAllowed("agent")
            class Reservee {
                Reservee(ChatModel modele, com.vaadin.flow.component.html.Paragraph texte) {
                    new com.vaadin.flow.component.button.Button("Résumer", clic -> texte.setText(modele.chat("a")));
                }
            }
            """);
    }

    @Test
    void an_annotation_of_the_project_controls_where_its_interceptor_does() {
        check("CHARTE-606", """
            class Enveloppes {
                static ChatModel modele;

                @java.lang.annotation.Retention(java.lang.annotation.RetentionPolicy.RUNTIME)
                @interface Autorise {}

                @java.lang.annotation.Retention(java.lang.annotation.RetentionPolicy.RUNTIME)
                @interface Habilite {}

                @java.lang.annotation.Retention(java.lang.annotation.RetentionPolicy.RUNTIME)
                @interface Mesure {}

                @Autorise
                static class Garde {
                    org.springframework.security.core.Authentication qui;

                    @jakarta.interceptor.AroundInvoke
                    Object verifier(Object appel) { exiger(); return appel; }

                    private void exiger() {
                        if (!qui.isAuthenticated()) {
                            throw new SecurityException();
                        }
                    }
                }

                static class Aspect {
                    org.springframework.security.core.Authentication qui;

                    @org.aspectj.lang.annotation.Before("@annotation(fr.exemple.Habilite)")
                    void verifier() {
                        if (!qui.isAuthenticated()) {
                            throw new SecurityException();
                        }
                    }
                }

                @Mesure
                static class Chronometre {
                    @jakarta.interceptor.AroundInvoke
                    Object mesurer(Object appel) { return appel; }
                }

                @RestController
                static class Notices {
                    @Autorise
                    @PostMapping("/a")
                    String a(String notice) { return modele.chat(notice); }

                    @Habilite
                    @PostMapping("/b")
                    String b(String notice) { return modele.chat(notice); }

                    @Mesure
                    @PostMapping("/c") // CHARTE-606
                    String c(String notice) { return modele.chat(notice); }
                }
            }
            """);
    }

    @Test
    void nobody_outside_asks_what_a_queue_brings_though_its_annotation_bears_that_of_a_conversation() {
        check("CHARTE-606", """
            class Canaux {
                ChatModel modele;

                @MessageMapping("/questions") // CHARTE-606
                String repondre(String question) { return modele.chat(question); }

                @KafkaListener(topics = "depots")
                void recevoir(String depot) { modele.chat(depot); }
            }
            """);
    }

    @Test
    void a_tool_that_writes_is_controlled_and_one_that_reads_need_not_be() {
        check("CHARTE-606", """
            class Outils {
                String f(ChatModel modele) { return modele.chat("a"); }

                @Tool("archive") // CHARTE-606
                String archiver(String numero) throws java.io.IOException {
                    java.nio.file.Files.delete(java.nio.file.Path.of("/dossiers", "1"));
                    return "fait";
                }

                @PreAuthorize("hasRole('AGENT')")
                @Tool("archive")
                String classer(String numero) throws java.io.IOException {
                    java.nio.file.Files.delete(java.nio.file.Path.of("/dossiers", "2"));
                    return "fait";
                }

                @Tool("lit")
                String lire(String numero) { return "dossier " + numero; }
            }
            """, """
            class Distants {
                private final RestTemplate client = new RestTemplate();

                @Tool("ferme") // CHARTE-606
                String fermer(String numero) {
                    client.delete("https://dossiers.example.org/" + numero);
                    return "fermé";
                }

                @Tool("cherche")
                String chercher(String question) {
                    return client.postForObject("https://dossiers.example.org/recherche", question, String.class);
                }
            }
            """);
    }

    @Test
    void a_tool_sends_to_a_channel_a_queue_or_a_telephone_and_changes_rows_by_a_statement() {
        check("CHARTE-606", """
            class Outils {
                org.eclipse.microprofile.reactive.messaging.Emitter<String> commandes;
                jakarta.jms.JMSProducer file;
                Lignes lignes;

                String f(ChatModel modele) { return modele.chat("a"); }

                @Tool("commande") // CHARTE-606
                String commander(String article) { commandes.send(article); return "fait"; }

                @Tool("annonce") // CHARTE-606
                String annoncer(String texte) { file.send("annonces", texte); return "fait"; }

                @Tool("prévient") // CHARTE-606
                String prevenir(String texte) {
                    return new com.twilio.rest.api.v2010.account.MessageCreator().create();
                }

                @Tool("ferme") // CHARTE-606
                int fermer(String numero) { return Dossier.update("ouvert = false where numero = ?1", numero); }

                @Tool("retrouve")
                String retrouver(String numero) { return Dossier.<Dossier>findById(numero).titre; }

                @Tool("efface") // CHARTE-606
                int effacer(String numero) { return lignes.effacer(numero); }

                @Tool("lit")
                String lire(String numero) { return lignes.lire(numero); }

                static class Dossier extends io.quarkus.hibernate.orm.panache.PanacheEntityBase { String titre; }

                interface Lignes {
                    @org.apache.ibatis.annotations.Delete("delete from lignes where numero = #{numero}")
                    int effacer(String numero);

                    @org.apache.ibatis.annotations.Select("select texte from lignes where numero = #{numero}")
                    String lire(String numero);
                }
            }
            """);
    }

    @Test
    void a_tool_that_is_a_function_is_found_where_that_is_written() {
        check("CHARTE-606", """
            class Outils {
                jakarta.jms.JMSProducer file;

                interface Agent { String repondre(String question); }

                Agent agent(ChatModel modele) {
                    dev.langchain4j.service.tool.ToolExecutor annoncer = (demande, memoire) -> {
                        file.send("annonces", demande.arguments()); // CHARTE-606
                        return "fait";
                    };
                    dev.langchain4j.service.tool.ToolExecutor compter =
                            (demande, memoire) -> "" + demande.arguments().length();
                    return dev.langchain4j.service.AiServices.builder(Agent.class)
                            .chatModel(modele)
                            .tools(Map.of(
                                    new dev.langchain4j.agent.tool.ToolSpecification(), annoncer,
                                    new dev.langchain4j.agent.tool.ToolSpecification(), compter))
                            .build();
                }
            }
            """);
    }

    @Test
    void a_tool_that_asks_on_whose_behalf_it_is_called_or_refuses_is_controlled() {
        check("CHARTE-606", """
            class Outils {
                String f(ChatModel modele) { return modele.chat("a"); }

                private static String qui(dev.langchain4j.invocation.InvocationParameters appel) { return appel.get("agent"); }

                @Tool("archive")
                String archiver(String numero, dev.langchain4j.invocation.InvocationParameters appel) throws java.io.IOException {
                    java.nio.file.Files.delete(java.nio.file.Path.of("/dossiers", qui(appel)));
                    return "fait";
                }

                @Tool("classe")
                String classer(String numero) throws java.io.IOException {
                    if (!numero.startsWith("A")) {
                        throw new org.springframework.security.access.AccessDeniedException(numero);
                    }
                    java.nio.file.Files.delete(java.nio.file.Path.of("/dossiers", "2"));
                    return "fait";
                }

                @Tool("vide") // CHARTE-606
                String vider(String numero) throws java.io.IOException {
                    if (!numero.startsWith("A")) {
                        throw new IllegalArgumentException(numero);
                    }
                    java.nio.file.Files.delete(java.nio.file.Path.of("/dossiers", "3"));
                    return "fait";
                }
            }
            """);
    }

    @Test
    void a_retriever_that_writes_is_called_by_the_library_and_by_no_model() {
        check("CHARTE-606", """
            class Recherche implements dev.langchain4j.rag.content.retriever.ContentRetriever {
                String f(ChatModel modele) { return modele.chat("a"); }

                public List<String> retrieve(String question) {
                    try {
                        java.nio.file.Files.writeString(java.nio.file.Path.of("/journal", "1"), question);
                        return List.of("fiche");
                    } catch (java.io.IOException e) {
                        return List.of();
                    }
                }
            }
            """, """
            class Outil {
                @Tool("note") // CHARTE-606
                String noter(String texte) throws java.io.IOException {
                    java.nio.file.Files.writeString(java.nio.file.Path.of("/journal", "2"), texte);
                    return "fait";
                }
            }
            """);
    }

    @Test
    void what_is_asked_enters_the_instructions_within_bounds() {
        check("CHARTE-607", """
            @RestController
            class Assistant {
                ChatModel modele;

                @PostMapping("/a")
                String a(String ton) {
                    SystemMessage.from("Réponds sur un ton " + ton); // CHARTE-607
                    return modele.chat("a");
                }

                @PostMapping("/b")
                String b(@Size(max = 20) String ton) {
                    SystemMessage.from("Réponds sur un ton " + ton);
                    return modele.chat("b");
                }

                @PostMapping("/c")
                String c(int mots) {
                    SystemMessage.from("Réponds en " + mots + " mots");
                    return modele.chat("c");
                }
            }
            """);
    }

    @Test
    void what_is_asked_is_bounded_by_a_helper_that_refuses_it_or_by_what_it_is() {
        check("CHARTE-607", """
            @RestController
            class Assistant {
                record Demande(String role, int mots, java.time.LocalDate jour) {}

                ChatModel modele;

                @PostMapping("/a")
                String a(Demande demande) {
                    SystemMessage.from("Tu es " + demande.role()); // CHARTE-607
                    return modele.chat("a");
                }

                @PostMapping("/b")
                String b(Demande demande) {
                    verifier(demande.role());
                    SystemMessage.from("Tu es " + demande.role());
                    return modele.chat("b");
                }

                private static void verifier(String role) {
                    if (role.length() > 40) {
                        throw new IllegalArgumentException("rôle trop long");
                    }
                }

                @PostMapping("/c")
                String c(Demande demande) {
                    SystemMessage.from("Réponds en " + demande.mots() + " mots, le " + demande.jour());
                    return modele.chat("c");
                }

                @PostMapping("/d")
                String d(Demande demande) {
                    compter(demande.role());
                    SystemMessage.from("Tu es " + demande.role()); // CHARTE-607
                    return modele.chat("d");
                }

                private static int compter(String role) { return role.length(); }
            }
            """);
    }

    @Test
    void a_connection_of_ones_own_waits_as_long_as_it_is_told() {
        check("CHARTE-607", """
            class Lent {
                String demander(String question) throws java.io.IOException {
                    var url = new java.net.URL("https://api.openai.com/v1/chat/completions");
                    var lien = (java.net.HttpURLConnection) url.openConnection();
                    lien.setConnectTimeout(2_000);
                    lien.setDoOutput(true);
                    lien.getOutputStream().write(question.getBytes());
                    return new String(lien.getInputStream().readAllBytes()); // CHARTE-607
                }
            }
            """, """
            class Presse {
                String demander(String question) throws java.io.IOException {
                    var url = new java.net.URL("https://api.openai.com/v1/chat/completions");
                    var lien = (java.net.HttpURLConnection) url.openConnection();
                    lien.setReadTimeout(30_000);
                    lien.setDoOutput(true);
                    lien.getOutputStream().write(question.getBytes());
                    return new String(lien.getInputStream().readAllBytes());
                }
            }
            """);
    }

    @Test
    void a_client_for_any_address_is_told_where_it_is_made() {
        check("CHARTE-607", """
            class Lent {
                private final RestTemplate client = new RestTemplate();

                String demander(String question) {
                    return client.postForObject("https://api.openai.com/v1/chat/completions", question, String.class); // CHARTE-607
                }
            }
            """, """
            class Presse {
                private final RestTemplate client;

                Presse(RestTemplate client) { this.client = client; }

                String demander(String question) {
                    return client.postForObject("https://api.openai.com/v1/chat/completions", question, String.class);
                }
            }
            """, """
            class Donne {
                private final RestTemplate client;

                Donne(ClientHttpRequestFactory fabrique) { this.client = new RestTemplate(fabrique); }

                String demander(String question) {
                    return client.postForObject("https://api.openai.com/v1/chat/completions", question, String.class);
                }
            }
            """, """
            class Clients {
                RestTemplate client() {
                    var fabrique = new SimpleClientHttpRequestFactory();
                    fabrique.setReadTimeout(30_000);
                    return new RestTemplate(fabrique);
                }
            }
            """);
    }

    @Test
    void a_client_for_any_address_that_nobody_tells_waits_for_ever() {
        check("CHARTE-607", """
            class Agent {
                private final RestTemplate client;

                Agent(RestTemplate client) { this.client = client; }

                String demander(String question) {
                    return client.postForObject("https://api.openai.com/v1/chat/completions", question, String.class); // CHARTE-607
                }

                String chercher(String question) {
                    return client.postForObject("https://agents.example.org/recherche", question, String.class);
                }
            }
            """, """
            class Clients {
                RestTemplate client() { return new RestTemplate(); }
            }
            """);
    }
}
