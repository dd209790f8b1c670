package fr.charteia.core.catalogue;

import static org.assertj.core.api.Assertions.assertThat;

import fr.charteia.annotations.Effet;
import fr.charteia.core.bytecode.MemberRef;
import fr.charteia.core.catalogue.Known.World;
import java.util.Arrays;
import java.util.LinkedHashSet;
import java.util.List;
import java.util.Set;
import java.util.stream.Collectors;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

/** Which names of methods say that something is decided about a person. */
class DecisionsByNameTest {
    private static final String DATA = "package p; class Dossier { String numero; }";
    private static final String PERSON = "package p; class Usager { String numero; }";
    private static final String OTHER = "package p; class Lot { String numero; }";

    /** Names of real code that resemble decisions, as methods that take a text. */
    private static final String FALSE_FRIENDS = """
        accept acceptAll acceptVisitor reject rejectMessage rejectRequest rejectConnection rejectTask rejectAll
        rejectedExecution rejectInvalid rejectIfEmpty rejectValue denyAccess denyAll denyRequest denyIp deny
        approve approveMerge approvePullRequest approveTransaction approveToken grant grantAccess grantRole
        grantPermission grantAuthority grantPrivilege grantScope grantType grantedAuthorities issue issueToken
        issueRequest issueCertificate issueWarning issueQuery revoke revokeToken revokeRole revokeCertificate
        revokeSession revokeAccess withdraw withdrawMessage cancel cancelJob cancelTask cancelOrder cancelAll
        cancelRequest cancelTimer cancelled suspend suspendThread suspendJob suspendTransaction suspendProcess
        suspendAll suspended freeze freezeLayer freezeObject freezeField block blockIp blockUntil blockThread
        blocked blockSize blockOptional fine finest dismiss dismissDialog dismissKeyguard ban banIp banner
        blacklist blacklistIp blacklistToken expel evict evictCache evictAll evictEntry deport strike
        award allocate allocateBuffer allocateMemory allocateId pay payload payOrder payInvoice hire promote
        promoteNode promoteToMaster admit admitRequest enroll enrollDevice recruit
        rank rankResults rankDocuments score scoreDocument scoreAll scoring grade gradeUp gradient rate rateLimit
        rateLimiter ratio shortlist sanction sanctionList penalize penalizeWeight disqualify decline declineInvitation
        refuse refuseConnection
        notify notifyAll notifyListeners notifyObservers notifyUser notifyChange notifyDataSetChanged
        notifierErreur notifierUtilisateur notifierParMail notifier notifierChangement
        delivrer delivrerMessage delivrerJeton accorder accorderAcces accorderPermission octroyer agreer
        homologuer refuser refuserConnexion refuserRequete refuserAcces rejeter rejeterMessage rejeterLigne
        rejeterFichier rejeterTransaction retirer retirerElement retirerAccents retirerDuPanier retirerListener
        retirerEspaces retirerLigne revoquer revoquerJeton revoquerSession abroger radier resilier suspendre
        suspendreTraitement suspendreJob suspendreTransaction geler gelerColonne bloquer bloquerIp bloquerThread
        interrompre interrompreTraitement interrompreBoucle sanctionner penaliser verbaliser condamner expulser
        eloigner licencier exclure exclureChamp exclureFichier exclureColonnes attribuer attribuerNumero
        attribuerRole attribuerValeur attribuerCouleur allouer allouerMemoire allouerTampon verser verserLog
        liquider affecter affecterValeur affecterRole affecterVariable titulariser recruter embaucher promouvoir
        muter admettre classer classerFichiers classerDocuments classerParDate noter noterLog noterHeure scorer
        evaluer evaluerExpression evaluerCondition prioriser prioriserTaches
        getRefus isAccorde hasApproval setRejected refusal approval rejection suspension decision decider
        estRefuse peutRefuser shouldReject canApprove afficherRefus listerSanctions chargerDecision
        validate validateForm valider validerFormulaire validerSaisie confirm confirmer annuler annulerSaisie
        close cloturer terminer terminate finish remove removeUser delete deleteUser ajouter update save
        refuserParDefaut rejeterSiVide acceptable reject1 approveAll deniedPaths refusRapide
        rejectFuture rejectPromise rejectUnknownProperties denyByDefault grantType2 revokeAllTokens
        suspendCoroutine freezeTime blockHound blockingGet fineTune banned deportedFlag striker
        awardPoints allocateSlot payForward hireDate promotion admitted enrolment recruitment
        scoreMap rankBy gradeScale rateOf sanctions penalties evaluate evaluateScript evaluateXpath
        """;

    private static Set<String> falseFriends() {
        return new LinkedHashSet<>(Arrays.asList(FALSE_FRIENDS.trim().split("\\s+")));
    }

    private static List<String> decided(World world, String type) {
        return world.index().find("p/" + type).orElseThrow().methods().stream()
                .filter(method ->
                        world.knowledge().call(method.ref()).decision().isPresent())
                .map(method -> method.name())
                .toList();
    }

    private static World methods(String type, Set<String> names, String parameter) {
        String methods = names.stream()
                .filter(name -> !name.equals("notify") && !name.equals("notifyAll"))
                .map(name -> "void " + name + "(" + parameter + " x) {}")
                .collect(Collectors.joining(" "));
        return new Known().of("package p; class " + type + " { " + methods + " }", DATA, PERSON, OTHER);
    }

    @Test
    void false_friends_decide_nothing() {
        assertThat(falseFriends()).hasSizeGreaterThan(300);
        assertThat(decided(methods("Traitement", falseFriends(), "String"), "Traitement"))
                .isEmpty();
    }

    @Test
    void verbs_decide_about_what_is_granted_to_persons() {
        Set<String> names = Set.of(
                "refuser",
                "accorder",
                "rejeter",
                "suspendre",
                "retirer",
                "delivrer",
                "radier",
                "sanctionner",
                "attribuer",
                "approve",
                "reject",
                "deny",
                "grant",
                "revoke",
                "suspend",
                "octroyer",
                "debouter");
        assertThat(decided(methods("Instruction", names, "Dossier"), "Instruction"))
                .containsExactlyInAnyOrderElementsOf(names);
        assertThat(decided(methods("Instruction", names, "Usager"), "Instruction"))
                .containsExactlyInAnyOrderElementsOf(names);
        assertThat(decided(methods("Instruction", names, "Lot"), "Instruction")).isEmpty();
    }

    @Test
    void some_verbs_decide_about_certain_things_alone() {
        Set<String> names =
                Set.of("failStudent", "dischargePatient", "increaseCreditLimit", "reduceCreditLimit", "suspendSeller");
        assertThat(decided(methods("Suivi", names, "String"), "Suivi")).containsExactlyInAnyOrderElementsOf(names);
        Set<String> others = Set.of(
                "failJob",
                "failFast",
                "dischargeBattery",
                "increaseLimit",
                "increaseCredit",
                "reduceNoise",
                "suspendThread");
        assertThat(decided(methods("Suivi", others, "String"), "Suivi")).isEmpty();
    }

    @Test
    void a_credit_that_is_approved_is_lent_and_one_that_is_given_may_be_a_sum() {
        Set<String> names = Set.of(
                "approveCredit",
                "rejectCredit",
                "denyCredit",
                "declineCredit",
                "refuserCredit",
                "octroyerCredit",
                "approveCreditById",
                "refuseCreditRequest",
                "approveConsumerCredit");
        assertThat(decided(methods("Pricing", names, "String"), "Pricing")).containsExactlyInAnyOrderElementsOf(names);
        Set<String> others = Set.of(
                "creditAccount",
                "giveCredit",
                "issueCredit",
                "addCredits",
                "grantCredits",
                "approveCreditNote",
                "rejectCreditTransfer",
                "rejectCreditMemo");
        assertThat(decided(methods("Pricing", others, "String"), "Pricing")).isEmpty();
    }

    @Test
    void what_is_decided_may_be_in_the_name() {
        Set<String> names = Set.of(
                "refuserDemande",
                "accorderAide",
                "rejeterCandidature",
                "suspendreAllocation",
                "retirerTitre",
                "delivrerVisa",
                "denyClaim",
                "approveLoan",
                "grantAsylum",
                "revokeLicense",
                "attribuerLogement",
                "notifierDecision",
                "notifierRefus",
                "mettreEnDemeureUsager",
                "rejectApplication",
                "suspendBenefits");
        assertThat(decided(methods("Instruction", names, "String"), "Instruction"))
                .containsExactlyInAnyOrderElementsOf(names);
    }

    @Test
    void what_is_taken_no_further_is_refused() {
        Set<String> names = Set.of("classerSansSuitePlainte", "classerSansSuiteSignalement");
        assertThat(decided(methods("Parquet", names, "String"), "Parquet")).containsExactlyInAnyOrderElementsOf(names);
        Set<String> others = Set.of("classerPlainte", "classerSansSuiteTicket", "ouvrirPlainte");
        assertThat(decided(methods("Parquet", others, "String"), "Parquet")).isEmpty();
    }

    @Test
    void what_an_object_is_does_not_need_to_be_said_once_more() {
        World world = new Known()
                .of(
                        "package p; class Plainte { String statut; void classerSansSuite() {} void ouvrir() {} }",
                        "package p; class Ticket { String statut; void classerSansSuite() {} }",
                        "package p; class PlainteMapper { String statut; void classerSansSuite() {} }");
        assertThat(decided(world, "Plainte")).containsExactly("classerSansSuite");
        assertThat(decided(world, "Ticket")).isEmpty();
        assertThat(decided(world, "PlainteMapper")).isEmpty();
        assertThat(decided(methods("Amendes", Set.of("rejeterContestation"), "String"), "Amendes"))
                .containsExactly("rejeterContestation");
    }

    @Test
    void a_verb_may_come_after_how_or_after_another_or_be_written_with_what_it_is_about() {
        Set<String> names = Set.of(
                "bulkApproveLoans",
                "level2RejectClaim",
                "checkAndGrantVisa",
                "accepterconge",
                "rejetDossier",
                "loanApproval");
        assertThat(decided(methods("Instruction", names, "String"), "Instruction"))
                .containsExactlyInAnyOrderElementsOf(names);
        Set<String> others =
                Set.of("bulkApproveOrders", "checkAndGrantAccess", "rejetLigne", "orderApproval", "approvalStatus");
        assertThat(decided(methods("Instruction", others, "String"), "Instruction"))
                .isEmpty();
    }

    @Test
    void what_is_kept_with_something_else_is_no_second_verb() {
        World world = new Known()
                .of(
                        "package p; class Candidate { String firstName, email; }",
                        "package p; class A { void saveAnalysisAndScore(Candidate c) {} void loadProfileAndGrade(Candidate c) {}"
                                + " void enregistrerAnalyseEtNote(Candidate c) {} }",
                        "package p; class B { void parseResumeAndScore(Candidate c) {} void saveAndScore(Candidate c) {}"
                                + " void saveAnalysisAndReject(Candidate c) {} }");
        assertThat(decided(world, "A")).isEmpty();
        assertThat(decided(world, "B"))
                .containsExactlyInAnyOrder("parseResumeAndScore", "saveAnalysisAndReject", "saveAndScore");
    }

    @Test
    void an_order_says_what_is_to_be_done_and_news_what_was() {
        World world = new Known()
                .of(
                        "package p; class RejectClaimCommand {}",
                        "package p; class LoanApprovedEvent {}",
                        "package p; class RejectOrderCommand {}",
                        "package p; class ClaimSubmittedEvent {}",
                        "package p; class A { void handle(RejectClaimCommand c) {} void on(LoanApprovedEvent e) {} }",
                        "package p; class B { void handle(RejectOrderCommand c) {} void on(ClaimSubmittedEvent e) {}"
                                + " void onGranted(String s) {} void onAnswerAccepted(String s) {} }",
                        "package p; class C { void onClaimRejected(String s) {} void markLoanAsApproved(long id) {} }");
        assertThat(decided(world, "A")).containsExactly("handle", "on");
        assertThat(decided(world, "B")).isEmpty();
        assertThat(decided(world, "C")).contains("onClaimRejected");
    }

    @Test
    void what_is_sent_says_what_was_decided() {
        Set<String> names = Set.of("sendRejectionEmail", "notifyApproval", "sendWelcomeEmail", "printLabel");
        assertThat(decided(methods("CandidateMailer", names, "String"), "CandidateMailer"))
                .containsExactlyInAnyOrder("sendRejectionEmail", "notifyApproval");
        assertThat(decided(methods("ProductMailer", names, "String"), "ProductMailer"))
                .isEmpty();
    }

    @Test
    void what_is_asked_for_is_disposed_of_where_what_comes_of_it_is_given() {
        Set<String> names = Set.of("traiterDemande", "processLoan", "processImage", "traiterLigne");
        assertThat(decided(methods("Instruction", names, "boolean"), "Instruction"))
                .containsExactlyInAnyOrder("traiterDemande", "processLoan");
        assertThat(decided(methods("Instruction", names, "String"), "Instruction"))
                .isEmpty();
    }

    @Test
    void only_at_a_bank_is_an_account_frozen_and_a_licence_of_a_program_is_nobodys() {
        assertThat(decided(methods("AdminService", Set.of("freezeAccount", "lockAccount"), "long"), "AdminService"))
                .containsExactly("freezeAccount");
        assertThat(decided(methods("BankAccountService", Set.of("blockAccount"), "String"), "BankAccountService"))
                .hasSize(1);
        assertThat(decided(methods("A", Set.of("revokeLicense", "generateLicenseKey"), "String"), "A"))
                .isEmpty();
        assertThat(decided(methods("A", Set.of("payLoan", "payBenefit"), "String"), "A"))
                .containsExactly("payBenefit");
    }

    @Test
    void who_runs_a_program_suspends_users_and_blocks_accounts_and_users_block_each_other() {
        Set<String> names =
                Set.of("suspendUser", "suspendAccount", "bloquerCompte", "blockUser", "suspendThread", "blockIp");
        assertThat(decided(methods("AdminService", names, "long"), "AdminService"))
                .containsExactlyInAnyOrder("suspendUser", "suspendAccount", "bloquerCompte");
    }

    @Test
    void the_first_parameter_may_say_what_a_bare_verb_is_about() {
        World world = new Known()
                .of(
                        "package p; class A { void reject(long loanId, long by) {} void approve(long orderId, long loanId) {} }");
        assertThat(decided(world, "A")).containsExactly("reject");
    }

    @Test
    void a_bare_verb_is_given_a_person_by_the_name_of_the_first_parameter() {
        World world = new Known()
                .of("package p; class A { void suspend(long employeeId, String why) {} void reject(long candidateId) {}"
                        + " void block(long userId) {} void approve(long messageId, long studentId) {} }");
        assertThat(decided(world, "A")).containsExactly("suspend", "reject");
    }

    @Test
    void a_bare_verb_is_about_what_it_is_given_or_what_its_class_is_for() {
        World world = new Known()
                .of(
                        "package p; class LoanApplication { String email; }",
                        "package p; class A { void evaluate(LoanApplication a) {} void validate(LoanApplication a) {}"
                                + " void evaluate(String script) {} }",
                        "package p; class InscriptionService { void valider(long id) {} void validerDossier(long id) {}"
                                + " void validate(String form) {} }",
                        "package p; class ArchiveService { void validerDossier(long id) {} }");
        assertThat(decided(world, "A")).containsExactly("evaluate");
        assertThat(decided(world, "InscriptionService")).containsExactly("valider", "validerDossier");
        assertThat(decided(world, "ArchiveService")).isEmpty();
    }

    @Test
    void programs_have_users_and_candidates_of_their_own_but_none_that_they_ban_or_hire() {
        assertThat(decided(
                        methods("A", Set.of("banUser", "blockUser", "rejectUser", "warnUser", "evictVictim"), "long"),
                        "A"))
                .containsExactly("banUser");
        assertThat(decided(
                        methods("A", Set.of("suspendUser", "suspendUserAccount", "suspendUserSession"), "long"), "A"))
                .containsExactlyInAnyOrder("suspendUser", "suspendUserAccount");
        assertThat(decided(methods("RecruitmentService", Set.of("selectCandidate"), "long"), "RecruitmentService"))
                .hasSize(1);
        assertThat(decided(methods("Index", Set.of("selectCandidate", "evaluateCandidate"), "long"), "Index"))
                .isEmpty();
    }

    @Test
    void what_is_sent_says_that_an_account_was_frozen_and_no_view_was() {
        Set<String> names = Set.of("publishAccountFreezeEvent", "sendAccountFrozenMail", "publishViewFreezeEvent");
        assertThat(decided(methods("A", names, "long"), "A"))
                .containsExactlyInAnyOrder("publishAccountFreezeEvent", "sendAccountFrozenMail");
    }

    @Test
    void drivers_are_refused_and_clients_of_a_server_are_too() {
        Set<String> names = Set.of("rejectDriver", "rejectProvider", "rejectClient", "rejectSender", "rejectWorker");
        assertThat(decided(methods("A", names, "long"), "A")).containsOnly("rejectDriver", "rejectProvider");
    }

    @Test
    void what_is_asked_for_is_handed_to_who_works_on_it() {
        Set<String> names = Set.of("attribuerReclamationTechnicien", "affecterDossierAuMedecin", "attribuerLogement");
        assertThat(decided(methods("A", names, "long"), "A")).containsExactly("attribuerLogement");
    }

    @Test
    void what_is_asked_for_is_handed_on_by_itself() {
        String dossier =
                "package p; class Dossier { private String nom; void affecterA(String x) {} void attribuer(Bureau x) {}"
                        + " void attribuer(Bourse x) {} void affecter(Bourse x) {} }";
        World world = new Known()
                .of(dossier, "package p; class Bureau { String nom; }", "package p; class Bourse { String nom; }");
        assertThat(decided(world, "Dossier")).containsOnly("attribuer", "affecter");
    }

    @Test
    void who_ranks_a_cv_ranks_somebody() {
        assertThat(decided(
                        methods("A", Set.of("screenResume", "reviewCv", "onScreenResume", "reviewCode"), "String"),
                        "A"))
                .containsOnly("screenResume", "reviewCv");
    }

    @Test
    void an_identity_is_refused_and_a_signature_is_not() {
        assertThat(decided(methods("A", Set.of("rejectVerification", "cancelVerification"), "long"), "A"))
                .containsExactly("rejectVerification");
        assertThat(decided(
                        methods("CompanyVerificationService", Set.of("rejectVerification"), "long"),
                        "CompanyVerificationService"))
                .isEmpty();
    }

    @Test
    void what_may_come_of_it_is_a_parameter_and_where_that_is_a_constant_the_constant_decides() {
        World world = new Known()
                .of(
                        "package p; enum Etat { EN_COURS, ACCEPTE, REFUSE }",
                        "package p; enum Colour { RED, GREEN }",
                        "package p; class A { void resolveAppeal(long id, String decision) {} void verifyDriver(long id, Etat e) {}"
                                + " void verifyStudent(long id, Colour c) {} void resolveTicket(long id, String decision) {}"
                                + " void verifyPatient(long id, boolean deep) {} }");
        assertThat(decided(world, "A")).containsExactly("resolveAppeal");
        assertThat(given(world, "verifyDriver", "(JLp/Etat;)V", "REFUSE")).isTrue();
        assertThat(given(world, "verifyDriver", "(JLp/Etat;)V", "EN_COURS")).isFalse();
        assertThat(given(world, "verifyStudent", "(JLp/Colour;)V", "RED")).isFalse();
    }

    private static boolean given(World world, String method, String descriptor, String constant) {
        return new NamesOfStatuses(world.index(), new Lexicon())
                .decision(new MemberRef("p/A", method, descriptor), 1, Set.of(constant))
                .isPresent();
    }

    @Test
    void at_which_step_somebody_was_refused_changes_nothing() {
        Set<String> names = Set.of("notifyScreeningRejected", "sendInterviewRejectionEmail", "notifyUploadRejected");
        assertThat(decided(methods("NotificationService", names, "Usager"), "NotificationService"))
                .containsExactlyInAnyOrder("notifyScreeningRejected", "sendInterviewRejectionEmail");
    }

    @Test
    void what_is_counted_against_somebody_is_a_sanction() {
        assertThat(decided(methods("A", Set.of("addStrikes", "addSanction", "addStroke", "addItem"), "String"), "A"))
                .containsExactlyInAnyOrder("addStrikes", "addSanction");
    }

    @Test
    void one_verb_or_the_other() {
        assertThat(decided(methods("A", Set.of("checkOrRefuseLoan", "copyOrReject"), "String"), "A"))
                .containsExactly("checkOrRefuseLoan");
    }

    @Test
    void a_service_for_persons_does_to_them_what_its_verbs_say() {
        assertThat(decided(
                        methods("EmployeeLifecycleService", Set.of("suspend", "resume"), "long"),
                        "EmployeeLifecycleService"))
                .containsExactly("suspend");
        assertThat(decided(methods("CandidateService", Set.of("reject", "cancel"), "long"), "CandidateService"))
                .containsExactly("reject");
    }

    @Test
    void the_class_may_be_named_for_it() {
        assertThat(decided(methods("ServiceDesTitres", Set.of("refuser", "delivrer"), "long"), "ServiceDesTitres"))
                .hasSize(2);
        assertThat(decided(methods("DecisionService", Set.of("refuser"), "long"), "DecisionService"))
                .hasSize(1);
    }

    @Test
    void a_class_for_one_thing_decides_about_it() {
        assertThat(decided(methods("ClaimService", Set.of("reject"), "long"), "ClaimService"))
                .hasSize(1);
        assertThat(decided(methods("JwtClaimService", Set.of("reject"), "long"), "JwtClaimService"))
                .isEmpty();
        assertThat(decided(methods("ClaimSet", Set.of("reject"), "long"), "ClaimSet"))
                .isEmpty();
    }

    @Test
    void what_one_asked_for_oneself_one_takes_back_without_any_decision() {
        Set<String> names =
                Set.of("retirerDemande", "withdrawClaim", "cancelApplication", "retirerTitre", "cancelPermit");
        assertThat(decided(methods("Instruction", names, "String"), "Instruction"))
                .containsExactlyInAnyOrder("retirerTitre", "cancelPermit");
    }

    @Test
    void a_request_for_things_is_refused_without_any_decision_about_a_person() {
        Set<String> names = Set.of("refuserDemande", "accepterDemande", "validerDemande");
        assertThat(decided(methods("DemandeService", names, "long"), "DemandeService"))
                .hasSize(3);
        assertThat(decided(methods("DemandeProduitService", names, "long"), "DemandeProduitService"))
                .isEmpty();
        assertThat(decided(methods("ServiceAmis", names, "long"), "ServiceAmis"))
                .isEmpty();
    }

    @Test
    void an_account_is_suspended_and_a_citizen_is() {
        World world = new Known()
                .of(
                        "package p; class User { String numero; }",
                        "package p; class Citoyen { String numero; }",
                        "package p; class A { void suspend(User u) {} void revoke(User u) {} void suspendre(Citoyen c) {}"
                                + " void reject(User u) {} }");
        assertThat(decided(world, "A")).containsExactly("suspendre", "reject");
    }

    @Test
    void accessors_and_visits_decide_nothing() {
        World world = new Known()
                .of(
                        "package p; interface LoanVisitor {}",
                        "package p; class Loan { String grantType; String id; String grantType() { return grantType; }"
                                + " void accept(LoanVisitor v) {} void accept(String reason) {} }");
        assertThat(decided(world, "Loan")).containsExactly("accept");
        assertThat(world.call("p/Loan", "accept", "(Lp/LoanVisitor;)V").decision())
                .isEmpty();
        assertThat(world.call("p/Loan", "accept", "(Ljava/lang/String;)V").decision())
                .isPresent();
    }

    @Test
    void what_the_jdk_named_decides_nothing() {
        World world = new Known()
                .of(
                        "package p; class Candidate { String email; }",
                        "package p; class CandidateReader implements java.util.function.BiConsumer<Candidate, String> {"
                                + " public void accept(Candidate c, String s) {} public void accept(Candidate c) {} }");
        assertThat(world.call("p/CandidateReader", "accept", "(Lp/Candidate;Ljava/lang/String;)V")
                        .decision())
                .isEmpty();
        assertThat(world.call("p/CandidateReader", "accept", "(Lp/Candidate;)V").decision())
                .isPresent();
    }

    @Test
    void ranking_decides_on_persons_only() {
        assertThat(decided(methods("Jury", Set.of("classer", "noter", "rank", "score"), "Usager"), "Jury"))
                .hasSize(4);
        assertThat(decided(methods("Jury", Set.of("classer", "noter", "rank", "score"), "Dossier"), "Jury"))
                .isEmpty();
        assertThat(decided(methods("Jury", Set.of("classerCandidats", "scoreApplicant"), "String"), "Jury"))
                .hasSize(2);
    }

    @Test
    void functions_enums_and_code_of_others_decide_nothing() {
        World world = new Known()
                .library("package lib; public class Dossiers { public void refuserDemande(String s) {} }")
                .of(
                        "package p; class A { void refuserDemande(java.util.function.Predicate<String> x) {} }",
                        "package p; enum Etape { DEBUT; void refuserDemande(String s) {} }");
        assertThat(decided(world, "A")).isEmpty();
        assertThat(decided(world, "Etape")).isEmpty();
        assertThat(world.call("lib/Dossiers", "refuserDemande", "(Ljava/lang/String;)V")
                        .decision())
                .isEmpty();
    }

    @ParameterizedTest
    @CsvSource({
        "delivrerTitre, DELIVRANCE",
        "refuserTitre, REFUS",
        "retirerTitre, RETRAIT",
        "suspendreTitre, SUSPENSION",
        "sanctionnerAgentUsager, SANCTION",
        "attribuerBourse, ATTRIBUTION",
        "classerCandidats, CLASSEMENT",
        "notifierRefus, NOTIFICATION"
    })
    void effects_are_known(String name, Effet effet) {
        World world = methods("Traitement", Set.of(name), "String");
        assertThat(world.call("p/Traitement", name, "(Ljava/lang/String;)V")
                        .decision()
                        .orElseThrow()
                        .effets())
                .containsExactly(effet);
    }

    @Test
    void who_checks_a_request_decides_nothing_and_who_eliminates_a_candidate_does() {
        World world = new Known()
                .of(
                        "package p; class Candidature { String numero; }",
                        "package p; interface Validateur { void valider(Candidature c); void refuserCandidature(Candidature c); }",
                        "package p; interface Gestion { void valider(Candidature c); void eliminerCandidat(long id); void"
                                + " eliminerDoublons(long id); void eliminer(Candidature c); }");
        assertThat(decided(world, "Validateur")).containsExactly("refuserCandidature");
        assertThat(decided(world, "Gestion")).containsExactlyInAnyOrder("valider", "eliminerCandidat", "eliminer");
    }

    @Test
    void a_message_is_sent_to_where_a_decision_is_told_or_asked_for() {
        NamesOfDecisions names =
                new NamesOfDecisions(new Known().of("package p; class A {}").index(), new Lexicon());
        assertThat(List.of(
                                "candidate-rejected",
                                "loan.rejected.v1",
                                "queue.claim.denied",
                                "reject-loan",
                                "visa_refused_topic",
                                "demande.refusee",
                                "candidate-review",
                                "orders.rejected",
                                "messages-rejected",
                                "rejected",
                                "")
                        .stream()
                        .filter(address -> names.ofMessage(address).isPresent()))
                .containsExactly(
                        "candidate-rejected",
                        "loan.rejected.v1",
                        "queue.claim.denied",
                        "reject-loan",
                        "visa_refused_topic",
                        "demande.refusee");
    }
}
