package fr.charteia.core;

import fr.charteia.annotations.Categorie;
import fr.charteia.core.bytecode.MemberRef;
import fr.charteia.core.rule.Destination;
import fr.charteia.core.rule.Visit;
import java.util.List;
import java.util.Optional;
import java.util.Set;

/**
 * A value that reached a place where it matters.
 *
 * @param start what the value is
 * @param from what it is called where it is born: {@code Usager.nom}
 * @param categories which personal data it is; empty when the declaration does not say, or when it is something else
 * @param end what it reached
 * @param to what that is called
 * @param in the method in which it got there, as sources show it: a lambda is the method around it, then without descriptor
 * @param line from 1; 0 when the class file does not say
 * @param destination where it goes, when it reached an AI
 * @param byCondition whether the value only decides that the end is reached, and is not in what reaches it
 * @param validated whether a person decided on the way
 * @param visits the way, the birth first
 */
public record DataFlow(
        Start start,
        String from,
        Set<Categorie> categories,
        End end,
        String to,
        MemberRef in,
        int line,
        Optional<Destination> destination,
        boolean byCondition,
        boolean validated,
        List<Visit> visits) {
    public DataFlow {
        categories = Set.copyOf(categories);
        visits = List.copyOf(visits);
    }

    /** What a value is. */
    public enum Start {
        /** Personal data, pseudonymised or not. */
        PERSONAL_DATA,
        /** Information that may not leave. */
        SENSITIVE_INFORMATION,
        /** The output of an AI. */
        AI_OUTPUT,
        /** What the question asked for. */
        ASKED
    }

    /** What a value reached. */
    public enum End {
        /** An AI. */
        AI,
        /** A decision with legal effects. */
        DECISION,
        /** A person. */
        PUBLICATION,
        /** A log. */
        LOG,
        /** A query, a command, a path, a script or the like. */
        DANGEROUS_OPERATION,
        /** What the question asked for. */
        ASKED
    }
}
