/** The data-flow engine: abstract values, method summaries, traces. */
@NullMarked
package fr.charteia.core.flow;

import org.jspecify.annotations.NullMarked;
