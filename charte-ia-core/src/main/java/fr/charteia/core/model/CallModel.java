package fr.charteia.core.model;

import fr.charteia.annotations.Effet;
import java.util.List;
import java.util.Optional;
import org.jspecify.annotations.Nullable;

/**
 * What is known of a method that is called: rows of the catalogue, of the policy's {@code modeles:} and of the
 * annotations on our own code, merged. A method with a body in scope is still interpreted; its rows add to what its body
 * says.
 *
 * @param known whether any row speaks of how values flow through the method ({@code propagations}, {@code neutres}, an
 *     AI call's result, …); when false, the engine makes the guess for unknown code
 * @param neutral known, and nothing flows out of it
 * @param callbacks which methods of what it is given, or holds, the method calls
 * @param validation the method is a step where a person decides
 * @param anonymised places whose value is no longer personal data after the call
 * @param pseudonymised places whose value is pseudonymised after the call
 * @param kept places whose objects outlive the call, in a store that is not seen
 * @param mention the method marks content as produced with AI
 */
public record CallModel(
        boolean known,
        boolean neutral,
        List<Propagation> propagations,
        List<SequenceOperation> sequence,
        List<Callback> callbacks,
        List<Source> sources,
        List<AiCall> aiCalls,
        Optional<Decision> decision,
        boolean validation,
        List<Place> anonymised,
        List<Place> pseudonymised,
        List<Sink> sinks,
        List<Setting> settings,
        List<Place> kept,
        boolean mention) {

    /** Nothing is known. */
    public static final CallModel UNKNOWN = new CallModel(
            false,
            false,
            List.of(),
            List.of(),
            List.of(),
            List.of(),
            List.of(),
            Optional.empty(),
            false,
            List.of(),
            List.of(),
            List.of(),
            List.of(),
            List.of(),
            false);

    public CallModel {
        propagations = List.copyOf(propagations);
        sequence = List.copyOf(sequence);
        callbacks = List.copyOf(callbacks);
        sources = List.copyOf(sources);
        aiCalls = List.copyOf(aiCalls);
        anonymised = List.copyOf(anonymised);
        pseudonymised = List.copyOf(pseudonymised);
        sinks = List.copyOf(sinks);
        settings = List.copyOf(settings);
        kept = List.copyOf(kept);
    }

    /** How the method finds what it gives of ours, that a framework keeps. */
    public List<Place.Step.Component> components() {
        return propagations.stream()
                .flatMap(row -> row.from().steps().stream())
                .filter(Place.Step.Component.class::isInstance)
                .map(Place.Step.Component.class::cast)
                .toList();
    }

    /** Whether the method runs a statement of SQL that its declaration says. */
    public boolean runsStatement() {
        return sequence.stream().anyMatch(operation -> operation.kind() == SequenceKind.RUN_STATEMENT);
    }

    /**
     * What this model says of the call itself, and not of how values flow through it, on those matters on which the other
     * one says nothing: of the method that runs, beside what is said of the one that is named.
     */
    public CallModel beyond(CallModel other) {
        CallModel more = new CallModel(
                false,
                false,
                List.of(),
                List.of(),
                List.of(),
                other.sources.isEmpty() ? sources : List.of(),
                other.aiCalls.isEmpty() ? aiCalls : List.of(),
                other.decision.isEmpty() ? decision : Optional.empty(),
                validation && !other.validation,
                other.anonymised.isEmpty() ? anonymised : List.of(),
                other.pseudonymised.isEmpty() ? pseudonymised : List.of(),
                other.sinks.isEmpty() ? sinks : List.of(),
                other.settings.isEmpty() ? settings : List.of(),
                other.kept.isEmpty() ? kept : List.of(),
                mention && !other.mention);
        return more.equals(UNKNOWN) ? UNKNOWN : more;
    }

    /** How a value travels. */
    public enum Sort {
        /** The same object: its parts come along. */
        VALUE,
        /** What lies under its keys lies under the same keys there, beside what is under others. */
        ENTRIES,
        /** A new value made from it: text, bytes, a copy in another form. */
        CONTENT,
        /** What Java's serialisation writes of it: all below it that is not transient. */
        SERIALISED,
        /** What a document says of it, JSON or XML: all below it that no annotation leaves out. */
        DOCUMENT,
        /** An object that is made of a document, of the class that the second argument says: where our own code writes such, as that did. */
        OBJECT,
        /** A size, a comparison, a hash: personal data stops here, an AI's output does not. */
        MEASURE,
        /** Whether there is anything: a measure that says nothing of what an AI answered, only that it did. */
        PRESENCE,
        /** It decides which value it is, and is not in it: the key of a lookup, the answer of a filter. */
        CONDITION,
        /** By what records are looked for: it decides which they are; the method's name says by which of their properties ({@code findByStatut}). */
        SELECTION,
        /** A configuration key: the result is what is configured under it. */
        CONFIGURATION
    }

    /**
     * One way from a place to a place.
     *
     * @param id what a trace calls this hop: the model's method, {@code String#concat}
     * @param wanting the place for want of which it is so: it is not, where a value is there, or something is in the receiver
     * @param raised the class of what is thrown, by its internal name, where its declaration does not say it; else empty
     */
    public record Propagation(
            Place from,
            Place to,
            Sort sort,
            String id,
            @Nullable Place wanting,
            String raised) {
        public Propagation(Place from, Place to, Sort sort, String id) {
            this(from, to, sort, id, null);
        }

        public Propagation(Place from, Place to, Sort sort, String id, @Nullable Place wanting) {
            this(from, to, sort, id, wanting, "");
        }
    }

    /** What a list's method does to the positions of its elements. */
    public enum SequenceKind {
        /** Adds the value at the end. */
        APPEND,
        /** Adds the value at the start; what follows moves by one. */
        PREPEND,
        /** Adds the value at the index; what follows moves by one. */
        INSERT,
        /** Removes what is at the index, which is the result; what follows moves back by one. */
        REMOVE_AT,
        /** Removes some element, nobody knows which; it is the result. */
        REMOVE_ANY,
        /** Removes the first element, which is the result. */
        REMOVE_FIRST,
        /** Removes the last element, which is the result. */
        REMOVE_LAST,
        /** Reads the last element. */
        READ_LAST,
        /** Puts the value at the index, in place of what was there, which is the result. */
        SET_AT,
        /** Writes the value over what is at the index of something whose places are not told apart: a character of a text. */
        OVERWRITE_AT,
        /** Removes everything; with an index, only when that is 0. */
        CLEAR,
        /** Removes everything, once the call has given it away. */
        DRAIN,
        /** Takes over, under its keys, the map that the function at the value argument answers, or will. */
        COPY_ANSWER,
        /** Removes the entry under the key that the index argument gives. */
        REMOVE_KEY,
        /** Takes over what another collection or map holds, positions and keys included. */
        COPY,
        /** Puts all arguments in a new sequence, in order. */
        OF,
        /** Positions are lost; what is in stays in. */
        SHUFFLE,
        /** Adds the value to a set, unless it is in it. */
        ADD_DISTINCT,
        /** Adds all that the collection that is the value holds, at the end and in its order. */
        APPEND_ALL,
        /**
         * Leaves what was under the key that the index argument gives, beside what is put there; with a value, only where something
         * is in that.
         */
        KEEP_KEY,
        /**
         * Puts the value under the key that the index argument gives; where something is there, what the last argument makes
         * of both. That is the result.
         */
        MERGE_KEY,
        /** Puts what the last argument makes of the key and what is under it in its place, where something is there. */
        UPDATE_KEY,
        /**
         * Writes the parameters, which the value or else the receiver holds, to the columns of the receiver that a statement says: the
         * index argument, or else the receiver's {@code $sql}.
         */
        WRITE_COLUMNS,
        /** Runs the statement that the declaration of the method says: writes columns, gives what it finds in others. */
        RUN_STATEMENT,
        /** Makes a set of the arguments, which are all different. */
        OF_DISTINCT,
        /** Calls the argument with each element, or with each key and value. */
        CALL_EACH,
        /** Shows the argument each element that it holds on to. */
        SHOW_EACH,
        /** Removes what the condition that is the value holds for. */
        REMOVE_IF,
        /** Puts what the function that is the value makes of each element in its place. */
        REPLACE_ALL,
        /** Puts the value in every place. */
        FILL,
        /** The result is the value itself, seen as the type of the result. */
        VIEW,
        /** The result walks over the receiver, from the index argument on, or from its start. */
        WALK,
        /** The result walks over a copy of the receiver. */
        WALK_COPY,
        /** Moves on in what the receiver reads: what it gives next comes after that. */
        ADVANCE,
        /** Reads the element that comes next. */
        NEXT,
        /** Reads the element before. */
        PREVIOUS,
        /** Whether an element comes next. */
        HAS_NEXT,
        /** Whether an element comes before. */
        HAS_PREVIOUS,
        /** Removes the element that was read last. */
        REMOVE_CURRENT,
        /** Puts the value in the place of the element that was read last. */
        SET_CURRENT,
        /** Adds the value before the element that comes next. */
        ADD_CURRENT,
        /** Removes the value from the keys that the receiver shows. */
        REMOVE_SHOWN,
        /** Removes what the collection that is the value has. */
        REMOVE_ALL,
        /** Keeps only what the collection that is the value has. */
        RETAIN_ALL,
        /** Whether there is no element, no entry. */
        IS_EMPTY,
        /** Whether there is an element. */
        IS_FULL,
        /** The result holds the value, unless that is null: then it holds nothing. */
        HOLD,
        /** The result holds something where the receiver does, if what it is given is not null. */
        HOLD_ALIKE,
        /** Whether the value is a key. */
        HAS_KEY,
        /** Whether the value is an element. */
        HAS_ELEMENT,
        /** At which place the value stands first. */
        PLACE_OF,
        /** The result shows the keys of the receiver, also those that it is given later. */
        SHOW_KEYS,
        /** The result shows the values of the receiver. */
        SHOW_VALUES,
        /** The result shows the entries of the receiver. */
        SHOW_ENTRIES,
        /** The result is a map that shows entries of the receiver, each under its key. */
        SHOW_MAP,
        /** The result shows the elements of the receiver from the first argument to the second. */
        SHOW_RANGE,
        /** Turns the order round. */
        REVERSE,
        /** Exchanges the elements at the two positions that follow the list. */
        SWAP,
        /** Puts the key and the value of each entry of the array that is the argument in a new map. */
        OF_ENTRIES,
        /** Copies cells; the arguments are those of {@code System.arraycopy}. */
        COPY_CELLS,
        /** The result has the first cells of the first argument, as many as the second says. */
        COPY_START,
        /** The result has the cells of the first argument, from the second to the third. */
        COPY_RANGE,
        /** Puts the fourth argument in the cells of the first, from the second to the third. */
        FILL_RANGE,
        /** Puts what the function that is the value makes of each index in its cell. */
        SET_ALL,
        /** Removes the value where it stands first, if it does; what follows moves back by one. */
        REMOVE_VALUE,
        /** Puts the elements in their own order; where the value is given, and no null, in an order that is not known. */
        SORT,
        /** Moves each element as far as the argument that follows the list says, and from the end to the start. */
        ROTATE,
        /** Puts what the collection that is the value holds at the position that the index argument gives, in its order. */
        INSERT_ALL,
        /** Puts the elements of the value over those of the first argument, from its start. */
        COPY_ONTO,
        /** Where the value is under the key that the index argument gives, puts the argument after it in its place. */
        REPLACE_IF,
        /** Finds the first key, or its entry. */
        FIRST_KEY,
        /** Finds the last key, or its entry. */
        LAST_KEY,
        /** Finds the greatest key that is not above the index argument, or its entry. */
        KEY_AT_MOST,
        /** Finds the greatest key below the index argument, or its entry. */
        KEY_BELOW,
        /** Finds the smallest key that is not below the index argument, or its entry. */
        KEY_AT_LEAST,
        /** Finds the smallest key above the index argument, or its entry. */
        KEY_ABOVE,
        /** Whether what the value answers of one element is true. */
        ANY_MATCH,
        /** Whether what the value answers of each element is true. */
        ALL_MATCH,
        /** Whether what the value answers of no element is true. */
        NONE_MATCH,
        /** The result has the elements of which the value answers that it is so. */
        KEEP_IF,
        /** The result has what the receiver, or else the value, holds: each where it is, as long as that is known. */
        COPY_IN_ORDER,
        /** The result has what the function that is the value makes of each element, in its order. */
        MAP_EACH,
        /** The result has all that is in what the function that is the value makes of each element, in its order. */
        FLATTEN_EACH,
        /** What the condition that is the value does not hold for is gone. */
        KEEP_EACH,
        /** What comes after the first for which the condition that is the value does not hold is gone, and that one. */
        KEEP_WHILE,
        /** What comes before the first for which the condition that is the value does not hold is gone. */
        DROP_WHILE,
        /** Only as many as the index argument says are left, the first ones. */
        KEEP_FIRST,
        /** As many as the index argument says are gone, the first ones. */
        DROP_FIRST,
        /** The result holds the first element, or nothing where there is none. */
        FIND_FIRST,
        /** The result has what the first argument holds, and then what the second does. */
        CONCATENATE,
        /** The result has the numbers from the first argument on, up to and without the second. */
        RANGE,
        /** The result has the numbers from the first argument to the second. */
        CLOSED_RANGE,
        /**
         * The result is what the function that is the value makes of what it has made so far and the next element; with an index, from that
         * argument on, else from the first element on, and held by the result.
         */
        FOLD,
        /** Starts to run the value, or the receiver, beside what comes next. */
        START,
        /** Goes on once the receiver, or what it was given to run, has ended. */
        AWAIT,
        /** Makes a map of an array that has keys and values in turn. */
        OF_PAIRS,
        /** Waits while other methods of the object whose method calls may run: fields may be what they leave there. */
        LET_OTHERS
    }

    /**
     * An operation on the positions of a sequence.
     *
     * @param index the argument that gives the index, or -1
     * @param value the argument that gives the value, or -1
     */
    public record SequenceOperation(SequenceKind kind, int index, int value) {}

    /**
     * A method of an object that the call runs: what a sorted map asks of its keys, a cache of its own subclass.
     *
     * @param type the class or interface that declares the method; empty when each class declares its own, of that name
     * @param name the method's name
     * @param parameters how the types of its parameters are written, when they tell it from others
     * @param on the object
     * @param with what it is given
     * @param results where what it gives back goes
     * @param failures where what it throws goes; else it leaves the call
     * @param unless a place where, when something is there, the method is not called
     * @param first whether it is called before the other rows of the call are followed
     */
    public record Callback(
            String type,
            String name,
            Optional<List<String>> parameters,
            Place on,
            List<Place> with,
            List<Place> results,
            List<Place> failures,
            Optional<Place> unless,
            boolean first) {
        public Callback {
            parameters = parameters.map(List::copyOf);
            with = List.copyOf(with);
            results = List.copyOf(results);
            failures = List.copyOf(failures);
        }
    }

    /** The value at that place is what the fact says. */
    public record Source(Place place, Fact fact) {}

    /**
     * A call of an AI.
     *
     * @param library the catalogue file that says so, {@code langchain4j}
     * @param genre what is asked: {@code conversation}, {@code vecteurs}, {@code traduction}, …
     * @param sends what leaves, with everything below it
     * @param returns what comes back
     * @param chooses what comes back that is no words of the AI's: it only chose it, what a search by likeness finds
     * @param service id of the service in the policy, when the row says so
     * @param host host name, when the row says so
     * @param portee {@code interne}, {@code souverain}, {@code externe}, {@code local}, when the row says so
     * @param address where the request goes, each part under the one before it; empty when the client's own address says so
     */
    public record AiCall(
            String library,
            String genre,
            List<Place> sends,
            List<Place> returns,
            List<Place> chooses,
            @Nullable String service,
            @Nullable String host,
            @Nullable String portee,
            List<AddressPart> address) {
        private static final String HTTP = "http";

        public AiCall {
            sends = List.copyOf(sends);
            returns = List.copyOf(returns);
            chooses = List.copyOf(chooses);
            address = List.copyOf(address);
        }

        /** A call that answers, and chooses nothing, whose client says where it goes. */
        public AiCall(
                String library,
                String genre,
                List<Place> sends,
                List<Place> returns,
                @Nullable String service,
                @Nullable String host,
                @Nullable String portee) {
            this(library, genre, sends, returns, List.of(), service, host, portee, List.of());
        }

        /** Whether this is a request of plain HTTP: only its address tells it from one that is no AI's. */
        public boolean isPlainHttp() {
            return genre.equals(HTTP);
        }
    }

    /** A part of a request's address. */
    public sealed interface AddressPart {
        /** What is at that place: a text, or an object that was given an address. */
        record At(Place place) implements AddressPart {}

        /** A text that a declaration gives, {@code ${…}} as written. */
        record Written(String text) implements AddressPart {}
    }

    /** Calling the method produces legal effects. */
    public record Decision(List<Effet> effets, String what, Fact.Certainty certainty) {
        public Decision {
            effets = List.copyOf(effets);
        }
    }

    /** What kinds of places a value should not reach unseen, other than AI calls and decisions. */
    public enum SinkKind {
        /** Leaves to a person. */
        PUBLICATION,
        /** Is published: whoever likes may read it. */
        PUBLIC,
        /** Is written to a log. */
        LOG,
        /** Is executed or interpreted. */
        DANGEROUS_OPERATION,
        /** Tells a model how to behave. */
        INSTRUCTION
    }

    /**
     * The value at that place reaches a sink of that kind.
     *
     * @param when the slot that the receiver must bear for it to be so, if there is one
     */
    public record Sink(SinkKind kind, Place place, @Nullable String when) {
        public Sink(SinkKind kind, Place place) {
            this(kind, place, null);
        }
    }

    /** How the parts of an address come together. */
    public enum Assembly {
        /** Each under the one before it, unless it is absolute. */
        STACKED,
        /** One after the other. */
        CONCATENATED
    }

    /**
     * A setting of a client: its address, key, model, patience and the like.
     *
     * @param slot {@code $adresse}, {@code $cle}, {@code $modele}, {@code $delai}, {@code $jetons}, {@code $journal}, {@code
     *     $fichier}, {@code $tls-ouvert}, {@code $tls-verifie}, {@code $reponse}
     * @param values the places that give it, in order
     * @param assembly how they come together
     * @param bearer what bears it, when that is not the receiver, or the result of a static method; a text that is given back is
     *     itself such an address
     * @param given whether the call itself says it, whatever it is given
     * @param fixed what the call says, whatever it is given; null where places give it
     */
    public record Setting(
            String slot,
            List<Place> values,
            Assembly assembly,
            @Nullable Place bearer,
            boolean given,
            @Nullable String fixed) {
        public Setting {
            values = List.copyOf(values);
        }

        /** A setting that some place gives, or that the call itself says. */
        public Setting(String slot, List<Place> values, Assembly assembly, @Nullable Place bearer, boolean given) {
            this(slot, values, assembly, bearer, given, null);
        }

        /** A setting that some place gives. */
        public Setting(String slot, List<Place> values, Assembly assembly, @Nullable Place bearer) {
            this(slot, values, assembly, bearer, false);
        }

        /** A setting from one place, that the receiver bears. */
        public Setting(String slot, Place value) {
            this(slot, List.of(value), Assembly.STACKED, null);
        }
    }
}
