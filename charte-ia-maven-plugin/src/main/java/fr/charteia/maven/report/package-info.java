/** Writers that render an analysis' report for people and for other tools. They decide nothing. */
@NullMarked
package fr.charteia.maven.report;

import org.jspecify.annotations.NullMarked;
