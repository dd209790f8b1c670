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
 * {@code Known{false}}, {@link FormOf} between {@code UNKNOWN} and {@code NONE}, {@link #COUNTED} between {@code UNKNOWN} and {@code Known} of numbers,
 * {@link #LEFT} between {@code UNKNOWN} and both {@link #SOMETHING} and {@code Known} of texts and whole numbers, {@link Text} between {@code UNKNOWN} and both {@code Known} and {@code Likely}, {@link #POSITIVE} between {@code UNKNOWN} and {@code Known} of
 * such numbers.
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
    Constant SOMETHING = new Likely(Ordered.set(List.of(PartialText.EMPTY, PartialText.UNKNOWN)));

    /** Something of which no more is known than that it is not null: a text that was computed. */
    Constant PRESENT = new Text("", false, false);

    /** A number of which no more is known than that it is above 0: how long a text is that is not empty. */
    Constant POSITIVE = new Positive();

    /** A text or a whole number that lies in a field as others left it, or null, or one that our code names: nothing was computed of it. */
    Constant LEFT = new Left();

    /** A number that is not known, of which all is known that has a say in it: how many elements were added one by one. */
    Constant COUNTED = new Counted(false);

    /** No constant. */
    record Nothing() implements Constant {}

    /** Any constant. */
    record Unknown() implements Constant {}

    /**
     * A text that was computed.
     *
     * @param beginning the letters that it begins with, as far as they are known
     * @param filled whether it is not blank
     * @param orNull whether it may also be null
     */
    record Text(String beginning, boolean filled, boolean orNull) implements Constant {}

    /** {@link #LEFT}. */
    record Left() implements Constant {}

    /** {@link #POSITIVE}. */
    record Positive() implements Constant {}

    /** {@link #COUNTED}, which is never below 0; {@code some} where it is above that. */
    record Counted(boolean some) implements Constant {}

    /** One of these. */
    record Known(Set<Object> all) implements Constant {
        public Known {
            all = Ordered.set(all);
        }
    }

    /** What the caller passes. */
    record FromInput(AccessPath path) implements Constant {}

    /** What the caller passed, or what a method wrote over it on some way: one of these. */
    record Rewritten(AccessPath path, Set<Object> all) implements Constant {
        public Rewritten {
            all = Ordered.set(all);
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

    /**
     * A text that reads like one of these: good to say where a request goes, or what a statement writes, and for nothing else.
     *
     * @param surely what more can be said of it
     */
    record Likely(Set<PartialText> all, Surely surely) implements Constant {
        /** What a text is that reads like others. */
        public enum Surely {
            /** Any, or null. */
            NOTHING,
            /** Any, and not null. */
            PRESENT,
            /** One of those. */
            THAT
        }

        public Likely {
            all = Ordered.set(all);
        }

        public Likely(Set<PartialText> all) {
            this(all, Surely.NOTHING);
        }

        /** Whether it says anything of what the text reads like. */
        public boolean isTelling() {
            return all.stream().anyMatch(PartialText::isTelling);
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

    /**
     * What a place holds of which what the caller passed there, or what was written over it, is one of these. A default address stays one of
     * the texts that it may be.
     */
    static Constant rewritten(AccessPath place, Constant one, Constant other) {
        boolean first = one instanceof FromInput input && input.path.equals(place);
        boolean second = other instanceof FromInput input && input.path.equals(place);
        return first == second || one.isAddress() || other.isAddress()
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
            return all.size() > LIMIT ? PartialTexts.ofMany(all) : new Known(all);
        }
        if (this == LEFT && other.isAsKept() || other == LEFT && isAsKept()) {
            return LEFT;
        }
        if (this instanceof Text || other instanceof Text) {
            return ofTexts(this, other);
        }
        if ((this instanceof Counted || other instanceof Counted) && isCounted() && other.isCounted()) {
            return new Counted(isPositive() && other.isPositive());
        }
        if (this == POSITIVE || other == POSITIVE || this instanceof Counted || other instanceof Counted) {
            return isPositive() && other.isPositive() ? POSITIVE : UNKNOWN;
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

    /** Whether it is a number that is not below 0, or one of several, of which all is known that has a say in it. */
    default boolean isCounted() {
        return this instanceof Counted || isNumber();
    }

    private boolean isNumber() {
        return this instanceof Known known
                && known.all.stream().allMatch(one -> one instanceof Integer number && number >= 0);
    }

    /** The same where a text stands in for it: beside an address that our code names, what is not known is some other text. */
    default Constant orStandIn(Constant text) {
        return isUnknown() && text.isAddress() ? SOME_TEXT : this;
    }

    /** Whether the constants are addresses, rather than pieces of one or anything else. */
    private boolean isAddress() {
        return this instanceof Known known
                && known.all.stream()
                        .allMatch(value -> value == NULL || value instanceof String text && text.contains("://"))
                && known.all.stream().anyMatch(String.class::isInstance);
    }

    /** Whether it is one of some texts that are no addresses, of whole numbers, or null; or just what a column holds. */
    private boolean isAsKept() {
        return equals(SOMETHING)
                || this instanceof Known known
                        && !isAddress()
                        && known.all.stream()
                                .allMatch(one -> one == NULL || one instanceof String || one instanceof Integer);
    }

    /** Whether it is {@link #SOME_TEXT}. */
    default boolean isSomeText() {
        return this instanceof Likely likely && likely.all.equals(((Likely) SOME_TEXT).all)
                || this instanceof FormOf form && form.elsewhere.isSomeText();
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

    /** Whether nothing is known of it but, perhaps, how it begins, that it is not null, not blank or not 0. */
    default boolean isUnknown() {
        return this == UNKNOWN || this == LEFT || this instanceof Text || this == POSITIVE;
    }

    /** What is known of a number where it is above 0, of which no more was known than, perhaps, what has a say in it. */
    default Constant above() {
        return this instanceof Counted || this instanceof FromInput ? new Counted(true) : POSITIVE;
    }

    /** Whether it is surely a number above 0. */
    default boolean isPositive() {
        return this == POSITIVE
                || this instanceof Counted counted && counted.some
                || this instanceof Known known
                        && known.all.stream().allMatch(one -> one instanceof Integer number && number > 0);
    }

    /** Whether it is surely a number that is not below 0. */
    default boolean isNotNegative() {
        return this instanceof Counted || isPositive() || isNumber() || isPassedSize();
    }

    /** Whether it is how much there is in something that is passed. */
    default boolean isPassedSize() {
        return this instanceof FromInput input
                && !input.path.slots().isEmpty()
                && input.path.last().equals(Slot.SIZE);
    }

    /** Whether it is surely not null. */
    default boolean isSomething() {
        return this instanceof Text text && !text.orNull
                || this instanceof Known known && !known.all.contains(NULL)
                || this instanceof Likely likely && likely.surely != Likely.Surely.NOTHING
                || this instanceof FormOf form && form.elsewhere.isSomething();
    }

    /** Whether it is surely a text that is not blank. */
    default boolean isFilled() {
        return isFilledOrNull() && isSomething();
    }

    /** Whether it is that, or null. */
    default boolean isFilledOrNull() {
        return this instanceof Text text && text.filled
                || this instanceof Known known
                        && known.all.stream()
                                .allMatch(one -> one == NULL || one instanceof String text && !text.isBlank())
                || this instanceof Likely likely
                        && likely.surely == Likely.Surely.THAT
                        && likely.all.stream().allMatch(PartialText::isFilled)
                || this instanceof FormOf form && form.elsewhere.isFilledOrNull();
    }

    /** The letters with which it begins, whatever text it is, as far as they are known. */
    default String beginning() {
        if (this instanceof Text text) {
            return text.beginning;
        } else if (this instanceof FormOf form) {
            return form.elsewhere.beginning();
        }
        Set<String> beginnings = new LinkedHashSet<>();
        if (this instanceof Known known) {
            known.all.stream().filter(one -> one != NULL).map(String::valueOf).forEach(beginnings::add);
        } else if (isExact() && this instanceof Likely likely) {
            likely.all.stream().map(PartialText::beginning).forEach(beginnings::add);
        }
        return beginnings.stream().reduce(Constant::common).orElse("");
    }

    /** Whether what it reads like, if that is all that is known of it, is what it is. */
    default boolean isExact() {
        return this instanceof FormOf form
                ? form.elsewhere.isExact()
                : !(this instanceof Likely likely) || likely.surely == Likely.Surely.THAT;
    }

    /** The same of what is not null, and what it reads like. */
    default Constant exactly() {
        return this instanceof Likely likely ? new Likely(likely.all, Likely.Surely.THAT) : something();
    }

    /** Whether it may be that text. */
    default boolean mayBe(String text) {
        return this instanceof Known known
                ? known.all.contains(text)
                : text.startsWith(beginning()) && !(text.isBlank() && isFilledOrNull());
    }

    /** Of a computed text and something else, what both are. */
    private static Constant ofTexts(Constant one, Constant other) {
        boolean filled = one.isFilledOrNull() && other.isFilledOrNull();
        boolean orNull = !one.isSomething() || !other.isSomething();
        String beginning = one.equals(of(NULL))
                ? other.beginning()
                : other.equals(of(NULL)) ? one.beginning() : common(one.beginning(), other.beginning());
        return filled || !orNull ? new Text(beginning, filled, orNull) : UNKNOWN;
    }

    private static String common(String one, String other) {
        int length = 0;
        while (length < one.length() && length < other.length() && one.charAt(length) == other.charAt(length)) {
            length++;
        }
        return one.substring(0, length);
    }

    /** The same of what is not null, where that is all that is known. */
    default Constant something() {
        if (this instanceof FormOf form) {
            return new FormOf(form.definition, form.said, form.elsewhere.something());
        }
        return this == UNKNOWN || this == LEFT
                ? PRESENT
                : this instanceof Text text
                        ? new Text(text.beginning, text.filled, false)
                        : this instanceof Likely likely && likely.surely == Likely.Surely.NOTHING
                                ? new Likely(likely.all, Likely.Surely.PRESENT)
                                : this;
    }
}
