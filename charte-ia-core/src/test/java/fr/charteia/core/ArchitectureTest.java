package fr.charteia.core;

import static com.tngtech.archunit.core.domain.JavaClass.Predicates.equivalentTo;
import static com.tngtech.archunit.core.domain.JavaClass.Predicates.resideInAnyPackage;
import static com.tngtech.archunit.lang.syntax.ArchRuleDefinition.fields;
import static com.tngtech.archunit.lang.syntax.ArchRuleDefinition.noClasses;
import static com.tngtech.archunit.library.Architectures.layeredArchitecture;

import com.tngtech.archunit.core.importer.ImportOption;
import com.tngtech.archunit.junit.AnalyzeClasses;
import com.tngtech.archunit.junit.ArchTest;
import com.tngtech.archunit.lang.ArchRule;
import com.tngtech.archunit.library.GeneralCodingRules;
import java.time.Clock;
import java.time.Instant;
import java.time.LocalDate;
import java.util.Collection;
import java.util.Locale;
import java.util.Map;
import java.util.Set;
import java.util.stream.Collectors;
import org.objectweb.asm.ClassReader;

/** The house: which room may look into which, and what is done in none. */
@AnalyzeClasses(packages = "fr.charteia.core", importOptions = ImportOption.DoNotIncludeTests.class)
class ArchitectureTest {
    @ArchTest
    static final ArchRule a_room_looks_only_into_those_below_it = layeredArchitecture()
            .consideringOnlyDependenciesInAnyPackage("fr.charteia.core..")
            .layer("analysis")
            .definedBy("fr.charteia.core")
            .layer("rule")
            .definedBy("fr.charteia.core.rule")
            .layer("declaration")
            .definedBy("fr.charteia.core.declaration")
            .layer("catalogue")
            .definedBy("fr.charteia.core.catalogue")
            .layer("flow")
            .definedBy("fr.charteia.core.flow..")
            .layer("source")
            .definedBy("fr.charteia.core.source")
            .layer("model")
            .definedBy("fr.charteia.core.model..")
            .layer("bytecode")
            .definedBy("fr.charteia.core.bytecode")
            .layer("message")
            .definedBy("fr.charteia.core.message")
            .whereLayer("analysis")
            .mayNotBeAccessedByAnyLayer()
            .whereLayer("rule")
            .mayOnlyBeAccessedByLayers("analysis")
            .whereLayer("declaration")
            .mayOnlyBeAccessedByLayers("analysis", "rule")
            .whereLayer("catalogue")
            .mayOnlyBeAccessedByLayers("analysis", "rule", "declaration")
            .whereLayer("flow")
            .mayOnlyBeAccessedByLayers("analysis", "rule")
            .whereLayer("source")
            .mayOnlyBeAccessedByLayers("analysis", "rule")
            .whereLayer("model")
            .mayOnlyBeAccessedByLayers("analysis", "rule", "catalogue", "flow")
            .whereLayer("bytecode")
            .mayOnlyBeAccessedByLayers("analysis", "rule", "declaration", "catalogue", "flow", "model")
            .whereLayer("message")
            .mayOnlyBeAccessedByLayers("analysis", "rule", "declaration", "catalogue")
            .ensureAllClassesAreContainedInArchitecture();

    @ArchTest
    static final ArchRule a_room_of_the_engine_looks_only_into_those_below_it = layeredArchitecture()
            .consideringOnlyDependenciesInAnyPackage("fr.charteia.core.flow..")
            .layer("flow")
            .definedBy("fr.charteia.core.flow")
            .layer("interpreter")
            .definedBy("fr.charteia.core.flow.interpreter")
            .layer("library")
            .definedBy("fr.charteia.core.flow.library")
            .layer("container")
            .definedBy("fr.charteia.core.flow.container")
            .layer("query")
            .definedBy("fr.charteia.core.flow.query")
            .layer("call")
            .definedBy("fr.charteia.core.flow.call")
            .layer("reflect")
            .definedBy("fr.charteia.core.flow.reflect")
            .layer("path")
            .definedBy("fr.charteia.core.flow.path")
            .layer("known")
            .definedBy("fr.charteia.core.flow.known")
            .layer("frame")
            .definedBy("fr.charteia.core.flow.frame")
            .layer("memory")
            .definedBy("fr.charteia.core.flow.memory")
            .layer("program")
            .definedBy("fr.charteia.core.flow.program")
            .layer("value")
            .definedBy("fr.charteia.core.flow.value")
            .whereLayer("flow")
            .mayNotBeAccessedByAnyLayer()
            .whereLayer("interpreter")
            .mayOnlyBeAccessedByLayers("flow")
            .whereLayer("library")
            .mayOnlyBeAccessedByLayers("flow", "interpreter")
            .whereLayer("container")
            .mayOnlyBeAccessedByLayers("flow", "interpreter", "library")
            .whereLayer("query")
            .mayOnlyBeAccessedByLayers("flow", "interpreter", "library")
            .whereLayer("call")
            .mayOnlyBeAccessedByLayers("flow", "interpreter", "library", "container", "query")
            .whereLayer("reflect")
            .mayOnlyBeAccessedByLayers("flow", "interpreter", "library", "container", "query", "call")
            .whereLayer("path")
            .mayOnlyBeAccessedByLayers("flow", "interpreter", "library", "container", "query", "call", "reflect")
            .whereLayer("known")
            .mayOnlyBeAccessedByLayers(
                    "flow", "interpreter", "library", "container", "query", "call", "reflect", "path")
            .whereLayer("frame")
            .mayOnlyBeAccessedByLayers(
                    "flow", "interpreter", "library", "container", "query", "call", "reflect", "path", "known")
            .whereLayer("memory")
            .mayOnlyBeAccessedByLayers(
                    "flow", "interpreter", "library", "container", "query", "call", "reflect", "path", "known", "frame")
            .whereLayer("program")
            .mayOnlyBeAccessedByLayers(
                    "flow",
                    "interpreter",
                    "library",
                    "container",
                    "query",
                    "call",
                    "reflect",
                    "path",
                    "known",
                    "frame",
                    "memory")
            .whereLayer("value")
            .mayOnlyBeAccessedByLayers(
                    "flow",
                    "interpreter",
                    "library",
                    "container",
                    "query",
                    "call",
                    "reflect",
                    "path",
                    "known",
                    "frame",
                    "memory",
                    "program");

    /** Elsewhere, a class file is what {@code ClassIndex} gives of it: its header, its bodies, or its bytes to a visitor. */
    @ArchTest
    static final ArchRule class_files_are_opened_in_one_room = noClasses()
            .that()
            .resideOutsideOfPackage("fr.charteia.core.bytecode")
            .should()
            .dependOnClassesThat(equivalentTo(ClassReader.class)
                    .or(resideInAnyPackage("org.objectweb.asm.tree..", "org.objectweb.asm.commons..")));

    @ArchTest
    static final ArchRule the_day_is_given_so_that_a_report_can_be_made_again = noClasses()
            .should()
            .callMethod(LocalDate.class, "now")
            .orShould()
            .callMethod(Instant.class, "now")
            .orShould()
            .callMethod(Clock.class, "systemDefaultZone")
            .orShould()
            .callMethod(System.class, "currentTimeMillis");

    @ArchTest
    static final ArchRule the_locale_of_the_machine_changes_nothing = noClasses()
            .should()
            .callMethod(Locale.class, "getDefault")
            .orShould()
            .callMethod(String.class, "toLowerCase")
            .orShould()
            .callMethod(String.class, "toUpperCase");

    /** Their order is another in each process; {@code Ordered} copies in the order of what is copied. */
    @ArchTest
    static final ArchRule the_engine_does_the_same_work_in_each_process = noClasses()
            .that()
            .resideInAPackage("fr.charteia.core.flow..")
            .should()
            .callMethod(Set.class, "copyOf", Collection.class)
            .orShould()
            .callMethod(Map.class, "copyOf", Map.class)
            .orShould()
            .callMethod(Collectors.class, "toUnmodifiableSet");

    @ArchTest
    static final ArchRule the_users_classes_are_never_loaded = noClasses()
            .should()
            .callMethod(Class.class, "forName", String.class)
            .orShould()
            .callMethod(Class.class, "forName", String.class, boolean.class, ClassLoader.class)
            .orShould()
            .callMethod(ClassLoader.class, "loadClass", String.class);

    @ArchTest
    static final ArchRule the_network_is_never_touched = noClasses()
            .should()
            .dependOnClassesThat()
            .haveNameMatching("java\\.net\\.(URL|.*Socket.*|.*Connection|InetAddress|http\\..*)");

    @ArchTest
    static final ArchRule what_is_to_be_said_is_in_the_report =
            GeneralCodingRules.NO_CLASSES_SHOULD_ACCESS_STANDARD_STREAMS;

    @ArchTest
    static final ArchRule nothing_outlives_an_analysis =
            fields().that().areStatic().should().beFinal();
}
