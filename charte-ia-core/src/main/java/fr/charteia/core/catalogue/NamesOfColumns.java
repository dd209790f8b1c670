package fr.charteia.core.catalogue;

import static fr.charteia.core.catalogue.WordKind.PERSON;
import static fr.charteia.core.catalogue.WordKind.PROPOSAL;
import static fr.charteia.core.catalogue.WordKind.SAID_BY_AI;
import static fr.charteia.core.catalogue.WordKind.WORK_OF_LEARNER;

import fr.charteia.annotations.Effet;
import fr.charteia.core.model.CallModel;
import fr.charteia.core.model.Fact.Certainty;
import fr.charteia.core.model.KeptAs;
import java.util.List;
import java.util.Optional;
import java.util.Set;

/**
 * What says what was decided where a statement of SQL writes it to a table: a constant in a column that is named for a status, a flag, a
 * text or a grade that is named for one. A table is named as the class of its rows would be, and all in it is kept.
 */
final class NamesOfColumns {
    private final Lexicon lexicon;
    private final StatusWords statuses;
    private final KeptWords kept;
    private final TechnicalStates technical;
    private final Proposals proposals;

    NamesOfColumns(Lexicon lexicon, TechnicalStates technical) {
        this.lexicon = lexicon;
        this.statuses = new StatusWords(lexicon);
        this.kept = new KeptWords(lexicon);
        this.technical = technical;
        this.proposals = new Proposals(lexicon);
    }

    /**
     * The decision that lies in writing there.
     *
     * @param constants the texts of which one is written, or {@code true} and {@code false}; empty where it is not known
     */
    Optional<CallModel.Decision> decision(String table, String column, KeptAs as, Set<String> constants) {
        List<String> named = Words.of(table);
        List<String> said = Words.of(column);
        List<Effet> ofNamed = ofNamed(column, named, as, constants);
        List<Effet> effects = ofNamed.isEmpty() ? effects(column, named, as, constants) : ofNamed;
        boolean ofMachine = said.stream().anyMatch(this::isProposed)
                || named.stream().anyMatch(lexicon.are(PROPOSAL))
                || proposals.isNamedForMachine(named);
        boolean ofProgram = ofNamed.isEmpty() && technical.isTechnicalTable(named) && !isSanctionOfUser(effects, named);
        return effects.isEmpty() || ofMachine || ofProgram
                ? Optional.empty()
                : Optional.of(new CallModel.Decision(effects, table, Certainty.NAME));
    }

    /** Whether constants that are written there may say what was decided. */
    boolean isStatus(String table, String column) {
        return statuses.isStatus(column) && !technical.isTechnicalTable(Words.of(table));
    }

    private boolean isProposed(String word) {
        return lexicon.is(word, PROPOSAL) || lexicon.is(word, SAID_BY_AI);
    }

    /** What is said of what the table is named for alone: an account that is frozen. */
    private List<Effet> ofNamed(String column, List<String> named, KeptAs as, Set<String> constants) {
        return switch (as) {
            case FLAG -> kept.flagOf(column, named, constants);
            case TEXT -> {
                boolean all = statuses.isStatus(column)
                        && !constants.isEmpty()
                        && constants.stream()
                                .allMatch(constant ->
                                        statuses.effectOf(constant, named).isPresent());
                yield all ? List.copyOf(statuses.ofNamed(constants, named)) : List.of();
            }
            case NUMBER, DATE -> List.of();
        };
    }

    private List<Effet> effects(String column, List<String> named, KeptAs as, Set<String> constants) {
        return switch (as) {
            case FLAG -> kept.flag(column, named, constants);
            case TEXT ->
                constants.isEmpty()
                        ? kept.text(Words.of(column), named)
                        : statuses.isStatus(column)
                                ? List.copyOf(statuses.effects(constants, constants, named))
                                : List.of();
            case NUMBER ->
                kept.isGrade(Words.of(column)) && named.stream().anyMatch(lexicon.are(WORK_OF_LEARNER))
                        ? List.of(Effet.CLASSEMENT)
                        : List.of();
            case DATE -> List.of();
        };
    }

    /** Programs have users of their own, but none that they ban. */
    private boolean isSanctionOfUser(List<Effet> effects, List<String> named) {
        return effects.equals(List.of(Effet.SANCTION)) && named.stream().anyMatch(lexicon.are(PERSON));
    }
}
