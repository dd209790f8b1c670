package fr.charteia.core.flow.program;

import fr.charteia.core.bytecode.MemberRef;

/** Where an object comes from that lies somewhere. */
sealed interface Held {
    /** It is made there, of that class, by internal name. */
    record Made(String type) implements Held {}

    /**
     * It is what a field of ours holds.
     *
     * @param of internal name of the class of whose objects it is the field, which may be an heir of the one that declares it; empty
     *     for any
     */
    record OfField(MemberRef field, String of) implements Held {}

    /**
     * It is what a method of ours is passed, as that argument, the receiver left out.
     *
     * @param of for a constructor, internal name of the class of the object that is made, which may be an heir; empty for any
     */
    record Passed(MemberRef method, int argument, String of) implements Held {
        Passed(MemberRef method, int argument) {
            this(method, argument, "");
        }
    }

    /** It is what a method of ours gives. */
    record Given(MemberRef method) implements Held {}

    /** What is no object, or not known. */
    enum Other implements Held {
        NOTHING,
        UNKNOWN
    }
}
