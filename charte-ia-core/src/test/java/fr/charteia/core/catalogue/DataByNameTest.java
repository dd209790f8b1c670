package fr.charteia.core.catalogue;

import static org.assertj.core.api.Assertions.assertThat;

import fr.charteia.annotations.Categorie;
import fr.charteia.core.catalogue.Known.World;
import fr.charteia.core.model.Fact;
import fr.charteia.core.model.Fact.Certainty;
import fr.charteia.core.model.Fact.PersonalData;
import java.util.Arrays;
import java.util.LinkedHashSet;
import java.util.List;
import java.util.Set;
import java.util.TreeSet;
import java.util.stream.Collectors;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

/** Which names of fields say that a value is personal data, in which types. */
class DataByNameTest {
    /** Names of real code, French and English, which resemble names of personal data. */
    private static final String FALSE_FRIENDS = """
        nomFichier nomTable nomColonne nomChamp nomMethode nomClasse nomService nomApplication nomServeur nomDomaine
        nomBase nomSchema nomFlux nomTraitement nomBatch nomProduit nomStructure nomOrganisme nomCommune nomRegion
        nomDepartement nomPays nomVoie nomRepertoire nomVariable nomParametre nomModele nomFormulaire nomDocument
        nomTopic nomQueue nomBean nomRole nomGroupe nomCourt nomLong nomCommercial nomenclature nombre nominal
        fileName filename className methodName fieldName columnName tableName schemaName hostName hostname domainName
        serverName serviceName appName applicationName beanName packageName moduleName threadName loggerName modelName
        deploymentName productName companyName brandName countryName cityName typeName enumName propertyName
        parameterName attributeName tagName queueName topicName bucketName indexName roleName groupName eventName
        jobName displayNameKey resourceName templateName simpleName canonicalName qualifiedName namespace rename
        adresseServeur adresseUrl adresseMemoire serverAddress bindAddress memoryAddress listenAddress baseAddress
        contractAddress addressSpace addressing
        mailServer mailHost mailPort mailTemplate emailTemplate emailEnabled emailSubjectKey smtpHost mailSender
        emailVerified emailNotifications emailPattern emailRegex emailColumn emailValidator mailbox mailing
        telemetrie telecharger telechargement phoneEnabled telnet template phonetic telephoneFormat microphone
        page pages image usage storage language stage manager package average agence percentage message engage
        agenda voyage langage ageLimite maxAge minAge cacheMaxAge imageUrl messageKey
        script type pipeline recipe subscription equipe ipVersion zip clip tip equipment recipient description
        raceCondition trace brace panel expand span since singleton using setting routing machine line cuisine adobe
        inspect instance insert business cursing sinus tinyint pandas ribbon bicycle
        platform flat latest latency longest clone relation isolation lonely allocation locationHeader fileLocation
        schemaLocation translation latch colonne balcon longueur
        tokenCount maxTokens tokenizer tokenUsage promptTokens passwordEncoder passwordPolicy csrfTokenName
        token accessToken refreshToken tokenType tokenUri
        traitementBatch traitementAsynchrone conditionSql joinCondition motifRegex motifRecherche numeroVersion
        numeroPage numeroLigne numeroPort numeroOrdre numero numeros
        subject subList subscribe subType idTechnique requestId correlationId traceId spanId tenantId userAgentParser
        userInterface sessionTimeout parentId ownerName subTotal subPath
        cartographie compteur compteRenduBatch accountType discount cartouche comptabilite contexte
        operation temperature numerique envoie avenue paperasse operateur commere chimere
        birthDateFormat dateFormat dateCreation dateModification dateDebut dateFin dateValidation createdDate
        firstNameColumn lastNameLabel prenomLabel prenomKey emailField telephoneRegex ibanValidator nirPattern
        salaryMin salaryMax ibanLength bicPattern nationalityCode genderEnum
        healthIndicator healthCheck healthEndpoint healthStatus healthUrl statusHealth
        diagnosticLevel diagnostics prescriptionDelay treatmentPlanUrl disabledReason
        photoUrl photoPath imageSize portraitMode voiceMail voicemailEnabled
        fingerprintAlgorithm empreinteCarbone empreinteFichier carbonFootprint dnsName sshFingerprint
        convictionThreshold religionCode unionAll unionType syndication raceTimeout
        locationId location coordinatesSystem localisationFichier localisationI18n gpsEnabled longPoll
        username userName userId user login identifiant password adresseIp ipAddress
        retraite retrait pension impot amende peine crime voie rue mobile fixe portable
        name nom age sexe genre ville commune codePostal zipCode street city adresse address
        commentaire observations notes remarks messageBody transcription
        civiliteCode typeCivilite titre titreDocument prenomObligatoire conjointPresent enfantsMax nbEnfantsMax
        candidateCount patientCount customerType usagerType personneMorale personType employeeCount
        maladieCode allergieService handicapParkingSpaces bloodTypeEnum
        permission permis licence licenseKey licenseUrl driverClass driverName
        homePage homeDirectory homeUrl workDir workPhoneFormat cellValue cellStyle cellRenderer phoneModel
        mapperName handlerName filterName cookieName headerName paramName argName varName keyName
        passwordHash hash salt secret cle clePublique cleApi apiKey
        signatureAlgorithm signatureKey signature methodSignature genericSignature
        resume resumeDossier resumeTask resumeToken autoResume canResume cv cvCondition resumeUploadUrl summaryText
        transcript transcriptId transcriptFormat salaireMinimum revenuMoyen incomeBracket wageTypes debtRatio
        sim sinDelta panOffset tinType
        traitementEnCours compteRenduBatch depistageAmiante pointsControle controleAcces interdictionAcces mandatGestion
        tauxPrelevement arretMachine revenuPublicitaire dossierRacine bilanComptable numeroVitesse
        """;

    private static Set<String> falseFriends() {
        return new LinkedHashSet<>(Arrays.asList(FALSE_FRIENDS.trim().split("\\s+")));
    }

    private static World fields(String type, Set<String> names) {
        String fields = names.stream()
                .map(name -> "String " + (name.equals("package") ? "package_" : name) + ";")
                .collect(Collectors.joining(" "));
        return new Known().of("package p; class " + type + " { " + fields + " }");
    }

    private static List<String> found(World world, String type) {
        return world.index().find("p/" + type).orElseThrow().fields().stream()
                .filter(field -> !world.knowledge().field(field.ref()).isEmpty())
                .map(field -> field.name())
                .toList();
    }

    @Test
    void false_friends_say_nothing() {
        assertThat(falseFriends()).hasSizeGreaterThan(300);
        assertThat(found(fields("Traitement", falseFriends()), "Traitement")).isEmpty();
    }

    @Test
    void names_that_are_enough_by_themselves() {
        Set<String> names = new TreeSet<>(List.of(
                "prenom",
                "prenoms",
                "nomNaissance",
                "nom_de_naissance",
                "dateNaissance",
                "dateDeNaissance",
                "DATE_NAISSANCE",
                "datenaissance",
                "nir",
                "resumeText",
                "resumeData",
                "resumeSummary",
                "extractedCvJson",
                "cvBytes",
                "texteCv",
                "lettreMotivation",
                "coverLetter",
                "callTranscript",
                "numeroSecuriteSociale",
                "email",
                "emailAddress",
                "adresseMail",
                "telephone",
                "numeroTelephone",
                "phoneNumber",
                "iban",
                "cardHolderName",
                "cardholder_name",
                "firstName",
                "lastname",
                "birthDate",
                "dateOfBirth",
                "ssn",
                "lieuNaissance",
                "nationalite",
                "situationFamiliale",
                "nombreEnfants",
                "adressePostale",
                "salaireBrut",
                "casierJudiciaire",
                "groupeSanguin",
                "appartenanceSyndicale",
                "orientationSexuelle",
                "religion",
                "empreinteDigitale",
                "numeroEtranger",
                "plaqueImmatriculation",
                "prenomConjoint",
                "emailUsager",
                "usagerEmail",
                "nomUsager",
                "patientName",
                "customerName",
                "ageDemandeur",
                "adresseBeneficiaire",
                "telephonePortable",
                "emailPro",
                "emailSecondaire",
                "revenuFiscal",
                "avisDImposition",
                "date_d_entree_france",
                "numeroVitale",
                "numeroDemandeurEmploi",
                "arretDeTravail",
                "compteRenduMedical",
                "controleJudiciaire",
                "miseEnExamen",
                "pointsPermis",
                "bulletinScolaire",
                "nomPatient",
                "numeroPasseport",
                "prénom"));
        assertThat(found(fields("Traitement", names), "Traitement")).containsExactlyInAnyOrderElementsOf(names);
    }

    @Test
    void weak_names_count_in_a_person() {
        Set<String> names =
                Set.of("nom", "age", "adresse", "ville", "codePostal", "sexe", "commentaire", "login", "resume", "cv");
        for (String type : List.of(
                "Usager",
                "Personne",
                "PersonneDto",
                "PersonEntity",
                "DossierPatient",
                "UserDetails",
                "Demandeur",
                "CustomerRecord",
                "Etranger",
                "FicheCandidat")) {
            assertThat(found(fields(type, names), type)).as(type).containsExactlyInAnyOrderElementsOf(names);
        }
        for (String type : List.of(
                "Fichier",
                "Produit",
                "UserService",
                "PersonMapper",
                "Agent",
                "Client",
                "UserAgent",
                "UserInterface",
                "UserMessage",
                "Commune",
                "Etablissement",
                "Contact",
                "Account",
                "PatientRepository",
                "AgentIA",
                "UserPrompt",
                "HttpClient")) {
            assertThat(found(fields(type, names), type)).as(type).isEmpty();
        }
    }

    @Test
    void what_is_asked_of_a_candidate_or_a_payer_counts_in_one() {
        Set<String> names = Set.of(
                "linkedinUrl",
                "githubUsername",
                "managerFeedback",
                "interviewAnswers",
                "visaStatus",
                "sourceAccountNumber",
                "receiverName",
                "chatHistory");
        assertThat(found(fields("Candidate", names), "Candidate")).containsExactlyInAnyOrderElementsOf(names);
        assertThat(found(fields("Project", names), "Project")).isEmpty();
    }

    @Test
    void weak_names_count_beside_two_strong_ones_and_in_an_agent_or_client_beside_one() {
        assertThat(found(fields("Formulaire", Set.of("prenom", "email", "nom")), "Formulaire"))
                .hasSize(3);
        assertThat(found(fields("Formulaire", Set.of("email", "nom")), "Formulaire"))
                .containsExactly("email");
        assertThat(found(fields("Agent", Set.of("email", "nom")), "Agent")).hasSize(2);
        assertThat(found(fields("Client", Set.of("telephone", "name")), "Client"))
                .hasSize(2);
    }

    @Test
    void parts_of_the_program_hold_none() {
        Set<String> names = Set.of("email", "telephone", "nom", "prenom");
        for (String type : List.of(
                "MailConfig",
                "UsagerService",
                "PersonneMapper",
                "MailProperties",
                "SmtpClient",
                "UsagerValidator",
                "AdresseService")) {
            assertThat(found(fields(type, names), type)).as(type).isEmpty();
        }
    }

    @Test
    void what_somebody_asks_for_by_an_application_is_data_and_an_application_that_starts_is_not() {
        World world = new Known()
                .of(
                        "package p; class LoanApplication { Long id; String applicantName; java.math.BigDecimal salary;"
                                + " Etat etat; LoanApplication former; static LoanApplication of() { return null; } }",
                        "package p; enum Etat { RECUE }",
                        "package p; class LoanService {}",
                        "package p; class RhApplication { String email; static void main(String[] a) {} }",
                        "package p; class DeskApplication extends java.util.Observable { String email; }",
                        "package p; class BankApplication { LoanService loans; String email; }",
                        "package p; interface WebApplication { String getEmail(); }");
        assertThat(found(world, "LoanApplication")).containsExactly("applicantName", "salary");
        for (String type : List.of("RhApplication", "DeskApplication", "BankApplication", "WebApplication")) {
            assertThat(found(world, type)).as(type).isEmpty();
        }
    }

    @Test
    void a_letter_at_the_end_says_whose_it_is_and_nothing_else() {
        Set<String> names = new TreeSet<>(List.of(
                "nomP", "adresseP", "dateNaissP", "nationaliteP", "sexeP", "lotP", "axeX", "colonneP", "indexP"));
        assertThat(found(fields("Patient", names), "Patient"))
                .containsExactlyInAnyOrder("nomP", "adresseP", "dateNaissP", "nationaliteP", "sexeP");
        assertThat(found(fields("Lot", Set.of("nationaliteP", "lotP", "axeX")), "Lot"))
                .containsExactly("nationaliteP");
        assertThat(found(fields("Grille", Set.of("nomX", "adresseY", "villeZ", "axeX")), "Grille"))
                .isEmpty();
    }

    @Test
    void an_organisation_has_a_telephone_and_no_first_name() {
        for (String type : List.of("Prefecture", "Entreprise", "PartenaireCompany")) {
            assertThat(found(fields(type, Set.of("email", "telephone", "nom", "prenom")), type))
                    .as(type)
                    .containsExactly("prenom");
        }
        assertThat(found(fields("CompteBanque", Set.of("email")), "CompteBanque"))
                .isEmpty();
        assertThat(found(fields("BankAccount", Set.of("iban")), "BankAccount")).containsExactly("iban");
    }

    @Test
    void an_account_that_a_customer_has_is_one_of_a_person() {
        Set<String> ofCustomer = Set.of("customerId", "accountNumber", "creditLimit");
        assertThat(found(fields("Account", ofCustomer), "Account")).contains("accountNumber", "creditLimit");
        Set<String> ofUser = Set.of("userId", "accountNumber", "creditLimit", "bonus", "name");
        assertThat(found(fields("Account", ofUser), "Account"))
                .containsExactlyInAnyOrder("accountNumber", "creditLimit");
        Set<String> ofNobody = Set.of("gatewayId", "accountNumber", "creditLimit");
        assertThat(found(fields("Account", ofNobody), "Account")).isEmpty();
        assertThat(found(fields("Agent", ofCustomer), "Agent")).isEmpty();
        assertThat(found(fields("Ledger", ofCustomer), "Ledger")).isEmpty();
    }

    @Test
    void an_account_whose_owner_is_a_user_is_one_of_a_person() {
        World world = new Known()
                .of(
                        "package p; class User { Long id; }",
                        "package p; class Gateway { Long id; }",
                        "package p; class UserService { Long id; }",
                        "package p; class Account { User owner; String accountNumber; String name; }",
                        "package p; class SavingsAccountDto { User holder; String accountNumber; }",
                        "package p; class CompteBancaire { Long userId; String numeroCompte; }",
                        "package p; class CloudAccount { User owner; String accountNumber; }",
                        "package p; class AccountDto { Gateway owner; String accountNumber; }",
                        "package p; class AccountView { UserService owner; String accountNumber; }",
                        "package p; class AccountRow { User createdBy; String accountNumber; }");
        for (String type : List.of("Account", "SavingsAccountDto")) {
            assertThat(found(world, type)).as(type).containsExactly("accountNumber");
        }
        assertThat(found(world, "CompteBancaire")).containsExactly("numeroCompte");
        for (String type : List.of("CloudAccount", "AccountDto", "AccountView", "AccountRow")) {
            assertThat(found(world, type)).as(type).isEmpty();
        }
    }

    @Test
    void a_grade_is_that_of_the_learner_beside_it() {
        Set<String> graded = Set.of("student", "courseName", "totalScore", "maxScore");
        assertThat(found(fields("ExamResult", graded), "ExamResult")).containsExactly("totalScore");
        assertThat(found(fields("Enrollment", Set.of("student", "grade")), "Enrollment"))
                .contains("grade");
        assertThat(found(fields("StudentScore", Set.of("id", "score")), "StudentScore"))
                .contains("score");
        assertThat(found(fields("Game", Set.of("team", "score")), "Game")).isEmpty();
        assertThat(found(fields("Quiz", Set.of("title", "points")), "Quiz")).isEmpty();
    }

    @Test
    void what_somebody_wrote_is_theirs_where_the_class_says_so() {
        Set<String> handedIn = Set.of("taskNo", "studentNo", "content", "filePath");
        assertThat(found(fields("TaskSubmission", handedIn), "TaskSubmission")).contains("content");
        assertThat(found(fields("Devoir", Set.of("idEtudiant", "texte", "sujet")), "Devoir"))
                .contains("texte");
        assertThat(found(fields("QuizAttempt", Set.of("user", "answers", "topic")), "QuizAttempt"))
                .containsExactly("answers");
        assertThat(found(fields("Homework", Set.of("user", "content", "topic")), "Homework"))
                .isEmpty();
        assertThat(found(fields("Submission", Set.of("channel", "content", "topic")), "Submission"))
                .isEmpty();
        Set<String> answer = Set.of("question", "userAnswer", "correctAnswer", "answer", "score");
        assertThat(found(fields("InterviewAnswer", answer), "InterviewAnswer")).containsExactly("userAnswer");
        assertThat(found(fields("StudentAnswer", answer), "StudentAnswer"))
                .containsExactlyInAnyOrder("userAnswer", "answer");
        assertThat(found(fields("AnswerRequest", Set.of("question", "user", "answer")), "AnswerRequest"))
                .containsExactly("answer");
        assertThat(found(fields("ChatAnswer", Set.of("question", "user", "answer")), "ChatAnswer"))
                .isEmpty();
        assertThat(found(fields("AnswerRequest", Set.of("question", "answer")), "AnswerRequest"))
                .isEmpty();
    }

    @Test
    void what_somebody_wrote_to_somebody_is_their_letter() {
        Set<String> letter = Set.of("fromAddress", "content", "subject", "date");
        assertThat(found(fields("Gmail", letter), "Gmail")).contains("content").doesNotContain("subject", "date");
        assertThat(found(fields("EmailMessage", Set.of("to", "body", "read")), "EmailMessage"))
                .containsExactly("body");
        assertThat(found(fields("EmailTemplate", Set.of("body", "subject", "language")), "EmailTemplate"))
                .isEmpty();
        assertThat(found(fields("ChatMessage", Set.of("sender", "content")), "ChatMessage"))
                .isEmpty();
        assertThat(found(fields("ReplyRequest", Set.of("emailContent", "tone")), "ReplyRequest"))
                .containsExactly("emailContent");
    }

    @Test
    void what_somebody_complains_of_is_theirs_where_they_are_served() {
        Set<String> ticket = Set.of("customer", "title", "description", "priority");
        assertThat(found(fields("Ticket", ticket), "Ticket")).containsExactly("description");
        assertThat(found(fields("Reclamation", Set.of("usagerId", "contenu")), "Reclamation"))
                .contains("contenu");
        assertThat(found(fields("Ticket", Set.of("user", "assignee", "description")), "Ticket"))
                .isEmpty();
        assertThat(found(fields("TicketType", Set.of("customer", "label")), "TicketType"))
                .isEmpty();
        assertThat(found(fields("Product", Set.of("customer", "description")), "Product"))
                .isEmpty();
        assertThat(found(fields("Claim", Set.of("policyholder", "description")), "Claim"))
                .contains("description");
        assertThat(found(fields("ClaimRequest", Set.of("surname", "email", "description")), "ClaimRequest"))
                .contains("description");
        assertThat(found(fields("Claim", Set.of("issuer", "value", "description")), "Claim"))
                .isEmpty();
    }

    @Test
    void who_is_served_may_be_told_by_one_thing_that_is_known_of_them() {
        assertThat(found(fields("Ticket", Set.of("customerEmail", "description")), "Ticket"))
                .contains("description");
        assertThat(found(fields("SupportTicket", Set.of("email", "description")), "SupportTicket"))
                .contains("description");
        assertThat(found(fields("Claim", Set.of("policyHolderName", "lossDescription")), "Claim"))
                .contains("lossDescription");
        assertThat(found(fields("Claim", Set.of("user", "incidentNarrative")), "Claim"))
                .contains("incidentNarrative");
        assertThat(found(fields("Ticket", Set.of("productName", "component", "description")), "Ticket"))
                .isEmpty();
        assertThat(found(fields("Ticket", Set.of("user", "issueDescription")), "Ticket"))
                .isEmpty();
        assertThat(found(fields("Claim", Set.of("user", "damageCode", "lossType")), "Claim"))
                .isEmpty();
    }

    @Test
    void what_is_told_of_a_patient_is_health_whatever_it_is_called() {
        Set<String> told = Set.of("patient", "question", "notes", "createdAt", "conversationId");
        assertThat(found(fields("AiConsultation", told), "AiConsultation"))
                .containsExactlyInAnyOrder("question", "notes");
        assertThat(found(fields("MedicalReport", Set.of("patientId", "content", "version")), "MedicalReport"))
                .contains("content");
        assertThat(found(fields("Consultation", Set.of("expert", "question", "notes")), "Consultation"))
                .isEmpty();
        assertThat(found(fields("Appointment", Set.of("patient", "notes", "room")), "Appointment"))
                .isEmpty();
        assertThat(found(fields("ConsultationService", told), "ConsultationService"))
                .isEmpty();
    }

    @Test
    void what_is_known_of_a_patient_or_a_student_says_of_whom() {
        Set<String> health = Set.of("patientId", "diagnosis", "name", "montant");
        assertThat(found(fields("Consultation", health), "Consultation"))
                .containsExactlyInAnyOrder("patientId", "diagnosis");
        Set<String> machine = Set.of("machineId", "diagnosis", "name");
        assertThat(found(fields("Consultation", machine), "Consultation")).isEmpty();
        Set<String> work = Set.of("studentId", "submissionContent", "topic");
        assertThat(found(fields("Grading", work), "Grading"))
                .containsExactlyInAnyOrder("studentId", "submissionContent");
        Set<String> form = Set.of("formId", "submissionContent", "topic");
        assertThat(found(fields("Grading", form), "Grading")).isEmpty();
        Set<String> answered = Set.of("user", "answerText", "topic");
        assertThat(found(fields("Submission", answered), "Submission")).containsExactly("answerText");
        assertThat(found(fields("Faq", answered), "Faq")).isEmpty();
        Set<String> written = Set.of("studentId", "textAnswer", "fileLink");
        assertThat(found(fields("Submission", written), "Submission")).contains("textAnswer");
        assertThat(found(fields("Template", Set.of("textAnswer", "writtenAnswer")), "Template"))
                .isEmpty();
        assertThat(found(fields("Submission", Set.of("topic", "answerText")), "Submission"))
                .isEmpty();
        assertThat(found(fields("Quiz", Set.of("studentAnswer", "correctAnswer", "answer")), "Quiz"))
                .containsExactly("studentAnswer");
    }

    @Test
    void a_tenant_for_whom_a_program_runs_is_no_person() {
        Set<String> names = Set.of("name", "phone", "address");
        assertThat(found(fields("Tenant", names), "Tenant")).containsAll(names);
        assertThat(found(fields("Tenant", Set.of("name", "phone", "subdomain")), "Tenant"))
                .isEmpty();
        assertThat(found(fields("Tenant", Set.of("firstName", "phone", "plan")), "Tenant"))
                .contains("firstName", "phone");
        String tenant = "package p; class Tenant { String name; String phone; String address; }";
        World shop = new Known().of(tenant, "package p; class Customer { String tenantId; String email; }");
        assertThat(found(shop, "Tenant")).isEmpty();
        World rented = new Known().of(tenant, "package p; class Lease { String tenantId; String rent; }");
        assertThat(found(rented, "Tenant")).containsExactly("name", "phone", "address");
    }

    @Test
    void a_policy_has_a_number_by_which_a_person_is_known_and_a_key() {
        String insured = "package p; class Insured { String firstName; String lastName; String policyNumber; }";
        assertThat(found(new Known().of(insured), "Insured")).contains("policyNumber");
        assertThat(found(new Known().of(insured.replace("String policy", "long policy")), "Insured"))
                .doesNotContain("policyNumber");
        assertThat(found(fields("Rule", Set.of("policyNumber")), "Rule")).isEmpty();
    }

    @Test
    void what_somebody_is_sought_for_tells_of_nobody() {
        Set<String> names = Set.of("jobTitle", "educationLevel", "salary", "location", "recruiterEmail");
        for (String type : List.of("JobDescription", "JobPostingDto", "Vacancy", "OffreEmploi")) {
            assertThat(found(fields(type, names), type)).as(type).containsExactly("recruiterEmail");
        }
        for (String type : List.of("Job", "WorkExperience", "JobSeeker", "EmployeeProfile", "Posting2Candidate")) {
            assertThat(found(fields(type, names), type)).as(type).contains("jobTitle", "salary");
        }
        Set<String> toSomebody = Set.of("candidateName", "jobTitle", "salary");
        assertThat(found(fields("JobOffer", toSomebody), "JobOffer")).containsExactlyInAnyOrderElementsOf(toSomebody);
    }

    @Test
    void an_animal_is_born_and_falls_ill_and_is_no_person() {
        Set<String> names = Set.of("dateNaissance", "maladie", "birthDate", "ownerEmail");
        for (String type : List.of("Animal", "BovinEntity", "Pet")) {
            assertThat(found(fields(type, names), type)).as(type).containsExactly("ownerEmail");
        }
        assertThat(found(fields("PetOwner", names), "PetOwner")).containsExactlyInAnyOrderElementsOf(names);
    }

    @Test
    void a_weak_name_counts_beside_a_strong_one_of_the_same_somebody() {
        assertThat(found(fields("Revision", Set.of("ownerEmail", "ownerName", "parentName")), "Revision"))
                .containsExactlyInAnyOrder("ownerEmail", "ownerName");
        assertThat(found(fields("Revision", Set.of("ownerName", "parentName")), "Revision"))
                .isEmpty();
    }

    @Test
    void what_somebody_does_or_owns_may_be_described() {
        Set<String> names = new TreeSet<>(Set.of(
                "prenom",
                "nom",
                "competencesTechniques",
                "highestEducation",
                "typeHandicap",
                "nationalityCode",
                "scorePerformance",
                "loyerMensuel"));
        assertThat(found(fields("Candidat", names), "Candidat")).containsExactlyInAnyOrderElementsOf(names);
        assertThat(found(fields("Reference", Set.of("typeHandicap", "nationalityCode", "religionCode")), "Reference"))
                .isEmpty();
        assertThat(found(
                        fields("Salarie", Set.of("anneeRevenu", "parentPosition", "skillFormat", "statutHandicap")),
                        "Salarie"))
                .isEmpty();
    }

    @Test
    void what_was_read_out_of_a_cv_is_one_and_a_summary_is_not() {
        assertThat(found(fields("Resume", Set.of("rawText", "extractedText", "parsedData", "fileName")), "Resume"))
                .containsOnly("rawText", "extractedText", "parsedData");
        assertThat(found(fields("CvDocument", Set.of("texteExtrait", "contenuBrut", "pages")), "CvDocument"))
                .containsOnly("texteExtrait", "contenuBrut");
        assertThat(found(fields("Resume", Set.of("text", "texte", "content", "contenu")), "Resume"))
                .isEmpty();
        assertThat(found(fields("ResumeRapport", Set.of("rawText", "contenuBrut")), "ResumeRapport"))
                .isEmpty();
        assertThat(found(fields("Page", Set.of("rawText", "extractedText")), "Page"))
                .isEmpty();
    }

    @Test
    void a_cv_tells_of_somebody_and_a_summary_does_not() {
        assertThat(found(fields("ResumeAnalysis", Set.of("fullName", "coreSkills", "contentType")), "ResumeAnalysis"))
                .containsExactlyInAnyOrder("fullName", "coreSkills");
        assertThat(found(fields("ResumeCommande", Set.of("nom", "adresse", "total")), "ResumeCommande"))
                .isEmpty();
    }

    @Test
    void what_a_type_inherits_says_what_it_is() {
        World world = new Known()
                .of(
                        "package p; class Base { String prenom; String email; }",
                        "package p; class Locataire2 extends Base { String codePostal; }",
                        "package p; class Autre { String codePostal; }");
        assertThat(found(world, "Locataire2")).containsExactly("codePostal");
        assertThat(found(world, "Autre")).isEmpty();
    }

    @Test
    void a_name_beside_a_first_name_is_somebodys_whatever_the_type_is_called() {
        assertThat(found(fields("Ligne", Set.of("nom", "prenom", "etat", "motif")), "Ligne"))
                .containsExactlyInAnyOrder("nom", "prenom");
        assertThat(found(fields("Row", Set.of("name", "surname", "state")), "Row"))
                .containsExactlyInAnyOrder("name", "surname");
        assertThat(found(fields("Piece", Set.of("nom", "prenomDemandeur")), "Piece"))
                .containsExactly("prenomDemandeur");
        assertThat(found(fields("Tirage", Set.of("nom", "iban")), "Tirage")).containsExactly("iban");
    }

    @Test
    void in_english_the_last_word_says_what_it_is() {
        assertThat(found(
                        fields(
                                "Traitement",
                                Set.of(
                                        "receiptEmail",
                                        "hearingChannelPhone",
                                        "senderIban",
                                        "emailSender",
                                        "emailSent",
                                        "phoneNumberPrice",
                                        "templateEmail")),
                        "Traitement"))
                .containsExactlyInAnyOrder("receiptEmail", "hearingChannelPhone", "senderIban");
    }

    @Test
    void constants_flags_and_parts_of_the_program_are_no_data() {
        World world = new Known()
                .of(
                        "package p; class Usager { static final String EMAIL = \"email\"; boolean email; Boolean"
                                + " telephone; java.util.function.Supplier<String> prenom; java.nio.file.Path nom;"
                                + " java.util.logging.Logger iban; Class<?> nir; AdresseService adresse; boolean handicap;"
                                + " Adresse domicile; java.util.Optional<String> courriel; java.util.List<String> emails;"
                                + " }",
                        "package p; class AdresseService {}",
                        "package p; class Adresse {}",
                        "package p; enum Champ { EMAIL, PRENOM; String email; }");
        assertThat(found(world, "Usager")).containsExactly("handicap", "domicile", "courriel", "emails");
        assertThat(found(world, "Champ")).isEmpty();
    }

    @ParameterizedTest
    @CsvSource({
        "prenom, IDENTITE",
        "email, CONTACT",
        "dateNaissance, ETAT_CIVIL",
        "nir, NIR",
        "iban, FINANCIERE",
        "religion, RELIGION",
        "opinionPolitique, OPINIONS",
        "appartenanceSyndicale, SYNDICAT",
        "ethnie, ORIGINE",
        "orientationSexuelle, VIE_SEXUELLE",
        "casierJudiciaire, INFRACTIONS",
        "pathologie, SANTE",
        "empreinteDigitale, BIOMETRIE",
        "situationFamiliale, VIE_FAMILIALE",
        "geneticData, GENETIQUE",
        "licensePlate, LOCALISATION",
        "voiceSample, IMAGE_OU_VOIX",
        "imei, IDENTIFIANT_EN_LIGNE"
    })
    void categories_are_known(String name, Categorie category) {
        World world = fields("Traitement", Set.of(name));
        List<Fact> facts = world.field("p/Traitement", name);
        assertThat(facts)
                .containsExactly(new PersonalData("Traitement." + name, Certainty.NAME, List.of(category), ""));
    }

    @Test
    void words_are_split_as_people_write_them() {
        assertThat(Words.of("dateDeNaissance")).containsExactly("date", "naissance");
        assertThat(Words.of("DATE_NAISSANCE")).containsExactly("date", "naissance");
        assertThat(Words.of("NIRDemandeur")).containsExactly("nir", "demandeur");
        assertThat(Words.of("adresseLigne1")).containsExactly("adresse", "ligne", "1");
        assertThat(Words.of("prénoms")).containsExactly("prenom");
        assertThat(Words.of("$x__y")).containsExactly("x", "y");
        assertThat(Words.of("")).isEmpty();
    }
}
