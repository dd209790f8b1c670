/** The goals of the Maven plugin: parameters, and one call each. */
@NullMarked
package fr.charteia.maven;

import org.jspecify.annotations.NullMarked;
