@NullMarked
package fr.charteia.core.flow.frame;

import org.jspecify.annotations.NullMarked;
