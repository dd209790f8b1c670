package fr.charteia.core.bytecode;

/**
 * A class of a library or of the JDK, and where its file is.
 *
 * @param header its header
 * @param root the place that holds its file
 * @param entry name of the file there
 */
record LibraryClass(ClassHeader header, ClassRoot root, String entry) {}
