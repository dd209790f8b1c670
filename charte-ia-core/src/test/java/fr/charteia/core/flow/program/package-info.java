@NullMarked
package fr.charteia.core.flow.program;

import org.jspecify.annotations.NullMarked;
