package fr.charteia.core.bytecode;

import java.util.ArrayList;
import java.util.List;

/** The little grammar of descriptors. */
final class Descriptors {

    private Descriptors() {}

    /** How many parameters a method has. */
    static int parameterCount(String descriptor) {
        int count = 0;
        for (int at = start(descriptor); descriptor.charAt(at) != ')'; at = end(descriptor, at)) {
            count++;
        }
        return count;
    }

    /** The descriptors of the parameters of a method. */
    static List<String> parameters(String descriptor) {
        List<String> parameters = new ArrayList<>();
        for (int at = start(descriptor); descriptor.charAt(at) != ')'; ) {
            int end = end(descriptor, at);
            parameters.add(descriptor.substring(at, end));
            at = end;
        }
        return parameters;
    }

    /** Whether the text is the descriptor of a method. */
    static boolean isMethod(String descriptor) {
        if (!descriptor.startsWith("(")) {
            return false;
        }
        int at = 1;
        while (at < descriptor.length() && descriptor.charAt(at) != ')') {
            at = endOfType(descriptor, at);
            if (at < 0) {
                return false;
            }
        }
        return at < descriptor.length()
                && (descriptor.substring(at + 1).equals("V") || endOfType(descriptor, at + 1) == descriptor.length());
    }

    /** Where the type that starts at an index ends, or -1 when none starts there. */
    private static int endOfType(String descriptor, int from) {
        int at = from;
        while (at < descriptor.length() && descriptor.charAt(at) == '[') {
            at++;
        }
        if (at >= descriptor.length()) {
            return -1;
        }
        if (descriptor.charAt(at) == 'L') {
            int end = descriptor.indexOf(';', at);
            return end > at + 1 ? end + 1 : -1;
        }
        return "BCDFIJSZ".indexOf(descriptor.charAt(at)) < 0 ? -1 : at + 1;
    }

    private static int start(String descriptor) {
        if (!descriptor.startsWith("(")) {
            throw new MalformedClassException(
                    "descripteur de méthode « " + descriptor + " »", "method descriptor “" + descriptor + "”");
        }
        return 1;
    }

    private static int end(String descriptor, int from) {
        int at = from;
        while (descriptor.charAt(at) == '[') {
            at++;
        }
        int last = descriptor.charAt(at) == 'L' ? descriptor.indexOf(';', at) : at;
        if (last < 0) {
            throw new MalformedClassException(
                    "descripteur de méthode « " + descriptor + " »", "method descriptor “" + descriptor + "”");
        }
        return last + 1;
    }

    /** The class that an array is made of in the end; empty for primitives. For a class, itself. */
    static String elementClass(String name) {
        if (!name.startsWith("[")) {
            return name;
        }
        String element = name.substring(name.lastIndexOf('[') + 1);
        return element.startsWith("L") && element.endsWith(";") ? element.substring(1, element.length() - 1) : "";
    }
}
