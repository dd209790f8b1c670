package fr.charteia.core.rule;

import fr.charteia.core.declaration.Redefinition;
import fr.charteia.core.message.Location;
import fr.charteia.core.message.Text;
import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;

/** CHARTE-806: a policy demands less than the one that it inherits, and does not say why. */
record AssouplissementNonMotive(RuleDescriptor descriptor) implements Rule {
    private static final int SHOWN = 3;

    @Override
    public void check(RuleContext context, FindingSink sink) {
        if (!context.callsAi()) {
            return;
        }
        Map<Location, List<Redefinition>> byLine = new LinkedHashMap<>();
        for (Redefinition change : context.policy().redefinitions()) {
            if (change.weaker() && change.motif().isEmpty()) {
                byLine.computeIfAbsent(change.location(), at -> new ArrayList<>())
                        .add(change);
            }
        }
        byLine.forEach((location, changes) -> sink.report(
                Draft.at(location, changes.get(0).key()).about(about(changes)).between("", "")));
    }

    private static Text about(List<Redefinition> changes) {
        StringBuilder first = new StringBuilder();
        for (Redefinition change : changes.subList(0, Math.min(SHOWN, changes.size()))) {
            first.append(first.isEmpty() ? "" : ", ")
                    .append(change.key())
                    .append(" (")
                    .append(change.inherited())
                    .append(" → ")
                    .append(change.value())
                    .append(')');
        }
        int more = changes.size() - SHOWN;
        return more <= 0
                ? Words.same(first.toString())
                : new Text(first + " et " + Words.others(more), first + " and " + more + " more");
    }
}
