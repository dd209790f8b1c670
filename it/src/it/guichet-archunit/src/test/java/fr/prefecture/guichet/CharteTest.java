package fr.prefecture.guichet;

import com.tngtech.archunit.core.domain.JavaClasses;
import com.tngtech.archunit.core.importer.ImportOption;
import com.tngtech.archunit.junit.AnalyzeClasses;
import com.tngtech.archunit.junit.ArchTest;
import fr.charteia.archunit.CharteIARules;

/** With ArchUnit for JUnit 5; the office with a gateway (passerelle) has the one for JUnit 6. */
@AnalyzeClasses(packages = "fr.prefecture.guichet", importOptions = ImportOption.DoNotIncludeTests.class)
class CharteTest {
    @ArchTest
    static void the_charter_is_respected(JavaClasses classes) {
        CharteIARules.all().check(classes);
    }
}
