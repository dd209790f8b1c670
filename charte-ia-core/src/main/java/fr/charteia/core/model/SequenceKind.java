package fr.charteia.core.model;

import java.util.Optional;
import org.jspecify.annotations.Nullable;

/** What a list's method does to the positions of its elements. */
public enum SequenceKind {
    /** Adds the value at the end. */
    APPEND("ajouter"),
    /** Adds the value at the start; what follows moves by one. */
    PREPEND("ajouter-premier"),
    /** Adds the value at the index; what follows moves by one. */
    INSERT("inserer"),
    /** Removes what is at the index, which is the result; what follows moves back by one. */
    REMOVE_AT("retirer"),
    /** Removes some element, nobody knows which; it is the result. */
    REMOVE_ANY("retirer-un"),
    /** Removes the first element, which is the result. */
    REMOVE_FIRST("retirer-premier"),
    /** Removes the last element, which is the result. */
    REMOVE_LAST("retirer-dernier"),
    /** Reads the last element. */
    READ_LAST("lire-dernier"),
    /** Puts the value at the index, in place of what was there, which is the result. */
    SET_AT("poser"),
    /** Writes the value over what is at the index of something whose places are not told apart: a character of a text. */
    OVERWRITE_AT("ecraser"),
    /** Removes everything; with an index, only when that is 0. */
    CLEAR("vider"),
    /** Removes everything, once the call has given it away. */
    DRAIN("vider-ensuite"),
    /** Takes as many out of the receiver as the index argument says, or all, the first ones, and adds them to the value, in their order. */
    POUR("verser"),
    /** Takes over, under its keys, the map that the function at the value argument answers, or will. */
    COPY_ANSWER("copier-reponse"),
    /** Removes the entry under the key that the index argument gives. */
    REMOVE_KEY("retirer-cle"),
    /** Removes the entry under the key that the index argument gives where the value is under it. */
    REMOVE_KEY_IF("retirer-cle-si"),
    /** Takes over what another collection or map holds, positions and keys included. */
    COPY("copier"),
    /** Puts all arguments in a new sequence, in order. */
    OF("de"),
    /** The result is a new sequence without an element, whatever the arguments are. */
    OF_NONE("de-rien"),
    /** Positions are lost; what is in stays in. */
    SHUFFLE("melanger"),
    /** Adds the value to a set, unless it is in it. */
    ADD_DISTINCT("ajouter-distinct"),
    /** Adds all that the collection that is the value holds, at the end and in its order. */
    APPEND_ALL("ajouter-tout"),
    /**
     * Leaves what was under the key that the index argument gives, beside what is put there; with a value, only where something
     * is in that.
     */
    KEEP_KEY("garder-cle"),
    /**
     * Puts the value under the key that the index argument gives; where something is there, what the last argument makes
     * of both. That is the result.
     */
    MERGE_KEY("fusionner-cle"),
    /** Puts what the last argument makes of the key and what is under it in its place, where something is there. */
    UPDATE_KEY("recalculer-cle"),
    /**
     * Writes the parameters, which the value or else the receiver holds, to the columns of the receiver that a statement says: the
     * index argument, or else the receiver's {@code $sql}.
     */
    WRITE_COLUMNS("ecrire-colonnes"),
    /**
     * The same by a text that says only what is set and where ({@code advice = ?1 where id = ?2}), or only which one column: it is of the
     * records that the receiver keeps, or of the class itself on which a static method is called.
     */
    WRITE_RECORDS("ecrire-fiches"),
    /**
     * Chooses, by such a text ({@code advice = ?1 order by id}) or by a whole statement, which the receiver may hold in its {@code $sql},
     * which of the records are given, and how many.
     */
    CHOOSE_RECORDS("choisir-fiches"),
    /**
     * Writes the value to the column that the index argument bears the name of, of the table that the table argument, or else the
     * receiver, bears the name of in {@code $table} or is: no statement says that.
     */
    WRITE_COLUMN("ecrire-colonne"),
    /** The same of all that the value holds under names, as a document does, or that the expression in its {@code $sql} sets. */
    WRITE_FIELDS("ecrire-champs"),
    /** Sends the value, an event of an enum or a message of one, to the receiver, a machine of states. */
    SEND_EVENT("envoyer-evenement"),
    /** Sends a message to the topic or the queue that the value names. */
    SEND_TO("envoyer-a"),
    /** Runs the statement that the declaration of the method says: writes columns, gives what it finds in others. No row says so. */
    RUN_STATEMENT,
    /** Makes a set of the arguments, which are all different. */
    OF_DISTINCT("de-distincts"),
    /** Makes a set of the arguments, some of which may be the same. */
    OF_SOME("de-quelques"),
    /** Calls the argument with each element, or with each key and value. */
    CALL_EACH("pour-chacun"),
    /** Shows the argument each element that it holds on to. */
    SHOW_EACH("montrer-chacun"),
    /** Removes what the condition that is the value holds for. */
    REMOVE_IF("retirer-si"),
    /** Puts what the function that is the value makes of each element in its place. */
    REPLACE_ALL("remplacer"),
    /** Puts the value in every place. */
    FILL("remplir"),
    /** The result is the value itself, seen as the type of the result. */
    VIEW("vue"),
    /** The result walks over the receiver, from the index argument on, or from its start. */
    WALK("parcourir"),
    /** Gives an iterator that walks over the receiver from its end to its start. */
    WALK_BACK("parcourir-a-rebours"),
    /** The result walks over a copy of the receiver. */
    WALK_COPY("parcourir-copie"),
    /** Moves on in what the receiver reads: what it gives next comes after that. */
    ADVANCE("avancer"),
    /** Reads the element that comes next. */
    NEXT("suivant"),
    /** Reads the element before. */
    PREVIOUS("precedent"),
    /** Whether an element comes next. */
    HAS_NEXT("a-suivant"),
    /** Whether an element comes before. */
    HAS_PREVIOUS("a-precedent"),
    /** Removes the element that was read last. */
    REMOVE_CURRENT("retirer-courant"),
    /** Puts the value in the place of the element that was read last. */
    SET_CURRENT("remplacer-courant"),
    /** Adds the value before the element that comes next. */
    ADD_CURRENT("inserer-courant"),
    /** Removes the value from the keys that the receiver shows. */
    REMOVE_SHOWN("retirer-montre"),
    /** Removes what the collection that is the value has. */
    REMOVE_ALL("retirer-tous"),
    /** Keeps only what the collection that is the value has. */
    RETAIN_ALL("retenir"),
    /** Whether there is no element, no entry, in the receiver; with a value in that, if that is there at all. */
    IS_EMPTY("est-vide"),
    /** Whether there is an element, of the same. */
    IS_FULL("est-plein"),
    /** Only ends where the value is true or, where it is no truth value, there; without one, where there is an element. */
    REQUIRE("exiger"),
    /** Only ends where there is an element in the value. */
    REQUIRE_FULL("exiger-plein"),
    /** The result holds the value, unless that is null: then it holds nothing. */
    HOLD("tenir"),
    /** The result holds something where the receiver does, if what it is given is not null. */
    HOLD_ALIKE("tenir-autant"),
    /** What the receiver holds, or the value where it holds nothing. */
    OR_ELSE("a-defaut"),
    /** Whether the value is a key. */
    HAS_KEY("a-cle"),
    /** Whether the value is an element. */
    HAS_ELEMENT("a-element"),
    /** Whether the value is under some key, or is what the receiver holds. */
    HAS_VALUE("a-valeur"),
    /** At which place the value stands first. */
    PLACE_OF("place-de"),
    /** The result shows the keys of the receiver, also those that it is given later. */
    SHOW_KEYS("montrer-cles"),
    /** The result shows the values of the receiver. */
    SHOW_VALUES("montrer-valeurs"),
    /** The result shows the entries of the receiver. */
    SHOW_ENTRIES("montrer-entrees"),
    /** The result is a map that shows entries of the receiver, each under its key. */
    SHOW_MAP("montrer-carte"),
    /** The result shows the elements of the receiver from the first argument to the second. */
    SHOW_RANGE("montrer-partie"),
    /** The result shows elements of the receiver, those that lie between some in its order. */
    SHOW_SOME("montrer-certains"),
    /** Turns the order round. */
    REVERSE("inverser"),
    /** Exchanges the elements at the two positions that follow the list. */
    SWAP("echanger"),
    /** Puts the key and the value of each entry of the array that is the argument in a new map. */
    OF_ENTRIES("d-entrees"),
    /** Copies cells; the arguments are those of {@code System.arraycopy}. */
    COPY_CELLS("copier-cases"),
    /** The result has the first cells of the first argument, as many as the second says. */
    COPY_START("copier-debut"),
    /** The result has the cells of the first argument, from the second to the third. */
    COPY_RANGE("copier-partie"),
    /** Puts the fourth argument in the cells of the first, from the second to the third. */
    FILL_RANGE("remplir-partie"),
    /** Puts what the function that is the value makes of each index in its cell. */
    SET_ALL("poser-tout"),
    /** Removes the value where it stands first, if it does; what follows moves back by one. */
    REMOVE_VALUE("retirer-valeur"),
    /** Puts the elements in their own order; where the value is given, and no null, in an order that is not known. */
    SORT("trier"),
    /** Moves each element as far as the argument that follows the list says, and from the end to the start. */
    ROTATE("tourner"),
    /** Puts what the collection that is the value holds at the position that the index argument gives, in its order. */
    INSERT_ALL("inserer-tout"),
    /** Puts the elements of the value over those of the first argument, from its start. */
    COPY_ONTO("copier-sur"),
    /**
     * Where the value is under the key that the index argument gives, puts the argument after it in its place; without a value, only finds
     * where nothing is there, and nothing happens.
     */
    REPLACE_IF("remplacer-si"),
    /** Finds the first key, or its entry. */
    FIRST_KEY("premiere-cle"),
    /** Finds the last key, or its entry. */
    LAST_KEY("derniere-cle"),
    /** Takes out the first key with what is under it, and gives the entry that it was. */
    TAKE_FIRST_KEY("retirer-premiere-cle"),
    /** Takes out the last key with what is under it, and gives the entry that it was. */
    TAKE_LAST_KEY("retirer-derniere-cle"),
    /** Finds the greatest key that is not above the index argument, or its entry. */
    KEY_AT_MOST("cle-au-plus"),
    /** Finds the greatest key below the index argument, or its entry. */
    KEY_BELOW("cle-avant"),
    /** Finds the smallest key that is not below the index argument, or its entry. */
    KEY_AT_LEAST("cle-au-moins"),
    /** Finds the smallest key above the index argument, or its entry. */
    KEY_ABOVE("cle-apres"),
    /** Whether what the value answers of one element is true. */
    ANY_MATCH("un-au-moins"),
    /** Whether what the value answers of each element is true. */
    ALL_MATCH("chacun"),
    /** Whether what the value answers of no element is true. */
    NONE_MATCH("aucun"),
    /** The result has the elements of which the value answers that it is so. */
    KEEP_IF("garder-si"),
    /** The result has what the receiver, or else the value, holds: each where it is, as long as that is known. */
    COPY_IN_ORDER("copier-en-ordre"),
    /** The result has what the function that is the value makes of each element, in its order. */
    MAP_EACH("transformer-chacun"),
    /** The result has all that is in what the function that is the value makes of each element, in its order. */
    FLATTEN_EACH("aplatir-chacun"),
    /** What the condition that is the value does not hold for is gone. */
    KEEP_EACH("garder-chacun"),
    /** What comes after the first for which the condition that is the value does not hold is gone, and that one. */
    KEEP_WHILE("garder-tant-que"),
    /** What comes before the first for which the condition that is the value does not hold is gone. */
    DROP_WHILE("sauter-tant-que"),
    /** Only as many as the index argument says are left, the first ones. */
    KEEP_FIRST("garder-premiers"),
    /** As many as the index argument says are gone, the first ones. */
    DROP_FIRST("sauter-premiers"),
    /** The result holds the first element, or nothing where there is none. */
    FIND_FIRST("trouver-premier"),
    /** The result holds one of the elements, or nothing where there is none. */
    FIND_ANY("trouver-un"),
    /** The result has what the first argument holds, and then what the second does. */
    CONCATENATE("mettre-bout-a-bout"),
    /** The result has the numbers from the first argument on, up to and without the second. */
    RANGE("suite"),
    /** The result has the numbers from the first argument to the second. */
    CLOSED_RANGE("suite-fermee"),
    /**
     * The result is what the function that is the value makes of what it has made so far and the next element; with an index, from that
     * argument on, else from the first element on, and held by the result.
     */
    FOLD("reduire"),
    /** Starts to run the value, or the receiver, beside what comes next. */
    START("lancer"),
    /** Goes on once the receiver, or what it was given to run, has ended. */
    AWAIT("attendre"),
    /** Makes a map of an array that has keys and values in turn. */
    OF_PAIRS("par-paires"),
    /** Waits while other methods of the object whose method calls may run: fields may be what they leave there. */
    LET_OTHERS("laisser-agir"),
    /** Completes the receiver, or the result of a static method: where it surely was complete before, the call does nothing. */
    COMPLETE("achever"),
    /** The result is an order that is made of the one that elements have of themselves. */
    NATURAL_ORDER("ordre-naturel"),
    /** What it does to positions, the class of the receiver alone says: whoever passes the receiver is asked for that. */
    BY_CLASS("selon-sa-classe");

    private final @Nullable String word;

    SequenceKind() {
        this.word = null;
    }

    SequenceKind(String word) {
        this.word = word;
    }

    /** What models call it; empty for what no row says. */
    public Optional<String> word() {
        return Optional.ofNullable(word);
    }
}
