package fr.charteia.core.catalogue;

import static org.assertj.core.api.Assertions.assertThat;

import fr.charteia.annotations.DonneesPersonnelles;
import fr.charteia.core.bytecode.BlindSpots;
import fr.charteia.core.bytecode.ClassIndex;
import fr.charteia.core.bytecode.MemberRef;
import fr.charteia.core.bytecode.MethodHeader;
import fr.charteia.core.model.CallModel;
import fr.charteia.core.model.Fact;
import fr.charteia.core.testing.Sources;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;

/** What is known of sources written in a test, for tests that ask. */
final class Known {
    private final List<Path> libraries = new ArrayList<>();
    private String models = "";
    private Heuristics heuristics = Heuristics.ON;

    /** Classes that are not ours, and that may use those given before. */
    Known library(String... sources) {
        libraries.add(
                Sources.of(sources).classpath(libraries.toArray(Path[]::new)).compile());
        return this;
    }

    /** The policy's models. */
    Known models(String yaml) {
        models = yaml;
        return this;
    }

    Known heuristics(Heuristics guesses) {
        heuristics = guesses;
        return this;
    }

    /** Our classes, in package {@code p} unless they say otherwise. */
    World of(String... sources) {
        Path classes = Sources.of(sources)
                .classpath(libraries.toArray(Path[]::new))
                .classpathOf(DonneesPersonnelles.class)
                .options("-parameters")
                .compile();
        List<Path> classpath = new ArrayList<>(libraries);
        ClassIndex index = ClassIndex.read(List.of(classes), classpath, new BlindSpots());
        List<ModelError> errors = new ArrayList<>();
        ModelSet user = CatalogueFile.parse(models, "charte-ia.yml", errors).models();
        assertThat(errors).isEmpty();
        return new World(index, Knowledge.of(index, user, heuristics));
    }

    /** An index, and what is known of it. */
    record World(ClassIndex index, Knowledge knowledge) {
        CallModel call(String owner, String name, String descriptor) {
            return knowledge.call(new MemberRef(owner, name, descriptor));
        }

        List<Fact> field(String owner, String name) {
            return index.find(owner)
                    .flatMap(header -> header.field(name))
                    .map(field -> knowledge.field(field.ref()))
                    .orElseThrow();
        }

        MethodHeader method(String owner, String name) {
            return index.find(owner).orElseThrow().methods(name).get(0);
        }

        List<String> anchors() {
            return knowledge.anchors().stream()
                    .map(ref -> Names.inner(ref.owner()) + '.' + ref.name())
                    .distinct()
                    .toList();
        }
    }
}
