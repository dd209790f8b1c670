package fr.charteia.core.flow;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.List;
import org.junit.jupiter.api.Test;

/** Whole traces: each hop with its line, why the value moved and what it is called there; the shortest of all, by the nearest condition. */
class TracesTest {
    private static List<String> trace(String members) {
        String source = "package p;\nimport api.*;\nclass C {\n" + members.indent(4) + "}\n";
        List<Flow> flows = new Programs()
                .flows(source).stream()
                        .filter(flow -> !(flow.sink() instanceof Flow.Sink.ToAi sent)
                                || flow.origin() instanceof Flow.Origin.Data)
                        .toList();
        assertThat(flows).hasSize(1);
        return flows.get(0).trace().stream()
                // The class begins in line 4.
                .map(hop -> (hop.site().line() - 3) + " " + hop.why() + " " + hop.name())
                .map(String::strip)
                .toList();
    }

    @Test
    void a_text_put_together() {
        assertThat(trace("""
                        void envoyer() {
                            String nom = Donnees.nom();
                            String texte = "Nom : " + nom;
                            Ia.envoyer(texte);
                        }
                        """)).containsExactly("2 SOURCE Donnees.nom()", "3 TEXT +", "4 SINK Ia.envoyer");
    }

    @Test
    void through_a_field_of_an_object() {
        assertThat(trace("""
                        static class Fiche { String nom; }
                        void envoyer() {
                            Fiche f = new Fiche();
                            f.nom = Donnees.nom();
                            Ia.envoyer(f.nom);
                        }
                        """))
                .containsExactly(
                        "4 SOURCE Donnees.nom()", "4 STORE Fiche.nom", "5 READ Fiche.nom", "5 SINK Ia.envoyer");
    }

    @Test
    void through_a_helper_and_back() {
        assertThat(trace("""
                        String lire() {
                            return Donnees.nom();
                        }
                        String decorer(String s) {
                            return s.trim();
                        }
                        void envoyer() {
                            Ia.envoyer(decorer(lire()));
                        }
                        """))
                .containsExactly(
                        "2 SOURCE Donnees.nom()",
                        "8 RETURN C.lire",
                        "8 CALL C.decorer",
                        "5 MODEL String#trim",
                        "8 SINK Ia.envoyer");
    }

    @Test
    void into_a_callee_that_sends() {
        assertThat(trace("""
                        void remettre(String s) {
                            Ia.envoyer(s);
                        }
                        void envoyer() {
                            remettre(Donnees.nom());
                        }
                        """)).containsExactly("5 SOURCE Donnees.nom()", "5 CALL C.remettre", "2 SINK Ia.envoyer");
    }

    @Test
    void through_a_record() {
        assertThat(trace("""
                        record Usager(String nom, String ville) {}
                        void envoyer() {
                            Usager u = new Usager(Donnees.nom(), "Tours");
                            Ia.envoyer(u.nom());
                        }
                        """))
                .containsExactly(
                        "3 SOURCE Donnees.nom()",
                        "3 CALL Usager.<init>",
                        "1 STORE Usager.nom",
                        "4 CALL Usager.nom",
                        "1 READ Usager.nom",
                        "4 SINK Ia.envoyer");
    }

    @Test
    void through_a_list_and_a_loop() {
        assertThat(trace("""
                        void envoyer() {
                            java.util.List<String> noms = new java.util.ArrayList<>();
                            noms.add(Donnees.nom());
                            for (String n : noms) {
                                Ia.envoyer(n);
                            }
                        }
                        """))
                .containsExactly(
                        "3 SOURCE Donnees.nom()", "3 MODEL List.add", "4 MODEL Iterator.next", "5 SINK Ia.envoyer");
    }

    @Test
    void through_a_map() {
        assertThat(trace("""
                        void envoyer() {
                            java.util.Map<String, String> m = new java.util.HashMap<>();
                            m.put("nom", Donnees.nom());
                            Ia.envoyer(m.get("nom"));
                        }
                        """))
                .containsExactly("3 SOURCE Donnees.nom()", "3 MODEL Map#put", "4 MODEL Map#get", "4 SINK Ia.envoyer");
    }

    @Test
    void through_a_lambda() {
        assertThat(trace("""
                        void envoyer() {
                            java.util.function.Function<String, String> f = s -> {
                                return s.strip();
                            };
                            Ia.envoyer(f.apply(Donnees.nom()));
                        }
                        """))
                .containsExactly(
                        "5 SOURCE Donnees.nom()",
                        "5 CALL C.lambda$envoyer$0",
                        "3 MODEL String#strip",
                        "5 SINK Ia.envoyer");
    }

    @Test
    void through_a_callback_of_a_stream() {
        assertThat(trace("""
                        void envoyer() {
                            java.util.stream.Stream.of(Donnees.nom())
                                    .map(s -> s + "!")
                                    .forEach(s ->
                                        Ia.envoyer(s));
                        }
                        """))
                .containsExactly(
                        "2 SOURCE Donnees.nom()",
                        "3 MODEL Stream.map",
                        "3 CALL C.lambda$envoyer$0",
                        "3 TEXT +",
                        "4 MODEL Stream.forEach",
                        "4 CALL C.lambda$envoyer$1",
                        "5 SINK Ia.envoyer");
    }

    @Test
    void through_an_exception() {
        assertThat(trace("""
                        void lire() {
                            throw new IllegalStateException(Donnees.nom());
                        }
                        void envoyer() {
                            try {
                                lire();
                            } catch (IllegalStateException e) {
                                Ia.envoyer(e.getMessage());
                            }
                        }
                        """))
                .containsExactly(
                        "2 SOURCE Donnees.nom()",
                        "2 MODEL Throwable#<init>",
                        "6 RETURN C.lire",
                        "8 MODEL Throwable#getMessage",
                        "8 SINK Ia.envoyer");
    }

    @Test
    void a_condition() {
        assertThat(trace("""
                        void decider() {
                            String avis = Ia.demander("q");
                            if (avis.contains("non")) {
                                Decisions.refuser("d");
                            }
                        }
                        """))
                .containsExactly(
                        "2 SOURCE Ia.demander", "3 MODEL String#contains", "3 CONDITION", "4 SINK Decisions.refuser");
    }

    @Test
    void the_nearest_of_several_conditions_on_one_answer() {
        assertThat(trace("""
                        void decider() {
                            String avis = Ia.demander("q");
                            if (!avis.isEmpty()) {
                                String motif = avis.trim();
                                if (motif.contains("non")) {
                                    Decisions.refuser("d");
                                }
                            }
                        }
                        """))
                .containsExactly(
                        "2 SOURCE Ia.demander",
                        "4 MODEL String#trim",
                        "5 MODEL String#contains",
                        "5 CONDITION",
                        "6 SINK Decisions.refuser");
    }

    @Test
    void what_chose_a_value_and_not_that_it_was_kept() {
        assertThat(trace("""
                        static class Fiche { boolean refusee; }
                        void decider(Fiche fiche) {
                            String avis = Ia.demander("q");
                            if (avis != null && !avis.startsWith("erreur")) {
                                String motif = avis.trim();
                                fiche.refusee = motif.contains("non");
                            }
                            if (fiche.refusee) {
                                Decisions.refuser("d");
                            }
                        }
                        """))
                .containsExactly(
                        "3 SOURCE Ia.demander",
                        "5 MODEL String#trim",
                        "6 MODEL String#contains",
                        "6 STORE Fiche.refusee",
                        "8 READ Fiche.refusee",
                        "8 CONDITION",
                        "9 SINK Decisions.refuser");
    }

    @Test
    void a_variable_that_is_set_under_a_condition() {
        assertThat(trace("""
                        void decider() {
                            boolean refus = false;
                            if (Ia.demander("q").contains("non")) {
                                refus = true;
                            }
                            if (refus) {
                                Decisions.refuser("d");
                            }
                        }
                        """))
                .containsExactly(
                        "3 SOURCE Ia.demander",
                        "3 MODEL String#contains",
                        "3 CONDITION",
                        "4 STORE refus",
                        "6 CONDITION",
                        "7 SINK Decisions.refuser");
    }

    @Test
    void a_variable_that_is_set_either_way() {
        assertThat(trace("""
                        void decider() {
                            String suite;
                            if (Ia.demander("q").contains("non")) {
                                suite = "refus";
                            } else {
                                suite = "accord";
                            }
                            if (suite.length() == 5) {
                                Decisions.refuser("d");
                            }
                        }
                        """))
                .containsExactly(
                        "3 SOURCE Ia.demander",
                        "3 MODEL String#contains",
                        "3 CONDITION",
                        "8 MODEL String#length",
                        "8 CONDITION",
                        "9 SINK Decisions.refuser");
    }

    @Test
    void a_condition_in_a_callee() {
        assertThat(trace("""
                        boolean estRefus(String avis) {
                            return avis.startsWith("non");
                        }
                        void decider() {
                            if (estRefus(Ia.demander("q"))) {
                                Decisions.refuser("d");
                            }
                        }
                        """))
                .containsExactly(
                        "5 SOURCE Ia.demander",
                        "5 CALL C.estRefus",
                        "2 MODEL String#startsWith",
                        "5 CONDITION",
                        "6 SINK Decisions.refuser");
    }

    @Test
    void a_decision_in_a_callee_under_a_condition() {
        assertThat(trace("""
                        void refuser(String d) {
                            Decisions.refuser(d);
                        }
                        void decider() {
                            String avis = Ia.demander("q");
                            if (avis.isEmpty()) {
                                return;
                            }
                            refuser("d");
                        }
                        """))
                .containsExactly(
                        "5 SOURCE Ia.demander",
                        "6 MODEL String#isEmpty",
                        "6 CONDITION",
                        "9 CALL C.refuser",
                        "2 SINK Decisions.refuser");
    }

    @Test
    void a_static_field_between_entry_points() {
        assertThat(trace("""
                        static String dernier;
                        void demander() {
                            dernier = Ia.demander("q");
                        }
                        void decider() {
                            Decisions.refuser(dernier);
                        }
                        """))
                .containsExactly(
                        "3 SOURCE Ia.demander",
                        "3 STORE C.dernier",
                        "6 STATE C.dernier",
                        "6 READ C.dernier",
                        "6 SINK Decisions.refuser");
    }

    @Test
    void an_entity_between_entry_points() {
        assertThat(trace("""
                        static class Dossier {
                            private String avis;
                            String getAvis() {
                                return avis;
                            }
                            void setAvis(String avis) {
                                this.avis = avis;
                            }
                        }
                        Depot<Dossier> depot;
                        void demander(long id) {
                            Dossier d = depot.charger(id);
                            d.setAvis(Ia.demander("q"));
                            depot.save(d);
                        }
                        void decider(long id) {
                            Decisions.refuser(depot.charger(id).getAvis());
                        }
                        """))
                .containsExactly(
                        "13 SOURCE Ia.demander",
                        "13 CALL Dossier.setAvis",
                        "7 STORE Dossier.avis",
                        "17 STATE Dossier.avis",
                        "17 CALL Dossier.getAvis",
                        "4 READ Dossier.avis",
                        "17 SINK Decisions.refuser");
    }

    @Test
    void a_session_between_entry_points() {
        assertThat(trace("""
                        void demander(Session s) {
                            s.poser("avis", Ia.demander("q"));
                        }
                        void decider(Session s) {
                            Object avis = s.lire("avis");
                            Decisions.refuser(avis);
                        }
                        """))
                .containsExactly(
                        "2 SOURCE Ia.demander",
                        "2 MODEL Session#poser",
                        "5 STATE Session[avis]",
                        "5 MODEL Session#lire",
                        "6 SINK Decisions.refuser");
    }

    @Test
    void an_event_between_entry_points() {
        assertThat(trace("""
                        record AvisRendu(String texte) {}
                        void demander() {
                            Bus.publier(new AvisRendu(Ia.demander("q")));
                        }
                        void recevoir(AvisRendu e) {
                            Decisions.refuser(e.texte());
                        }
                        """))
                .containsExactly(
                        "3 SOURCE Ia.demander",
                        "3 CALL AvisRendu.<init>",
                        "1 STORE AvisRendu.texte",
                        "6 STATE AvisRendu.texte",
                        "6 CALL AvisRendu.texte",
                        "1 READ AvisRendu.texte",
                        "6 SINK Decisions.refuser");
    }

    @Test
    void a_status_between_entry_points() {
        assertThat(trace("""
                        String statut;
                        void classer() {
                            if (Ia.demander("q").contains("non")) {
                                statut = "REFUSE";
                            }
                        }
                        void appliquer() {
                            if (statut.equals("REFUSE")) {
                                Decisions.refuser("d");
                            }
                        }
                        """))
                .containsExactly(
                        "3 SOURCE Ia.demander",
                        "3 MODEL String#contains",
                        "3 CONDITION",
                        "4 STORE C.statut",
                        "8 STATE C.statut",
                        "8 READ C.statut",
                        "8 MODEL String#equals",
                        "8 CONDITION",
                        "9 SINK Decisions.refuser");
    }

    @Test
    void a_method_called_by_name() {
        assertThat(trace("""
                        public static class Cible {
                            public String passer(String s) {
                                return s.trim();
                            }
                        }
                        void envoyer() throws Exception {
                            Object o = Cible.class.getMethod("passer", String.class).invoke(new Cible(), Donnees.nom());
                            Ia.envoyer(o);
                        }
                        """))
                .containsExactly(
                        "7 SOURCE Donnees.nom()", "7 CALL Cible.passer", "3 MODEL String#trim", "8 SINK Ia.envoyer");
    }

    @Test
    void the_shortest_of_two_ways() {
        assertThat(trace("""
                        String detour(String s) {
                            return s.trim().strip();
                        }
                        void envoyer(boolean court) {
                            String nom = Donnees.nom();
                            String s;
                            if (court) {
                                s = nom;
                            } else {
                                s = detour(nom);
                            }
                            Ia.envoyer(s);
                        }
                        """)).containsExactly("5 SOURCE Donnees.nom()", "12 SINK Ia.envoyer");
    }

    @Test
    void a_task_that_goes_on_beside_what_follows_was_called_where_it_was_started() {
        assertThat(trace("""
                        void envoyer(java.util.concurrent.ExecutorService taches) {
                            var noms = new java.util.ArrayList<String>();
                            taches.execute(() -> {
                                for (String nom : noms) Ia.envoyer(nom);
                            });
                            noms.add(Donnees.nom());
                            taches.shutdown();
                        }
                        """)).contains("3 CALL C.lambda$envoyer$0").noneMatch(step -> step.startsWith("7 "));
    }
}
