/** What tests of every room share. */
@NullMarked
package fr.charteia.core.testing;

import org.jspecify.annotations.NullMarked;
