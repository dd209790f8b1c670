@NullMarked
package fr.charteia.core.flow.library;

import org.jspecify.annotations.NullMarked;
