package fr.charteia.core.flow.value;

import java.util.List;
import java.util.Optional;
import org.jspecify.annotations.Nullable;

/**
 * A part of an object: one step of an {@link AccessPath}, and the key under which the {@link Heap} keeps its value.
 *
 * @param kind what sort of part
 * @param name the field, the constant index or key, the slot's name; empty for any
 */
public record Slot(Kind kind, String name) {
    /** The sorts of parts. */
    public enum Kind {
        /** A field; the name is the declaring class, a dot and the field. */
        FIELD,
        /** An element: of an array, a collection, an optional; the name is a constant index, or empty for any. */
        ELEMENT,
        /** The keys of a map. */
        KEY,
        /** A value of a map; the name is {@code =} and the constant key, or empty for any. */
        VALUE,
        /** A slot that models name, {@code $adresse}; also a captured variable of a function. */
        NAMED,
        /** What an object of which nothing is known was given. */
        CONTENT,
        /** What the object prints as. */
        TEXT,
        /** One of several objects that may be there; the name is its number. */
        ALTERNATIVE,
        /** Any object that can be reached from the object, itself included: the field that follows says which. */
        BELOW,
        /**
         * Everything that can be reached from the object; the name is its class, where the method has found that out, or {@code =}, of what
         * equality compares.
         */
        DEEP
    }

    public static final Slot ELEMENT = new Slot(Kind.ELEMENT, "");
    public static final Slot KEY = new Slot(Kind.KEY, "");
    public static final Slot VALUE = new Slot(Kind.VALUE, "");
    public static final Slot CONTENT = new Slot(Kind.CONTENT, "");
    public static final Slot TEXT = new Slot(Kind.TEXT, "");
    public static final Slot BELOW = new Slot(Kind.BELOW, "");
    public static final Slot DEEP = new Slot(Kind.DEEP, "");
    /** All below the object that has a say in what it equals. */
    public static final Slot COMPARED = new Slot(Kind.DEEP, "=");

    public static final Slot ADDRESS = new Slot(Kind.NAMED, "$adresse");
    /** What a model may call, on whatever was told so: a builder, a request. */
    public static final Slot TOOLS = new Slot(Kind.NAMED, "$outils");
    /** The collection that a view or an iterator shows. */
    public static final Slot ORIGIN = new Slot(Kind.NAMED, "$liste");
    /** The collection of which a stream has all elements, as long as it has. */
    public static final Slot ALL_OF = new Slot(Kind.NAMED, "$tout");
    /** Where what a view shows of that collection begins, while that is known. */
    public static final Slot START = new Slot(Kind.NAMED, "$debut");
    /** The position of the element that an iterator gives next, while that is known. */
    public static final Slot CURSOR = new Slot(Kind.NAMED, "$place");
    /** Set on an iterator that walks from the end to the start. */
    public static final Slot BACKWARDS = new Slot(Kind.NAMED, "$rebours");
    /** The position of the element that an iterator gave last. */
    public static final Slot CURRENT = new Slot(Kind.NAMED, "$rendu");
    /** The map of which a view shows the keys. */
    public static final Slot KEYS_OF = new Slot(Kind.NAMED, "$cles");
    /** The map of which a view shows the values. */
    public static final Slot VALUES_OF = new Slot(Kind.NAMED, "$valeurs");
    /** The map of which an entry, a set of entries or another map shows entries. */
    public static final Slot ENTRIES_OF = new Slot(Kind.NAMED, "$carte");
    /** The key of the one entry that an object shows. */
    public static final Slot UNDER = new Slot(Kind.NAMED, "$sous");
    /** How many elements are told apart that may come in any order, or not be there at all. */
    public static final Slot UNORDERED = new Slot(Kind.NAMED, "$sansOrdre");
    /** How many elements a sequence has, while that is known. */
    public static final Slot SIZE = new Slot(Kind.NAMED, "$taille");

    /** What says how many elements something has that were made of others, one of each. */
    public static final Slot MADE_OF = new Slot(Kind.NAMED, "$desquels");

    /** What something was made of that holds just that, or nothing where that is null. */
    public static final Slot JUST = new Slot(Kind.NAMED, "$tel");

    /** What an array or a list held when a loop began to replace all of it. */
    public static final Slot BEFORE = new Slot(Kind.NAMED, "avant");

    /** What a loop that is under way, and comes to all elements of an array or a list, has taken of it so far. */
    public static final Slot VISITED = new Slot(Kind.NAMED, "$vus");

    /** What a person has approved in every round so far of a loop that is under way, and comes to all elements of an array or a list. */
    public static final Slot APPROVED = new Slot(Kind.NAMED, "$approuve");

    /** What the elements of an array or a list that the caller passed were taken as by a loop that came to all of them. */
    public static final Slot TAKEN = new Slot(Kind.NAMED, "$pris");

    /** The order by which a sorted map or set tells keys apart. */
    public static final Slot ORDER = new Slot(Kind.NAMED, "$ordre");

    /** The text that a builder holds, while it is known. */
    public static final Slot WRITTEN = new Slot(Kind.NAMED, "$texte");

    /** The name under which others find what the object leads to: a path's text. */
    public static final Slot NAME = new Slot(Kind.NAMED, "$chemin");
    /** What the file holds of which something is the path: nothing lies there, what a path is named for says it. */
    public static final Slot FILE = new Slot(Kind.NAMED, "$fichier");

    /** What a promise failed on. */
    public static final Slot FAILED_ON = new Slot(Kind.NAMED, "$echec");

    /** Set on a promise that was kept, or broken: another time does nothing. */
    public static final Slot COMPLETE = new Slot(Kind.NAMED, "$acheve");

    /** The text of the statement that an object stands for, in SQL. */
    public static final Slot STATEMENT = new Slot(Kind.NAMED, "$sql");

    /** What rows were asked for by: it holds the parameters of their statement. */
    public static final Slot QUERY = new Slot(Kind.NAMED, "$requete");

    /** The table that something writes to: its name, or what bears that. */
    public static final Slot TABLE = new Slot(Kind.NAMED, "$table");

    /** The class of which a mapper makes objects of rows. */
    public static final Slot CLASS = new Slot(Kind.NAMED, "$classe");

    /** Which instruction added to the object last: two ways that added differently differ, even where all they added is alike. */
    public static final Slot VERSION = new Slot(Kind.NAMED, "$version");

    /** Which instruction put the elements into another order last, where nobody knows which of them stands where. */
    public static final Slot MOVED = new Slot(Kind.NAMED, "$deplace");

    /** The function that a composed one runs first, and the one that it gives the result to. */
    public static final Slot FIRST = new Slot(Kind.NAMED, "$premier");

    public static final Slot SECOND = new Slot(Kind.NAMED, "$second");

    /** The function that a composed one runs after the first, and gives the same as that. */
    public static final Slot ALSO = new Slot(Kind.NAMED, "$aussi");

    /** The condition that one made of two asks too, where the first is true, or where it is false. */
    public static final Slot AND = new Slot(Kind.NAMED, "$et");

    public static final Slot OR = new Slot(Kind.NAMED, "$ou");

    /** The condition that one turns round. */
    public static final Slot NOT = new Slot(Kind.NAMED, "$non");

    /** Where a function that a library made of others has these. */
    public static final List<Slot> COMPOSED = List.of(ELEMENT, FIRST, SECOND, ALSO, AND, OR, NOT);

    /** Set on what writes the answer to a request. */
    public static final Slot RESPONSE = new Slot(Kind.NAMED, "$reponse");

    /** Set on an object whose parts are no longer personal data. */
    public static final Slot ANONYMISED = new Slot(Kind.NAMED, "$anonyme");
    /** Set on an object whose parts are pseudonymised. */
    public static final Slot PSEUDONYMISED = new Slot(Kind.NAMED, "$pseudonyme");
    /** Set on a file that was found to lie in a folder. */
    public static final Slot CONFINED = new Slot(Kind.NAMED, "$dedans");

    /** What was added last to a container of which nobody knows what is where, or that is passed: by that, ways that have added something are told apart. */
    public static final Slot ADDED = new Slot(Kind.NAMED, "$ajoute");

    /** Set on a container that the caller passed and that was emptied: what it held then is gone. */
    public static final Slot EMPTIED = new Slot(Kind.NAMED, "$vide");

    /** Set on a container that the caller passed and in which a test has found something: it has, as long as nobody changes how much. */
    public static final Slot FILLED = new Slot(Kind.NAMED, "$garni");

    private static final String ASKED = "$interroge.";

    /** Set on what lies in an object that the caller passed, where a library makes it if there is none. */
    public static final Slot MADE = new Slot(Kind.NAMED, "$fait");

    /** Set on an object that code which is not seen holds on to: what is written to it outlives the call. */
    public static final Slot KEPT = new Slot(Kind.NAMED, "$garde");

    /** The threads and tasks that run meanwhile; {@link AccessPath#STATIC} has it. */
    public static final Slot RUNNING = new Slot(Kind.NAMED, "$encours");

    /** The task that a future stands for, the tasks that an executor was given. */
    public static final Slot TASK = new Slot(Kind.NAMED, "$tache");

    /** Set on an object that holds what unknown code was given, for all that is known. */
    public static final Slot GUESSED = new Slot(Kind.NAMED, "$devine");

    /** Set on a stream or reader of ours: what is read from it is what was noted among its elements. */
    public static final Slot READ = new Slot(Kind.NAMED, "$flux");

    /** That an object is what a person answered, of which nothing is known but its class: what others of the class hold is what they said. */
    public static final Slot ANSWERED = new Slot(Kind.NAMED, "$repondu");

    /** What decided that something was thrown, with what was. */
    public static final Slot THROWN_FOR = new Slot(Kind.NAMED, "$raison");

    /** Set on an object of which a model says what it holds. */
    public static final Slot DESCRIBED = new Slot(Kind.NAMED, "$decrit");

    private static final String CAPTURE = "capture";
    private static final String BEING = "=@";
    private static final String AND_SO_ON = "…";

    /** Parts the name of a slot that models name from the type of what it holds, where that is known. */
    public static final String TYPED = "@";

    /** Where {@link AccessPath#STATE} has what all objects of a type hold. */
    public static Slot ofType(String type) {
        return new Slot(Kind.NAMED, TYPED + type);
    }

    /** Where {@link AccessPath#STATIC} has a store of which there is one, that static methods of the type fill and read. */
    public static Slot ofStore(String type) {
        return new Slot(Kind.NAMED, "$magasin" + TYPED + type);
    }

    /** Everything below an object that is found to be of a type. */
    public static Slot deep(String type) {
        return new Slot(Kind.DEEP, type);
    }

    public static Slot field(String owner, String name) {
        return new Slot(Kind.FIELD, owner + "." + name);
    }

    public static Slot element(int index) {
        return new Slot(Kind.ELEMENT, Integer.toString(index));
    }

    public static Slot value(String key) {
        return new Slot(Kind.VALUE, "=" + key);
    }

    /** The values under all keys that begin so. */
    public static Slot valuesBeginning(String key) {
        return new Slot(Kind.VALUE, "=" + key + AND_SO_ON);
    }

    /** What is so of a place where it holds that constant: an enum's, by where it is made, a text or a whole number. */
    public static Optional<Slot> being(Object key) {
        if (key instanceof HeapObject constant && constant.isGlobal()) {
            return Optional.of(new Slot(Kind.VALUE, BEING + constant.site()));
        }
        if (key instanceof Integer number) {
            return Optional.of(new Slot(Kind.VALUE, BEING + number));
        }
        return key instanceof String text ? Optional.of(new Slot(Kind.VALUE, BEING + '"' + text)) : Optional.empty();
    }

    /** The same of the one constant that a value is; empty where it may be several. */
    public static Optional<Slot> being(Value value) {
        return Approvals.keys(value)
                .filter(keys -> keys.size() == 1)
                .flatMap(keys -> being(keys.iterator().next()));
    }

    /** Whether it says which constant a place holds. */
    public boolean isBeing() {
        return kind == Kind.VALUE && name.startsWith(BEING);
    }

    /** Whether it is the values under all keys that begin alike. */
    public boolean isBeginning() {
        return kind == Kind.VALUE && name.endsWith(AND_SO_ON);
    }

    /** Whether one of the two is the values under all keys that begin alike, and the other may be among them. */
    public boolean mayBeAmong(Slot other) {
        return isBeginning() && other.kind == Kind.VALUE && other.begins(letters())
                || other.isBeginning() && kind == Kind.VALUE && begins(other.letters());
    }

    /** Where it leads to in an object: of one that was made here, all keys are known, and one of which only the beginning is may be any. */
    public Slot in(HeapObject object) {
        return isBeginning() && object.kind() == HeapObject.Kind.ALLOCATED && !object.isGlobal() ? VALUE : this;
    }

    private String letters() {
        return isBeginning() ? name.substring(0, name.length() - AND_SO_ON.length()) : name;
    }

    private boolean begins(String letters) {
        String own = letters();
        return own.startsWith(letters) || isBeginning() && letters.startsWith(own);
    }

    public static Slot named(String name) {
        return new Slot(Kind.NAMED, name);
    }

    /** Set on a container that was made here where an instruction has asked whether there is something; gone once how much there is has changed. */
    public static Slot askedBy(int instruction) {
        return named(ASKED + instruction);
    }

    /** Whether it notes that an instruction has asked whether there is something. */
    public boolean isAsked() {
        return kind == Kind.NAMED && name.startsWith(ASKED);
    }

    /** Whether it is a captured variable of a function. */
    public boolean isCapture() {
        return kind == Kind.NAMED && name.startsWith(CAPTURE);
    }

    /** Whether it is a part that models name, of what a library made: a cache's loader. */
    public boolean isPart() {
        return kind == Kind.NAMED && !isCapture();
    }

    /** Which captured variable it is. */
    public int captured() {
        return Integer.parseInt(name.substring(CAPTURE.length()));
    }

    public static Slot capture(int index) {
        return new Slot(Kind.NAMED, CAPTURE + index);
    }

    /** The class that declares a field; the name of another slot. */
    public String owner() {
        return kind == Kind.FIELD ? name.substring(0, name.lastIndexOf('.')) : name;
    }

    /** Whether two slots of one kind have the same {@link #owner}. */
    boolean hasOwnerOf(Slot other) {
        if (kind != Kind.FIELD) {
            return name.equals(other.name);
        }
        int dot = name.lastIndexOf('.');
        return dot == other.name.lastIndexOf('.') && name.regionMatches(0, other.name, 0, dot);
    }

    public static Slot alternative(int number) {
        return new Slot(Kind.ALTERNATIVE, Integer.toString(number));
    }

    /** The type of what it holds, where its name says so. */
    public Optional<String> typeHeld() {
        int at = kind == Kind.NAMED && name.startsWith("$") ? name.indexOf(TYPED) : -1;
        return at < 0 ? Optional.empty() : Optional.of(name.substring(at + 1));
    }

    /** Whether it is one of several of its sort: a constant index or key. */
    public boolean isConstant() {
        return (kind == Kind.ELEMENT || kind == Kind.VALUE) && !name.isEmpty();
    }

    /** Whether writing it adds to what is there: which element, key or value it is, is not known. */
    public boolean isAdded() {
        return kind == Kind.KEY
                || kind == Kind.CONTENT
                || (kind == Kind.ELEMENT || kind == Kind.VALUE) && name.isEmpty();
    }

    /** Whether containers have it: an element, a key, a value. */
    public boolean isContained() {
        return kind == Kind.ELEMENT || kind == Kind.KEY || kind == Kind.VALUE;
    }

    /** Whether it is of a map's entries: a key, a value. */
    public boolean isOfEntry() {
        return kind == Kind.KEY || kind == Kind.VALUE;
    }

    /** The slot for any of the sort. */
    public Slot any() {
        return kind == Kind.ELEMENT ? ELEMENT : kind == Kind.VALUE ? VALUE : this;
    }

    /** Whether it only describes the object and carries no data of it. */
    public boolean isSetting() {
        return kind == Kind.NAMED && name.startsWith("$");
    }

    /** Whether a method notes there what it has found so far, in a loop that is under way or by a test: nothing is written. */
    public boolean isNote() {
        return equals(VISITED) || equals(APPROVED) || equals(FILLED) || equals(ADDED) || isAsked();
    }

    /** Whether the other may be the same part: one position of a list, or any. */
    public boolean mayBe(Slot other) {
        return equals(other)
                || isContained() && any().equals(other.any()) && (equals(any()) || other.equals(other.any()));
    }

    @Override
    public boolean equals(@Nullable Object other) {
        return this == other || other instanceof Slot slot && kind == slot.kind && name.equals(slot.name);
    }

    @Override
    public int hashCode() {
        // By ordinal: the same from run to run.
        return kind.ordinal() * 31 + name.hashCode();
    }
}
