package fr.charteia.core.flow.value;

import fr.charteia.core.bytecode.MemberRef;
import fr.charteia.core.model.Fact;
import java.util.BitSet;
import java.util.Set;
import org.jspecify.annotations.Nullable;

/** What a value may carry. */
public sealed interface Label {
    /**
     * Data known at its birth.
     *
     * @param field where the caller's object has the field that says so, and whose caller knows what was put there; null elsewhere
     */
    record Data(Fact fact, @Nullable AccessPath field) implements Label {
        public Data(Fact fact) {
            this(fact, null);
        }
    }

    /**
     * The output of the AI called there.
     *
     * @param from where the method of which this is told called what asked the AI: what is asked by two calls are two answers; null
     *     where it asks itself
     * @param earlier whether it is what was answered before the same was asked anew
     */
    record AiOutput(Site call, @Nullable Site from, boolean earlier) implements Label {
        public AiOutput {
            call = call.instruction();
            from = from == null ? null : from.instruction();
        }

        public AiOutput(Site call) {
            this(call, null, false);
        }

        /** The same for whoever called the method there. */
        public AiOutput seenFrom(Site site) {
            return new AiOutput(call, site, earlier);
        }

        /** The same once that was asked anew. */
        AiOutput before() {
            return new AiOutput(call, from, true);
        }
    }

    /** What the caller passes at that path. */
    record Input(AccessPath path) implements Label {
        @Override
        public boolean equals(@Nullable Object other) {
            return this == other || other instanceof Input input && path.equals(input.path);
        }

        @Override
        public int hashCode() {
            return path.hashCode();
        }
    }

    /** What chose which object it is that the caller passes at that path, not what it holds. */
    record Choice(AccessPath path) implements Label {}

    /**
     * Not data: when the value is so, a person has approved what bears that label.
     *
     * @param when true for what is neither false, 0 nor null, false for what is; else the constant, the lasting object or the {@link
     *     Kind} of object that it is, {@link OtherThan}, {@link OneOf}, {@link Always}, {@link Written}, {@link Said} or {@link Itself}
     */
    record Approval(Label of, Object when) implements Label {}

    /** Not data: what the caller's value at that path, where it is so, says that a person has approved. */
    record Answer(AccessPath path, Object when) implements Label {}

    /** Not data: what tests have found of what a definition gave, which speaks of one method's registers. */
    sealed interface Tested extends Label {
        /** The definition. */
        int definition();
    }

    /**
     * The value that a definition gave is one of few constants or a text in order. What a method gives back says so only of what it was
     * passed, by the numbers of {@link State#parameter}.
     */
    record Found(int definition, Mark mark) implements Tested {}

    /** There is something in the container of which that instruction was the last to ask. */
    record Filled(int definition) implements Tested {}

    /**
     * Not data: of the label, that a person has approved it where they were shown what may as well have been something else.
     *
     * @param choice whether what they were shown was surely chosen by it, so that they have approved what it chooses
     */
    record Perhaps(Label of, boolean choice) implements Label {}

    /** Not data: of the label, which several things may bear, that a person has approved it of the one that was at hand. */
    record AtHand(Label of) implements Label {}

    /**
     * Not data: what bears it is the one at hand of several that a loop goes through.
     *
     * @param method the method that has the loop
     * @param places the instructions of a round: what an AI answers there is the answer of that round alone
     */
    record One(MemberRef method, BitSet places) implements Label {
        /** Whether an AI was asked in the round for what bears a label. */
        boolean asks(Label label) {
            return label instanceof AiOutput output
                    && (isThere(output.call()) || output.from() != null && isThere(output.from()));
        }

        private boolean isThere(Site site) {
            return site.method().equals(method) && places.get(site.index());
        }
    }

    /** Not data: what a label had no say in. */
    record Undecided(Label of) implements Label {}

    /** Not data: that a person was asked about anything at all. */
    enum Asked implements Label {
        ASKED
    }

    /** Not data: that an object was put into a place where it is not told apart from others. */
    enum Put implements Label {
        PUT
    }

    /** Whatever it is: it was put there once a person had approved it. */
    enum Always {
        ALWAYS
    }

    /** It is a part of what a person has answered: nobody knows which of what it can be approves, but that it is so is what they said. */
    enum Said {
        SAID
    }

    /** A number that is just some constant: of several answers, the one that was asked for. */
    enum Chosen {
        CHOSEN
    }

    /** A text that names one of several: what lies under it is the one that was asked for; the text itself says no yes. */
    enum Named {
        NAMED
    }

    /** Something, but none of these constants, which stand in where a person has said nothing. */
    record OtherThan(Set<Object> constants) {
        /** A text that is not empty. */
        public static final OtherThan EMPTY_TEXT = new OtherThan(Set.of(""));

        public OtherThan {
            constants = Ordered.set(constants);
        }
    }

    /** One of these constants, on one of several ways each. */
    record OneOf(Set<Object> constants) {
        public OneOf {
            constants = Ordered.set(constants);
        }
    }

    /** Objects of just this class, or functions whose body is this method. */
    record Kind(String type) {}

    /** The same of what a method, or one that it called, put where it is; it may also be what was there before. */
    record Written(Object when) {}

    /** Whatever it is, the {@link Answer} says: it is what entry points left. */
    enum Itself {
        ITSELF
    }
}
