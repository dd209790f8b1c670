/**
 * What the text of a statement says of columns: SQL of whatever vendor, the query languages like it, and Cypher. Each language is a
 * {@link fr.charteia.core.model.sql.Grammar}; what is read and written is told alike for all.
 */
@NullMarked
package fr.charteia.core.model.sql;

import org.jspecify.annotations.NullMarked;
