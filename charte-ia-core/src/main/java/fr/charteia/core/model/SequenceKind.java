package fr.charteia.core.model;

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
    /** The result is a new sequence without an element, whatever the arguments are. */
    OF_NONE,
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
    /**
     * The same by a text that says only what is set and where ({@code advice = ?1 where id = ?2}), or only which one column: it is of the
     * records that the receiver keeps, or of the class itself on which a static method is called.
     */
    WRITE_RECORDS,
    /**
     * Chooses, by such a text ({@code advice = ?1 order by id}) or by a whole statement, which the receiver may hold in its {@code $sql},
     * which of the records are given, and how many.
     */
    CHOOSE_RECORDS,
    /**
     * Writes the value to the column that the index argument bears the name of, of the table that the table argument, or else the
     * receiver, bears the name of in {@code $table} or is: no statement says that.
     */
    WRITE_COLUMN,
    /** The same of all that the value holds under names, as a document does, or that the expression in its {@code $sql} sets. */
    WRITE_FIELDS,
    /** Sends the value, an event of an enum or a message of one, to the receiver, a machine of states. */
    SEND_EVENT,
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
    /** Only ends where the value is true or, where it is no truth value, there; without one, where there is an element. */
    REQUIRE,
    /** The result holds the value, unless that is null: then it holds nothing. */
    HOLD,
    /** The result holds something where the receiver does, if what it is given is not null. */
    HOLD_ALIKE,
    /** Whether the value is a key. */
    HAS_KEY,
    /** Whether the value is an element. */
    HAS_ELEMENT,
    /** Whether the value is under some key, or is what the receiver holds. */
    HAS_VALUE,
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
    /**
     * Where the value is under the key that the index argument gives, puts the argument after it in its place; without a value, only finds
     * where nothing is there, and nothing happens.
     */
    REPLACE_IF,
    /** Finds the first key, or its entry. */
    FIRST_KEY,
    /** Finds the last key, or its entry. */
    LAST_KEY,
    /** Takes out the first key with what is under it, and gives the entry that it was. */
    TAKE_FIRST_KEY,
    /** Takes out the last key with what is under it, and gives the entry that it was. */
    TAKE_LAST_KEY,
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
    /** The result holds one of the elements, or nothing where there is none. */
    FIND_ANY,
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
    LET_OTHERS,
    /** The result is an order that is made of the one that elements have of themselves. */
    NATURAL_ORDER,
    /** What it does to positions, the class of the receiver alone says: whoever passes the receiver is asked for that. */
    BY_CLASS
}
