package fr.charteia.core.flow.value;

import fr.charteia.core.bytecode.InternalNames;
import fr.charteia.core.bytecode.MemberRef;

/**
 * One step of a trace, for a person to read.
 *
 * @param site where
 * @param why why the value moved
 * @param name what it is called there: a member ({@code Usager.nom}), a method ({@code String#concat}), a model's id
 */
public record Hop(Site site, Why why, String name) {
    public Hop {
        site = site.instruction();
    }

    /** What a call is called in a trace: {@code Usager.nom}. */
    public static String callName(MemberRef callee) {
        return InternalNames.innermost(callee.owner()) + "." + callee.name();
    }

    /** Why a value moved. */
    public enum Why {
        /** It is born here. */
        SOURCE,
        /** A field was read. */
        READ,
        /** It was stored in a field, an array or a container. */
        STORE,
        /** It was passed to a method. */
        CALL,
        /** A method gave it back. */
        RETURN,
        /** A library method moved it. */
        MODEL,
        /** Code that nobody described was given it. */
        UNKNOWN,
        /** It became part of a text. */
        TEXT,
        /** A lambda or a method reference received it. */
        CALLBACK,
        /** It decided a branch. */
        CONDITION,
        /** It waited in a field, an entity or a bean between two calls from outside. */
        STATE,
        /** It arrived. */
        SINK
    }
}
