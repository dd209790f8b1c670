package fr.charteia.archunit;

import com.tngtech.archunit.junit.ArchTest;
import com.tngtech.archunit.lang.ArchRule;
import com.tngtech.archunit.lang.CompositeArchRule;
import com.tngtech.archunit.lang.syntax.ArchRuleDefinition;
import fr.charteia.core.RuleCatalogue;
import fr.charteia.core.rule.RuleDescriptor;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.TreeMap;

/**
 * The rules of the charter, one by one. Each finds what the goal {@code check} of the Maven plugin finds on the same class files
 * with the same policy and the same fiches, whatever its level; what a waiver covers is left out, and a rule that the policy
 * switches off finds nothing. What is wrong with a fiche or the policy is told with the first class of the import.
 *
 * <p>Used alone, all together ({@link #all()}), or as a member of a test class:
 *
 * <pre>{@code
 * @ArchTest
 * static final ArchTests charter = ArchTests.in(CharteIARules.class);
 * }</pre>
 */
public final class CharteIARules {
    private static final Map<String, ArchRule> BY_ID = new TreeMap<>();

    /** CHARTE-000. */
    @ArchTest
    public static final ArchRule declarations_should_be_readable =
            rule("CHARTE-000", "declarations_should_be_readable");

    /** CHARTE-001. */
    @ArchTest
    public static final ArchRule ai_calls_should_go_to_authorised_services =
            rule("CHARTE-001", "ai_calls_should_go_to_authorised_services");

    /** CHARTE-002. */
    @ArchTest
    public static final ArchRule ai_calls_should_be_part_of_a_declared_system =
            rule("CHARTE-002", "ai_calls_should_be_part_of_a_declared_system");

    /** CHARTE-003. */
    @ArchTest
    public static final ArchRule external_services_should_have_terms_and_a_security_evaluation =
            rule("CHARTE-003", "external_services_should_have_terms_and_a_security_evaluation");

    /** CHARTE-004. */
    @ArchTest
    public static final ArchRule external_services_should_not_serve_forbidden_usages =
            rule("CHARTE-004", "external_services_should_not_serve_forbidden_usages");

    /** CHARTE-005. */
    @ArchTest
    public static final ArchRule endpoints_of_ai_should_be_known =
            rule("CHARTE-005", "endpoints_of_ai_should_be_known");

    /** CHARTE-101. */
    @ArchTest
    public static final ArchRule ai_systems_should_have_a_declared_purpose =
            rule("CHARTE-101", "ai_systems_should_have_a_declared_purpose");

    /** CHARTE-102. */
    @ArchTest
    public static final ArchRule ai_systems_should_be_weighed_against_alternatives =
            rule("CHARTE-102", "ai_systems_should_be_weighed_against_alternatives");

    /** CHARTE-103. */
    @ArchTest
    public static final ArchRule biometrics_should_have_a_legal_basis =
            rule("CHARTE-103", "biometrics_should_have_a_legal_basis");

    /** CHARTE-104. */
    @ArchTest
    public static final ArchRule people_should_be_told_of_ai_systems =
            rule("CHARTE-104", "people_should_be_told_of_ai_systems");

    /** CHARTE-201. */
    @ArchTest
    public static final ArchRule ai_systems_should_be_documented =
            rule("CHARTE-201", "ai_systems_should_be_documented");

    /** CHARTE-202. */
    @ArchTest
    public static final ArchRule generated_content_should_be_marked =
            rule("CHARTE-202", "generated_content_should_be_marked");

    /** CHARTE-203. */
    @ArchTest
    public static final ArchRule decisions_with_ai_should_be_open_to_appeal =
            rule("CHARTE-203", "decisions_with_ai_should_be_open_to_appeal");

    /** CHARTE-204. */
    @ArchTest
    public static final ArchRule decisions_with_ai_should_say_so =
            rule("CHARTE-204", "decisions_with_ai_should_say_so");

    /** CHARTE-205. */
    @ArchTest
    public static final ArchRule fiches_should_agree_with_the_code =
            rule("CHARTE-205", "fiches_should_agree_with_the_code");

    /** CHARTE-301. */
    @ArchTest
    public static final ArchRule special_categories_of_data_should_not_reach_ai =
            rule("CHARTE-301", "special_categories_of_data_should_not_reach_ai");

    /** CHARTE-302. */
    @ArchTest
    public static final ArchRule high_risk_systems_should_have_a_fundamental_rights_assessment =
            rule("CHARTE-302", "high_risk_systems_should_have_a_fundamental_rights_assessment");

    /** CHARTE-303. */
    @ArchTest
    public static final ArchRule high_risk_systems_should_have_a_bias_evaluation =
            rule("CHARTE-303", "high_risk_systems_should_have_a_bias_evaluation");

    /** CHARTE-401. */
    @ArchTest
    public static final ArchRule personal_data_should_not_reach_external_ai =
            rule("CHARTE-401", "personal_data_should_not_reach_external_ai");

    /** CHARTE-402. */
    @ArchTest
    public static final ArchRule sensitive_information_should_not_reach_external_ai =
            rule("CHARTE-402", "sensitive_information_should_not_reach_external_ai");

    /** CHARTE-403. */
    @ArchTest
    public static final ArchRule personal_data_should_not_reach_ai_without_an_assessment =
            rule("CHARTE-403", "personal_data_should_not_reach_ai_without_an_assessment");

    /** CHARTE-404. */
    @ArchTest
    public static final ArchRule data_should_not_train_models_beyond_its_purpose =
            rule("CHARTE-404", "data_should_not_train_models_beyond_its_purpose");

    /** CHARTE-405. */
    @ArchTest
    public static final ArchRule ai_calls_with_personal_data_should_be_traced =
            rule("CHARTE-405", "ai_calls_with_personal_data_should_be_traced");

    /** CHARTE-406. */
    @ArchTest
    public static final ArchRule prompts_and_answers_should_not_be_logged_in_clear =
            rule("CHARTE-406", "prompts_and_answers_should_not_be_logged_in_clear");

    /** CHARTE-407. */
    @ArchTest
    public static final ArchRule pseudonymised_data_should_not_reach_external_ai =
            rule("CHARTE-407", "pseudonymised_data_should_not_reach_external_ai");

    /** CHARTE-501. */
    @ArchTest
    public static final ArchRule ai_output_should_not_decide_without_a_person =
            rule("CHARTE-501", "ai_output_should_not_decide_without_a_person");

    /** CHARTE-502. */
    @ArchTest
    public static final ArchRule ai_systems_should_have_owners = rule("CHARTE-502", "ai_systems_should_have_owners");

    /** CHARTE-503. */
    @ArchTest
    public static final ArchRule human_validation_should_be_real =
            rule("CHARTE-503", "human_validation_should_be_real");

    /** CHARTE-504. */
    @ArchTest
    public static final ArchRule ai_systems_should_have_controls =
            rule("CHARTE-504", "ai_systems_should_have_controls");

    /** CHARTE-601. */
    @ArchTest
    public static final ArchRule api_keys_should_not_be_in_clear =
            rule("CHARTE-601", "api_keys_should_not_be_in_clear");

    /** CHARTE-602. */
    @ArchTest
    public static final ArchRule ai_should_be_reached_over_encrypted_channels =
            rule("CHARTE-602", "ai_should_be_reached_over_encrypted_channels");

    /** CHARTE-603. */
    @ArchTest
    public static final ArchRule models_should_be_pinned_and_verified =
            rule("CHARTE-603", "models_should_be_pinned_and_verified");

    /** CHARTE-604. */
    @ArchTest
    public static final ArchRule ai_systems_should_have_an_off_switch =
            rule("CHARTE-604", "ai_systems_should_have_an_off_switch");

    /** CHARTE-605. */
    @ArchTest
    public static final ArchRule ai_output_should_not_reach_dangerous_operations =
            rule("CHARTE-605", "ai_output_should_not_reach_dangerous_operations");

    /** CHARTE-606. */
    @ArchTest
    public static final ArchRule access_to_ai_should_be_controlled =
            rule("CHARTE-606", "access_to_ai_should_be_controlled");

    /** CHARTE-607. */
    @ArchTest
    public static final ArchRule ai_calls_should_have_guard_rails =
            rule("CHARTE-607", "ai_calls_should_have_guard_rails");

    /** CHARTE-701. */
    @ArchTest
    public static final ArchRule ai_systems_should_state_their_footprint =
            rule("CHARTE-701", "ai_systems_should_state_their_footprint");

    /** CHARTE-702. */
    @ArchTest
    public static final ArchRule ai_calls_should_not_be_repeated_needlessly =
            rule("CHARTE-702", "ai_calls_should_not_be_repeated_needlessly");

    /** CHARTE-801. */
    @ArchTest
    public static final ArchRule audits_should_be_recent = rule("CHARTE-801", "audits_should_be_recent");

    /** CHARTE-802. */
    @ArchTest
    public static final ArchRule anomalies_should_be_dealt_with_in_time =
            rule("CHARTE-802", "anomalies_should_be_dealt_with_in_time");

    /** CHARTE-803. */
    @ArchTest
    public static final ArchRule users_of_ai_systems_should_be_trained =
            rule("CHARTE-803", "users_of_ai_systems_should_be_trained");

    /** CHARTE-804. */
    @ArchTest
    public static final ArchRule waivers_should_be_valid = rule("CHARTE-804", "waivers_should_be_valid");

    /** CHARTE-805. */
    @ArchTest
    public static final ArchRule the_policy_should_be_reviewed_every_year =
            rule("CHARTE-805", "the_policy_should_be_reviewed_every_year");

    /** CHARTE-806. */
    @ArchTest
    public static final ArchRule weaker_policies_should_say_why = rule("CHARTE-806", "weaker_policies_should_say_why");

    /** CHARTE-901. */
    @ArchTest
    public static final ArchRule prohibited_usages_should_not_exist =
            rule("CHARTE-901", "prohibited_usages_should_not_exist");

    /** CHARTE-902. */
    @ArchTest
    public static final ArchRule high_risk_systems_should_be_complete =
            rule("CHARTE-902", "high_risk_systems_should_be_complete");

    /** CHARTE-903. */
    @ArchTest
    public static final ArchRule people_should_know_that_they_talk_to_ai =
            rule("CHARTE-903", "people_should_know_that_they_talk_to_ai");

    /** CHARTE-904. */
    @ArchTest
    public static final ArchRule the_declared_risk_should_cover_what_the_code_does =
            rule("CHARTE-904", "the_declared_risk_should_cover_what_the_code_does");

    /** CHARTE-905. */
    @ArchTest
    public static final ArchRule the_registry_should_agree_with_the_code =
            rule("CHARTE-905", "the_registry_should_agree_with_the_code");

    private CharteIARules() {}

    /** All rules, as one that reports whatever each of them finds. */
    public static ArchRule all() {
        return CompositeArchRule.of(List.copyOf(BY_ID.values())).as("the code should respect the charter on AI");
    }

    /** The rule with this id, {@code CHARTE-401}. */
    public static Optional<ArchRule> rule(String id) {
        return Optional.ofNullable(BY_ID.get(id));
    }

    static boolean contains(ArchRule rule) {
        return BY_ID.containsValue(rule);
    }

    private static ArchRule rule(String id, String name) {
        String sentence = name.replace('_', ' ').replaceAll("\\bai\\b", "AI").replaceAll("\\bapi\\b", "API");
        ArchRule rule = ArchRuleDefinition.classes()
                .should(new CharterCondition(id, "respect " + id))
                .as(sentence)
                .because(
                        "the charter demands it: " + part(RuleCatalogue.find(id).orElseThrow()) + " (" + id + ")");
        BY_ID.put(id, rule);
        return rule;
    }

    private static String part(RuleDescriptor rule) {
        return switch (rule.principle()) {
            case 0 -> "conditions of use";
            case 8 -> "other provisions";
            case 9 -> "annex on Regulation (EU) 2024/1689";
            default -> "principle " + rule.principle();
        };
    }
}
