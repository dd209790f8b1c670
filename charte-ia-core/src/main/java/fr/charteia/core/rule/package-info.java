/** One class per rule, an explicit list, nothing scanned; findings. */
@NullMarked
package fr.charteia.core.rule;

import org.jspecify.annotations.NullMarked;
