@NullMarked
package fr.charteia.core.flow.call;

import org.jspecify.annotations.NullMarked;
