package fr.charteia.core.rule;

import fr.charteia.core.bytecode.MemberRef;
import fr.charteia.core.declaration.Derogation;
import fr.charteia.core.declaration.PlacePattern;
import fr.charteia.core.message.Severity;
import fr.charteia.core.message.Text;
import java.util.List;
import java.util.Set;

/** CHARTE-804: a waiver that does not hold. Whether one hides nothing any more is known after all other rules. */
record DerogationInvalide(RuleDescriptor descriptor) implements Rule {
    @Override
    public void check(RuleContext context, FindingSink sink) {
        for (Derogation derogation : context.derogations()) {
            List<Text> problems = derogation.problems(context.terms());
            if (!problems.isEmpty()) {
                Text all = Words.list(problems, text -> text);
                sink.report(at(derogation)
                        .says("Cette dérogation ne vaut pas : " + all.fr(), "This waiver does not hold: " + all.en())
                        .about(about(derogation))
                        .between(derogation.regle(), "invalide"));
            }
        }
    }

    /** Reports the waivers that stand and cover no finding. */
    void unused(RuleContext context, Set<Derogation> used, FindingSink sink) {
        for (Derogation derogation : context.derogations()) {
            boolean stands = context.rules().contains(derogation.regle())
                    && derogation.problems(context.terms()).isEmpty();
            if (stands && !used.contains(derogation) && isHere(derogation, context)) {
                sink.report(at(derogation)
                        .says(
                                "Cette dérogation ne cache plus rien : elle peut être retirée",
                                "This waiver hides nothing any more: it can be removed")
                        .about(about(derogation))
                        .atMost(Severity.AVERTISSEMENT)
                        .between(derogation.regle(), "inutile"));
            }
        }
    }

    /**
     * A policy is shared: a waiver in it is judged by the module that has the class or the fiche it names. One for a pattern of
     * classes may be used in another module: it is judged only where the policy is the module's own.
     */
    private static boolean isHere(Derogation derogation, RuleContext context) {
        if (!(derogation.scope() instanceof Derogation.Scope.Pattern scope)) {
            return true;
        }
        PlacePattern pattern = scope.pattern();
        boolean ours = pattern.namesOneType()
                || derogation
                        .location()
                        .filter(at -> context.fiches().isInModule(at.path()))
                        .isPresent();
        return ours && context.index().names().stream().filter(context.own()).anyMatch(pattern::namesType)
                || OwnSystems.of(context).stream()
                        .flatMap(system -> context.fiches().of(system).fiche().stream())
                        .anyMatch(fiche -> pattern.namesFile(fiche.path()));
    }

    private static Draft at(Derogation derogation) {
        return derogation
                .location()
                .map(location -> Draft.at(location, derogation.regle() + ' ' + place(derogation)))
                .orElseGet(() -> Draft.at(element(derogation), "Derogation"));
    }

    static MemberRef element(Derogation derogation) {
        Derogation.Scope scope = derogation.scope();
        if (scope instanceof Derogation.Scope.Method method) {
            return method.method();
        }
        if (scope instanceof Derogation.Scope.Field field) {
            return field.field();
        }
        return scope instanceof Derogation.Scope.Type type
                ? new MemberRef(type.internalName(), "", "")
                : scope instanceof Derogation.Scope.WholePackage inPackage
                        ? new MemberRef(inPackage.internalName() + "/package-info", "", "")
                        : new MemberRef("", "", "");
    }

    private static String place(Derogation derogation) {
        return derogation.scope() instanceof Derogation.Scope.Pattern pattern
                ? pattern.pattern().text()
                : "";
    }

    private static Text about(Derogation derogation) {
        String place = place(derogation);
        String which = derogation.regle() + (place.isEmpty() ? "" : ", " + place);
        String by = derogation.autorisePar();
        return new Text(
                which + (by.isBlank() ? "" : ", autorisée par " + by),
                which + (by.isBlank() ? "" : ", authorised by " + by));
    }
}
