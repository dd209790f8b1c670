/** What only sources tell: columns, snippets, annotated local variables. Parses only the files that it is asked about. */
@NullMarked
package fr.charteia.core.source;

import org.jspecify.annotations.NullMarked;
