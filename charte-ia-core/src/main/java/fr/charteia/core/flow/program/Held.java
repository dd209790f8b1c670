package fr.charteia.core.flow.program;

import fr.charteia.core.bytecode.Instruction;
import fr.charteia.core.bytecode.MemberRef;
import fr.charteia.core.flow.value.Slot;
import org.jspecify.annotations.Nullable;

/** Where an object comes from that lies somewhere. */
sealed interface Held {
    /** A container makes it there, of that class, by internal name. */
    record Made(String type) implements Held {}

    /** Code of ours makes it there, of that class, by internal name. */
    record MadeAt(String type, Point point) implements Held {}

    /** Code of ours makes it there: a function. */
    record FunctionAt(Instruction.InvokeDynamic call, Point point) implements Held {}

    /** It is the object whose method this is. */
    record Receiver(MemberRef method) implements Held {}

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

    /** It is what a method of ours gives to the one that calls it there. */
    record Called(MemberRef method, Point point) implements Held {}

    /** It is what lies there whenever a method is run by certain calls. */
    record During(Held held, Run run) implements Held {}

    /** It is what a field holds of an object that lies there. */
    record PartOf(Held whole, MemberRef field) implements Held {}

    /** It is a variable that a function took along that lies there. */
    record TakenBy(Held function, int capture) implements Held {}

    /** It lies under a constant key of the map that a field of ours holds. */
    record Entry(MemberRef field, Slot key) implements Held {}

    /** It is a text, or a number, of the code. */
    record Literal(Object value) implements Held {}

    /** An instruction of a method. */
    record Point(MemberRef method, int instruction) {}

    /**
     * A method is run by a call.
     *
     * @param outer how the method was that calls it; null for whatever calls that
     */
    record Run(MemberRef method, Point call, @Nullable Run outer) {
        /** How many calls are followed: those of constructors count. */
        private static final int DEEPEST = 6;

        /** One that it calls there; null where that would be too deep. */
        static @Nullable Run within(@Nullable Run outer, MemberRef method, Point call) {
            int depth = 1;
            for (Run run = outer; run != null; run = run.outer) {
                depth++;
            }
            return depth > DEEPEST ? null : new Run(method, call, outer);
        }
    }

    /** What is no object, or not known. */
    enum Other implements Held {
        NOTHING,
        /** Nobody finds it there: of an object that lies there, it is the field of another class. */
        ELSEWHERE,
        UNKNOWN
    }
}
