package fr.charteia.core.catalogue;

import static org.assertj.core.api.Assertions.assertThat;

import fr.charteia.core.bytecode.BlindSpots;
import fr.charteia.core.bytecode.ClassHeader;
import fr.charteia.core.bytecode.ClassIndex;
import java.nio.file.Path;
import java.util.List;
import java.util.Set;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

/** Which constants of real code say a decision about a person where they are written. */
class StatusCorpusTest {
    @Test
    void every_status_is_found_for_what_it_is(@TempDir Path folder) {
        List<Corpus.Type> types = Corpus.read("statuses.txt");
        CorpusClasses.write(types, folder);
        ClassIndex index = ClassIndex.read(List.of(folder), List.of(), new BlindSpots());
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
        assertThat(score.wrong()).as(score.toString()).isEmpty();
        assertThat(score).hasToString("156 names, precision 1.000, recall 0.930");
    }
}
