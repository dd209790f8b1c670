@NullMarked
package fr.charteia.core.model;

import org.jspecify.annotations.NullMarked;
