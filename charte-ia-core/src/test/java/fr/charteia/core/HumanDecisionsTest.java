package fr.charteia.core;

import org.junit.jupiter.api.Test;

/** CHARTE-204, 501 and 503: what is decided by an AI, with whom, and what the decision says of it. */
class HumanDecisionsTest extends MarkedSources {
    private static final String SWITCH = """
        class Aiguillage {
            interface Fournisseur { String noter(String dossier); }

            static class Premier implements Fournisseur {
                ChatModel modele;
                public String noter(String dossier) { return modele.chat(dossier); }
            }

            static class Second implements Fournisseur {
                public String noter(String dossier) {
                    return new org.springframework.web.client.RestTemplate()
                            .postForObject("https://api.openai.com/v1/chat/completions", dossier, String.class);
                }
            }

            static class Droits {
                @EffetJuridique(Effet.REFUS)
                static void refuser(String dossier) {}
            }

            void instruire(boolean gratuit, String dossier) {
                Fournisseur fournisseur = gratuit ? new Premier() : new Second();
                if (fournisseur.noter(dossier).contains("NON")) {
                    Droits.refuser(dossier); // ICI
                }
            }

            void deux(Premier premier, String dossier) {
                if (premier.noter(dossier).contains("NON")) {
                    Droits.refuser(dossier); // ICI
                    Droits.refuser(dossier + " bis"); // ICI
                }
            }
        }
        """;

    @Test
    void a_decision_behind_a_switch_between_two_ais_is_one() {
        check("CHARTE-501", SWITCH.replace("ICI", "CHARTE-501"));
    }

    @Test
    void a_mention_that_lacks_behind_a_switch_between_two_ais_is_one() {
        check("CHARTE-204", SWITCH.replace("ICI", "CHARTE-204"));
    }

    @Test
    void a_person_who_is_asked_over_a_window_is_shown_the_question_and_not_what_the_window_holds() {
        check("CHARTE-501", """
            class Fenetre extends javax.swing.JFrame {
                interface Titres {
                    @EffetJuridique(Effet.REFUS)
                    void refuser(String dossier, String motif);
                }

                ChatModel modele;
                Titres titres;
                String avis;

                void quitter(String dossier) {
                    avis = modele.chat(dossier);
                    if (javax.swing.JOptionPane.showConfirmDialog(this, "Continuer ?") == 0) {
                        titres.refuser(dossier, avis); // CHARTE-501
                    }
                }

                void montrer(String dossier) {
                    avis = modele.chat(dossier);
                    if (javax.swing.JOptionPane.showConfirmDialog(this, avis) == 0) {
                        titres.refuser(dossier, avis);
                    }
                }

                void titrer(String dossier) {
                    avis = modele.chat(dossier);
                    if (javax.swing.JOptionPane.showConfirmDialog(this, "Refuser ?", avis, 0) == 0) {
                        titres.refuser(dossier, avis);
                    }
                }
            }
            """);
    }

    @Test
    void a_step_that_hears_nobody_is_a_sham_and_one_that_may_hear_is_not() {
        check("CHARTE-503", """
            class Instruction {
                ChatModel modele;
                Decisions decisions;

                interface Decisions { String de(String dossier); }

                @DecisionHumaine // CHARTE-503
                boolean seuil(String score) { return Integer.parseInt(score) > 80; }

                @DecisionHumaine
                boolean lue(String score) { return decisions.de(score).equals("oui"); }

                @DecisionHumaine
                boolean choisie(String score, boolean accord) { return accord && !score.isEmpty(); }

                void instruire(String dossier, boolean accord) {
                    String score = modele.chat("Note : " + dossier);
                    if (seuil(score) && lue(score) && choisie(score, accord)) {
                        lue(dossier); // CHARTE-503
                    }
                }
            }
            """, """
            class Nuit {
                ChatModel modele;

                @DecisionHumaine // CHARTE-503
                boolean valider(String score, int seuil) { return score.length() > seuil; }

                @Scheduled(cron = "0 0 2 * * *")
                void traiter() {
                    System.out.println(valider(modele.chat("Note"), 3));
                }
            }
            """);
    }

    @Test
    void a_step_that_a_clock_or_a_message_starts_and_that_asks_nobody_is_a_sham() {
        check("CHARTE-503", """
            class Nuits {
                interface Titres {
                    @EffetJuridique(Effet.REFUS)
                    void refuser(String dossier);
                }

                interface Parapheur {
                    boolean accorde(String dossier);
                }

                ChatModel modele;
                Titres titres;
                Parapheur parapheur;

                @DecisionHumaine(role = "agent") // CHARTE-503
                @Scheduled(cron = "0 0 * * * *")
                void chaqueNuit() {
                    if (modele.chat("a").equals("NON")) {
                        titres.refuser("a");
                    }
                }

                @DecisionHumaine(role = "agent") // CHARTE-503
                @KafkaListener(topics = "avis")
                void recevoir(String dossier) {
                    if (modele.chat(dossier).equals("NON")) {
                        titres.refuser(dossier);
                    }
                }

                @DecisionHumaine(role = "agent")
                @Scheduled(cron = "0 0 * * * *")
                void depouiller() {
                    if (!parapheur.accorde("a")) {
                        titres.refuser("a");
                    }
                }

                @DecisionHumaine(role = "agent")
                @PostMapping("/refus")
                void refuser(String dossier) { titres.refuser(dossier); }

                @DecisionHumaine(role = "agent")
                void refuserAilleurs(String dossier) { titres.refuser(dossier); }
            }
            """, """
            class File
                    implements com.amazonaws.services.lambda.runtime.RequestHandler<
                            com.amazonaws.services.lambda.runtime.events.SQSEvent, String> {
                ChatModel modele;

                @Override
                public String handleRequest(
                        com.amazonaws.services.lambda.runtime.events.SQSEvent demande,
                        com.amazonaws.services.lambda.runtime.Context contexte) {
                    return valider(modele.chat(demande.body()), 2) ? "oui" : "non";
                }

                @DecisionHumaine(role = "agent") // CHARTE-503
                boolean valider(String avis, int combien) { return avis.length() > combien; }
            }
            """, """
            class Fonction implements java.util.function.Function<String, String> {
                ChatModel modele;

                @Override
                public String apply(String demande) { return valider(modele.chat(demande), 2) ? "oui" : "non"; }

                @DecisionHumaine(role = "agent")
                boolean valider(String avis, int combien) { return avis.length() > combien; }
            }
            """);
    }

    @Test
    void a_status_that_an_endpoint_answers_is_a_decision_where_it_is_about_a_person() {
        check("CHARTE-501", """
            @RestController
            class CandidatureController {
                ChatModel modele;

                enum Avis { EN_ATTENTE, ADMIS, REFUSE }

                record Candidature(String numero, String lettre) {}

                record Reponse(String numero, Avis avis) {}

                @PostMapping("/a")
                Avis a(Candidature c) {
                    return modele.chat(c.lettre()).contains("OUI") ? Avis.ADMIS : Avis.REFUSE; // CHARTE-501
                }

                @PostMapping("/b")
                java.util.Map<String, String> b(Candidature c) {
                    String statut = modele.chat(c.lettre()).contains("OUI") ? "ADMIS" : "REFUSE";
                    return java.util.Map.of("statut", statut); // CHARTE-501
                }

                @PostMapping("/c")
                Reponse c(Candidature c) {
                    Avis avis = modele.chat(c.lettre()).contains("OUI") ? Avis.ADMIS : Avis.REFUSE;
                    return new Reponse(c.numero(), avis); // CHARTE-501
                }

                @PostMapping("/d")
                Avis suggerer(Candidature c) {
                    return modele.chat(c.lettre()).contains("OUI") ? Avis.ADMIS : Avis.REFUSE;
                }
            }
            """, """
            @RestController
            class CommentaireController {
                ChatModel modele;

                enum Verdict { ACCEPTE, REFUSE }

                @PostMapping("/moderation")
                Verdict moderer(String texte) {
                    return modele.chat(texte).contains("OUI") ? Verdict.ACCEPTE : Verdict.REFUSE;
                }
            }
            """);
    }

    @Test
    void an_ai_in_a_persons_place_is_nobody_nor_is_a_step_that_does_nothing() {
        check("CHARTE-503", """
            class Relecture {
                ChatModel modele;
                Bureau bureau;

                interface Bureau { boolean accepte(String texte); }

                @DecisionHumaine // CHARTE-503
                boolean parUneIA(String texte) { return modele.chat("Est-ce juste ? " + texte).contains("OUI"); }

                @DecisionHumaine // CHARTE-503
                boolean parUneIAPlusLoin(String texte) { return juge(texte); }

                private boolean juge(String texte) { return modele.chat(texte).length() > 3; }

                @DecisionHumaine
                boolean avecUneIA(String texte) { return bureau.accepte(modele.chat("Résume " + texte)); }

                @DecisionHumaine // CHARTE-503
                void vide(String texte) {}

                @DecisionHumaine // CHARTE-503
                boolean ecrite(String texte) {
                    System.out.println(texte);
                    return true;
                }

                @DecisionHumaine
                void refusable(String texte) {
                    if (!bureau.accepte(texte)) {
                        throw new IllegalStateException("refusé");
                    }
                }

                @DecisionHumaine
                boolean parUnAutreService(String texte) throws Exception {
                    java.net.http.HttpRequest demande = java.net.http.HttpRequest.newBuilder(java.net.URI.create("https://visa.example/")).build();
                    return java.net.http.HttpClient.newHttpClient()
                            .send(demande, java.net.http.HttpResponse.BodyHandlers.ofString())
                            .statusCode() == 200;
                }

                void publier(String dossier) throws Exception {
                    String texte = modele.chat(dossier);
                    vide(texte);
                    refusable(texte);
                    if (ecrite(texte) && parUnAutreService(texte) && parUneIA(texte) && parUneIAPlusLoin(texte) && avecUneIA(texte)) {
                        bureau.accepte(texte);
                    }
                }
            }
            """, """
            class Gabarit {
                @DecisionHumaine
                void relire(String texte) {}

                static class Vrai extends Gabarit {
                    @Override
                    void relire(String texte) {
                        if (!new Scanner(System.in).nextLine().equals("oui")) {
                            throw new IllegalStateException("refusé");
                        }
                    }
                }
            }
            """);
    }

    @Test
    void a_method_that_decides_may_say_itself_that_an_ai_helped() {
        check("CHARTE-204", """
            class Guichet {
                ChatModel modele;

                @EffetJuridique(Effet.SANCTION)
                static void refuser(String dossier) {}

                void instruire(String dossier) {
                    if (modele.chat(dossier).contains("REFUS")) {
                        refuser(dossier); // CHARTE-204
                    }
                }

                @MentionIA
                void instruireEnLeDisant(String dossier) {
                    if (modele.chat(dossier).contains("REFUS")) {
                        refuser(dossier);
                    }
                }

                @MentionIA
                void voisin(String dossier) { modele.chat(dossier); }
            }
            """);
    }

    @Test
    void who_asks_an_endpoint_decides_what_an_ai_has_only_left_to_be_decided() {
        String demande = """
            import java.util.HashMap;
            import java.util.Map;

            enum Statut { DEPOSEE, EN_REVUE, PROPOSE_REFUS, ACCEPTEE, REFUSEE }

            class Demande {
                private Statut statut = Statut.DEPOSEE;
                private String avis = "";
                private boolean aRevoir;

                Statut getStatut() { return statut; }
                void setStatut(Statut statut) { this.statut = statut; }
                String getAvis() { return avis; }
                void setAvis(String avis) { this.avis = avis; }
                boolean isARevoir() { return aRevoir; }
                void setARevoir(boolean aRevoir) { this.aRevoir = aRevoir; }

                void refuser() {
                    if (statut != Statut.EN_REVUE) { throw new IllegalStateException("statut " + statut); }
                    statut = Statut.REFUSEE;
                }

                boolean isOuverte() { return statut == Statut.DEPOSEE || statut == Statut.EN_REVUE; }
                boolean isProposee() { return statut == Statut.PROPOSE_REFUS || statut == Statut.EN_REVUE; }
            }

            class Demandes {
                static final Map<String, Demande> TOUTES = new HashMap<>();
            }

            interface Armoire { Demande chercher(String numero); }
            """;
        check("CHARTE-501", demande, """
            class Tri {
                ChatModel modele;
                Armoire armoire;

                void revoir(String numero) {
                    Demande d = armoire.chercher(numero);
                    if (modele.chat("Avis sur " + numero).equals("flou")) { d.setStatut(Statut.EN_REVUE); }
                }

                void deposer(String numero) { Demandes.TOUTES.put(numero, new Demande()); }

                void trier(String numero) {
                    Demande d = Demandes.TOUTES.get(numero);
                    String avis = modele.chat("Avis sur " + numero);
                    d.setAvis(avis.startsWith("D") ? "D" : "F");
                    d.setARevoir(!avis.contains("sûr"));
                    if (avis.startsWith("F")) {
                        d.setStatut(Statut.ACCEPTEE); // CHARTE-501
                    } else if (avis.startsWith("D")) {
                        d.setStatut(Statut.PROPOSE_REFUS);
                    } else {
                        d.setStatut(Statut.EN_REVUE);
                    }
                }
            }
            """, """
            @RestController
            class Agents {
                private static final Set<Statut> OUVERTES = EnumSet.of(Statut.DEPOSEE, Statut.EN_REVUE);

                @PostMapping("/a")
                void choisir(String numero, boolean oui) {
                    Demande d = Demandes.TOUTES.get(numero);
                    if (d.getStatut() != Statut.EN_REVUE) { throw new IllegalStateException("pas en revue"); }
                    d.setStatut(oui ? Statut.ACCEPTEE : Statut.REFUSEE);
                }

                Armoire armoire;

                @PostMapping("/b")
                void refuser(String numero) { Demandes.TOUTES.get(numero).refuser(); }

                @PostMapping("/armoire")
                void refuserDeLArmoire(String numero) { armoire.chercher(numero).refuser(); }

                @PostMapping("/c")
                void signale(String numero) {
                    Demande d = Demandes.TOUTES.get(numero);
                    if (d.isARevoir()) { d.setStatut(Statut.REFUSEE); }
                }

                @PostMapping("/d")
                void pasEncoreDecidee(String numero) {
                    Demande d = Demandes.TOUTES.get(numero);
                    if (d.getStatut() == Statut.ACCEPTEE || d.getStatut() == Statut.REFUSEE) { return; }
                    d.setStatut(Statut.REFUSEE);
                }

                @PostMapping("/e")
                void selon(String numero, boolean oui) {
                    Demande d = Demandes.TOUTES.get(numero);
                    switch (d.getStatut()) {
                        case EN_REVUE:
                            d.setStatut(oui ? Statut.ACCEPTEE : Statut.REFUSEE);
                            break;
                        default:
                            throw new IllegalStateException();
                    }
                }

                @PostMapping("/ouverte")
                void ouverte(String numero) {
                    Demande d = Demandes.TOUTES.get(numero);
                    if (d.isOuverte()) { d.setStatut(Statut.REFUSEE); }
                }

                @PostMapping("/lesDeux")
                void uneDesDeux(String numero) {
                    Demande d = Demandes.TOUTES.get(numero);
                    if (d.getStatut() != Statut.DEPOSEE && d.getStatut() != Statut.EN_REVUE) { throw new IllegalStateException(); }
                    d.setStatut(Statut.REFUSEE);
                }

                @PostMapping("/parmi")
                void parmi(String numero) {
                    Demande d = Demandes.TOUTES.get(numero);
                    if (!EnumSet.of(Statut.DEPOSEE, Statut.EN_REVUE).contains(d.getStatut())) { throw new IllegalStateException(); }
                    d.setStatut(Statut.REFUSEE);
                }

                @PostMapping("/parmiLesOuvertes")
                void parmiLesOuvertes(String numero) {
                    Demande d = Demandes.TOUTES.get(numero);
                    if (OUVERTES.contains(d.getStatut())) { d.setStatut(Statut.REFUSEE); }
                }

                @PostMapping("/parmiLesAutres")
                void parmiLesAutres(String numero) {
                    Demande d = Demandes.TOUTES.get(numero);
                    if (List.of(Statut.PROPOSE_REFUS, Statut.EN_REVUE).contains(d.getStatut())) { d.setStatut(Statut.REFUSEE); } // CHARTE-501
                }

                @PostMapping("/pasParmi")
                void pasParmi(String numero) {
                    Demande d = Demandes.TOUTES.get(numero);
                    if (!OUVERTES.contains(d.getStatut())) { d.setStatut(Statut.REFUSEE); } // CHARTE-501
                }

                @PostMapping("/proposee")
                void proposee(String numero) {
                    Demande d = Demandes.TOUTES.get(numero);
                    if (d.isProposee()) { d.setStatut(Statut.REFUSEE); } // CHARTE-501
                }

                @PostMapping("/lUneOuLAutre")
                void proposeeOuEnRevue(String numero) {
                    Demande d = Demandes.TOUTES.get(numero);
                    if (d.getStatut() != Statut.PROPOSE_REFUS && d.getStatut() != Statut.EN_REVUE) { return; }
                    d.setStatut(Statut.REFUSEE); // CHARTE-501
                }

                @PostMapping("/f")
                void pasAcceptee(String numero) {
                    Demande d = Demandes.TOUTES.get(numero);
                    if (d.getStatut() != Statut.ACCEPTEE) {
                        d.setStatut(Statut.REFUSEE); // CHARTE-501
                    }
                }

                @PostMapping("/g")
                void finaliser(String numero) {
                    Demande d = Demandes.TOUTES.get(numero);
                    if (d.getStatut() == Statut.PROPOSE_REFUS) {
                        d.setStatut(Statut.REFUSEE); // CHARTE-501
                    }
                }

                @PostMapping("/h")
                void parAvis(String numero) {
                    Demande d = Demandes.TOUTES.get(numero);
                    if (d.getStatut() == Statut.EN_REVUE && d.getAvis().equals("D")) {
                        d.setStatut(Statut.REFUSEE); // CHARTE-501
                    }
                }
            }
            """, """
            class Nuit {
                @Scheduled(cron = "0 0 2 * * *")
                void abandonnees() {
                    for (Demande d : Demandes.TOUTES.values()) {
                        if (d.getStatut() == Statut.EN_REVUE) {
                            d.setStatut(Statut.REFUSEE); // CHARTE-501
                        }
                    }
                }
            }
            """);
    }

    @Test
    void an_event_that_is_named_for_what_was_decided_tells_it() {
        check("CHARTE-501", """
            class Nouvelles {
                record LoanRejectedEvent(long id) {}
                record DemandeRefuseeEvent(long id) {}
                record StudentExpelledEvent(long id) {}
                record AccountFrozenEvent(String iban) {}
                record LoanScoredEvent(long id, int score) {}
                record OrderRejectedEvent(long id) {}
                record ConnectionRefusedEvent(String hote) {}
                record ApplicationWithdrawnEvent(long id) {}

                interface Bus { void publishEvent(Object evenement); }

                Bus bus;

                void sousCondition(ChatModel modele, long id, String piece) {
                    if (modele.chat(piece).startsWith("NON")) {
                        bus.publishEvent(new LoanRejectedEvent(id)); // CHARTE-501
                    } else if (modele.chat(piece).startsWith("PEUT-ETRE")) {
                        bus.publishEvent(new DemandeRefuseeEvent(id)); // CHARTE-501
                    }
                }

                void deQuelquUn(ChatModel modele, long id, String piece) {
                    if (modele.chat(piece).startsWith("NON")) {
                        bus.publishEvent(new StudentExpelledEvent(id)); // CHARTE-501
                        bus.publishEvent(new AccountFrozenEvent(piece)); // CHARTE-501
                    }
                }

                void quoiQuIlSoitRepondu(ChatModel modele, long id, String piece) {
                    modele.chat(piece);
                    bus.publishEvent(new LoanRejectedEvent(id));
                }

                void rienDeDecide(ChatModel modele, long id, String piece) {
                    bus.publishEvent(new LoanScoredEvent(id, modele.chat(piece).length()));
                    if (modele.chat(piece).startsWith("NON")) {
                        bus.publishEvent(new OrderRejectedEvent(id));
                        bus.publishEvent(new ConnectionRefusedEvent(piece));
                        bus.publishEvent(new ApplicationWithdrawnEvent(id));
                    }
                }
            }
            """);
    }
}
