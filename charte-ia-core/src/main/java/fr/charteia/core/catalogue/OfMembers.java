package fr.charteia.core.catalogue;

import fr.charteia.core.bytecode.ClassIndex;

/**
 * What is known of members, each part by itself. Most of it is of no use where nothing asks an AI, so that all of it is made when it is
 * first asked for.
 */
record OfMembers(
        Calls calls,
        Facts facts,
        Inferred inferred,
        NamedSources named,
        SqlNames sqlNames,
        Statements statements,
        Deliveries deliveries,
        Catchers catchers,
        Omissions omissions,
        Injections injections,
        ConfiguredTypes configuredTypes,
        Roles roles) {

    static OfMembers of(
            ClassIndex index,
            Table user,
            Catalogue catalogue,
            Annotations annotations,
            Proxies proxies,
            Subjects subjects,
            Heuristics heuristics,
            MapperFiles mappers) {
        Lazy<Lexicon> lexicon = new Lazy<>(Lexicon::new);
        Guesses guesses = new Guesses(index, lexicon, new Inputs(index, user, catalogue), heuristics);
        Inferred inferred = new Inferred(index, catalogue, lexicon, guesses, heuristics);
        SqlNames sqlNames = new SqlNames(index, annotations);
        Statements statements = new Statements(index, annotations, sqlNames, mappers);
        return new OfMembers(
                new Calls(index, user, catalogue, annotations, proxies, inferred, statements),
                new Facts(index, user, catalogue, annotations, guesses),
                inferred,
                new NamedSources(index, user, catalogue, guesses),
                sqlNames,
                statements,
                new Deliveries(index, user, catalogue, annotations),
                new Catchers(index, user, catalogue, annotations),
                new Omissions(index, annotations),
                new Injections(index, annotations),
                new ConfiguredTypes(index, annotations),
                new Roles(index, user, catalogue, annotations, subjects));
    }
}
