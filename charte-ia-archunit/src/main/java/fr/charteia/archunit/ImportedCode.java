package fr.charteia.archunit;

import com.tngtech.archunit.core.domain.JavaClass;
import com.tngtech.archunit.core.domain.JavaClasses;
import com.tngtech.archunit.core.domain.JavaPackage;
import fr.charteia.core.AnalysedCode;
import fr.charteia.core.Analysis;
import fr.charteia.core.ConfigurationException;
import fr.charteia.core.rule.Finding;
import java.util.ArrayList;
import java.util.Collections;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import java.util.WeakHashMap;

/**
 * What the analysis says of classes that ArchUnit imported. The analysis runs once for each import, when it is first asked, on
 * the class files that ArchUnit read; it is forgotten together with the import.
 */
final class ImportedCode {
    /** By the root package, which every class of an import knows and no other import has. */
    private static final Map<JavaPackage, ImportedCode> KNOWN = Collections.synchronizedMap(new WeakHashMap<>());

    private final AnalysedCode code;
    private final String anyClass;
    private Optional<Map<String, List<Finding>>> findings = Optional.empty();

    private ImportedCode(AnalysedCode code, String anyClass) {
        this.code = code;
        this.anyClass = anyClass;
    }

    /** The code to which a class belongs. */
    static ImportedCode of(JavaClass javaClass) {
        JavaPackage root = root(javaClass.getPackage());
        synchronized (KNOWN) {
            ImportedCode known = KNOWN.get(root);
            if (known == null) {
                Import imported = Import.of(root);
                known = new ImportedCode(analyse(imported), imported.firstClass());
                KNOWN.put(root, known);
            }
            return known;
        }
    }

    /** Says what is known of an import already, so that it is not analysed again. */
    static void remember(JavaClasses classes, AnalysedCode code) {
        if (!classes.isEmpty()) {
            String first = classes.stream()
                    .map(JavaClass::getName)
                    .min(String::compareTo)
                    .orElseThrow();
            KNOWN.put(classes.getDefaultPackage(), new ImportedCode(code, first));
        }
    }

    /** All classes that ArchUnit knows from the import to which a class belongs, those that are only mentioned included. */
    static Set<JavaClass> classes(JavaClass javaClass) {
        return root(javaClass.getPackage()).getClassesInPackageTree();
    }

    private static JavaPackage root(JavaPackage javaPackage) {
        JavaPackage root = javaPackage;
        while (root.getParent().isPresent()) {
            root = root.getParent().get();
        }
        return root;
    }

    private static AnalysedCode analyse(Import imported) {
        Settings settings = Settings.read();
        try {
            return Analysis.code(
                    imported.project(settings.configFile()), settings.options().only(imported::contains));
        } catch (ConfigurationException e) {
            throw new IllegalStateException(e.text().in(settings.language()), e);
        }
    }

    /** What is wrong with a file, a fiche for instance, is told with the first class. */
    private synchronized Map<String, List<Finding>> byClass() {
        if (findings.isPresent()) {
            return findings.get();
        }
        Map<String, List<Finding>> byClass = new HashMap<>();
        for (Finding finding : code.findings()) {
            String owner = finding.member().owner().replace('/', '.');
            byClass.computeIfAbsent(owner.isEmpty() ? anyClass : owner, none -> new ArrayList<>())
                    .add(finding);
        }
        findings = Optional.of(byClass);
        return byClass;
    }

    AnalysedCode code() {
        return code;
    }

    /** The findings of a rule in a class, those left out that a waiver covers or that the baseline has. */
    List<Finding> findings(String rule, JavaClass javaClass) {
        return byClass().getOrDefault(javaClass.getName(), List.of()).stream()
                .filter(finding -> finding.rule().equals(rule) && finding.isOpen())
                .toList();
    }
}
