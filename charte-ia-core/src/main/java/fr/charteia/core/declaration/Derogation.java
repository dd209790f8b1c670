package fr.charteia.core.declaration;

import fr.charteia.core.bytecode.InternalNames;
import fr.charteia.core.bytecode.MemberRef;
import fr.charteia.core.message.Location;
import fr.charteia.core.message.Nearest;
import fr.charteia.core.message.Text;
import java.time.LocalDate;
import java.time.format.DateTimeParseException;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import java.util.Set;

/**
 * A waiver: findings of one rule, at one place, are accepted until a day.
 *
 * @param regle the rule's id
 * @param motif why
 * @param autorisePar who allowed it
 * @param expire the last day, as it was written
 * @param reference the decision, or an empty string
 * @param scope where it holds
 * @param location where the policy says so; empty for an annotation
 */
public record Derogation(
        String regle,
        String motif,
        String autorisePar,
        String expire,
        String reference,
        Scope scope,
        Optional<Location> location) {

    /** Where a waiver holds. */
    public sealed interface Scope {
        /** A class with everything in it. */
        record Type(String internalName) implements Scope {}

        /** A method with everything in it. */
        record Method(MemberRef method) implements Scope {}

        /** What comes from a field, or what is decided by writing it. */
        record Field(MemberRef field) implements Scope {}

        /** A package, without those below it. */
        record WholePackage(String internalName) implements Scope {}

        /** What the policy's {@code ou:} says. */
        record Pattern(PlacePattern pattern) implements Scope {}
    }

    /**
     * What a waiver may hold for.
     *
     * @param within the members and classes around the finding, innermost first, as {@link Enclosing} gives them
     * @param fields the fields from which the finding's value comes, or that decide; without descriptors
     * @param path path of the file in which the finding lies
     */
    public record Subject(List<MemberRef> within, Set<MemberRef> fields, String path) {
        public Subject {
            within = List.copyOf(within);
            fields = Set.copyOf(fields);
        }
    }

    /** Whether the waiver names this rule and this place, says why and who, and its day has not passed. */
    public boolean covers(String rule, Subject subject, WaiverTerms terms) {
        return regle.equals(rule) && holdsFor(subject) && problems(terms).isEmpty();
    }

    /** Whether the waiver names this place. */
    boolean holdsFor(Subject subject) {
        if (scope instanceof Scope.Type type) {
            return subject.within().stream().anyMatch(around -> around.owner().equals(type.internalName()));
        }
        if (scope instanceof Scope.Method method) {
            return subject.within().stream().anyMatch(around -> sameMethod(around, method.method()));
        }
        if (scope instanceof Scope.Field field) {
            return subject.fields()
                    .contains(new MemberRef(field.field().owner(), field.field().name(), ""));
        }
        if (scope instanceof Scope.WholePackage inPackage) {
            return subject.within().stream()
                    .anyMatch(around -> InternalNames.packageOf(around.owner()).equals(inPackage.internalName()));
        }
        return scope instanceof Scope.Pattern pattern && pattern.pattern().matches(subject);
    }

    private static boolean sameMethod(MemberRef around, MemberRef method) {
        return around.owner().equals(method.owner())
                && around.name().equals(method.name())
                && (around.descriptor().isEmpty() || around.descriptor().equals(method.descriptor()));
    }

    /** What makes the waiver void; empty when it stands. */
    public List<Text> problems(WaiverTerms terms) {
        List<Text> problems = new ArrayList<>();
        if (!terms.rules().contains(regle) && !KnownRules.isOfARuleSet(regle)) {
            String near = Nearest.to(regle, terms.rules(), 1)
                    .map(rule -> " (" + rule + " ?)")
                    .orElse("");
            problems.add(new Text("règle inconnue « " + regle + " »" + near, "unknown rule “" + regle + "”" + near));
        }
        if (!terms.mayBeWaived(regle)) {
            problems.add(new Text(
                    "la règle " + regle + " veille sur les déclarations : personne ne peut y déroger",
                    "rule " + regle + " watches over declarations: nobody can waive it"));
        }
        if (!Filled.isFilled(motif)) {
            problems.add(new Text("aucun motif (motif)", "no reason (motif)"));
        }
        if (!Filled.isFilled(autorisePar)) {
            problems.add(new Text("aucune autorité (autorisePar)", "no authority (autorisePar)"));
        } else if (!terms.autorites().mayWaive(autorisePar, regle)) {
            String those = String.join(", ", terms.autorites().of(regle));
            problems.add(new Text(
                    "« " + autorisePar + " » ne peut pas l'autoriser, d'après la politique (autorites) ; le peuvent : "
                            + those,
                    "“" + autorisePar + "” may not authorise it, says the policy (autorites); these may: " + those));
        }
        if (scope instanceof Scope.Pattern pattern && pattern.pattern().isEmpty()) {
            problems.add(new Text("aucun lieu (ou)", "no place (ou)"));
        }
        dateProblem(terms.today()).ifPresent(problems::add);
        return problems;
    }

    private Optional<Text> dateProblem(LocalDate today) {
        if (expire.isBlank()) {
            return Optional.of(new Text("aucune date de fin (expire)", "no end date (expire)"));
        }
        Optional<LocalDate> day = expiry();
        if (day.isEmpty()) {
            return Optional.of(new Text(
                    "date de fin illisible « " + expire + " », écrire par exemple 2027-01-31",
                    "unreadable end date “" + expire + "”, write for instance 2027-01-31"));
        }
        return day.filter(last -> last.isBefore(today))
                .map(last -> new Text("expirée depuis le " + last, "expired since " + last));
    }

    /** The last day on which the waiver holds, when it can be read. */
    public Optional<LocalDate> expiry() {
        try {
            return Optional.of(LocalDate.parse(expire.strip()));
        } catch (DateTimeParseException e) {
            return Optional.empty();
        }
    }
}
