package fr.charteia.core.flow.value;

import java.util.ArrayList;
import java.util.Collection;
import java.util.LinkedHashSet;
import java.util.List;
import java.util.Optional;
import java.util.Set;

/**
 * What is known of a value's constant, a lattice of finite height:
 *
 * <pre>
 *            UNKNOWN
 *           /       \
 *          |     Likely{x,y,…}
 *          |    /            \
 *   Known{a,b,…}           FromInput(path)
 *          |                  /
 *       Known{a}             /
 *               \           /
 *                   NONE
 * </pre>
 *
 * {@link Rewritten} lies between {@code UNKNOWN} and both {@code Known} and {@code FromInput}, {@link Tells} between {@code UNKNOWN} and
 * {@code Known{false}}, {@link FormOf} between {@code UNKNOWN} and {@code NONE}, {@link #COUNTED} between {@code UNKNOWN} and {@code Known} of numbers.
 *
 * <p>{@link #NONE} says that the value is no constant at all: an object that was made, or nothing yet.
 */
public sealed interface Constant {
    /** Stands for {@code null}. */
    Object NULL = new Object() {
        @Override
        public String toString() {
            return "null";
        }
    };

    /** How many constants are told apart. */
    int LIMIT = 6;

    Constant NONE = new Nothing();
    Constant UNKNOWN = new Unknown();

    /**
     * A text that code which is not read gives, of which nothing is known: beside it, a default that our code names is still one of two
     * addresses.
     */
    Constant SOME_TEXT = new Likely(Set.of(PartialText.UNKNOWN));

    /** The same where it need not be a text: what a column holds. */
    Constant SOMETHING = new Likely(Set.of(PartialText.EMPTY, PartialText.UNKNOWN));

    /** A number that is not known, of which all is known that has a say in it: how many elements were added one by one. */
    Constant COUNTED = new Counted();

    /** No constant. */
    record Nothing() implements Constant {}

    /** Any constant. */
    record Unknown() implements Constant {}

    /** {@link #COUNTED}. */
    record Counted() implements Constant {}

    /** One of these. */
    record Known(Set<Object> all) implements Constant {
        public Known {
            all = java.util.Collections.unmodifiableSet(new LinkedHashSet<>(all));
        }
    }

    /** What the caller passes. */
    record FromInput(AccessPath path) implements Constant {}

    /** What the caller passed, or what a method wrote over it on some way: one of these. */
    record Rewritten(AccessPath path, Set<Object> all) implements Constant {
        public Rewritten {
            all = java.util.Collections.unmodifiableSet(new LinkedHashSet<>(all));
        }

        private Constant or(Constant other) {
            if (other == NONE) {
                // An object was put there.
                return this;
            }
            boolean same = other instanceof FromInput input && input.path.equals(path)
                    || other instanceof Rewritten rewritten && rewritten.path.equals(path);
            Set<Object> more = other instanceof Known known
                    ? known.all
                    : other instanceof Rewritten rewritten ? rewritten.all : Set.of();
            if (other.isAddress() || !same && !(other instanceof Known)) {
                return UNKNOWN.join(other);
            }
            Set<Object> either = new LinkedHashSet<>(all);
            either.addAll(more);
            return either.size() > LIMIT ? UNKNOWN : either.equals(all) ? this : new Rewritten(path, either);
        }
    }

    /** No constant, but what is known of a definition of the method, as long as that stands: in no other method, and in no object. */
    sealed interface Local extends Constant {
        /** The definition. */
        int definition();

        /** What is known elsewhere. */
        Constant elsewhere();
    }

    /**
     * A truth value. Where it is as said, the mark is put on what the definition gave: it only decides, or lies in a folder; where it is not,
     * that says nothing.
     */
    record Tells(int definition, Mark mark, boolean when) implements Local {
        /** The same of another definition. */
        public Tells of(int other) {
            return new Tells(other, mark, when);
        }

        /** What is found where it is as said. */
        public Label.Found found() {
            return new Label.Found(definition, mark);
        }

        /** Whether it is as said where it is true or false, or is, or is not, that constant. */
        boolean isSo(Object is) {
            return is instanceof Label.OtherThan other
                    ? other.constants().equals(Set.of(when ? 0 : 1))
                    : is.equals(when) || is.equals(when ? 1 : 0);
        }

        /** What the opposite of the truth value tells. */
        public Tells negated() {
            return new Tells(definition, mark, !when);
        }

        @Override
        public Constant elsewhere() {
            return UNKNOWN;
        }

        private boolean leavesOpen(Constant other) {
            return other.equals(Constant.of((Object) (when ? 0 : 1)));
        }
    }

    /**
     * No constant, but what the definition gave, said in another way: the canonical text of a path, a path made of a file, a text in lower
     * case or without the white space around it, an address made of a text; or the host that this address names.
     */
    record FormOf(int definition, Said said, Constant elsewhere) implements Local {
        /** What of it is said. */
        public enum Said {
            /** All. */
            WHOLE,
            /** All, as a path that goes nowhere up. */
            WITHOUT_STEPS_UP,
            /** Its host, if it is an address. */
            HOST
        }
    }

    /** A text that reads like one of these: good to say where a request goes, or what a statement writes, and for nothing else. */
    record Likely(Set<PartialText> all) implements Constant {
        public Likely {
            all = java.util.Collections.unmodifiableSet(new LinkedHashSet<>(all));
        }
    }

    /** A value that the configuration gives, {@code ${cle:defaut}}. */
    static Constant configured(String expression) {
        return PartialText.of(expression)
                .<Constant>map(address -> new Likely(Set.of(address)))
                .orElse(UNKNOWN);
    }

    static Constant of(Object value) {
        return new Known(Set.of(value));
    }

    static Constant of(Collection<Object> values) {
        return values.isEmpty() || values.size() > LIMIT ? UNKNOWN : new Known(new LinkedHashSet<>(values));
    }

    /** What a place holds of which what the caller passed there, or what was written over it, is one of these. */
    static Constant rewritten(AccessPath place, Constant one, Constant other) {
        boolean first = one instanceof FromInput input && input.path.equals(place);
        boolean second = other instanceof FromInput input && input.path.equals(place);
        return first == second
                ? one.join(other)
                : first ? new Rewritten(place, Set.of()).or(other) : new Rewritten(place, Set.of()).or(one);
    }

    /** The least constant above both. */
    default Constant join(Constant other) {
        if (equals(other) || other == NONE) {
            return this;
        }
        if (this == NONE) {
            return other;
        }
        if (this instanceof FormOf form) {
            return other instanceof FormOf another
                    ? form.elsewhere().join(another.elsewhere())
                    : form.elsewhere().join(other);
        }
        if (other instanceof FormOf form) {
            return join(form.elsewhere());
        }
        if (this instanceof Rewritten rewritten) {
            return rewritten.or(other);
        }
        if (other instanceof Rewritten rewritten) {
            return rewritten.or(this);
        }
        if (this instanceof FromInput a && other instanceof FromInput b) {
            Optional<AccessPath> both = a.path.orAny(b.path);
            if (both.isPresent()) {
                return new FromInput(both.get());
            }
        }
        if (this instanceof Known a && other instanceof Known b) {
            Set<Object> all = new LinkedHashSet<>(a.all);
            all.addAll(b.all);
            return all.size() > LIMIT ? UNKNOWN : new Known(all);
        }
        if (isCounted() && other.isCounted() && (this == COUNTED || other == COUNTED)) {
            return COUNTED;
        }
        if (this instanceof Tells tells && tells.leavesOpen(other)) {
            return this;
        }
        if (other instanceof Tells tells && tells.leavesOpen(this)) {
            return other;
        }
        boolean likely = this instanceof Likely
                || other instanceof Likely
                || isAddress()
                || other.isAddress()
                || this instanceof FromInput && other instanceof FromInput;
        return likely ? PartialTexts.join(this, other) : UNKNOWN;
    }

    /** Whether it is a number, or one of several, of which all is known that has a say in it. */
    default boolean isCounted() {
        return this == COUNTED || isNumber();
    }

    private boolean isNumber() {
        return this instanceof Known known && known.all.stream().allMatch(Integer.class::isInstance);
    }

    /** Whether the constants are addresses, rather than pieces of one or anything else. */
    private boolean isAddress() {
        return this instanceof Known known
                && known.all.stream()
                        .allMatch(value -> value == NULL || value instanceof String text && text.contains("://"))
                && known.all.stream().anyMatch(String.class::isInstance);
    }

    /** Whether it is {@link #SOME_TEXT}. */
    default boolean isSomeText() {
        return equals(SOME_TEXT) || this instanceof FormOf form && form.elsewhere.equals(SOME_TEXT);
    }

    /** The constants, when they are known. */
    default Optional<Set<Object>> values() {
        return this instanceof Known known ? Optional.of(known.all) : Optional.empty();
    }

    /** The constant, when there is just one. */
    default Optional<Object> single() {
        return this instanceof Known known && known.all.size() == 1
                ? Optional.of(known.all.iterator().next())
                : Optional.empty();
    }

    /** The texts among the constants, when all are texts. */
    default Optional<List<String>> texts() {
        if (!(this instanceof Known known)) {
            return Optional.empty();
        }
        List<String> texts = new ArrayList<>();
        for (Object value : known.all) {
            if (!(value instanceof String text)) {
                return Optional.empty();
            }
            texts.add(text);
        }
        return Optional.of(texts);
    }
}
