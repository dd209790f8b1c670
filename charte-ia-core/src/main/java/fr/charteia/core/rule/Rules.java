package fr.charteia.core.rule;

import fr.charteia.core.declaration.KnownRules;
import fr.charteia.core.declaration.Policy;
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

/** The rules, listed one by one. */
public final class Rules {
    private static final Map<String, RuleDescriptor> DESCRIPTORS = RuleResources.list();
    private static final DerogationInvalide WAIVERS = new DerogationInvalide(describe("CHARTE-804"));

    private static final List<Rule> ALL = List.of(
            new DeclarationIllisible(describe("CHARTE-000")),
            new ServiceNonAutorise(describe("CHARTE-001")),
            new SystemeNonDeclare(describe("CHARTE-002")),
            new ServiceExterneSansGaranties(describe("CHARTE-003")),
            new UsageInterditSurServiceExterne(describe("CHARTE-004")),
            new PointDAccesIndetermine(describe("CHARTE-005")),
            new FinaliteNonDeclaree(describe("CHARTE-101")),
            new AlternativesNonEvaluees(describe("CHARTE-102")),
            new BiometrieSansBaseLegale(describe("CHARTE-103")),
            new InformationAbsente(describe("CHARTE-104")),
            new DocumentationManquante(describe("CHARTE-201")),
            new ContenuGenereNonSignale(describe("CHARTE-202")),
            new VoieDeRecoursAbsente(describe("CHARTE-203")),
            new DecisionPresenteeCommeHumaine(describe("CHARTE-204")),
            new FicheEnEcart(describe("CHARTE-205")),
            new VariableSensibleDansUnModele(describe("CHARTE-301")),
            new AidfAbsente(describe("CHARTE-302")),
            new BiaisNonEvalues(describe("CHARTE-303")),
            new DonneesPersonnellesVersIAExterne(describe("CHARTE-401")),
            new InformationSensibleVersIAExterne(describe("CHARTE-402")),
            new DonneesPersonnellesSansAnalyse(describe("CHARTE-403")),
            new FinaliteDetournee(describe("CHARTE-404")),
            new UsageNonTrace(describe("CHARTE-405")),
            new DonneesDansLesJournaux(describe("CHARTE-406")),
            new PseudonymisationInsuffisante(describe("CHARTE-407")),
            new DecisionAutomatiseeSansValidationHumaine(describe("CHARTE-501")),
            new ResponsableNonDeclare(describe("CHARTE-502")),
            new ValidationHumaineFactice(describe("CHARTE-503")),
            new ControleNonPrevu(describe("CHARTE-504")),
            new SecretEnClair(describe("CHARTE-601")),
            new CanalNonChiffre(describe("CHARTE-602")),
            new IntegriteDuModele(describe("CHARTE-603")),
            new DispositifDeRetrait(describe("CHARTE-604")),
            new SortieIAVersOperationDangereuse(describe("CHARTE-605")),
            new AccesNonControle(describe("CHARTE-606")),
            new AppelSansGardeFou(describe("CHARTE-607")),
            new EmpreinteNonRenseignee(describe("CHARTE-701")),
            new AppelRepeteSansMutualisation(describe("CHARTE-702")),
            new AuditPerime(describe("CHARTE-801")),
            new AnomalieNonTraitee(describe("CHARTE-802")),
            new FormationAbsente(describe("CHARTE-803")),
            WAIVERS,
            new PolitiquePerimee(describe("CHARTE-805")),
            new AssouplissementNonMotive(describe("CHARTE-806")),
            new UsageProhibe(describe("CHARTE-901")),
            new HautRisqueIncomplet(describe("CHARTE-902")),
            new InteractionNonSignalee(describe("CHARTE-903")),
            new ClassementIncoherent(describe("CHARTE-904")),
            new RegistreEnEcart(describe("CHARTE-905")));

    private Rules() {}

    private static RuleDescriptor describe(String id) {
        return Objects.requireNonNull(DESCRIPTORS.get(id), id);
    }

    /** What is said of each rule, by id. */
    public static List<RuleDescriptor> descriptors() {
        return ALL.stream().map(Rule::descriptor).toList();
    }

    /** The ids of the rules, sorted. */
    public static Set<String> ids() {
        Set<String> ids = new TreeSet<>();
        ALL.forEach(rule -> ids.add(rule.descriptor().id()));
        return Collections.unmodifiableSet(ids);
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
        for (Rule rule : ALL) {
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

    private static Draft draft(Violation violation) {
        Draft draft = violation.line() > 0
                ? Draft.at(new Site(violation.member(), violation.line(), 0), "")
                : Draft.at(violation.member(), "");
        return draft.says(violation.message().fr(), violation.message().en())
                .by(violation.visits().stream().map(Visit::hop).toList())
                .between("", violation.target());
    }
}
