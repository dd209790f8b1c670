package fr.charteia.core.flow.program;

import fr.charteia.core.bytecode.MemberRef;
import java.util.Optional;
import org.jspecify.annotations.Nullable;

/** What a register of a method may hold, as far as {@link KeptFunctions} asks. */
sealed interface KeptSource {

    /** A function, before it is put anywhere. */
    record Function(KeptFunctions.Made made) implements KeptSource {}

    record Parameter(int index) implements KeptSource {}

    record Constant(@Nullable Object value) implements KeptSource {}

    /** What a field holds, or a method of ours gives. */
    record From(MemberRef member) implements KeptSource {}

    /** What an instruction makes, or has a library make: a container, or something out of one. */
    record Library(int instruction) implements KeptSource {}

    /** What a method of ours gave back of what it was handed. */
    record Passed(int instruction) implements KeptSource {}

    /** What functions give that an instruction calls, or a library or a method of ours that it calls. */
    record Called(int instruction) implements KeptSource {}

    /** What a function that an instruction makes gives back of what it takes along. */
    record Answered(int instruction) implements KeptSource {}

    /**
     * An object of ours that an instruction makes.
     *
     * @param type its class, where it is not a method that makes it
     */
    record Own(int instruction, Optional<String> type) implements KeptSource {}

    /** What a field of such an object holds, as far as the same method put it there. */
    record Part(Own object, MemberRef field) implements KeptSource {}

    enum Other implements KeptSource {
        /** The object whose method it is. */
        SELF,
        /** Anything. */
        UNKNOWN
    }
}
