package fr.charteia.core.declaration;

import static org.assertj.core.api.Assertions.assertThat;

import fr.charteia.core.bytecode.MemberRef;
import fr.charteia.core.message.Location;
import fr.charteia.core.message.Severity;
import java.time.LocalDate;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import java.util.TreeMap;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

class DerogationTest {
    private static final LocalDate TODAY = LocalDate.of(2026, 11, 24);
    private static final Derogation.Subject SUBJECT = new Derogation.Subject(
            List.of(new MemberRef("fr/acme/Resume$Aide", "resumer", "(I)V"), new MemberRef("fr/acme/Resume", "", "")),
            Set.of(new MemberRef("fr/acme/Usager", "nom", "")),
            "src/main/java/fr/acme/Resume.java");

    @ParameterizedTest
    @CsvSource({
        "fr.acme.Resume, true",
        "fr.acme.Resume$Aide#resumer, true",
        "fr.acme.Resume.Aide#resumer, true",
        "fr.acme.Resume.Aide#resumer(int), true",
        "fr.acme.Resume.Aide#*, true",
        "fr.acme.Resume.Aide#re*, true",
        "fr.acme.*, true",
        "fr.acme.Resume.Aide#autre, false",
        "fr.acme.Resum, false",
        "fr.acme.resume, false",
        "acme.Resume, false",
        "src/main/java/fr/acme/Resume.java, true",
        "src/main/java/*, true",
        "docs/ia/x.md, false",
    })
    void the_policy_names_a_place(String ou, boolean covered) {
        assertThat(waiver("CHARTE-401", new Derogation.Scope.Pattern(new PlacePattern(ou)), "2027-01-31")
                        .covers("CHARTE-401", SUBJECT, terms(TODAY)))
                .isEqualTo(covered);
    }

    @Test
    void an_annotation_covers_what_bears_it_and_what_lies_in_it() {
        assertThat(covers(new Derogation.Scope.Type("fr/acme/Resume"))).isTrue();
        assertThat(covers(new Derogation.Scope.Type("fr/acme/Autre"))).isFalse();
        assertThat(covers(new Derogation.Scope.Method(new MemberRef("fr/acme/Resume$Aide", "resumer", "(I)V"))))
                .isTrue();
        assertThat(covers(new Derogation.Scope.Method(new MemberRef("fr/acme/Resume$Aide", "resumer", "()V"))))
                .isFalse();
        assertThat(covers(new Derogation.Scope.Field(new MemberRef("fr/acme/Usager", "nom", "Ljava/lang/String;"))))
                .isTrue();
        assertThat(covers(new Derogation.Scope.Field(new MemberRef("fr/acme/Usager", "nir", "Ljava/lang/String;"))))
                .isFalse();
        assertThat(covers(new Derogation.Scope.WholePackage("fr/acme"))).isTrue();
        assertThat(covers(new Derogation.Scope.WholePackage("fr"))).isFalse();
    }

    @Test
    void it_hides_only_the_rule_that_it_names() {
        Derogation waiver = waiver("CHARTE-501", new Derogation.Scope.Type("fr/acme/Resume"), "2027-01-31");

        assertThat(waiver.covers("CHARTE-401", SUBJECT, terms(TODAY))).isFalse();
        assertThat(waiver.covers("CHARTE-501", SUBJECT, terms(TODAY))).isTrue();
    }

    @Test
    void it_holds_on_its_last_day_and_not_on_the_next() {
        Derogation waiver = waiver("CHARTE-401", new Derogation.Scope.Type("fr/acme/Resume"), "2026-11-24");

        assertThat(waiver.covers("CHARTE-401", SUBJECT, terms(TODAY))).isTrue();
        assertThat(waiver.covers("CHARTE-401", SUBJECT, terms(TODAY.plusDays(1))))
                .isFalse();
        assertThat(waiver.problems(terms(TODAY.plusDays(1))))
                .singleElement()
                .satisfies(problem -> assertThat(problem.fr()).isEqualTo("expirée depuis le 2026-11-24"));
    }

    @Test
    void what_is_missing_makes_it_void() {
        Derogation waiver = new Derogation(
                "CHARTE-402",
                "…",
                "",
                "bientôt",
                "",
                new Derogation.Scope.Pattern(new PlacePattern("")),
                Optional.empty());

        assertThat(waiver.problems(terms(TODAY)))
                .extracting(problem -> problem.fr())
                .containsExactly(
                        "règle inconnue « CHARTE-402 » (CHARTE-401 ?)",
                        "aucun motif (motif)",
                        "aucune autorité (autorisePar)",
                        "aucun lieu (ou)",
                        "date de fin illisible « bientôt », écrire par exemple 2027-01-31");
    }

    @Test
    void only_those_whom_the_policy_names_may_authorise_it() {
        KnownRules rules =
                new KnownRules(new TreeMap<>(Map.of("CHARTE-401", new KnownRules.Known(Severity.ERREUR, "flux"))));
        Autorites autorites = new Autorites(
                List.of(List.of(new Autorites.Autorite("RSSI", List.of("flux"), new Location("p.yml", 1, 1)))), rules);
        WaiverTerms terms = new WaiverTerms(rules.ids(), autorites, TODAY);

        assertThat(waiver("CHARTE-401", new Derogation.Scope.Type("a/B"), "2027-01-31")
                        .problems(terms))
                .extracting(problem -> problem.fr())
                .containsExactly(
                        "« DSI » ne peut pas l'autoriser, d'après la politique (autorites) ; le peuvent : RSSI");
    }

    @Test
    void what_watches_over_waivers_is_not_waived() {
        WaiverTerms terms = new WaiverTerms(Set.of("CHARTE-804"), Policy.NONE.autorites(), TODAY);

        assertThat(waiver("CHARTE-804", new Derogation.Scope.Type("a/B"), "2027-01-31")
                        .problems(terms))
                .extracting(problem -> problem.en())
                .containsExactly("rule CHARTE-804 watches over declarations: nobody can waive it");
    }

    private static WaiverTerms terms(LocalDate today) {
        return new WaiverTerms(Set.of("CHARTE-401", "CHARTE-501"), Policy.NONE.autorites(), today);
    }

    private static boolean covers(Derogation.Scope scope) {
        return waiver("CHARTE-401", scope, "2027-01-31").covers("CHARTE-401", SUBJECT, terms(TODAY));
    }

    private static Derogation waiver(String rule, Derogation.Scope scope, String expire) {
        return new Derogation(rule, "migration en cours", "DSI", expire, "", scope, Optional.empty());
    }
}
