package fr.charteia.core.rule;

import fr.charteia.core.declaration.Fiche;
import fr.charteia.core.message.Text;
import java.util.ArrayList;
import java.util.List;

/** CHARTE-504: a mechanism of control, audit or appeal is missing. Where the AI helps to decide, CHARTE-203 speaks of appeal. */
record ControleNonPrevu(RuleDescriptor descriptor) implements FicheRule {
    @Override
    public void check(Dossier dossier, RuleContext context, FindingSink sink) {
        Fiche fiche = dossier.fiche();
        List<Text> missing = new ArrayList<>();
        if (fiche.controle().isEmpty()) {
            missing.add(new Text("le contrôle (controle)", "control (controle)"));
        }
        if (fiche.audit().dernier().isEmpty() && fiche.audit().prochain().isEmpty()) {
            missing.add(new Text("l'audit (audit)", "audit (audit)"));
        }
        if (fiche.recours().isEmpty() && !Contributions.decide(dossier.system(), context)) {
            missing.add(new Text("le recours (recours)", "appeal (recours)"));
        }
        dossier.lacks("controle", missing, "La fiche ne prévoit pas", "The sheet does not provide for", sink);
    }
}
