@NullMarked
package fr.charteia.core.declaration;

import org.jspecify.annotations.NullMarked;
