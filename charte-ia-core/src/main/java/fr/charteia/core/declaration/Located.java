package fr.charteia.core.declaration;

import fr.charteia.core.message.Location;

/** A value and the place where it was written. */
public record Located<T>(T value, Location location) {}
