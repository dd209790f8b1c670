package fr.charteia.core.rule;

import fr.charteia.core.catalogue.Configuration;
import fr.charteia.core.catalogue.Conventions;
import fr.charteia.core.flow.value.SettingSite;
import fr.charteia.core.message.Location;
import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Set;

/** What clients are set up with, in the code and in the configuration, and where to change it. */
final class Settings {
    static final String ADDRESS = "$adresse";
    static final String KEY = "$cle";
    static final String HEADER = "$entete";
    static final String MODEL = "$modele";
    static final String PATIENCE = "$delai";
    static final String TOKENS = "$jetons";
    static final String LOG = "$journal";
    static final String FILE = "$fichier";
    static final String TLS_OPEN = "$tls-ouvert";
    static final String TLS_CHECKED = "$tls-verifie";

    private Settings() {}

    /**
     * A value, and where it stands.
     *
     * @param draft at the place to change
     * @param text the value, placeholders replaced
     * @param name what the place calls it: a method or a configuration key
     * @param library the library that takes it; empty in a configuration file
     */
    record Value(Draft draft, String text, String name, String library) {}

    /** The places in the module's own code where that is set. */
    static List<SettingSite> sites(RuleContext context, String slot) {
        return context.flows().settings().stream()
                .filter(site -> site.slot().equals(slot))
                .filter(site -> context.own().test(site.site().method().owner()))
                .toList();
    }

    /** Whether that is set to true somewhere, as class files write it. */
    static boolean isTrue(SettingSite site) {
        return site.values().contains(1);
    }

    static boolean isFalse(SettingSite site) {
        return site.values().contains(0);
    }

    /** The texts that the code gives, and those of the configuration files; each place once. */
    static List<Value> texts(RuleContext context, String slot, Conventions.Setting setting) {
        Map<Object, Value> found = new LinkedHashMap<>();
        for (SettingSite site : sites(context, slot)) {
            for (Object value : site.values()) {
                if (value instanceof String text) {
                    add(context, site, text, found);
                }
            }
        }
        Code code = context.code();
        for (Configuration.Entry entry : code.ownEntries()) {
            if (code.conventions().sets(entry.key(), setting)) {
                configured(context, entry, found);
            }
        }
        return new ArrayList<>(found.values());
    }

    private static void add(RuleContext context, SettingSite site, String text, Map<Object, Value> found) {
        String name = site.callee().simpleName();
        if (!text.contains("${")) {
            found.putIfAbsent(
                    List.of(site.site().method(), site.site().line(), text),
                    new Value(Draft.at(site.site(), site.callee().name()), text, name, library(context, site)));
            return;
        }
        for (Configuration.Entry entry : context.code().configuration().resolve(text)) {
            if (entry.line() > 0) {
                configured(context, entry, found);
            } else if (!entry.value().contains("${")) {
                found.putIfAbsent(
                        List.of(site.site().method(), site.site().line(), entry.value()),
                        new Value(
                                Draft.at(site.site(), site.callee().name()),
                                entry.value(),
                                name,
                                library(context, site)));
            }
        }
    }

    private static void configured(RuleContext context, Configuration.Entry entry, Map<Object, Value> found) {
        Location location = context.code().location(entry);
        found.putIfAbsent(location, new Value(Draft.at(location, entry.key()), entry.value(), entry.key(), ""));
    }

    /** The library of the method that sets it, as far as the calls of an AI in the scope tell. */
    static String library(RuleContext context, SettingSite site) {
        return context.code().knowledge().libraryOf(site.callee().owner()).orElse("");
    }

    /** Whether one of the module's own configuration files sets it. */
    static boolean isConfigured(RuleContext context, Set<Conventions.Setting> settings) {
        return context.code().ownEntries().stream()
                .anyMatch(entry -> settings.stream()
                        .anyMatch(setting -> context.code().conventions().sets(entry.key(), setting)));
    }
}
