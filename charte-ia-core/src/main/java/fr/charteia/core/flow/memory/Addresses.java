package fr.charteia.core.flow.memory;

import fr.charteia.core.bytecode.MemberRef;
import fr.charteia.core.flow.value.Constant;
import fr.charteia.core.flow.value.Constant.FormOf.Said;
import fr.charteia.core.flow.value.NamedHosts;
import fr.charteia.core.flow.value.Value;
import java.util.Set;
import java.util.function.Predicate;
import java.util.regex.Pattern;

/** What methods say of the addresses of requests, and of their hosts. */
final class Addresses {
    private static final String STRING = "java/lang/String";
    private static final Set<String> TYPES = Set.of("java/net/URI", "java/net/URL");
    private static final Set<String> SAME =
            Set.of("create", "toURL", "toURI", "toString", "toASCIIString", "toExternalForm", "normalize");

    /** The end of a host that begins with a dot: nobody else has one that ends so. */
    private static final Predicate<String> DOMAIN =
            Pattern.compile("\\.[\\w-]+\\..+").asMatchPredicate();

    private static final Set<String> HOSTS = Set.of("getHost", "getAuthority");

    private Addresses() {}

    /** Whether a method says an address in another way, or names its host. */
    static boolean areSaidBy(MemberRef callee) {
        return TYPES.contains(callee.owner()) && (SAME.contains(callee.name()) || HOSTS.contains(callee.name()));
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
            case "endsWith" -> host && areTexts(constant, DOMAIN);
            default -> false;
        };
    }

    private static boolean areTexts(Value value, Predicate<String> wanted) {
        return value.objects().isEmpty()
                && value.constant()
                        .texts()
                        .filter(texts -> texts.stream().allMatch(wanted))
                        .isPresent();
    }
}
