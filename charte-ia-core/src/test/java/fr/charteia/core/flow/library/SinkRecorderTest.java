package fr.charteia.core.flow.library;

import static org.assertj.core.api.Assertions.assertThat;

import fr.charteia.core.flow.Summaries;
import org.junit.jupiter.api.Test;

/** What reaches an AI, a decision, a log: what a call is given, with what lies below it, and what decided that it is made. */
class SinkRecorderTest {
    private static final String REFUSE = "Decisions.refuser";

    private static final String HELPERS = """
            static class Fiche { String nom = Donnees.nom(); String avis = Ia.demander("?"); String note = "x"; }
            static class Dite extends Fiche { public String toString() { return nom; } }
            static class Muette extends Fiche { public String toString() { return "x"; } }
            """;

    @Test
    void what_is_sent_to_an_ai_is_what_the_call_is_given_and_all_below() {
        Summaries.of(HELPERS + """
                static void text() { Ia.envoyer(Donnees.nom()); }
                static void other() { Donnees.nom(); Ia.envoyer("x"); }
                static void below() { Ia.envoyer(new Fiche()); }
                static void list() { Ia.envoyer(List.of("x", Donnees.nom())); }
                static void printed() { Ia.demander("" + new Dite()); }
                static void silent() { Ia.demander("" + new Muette()); }
                static void passed(String s) { Ia.envoyer(s); }
                static void decided() { if (Donnees.nom().isEmpty()) Ia.envoyer("x"); }
                static void address() { Ia.poster(Donnees.nom(), "x"); }
                static void approved() { String s = Ia.demander("?"); if (Agent.valide(s)) Ia.envoyer(s); }
                """, it -> {
            assertThat(it.reaches("text", "envoyer")).containsExactly("nom");
            assertThat(it.reaches("other", "envoyer")).isEmpty();
            assertThat(it.sinks("other")).containsExactly("envoyer");
            assertThat(it.reaches("below", "envoyer")).contains("nom");
            assertThat(it.reaches("list", "envoyer")).containsExactly("nom");
            assertThat(it.reaches("printed", "demander")).contains("nom");
            assertThat(it.reaches("silent", "demander")).doesNotContain("nom");
            assertThat(it.reaches("passed", "envoyer")).contains("#0");
            assertThat(it.reaches("decided", "envoyer")).isEmpty();
            assertThat(it.reaches("address", "poster")).isEmpty();
            assertThat(it.reaches("approved", "envoyer")).anyMatch(label -> label.startsWith("answer"));
        });
    }

    @Test
    void of_a_function_that_is_sent_what_it_fills_in_and_gives_back_leaves() {
        Summaries.of("""
                static void gives() { Supplier<String> f = () -> Donnees.nom(); Ia.envoyer(f); }
                static void fills() { Consumer<List<String>> f = l -> l.add(Donnees.nom()); Ia.envoyer(f); }
                static void knows() { String n = Donnees.nom(); Supplier<String> f = () -> n.isEmpty() ? "a" : "b"; Ia.envoyer(f); }
                static void fails() { Supplier<String> f = () -> { throw new IllegalStateException(); }; Ia.envoyer(f); }
                static void never() { Supplier<String> f = () -> Donnees.nom(); Ia.envoyer("x"); }
                """, it -> {
            assertThat(it.reaches("gives", "envoyer")).contains("nom");
            assertThat(it.reaches("fills", "envoyer")).contains("nom");
            assertThat(it.reaches("knows", "envoyer")).isEmpty();
            assertThat(it.reaches("fails", "envoyer")).isEmpty();
            assertThat(it.reaches("never", "envoyer")).isEmpty();
        });
    }

    @Test
    void a_client_of_ours_is_what_it_does() {
        Summaries.of("""
                static class Enveloppe2 implements Modele {
                    final Modele dedans; Enveloppe2(Modele dedans) { this.dedans = dedans; }
                    public String repondre(String q) { return dedans.repondre("propre"); }
                    String encore(String q) { return repondre(q); }
                }
                static class Faux implements Modele { public String repondre(String q) { return q; } }
                static abstract class Vide implements Modele { String demander(String q) { return repondre(q); } }
                static void wrapped(Modele m) { Modele e = new Enveloppe2(m); e.repondre(Donnees.nom()); }
                static void none() { Modele m = new Faux(); m.repondre(Donnees.nom()); }
                static void either(Modele m) { Modele n = Donnees.choix() ? m : new Faux(); n.repondre(Donnees.nom()); }
                static void any(Modele m) { m.repondre(Donnees.nom()); }
                static void ours(Faux f) { f.repondre(Donnees.nom()); }
                static void lambda() { Modele m = q -> q; m.repondre(Donnees.nom()); }
                """, it -> {
            assertThat(it.reaches("wrapped", "repondre")).doesNotContain("nom");
            assertThat(it.sinks("wrapped")).containsExactly("repondre");
            assertThat(it.sinks("none")).isEmpty();
            assertThat(it.reaches("either", "repondre")).contains("nom");
            assertThat(it.reaches("any", "repondre")).contains("nom");
            assertThat(it.reaches("Enveloppe2.encore", "repondre")).doesNotContain("#1");
            assertThat(it.reaches("Vide.demander", "repondre")).contains("#1");
            assertThat(it.sinks("ours")).isEmpty();
            assertThat(it.reaches("lambda", "repondre")).contains("nom");
        });
    }

    @Test
    void a_decision_is_reached_by_what_it_is_given_and_by_what_decided_that_it_is_made() {
        Summaries.of(HELPERS + """
                static void given() { Decisions.refuser(Ia.demander("?")); }
                static void below() { Decisions.refuser(new Fiche()); }
                static void beside() { Ia.demander("?"); Decisions.refuser("d"); }
                static void decided() { if (Ia.demander("?").startsWith("o")) Decisions.refuser("d"); }
                static void approved() { String s = Ia.demander("?"); if (Agent.valide(s)) Decisions.refuser(s); }
                static void ignored() { String s = Ia.demander("?"); Agent.valide(s); Decisions.refuser(s); }
                """, it -> {
            assertThat(it.reaches("given", REFUSE)).containsExactly("answer");
            assertThat(it.reaches("below", REFUSE)).contains("answer");
            assertThat(it.reaches("beside", REFUSE)).isEmpty();
            assertThat(it.reaches("decided", REFUSE)).containsExactly("answer MEASURE CONTROL");
            assertThat(it.reaches("approved", REFUSE)).allMatch(label -> label.contains("VALIDATED"));
            assertThat(it.reaches("ignored", REFUSE)).contains("answer IGNORED_VALIDATION");
        });
    }

    /** Methods of a class in this module that the annotations call decisions. */
    private static final String OWN = """
            static class Dossier { String avis; String note; Dossier suite; }
            static class Service {
                @fr.charteia.annotations.EffetJuridique String rejeter(Dossier d) { return d.note; }
                @fr.charteia.annotations.EffetJuridique String juger(Dossier d) { return d.avis; }
                @fr.charteia.annotations.EffetJuridique String suivre(Dossier d) { return d.suite.avis; }
                @fr.charteia.annotations.EffetJuridique String liste(List<Dossier> l) { return l.get(0).note; }
            }
            static Dossier dossier() { Dossier d = new Dossier(); d.avis = Ia.demander("?"); d.suite = new Dossier(); return d; }
            """;

    @Test
    void of_an_object_of_ours_only_what_the_method_reads_counts() {
        Summaries.of(OWN + """
                static void unread() { new Service().rejeter(dossier()); }
                static void read() { new Service().juger(dossier()); }
                static void through() { Dossier d = new Dossier(); d.suite = dossier(); new Service().suivre(d); }
                static void held() { new Service().liste(List.of(dossier())); }
                static void deep() { Dossier d = new Dossier(); d.suite = new Dossier(); d.suite.note = Ia.demander("?"); new Service().suivre(d); }
                static void itself() { new Service().juger(new Dossier()); }
                """, it -> {
            assertThat(it.reaches("unread", "Service.rejeter")).isEmpty();
            assertThat(it.reaches("read", "Service.juger")).contains("answer");
            assertThat(it.reaches("through", "Service.suivre")).contains("answer");
            assertThat(it.reaches("deep", "Service.suivre")).isEmpty();
            assertThat(it.reaches("held", "Service.liste")).contains("answer");
            assertThat(it.reaches("itself", "Service.juger")).isEmpty();
        });
    }

    @Test
    void what_a_model_may_call_is_asked_by_it_and_answers_to_it() {
        Summaries.of("""
                static void tool() { Rappel r = d -> Donnees.nom(); }
                static void asked() { Rappel r = d -> { Decisions.refuser(d); return "x"; }; }
                static void offered() { Offre.fonction("n", d -> Donnees.nom()); }
                static void askedBy() { Offre.fonction("n", d -> { Decisions.refuser(d); return "x"; }); }
                @Outil static Rappel given() { return d -> Donnees.nom(); }
                """, it -> {
            assertThat(it.reaches("tool", "tool")).contains("nom");
            assertThat(it.reaches("asked", "tool")).isEmpty();
            assertThat(it.reaches("offered", "tool")).containsExactly("nom");
            assertThat(it.reaches("askedBy", REFUSE)).containsExactly("answer");
            assertThat(it.reaches("given", "tool")).contains("nom");
            assertThat(it.summary("offered").hits().keySet())
                    .as("where the function that gives it ends")
                    .extracting(sink -> sink.site().method().name().replaceAll("\\d+$", "") + " "
                            + sink.site().line())
                    .containsExactly("lambda$offered$ 8");
        });
    }

    @Test
    void other_places_that_are_reached() {
        Summaries.of(HELPERS + """
                static final java.util.logging.Logger LOG = java.util.logging.Logger.getLogger("x");
                static void log() { LOG.info(Donnees.nom()); }
                static void logged() { Donnees.nom(); LOG.info("x"); }
                static void run() throws java.io.IOException { Runtime.getRuntime().exec(Ia.demander("?")); }
                @Point String answered() { return Donnees.nom(); }
                @Point Object answeredObject() { return new Fiche(); }
                @Point void nothing() { }
                """, it -> {
            assertThat(it.reaches("log", "LOG")).contains("nom");
            assertThat(it.reaches("logged", "LOG")).isEmpty();
            assertThat(it.reaches("run", "DANGEROUS_OPERATION")).contains("answer");
            assertThat(it.reaches("answered", "PUBLICATION")).containsExactly("nom");
            assertThat(it.reaches("answeredObject", "PUBLICATION")).contains("nom", "answer");
            assertThat(it.sinks("nothing")).isEmpty();
        });
    }
}
