/**
 * What is known at one point of a method, and what a summary says: labels and the ways they came ({@link
 * fr.charteia.core.flow.value.Taints}), constants, objects and their parts ({@link fr.charteia.core.flow.value.Heap}), what tests have
 * answered and what a person approved; together the {@link fr.charteia.core.flow.value.State}. Nothing here reads code: it is arithmetic
 * on what the interpreter found out.
 */
@NullMarked
package fr.charteia.core.flow.value;

import org.jspecify.annotations.NullMarked;
