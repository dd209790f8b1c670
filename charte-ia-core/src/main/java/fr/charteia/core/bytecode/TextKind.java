package fr.charteia.core.bytecode;

/** Where a text stands in a class file. */
public enum TextKind {
    /** A string constant, or the recipe of a concatenation, in which {@code \1} stands for each value. */
    CONSTANT,
    /**
     * A text in an annotation of a class, a member, a parameter or a component; of a class of which some annotations are beyond
     * reading, every text.
     */
    ANNOTATION_VALUE,
    /** The name of a field that the class declares. */
    FIELD_NAME,
    /** The descriptor of the object that a method which the class declares gives back; of {@code java.lang} there is none. */
    RESULT_TYPE
}
