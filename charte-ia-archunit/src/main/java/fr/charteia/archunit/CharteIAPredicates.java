package fr.charteia.archunit;

import com.tngtech.archunit.base.DescribedPredicate;
import com.tngtech.archunit.core.domain.properties.HasSourceCodeLocation;
import fr.charteia.annotations.Categorie;
import fr.charteia.core.AiCall;
import java.util.Arrays;
import java.util.List;
import java.util.Set;
import java.util.function.Predicate;

/**
 * What the charter asks of code, as predicates for {@code that(…)}: of classes and of members of them. Anything but a class, a
 * method, a constructor or a field is refused with an {@link IllegalArgumentException}.
 */
public final class CharteIAPredicates {
    private CharteIAPredicates() {}

    /**
     * Code that is part of a declared AI system: by {@code @SystemeIA}, or an annotation that bears it, on the method, the class,
     * a class around it or the package. A method without any around it is part of the systems of all that call it.
     */
    public static DescribedPredicate<HasSourceCodeLocation> systemeIA() {
        return element(
                "part of an AI system",
                element -> !element.code().code().systems(element.ref()).isEmpty());
    }

    /** Code that is part of one of the AI systems with these ids. */
    public static DescribedPredicate<HasSourceCodeLocation> declaredIn(String... systems) {
        List<String> ids = List.of(systems);
        return element(
                "declared in " + Lines.list(ids),
                element -> element.code().code().systems(element.ref()).stream().anyMatch(ids::contains));
    }

    /** Code that calls an AI which the administration does not run, or of which it is not known who runs it. */
    public static DescribedPredicate<HasSourceCodeLocation> callExternalAI() {
        return calls("call an external AI", Calls.external());
    }

    /** Code that calls an AI. */
    public static DescribedPredicate<HasSourceCodeLocation> callAI() {
        return calls("call an AI", call -> true);
    }

    /** Code that calls one of these services of the policy. */
    public static DescribedPredicate<HasSourceCodeLocation> callAI(String service, String... more) {
        List<String> ids = Calls.list(service, more);
        return calls("call the AI " + Lines.list(ids), Calls.to(ids));
    }

    /** Methods whose call produces legal effects, fields whose writing does, and classes that have such a member. */
    public static DescribedPredicate<HasSourceCodeLocation> produceLegalEffect() {
        return element("produce a legal effect", LegalEffects::produces);
    }

    /**
     * Classes of which something is personal data, and fields that are; of one of these categories, when any is given. Data of
     * which nobody says what it is belongs to no category.
     */
    public static DescribedPredicate<HasSourceCodeLocation> holdPersonalData(Categorie... categories) {
        Set<Categorie> wanted = Set.of(categories);
        String which = wanted.isEmpty() ? "" : " of " + Lines.list(Arrays.asList(categories));
        return element(
                "hold personal data" + which,
                element -> element.code()
                        .code()
                        .personalData(element.ref())
                        .filter(held -> wanted.isEmpty() || held.stream().anyMatch(wanted::contains))
                        .isPresent());
    }

    private static DescribedPredicate<HasSourceCodeLocation> calls(String description, Predicate<AiCall> wanted) {
        return element(description, element -> Calls.in(element).anyMatch(wanted));
    }

    private static DescribedPredicate<HasSourceCodeLocation> element(String description, Predicate<Element> test) {
        return DescribedPredicate.describe(description, item -> test.test(Element.of(item)));
    }
}
