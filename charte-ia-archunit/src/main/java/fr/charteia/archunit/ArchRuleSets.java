package fr.charteia.archunit;

import fr.charteia.core.ArchitectRule;
import fr.charteia.core.ConfigurationException;
import fr.charteia.core.RuleCatalogue;
import fr.charteia.core.RuleSets;
import fr.charteia.core.message.Text;
import java.util.ArrayList;
import java.util.HashSet;
import java.util.List;
import java.util.Set;

/** Reads the rules that classes for ArchUnit hold, for the goal {@code check} of the Maven plugin. */
public final class ArchRuleSets implements RuleSets {
    /** For {@link java.util.ServiceLoader}. */
    public ArchRuleSets() {}

    @Override
    public List<ArchitectRule> read(List<String> classes, ClassLoader loader) throws ConfigurationException {
        List<Declared> declared = new ArrayList<>();
        for (String name : classes) {
            List<Declared> inClass = Declared.in(load(name, loader));
            if (inClass.isEmpty()) {
                throw new ConfigurationException(new Text(
                        "archRules : la classe " + name
                                + " ne contient aucune règle (champ ArchRule, ou membre @ArchTest)",
                        "archRules: the class " + name
                                + " holds no rule (a field ArchRule, or a member with @ArchTest)"));
            }
            declared.addAll(inClass);
        }
        Imports imports = new Imports(loader);
        List<ArchitectRule> rules = new ArrayList<>();
        Set<String> ids = new HashSet<>();
        for (Declared rule : declared) {
            String id = id(rule, declared);
            if (isOfTheCharter(rule)) {
                continue;
            }
            if (!ids.add(id) || RuleCatalogue.find(id).isPresent()) {
                throw new ConfigurationException(twice(id, rule));
            }
            rules.add(new BroughtRule(id, rule, imports));
        }
        return rules;
    }

    /** Its tag, if it has one and no other rule has it; else its name. */
    private static String id(Declared rule, List<Declared> all) {
        return rule.tags().stream()
                .filter(tag ->
                        all.stream().filter(other -> other.tags().contains(tag)).count() == 1)
                .findFirst()
                .orElse(rule.name());
    }

    private static Class<?> load(String name, ClassLoader loader) throws ConfigurationException {
        try {
            return Class.forName(name, true, loader);
        } catch (ClassNotFoundException | LinkageError e) {
            throw new ConfigurationException(new Text(
                    "archRules : la classe " + name + " ne peut être chargée (" + e
                            + ") ; elle doit être dans une dépendance du plugin ou dans les classes de test du module",
                    "archRules: the class " + name + " cannot be loaded (" + e
                            + "); it must be in a dependency of the plugin or in the test classes of the module"));
        }
    }

    /** Those are checked anyway. */
    private static boolean isOfTheCharter(Declared rule) {
        return rule.check() instanceof Declared.Check.OfRule of && CharteIARules.contains(of.rule());
    }

    private static Text twice(String id, Declared rule) {
        return new Text(
                "archRules : deux règles s'appellent " + id + " ; donner à celle de " + rule.where()
                        + " une @ArchTag qui ne soit qu'à elle",
                "archRules: two rules are called " + id + "; give the one of " + rule.where()
                        + " an @ArchTag of its own");
    }
}
