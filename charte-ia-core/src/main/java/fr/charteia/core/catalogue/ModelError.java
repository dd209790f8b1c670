package fr.charteia.core.catalogue;

/**
 * Something in a file of models that is not understood. The rest of the file is used.
 *
 * @param path the file, as it was given to the parser
 * @param line from 1
 * @param column from 1
 * @param fr what is wrong, in French
 * @param en what is wrong, in English
 */
public record ModelError(String path, int line, int column, String fr, String en) {}
