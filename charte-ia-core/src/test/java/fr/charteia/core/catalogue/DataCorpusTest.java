package fr.charteia.core.catalogue;

import static org.assertj.core.api.Assertions.assertThat;

import fr.charteia.core.bytecode.BlindSpots;
import fr.charteia.core.bytecode.ClassHeader;
import fr.charteia.core.bytecode.ClassIndex;
import fr.charteia.core.bytecode.MethodHeader;
import java.nio.file.Path;
import java.util.List;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

/** What is found by name alone in real code, and what is not. */
class DataCorpusTest {
    @Test
    void every_name_is_found_for_what_it_is(@TempDir Path folder) {
        List<Corpus.Type> types = Corpus.read("data.txt");
        CorpusClasses.write(types, folder);
        ClassIndex index = ClassIndex.read(List.of(folder), List.of(), new BlindSpots());
        Lexicon lexicon = new Lexicon();
        Guesses guesses = new Guesses(index, () -> lexicon, Heuristics.ON);
        Score score = new Score();
        for (Corpus.Type type : types) {
            ClassHeader header = index.find(type.name().replace('.', '/')).orElseThrow();
            for (Corpus.Member member : type.members()) {
                score.count(type, member, isFound(guesses, header, member, !type.isOfTheJdk()));
            }
        }
        assertThat(score.wrong()).as(score.toString()).isEmpty();
        assertThat(score).hasToString("728 names, precision 1.000, recall 0.912");
    }

    private static boolean isFound(Guesses guesses, ClassHeader header, Corpus.Member member, boolean ours) {
        if (!member.name().endsWith(")")) {
            return !guesses.field(header.field(member.name()).orElseThrow(), header, "")
                    .isEmpty();
        }
        MethodHeader method = header.method(CorpusClasses.name(member), CorpusClasses.descriptor(member))
                .orElseThrow();
        return !guesses.accessor(method, header, ours, "").isEmpty();
    }
}
