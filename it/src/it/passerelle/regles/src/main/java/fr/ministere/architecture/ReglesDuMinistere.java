package fr.ministere.architecture;

import static com.tngtech.archunit.lang.syntax.ArchRuleDefinition.classes;
import static com.tngtech.archunit.lang.syntax.ArchRuleDefinition.methods;
import static com.tngtech.archunit.lang.syntax.ArchRuleDefinition.noClasses;
import static fr.charteia.archunit.CharteIAConditions.callAI;
import static fr.charteia.archunit.CharteIAConditions.haveHumanValidationBeforeLegalEffects;
import static fr.charteia.archunit.CharteIAConditions.notSendPersonalDataToExternalAI;
import static fr.charteia.archunit.CharteIAPredicates.produceLegalEffect;

import com.tngtech.archunit.lang.ArchRule;

/** What the ministry asks of the architecture of all its applications. Nothing of JUnit is needed here. */
public final class ReglesDuMinistere {
    public static final ArchRule la_passerelle_seule_appelle_l_ia = noClasses()
            .that()
            .resideOutsideOfPackage("..passerelle..")
            .should(callAI())
            .because("la passerelle tient les clés, les journaux et le port d'anonymisation");

    public static final ArchRule rien_de_personnel_ne_sort = classes().should(notSendPersonalDataToExternalAI());

    public static final ArchRule les_decisions_ne_voient_pas_la_passerelle = noClasses()
            .that()
            .resideInAPackage("..decisions..")
            .should()
            .dependOnClassesThat()
            .resideInAPackage("..passerelle..");

    public static final ArchRule une_personne_decide =
            methods().that(produceLegalEffect()).should(haveHumanValidationBeforeLegalEffects());

    private ReglesDuMinistere() {}
}
