package fr.charteia.core.flow.program;

import fr.charteia.core.bytecode.ClassIndex;
import fr.charteia.core.bytecode.MethodBody.Handler;
import fr.charteia.core.flow.value.Ordered;
import java.util.LinkedHashSet;
import java.util.List;
import java.util.Set;
import java.util.function.IntFunction;

/**
 * What may leave a call though nobody is seen to throw it: what the virtual machine throws, or code that is not seen. Such code throws
 * no checked exception but what its methods declare.
 *
 * @param ofOurs whether it may be of any class that is not checked, those of ours among them
 * @param ofJdk whether it may be of any such class of the JDK
 * @param types of which of these it may be, or of one below, otherwise
 * @param called which of the functions that the call is given, or of what it asks what that says, may throw something besides, by their
 *     places among all that it is given
 */
public record UnseenThrown(boolean ofOurs, boolean ofJdk, Set<String> types, Set<Integer> called) {
    private static final String EXCEPTION = "java/lang/Exception";

    public static final UnseenThrown ANYTHING = new UnseenThrown(true, true, Set.of(EXCEPTION), Set.of());
    static final UnseenThrown NOTHING = new UnseenThrown(false, false, Set.of(), Set.of());
    public static final UnseenThrown ANYTHING_OF_JDK = new UnseenThrown(false, true, Set.of(), Set.of());

    /** What is below these catches whatever programs reckon with. */
    private static final Set<String> CATCH_ALL = Set.of("java/lang/Throwable", EXCEPTION);

    /** Of one of these types, or of one below. */
    public static UnseenThrown of(List<String> types) {
        return types.isEmpty() ? NOTHING : new UnseenThrown(false, false, Ordered.set(types), Set.of());
    }

    /**
     * What a method throws that is not seen.
     *
     * @param ofOurs whether it may run code of ours
     * @param declared what it declares
     */
    static UnseenThrown ofMethod(boolean ofOurs, List<String> declared) {
        return new UnseenThrown(ofOurs, true, Ordered.set(declared), Set.of());
    }

    /** What a function throws that the call is given. */
    static UnseenThrown by(int function) {
        return new UnseenThrown(false, false, Set.of(), Set.of(function));
    }

    /** The same where it is known of the functions that the call is given what they throw. */
    public UnseenThrown with(IntFunction<UnseenThrown> functions) {
        UnseenThrown known = new UnseenThrown(ofOurs, ofJdk, types, Set.of());
        for (int function : called) {
            known = known.and(functions.apply(function));
        }
        return known;
    }

    /** Whether a handler for a type may catch any of it. */
    public boolean mayBe(String handled, ClassIndex index) {
        boolean any = index.inScope(handled) ? ofOurs : ofJdk;
        if (any && !isChecked(handled, index)) {
            return true;
        }
        return (any || !index.inScope(handled))
                && types.stream().anyMatch(type -> index.isSubtype(type, handled) || index.isSubtype(handled, type));
    }

    private static boolean isChecked(String type, ClassIndex index) {
        return !type.equals(EXCEPTION)
                && index.isSubtype(type, EXCEPTION)
                && !index.isSubtype(type, "java/lang/RuntimeException");
    }

    public UnseenThrown and(UnseenThrown other) {
        if (other.equals(NOTHING) || equals(ANYTHING)) {
            return this;
        }
        Set<String> both = new LinkedHashSet<>(types);
        both.addAll(other.types);
        Set<Integer> functions = new LinkedHashSet<>(called);
        functions.addAll(other.called);
        return new UnseenThrown(ofOurs || other.ofOurs, ofJdk || other.ofJdk, both, functions);
    }

    /** What of it handlers let through; what only tidies up lets everything through. */
    UnseenThrown past(List<Handler> handlers, ClassIndex index) {
        UnseenThrown left = this;
        for (Handler handler : handlers) {
            if (!handler.tidying() && CATCH_ALL.contains(handler.type())) {
                return NOTHING;
            }
            if (!handler.tidying()) {
                Set<String> rest = new LinkedHashSet<>(left.types);
                rest.removeIf(type -> index.isSubtype(type, handler.type()));
                left = new UnseenThrown(left.ofOurs, left.ofJdk, rest, left.called);
            }
        }
        return left;
    }
}
