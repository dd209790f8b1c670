package fr.charteia.core.rule;

import fr.charteia.core.bytecode.MemberRef;
import fr.charteia.core.catalogue.Conventions;
import fr.charteia.core.flow.value.SettingSite;
import fr.charteia.core.model.Role;

/** CHARTE-603: a model that is another one tomorrow, or a model's file that nobody checks. */
record IntegriteDuModele(RuleDescriptor descriptor) implements Rule {
    /** How far from where a file is loaded its check is looked for. */
    private static final int DEPTH = 3;

    @Override
    public void check(RuleContext context, FindingSink sink) {
        if (!context.callsAi()) {
            return;
        }
        for (Settings.Value model : Settings.texts(context, Settings.MODEL, Conventions.Setting.MODEL)) {
            if (isAlias(context.code().conventions(), model)) {
                sink.report(model.draft()
                        .says(
                                "Le modèle « " + model.text()
                                        + " » n'est pas figé : le fournisseur en change sous ce nom",
                                "The model “" + model.text() + "” is not pinned: the provider changes it under that"
                                        + " name")
                        .about(Words.same(model.name()))
                        .between(model.name(), model.text()));
            }
        }
        files(context, sink);
    }

    private static boolean isAlias(Conventions conventions, Settings.Value model) {
        return model.library().isEmpty()
                ? conventions.isAliasUnder(model.name(), model.text())
                : conventions.isAlias(model.text(), model.library());
    }

    private static void files(RuleContext context, FindingSink sink) {
        for (SettingSite site : Settings.sites(context, Settings.FILE)) {
            if (!isChecked(context.code(), site.site().method())) {
                String name = site.callee().simpleName().replace("<init>", "new");
                sink.report(Draft.at(site.site(), "")
                        .says(
                                "Le fichier d'un modèle est chargé sans contrôle d'intégrité",
                                "A model's file is loaded with no integrity check")
                        .about(Words.same(name))
                        .between(name, "fichier"));
            }
        }
    }

    /** Whether what loads the file, or whoever has it loaded, compares a digest or verifies a signature. */
    private static boolean isChecked(Code code, MemberRef method) {
        return code.above(method).keySet().stream()
                .flatMap(caller -> code.below(caller, DEPTH).stream())
                .anyMatch(one -> code.does(one).contains(Role.INTEGRITY));
    }
}
