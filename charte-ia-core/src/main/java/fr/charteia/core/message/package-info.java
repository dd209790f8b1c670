/** What is said to people: texts in both languages, where, how grave, and the word that they probably meant. */
@NullMarked
package fr.charteia.core.message;

import org.jspecify.annotations.NullMarked;
