package fr.charteia.core.rule;

import fr.charteia.core.bytecode.InternalNames;
import fr.charteia.core.bytecode.MemberRef;
import fr.charteia.core.catalogue.Configuration;
import fr.charteia.core.catalogue.Conventions;
import fr.charteia.core.flow.value.AiCallSite;
import fr.charteia.core.flow.value.SettingSite;
import fr.charteia.core.model.Role;
import java.util.Set;
import java.util.TreeSet;
import java.util.stream.Collectors;

/**
 * Whether somebody says how long a call of an AI may take: the configuration, the client, or a method on the way to the call.
 *
 * <p>Which object is told is not followed. A client is told where its class or the call's says so. A client for any address that
 * the call's class does not make by itself may come from anywhere: there, a word anywhere in the scope is enough.
 */
final class Patience {
    private final RuleContext context;
    private final Code code;
    private final boolean configured;
    private final Set<String> tellers;
    private final Set<String> makers;

    Patience(RuleContext context) {
        this.context = context;
        this.code = context.code();
        this.configured = code.configuration().entries().stream()
                .map(Configuration.Entry::key)
                .anyMatch(key -> code.conventions().sets(key, Conventions.Setting.PATIENCE)
                        || code.conventions().isGeneralPatience(key));
        this.tellers = outermost(code.holders(Role.CLIENT_PATIENCE));
        this.makers = outermost(code.holders(Role.NEW_CLIENT));
        makers.removeAll(outermost(code.holders(Role.CLIENT_SETUP)));
    }

    boolean isBounded(AiCallSite call) {
        return configured
                || isTold(call)
                || code.above(call.site().method()).keySet().stream()
                        .anyMatch(method -> code.isAbout(method, Role.PATIENCE));
    }

    private boolean isTold(AiCallSite call) {
        Set<String> near = new TreeSet<>();
        near.add(outermost(call.site().method()));
        call.clients().forEach(client -> near.add(outermost(client.where().method())));
        for (SettingSite site : context.flows().settings()) {
            boolean general = code.knowledge().libraryOf(site.callee().owner()).isEmpty();
            if (site.slot().equals(Settings.PATIENCE)
                    && (general || near.contains(outermost(site.site().method())))) {
                return true;
            }
        }
        if (!code.conventions().isForAnyAddress(call.model().library())) {
            return false;
        }
        return near.stream().anyMatch(tellers::contains)
                || !tellers.isEmpty() && near.stream().noneMatch(makers::contains);
    }

    private static Set<String> outermost(Set<MemberRef> methods) {
        return methods.stream().map(Patience::outermost).collect(Collectors.toCollection(TreeSet::new));
    }

    private static String outermost(MemberRef method) {
        return InternalNames.outermost(method.owner());
    }
}
