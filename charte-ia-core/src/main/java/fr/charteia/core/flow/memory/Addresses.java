package fr.charteia.core.flow.memory;

import fr.charteia.core.bytecode.MemberRef;
import fr.charteia.core.flow.value.Constant;
import fr.charteia.core.flow.value.Constant.FormOf.Said;
import fr.charteia.core.flow.value.NamedHosts;
import fr.charteia.core.flow.value.Value;
import java.util.Set;

/** What methods say of the addresses of requests, and of their hosts. */
final class Addresses {
    private static final String STRING = "java/lang/String";
    private static final Set<String> TYPES = Set.of("java/net/URI", "java/net/URL");
    private static final Set<String> SAME =
            Set.of("toURL", "toURI", "toString", "toASCIIString", "toExternalForm", "normalize");
    private static final Set<String> MADE_OF_A_TEXT = Set.of("(Ljava/lang/String;)Ljava/net/URI;");
    private static final Set<String> HOSTS = Set.of("getHost", "getAuthority");

    private Addresses() {}

    /** Whether a method says an address in another way, or names its host. */
    static boolean areSaidBy(MemberRef callee) {
        return TYPES.contains(callee.owner())
                && (SAME.contains(callee.name())
                        || MADE_OF_A_TEXT.contains(callee.descriptor())
                        || HOSTS.contains(callee.name()));
    }

    static boolean areAskedForTheirHost(MemberRef callee) {
        return TYPES.contains(callee.owner()) && HOSTS.contains(callee.name());
    }

    /** Whether a comparison answers yes only where an address begins with a host of the program, or its host ends with a domain. */
    static boolean areOfOneHost(MemberRef callee, Value address, Value constant) {
        if (!callee.owner().equals(STRING) || !callee.descriptor().equals("(Ljava/lang/String;)Z")) {
            return false;
        }
        boolean host = address.constant() instanceof Constant.FormOf form && form.said() == Said.HOST;
        return switch (callee.name()) {
            case "startsWith" -> !host && areTexts(constant, NamedHosts::isBegun);
            case "endsWith" -> host && areTexts(constant, text -> text.matches("\\.[\\w-]+\\..+"));
            default -> false;
        };
    }

    private static boolean areTexts(Value value, java.util.function.Predicate<String> wanted) {
        return value.objects().isEmpty()
                && value.constant()
                        .texts()
                        .filter(texts -> texts.stream().allMatch(wanted))
                        .isPresent();
    }
}
