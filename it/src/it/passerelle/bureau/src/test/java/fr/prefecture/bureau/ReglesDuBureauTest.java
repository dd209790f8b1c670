package fr.prefecture.bureau;

import static com.tngtech.archunit.core.domain.properties.HasName.Predicates.name;
import static com.tngtech.archunit.lang.syntax.ArchRuleDefinition.classes;
import static fr.charteia.archunit.CharteIAConditions.notLetAIOutputReach;

import com.tngtech.archunit.core.importer.ImportOption;
import com.tngtech.archunit.junit.AnalyzeClasses;
import com.tngtech.archunit.junit.ArchTag;
import com.tngtech.archunit.junit.ArchTest;
import com.tngtech.archunit.junit.ArchTests;
import com.tngtech.archunit.lang.ArchRule;
import fr.charteia.archunit.CharteIARules;

/** What the bureau adds; JUnit runs the same rules, and the charter's. */
@AnalyzeClasses(packages = "fr.prefecture.bureau", importOptions = ImportOption.DoNotIncludeTests.class)
class ReglesDuBureauTest {
    @ArchTest
    @ArchTag("le_texte_d_une_ia_n_est_pas_un_motif")
    static final ArchRule motifs = classes().should(notLetAIOutputReach(name("motiver").forSubtype()));

    @ArchTest
    static final ArchTests charte = ArchTests.in(CharteIARules.class);
}
