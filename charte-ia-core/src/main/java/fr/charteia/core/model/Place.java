package fr.charteia.core.model;

import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import java.util.regex.Matcher;
import java.util.regex.Pattern;

/**
 * Where a value enters or leaves a call: the receiver, an argument or the result, and what lies below it.
 *
 * <p>Written {@code this}, {@code argument[n]} (from 0, receiver excluded), {@code argument[*]}, {@code retour}, {@code rien} (null; values
 * only come from there), {@code accesseur} (the property that the calling method gets or sets, as its name says; only names come from
 * there) or {@code exception} (what the call throws; values only go there), then any of {@code .champ} (a field or slot by name), {@code .$champ[argument[0]]} (of slots that are numbered from 1, the one at the position that is passed), {@code .element}, {@code .element[2]}, {@code
 * .element[argument[0]]}, {@code .cle} (the keys of a map), {@code .valeur} (its values), {@code .cle[nom]} (the value
 * under that constant key), {@code .cle[argument[0]]} (the value under the key that is passed), {@code
 * .cle[argument[0].valeur]} (those under each text that is a value of the map that is passed; with {@code .element}, of the collection, with {@code .cle[nom]}, what lies under that key; of objects of the project, what has these names), {@code
 * .cle[=argument[0]]} (the same under the name of what is passed, a file, where that is known; {@code .cle[=this]} under that of the receiver), {@code .cle[=accesseur]} (the same under the property that the
 * calling method gets or sets, as Java or a database writes it), {@code .colonne[argument[0]]} (what a database has in the
 * column that is named or counted), {@code .ligne} (a row of it), {@code .objet[argument[1]]} (an object of that class that a library makes of a row; {@code .objet[this]} where the
 * receiver's {@code $classe} says which), {@code .parametre[n]}
 * (what a callback receives), {@code .retour} (what a callback gives back), {@code .exception} (what a callback throws,
 * which then leaves the call no more), {@code .**} (everything below) and {@code .egalite} (all below that has a say in what it equals:
 * of objects of the project, what the {@code equals} of their class reads). {@code .composant[a.b.Named#name]} is the object of ours that a
 * framework keeps under the class, or the name, that the value is; values only come from there. {@code magasin.type[java.nio.file.Files]} is
 * what a store of which there is one holds, whatever the call is made on.
 *
 * @param root where the path starts
 * @param argument the argument's index when the root is {@link Root#ARGUMENT}, {@link #EVERY} for all of them, else 0
 * @param steps what lies below, outermost first
 */
public record Place(Root root, int argument, List<Step> steps) {
    /** The argument index that stands for every argument. */
    public static final int EVERY = -1;

    /** In place of an argument: what the receiver says. */
    public static final int OF_RECEIVER = -1;

    private static final String BY_ACCESSOR = "=accesseur";
    private static final String BY_RECEIVER = "=this";
    private static final Pattern HEAD =
            Pattern.compile("this|retour|rien|exception|accesseur|magasin(?=\\.type)|argument\\[(\\d+|\\*)]");
    private static final Pattern STEP = Pattern.compile(
            "\\.(?:(element)(?:\\[(?:(\\d+)|argument\\[(\\d+)])])?|(cle)(?:\\[(?:(=)?argument\\[(\\d+)](?<each>\\.valeur|\\.element|\\.classe|(?:\\.cle\\[[\\w$]+])+)?|(?<key>[^\\]]+))])?|(?<value>valeur)"
                    + "|colonne\\[argument\\[(?<column>\\d+)]]|(?<row>ligne)|objet\\[(?:argument\\[(?<ofClass>\\d+)]|(?<ofThis>this))]"
                    + "|parametre\\[(?<parameter>\\d+)]|(?<result>retour)|(?<thrown>exception)|(?<below>\\*\\*)|(?<compared>egalite)|type\\[(?<store>[\\w.$]+)]|composant\\[(?<annotation>[\\w.$]+)#(?<attribute>\\w+)]|(?<field>\\$?[A-Za-z_][\\w$-]*)(?:\\[argument\\[(?<number>\\d+)]])?)(?=\\.|$)");

    /** Where a place starts. */
    public enum Root {
        /** The receiver. */
        THIS,
        /** An argument. */
        ARGUMENT,
        /** The result; the new object for a constructor is {@link #THIS}. */
        RESULT,
        /** The property that the method gets or sets that makes the call. */
        ACCESSOR,
        /** What the call throws. */
        THROWN,
        /** A store of which there is one, as {@link Step.OfStore} says, whatever the call is made on. */
        STORE,
        /** Null. */
        NOTHING
    }

    /** One step below a value. */
    public sealed interface Step {
        /** A field, or a slot that models name ({@code $adresse}). */
        record Field(String name) implements Step {}

        /**
         * Of slots that models number from 1 ({@code $colonne1}), the one at the position from 0 that this argument gives.
         *
         * @param name what their names begin with
         */
        record FieldByArgument(String name, int argument) implements Step {}

        /** Any element of an array, a collection, a stream, an optional, a future. */
        record Element() implements Step {}

        /** The element at a constant index, from 0. */
        record ElementAt(int index) implements Step {}

        /** The element at the index that this argument gives. */
        record ElementByArgument(int argument) implements Step {}

        /** Any key of a map. */
        record Key() implements Step {}

        /** Any value of a map. */
        record Value() implements Step {}

        /** The value under a constant key. */
        record ValueAt(String key) implements Step {}

        /** The value under the key that this argument gives. */
        record ValueByArgument(int argument) implements Step {}

        /**
         * The values under all that this argument holds at the end of a way; any value where that is not known.
         *
         * @param way to the elements of a collection, the values of a map, or what a message has under a key
         */
        record ValueByEach(int argument, List<Step> way) implements Step {
            public ValueByEach {
                way = List.copyOf(way);
            }
        }

        /** The values under the names of the classes that this argument may be of; any value where that is not known. */
        record ValueByClass(int argument) implements Step {}

        /**
         * The value under the name that this argument is or bears ({@code $chemin}); none where that is not known.
         *
         * @param argument {@link Place#OF_RECEIVER} where the receiver bears it
         */
        record ValueByName(int argument) implements Step {}

        /** The value under the property that the method gets or sets that makes the call: {@code avisRendu}, {@code avis_rendu}. */
        record ValueByAccessor() implements Step {}

        /** What is in the column of a database that this argument names or counts, as far as what is asked ({@code $sql}) says it. */
        record Column(int argument) implements Step {}

        /** A row of the database that is asked: what it has in each of its columns. */
        record Row() implements Step {}

        /**
         * An object that is made of a row of the database that is asked.
         *
         * @param argument the argument that is its class; {@link Place#OF_RECEIVER} where the receiver's {@code $classe} is
         */
        record RowAs(int argument) implements Step {}

        /** What a callback receives as this parameter, from 0. */
        record CallbackParameter(int index) implements Step {}

        /** What a callback gives back. */
        record CallbackResult() implements Step {}

        /** What a callback throws. */
        record CallbackThrown() implements Step {}

        /**
         * The component of ours that a framework keeps under a name or a class: the value is that, or the name that the annotation gives it.
         *
         * @param annotation the annotation's class, {@code a.b.Named}
         * @param attribute its attribute
         */
        record Component(String annotation, String attribute) implements Step {}

        /**
         * What a store holds for all, of which only static methods are called: the files of the system.
         *
         * @param type its type, as a class file names it
         */
        record OfStore(String type) implements Step {}

        /** Everything reachable below. */
        record Everything() implements Step {}

        /** All below that has a say in what the object equals. */
        record Compared() implements Step {}
    }

    public Place {
        steps = List.copyOf(steps);
    }

    /** The receiver itself. */
    public static Place self() {
        return new Place(Root.THIS, 0, List.of());
    }

    /** An argument itself. */
    public static Place argument(int index) {
        return new Place(Root.ARGUMENT, index, List.of());
    }

    /** The result itself. */
    public static Place result() {
        return new Place(Root.RESULT, 0, List.of());
    }

    /** Whether the argument at that position lies there, by itself or with all others. */
    public boolean isArgument(int position) {
        return root == Root.ARGUMENT && (argument == EVERY || argument == position);
    }

    /** What the path ends with; empty for what it starts from. */
    public Optional<Step> last() {
        return steps.isEmpty() ? Optional.empty() : Optional.of(steps.get(steps.size() - 1));
    }

    /** Whether the place is, or lies below, something that a callback receives or gives. */
    public boolean isCallback() {
        return steps.stream()
                .anyMatch(step -> step instanceof Step.CallbackParameter
                        || step instanceof Step.CallbackResult
                        || step instanceof Step.CallbackThrown);
    }

    /** Whether the place is, or lies below, something that a callback throws. */
    public boolean isThrownByCallback() {
        return steps.stream().anyMatch(Step.CallbackThrown.class::isInstance);
    }

    /**
     * Reads a place.
     *
     * @throws IllegalArgumentException when the text is no place; the message quotes the part that is not understood
     */
    public static Place parse(String text) {
        String trimmed = text.trim();
        Matcher head = HEAD.matcher(trimmed);
        if (!head.lookingAt()) {
            throw new IllegalArgumentException(trimmed);
        }
        Root root = switch (head.group()) {
            case "this" -> Root.THIS;
            case "retour" -> Root.RESULT;
            case "rien" -> Root.NOTHING;
            case "exception" -> Root.THROWN;
            case "accesseur" -> Root.ACCESSOR;
            case "magasin" -> Root.STORE;
            default -> Root.ARGUMENT;
        };
        String number = head.group(1);
        int argument = number == null ? 0 : number.equals("*") ? EVERY : Integer.parseInt(number);
        List<Step> steps = new ArrayList<>();
        Matcher step = STEP.matcher(trimmed);
        int position = head.end();
        while (position < trimmed.length()) {
            if (!step.find(position) || step.start() != position) {
                throw new IllegalArgumentException(trimmed.substring(position));
            }
            steps.add(step(step));
            position = step.end();
        }
        return new Place(root, argument, steps);
    }

    private static Step step(Matcher m) {
        if (m.group(1) != null) {
            return m.group(2) != null
                    ? new Step.ElementAt(Integer.parseInt(m.group(2)))
                    : m.group(3) != null
                            ? new Step.ElementByArgument(Integer.parseInt(m.group(3)))
                            : new Step.Element();
        }
        if (m.group(4) != null) {
            if (m.group(6) == null) {
                String key = m.group("key");
                return key == null
                        ? new Step.Key()
                        : key.equals(BY_ACCESSOR)
                                ? new Step.ValueByAccessor()
                                : key.equals(BY_RECEIVER) ? new Step.ValueByName(OF_RECEIVER) : new Step.ValueAt(key);
            }
            int argument = Integer.parseInt(m.group(6));
            if (".classe".equals(m.group("each"))) {
                return new Step.ValueByClass(argument);
            }
            if (m.group("each") != null) {
                return new Step.ValueByEach(
                        argument,
                        parse("argument[" + argument + "]" + m.group("each")).steps());
            }
            return m.group(5) != null ? new Step.ValueByName(argument) : new Step.ValueByArgument(argument);
        }
        if (m.group("value") != null) {
            return new Step.Value();
        }
        if (m.group("column") != null) {
            return new Step.Column(Integer.parseInt(m.group("column")));
        }
        if (m.group("row") != null) {
            return new Step.Row();
        }
        if (m.group("ofClass") != null || m.group("ofThis") != null) {
            return new Step.RowAs(m.group("ofThis") != null ? OF_RECEIVER : Integer.parseInt(m.group("ofClass")));
        }
        if (m.group("parameter") != null) {
            return new Step.CallbackParameter(Integer.parseInt(m.group("parameter")));
        }
        if (m.group("result") != null) {
            return new Step.CallbackResult();
        }
        if (m.group("thrown") != null) {
            return new Step.CallbackThrown();
        }
        if (m.group("store") != null) {
            return new Step.OfStore(m.group("store").replace('.', '/'));
        }
        if (m.group("compared") != null) {
            return new Step.Compared();
        }
        if (m.group("annotation") != null) {
            return new Step.Component(m.group("annotation"), m.group("attribute"));
        }
        if (m.group("number") != null) {
            return new Step.FieldByArgument(m.group("field"), Integer.parseInt(m.group("number")));
        }
        return m.group("below") != null ? new Step.Everything() : new Step.Field(m.group("field"));
    }
}
