package fr.charteia.core.flow.program;

import fr.charteia.core.bytecode.MemberRef;
import java.util.Set;

/** The JDK's builders of texts. */
public final class TextBuilders {
    private static final Set<String> TYPES = Set.of("java/lang/StringBuilder", "java/lang/StringBuffer");

    private TextBuilders() {}

    /** Whether a method is one of a builder. */
    public static boolean isOne(MemberRef callee) {
        return TYPES.contains(callee.owner());
    }

    /** Whether a builder's method gives the builder back, {@code b.append(…)}. */
    public static boolean givesItself(MemberRef callee) {
        return isOne(callee) && callee.descriptor().endsWith(")L" + callee.owner() + ";");
    }
}
