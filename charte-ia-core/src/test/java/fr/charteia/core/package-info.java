@NullMarked
package fr.charteia.core;

import org.jspecify.annotations.NullMarked;
