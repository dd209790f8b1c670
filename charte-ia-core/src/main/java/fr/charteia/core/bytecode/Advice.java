package fr.charteia.core.bytecode;

import java.util.List;
import java.util.Optional;
import java.util.Set;

/**
 * What a framework runs around a method of ours: the advice of an aspect, an interceptor.
 *
 * @param method the advice
 * @param when on which side of the method it runs
 * @param handed what each of its parameters is given
 * @param point what stands for the method that it runs around, where it is handed that
 * @param caught the exceptions that it waits for, by internal name, of {@link When#THROWING} and {@link When#INSTEAD}; empty for any
 */
public record Advice(MethodHeader method, When when, List<Handed> handed, Optional<JoinPoint> point, String caught) {
    public Advice {
        handed = List.copyOf(handed);
    }

    /** On which side of the method an advice runs. */
    public enum When {
        /** In its place: the advice says whether, and with what, the method goes on. */
        AROUND("autour"),
        BEFORE("avant"),
        /** Whether the method returned or threw. */
        AFTER("apres"),
        RETURNING("retour"),
        THROWING("echec"),
        /** Where it threw: what the advice gives back stands for what the method would have. */
        INSTEAD("secours");

        private final String word;

        When(String word) {
            this.word = word;
        }

        /** How the catalogue calls it. */
        public String word() {
            return word;
        }
    }

    /** What a parameter of an advice is given. */
    public enum What {
        /** What stands for the method. */
        POINT,
        /** What the method gave back. */
        RESULT,
        /** What it threw. */
        THROWN,
        /** What the method was passed. */
        ARGUMENT,
        /** The object whose method it is. */
        RECEIVER,
        /** Something that is not told. */
        UNKNOWN
    }

    /**
     * What a parameter is given.
     *
     * @param argument which argument of the method, from 0, the receiver excluded; of {@link What#ARGUMENT} alone
     */
    public record Handed(What what, int argument) {
        /** Something of which there is one. */
        public static Handed of(What what) {
            return new Handed(what, -1);
        }
    }

    /**
     * An interface of which a framework makes an object that stands for a method on its way. Each of its methods is told by its name.
     *
     * @param type internal name of the interface
     * @param arguments the methods that give what the method was passed
     * @param going those by which it goes on, with what it was passed or with an array in its place
     * @param receiver those that give the object whose method it is
     * @param replacing those that are handed an array in place of what it was passed
     */
    public record JoinPoint(
            String type, Set<String> arguments, Set<String> going, Set<String> receiver, Set<String> replacing) {
        public JoinPoint {
            arguments = Set.copyOf(arguments);
            going = Set.copyOf(going);
            receiver = Set.copyOf(receiver);
            replacing = Set.copyOf(replacing);
        }
    }
}
