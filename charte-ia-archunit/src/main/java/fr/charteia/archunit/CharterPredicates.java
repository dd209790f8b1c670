package fr.charteia.archunit;

import com.tngtech.archunit.base.DescribedPredicate;
import com.tngtech.archunit.core.domain.JavaClass;
import fr.charteia.annotations.SystemeIA;

/** What the vocabulary says of classes, as predicates for architects' own rules. */
public final class CharterPredicates {

    private CharterPredicates() {}

    /**
     * Classes that are declared as part of an AI system: by {@link SystemeIA}, or an annotation that bears it, on the class
     * itself, on a class that encloses it, or on its package. A declaration on single methods is not enough.
     */
    public static DescribedPredicate<JavaClass> partOfASystemeIA() {
        return DescribedPredicate.describe("part of a @SystemeIA", CharterPredicates::isPartOfASystemeIA);
    }

    private static boolean isPartOfASystemeIA(JavaClass javaClass) {
        return javaClass.isMetaAnnotatedWith(SystemeIA.class)
                || javaClass.getPackage().isMetaAnnotatedWith(SystemeIA.class)
                || javaClass
                        .getEnclosingClass()
                        .filter(CharterPredicates::isPartOfASystemeIA)
                        .isPresent();
    }
}
