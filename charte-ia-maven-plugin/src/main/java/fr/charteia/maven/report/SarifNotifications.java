package fr.charteia.maven.report;

import com.contrastsecurity.sarif.Message;
import com.contrastsecurity.sarif.MultiformatMessageString;
import com.contrastsecurity.sarif.Notification;
import com.contrastsecurity.sarif.ReportingDescriptor;
import com.contrastsecurity.sarif.ReportingDescriptorReference;
import fr.charteia.core.Report.BlindSpotLine;
import fr.charteia.core.declaration.FindingKey;
import fr.charteia.core.declaration.Redefinition;
import fr.charteia.core.message.Location;
import java.util.ArrayList;
import java.util.LinkedHashSet;
import java.util.List;
import java.util.Set;

/** What a report says besides its results, in SARIF. */
record SarifNotifications(Rendering rendering, Words words) {
    /** The kinds, in the order of their descriptors. */
    private enum Kind {
        BLIND_SPOT(
                "angle-mort",
                "Ce que l'analyse n'a pas pu voir : rien n'en est dit dans les résultats.",
                "What the analysis could not see: no result speaks of it.",
                "Rendre visible ce qui ne l'était pas, ou le dire par un modèle dans charte-ia.yml.",
                "Make visible what was not, or tell it with a model in charte-ia.yml."),
        REDEFINED(
                "reglage-surcharge",
                "Ce que la politique règle autrement que celle dont elle hérite.",
                "What the policy sets otherwise than the one that it inherits.",
                "Vérifier le motif de l'écart ; mvn charte-ia:effective-config donne la politique entière.",
                "Check why it differs; mvn charte-ia:effective-config prints the whole policy."),
        ENDING(
                "derogation-bientot-expiree",
                "Une dérogation qui expire dans les trente jours.",
                "A waiver that ends within thirty days.",
                "Corriger ce qu'elle cache, ou la faire renouveler par l'autorité.",
                "Mend what it hides, or have the authority renew it."),
        CORRECTED(
                "reference-corrigee",
                "Un constat de la référence qui n'est plus là.",
                "A finding of the baseline that is no longer there.",
                "mvn charte-ia:baseline le retire de la référence.",
                "mvn charte-ia:baseline takes it out of the baseline.");

        private final String id;
        private final String fr;
        private final String en;
        private final String helpFr;
        private final String helpEn;

        Kind(String id, String fr, String en, String helpFr, String helpEn) {
            this.id = id;
            this.fr = fr;
            this.en = en;
            this.helpFr = helpFr;
            this.helpEn = helpEn;
        }
    }

    Set<ReportingDescriptor> descriptors() {
        Set<ReportingDescriptor> all = new LinkedHashSet<>();
        for (Kind kind : Kind.values()) {
            all.add(new ReportingDescriptor()
                    .withId(kind.id)
                    .withShortDescription(text(words.of(kind.fr, kind.en)))
                    .withFullDescription(text(words.of(kind.fr, kind.en)))
                    .withHelp(text(words.of(kind.helpFr, kind.helpEn))));
        }
        return all;
    }

    /** What the analysis met. */
    List<Notification> execution() {
        List<Notification> all = new ArrayList<>();
        for (BlindSpotLine spot : rendering.report().blindSpots()) {
            Notification notification = notification(
                    Kind.BLIND_SPOT, Notification.Level.WARNING, spot.text().in(words.language()));
            all.add(at(spot.location(), notification));
        }
        return all;
    }

    /** What it was told: overridden settings, waivers that end soon, what was corrected. */
    List<Notification> configuration() {
        List<Notification> all = new ArrayList<>();
        for (Redefinition change : rendering.report().terms().redefinitions()) {
            String text = change.text().in(words.language());
            all.add(at(change.location(), notification(Kind.REDEFINED, Notification.Level.NOTE, text)));
        }
        for (Waivers.Used used : rendering.waivers().ending()) {
            String text = used.rule() + ", " + used.waiver().where() + words.colon() + words.of("expire ", "ends ")
                    + Waivers.when(used, words);
            all.add(notification(Kind.ENDING, Notification.Level.WARNING, text));
        }
        rendering.report().terms().baseline().ifPresent(use -> {
            for (FindingKey key : use.corrected()) {
                all.add(notification(Kind.CORRECTED, Notification.Level.NOTE, KeyText.of(key)));
            }
        });
        return all;
    }

    private static Notification notification(Kind kind, Notification.Level level, String text) {
        return new Notification()
                .withLevel(level)
                .withDescriptor(
                        new ReportingDescriptorReference().withId(kind.id).withIndex(kind.ordinal()))
                .withMessage(new Message().withText(text));
    }

    private static Notification at(Location location, Notification notification) {
        if (!location.path().isEmpty()) {
            notification.setLocations(new LinkedHashSet<>(List.of(SarifLocations.of(location))));
        }
        return notification;
    }

    private static MultiformatMessageString text(String text) {
        return new MultiformatMessageString().withText(text);
    }
}
