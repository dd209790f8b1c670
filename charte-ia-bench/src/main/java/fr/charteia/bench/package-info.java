/** What the analysis costs: micro benchmarks, and whole processes next to one pass of ASM over the same class files. */
@NullMarked
package fr.charteia.bench;

import org.jspecify.annotations.NullMarked;
