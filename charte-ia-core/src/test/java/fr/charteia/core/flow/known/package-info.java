@NullMarked
package fr.charteia.core.flow.known;

import org.jspecify.annotations.NullMarked;
