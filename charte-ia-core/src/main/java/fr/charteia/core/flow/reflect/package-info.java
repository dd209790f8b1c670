/**
 * The JDK's reflection: classes, {@link fr.charteia.core.flow.reflect.Members members} by constant names, method and variable handles, and
 * proxies with a handler of ours. {@link fr.charteia.core.flow.reflect.Reflecting} does what its calls do.
 */
@NullMarked
package fr.charteia.core.flow.reflect;

import org.jspecify.annotations.NullMarked;
