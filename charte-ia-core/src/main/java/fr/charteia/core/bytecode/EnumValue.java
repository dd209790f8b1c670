package fr.charteia.core.bytecode;

/**
 * An enum constant given to an annotation.
 *
 * @param descriptor descriptor of the enum, {@code La/b/Couleur;}
 * @param name name of the constant
 */
public record EnumValue(String descriptor, String name) {}
