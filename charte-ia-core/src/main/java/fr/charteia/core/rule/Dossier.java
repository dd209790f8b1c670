package fr.charteia.core.rule;

import fr.charteia.annotations.Usage;
import fr.charteia.core.declaration.Fiche;
import fr.charteia.core.declaration.Located;
import fr.charteia.core.declaration.SystemeIA;
import fr.charteia.core.message.Text;
import java.util.EnumSet;
import java.util.List;
import java.util.Set;

/** A system and its fiche: what rules that read both look at. */
record Dossier(SystemeIA system, Fiche fiche) {
    /** A draft at that key of the fiche, else at its beginning. */
    Draft at(String key) {
        return Draft.at(fiche.locationOf(key), key).about(about()).between(system.id(), key);
    }

    /** Which system it is. */
    Text about() {
        return new Text("système " + system.id(), "system " + system.id());
    }

    /** The usages that code and fiche declare. */
    Set<Usage> usages() {
        Set<Usage> usages = EnumSet.noneOf(Usage.class);
        usages.addAll(system.usages());
        fiche.usages().stream().map(Located::value).forEach(usages::add);
        return usages;
    }

    /** Whether the system is of high risk, as declared or by what the code and the fiche show. */
    boolean isHighRisk(RuleContext context) {
        return fiche.risque().filter(risk -> risk.value() == Fiche.Risque.HAUT).isPresent()
                || RisqueImplique.of(this, context)
                        .filter(implied -> implied.risque() == Fiche.Risque.HAUT)
                        .isPresent();
    }

    /** Says that the fiche lacks these; nothing when there are none. */
    void lacks(String key, List<Text> missing, String fr, String en, FindingSink sink) {
        if (!missing.isEmpty()) {
            Text all = Words.list(missing, text -> text);
            sink.report(at(key).says(fr + " : " + all.fr(), en + ": " + all.en()));
        }
    }
}
