@NullMarked
package fr.charteia.core.flow.container;

import org.jspecify.annotations.NullMarked;
