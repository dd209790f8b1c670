@NullMarked
package fr.charteia.core.flow.query;

import org.jspecify.annotations.NullMarked;
