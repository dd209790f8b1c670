package fr.charteia.core.declaration;

import java.nio.file.Files;
import java.nio.file.Path;
import java.util.Map;
import java.util.Objects;
import java.util.concurrent.ConcurrentHashMap;

/** Policies that were read already, and which module said what of them. One for a whole build, held by the caller; safe for several threads. */
public final class PolicyCache {
    /** What a policy is called. */
    public static final String FILE_NAME = "charte-ia.yml";

    private final Map<Key, Policy> policies = new ConcurrentHashMap<>();
    private final Map<String, Path> sayers = new ConcurrentHashMap<>();
    private final ClassLoader published;

    /** A cache that finds policies published in jars beside this class. */
    public PolicyCache() {
        this(Objects.requireNonNullElse(PolicyCache.class.getClassLoader(), ClassLoader.getSystemClassLoader()));
    }

    /** A cache that finds policies published in jars ({@code herite: classpath:…}) through this class loader. */
    public PolicyCache(ClassLoader published) {
        this.published = published;
    }

    /**
     * Whether the module is the first to say this of the policy, or said it before. Where modules are built at the same time, it is
     * chance which of them is.
     */
    public boolean isFirst(Path module, String said) {
        return module.equals(sayers.computeIfAbsent(said, key -> module));
    }

    private record Key(Path root, Path file, KnownRules rules) {}

    /**
     * The policy of a module: the nearest {@code charte-ia.yml}, from the module up to the root of the build.
     *
     * @param rules the rules that it may name
     */
    public Policy find(BuildRoot build, KnownRules rules) {
        return build.upward().stream()
                .map(folder -> folder.resolve(FILE_NAME))
                .filter(Files::exists)
                .findFirst()
                .map(file -> read(file, build, rules))
                .orElse(Policy.NONE);
    }

    /** The policy in this file, which exists. */
    public Policy read(Path file, BuildRoot build, KnownRules rules) {
        Path absolute = file.toAbsolutePath().normalize();
        return policies.computeIfAbsent(
                new Key(build.root(), absolute, rules),
                key -> new PolicyInheritance(build, rules, published).read(absolute));
    }
}
