package fr.charteia.core.catalogue;

/** What a row of a model speaks of. */
sealed interface Subject {
    /**
     * Methods.
     *
     * @param exact whether the methods of subtypes are left out
     */
    record OfMethod(MethodPattern pattern, boolean exact) implements Subject {}

    /**
     * A field.
     *
     * @param type the class that declares it, in the form of {@link Names#canonical}
     */
    record OfField(String type, String name) implements Subject {}

    /**
     * Types.
     *
     * @param pattern in the form of {@link Names#canonical}, stars allowed
     * @param exact whether subtypes are left out
     */
    record OfType(String pattern, boolean exact) implements Subject {}

    /**
     * What bears an annotation.
     *
     * @param pattern in the form of {@link Names#canonical}, stars allowed
     */
    record OfAnnotation(String pattern) implements Subject {}

    /** What is handed as a class literal to a factory method. */
    record OfFactory(MethodPattern pattern) implements Subject {}
}
