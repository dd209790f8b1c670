package fr.charteia.core.declaration;

/** Policies that were read already. One for a whole build, held by the caller; safe for several threads. */
public final class PolicyCache {}
