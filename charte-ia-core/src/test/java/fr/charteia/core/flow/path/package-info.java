@NullMarked
package fr.charteia.core.flow.path;

import org.jspecify.annotations.NullMarked;
