package fr.charteia.core.rule;

import fr.charteia.annotations.Categorie;
import fr.charteia.core.flow.Flow;
import fr.charteia.core.flow.value.Mark;
import fr.charteia.core.message.Text;
import fr.charteia.core.model.Fact;
import java.util.List;
import java.util.Set;
import java.util.TreeSet;
import java.util.stream.Collectors;

/** Says in one line what flows where. */
final class Sentences {
    private static final int NAMES = 4;

    private Sentences() {}

    /** {@code Usager.nom (identité, annoté) → OpenAI, api.openai.com (adresse par défaut)}. */
    static Text toAi(FlowGroup group, Destination destination) {
        return arrow(data(group), destination.shown(), group);
    }

    /** The data at the beginning of the flows: names, what they are, how that is known. */
    static Text data(FlowGroup group) {
        List<Fact> facts = group.flows().stream()
                .flatMap(flow -> flow.origin() instanceof Flow.Origin.Data data
                        ? java.util.stream.Stream.of(data.fact())
                        : java.util.stream.Stream.empty())
                .toList();
        Text names = names(facts.stream().map(Fact::what).distinct().toList());
        Text kinds = kinds(facts);
        Text known = Words.list(
                facts.stream().map(Fact::certainty).distinct().sorted().toList(), Words::of);
        return new Text(
                names.fr() + " (" + (kinds.fr().isEmpty() ? "" : kinds.fr() + " ; ") + known.fr() + ")",
                names.en() + " (" + (kinds.en().isEmpty() ? "" : kinds.en() + "; ") + known.en() + ")");
    }

    private static Text names(List<String> names) {
        String first = names.stream().limit(NAMES).collect(Collectors.joining(", "));
        int more = names.size() - NAMES;
        return more <= 0
                ? Words.same(first)
                : new Text(first + " et " + Words.others(more), first + " and " + more + " more");
    }

    private static Text kinds(List<Fact> facts) {
        Set<Categorie> categories = new TreeSet<>();
        Set<fr.charteia.annotations.Niveau> levels = new TreeSet<>();
        for (Fact fact : facts) {
            if (fact instanceof Fact.PersonalData personal) {
                categories.addAll(personal.categories());
            } else if (fact instanceof Fact.SensitiveInformation sensitive) {
                levels.add(sensitive.niveau());
            }
        }
        return levels.isEmpty() ? Words.list(categories, Words::of) : Words.list(levels, Words::of);
    }

    /** From the one to the other, with what makes the way less sure. */
    static Text arrow(Text from, Text to, FlowGroup group) {
        boolean unknown = group.flows().stream().allMatch(flow -> flow.marks().contains(Mark.VIA_UNKNOWN));
        boolean widened = group.flows().stream().allMatch(flow -> flow.marks().contains(Mark.WIDENED));
        String fr = unknown
                ? " ; moins sûr : passe par du code non décrit"
                : widened ? " ; moins sûr : analyse élargie" : "";
        String en =
                unknown ? "; less sure: through code not described" : widened ? "; less sure: widened analysis" : "";
        return new Text(from.fr() + " → " + to.fr() + fr, from.en() + " → " + to.en() + en);
    }
}
