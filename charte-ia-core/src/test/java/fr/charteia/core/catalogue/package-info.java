@NullMarked
package fr.charteia.core.catalogue;

import org.jspecify.annotations.NullMarked;
