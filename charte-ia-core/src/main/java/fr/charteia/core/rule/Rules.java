package fr.charteia.core.rule;

import fr.charteia.core.declaration.KnownRules;
import fr.charteia.core.declaration.Policy;
import fr.charteia.core.flow.FlowResult;
import fr.charteia.core.flow.value.Site;
import fr.charteia.core.message.Severity;
import java.util.ArrayList;
import java.util.Collections;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.NavigableMap;
import java.util.Objects;
import java.util.Set;
import java.util.TreeMap;
import java.util.TreeSet;

/** The rules, listed one by one, each under what it needs to have something to look at. */
public final class Rules {
    private static final Map<String, RuleDescriptor> DESCRIPTORS = RuleResources.list();
    private static final DerogationInvalide WAIVERS = new DerogationInvalide(describe("CHARTE-804"));

    /** What there is to look at for every module. */
    private static final List<Rule> ALWAYS = List.of(
            new DeclarationIllisible(describe("CHARTE-000")),
            new SecretEnClair(describe("CHARTE-601")),
            WAIVERS,
            new RegistreEnEcart(describe("CHARTE-905")));

    /** The rules on declared systems. Loaded where there is one. */
    private static final class OnSystems {
        static final List<Rule> ALL = List.of(
                new FinaliteNonDeclaree(describe("CHARTE-101")),
                new AlternativesNonEvaluees(describe("CHARTE-102")),
                new BiometrieSansBaseLegale(describe("CHARTE-103")),
                new InformationAbsente(describe("CHARTE-104")),
                new DocumentationManquante(describe("CHARTE-201")),
                new VoieDeRecoursAbsente(describe("CHARTE-203")),
                new FicheEnEcart(describe("CHARTE-205")),
                new AidfAbsente(describe("CHARTE-302")),
                new BiaisNonEvalues(describe("CHARTE-303")),
                new ResponsableNonDeclare(describe("CHARTE-502")),
                new ControleNonPrevu(describe("CHARTE-504")),
                new DispositifDeRetrait(describe("CHARTE-604")),
                new EmpreinteNonRenseignee(describe("CHARTE-701")),
                new AuditPerime(describe("CHARTE-801")),
                new AnomalieNonTraitee(describe("CHARTE-802")),
                new FormationAbsente(describe("CHARTE-803")),
                new UsageProhibe(describe("CHARTE-901")),
                new HautRisqueIncomplet(describe("CHARTE-902")),
                new ClassementIncoherent(describe("CHARTE-904")));

        private OnSystems() {}
    }

    /** The rules on calls of an AI, and on what flows where. Loaded where there is any: most modules have none. */
    private static final class OnCalls {
        static final List<Rule> ALL = List.of(
                new ServiceNonAutorise(describe("CHARTE-001")),
                new SystemeNonDeclare(describe("CHARTE-002")),
                new ServiceExterneSansGaranties(describe("CHARTE-003")),
                new UsageInterditSurServiceExterne(describe("CHARTE-004")),
                new PointDAccesIndetermine(describe("CHARTE-005")),
                new ContenuGenereNonSignale(describe("CHARTE-202")),
                new DecisionPresenteeCommeHumaine(describe("CHARTE-204")),
                new VariableSensibleDansUnModele(describe("CHARTE-301")),
                new DonneesPersonnellesVersIAExterne(describe("CHARTE-401")),
                new InformationSensibleVersIAExterne(describe("CHARTE-402")),
                new DonneesPersonnellesSansAnalyse(describe("CHARTE-403")),
                new FinaliteDetournee(describe("CHARTE-404")),
                new UsageNonTrace(describe("CHARTE-405")),
                new DonneesDansLesJournaux(describe("CHARTE-406")),
                new PseudonymisationInsuffisante(describe("CHARTE-407")),
                new DecisionAutomatiseeSansValidationHumaine(describe("CHARTE-501")),
                new ValidationHumaineFactice(describe("CHARTE-503")),
                new CanalNonChiffre(describe("CHARTE-602")),
                new IntegriteDuModele(describe("CHARTE-603")),
                new SortieIAVersOperationDangereuse(describe("CHARTE-605")),
                new AccesNonControle(describe("CHARTE-606")),
                new AppelSansGardeFou(describe("CHARTE-607")),
                new AppelRepeteSansMutualisation(describe("CHARTE-702")),
                new PolitiquePerimee(describe("CHARTE-805")),
                new AssouplissementNonMotive(describe("CHARTE-806")),
                new InteractionNonSignalee(describe("CHARTE-903")));

        private OnCalls() {}
    }

    private Rules() {}

    private static RuleDescriptor describe(String id) {
        return Objects.requireNonNull(DESCRIPTORS.get(id), id);
    }

    /** What is said of each rule, by id. */
    public static List<RuleDescriptor> descriptors() {
        return List.copyOf(DESCRIPTORS.values());
    }

    /** The ids of the rules, sorted. */
    public static Set<String> ids() {
        return Collections.unmodifiableSet(new TreeSet<>(DESCRIPTORS.keySet()));
    }

    /** The rules, as declarations may name them. */
    public static KnownRules known() {
        return known(List.of());
    }

    /** The rules and these others, as declarations may name them. */
    public static KnownRules known(List<RuleDescriptor> others) {
        List<RuleDescriptor> all = new ArrayList<>(descriptors());
        all.addAll(others);
        NavigableMap<String, KnownRules.Known> known = new TreeMap<>();
        for (RuleDescriptor rule : all) {
            String family = rule.families().get(0).name().toLowerCase(Locale.ROOT);
            known.put(rule.id(), new KnownRules.Known(rule.severity(), family));
        }
        return new KnownRules(known);
    }

    /** The ids of the rules that the policy switched off. */
    public static Set<String> switchedOff(Policy policy) {
        Set<String> off = new TreeSet<>();
        for (RuleDescriptor rule : descriptors()) {
            if (policy.level(rule.id(), rule.severity()) == Severity.DESACTIVEE) {
                off.add(rule.id());
            }
        }
        return off;
    }

    /** Checks every rule; the findings are sorted by place, those that a waiver covers included. */
    public static List<Finding> check(RuleContext context) {
        return check(context, List.of());
    }

    /** Checks every rule, and weighs what other rules found among their findings. */
    public static List<Finding> check(RuleContext context, List<Brought> brought) {
        Findings findings = new Findings(context);
        Set<String> off = switchedOff(context.policy());
        for (Rule rule : concerned(context)) {
            if (!off.contains(rule.descriptor().id())) {
                rule.check(context, findings.of(rule.descriptor()));
            }
        }
        for (Brought other : brought) {
            FindingSink sink = findings.of(other.rule());
            other.violations().forEach(violation -> sink.report(draft(violation)));
        }
        WAIVERS.unused(context, findings.used(), findings.of(WAIVERS.descriptor()));
        return findings.sorted();
    }

    /** All rules. */
    static List<Rule> all() {
        List<Rule> all = new ArrayList<>(ALWAYS);
        all.addAll(OnSystems.ALL);
        all.addAll(OnCalls.ALL);
        return all;
    }

    /** The rules that have something to look at. */
    private static List<Rule> concerned(RuleContext context) {
        List<Rule> rules = new ArrayList<>(ALWAYS);
        if (!context.systems().all().isEmpty()) {
            rules.addAll(OnSystems.ALL);
        }
        FlowResult flows = context.flows();
        if (!flows.aiCalls().isEmpty() || !flows.flows().isEmpty()) {
            rules.addAll(OnCalls.ALL);
        }
        return rules;
    }

    private static Draft draft(Violation violation) {
        Draft draft = violation.line() > 0
                ? Draft.at(new Site(violation.member(), violation.line(), 0), "")
                : Draft.at(violation.member(), "");
        return draft.says(violation.message().fr(), violation.message().en())
                .by(violation.visits().stream().map(Visit::hop).toList())
                .between("", violation.target());
    }
}
