package fr.charteia.core.catalogue;

import fr.charteia.core.bytecode.BlindSpots;
import fr.charteia.core.bytecode.ClassHeader;
import fr.charteia.core.bytecode.ClassIndex;
import fr.charteia.core.bytecode.MemberRef;
import fr.charteia.core.bytecode.MethodHeader;
import java.nio.file.Path;
import java.util.List;
import java.util.Set;

/** How the names of a corpus are judged when they stand in classes. */
final class Measured {
    private Measured() {}

    /** Names of fields and getters. */
    static Score data(String corpus, Path folder) {
        List<Corpus.Type> types = Corpus.read(corpus);
        ClassIndex index = index(types, folder);
        Lexicon lexicon = new Lexicon();
        Guesses guesses =
                new Guesses(index, () -> lexicon, new Inputs(index, Table.EMPTY, new Catalogue()), Heuristics.ON);
        Score score = new Score();
        for (Corpus.Type type : types) {
            ClassHeader header = index.find(type.name().replace('.', '/')).orElseThrow();
            for (Corpus.Member member : type.members()) {
                score.count(type, member, isFound(guesses, header, member, !type.isOfTheJdk()));
            }
        }
        return score;
    }

    private static boolean isFound(Guesses guesses, ClassHeader header, Corpus.Member member, boolean ours) {
        if (!member.name().endsWith(")")) {
            return !guesses.field(header.field(member.name()).orElseThrow(), member.name(), header, "")
                    .isEmpty();
        }
        MethodHeader method = header.method(CorpusClasses.name(member), CorpusClasses.descriptor(member))
                .orElseThrow();
        return !guesses.accessor(method, header, ours, "").isEmpty();
    }

    /** Names of methods. */
    static Score decisions(String corpus, Path folder) {
        List<Corpus.Type> types = Corpus.read(corpus);
        NamesOfDecisions names = new NamesOfDecisions(index(types, folder), new Lexicon());
        Score score = new Score();
        for (Corpus.Type type : types) {
            for (Corpus.Member member : type.members()) {
                if (member.name().endsWith(")")) {
                    MemberRef method = new MemberRef(
                            type.name().replace('.', '/'),
                            CorpusClasses.name(member),
                            CorpusClasses.descriptor(member));
                    score.count(type, member, names.effect(method).isPresent());
                }
            }
        }
        return score;
    }

    /** Constants that are written to fields. */
    static Score statuses(String corpus, Path folder) {
        List<Corpus.Type> types = Corpus.read(corpus);
        ClassIndex index = index(types, folder);
        NamesOfStatuses names = new NamesOfStatuses(index, new Lexicon());
        Score score = new Score();
        for (Corpus.Type type : types) {
            ClassHeader header = index.find(type.name().replace('.', '/')).orElseThrow();
            for (Corpus.Member member : type.members()) {
                boolean found = header.field(member.name())
                        .flatMap(field -> names.decision(
                                field.ref(), 0, Set.of(member.types().get(1))))
                        .isPresent();
                score.count(type, member, found);
            }
        }
        return score;
    }

    private static ClassIndex index(List<Corpus.Type> types, Path folder) {
        CorpusClasses.write(types, folder);
        return ClassIndex.read(List.of(folder), List.of(), new BlindSpots());
    }
}
