package fr.charteia.core.flow;

import static org.assertj.core.api.Assertions.assertThat;

import fr.charteia.core.bytecode.MemberRef;
import fr.charteia.core.flow.program.Program;
import java.util.List;
import java.util.Set;
import java.util.stream.Collectors;
import java.util.stream.IntStream;
import org.junit.jupiter.api.Test;

/** Who finds what an answer was left in, and decides, runs something or leaves it elsewhere: the analysis has to begin there, too. */
class ReadersTest {
    private static final String CODE = """
            package p;
            import api.*;
            import java.util.*;
            class C {
                static class Dossier { String avis; String note; List<String> notes;
                    void noter(String s) { note = s; } void vider() { note = ""; } }
                static class Ailleurs { String copie; }
                void laisser(Dossier d) { d.avis = Ia.demander("?"); }

                void decider(Dossier d) { if (d.avis.isEmpty()) Decisions.refuser(d); }
                boolean lire(Dossier d) { return d.avis.isEmpty(); }
                void deciderPar(Dossier d) { if (lire(d)) Decisions.refuser(d); }
                void executer(Dossier d) throws Exception { Runtime.getRuntime().exec(d.avis); }
                void parFonction(Dossier d) { if (d.avis.isEmpty()) List.of(d).forEach(Decisions::refuser); }

                void copier(Dossier d, Ailleurs a) { a.copie = d.avis; }
                void copierLaMeme(Dossier d, Dossier e) { e.avis = d.avis; }
                void ajouter(Dossier d) { d.notes.add(d.avis); }
                void sauver(Dossier d, Session s) { s.poser("k", d.avis); }
                void chercher(Dossier d, Session s) { s.lire(d.avis); }
                void noter(Dossier d) { d.noter(d.avis); }
                void vider(Dossier d) { if (d.avis.isEmpty()) d.vider(); }
                void afficher(Dossier d) { d.avis.trim(); }
                String rendre(Dossier d) { return d.avis; }
                String donner(Dossier d) { return d.avis; }
                void garder(Dossier d, Ailleurs a) { a.copie = donner(d); }
                void montrer(Dossier d) { d.avis.trim(); }
                void montrerEtGarder(Dossier d, Ailleurs a) { montrer(d); a.copie = "x"; }
                %s
            }
            """;
    private static final MemberRef AVIS = new MemberRef("p/C$Dossier", "avis", "Ljava/lang/String;");
    private static final MemberRef ASKED =
            new MemberRef("api/Ia", "demander", "(Ljava/lang/String;)Ljava/lang/String;");

    private static List<String> readers(Program program) {
        return new Readers(program, Region.of(program, Set.of(ASKED), Set.of()))
                .of(Set.of(AVIS)).stream().map(MemberRef::name).toList();
    }

    @Test
    void who_decides_or_runs_something_or_whose_caller_does() {
        Programs.with(
                CODE.formatted(""),
                it -> assertThat(readers(it))
                        .contains("decider", "lire", "executer", "parFonction")
                        .doesNotContain("deciderPar", "afficher", "rendre", "vider"));
    }

    @Test
    void who_leaves_it_elsewhere_or_gives_it_to_who_does() {
        Programs.with(
                CODE.formatted(""),
                it -> assertThat(readers(it))
                        .contains("copier", "ajouter", "sauver", "noter", "donner")
                        .doesNotContain("copierLaMeme", "chercher", "garder", "montrer"));
    }

    @Test
    void who_runs_a_statement_by_hand_on_what_a_library_keeps() {
        String run = "java.sql.Connection base; void chacun() throws Exception {"
                + " if (base.prepareStatement(\"SELECT id FROM dossier WHERE avis = 'non'\").executeQuery().next()) Decisions.refuser(\"1\"); }";
        Programs.with(
                CODE.formatted(run).replace("static class Dossier", "@Entite static class Dossier"),
                it -> assertThat(readers(it)).contains("chacun"));
        Programs.with(CODE.formatted(run), it -> assertThat(readers(it)).doesNotContain("chacun"));
    }

    @Test
    void who_asks_the_ai_is_looked_at_anyway() {
        Programs.with(CODE.formatted(""), it -> assertThat(readers(it)).doesNotContain("laisser"));
    }

    @Test
    void what_very_many_name_is_not_looked_for() {
        int named = 16;
        for (int more : new int[] {200 - named, 201 - named}) {
            String many = IntStream.range(0, more)
                    .mapToObj(i -> "void d" + i + "(Dossier d) { if (d.avis.isEmpty()) Decisions.refuser(d); }\n")
                    .collect(Collectors.joining());
            Programs.with(CODE.formatted(many), it -> {
                assertThat(it.callers().holders(AVIS)).hasSize(more + named);
                assertThat(readers(it).isEmpty()).isEqualTo(more + named > 200);
            });
        }
    }

    @Test
    void callers_are_looked_through_so_far() {
        for (int above : new int[] {99, 100}) {
            String chain = "boolean c0(Dossier d) { return d.avis.isEmpty(); }\n"
                    + IntStream.range(1, above)
                            .mapToObj(i -> "boolean c" + i + "(Dossier d) { return c" + (i - 1) + "(d); }\n")
                            .collect(Collectors.joining())
                    + "void c" + above + "(Dossier d) { if (c" + (above - 1) + "(d)) Decisions.refuser(d); }\n";
            Programs.with(
                    CODE.formatted(chain),
                    it -> assertThat(readers(it).contains("c0")).isEqualTo(above == 99));
        }
    }
}
