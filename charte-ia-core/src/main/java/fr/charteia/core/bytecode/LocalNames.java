package fr.charteia.core.bytecode;

import java.util.ArrayList;
import java.util.Collections;
import java.util.List;

/**
 * The names of parameters as compilers note them for debuggers ({@code -g}), which Maven and Gradle have them do by default: most code
 * is compiled without {@code -parameters}.
 *
 * <p>The rest of the code is stepped over. What cannot be read has no name: the header of its class is of use all the same.
 */
final class LocalNames {
    private static final String VARIABLES = "LocalVariableTable";
    private static final int HEAD = 8;
    private static final int HANDLER = 8;
    private static final int VARIABLE = 10;

    private final ConstantPool pool;
    private final int start;
    private final int end;

    /** The code attribute between two places, without its name and length. */
    LocalNames(ConstantPool pool, int start, int end) {
        this.pool = pool;
        this.start = start;
        this.end = end;
    }

    /** One name for each parameter, an empty one where none was noted; none at all where no parameter has one. */
    List<String> ofParameters(boolean isStatic, String descriptor) {
        List<String> types = Descriptors.parameters(descriptor);
        int at = types.isEmpty() ? end : attributes();
        if (at > end - 2) {
            return List.of();
        }
        int left = pool.u2(at);
        at += 2;
        while (left-- > 0 && at <= end - 6) {
            int length = pool.u4(at + 2);
            if (length < 0 || length > end - at - 6) {
                return List.of();
            }
            if (pool.is(pool.u2(at), VARIABLES)) {
                return names(at + 6, at + 6 + length, isStatic, types);
            }
            at += 6 + length;
        }
        return List.of();
    }

    /** Where the attributes of the code begin, behind instructions and handlers; the end where that is not to be told. */
    private int attributes() {
        if (end - start < HEAD) {
            return end;
        }
        int instructions = pool.u4(start + 4);
        if (instructions < 0 || instructions > end - start - HEAD - 2) {
            return end;
        }
        int handlers = start + HEAD + instructions;
        return handlers + 2 + HANDLER * pool.u2(handlers);
    }

    /** A parameter is there from the first instruction on, in a register of its own. */
    private List<String> names(int from, int to, boolean isStatic, List<String> types) {
        List<String> names = new ArrayList<>(Collections.nCopies(types.size(), ""));
        boolean any = false;
        int at = from + 2;
        for (int left = to - from < 2 ? 0 : pool.u2(from); left > 0 && at <= to - VARIABLE; left--) {
            int parameter = pool.u2(at) == 0 ? parameter(pool.u2(at + 8), isStatic, types) : -1;
            if (parameter >= 0) {
                names.set(parameter, pool.text(pool.u2(at + 4)));
                any = true;
            }
            at += VARIABLE;
        }
        return any ? names : List.of();
    }

    /** Which parameter the register holds; negative where none. */
    private static int parameter(int register, boolean isStatic, List<String> types) {
        int next = isStatic ? 0 : 1;
        for (int i = 0; i < types.size() && next <= register; i++) {
            if (next == register) {
                return i;
            }
            next += types.get(i).equals("J") || types.get(i).equals("D") ? 2 : 1;
        }
        return -1;
    }
}
