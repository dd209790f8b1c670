package fr.charteia.core.flow.library;

import static org.assertj.core.api.Assertions.assertThat;

import fr.charteia.core.flow.Summaries;
import fr.charteia.core.flow.value.AccessPath;
import fr.charteia.core.flow.value.HeapObject;
import fr.charteia.core.flow.value.Value;
import org.junit.jupiter.api.Test;

/** What a library gives to the functions and the objects of ours that it calls, and what becomes of what they give. */
class CallbacksTest {
    private static final String HELPERS = """
            static class Ecoute implements Ecouteur {
                public void recevoir(String s) { Ia.envoyer(s); }
                public void finir(Object reponse, int jetons) { Decisions.refuser(reponse); }
                public void echouer(Throwable erreur) { Decisions.delivrer(erreur); }
                public String toString() { return "x"; }
                public void aucune(String s) { Decisions.delivrer(s); } }
            static class Entend implements Bus.Auditeur { public String entendre(String s) { Ia.envoyer(s); return s; } }
            """;

    @Test
    void a_function_is_given_what_the_library_is() {
        Summaries.of(HELPERS + """
                static String answered() { return Bus.soumettre(Donnees.nom(), s -> s); }
                static String other() { return Bus.soumettre(Donnees.nom(), s -> "x"); }
                static String own() { return Bus.soumettre("x", s -> Donnees.nom()); }
                static String object() { return Bus.soumettre(Donnees.nom(), new Entend()); }
                static String relayed() { return Bus.relayer(Donnees.nom(), s -> s, s -> s); }
                static String relayedOnce() { return Bus.relayer(Donnees.nom(), s -> "x", s -> s); }
                static String none() { return Bus.soumettre(Donnees.nom(), null); }
                static String captured() { String n = Donnees.nom(); return Bus.soumettre("x", s -> n); }
                """, it -> {
            assertThat(it.gives("answered")).containsExactly("nom");
            assertThat(it.gives("other")).isEmpty();
            assertThat(it.gives("own")).containsExactly("nom");
            assertThat(it.gives("object")).containsExactly("nom");
            assertThat(it.reaches("object", "envoyer")).containsExactly("nom");
            assertThat(it.gives("relayed")).containsExactly("nom");
            assertThat(it.gives("relayedOnce")).isEmpty();
            assertThat(it.gives("none")).isEmpty();
            assertThat(it.gives("captured")).containsExactly("nom");
        });
    }

    @Test
    void each_method_of_a_handler_is_given_what_is_in_its_place() {
        Summaries.of(HELPERS + """
                static void handed() { Bus.transmettre(Ia.demander("?"), new Ecoute()); }
                static void streamed() { Ia.diffuser("?", new Ecoute()); }
                static void toFunction() { Ia.diffuser("?", s -> Decisions.refuser(s)); }
                static void toPassed(Ecouteur e) { Ia.diffuser("?", e); }
                """, it -> {
            assertThat(it.reaches("handed", "envoyer")).containsExactly("answer");
            assertThat(it.reaches("handed", "Decisions.refuser")).containsExactly("answer");
            assertThat(it.reaches("handed", "Decisions.delivrer")).isEmpty();
            assertThat(it.reaches("streamed", "envoyer")).containsExactly("answer");
            assertThat(it.reaches("streamed", "Decisions.refuser")).containsExactly("answer");
            assertThat(it.reaches("streamed", "Decisions.delivrer"))
                    .as("what failed is no answer, nor is a method of its own given one")
                    .isEmpty();
            assertThat(it.reaches("toFunction", "Decisions.refuser")).containsExactly("answer");
            assertThat(it.summary("toPassed").needs().types()).containsExactly(AccessPath.of(0));
        });
    }

    @Test
    void what_goes_wrong_in_a_task_is_told_by_its_future() {
        Summaries.of("""
                static class Echec extends RuntimeException { final String quoi; Echec(String quoi) { this.quoi = quoi; } }
                static String made() { return java.util.concurrent.CompletableFuture.supplyAsync(() -> Donnees.nom()).join(); }
                static String mapped() { return Optional.of("x").map(s -> s + Donnees.nom()).get(); }
                static String thrown() { try { Optional.of("x").map(s -> { throw new Echec(Donnees.nom()); }); return "y"; } catch (Echec e) { return e.quoi; } }
                static void caught() { java.util.concurrent.CompletableFuture.supplyAsync(() -> { throw new Echec(Donnees.nom()); }); }
                static void notCaught() { Optional.of("x").map(s -> { throw new Echec(Donnees.nom()); }); }
                static String handled() { return java.util.concurrent.CompletableFuture.<String>supplyAsync(() -> { throw new Echec(Donnees.nom()); }).exceptionally(e -> ((Echec) e.getCause()).quoi).join(); }
                """, it -> {
            assertThat(it.gives("made")).containsExactly("nom");
            assertThat(it.gives("mapped")).containsExactly("nom");
            assertThat(it.gives("thrown")).containsExactly("nom");
            assertThat(it.summary("caught").thrown()).isEqualTo(Value.BOTTOM);
            assertThat(it.summary("notCaught").thrown().objects())
                    .extracting(HeapObject::type)
                    .containsExactly("p/C$Echec");
        });
    }

    @Test
    void what_each_element_of_a_stream_becomes() {
        Summaries.announced("", """
                static String mapped() { return List.of(Donnees.nom()).stream().map(s -> s + "x").findFirst().get(); } // nom
                static String replaced() { return List.of(Donnees.nom()).stream().map(s -> "x").findFirst().get(); }
                static String flat() { return List.of("x").stream().flatMap(s -> List.of(Donnees.nom(), s).stream()).findFirst().get(); } // nom
                static String flatOther() { return List.of("x").stream().flatMap(s -> List.of(s, Donnees.nom()).stream()).findFirst().get(); }
                static String reduced() { return List.of("x", Donnees.nom()).stream().reduce("", (a, b) -> a + b); } // nom
                static String supplied() { return Optional.<String>empty().orElseGet(() -> Donnees.nom()); } // nom
                static String notSupplied() { return Optional.of("y").orElseGet(() -> Donnees.nom()); } // =y
                static String computed() { Map<String, String> m = new HashMap<>(); return m.computeIfAbsent("k", k -> Donnees.nom()); } // nom
                static String[] taken() { return List.of(Donnees.nom()).stream().toArray(n -> new String[n]); }
                static String cell() { return List.of(Donnees.nom()).stream().toArray(n -> new String[n])[0]; } // nom
                """);
    }
}
