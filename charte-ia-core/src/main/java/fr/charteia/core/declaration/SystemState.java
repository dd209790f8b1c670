package fr.charteia.core.declaration;

import java.util.Collection;
import java.util.Collections;
import java.util.SortedSet;
import java.util.TreeSet;

/**
 * What the code of a system does, as far as a fiche speaks of it, when its fiche read so.
 *
 * @param id id of the system
 * @param fiche digest of the text of its fiche
 * @param donnees categories of personal data that it surely sends to an AI
 * @param services the services that it calls, by the policy's id or by what is known of the address
 * @param modeles the models that it names, where that is known
 * @param outils the tools that it offers to a model
 */
public record SystemState(
        String id,
        String fiche,
        SortedSet<String> donnees,
        SortedSet<String> services,
        SortedSet<String> modeles,
        SortedSet<String> outils)
        implements Comparable<SystemState> {
    public SystemState {
        donnees = sorted(donnees);
        services = sorted(services);
        modeles = sorted(modeles);
        outils = sorted(outils);
    }

    private static SortedSet<String> sorted(Collection<String> some) {
        return Collections.unmodifiableSortedSet(new TreeSet<>(some));
    }

    /** Whether the code does the same, whatever the fiche says. */
    public boolean doesAs(SystemState other) {
        return donnees.equals(other.donnees)
                && services.equals(other.services)
                && modeles.equals(other.modeles)
                && outils.equals(other.outils);
    }

    @Override
    public int compareTo(SystemState other) {
        return id.compareTo(other.id);
    }
}
