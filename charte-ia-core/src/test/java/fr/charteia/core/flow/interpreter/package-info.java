@NullMarked
package fr.charteia.core.flow.interpreter;

import org.jspecify.annotations.NullMarked;
