@NullMarked
package fr.charteia.core.flow;

import org.jspecify.annotations.NullMarked;
