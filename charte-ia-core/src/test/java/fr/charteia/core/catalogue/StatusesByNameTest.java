package fr.charteia.core.catalogue;

import static org.assertj.core.api.Assertions.assertThat;

import fr.charteia.core.catalogue.Known.World;
import java.util.List;
import java.util.Set;
import org.junit.jupiter.api.Test;

class StatusesByNameTest {
    private static boolean decides(String type, String field, String constant, String... sources) {
        World world = new Known().of(sources);
        NamesOfStatuses names = new NamesOfStatuses(world.index(), new Lexicon());
        return world.index()
                .find("p/" + type)
                .flatMap(header -> header.field(field))
                .flatMap(header -> names.decision(header.ref(), 0, Set.of(constant)))
                .isPresent();
    }

    @Test
    void a_verb_says_so_where_a_decision_may_be_the_opposite() {
        String loan = "package p; class Loan { LoanDecision decision; Step step; }";
        String opposed = "package p; enum LoanDecision { APPROVE, REVIEW, REJECT }";
        String step = "package p; enum Step { APPROVE, REJECT }";
        assertThat(decides("Loan", "decision", "REJECT", loan, opposed, step)).isTrue();
        assertThat(decides("Loan", "decision", "REVIEW", loan, opposed, step)).isFalse();
        assertThat(decides("Loan", "step", "REJECT", loan, opposed, step)).isFalse();
        assertThat(decides("Loan", "decision", "APPROVE", loan, "package p; enum LoanDecision { APPROVE, WAIT }", step))
                .isFalse();
    }

    @Test
    void a_verb_says_so_in_what_is_named_for_a_status_whatever_the_enum_is_called() {
        String claim = "package p; class Claim { State status; State kind; }";
        String opposed = "package p; enum State { PENDING, PASS, REJECT }";
        assertThat(decides("Claim", "status", "REJECT", claim, opposed)).isTrue();
        assertThat(decides("Claim", "status", "PASS", claim, opposed)).isTrue();
        assertThat(decides("Claim", "status", "PENDING", claim, opposed)).isFalse();
        String verdict = "package p; class Claim { Of verdict; Of way; }";
        assertThat(decides("Claim", "verdict", "DECLINE", verdict, "package p; enum Of { ACCEPT, DECLINE }"))
                .isTrue();
        assertThat(decides("Claim", "way", "DECLINE", verdict, "package p; enum Of { ACCEPT, DECLINE }"))
                .isFalse();
        assertThat(decides("Claim", "verdict", "DECLINE", verdict, "package p; enum Of { OPEN, DECLINE }"))
                .isFalse();
    }

    @Test
    void a_fine_is_remitted_or_raised_by_an_authority() {
        String states = "RECUE, ANNULEE, MAJOREE, PAYEE";
        for (String type : List.of("Amende", "ContraventionRoutiere")) {
            for (String decided : List.of("ANNULEE", "MAJOREE")) {
                assertThat(decides(type, "status", decided, ofEnum(type, states)))
                        .as(type + ' ' + decided)
                        .isTrue();
            }
            assertThat(decides(type, "status", "PAYEE", ofEnum(type, states)))
                    .as(type)
                    .isFalse();
        }
        for (String type : List.of("Commande", "RendezVous", "Reservation")) {
            assertThat(decides(type, "status", "ANNULEE", ofEnum(type, states)))
                    .as(type)
                    .isFalse();
        }
    }

    @Test
    void a_verb_says_nothing_of_persons_in_a_part_of_a_program() {
        for (String type : List.of("RequestFilter", "FirewallRule", "HttpResult", "TestReport", "QualityCheck")) {
            assertThat(decides(
                            type,
                            "status",
                            "REJECT",
                            "package p; class " + type + " { Of status; }",
                            "package p; enum Of { PASS, REJECT }"))
                    .as(type)
                    .isFalse();
        }
    }

    @Test
    void a_user_asks_for_something_where_somebody_is_said_to_decide_on_it() {
        String user = "package p; class User { String email; }";
        assertThat(decides(
                        "AdminRequest",
                        "status",
                        "REJECTED",
                        "package p; class AdminRequest { User user; String status, decidedBy; }",
                        user))
                .isTrue();
        assertThat(decides(
                        "AdminRequest",
                        "status",
                        "REJECTED",
                        "package p; class AdminRequest { User requester; Status status; User reviewedBy; }",
                        "package p; enum Status { PENDING, APPROVED, REJECTED }",
                        user))
                .isTrue();
        assertThat(decides(
                        "AdminRequest",
                        "status",
                        "REJECTED",
                        "package p; class AdminRequest { User user; String status, createdBy; }",
                        user))
                .isFalse();
        assertThat(decides(
                        "AdminRequest",
                        "status",
                        "REJECTED",
                        "package p; class AdminRequest { String url, status, decidedBy; }",
                        user))
                .isFalse();
        for (String thing : List.of("AccessRequest", "PullRequest", "HttpRequest", "RoomRequest")) {
            assertThat(decides(
                            thing,
                            "status",
                            "REJECTED",
                            "package p; class " + thing + " { User user; String status, reviewedBy; }",
                            user))
                    .as(thing)
                    .isFalse();
        }
    }

    @Test
    void a_text_is_a_verb_where_it_is_named_for_the_decision_itself() {
        String claim = "package p; class Claim { String decision; String status; String action; }";
        assertThat(decides("Claim", "decision", "AI_REJECT", claim)).isTrue();
        assertThat(decides("Claim", "decision", "AUTO_APPROVE", claim)).isTrue();
        assertThat(decides("Claim", "decision", "REVIEW", claim)).isFalse();
        assertThat(decides("Claim", "status", "REJECT", claim)).isFalse();
        assertThat(decides("Claim", "action", "AI_REJECT", claim)).isFalse();
        assertThat(decides("AuditLog", "decision", "AI_REJECT", "package p; class AuditLog { String decision; }"))
                .isFalse();
    }

    @Test
    void a_refusal_may_say_why() {
        String statuses =
                "SUBMITTED, APPROVED, APPROVED_LATE, REJECTED, REJECTED_FRAUD, REJECTED_LOW_SCORE, FRAUD_SUSPECTED";
        assertThat(decides("Loan", "status", "REJECTED_FRAUD", ofEnum("Loan", statuses)))
                .isTrue();
        assertThat(decides("Loan", "status", "REJECTED_LOW_SCORE", ofEnum("Loan", statuses)))
                .isTrue();
        assertThat(decides("Loan", "status", "APPROVED_LATE", ofEnum("Loan", statuses)))
                .isFalse();
        assertThat(decides("Loan", "status", "FRAUD_SUSPECTED", ofEnum("Loan", statuses)))
                .isFalse();
    }

    @Test
    void a_word_may_say_so_of_what_its_class_is_named_for_alone() {
        assertThat(decides("Prisoner", "status", "ON_PAROLE", ofEnum("Prisoner", "ACTIVE, ON_PAROLE, RELEASED")))
                .isTrue();
        assertThat(decides("Version", "status", "RELEASED", ofEnum("Version", "DRAFT, RELEASED")))
                .isFalse();
        assertThat(decides("Etudiant", "status", "BLOQUE", ofEnum("Etudiant", "CONFORME, BLOQUE")))
                .isTrue();
        assertThat(decides("Port", "status", "BLOCKED", ofEnum("Port", "OPEN, BLOCKED")))
                .isFalse();
        assertThat(decides("Sinistre", "status", "FRAUDULEUX", ofEnum("Sinistre", "DECLARE, FRAUDULEUX")))
                .isTrue();
        assertThat(decides("Signal", "status", "FRAUDULENT", ofEnum("Signal", "OPEN, FRAUDULENT")))
                .isFalse();
        assertThat(decides("Candidature", "status", "ELIMINE", ofEnum("Candidature", "INSCRIT, ELIMINE")))
                .isTrue();
        assertThat(decides("Defaut", "status", "ELIMINE", ofEnum("Defaut", "OUVERT, ELIMINE")))
                .isFalse();
        assertThat(decides("Sinistre", "status", "REMBOURSE", ofEnum("Sinistre", "DECLARE, REMBOURSE")))
                .isTrue();
    }

    @Test
    void what_the_class_is_named_for_may_be_said_in_two_words() {
        String status = "package p; enum AccountStatus { ACTIVE, BLOCKED }";
        assertThat(decides(
                        "BankAccount",
                        "status",
                        "BLOCKED",
                        "package p; class BankAccount { AccountStatus status; }",
                        status))
                .isTrue();
        assertThat(decides(
                        "BankAccount",
                        "status",
                        "ACTIVE",
                        "package p; class BankAccount { AccountStatus status; }",
                        status))
                .isFalse();
        assertThat(decides(
                        "LoginAccount",
                        "status",
                        "BLOCKED",
                        "package p; class LoginAccount { AccountStatus status; }",
                        status))
                .isFalse();
    }

    @Test
    void an_account_on_which_there_is_money_is_suspended_by_its_bank() {
        assertThat(decides(
                        "Account", "status", "SUSPENDED", "package p; class Account { String iban; String status; }"))
                .isTrue();
        assertThat(decides("Account", "status", "REJECTED", "package p; class Account { String iban; String status; }"))
                .isTrue();
        assertThat(decides("Account", "status", "ACTIVE", "package p; class Account { String iban; String status; }"))
                .isFalse();
        assertThat(decides(
                        "Account", "status", "SUSPENDED", "package p; class Account { String login; String status; }"))
                .isFalse();
        World world = new Known().of("package p; class Account { String iban; String status; }");
        assertThat(world.index()
                        .find("p/Account")
                        .flatMap(header -> header.field("status"))
                        .flatMap(field -> new NamesOfStatuses(world.index(), new Lexicon())
                                .decision(field.ref(), 0, Set.of("ACTIVE", "SUSPENDED"))))
                .isPresent();
    }

    @Test
    void an_account_with_money_is_one_of_a_bank_and_one_without_is_signed_in_with() {
        String status = "package p; enum AccountStatus { ACTIVE, BLOCKED }";
        assertThat(decides(
                        "Account",
                        "status",
                        "BLOCKED",
                        "package p; class Account { AccountStatus status; long balance; }",
                        status))
                .isTrue();
        assertThat(decides(
                        "Compte",
                        "status",
                        "BLOCKED",
                        "package p; class Compte { AccountStatus status; String iban; }",
                        status))
                .isTrue();
        assertThat(decides(
                        "Account",
                        "status",
                        "ACTIVE",
                        "package p; class Account { AccountStatus status; long balance; }",
                        status))
                .isFalse();
        assertThat(decides(
                        "Account",
                        "status",
                        "BLOCKED",
                        "package p; class Account { AccountStatus status; String login; }",
                        status))
                .isFalse();
    }

    @Test
    void a_transaction_with_a_sum_from_an_account_is_one_of_a_bank_and_others_are_of_a_database() {
        String status = "package p; enum TransactionStatus { PENDING, COMPLETED, REJECTED, BLOCKED, FRAUD_DETECTED }";
        String paid = "package p; class Transaction { TransactionStatus status; long amount; String senderAccount; }";
        String bought =
                "package p; class TransactionEntity { TransactionStatus status; long montant; long customerId; }";
        String stored = "package p; class Transaction { TransactionStatus status; int isolation; String name; }";
        for (String refused : List.of("REJECTED", "BLOCKED", "FRAUD_DETECTED")) {
            assertThat(decides("Transaction", "status", refused, paid, status)).isTrue();
            assertThat(decides("TransactionEntity", "status", refused, bought, status))
                    .isTrue();
            assertThat(decides("Transaction", "status", refused, stored, status))
                    .isFalse();
        }
        assertThat(decides("Transaction", "status", "COMPLETED", paid, status)).isFalse();
        String job = "package p; class TransactionJob { TransactionStatus status; long amount; String account; }";
        assertThat(decides("TransactionJob", "status", "REJECTED", job, status)).isFalse();
    }

    @Test
    void what_was_decided_by_a_program_says_so() {
        assertThat(decides(
                        "JobApplication",
                        "status",
                        "AUTOMATIC_QUALIFIED",
                        ofEnum("JobApplication", "APPLIED, AI_COMPLETED, AUTOMATIC_QUALIFIED")))
                .isTrue();
        assertThat(decides(
                        "JobApplication",
                        "status",
                        "AI_COMPLETED",
                        ofEnum("JobApplication", "APPLIED, AI_COMPLETED, AUTOMATIC_QUALIFIED")))
                .isFalse();
    }

    @Test
    void a_user_is_approved_and_rejected_and_suspended_by_any_program() {
        assertThat(decides("User", "status", "REJECTED", ofEnum("User", "PENDING, APPROVED, REJECTED")))
                .isTrue();
        assertThat(decides("User", "status", "SUSPENDED", ofEnum("User", "ACTIVE, SUSPENDED")))
                .isFalse();
    }

    @Test
    void a_user_who_is_banned_is_put_out_and_so_is_one_who_is_suspended_where_others_are_banned() {
        String statuses = "ACTIVE, WARNED, SUSPENDED, BANNED";
        for (String type : List.of("User", "Account", "AppUser", "UserAccount")) {
            assertThat(decides(type, "status", "BANNED", ofEnum(type, statuses)))
                    .as(type)
                    .isTrue();
            assertThat(decides(type, "status", "SUSPENDED", ofEnum(type, statuses)))
                    .as(type)
                    .isTrue();
            assertThat(decides(type, "status", "WARNED", ofEnum(type, statuses)))
                    .as(type)
                    .isFalse();
        }
        assertThat(decides("UserSession", "status", "BANNED", ofEnum("UserSession", statuses)))
                .isFalse();
        assertThat(decides("Port", "status", "SUSPENDED", ofEnum("Port", "OPEN, SUSPENDED")))
                .isFalse();
        String user = "package p; class User { String status; }";
        assertThat(decides("User", "status", "BANNED", user)).isTrue();
        assertThat(decides("User", "status", "SUSPENDED", user)).isFalse();
    }

    @Test
    void a_certificate_that_somebody_shows_is_refused_and_one_of_a_server_is_not() {
        String status = "package p; enum CertificateStatus { VALID, REJECTED, PENDING }";
        String user = "package p; class User { String email; }";
        for (String of : List.of("User user", "String employeeName", "long studentId")) {
            String certificate = "package p; class Certificate { CertificateStatus status; String file; " + of + "; }";
            assertThat(decides("Certificate", "status", "REJECTED", certificate, status, user))
                    .as(of)
                    .isTrue();
            assertThat(decides("Certificate", "status", "PENDING", certificate, status, user))
                    .as(of)
                    .isFalse();
        }
        for (String of : List.of("String host", "String userAgent", "Keys keys")) {
            String certificate = "package p; class Certificate { CertificateStatus status; String file; " + of + "; }";
            assertThat(decides("Certificate", "status", "REJECTED", certificate, status, "package p; class Keys {}"))
                    .as(of)
                    .isFalse();
        }
        String request = "package p; class CertificateRequest { CertificateStatus status; String host; }";
        assertThat(decides("CertificateRequest", "status", "REJECTED", request, status))
                .isFalse();
    }

    @Test
    void what_an_ai_said_is_kept_beside_what_was_decided() {
        String claim = "package p; class Claim { Verdict verdict; Verdict aiVerdict; String statut; String statutIa; }";
        String verdict = "package p; enum Verdict { APPROVED, REJECTED, UNKNOWN }";
        String said = "package p; class AiDecision { Verdict verdict; String decision; }";
        String loan = "package p; class AiLoan { Verdict verdict; }";
        assertThat(decides("Claim", "verdict", "REJECTED", claim, verdict)).isTrue();
        assertThat(decides("Claim", "aiVerdict", "REJECTED", claim, verdict)).isFalse();
        assertThat(decides("Claim", "statut", "REFUSE", claim, verdict)).isTrue();
        assertThat(decides("Claim", "statutIa", "REFUSE", claim, verdict)).isFalse();
        assertThat(decides("AiDecision", "verdict", "REJECTED", said, verdict)).isFalse();
        assertThat(decides("AiDecision", "decision", "REJECTED", said, verdict)).isFalse();
        assertThat(decides("AiLoan", "verdict", "REJECTED", loan, verdict)).isTrue();
        String judged = "package p; class AiJudgmentRecord { Verdict verdict; }";
        String judgment = "package p; class LoanJudgment { Verdict verdict; }";
        assertThat(decides("AiJudgmentRecord", "verdict", "REJECTED", judged, verdict))
                .isFalse();
        assertThat(decides("LoanJudgment", "verdict", "REJECTED", judgment, verdict))
                .isTrue();
    }

    @Test
    void how_far_somebody_came_says_that_he_is_refused_and_how_far_a_build_came_does_not() {
        String stages = "package p; enum PipelineStage { APPLIED, HIRED, REJECTED }";
        String candidate = "package p; class Candidate { PipelineStage stage; SyncState sync; }";
        String build = "package p; class Build { PipelineStage stage; }";
        String sync = "package p; enum SyncState { ACCEPTED, REJECTED }";
        assertThat(decides("Candidate", "stage", "REJECTED", candidate, stages, sync))
                .isTrue();
        assertThat(decides("Candidate", "stage", "APPLIED", candidate, stages, sync))
                .isFalse();
        assertThat(decides("Candidate", "sync", "REJECTED", candidate, stages, sync))
                .isFalse();
        assertThat(decides("Build", "stage", "REJECTED", build, stages)).isFalse();
        String chosen = "package p; enum PipelineStage { RECEIVED, SHORTLISTED, REJECTED }";
        String match = "package p; class Match { PipelineStage stage; }";
        assertThat(decides("Match", "stage", "REJECTED", match, chosen)).isTrue();
        assertThat(decides("Match", "stage", "RECEIVED", match, chosen)).isFalse();
        assertThat(decides("Match", "stage", "REJECTED", match, stages)).isFalse();
    }

    @Test
    void who_decided_or_at_which_step_may_be_said_too_but_nobody_refuses_himself() {
        String application = "package p; class LoanApplication { String status; }";
        assertThat(decides("LoanApplication", "status", "REJECTED_BY_AI", application))
                .isTrue();
        assertThat(decides("LoanApplication", "status", "AI_REJECTED", application))
                .isTrue();
        assertThat(decides("LoanApplication", "status", "AI_SENT", application)).isFalse();
        assertThat(decides("LoanApplication", "status", "UNDERWRITING_REJECTED", application))
                .isTrue();
        assertThat(decides("LoanApplication", "status", "DECLINED_BY_APPLICANT", application))
                .isFalse();
        assertThat(decides("LoanApplication", "status", "UPLOAD_REJECTED", application))
                .isFalse();
    }

    @Test
    void what_is_kept_may_inherit_from_a_library_and_a_program_that_does_is_none() {
        String entity = "package p; @interface Entity {}";
        String kept = "package p; @Entity class LoanApplication extends java.util.Observable { String status; }";
        String program = "package p; class LoanApplication extends java.util.Observable { String status; }";
        assertThat(decides("LoanApplication", "status", "REJECTED", kept, entity))
                .isTrue();
        assertThat(decides("LoanApplication", "status", "REJECTED", program)).isFalse();
    }

    @Test
    void a_file_that_is_named_for_what_is_granted_is_no_file_of_a_computer() {
        assertThat(decides("AdmissionFile", "status", "REJECTED", ofEnum("AdmissionFile", "SENT, ADMITTED, REJECTED")))
                .isTrue();
        assertThat(decides("LoanFile", "status", "SENT", ofEnum("LoanFile", "SENT, APPROVED, REJECTED")))
                .isFalse();
        assertThat(decides("UploadedFile", "status", "REJECTED", ofEnum("UploadedFile", "SENT, ACCEPTED, REJECTED")))
                .isFalse();
        assertThat(decides("PatientFile", "status", "REJECTED", ofEnum("PatientFile", "SENT, ACCEPTED, REJECTED")))
                .isFalse();
    }

    @Test
    void how_urgently_a_patient_is_to_be_seen_ranks_patients_and_how_urgent_a_bug_is_does_not() {
        String level = "package p; enum TriageLevel { URGENT, STANDARD }";
        String visit = "package p; class Visit { String patientName; TriageLevel level; TriageLevel suggestedLevel; }";
        String bug = "package p; class Bug { String title; TriageLevel level; }";
        assertThat(decides("Visit", "level", "STANDARD", visit, level)).isTrue();
        assertThat(decides("Visit", "suggestedLevel", "STANDARD", visit, level)).isFalse();
        assertThat(decides("Bug", "level", "STANDARD", bug, level)).isFalse();
    }

    @Test
    void who_applies_for_a_job_is_refused_and_a_job_is_not() {
        String status = "package p; enum Status { PENDING, REJECTED, SHORTLISTED }";
        String application =
                "package p; class JobApplication { Long candidateId; Status status; JobApplicationStatus stage; }";
        String stage = "package p; enum JobApplicationStatus { SUBMITTED, REJECTED }";
        String job = "package p; class JobExecution { Status status; JobStatus state; }";
        String state = "package p; enum JobStatus { RUNNING, REJECTED }";
        assertThat(decides("JobApplication", "status", "REJECTED", application, status, stage))
                .isTrue();
        assertThat(decides("JobApplication", "status", "SHORTLISTED", application, status, stage))
                .isTrue();
        assertThat(decides("JobApplication", "stage", "REJECTED", application, status, stage))
                .isTrue();
        assertThat(decides("JobApplication", "stage", "SUBMITTED", application, status, stage))
                .isFalse();
        assertThat(decides("JobExecution", "status", "REJECTED", job, status, state))
                .isFalse();
        assertThat(decides("JobExecution", "state", "REJECTED", job, status, state))
                .isFalse();
    }

    @Test
    void who_is_verified_is_accepted_where_others_are_refused() {
        String kyc = "package p; enum KycStatus { PENDING, VERIFIED, REJECTED }";
        String contact = "package p; enum ContactStatus { UNKNOWN, VERIFIED }";
        String email = "package p; enum EmailStatus { UNKNOWN, VERIFIED, REJECTED }";
        String customer =
                "package p; class Customer { String name; KycStatus kyc; ContactStatus contact; EmailStatus email; }";
        assertThat(decides("Customer", "kyc", "VERIFIED", customer, kyc, contact, email))
                .isTrue();
        assertThat(decides("Customer", "kyc", "PENDING", customer, kyc, contact, email))
                .isFalse();
        assertThat(decides("Customer", "contact", "VERIFIED", customer, kyc, contact, email))
                .isFalse();
        assertThat(decides("Customer", "email", "VERIFIED", customer, kyc, contact, email))
                .isFalse();
    }

    @Test
    void a_forecast_says_how_sure_it_is_or_that_a_person_must_look() {
        String check = "package p; class PolicyCheckResult { String decision; boolean needsHumanReview; }";
        String other = "package p; class PolicyCheckOutcome { String decision; String reason; }";
        String claim = "package p; class ClaimResult { String decision; double confidence; }";
        assertThat(decides("PolicyCheckResult", "decision", "REJECTED", check)).isFalse();
        assertThat(decides("PolicyCheckOutcome", "decision", "REJECTED", other)).isTrue();
        assertThat(decides("ClaimResult", "decision", "REJECTED", claim)).isTrue();
    }

    @Test
    void what_a_filter_finds_is_no_decision() {
        assertThat(decides("FilterResult", "status", "APPROVED", "package p; class FilterResult { String status; }"))
                .isFalse();
        assertThat(decides("LoanResult", "status", "APPROVED", "package p; class LoanResult { String status; }"))
                .isTrue();
    }

    private static String[] ofEnum(String type, String constants) {
        return new String[] {
            "package p; class " + type + " { " + type + "Status status; }",
            "package p; enum " + type + "Status { " + constants + " }"
        };
    }

    @Test
    void a_grant_is_somebodys_where_the_class_says_whose() {
        String status = "package p; enum GrantStatus { SUBMITTED, AWARDED, REJECTED }";
        String student = "package p; class Grant { String studentName; GrantStatus status; }";
        String access = "package p; class Grant { String scope; GrantStatus status; }";
        assertThat(decides("Grant", "status", "REJECTED", student, status)).isTrue();
        assertThat(decides("Grant", "status", "SUBMITTED", student, status)).isFalse();
        assertThat(decides("Grant", "status", "REJECTED", access, status)).isFalse();
    }

    @Test
    void housing_is_asked_for() {
        String status = "package p; enum HousingStatus { RECEIVED, ACCEPTED, REFUSED }";
        String request = "package p; class HousingRequest { String familyName; HousingStatus status; }";
        assertThat(decides("HousingRequest", "status", "REFUSED", request, status))
                .isTrue();
        assertThat(decides("HousingRequest", "status", "RECEIVED", request, status))
                .isFalse();
    }

    @Test
    void what_is_taken_no_further_is_refused_where_somebody_complains_or_asks() {
        for (String type : List.of("Plainte", "Signalement", "Reclamation", "Demande", "DossierAide")) {
            assertThat(decides(
                            type, "status", "CLASSEE_SANS_SUITE", ofEnum(type, "RECUE, CLASSEE_SANS_SUITE, TRAITEE")))
                    .as(type)
                    .isTrue();
            assertThat(decides(type, "status", "RECUE", ofEnum(type, "RECUE, CLASSEE_SANS_SUITE, TRAITEE")))
                    .as(type)
                    .isFalse();
        }
        assertThat(decides("Alerte", "status", "CLASSEE_SANS_SUITE", ofEnum("Alerte", "RECUE, CLASSEE_SANS_SUITE")))
                .isFalse();
        assertThat(decides("Signalement", "status", "CLASSE", ofEnum("Signalement", "RECU, CLASSE, SANS_OBJET")))
                .isFalse();
    }

    @Test
    void somebody_is_banned_in_french_too() {
        assertThat(decides("Utilisateur", "status", "BANNI", ofEnum("Utilisateur", "ACTIF, BANNI")))
                .isTrue();
        assertThat(decides("Utilisateur", "status", "ACTIF", ofEnum("Utilisateur", "ACTIF, BANNI")))
                .isFalse();
    }

    @Test
    void what_is_still_to_be_done_is_no_decision() {
        String status = "package p; enum StatutVisa { DEPOSE, A_VALIDER, ACCORDE, REFUSE }";
        String visa = "package p; class DemandeVisa { StatutVisa statut; }";
        assertThat(decides("DemandeVisa", "statut", "A_VALIDER", visa, status)).isFalse();
        assertThat(decides("DemandeVisa", "statut", "ACCORDE", visa, status)).isTrue();
        String action = "package p; enum StatutVisa { D_DEPOSE, A_APPROVE, A_REJECT }";
        assertThat(decides("DemandeVisa", "statut", "A_APPROVE", visa, action)).isTrue();
    }

    @Test
    void an_object_that_carries_an_opinion_decides_nothing() {
        String opinion = "package p; enum Avis { RECEVABLE, IRRECEVABLE, INCERTAIN }";
        String state = "package p; enum Etat { RECEVABLE, IRRECEVABLE, INCERTAIN }";
        String told = "package p; record DemandeQualifiee(long id, Avis avis, Etat etat, Avis decision) {}";
        assertThat(made("DemandeQualifiee", 1, told, opinion, state)).isFalse();
        assertThat(made("DemandeQualifiee", 2, told, opinion, state)).isTrue();
        assertThat(made("DemandeQualifiee", 3, told, opinion, state)).isTrue();
    }

    private static boolean made(String type, int argument, String... sources) {
        World world = new Known().of(sources);
        NamesOfStatuses names = new NamesOfStatuses(world.index(), new Lexicon());
        return world.index().find("p/" + type).stream()
                .flatMap(header -> header.methods("<init>").stream())
                .anyMatch(method ->
                        names.decision(method.ref(), argument, Set.of()).isPresent());
    }
}
