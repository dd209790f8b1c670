package fr.charteia.maven.report;

import fr.charteia.core.Report;
import fr.charteia.core.Report.BlindSpotLine;
import fr.charteia.core.Report.Counts;
import fr.charteia.core.bytecode.MemberRef;
import fr.charteia.core.declaration.FindingKey;
import fr.charteia.core.declaration.Redefinition;
import fr.charteia.core.message.Language;
import fr.charteia.core.message.Location;
import fr.charteia.core.message.Severity;
import fr.charteia.core.message.Text;
import fr.charteia.core.rule.Finding;
import fr.charteia.core.rule.Finding.Step;
import fr.charteia.core.rule.Finding.Waiver;
import fr.charteia.core.rule.RuleDescriptor;
import fr.charteia.core.rule.RuleDescriptor.Family;
import java.time.LocalDate;
import java.util.List;
import java.util.Optional;
import java.util.Set;

/** Reports made by hand. */
public final class SampleReports {
    private static final String SOURCES = "src/main/java/fr/préfecture/";
    private static final Text ADVICE_401 = new Text(
            "Anonymiser avant l'envoi, passer par un service interne, ou déroger",
            "Anonymise before sending, use an internal service, or ask for a waiver");

    private SampleReports() {}

    public static Rendering rendering(Report report, Language language) {
        return new Rendering("guichet", "0.1.0", rules(), report, language);
    }

    public static Text text(String fr, String en) {
        return new Text(fr, en);
    }

    /** A report with nothing in it. */
    public static Report nothing(int classes, int aiCalls, int systems) {
        return new Report(
                List.of(),
                List.of(),
                new Counts(classes, aiCalls, systems, 0),
                text("Politique : charte-ia.yml", "Policy: charte-ia.yml"));
    }

    /** A report with one finding of each kind. */
    public static Report everything() {
        return new Report(
                List.of(personalData(), again(), byCondition(), unresolved(), note(), waived()),
                List.of(
                        new BlindSpotLine(
                                new Location(SOURCES + "Passerelle.java", 18, 0),
                                text(
                                        "adresse lue dans la variable IA_URL, traitée comme externe",
                                        "address read from the variable IA_URL, treated as external")),
                        new BlindSpotLine(
                                new Location("", 0, 0),
                                text("2 classes illisibles dans vieux.jar", "2 unreadable classes in vieux.jar"))),
                new Counts(1318, 7, 2, 40),
                text(
                        "Politique : charte-ia.yml (hérite de fr.acme:politique-ia:1.4)",
                        "Policy: charte-ia.yml (inherits from fr.acme:politique-ia:1.4)"));
    }

    /** A report in which nothing counts: one finding is in the baseline, one is waived, one was corrected. */
    public static Report accepted() {
        Report.Terms terms = new Report.Terms(
                List.of(new Redefinition(
                        "regles.CHARTE-702",
                        "info",
                        "desactivee",
                        true,
                        Optional.of("mesuré ailleurs"),
                        new Location("charte-ia.yml", 7, 3))),
                Set.of("CHARTE-702"),
                Optional.of(new Report.BaselineUse(
                        "charte-ia-baseline.yml",
                        1,
                        List.of(new FindingKey("CHARTE-002", "fr.Vieux#appeler", "", "ChatModel.chat", 1)))),
                List.of(),
                LocalDate.of(2026, 11, 24));
        return new Report(
                List.of(personalData().asKnown(), waived("2026-12-06")),
                List.of(),
                new Counts(1318, 7, 2, 40),
                text("Politique : charte-ia.yml", "Policy: charte-ia.yml"),
                terms);
    }

    /** Two findings that share their way, the lesser one first; a third at another place. */
    public static Report oneWay() {
        Text untraced = text("L'envoi ne laisse pas de trace", "Sending it leaves no trace");
        return new Report(
                List.of(
                        alongTheWay("CHARTE-204", Severity.AVERTISSEMENT, 42, untraced),
                        personalData(),
                        alongTheWay("CHARTE-405", Severity.AVERTISSEMENT, 43, untraced)),
                List.of(),
                new Counts(1318, 7, 2, 40),
                text("Politique : charte-ia.yml", "Policy: charte-ia.yml"));
    }

    private static Finding personalData() {
        return alongTheWay(
                "CHARTE-401",
                Severity.ERREUR,
                42,
                text("Une donnée personnelle part vers une IA externe", "Personal data goes to an external AI"));
    }

    private static Finding alongTheWay(String rule, Severity severity, int line, Text message) {
        return finding(
                rule,
                severity,
                at("Résumé.java", line, 17),
                message,
                text(
                        "Usager.nom (identité, annotée) → OpenAI, api.openai.com",
                        "Usager.nom (identity, annotated) → OpenAI, api.openai.com"),
                List.of(
                        step("Guichet.java", 31, "usager.getNom()"),
                        step("Résumé.java", 138, "texte = \"Résumé : \"\n    + nom"),
                        step("Résumé.java", 42, "ia.chat(texte)")),
                ADVICE_401,
                List.of(List.of(
                        step("Guichet.java", 77, "usager.getPrenom()"), step("Résumé.java", 42, "ia.chat(texte)"))),
                Optional.empty());
    }

    private static Finding again() {
        return finding(
                "CHARTE-401",
                Severity.ERREUR,
                at("Titres.java", 12, 9),
                text("Une donnée personnelle part vers une IA externe", "Personal data goes to an external AI"),
                text("", ""),
                List.of(),
                ADVICE_401,
                List.of(),
                Optional.empty());
    }

    private static Finding byCondition() {
        return finding(
                "CHARTE-501",
                Severity.ERREUR,
                at("Titres.java", 77, 0),
                text("Une IA décide sans validation humaine", "An AI decides without human validation"),
                text(
                        "delivrer(dossier) n'a lieu que si ia.chat(…).equals(\"OUI\")",
                        "delivrer(dossier) happens only if ia.chat(…).equals(\"OUI\")"),
                longTrace(),
                text("faire valider par une personne.", "have a person validate it."),
                List.of(),
                Optional.empty());
    }

    private static Finding unresolved() {
        return finding(
                "CHARTE-005",
                Severity.AVERTISSEMENT,
                at("Passerelle.java", 20, 5),
                text("Le point d'accès de l'IA est indéterminé", "The endpoint of the AI is not known"),
                text("", ""),
                List.of(),
                text("", ""),
                List.of(),
                Optional.empty());
    }

    private static Finding note() {
        return finding(
                "CHARTE-702",
                Severity.INFO,
                at("Passerelle.java", 20, 5),
                text("Un appel d'IA se répète dans une boucle", "An AI call repeats in a loop"),
                text("", ""),
                List.of(),
                text("", ""),
                List.of(),
                Optional.empty());
    }

    private static Finding waived() {
        return waived("2027-01-31");
    }

    private static Finding waived(String until) {
        return finding(
                "CHARTE-401",
                Severity.ERREUR,
                at("Ancien.java", 5, 3),
                text("Une donnée personnelle part vers une IA externe", "Personal data goes to an external AI"),
                text("", ""),
                List.of(),
                ADVICE_401,
                List.of(),
                Optional.of(
                        new Waiver("marché en cours", "le DMPD", until, "DMPD-2026-9", "fr.préfecture.Ancien", true)));
    }

    private static List<Step> longTrace() {
        return java.util.stream.IntStream.rangeClosed(1, 14)
                .mapToObj(line -> step("Chaîne.java", line * 10, "étape " + line))
                .toList();
    }

    private static Finding finding(
            String rule,
            Severity severity,
            Location location,
            Text message,
            Text subject,
            List<Step> trace,
            Text advice,
            List<List<Step>> others,
            Optional<Waiver> waiver) {
        FindingKey key = new FindingKey(rule, location.path(), "", "", 1);
        return new Finding(
                rule,
                severity,
                location,
                new MemberRef("", "", ""),
                message,
                subject,
                trace,
                advice,
                key,
                others,
                List.of(),
                waiver,
                false);
    }

    private static Location at(String file, int line, int column) {
        return new Location(SOURCES + file, line, column);
    }

    private static Step step(String file, int line, String code) {
        return new Step(at(file, line, 0), text(code, code));
    }

    /** Descriptors of three of the rules. */
    public static List<RuleDescriptor> rules() {
        return List.of(
                rule("CHARTE-005", "point-d-acces-indetermine", 0, Severity.AVERTISSEMENT, Family.CODE),
                rule("CHARTE-401", "donnees-personnelles-vers-ia-externe", 4, Severity.ERREUR, Family.FLUX),
                rule("CHARTE-702", "appel-repete-sans-mutualisation", 7, Severity.AVERTISSEMENT, Family.CODE));
    }

    private static RuleDescriptor rule(String id, String slug, int principle, Severity severity, Family family) {
        return new RuleDescriptor(
                id,
                slug,
                text("Titre de " + id, "Title of " + id),
                principle,
                severity,
                List.of(family),
                text("Cherche `ceci`.", "Looks for `this`."),
                text("Parce que.", "Because."),
                text("```java\nmal();\n```", "```java\nbad();\n```"),
                text("```java\nbien();\n```", "```java\ngood();\n```"),
                text("bien faire", "do well"),
                principle == 4 ? Optional.of(LocalDate.of(2026, 8, 2)) : Optional.empty());
    }
}
