package fr.charteia.core.model.sql;

import java.util.Set;

/** One statement in its language: where in its words it names tables, gives columns and writes some. */
sealed interface Grammar permits SqlGrammar, CypherGrammar {
    /** The words of the statement. */
    Words words();

    /** Notes the tables that it names, and what it gives. */
    void read(Reads reads);

    /** Notes what it writes. */
    void write(Writes writes);

    /** The words that end its conditions. */
    Set<String> afterConditions();
}
