package fr.charteia.core.bytecode;

/**
 * Annotations that compilers of other languages write for themselves, at great length: that one is there is told, not what it says.
 * In a library of Kotlin, they are a third of all class files.
 */
final class CompilerAnnotations {
    private static final String[] DESCRIPTORS = {
        "Lkotlin/Metadata;", "Lkotlin/coroutines/jvm/internal/DebugMetadata;", "Lscala/reflect/ScalaSignature;"
    };

    private CompilerAnnotations() {}

    /** Whether the text of a pool is the descriptor of one. */
    static boolean is(ConstantPool pool, int text) {
        for (String descriptor : DESCRIPTORS) {
            if (pool.is(text, descriptor)) {
                return true;
            }
        }
        return false;
    }
}
