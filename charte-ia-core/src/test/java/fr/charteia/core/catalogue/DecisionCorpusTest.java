package fr.charteia.core.catalogue;

import static org.assertj.core.api.Assertions.assertThat;

import fr.charteia.core.bytecode.BlindSpots;
import fr.charteia.core.bytecode.ClassIndex;
import fr.charteia.core.bytecode.MemberRef;
import java.nio.file.Path;
import java.util.List;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

/** Which methods of real code are taken for decisions about persons, by their names alone. */
class DecisionCorpusTest {
    @Test
    void every_method_is_found_for_what_it_is(@TempDir Path folder) {
        List<Corpus.Type> types = Corpus.read("decisions.txt");
        CorpusClasses.write(types, folder);
        ClassIndex index = ClassIndex.read(List.of(folder), List.of(), new BlindSpots());
        NamesOfDecisions names = new NamesOfDecisions(index, new Lexicon());
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
        assertThat(score.wrong()).as(score.toString()).isEmpty();
        assertThat(score).hasToString("423 names, precision 1.000, recall 0.850");
    }
}
