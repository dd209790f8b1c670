/** A project in, a report out: {@link fr.charteia.core.Analysis}. The whole API that the plugin and the ArchUnit rules use. */
@NullMarked
package fr.charteia.core;

import org.jspecify.annotations.NullMarked;
