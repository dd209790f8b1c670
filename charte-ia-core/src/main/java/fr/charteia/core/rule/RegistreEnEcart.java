package fr.charteia.core.rule;

import fr.charteia.core.declaration.DeclarationError;
import fr.charteia.core.declaration.Located;
import fr.charteia.core.declaration.Registre;
import fr.charteia.core.message.Location;
import fr.charteia.core.message.Text;
import java.util.ArrayList;
import java.util.LinkedHashSet;
import java.util.List;
import java.util.Optional;
import java.util.Set;
import java.util.SortedSet;
import java.util.TreeSet;
import org.jspecify.annotations.Nullable;

/** CHARTE-905: the register under version control is not what code and fiches say. Where there is none, it says nothing. */
record RegistreEnEcart(RuleDescriptor descriptor) implements Rule {
    @Override
    public void check(RuleContext context, FindingSink sink) {
        Registre.find(context.code().build()).ifPresent(registre -> compare(registre, context, sink));
    }

    private static void compare(Registre registre, RuleContext context, FindingSink sink) {
        for (DeclarationError error : registre.errors()) {
            sink.report(Draft.at(error.location(), error.text().fr())
                    .says(error.text().fr(), error.text().en())
                    .between("", ""));
        }
        if (registre.entrees().isEmpty() && !registre.errors().isEmpty()) {
            return;
        }
        String module = Inscriptions.module(context.code().build());
        List<Registre.Entree> ours = Inscriptions.of(context);
        for (Registre.Entree entree : ours) {
            Optional<Located<Registre.Entree>> written = registre.entrees().stream()
                    .filter(one -> one.value().id().equals(entree.id()))
                    .filter(one -> one.value().module().equals(module))
                    .findFirst();
            if (written.isEmpty()) {
                report(
                        registre.start(),
                        entree.id(),
                        new Text(
                                "Le registre ne cite pas le système « " + entree.id() + " »",
                                "The register does not list the system “" + entree.id() + "”"),
                        sink);
            } else {
                differences(written.get(), entree, sink);
            }
        }
        for (Located<Registre.Entree> written : registre.entrees()) {
            boolean known = ours.stream()
                    .anyMatch(entree -> entree.id().equals(written.value().id()));
            if (!known && written.value().module().equals(module)) {
                report(
                        written.location(),
                        written.value().id(),
                        new Text(
                                "Le registre cite un système que le code ne déclare pas : « "
                                        + written.value().id() + " »",
                                "The register lists a system that the code does not declare: “"
                                        + written.value().id() + "”"),
                        sink);
            }
        }
    }

    private static void differences(Located<Registre.Entree> written, Registre.Entree entree, FindingSink sink) {
        List<Text> all = new ArrayList<>();
        Set<String> keys = new LinkedHashSet<>(entree.texts().keySet());
        keys.addAll(written.value().texts().keySet());
        for (String key : keys) {
            String now = entree.texts().getOrDefault(key, "");
            String before = written.value().texts().getOrDefault(key, "");
            if (!now.equals(before)) {
                all.add(new Text(
                        key + " est « " + now + " », et non « " + before + " »",
                        key + " is “" + now + "”, not “" + before + "”"));
            }
        }
        Set<String> lists = new LinkedHashSet<>(entree.lists().keySet());
        lists.addAll(written.value().lists().keySet());
        for (String key : lists) {
            SortedSet<String> more =
                    minus(entree.lists().get(key), written.value().lists().get(key));
            SortedSet<String> less =
                    minus(written.value().lists().get(key), entree.lists().get(key));
            if (!more.isEmpty()) {
                all.add(new Text(key + " : il manque " + join(more), key + ": " + join(more) + " lacks"));
            }
            if (!less.isEmpty()) {
                all.add(new Text(key + " : " + join(less) + " en trop", key + ": " + join(less) + " too many"));
            }
        }
        if (!all.isEmpty()) {
            Text text = Words.list(all, one -> one);
            report(
                    written.location(),
                    entree.id(),
                    new Text(
                            "Le registre n'est plus à jour pour « " + entree.id() + " » : " + text.fr(),
                            "The register is no longer up to date for “" + entree.id() + "”: " + text.en()),
                    sink);
        }
    }

    private static String join(SortedSet<String> names) {
        return String.join(", ", names);
    }

    private static SortedSet<String> minus(@Nullable SortedSet<String> all, @Nullable SortedSet<String> some) {
        SortedSet<String> rest = new TreeSet<>(all == null ? Set.of() : all);
        rest.removeAll(some == null ? Set.of() : some);
        return rest;
    }

    private static void report(Location location, String id, Text text, FindingSink sink) {
        sink.report(Draft.at(location, id).says(text.fr(), text.en()).between(id, "registre"));
    }
}
