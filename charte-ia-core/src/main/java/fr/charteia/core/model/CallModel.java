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
 * @param shown what that person is shown; whatever the method is given, where none is named
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
        List<Place> shown,
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
            List.of(),
            false);

    public CallModel {
        propagations = List.copyOf(propagations);
        sequence = List.copyOf(sequence);
        callbacks = List.copyOf(callbacks);
        sources = List.copyOf(sources);
        aiCalls = List.copyOf(aiCalls);
        shown = List.copyOf(shown);
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

    /** Whether the method finds records: of what it is given, it says which. */
    public boolean selects() {
        return propagations.stream().anyMatch(row -> row.sort() == Sort.SELECTION);
    }

    /**
     * What this model says of the call itself, and not of how values flow through it, on those matters on which the other
     * one says nothing: of the method that runs, beside what is said of the one that is named.
     */
    public CallModel beyond(CallModel other) {
        if (!saysBeyond(other)) {
            return UNKNOWN;
        }
        return new CallModel(
                false,
                false,
                List.of(),
                List.of(),
                List.of(),
                other.sources.isEmpty() ? sources : List.of(),
                other.aiCalls.isEmpty() ? aiCalls : List.of(),
                other.decision.isEmpty() ? decision : Optional.empty(),
                validation && !other.validation,
                other.validation ? List.of() : shown,
                other.anonymised.isEmpty() ? anonymised : List.of(),
                other.pseudonymised.isEmpty() ? pseudonymised : List.of(),
                other.sinks.isEmpty() ? sinks : List.of(),
                other.settings.isEmpty() ? settings : List.of(),
                other.kept.isEmpty() ? kept : List.of(),
                mention && !other.mention);
    }

    /** Asked for every call, so that nothing is made for it. */
    private boolean saysBeyond(CallModel other) {
        return !sources.isEmpty() && other.sources.isEmpty()
                || !aiCalls.isEmpty() && other.aiCalls.isEmpty()
                || decision.isPresent() && other.decision.isEmpty()
                || validation && !other.validation
                || !anonymised.isEmpty() && other.anonymised.isEmpty()
                || !pseudonymised.isEmpty() && other.pseudonymised.isEmpty()
                || !sinks.isEmpty() && other.sinks.isEmpty()
                || !settings.isEmpty() && other.settings.isEmpty()
                || !kept.isEmpty() && other.kept.isEmpty()
                || mention && !other.mention;
    }

    /** How a value travels. */
    public enum Sort {
        /** The same object: its parts come along. */
        VALUE("valeur"),
        /** What lies under its keys lies under the same keys there, beside what is under others. */
        ENTRIES("entrees"),
        /** A new value made from it: text, bytes, a copy in another form. */
        CONTENT("contenu"),
        /** A new value made from it that is a number, a date, a constant of an enum, or the text of one: nothing else can be in it. */
        FORM("forme"),
        /** What Java's serialisation writes of it: all below it that is not transient. */
        SERIALISED("serialise"),
        /** What a document says of it, JSON or XML: all below it that no annotation leaves out. */
        DOCUMENT("document"),
        /** The same, to be looked into and changed, a tree or a map: what it says of each property of an object of ours lies under that one's name. */
        TREE("arbre"),
        /** An object that is made of a document, of the class that the second argument says: where our own code writes such, as that did. */
        OBJECT("objet"),
        /** A size, a comparison, a hash: personal data stops here, an AI's output does not. */
        MEASURE("mesure"),
        /** How many there are, or whether there is one, or one like it: a measure in which the order of them has no say. */
        COUNT("nombre"),
        /** Whether there is anything: a measure that says nothing of what an AI answered, only that it did. */
        PRESENCE("presence"),
        /** Whether there is nothing: the opposite. */
        ABSENCE("absence"),
        /** It decides which value it is, and is not in it: the key of a lookup, the answer of a filter. */
        CONDITION("condition"),
        /** It decides whether there is one: what a filter lets through, what is removed. */
        EXISTENCE("existence"),
        /** It decides which of several comes first: whether there is one, it does not. */
        RANK("rang"),
        /** It keeps those that come first, or leaves them out: what has ranked them decides which of them are left. */
        CUT("coupe"),
        /** By what records are looked for: it decides which they are; the method's name says by which of their properties ({@code findByStatut}). */
        SELECTION("selection"),
        /** A configuration key: the result is what is configured under it. */
        CONFIGURATION("configuration");

        private final String word;

        Sort(String word) {
            this.word = word;
        }

        /** What models call it. */
        public String word() {
            return word;
        }

        /** Whether what comes of it is a copy in another form: it says all that it was made of says. */
        public boolean isCopy() {
            return switch (this) {
                case CONTENT, FORM, SERIALISED, DOCUMENT, TREE, OBJECT -> true;
                case VALUE,
                        ENTRIES,
                        MEASURE,
                        COUNT,
                        PRESENCE,
                        ABSENCE,
                        CONDITION,
                        EXISTENCE,
                        RANK,
                        CUT,
                        SELECTION,
                        CONFIGURATION -> false;
            };
        }

        /** Whether what comes of it only says what is chosen: it adds to a value that another row gives. */
        public boolean isChoice() {
            return switch (this) {
                case CONDITION, EXISTENCE, RANK, CUT, SELECTION -> true;
                case VALUE,
                        ENTRIES,
                        CONTENT,
                        FORM,
                        SERIALISED,
                        DOCUMENT,
                        TREE,
                        OBJECT,
                        MEASURE,
                        COUNT,
                        PRESENCE,
                        ABSENCE,
                        CONFIGURATION -> false;
            };
        }
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

    /**
     * An operation on the positions of a sequence.
     *
     * @param index the argument that gives the index, or -1
     * @param value the argument that gives the value, or -1
     * @param table the argument that gives, or bears, the name of a table, or -1
     * @param on what it is done with in place of the receiver, once functions that the call is given have run
     */
    public record SequenceOperation(
            SequenceKind kind,
            int index,
            int value,
            int table,
            @Nullable Place on) {
        public SequenceOperation(SequenceKind kind, int index, int value) {
            this(kind, index, value, -1, null);
        }
    }

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
     * @param deciding a place: what is there decides whether the method is called
     * @param first whether it is called before the other rows of the call are followed
     * @param approved what a person was shown who has said yes where the method is called: the listener of a dialog that asks
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
            Optional<Place> deciding,
            boolean first,
            List<Place> approved) {
        public Callback {
            approved = List.copyOf(approved);
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
        private static final String TOOL = "outil";

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

        /** The same call, where other places leave by it. */
        public AiCall sending(List<Place> others) {
            return new AiCall(library, genre, others, returns, chooses, service, host, portee, address);
        }

        /** The same call, where its answer comes back at other places. */
        public AiCall returning(List<Place> others) {
            return new AiCall(library, genre, sends, others, chooses, service, host, portee, address);
        }

        /** The same call, to an address that is told otherwise. */
        public AiCall to(List<AddressPart> other) {
            return new AiCall(library, genre, sends, returns, chooses, service, host, portee, other);
        }

        /** Whether a model calls this itself: a retriever or an advisor is called by the library, whatever the model says. */
        public boolean isToolOfModel() {
            return genre.equals(TOOL);
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
     * @param address whether it is an address, which is one only as long as the code does not name its host
     */
    public record Sink(SinkKind kind, Place place, @Nullable String when, boolean address) {
        public Sink(SinkKind kind, Place place) {
            this(kind, place, null, false);
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
     *     $fichier}, {@code $tls-ouvert}, {@code $tls-verifie}, {@code $reponse}, {@code
     *     $entete}
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
