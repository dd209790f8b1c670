package fr.charteia.core;

import java.util.List;

/**
 * Reads rules that are written for another tool. Found by {@link java.util.ServiceLoader}: the plugin asks for one only when rule
 * sets are named, so that nobody else needs the tool.
 */
public interface RuleSets {
    /**
     * The rules that these classes hold, in their order.
     *
     * @param classes the names of the classes
     * @param loader loads them
     * @throws ConfigurationException when a class is not there, holds no rule, or a rule is named like another
     */
    List<ArchitectRule> read(List<String> classes, ClassLoader loader) throws ConfigurationException;
}
