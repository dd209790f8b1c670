package fr.charteia.core.flow.program;

import fr.charteia.core.bytecode.MethodHeader;
import fr.charteia.core.flow.value.HeapObject;

/** What one receiver runs. */
public sealed interface Target {
    /** A body in scope. */
    record Body(MethodHeader method) implements Target {}

    /** A function's target. */
    record Function(HeapObject function) implements Target {}

    /** One function after another. */
    record Composed(HeapObject functions) implements Target {}

    /** A handler of ours, through a proxy. */
    record Handler(HeapObject proxy) implements Target {}

    /** Code that is not in scope, known by models only. */
    record Library() implements Target {}
}
