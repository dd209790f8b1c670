package fr.charteia.maven.report;

import fr.charteia.core.Report;
import fr.charteia.core.rule.Finding;
import fr.charteia.core.rule.Finding.Waiver;
import java.time.LocalDate;
import java.time.temporal.ChronoUnit;
import java.util.Comparator;
import java.util.List;
import java.util.stream.Stream;

/**
 * The waivers that cover findings of a report.
 *
 * @param all each once, the first to end first
 */
record Waivers(List<Used> all) {
    /** A waiver that ends within so many days is announced. */
    private static final int SOON = 30;

    /**
     * A waiver and what it is for.
     *
     * @param daysLeft how many days it still holds after the day of the report
     */
    record Used(String rule, Waiver waiver, long daysLeft) {}

    static Waivers of(Report report) {
        return new Waivers(report.findings().stream()
                .flatMap(finding -> used(finding, report.terms().day()))
                .distinct()
                .sorted(Comparator.comparingLong(Used::daysLeft)
                        .thenComparing(Used::rule)
                        .thenComparing(used -> used.waiver().where()))
                .toList());
    }

    private static Stream<Used> used(Finding finding, LocalDate day) {
        return finding.waiver().stream()
                .map(waiver -> new Used(
                        finding.rule(),
                        waiver,
                        ChronoUnit.DAYS.between(
                                day, LocalDate.parse(waiver.expire().strip()))));
    }

    /** Those that end soon. */
    List<Used> ending() {
        return all.stream().filter(used -> used.daysLeft() <= SOON).toList();
    }

    /** {@code dans 12 jours}. */
    static String when(Used used, Words words) {
        return used.daysLeft() == 0
                ? words.of("ce soir", "tonight")
                : words.of("dans ", "in ") + words.count(used.daysLeft(), "jour", "jours", "day", "days");
    }
}
