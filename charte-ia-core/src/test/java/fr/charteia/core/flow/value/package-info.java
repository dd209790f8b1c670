@NullMarked
package fr.charteia.core.flow.value;

import org.jspecify.annotations.NullMarked;
