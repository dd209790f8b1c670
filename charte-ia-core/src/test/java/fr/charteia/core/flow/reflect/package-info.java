@NullMarked
package fr.charteia.core.flow.reflect;

import org.jspecify.annotations.NullMarked;
