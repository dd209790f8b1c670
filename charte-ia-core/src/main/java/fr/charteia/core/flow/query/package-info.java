/**
 * Records in stores: which columns a statement of SQL writes and reads ({@link fr.charteia.core.flow.query.Columns}), what a query that is
 * declared gives and by what it chooses ({@link fr.charteia.core.flow.query.DeclaredQueries}), and which decision lies in a status that is
 * written, to a column or to a field of an object of ours ({@link fr.charteia.core.flow.query.Statuses}).
 */
@NullMarked
package fr.charteia.core.flow.query;

import org.jspecify.annotations.NullMarked;
