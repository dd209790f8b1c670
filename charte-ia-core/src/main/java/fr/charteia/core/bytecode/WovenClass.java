package fr.charteia.core.bytecode;

/**
 * A class file that nobody compiled: a class with what a framework runs around its methods, or one that such a framework makes.
 *
 * @param beside the class of the scope in whose place, or beside which, it stands, by internal name
 */
@SuppressWarnings("ArrayRecordComponent")
record WovenClass(String beside, byte[] bytes) {}
