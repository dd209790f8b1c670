package fr.charteia.core.flow.frame;

import fr.charteia.core.bytecode.MemberRef;
import fr.charteia.core.flow.value.Constant;
import fr.charteia.core.flow.value.SettingSite;
import fr.charteia.core.flow.value.Site;
import fr.charteia.core.model.CallModel;
import java.util.ArrayList;
import java.util.Comparator;
import java.util.LinkedHashSet;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.TreeMap;

/** What clients are set up with, gathered over all interpretations of the methods that do it. */
public final class SettingUses {
    private static final Comparator<Key> ORDER =
            Comparator.comparing(Key::site).thenComparing(Key::slot).thenComparing(Key::callee);

    private final Map<Key, Use> uses = new TreeMap<>(ORDER);

    private record Key(Site site, String slot, MemberRef callee) {}

    private static final class Use {
        final Set<Object> values = new LinkedHashSet<>();
        boolean unknown;
    }

    /** A method that sets it is called there with such a value. */
    public void see(Site site, MemberRef callee, CallModel.Setting setting, Constant constant) {
        Use use = uses.computeIfAbsent(new Key(site, setting.slot(), callee), key -> new Use());
        if (setting.given()) {
            use.values.add(1);
            return;
        }
        constant.values().ifPresent(use.values::addAll);
        if (constant instanceof Constant.Likely likely) {
            likely.all().forEach(text -> text.whole().ifPresent(use.values::add));
        }
        // What the caller passes is told by the interpretation for that caller.
        use.unknown |= !(constant instanceof Constant.Known
                || constant instanceof Constant.FromInput
                || constant instanceof Constant.Likely);
    }

    public List<SettingSite> sorted() {
        List<SettingSite> sites = new ArrayList<>();
        uses.forEach((key, use) -> sites.add(new SettingSite(
                key.site,
                key.callee,
                key.slot,
                use.values.stream()
                        .filter(value -> value != Constant.NULL)
                        .sorted(Comparator.comparing(Object::toString))
                        .toList(),
                !use.unknown)));
        return sites;
    }
}
