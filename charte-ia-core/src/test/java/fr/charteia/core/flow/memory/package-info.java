@NullMarked
package fr.charteia.core.flow.memory;

import org.jspecify.annotations.NullMarked;
