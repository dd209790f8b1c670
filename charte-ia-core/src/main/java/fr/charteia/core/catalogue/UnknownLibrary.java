package fr.charteia.core.catalogue;

/**
 * A library that looks like AI and that no model describes.
 *
 * @param name its jar; its package when it is no jar
 * @param type internal name of one of its classes
 * @param user internal name of a class of ours that names that class
 */
public record UnknownLibrary(String name, String type, String user) {}
