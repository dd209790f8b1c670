package fr.charteia.core.rule;

import fr.charteia.core.bytecode.MemberRef;
import fr.charteia.core.declaration.Derogation;
import fr.charteia.core.declaration.Enclosing;
import fr.charteia.core.declaration.FindingKey;
import fr.charteia.core.flow.value.Hop;
import fr.charteia.core.message.Location;
import fr.charteia.core.message.Severity;
import fr.charteia.core.message.Text;
import java.util.ArrayList;
import java.util.Comparator;
import java.util.HashMap;
import java.util.HashSet;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import java.util.TreeMap;
import java.util.regex.Pattern;

/** Turns what rules report into findings: weighed, placed, named for the baseline, waived where a waiver says so. */
final class Findings {
    private static final Pattern ANONYMOUS = Pattern.compile("\\$\\d+$");

    private final RuleContext context;
    private final Traces traces;
    private final List<Weighed> found = new ArrayList<>();
    private final Set<Derogation> used = new HashSet<>();

    /**
     * A finding before its place in the sources was looked up.
     *
     * @param number how many were reported before it
     * @param path its file
     */
    private record Weighed(
            int number,
            RuleDescriptor rule,
            Draft draft,
            Severity severity,
            String path,
            Optional<Derogation> waiver) {}

    Findings(RuleContext context) {
        this.context = context;
        this.traces = new Traces(context.places());
    }

    /** Where that rule reports. */
    FindingSink of(RuleDescriptor rule) {
        return draft -> add(rule, draft);
    }

    /** The waivers that covered a finding. */
    Set<Derogation> used() {
        return used;
    }

    private void add(RuleDescriptor rule, Draft draft) {
        Severity severity = severity(rule, draft);
        if (severity == Severity.DESACTIVEE || !concernsUs(draft)) {
            return;
        }
        String path = path(draft.where());
        Optional<Derogation> waiver = waiver(rule, draft, path);
        waiver.ifPresent(used::add);
        found.add(new Weighed(found.size(), rule, draft, severity, path, waiver));
    }

    private Finding place(Weighed weighed) {
        RuleDescriptor rule = weighed.rule();
        Draft draft = weighed.draft();
        List<List<Finding.Step>> steps =
                draft.traces().stream().map(traces::steps).distinct().toList();
        return new Finding(
                rule.id(),
                weighed.severity(),
                location(draft.where()),
                Enclosing.sourceMember(member(draft.where())),
                message(rule, draft),
                draft.subject(),
                steps.isEmpty() ? List.of() : steps.get(0),
                draft.advice(rule),
                key(rule, draft),
                steps.size() < 2 ? List.of() : steps.subList(1, steps.size()),
                draft.traces().stream()
                        .findFirst()
                        .map(hops -> Visit.of(hops, context.places()))
                        .orElse(List.of()),
                weighed.waiver().map(Findings::accepted),
                false);
    }

    /** The policy's word counts, else the rule's; what the law does not demand yet is a warning until the day. */
    private Severity severity(RuleDescriptor rule, Draft draft) {
        Severity usual = isEarly(rule) ? Severity.AVERTISSEMENT : rule.severity();
        Severity said = context.policy().level(rule.id(), usual);
        return draft.limit().filter(limit -> limit.compareTo(said) > 0).orElse(said);
    }

    private boolean isEarly(RuleDescriptor rule) {
        return rule.severity() == Severity.ERREUR
                && rule.appliesFrom().filter(context.today()::isBefore).isPresent()
                && context.policy().said(rule.id()).isEmpty();
    }

    private Text message(RuleDescriptor rule, Draft draft) {
        Text message = draft.message(rule);
        return isEarly(rule)
                ? new Text(
                        message.fr() + " (erreur à compter du "
                                + rule.appliesFrom().get() + ")",
                        message.en() + " (an error from " + rule.appliesFrom().get() + ")")
                : message;
    }

    /** A flow between other modules was reported by the first module that saw all of it. */
    private boolean concernsUs(Draft draft) {
        if (draft.where() instanceof Draft.Where.File) {
            return true;
        }
        return context.own().test(member(draft.where()).owner())
                || draft.traces().stream()
                        .flatMap(List::stream)
                        .map(Hop::site)
                        .anyMatch(site -> context.own().test(site.method().owner()));
    }

    private Location location(Draft.Where where) {
        if (where instanceof Draft.Where.Code code) {
            return context.places().of(code.site(), code.member());
        }
        return where instanceof Draft.Where.Declaration declaration
                ? context.places().of(declaration.member(), declaration.annotation())
                : ((Draft.Where.File) where).location();
    }

    private String path(Draft.Where where) {
        return where instanceof Draft.Where.File file
                ? file.location().path()
                : context.places().path(member(where).owner());
    }

    private static MemberRef member(Draft.Where where) {
        return where instanceof Draft.Where.Code code
                ? code.site().method()
                : where instanceof Draft.Where.Declaration declaration
                        ? declaration.member()
                        : new MemberRef("", "", "");
    }

    private Optional<Derogation> waiver(RuleDescriptor rule, Draft draft, String path) {
        MemberRef member = member(draft.where());
        Derogation.Subject subject = new Derogation.Subject(
                member.owner().isEmpty() ? List.of() : Enclosing.of(context.index(), member),
                draft.fieldWaiver()
                        .map(Derogation::scope)
                        .filter(Derogation.Scope.Field.class::isInstance)
                        .map(scope -> ((Derogation.Scope.Field) scope).field())
                        .map(field -> new MemberRef(field.owner(), field.name(), ""))
                        .map(Set::of)
                        .orElse(Set.of()),
                path);
        return context.derogations().stream()
                .filter(derogation -> derogation.covers(rule.id(), subject, context.terms()))
                .findFirst();
    }

    private static Finding.Waiver accepted(Derogation derogation) {
        return new Finding.Waiver(
                derogation.motif(),
                derogation.autorisePar(),
                derogation.expire(),
                derogation.reference(),
                derogation
                        .location()
                        .map(at -> at.path() + ':' + at.line())
                        .orElseGet(() -> stableName(DerogationInvalide.element(derogation))),
                derogation.location().isEmpty());
    }

    private FindingKey key(RuleDescriptor rule, Draft draft) {
        String place = draft.where() instanceof Draft.Where.File file
                ? file.location().path() + '#' + file.key()
                : stableName(named(member(draft.where())));
        return new FindingKey(rule.id(), place, draft.source(), draft.target(), 1);
    }

    /** The member that sources name: the numbers of lambdas and anonymous classes change when others are written above. */
    private MemberRef named(MemberRef member) {
        return Enclosing.of(context.index(), member).stream()
                .filter(around -> !ANONYMOUS.matcher(around.owner()).find())
                .findFirst()
                .orElseGet(() -> Enclosing.sourceMember(member));
    }

    private static String stableName(MemberRef member) {
        String type = member.owner().replace('/', '.');
        return member.name().isEmpty() ? type : type + '#' + member.name();
    }

    /** The findings in the order in which they were reported, looked up file by file, so that each file is parsed once. */
    private List<Finding> placed() {
        Map<Integer, Finding> byNumber = new TreeMap<>();
        found.stream()
                .sorted(Comparator.comparing(Weighed::path).thenComparingInt(Weighed::number))
                .forEach(weighed -> byNumber.put(weighed.number(), place(weighed)));
        return List.copyOf(byNumber.values());
    }

    private static Comparator<Finding> byPlace() {
        return Comparator.<Finding, String>comparing(f -> f.location().path())
                .thenComparingInt(f -> f.location().line())
                .thenComparingInt(f -> f.location().column())
                .thenComparing(Finding::rule)
                .thenComparing(f -> f.message().fr())
                .thenComparing(f -> f.subject().fr())
                .thenComparing(Finding::fingerprint);
    }

    /** All findings, sorted; those that nothing else tells apart are numbered in the order of their lines. */
    List<Finding> sorted() {
        if (found.isEmpty()) {
            return List.of();
        }
        Map<String, Integer> seen = new HashMap<>();
        return placed().stream()
                .sorted(byPlace())
                .map(finding -> {
                    int number = seen.merge(finding.fingerprint(), 1, Integer::sum);
                    return number == 1 ? finding : finding.numbered(number);
                })
                .toList();
    }
}
