package fr.charteia.core.catalogue;

import fr.charteia.core.bytecode.ClassHeader;
import fr.charteia.core.bytecode.ClassIndex;
import fr.charteia.core.bytecode.MethodHeader;
import java.util.List;
import java.util.function.Predicate;

/**
 * The interfaces of ours to which an annotation gives the address of an AI, and that nothing known answers: a library makes them
 * clients of it, and no model says how.
 */
final class UnknownProxies {
    private final ClassIndex index;
    private final AiAddresses addresses;
    private final Proxies proxies;
    private final Interest interest;

    UnknownProxies(ClassIndex index, AiAddresses addresses, Proxies proxies, Interest interest) {
        this.index = index;
        this.addresses = addresses;
        this.proxies = proxies;
        this.interest = interest;
    }

    /** Their internal names, in order. */
    List<String> find(Predicate<String> own) {
        if (!addresses.areMentioned()) {
            return List.of();
        }
        return addresses.annotated().stream()
                .filter(own)
                .filter(type -> !proxies.all().containsKey(type) && !interest.isOfPolicy(type))
                .filter(type -> index.find(type).filter(this::isAnswered).isPresent())
                .toList();
    }

    /** Whether somebody else answers what it declares: no class of ours does. */
    private boolean isAnswered(ClassHeader type) {
        return type.isInterface()
                && type.methods().stream().anyMatch(MethodHeader::isAbstract)
                && !type.isAnnotation()
                && index.subtypes(type.name()).stream()
                        .allMatch(below -> index.find(below)
                                .filter(ClassHeader::isInterface)
                                .isPresent());
    }
}
