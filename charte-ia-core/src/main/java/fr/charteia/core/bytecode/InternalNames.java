package fr.charteia.core.bytecode;

/** Parts of internal names of classes, {@code a/b/C$D}. */
public final class InternalNames {
    private InternalNames() {}

    /** The class as people say it: {@code C.D} for {@code a/b/C$D}; an anonymous class is said as the one around it. */
    public static String simple(String internalName) {
        int start = internalName.lastIndexOf('/') + 1;
        int end = internalName.length();
        while (end > start && Character.isDigit(internalName.charAt(end - 1))) {
            end--;
        }
        boolean anonymous = end < internalName.length() && end > start + 1 && internalName.charAt(end - 1) == '$';
        return internalName
                .substring(start, anonymous ? end - 1 : internalName.length())
                .replace('$', '.');
    }

    /** The class's own name, without those around it: {@code D} for {@code a/b/C$D}. */
    public static String innermost(String internalName) {
        return internalName.substring(Math.max(internalName.lastIndexOf('/'), internalName.lastIndexOf('$')) + 1);
    }

    /** The class that a class is nested in, however deep, {@code a/b/C}; itself, for one that is not. */
    public static String outermost(String internalName) {
        int nested = internalName.indexOf('$');
        return nested < 0 ? internalName : internalName.substring(0, nested);
    }

    /** The package, {@code a/b}; empty for the unnamed one. */
    public static String packageOf(String internalName) {
        return internalName.substring(0, Math.max(0, internalName.lastIndexOf('/')));
    }
}
