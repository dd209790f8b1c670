/**
 * What libraries do, as data: AI clients and services, sources, sinks, propagations, sanitizers; what annotations and
 * names say of a project's own code; and where an AI client connects. Knows class headers and YAML, and no engine.
 */
@NullMarked
package fr.charteia.core.catalogue;

import org.jspecify.annotations.NullMarked;
