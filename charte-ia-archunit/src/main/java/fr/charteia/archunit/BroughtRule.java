package fr.charteia.archunit;

import com.tngtech.archunit.core.domain.JavaAccess;
import com.tngtech.archunit.core.domain.JavaClass;
import com.tngtech.archunit.core.domain.JavaClasses;
import com.tngtech.archunit.core.domain.JavaMember;
import com.tngtech.archunit.core.domain.SourceCodeLocation;
import com.tngtech.archunit.core.domain.properties.HasSourceCodeLocation;
import com.tngtech.archunit.lang.ArchRule;
import com.tngtech.archunit.lang.EvaluationResult;
import com.tngtech.archunit.lang.ViolationHandler;
import fr.charteia.core.AnalysedCode;
import fr.charteia.core.ArchitectRule;
import fr.charteia.core.bytecode.MemberRef;
import fr.charteia.core.message.Severity;
import fr.charteia.core.message.Text;
import fr.charteia.core.rule.RuleDescriptor;
import fr.charteia.core.rule.Violation;
import java.util.ArrayList;
import java.util.Comparator;
import java.util.List;
import java.util.Optional;
import java.util.regex.Matcher;
import java.util.regex.Pattern;

/** An architect's rule for ArchUnit as a rule of {@code check}: its violations are findings at the lines that they name. */
final class BroughtRule implements ArchitectRule {
    private static final Pattern LINE = Pattern.compile("\\(([^():\\s]+\\.\\w+):(\\d+)\\)");

    private final String id;
    private final Declared declared;
    private final Imports imports;

    BroughtRule(String id, Declared declared, Imports imports) {
        this.id = id;
        this.declared = declared;
        this.imports = imports;
    }

    @Override
    public RuleDescriptor descriptor() {
        String description = declared.check() instanceof Declared.Check.OfRule of
                ? of.rule().getDescription()
                : declared.name().replace('_', ' ');
        Text same = same(description);
        return new RuleDescriptor(
                id,
                id,
                same,
                0,
                Severity.ERREUR,
                List.of(RuleDescriptor.Family.CODE),
                same,
                new Text(
                        "Règle d'architecture de " + declared.where() + ".",
                        "Architecture rule of " + declared.where() + "."),
                same(""),
                same(""),
                new Text("Voir la règle " + declared.where(), "See the rule " + declared.where()),
                Optional.empty());
    }

    private static Text same(String text) {
        return new Text(text, text);
    }

    @Override
    public List<Violation> check(AnalysedCode code) {
        return imports.with(code, this::check);
    }

    private List<Violation> check(JavaClasses classes) {
        List<Violation> violations = new ArrayList<>();
        if (declared.check() instanceof Declared.Check.OfRule of) {
            // A module without such classes breaks no rule that speaks of them: rule sets are written for many modules.
            ArchRule rule = of.rule().allowEmptyShould(true);
            collect(rule.evaluate(classes), violations);
        } else if (declared.check() instanceof Declared.Check.OfMethod of) {
            Declared.failure(of, classes).ifPresent(failure -> violations.add(violation(first(classes), failure)));
        }
        return violations.stream()
                .distinct()
                .sorted(Comparator.comparing(Violation::member)
                        .thenComparingInt(Violation::line)
                        .thenComparing(violation -> violation.message().fr()))
                .toList();
    }

    private static void collect(EvaluationResult result, List<Violation> violations) {
        ViolationHandler<Object> handler = (objects, message) -> objects.stream()
                .filter(HasSourceCodeLocation.class::isInstance)
                .map(HasSourceCodeLocation.class::cast)
                .findFirst()
                .map(object -> violation(object, message))
                .ifPresent(violations::add);
        result.handleViolations(handler);
    }

    private static HasSourceCodeLocation first(JavaClasses classes) {
        return classes.stream().min(Comparator.comparing(JavaClass::getName)).orElseThrow();
    }

    private static Violation violation(HasSourceCodeLocation object, String message) {
        String first = message.lines().findFirst().orElse("");
        return new Violation(
                member(object, first),
                line(object.getSourceCodeLocation(), first),
                same(first.replaceFirst(" in \\([^()]*:\\d+\\)$", "")),
                LINE.matcher(first).replaceAll(""),
                Lines.visits(message));
    }

    private static MemberRef member(HasSourceCodeLocation object, String message) {
        if (object instanceof JavaAccess<?> access) {
            return Element.of(access.getOrigin()).ref();
        }
        return object instanceof JavaMember
                ? Element.of(object).ref()
                : named(object.getSourceCodeLocation().getSourceClass(), message);
    }

    /** The member of the class that the message names first, a field that a class depends by for instance; else the class. */
    private static MemberRef named(JavaClass javaClass, String message) {
        Element element = Element.of(javaClass);
        Matcher member = Pattern.compile(
                        "<" + Pattern.quote(javaClass.getName()) + "\\.([\\p{javaJavaIdentifierPart}]+)")
                .matcher(message);
        return member.find()
                ? javaClass.getMembers().stream()
                        .filter(candidate -> candidate.getName().equals(member.group(1)))
                        .findFirst()
                        .map(candidate -> Element.of(candidate).ref())
                        .orElse(element.ref())
                : element.ref();
    }

    /** What the message says of the file, else where the object is; 0 when neither says. */
    private static int line(SourceCodeLocation location, String message) {
        Matcher named = LINE.matcher(message);
        while (named.find()) {
            if (named.group(1).equals(location.getSourceFileName())) {
                return Integer.parseInt(named.group(2));
            }
        }
        return location.getLineNumber();
    }
}
