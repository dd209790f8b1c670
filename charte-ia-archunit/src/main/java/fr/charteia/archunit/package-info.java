/** The charter as ArchUnit rules, and the pieces from which architects build their own. */
@NullMarked
package fr.charteia.archunit;

import org.jspecify.annotations.NullMarked;
