@NullMarked
package fr.charteia.core.rule;

import org.jspecify.annotations.NullMarked;
