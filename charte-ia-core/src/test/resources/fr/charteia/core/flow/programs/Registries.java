package programs;

import api.*;
import api.Conteneur.*;
import java.util.*;

/** Which of its strategies a component finds under a constant key of a map that it fills itself. */
class Registries {
    enum Kind { ADVISED, BY_RULE, OTHER }
    interface Strategy { boolean refuses(String who); }
    @Composant static class Advised implements Strategy { public boolean refuses(String who) { return Ia.demander(who).equals("NON"); } }
    @Composant static class ByRule implements Strategy { public boolean refuses(String who) { return who.length() > 3; } }
    private static void decide(boolean refused, String who) { if (refused) Decisions.refuser(who); } // 501

    @Composant static class ByText {
        private final Map<String, Strategy> all = new HashMap<>();
        ByText(Advised advised, ByRule rule) { all.put("advised", advised); all.put("rule", rule); }
        Strategy of(String name) { return all.get(name); }
    }
    @Composant static class ByKind {
        private final Map<Kind, Strategy> all = new EnumMap<>(Kind.class);
        ByKind(Advised advised, ByRule rule) { all.put(Kind.ADVISED, advised); all.put(Kind.BY_RULE, rule); }
        Strategy of(Kind kind) { return all.get(kind); }
    }
    @Composant static class OfPairs {
        private final Map<Kind, Strategy> all;
        OfPairs(Advised advised, ByRule rule) { all = Map.of(Kind.ADVISED, advised, Kind.BY_RULE, rule); }
        Strategy of(Kind kind) { return all.get(kind); }
    }
    @Composant static class Asking {
        private final ByText texts;
        private final ByKind kinds;
        private final OfPairs pairs;
        Asking(ByText texts, ByKind kinds, OfPairs pairs) { this.texts = texts; this.kinds = kinds; this.pairs = pairs; }
        void by_text(String who) { if (texts.of("advised").refuses(who)) Decisions.refuser(who); } // 501
        void by_text_the_other(String who) { if (texts.of("rule").refuses(who)) Decisions.refuser(who); }
        void by_kind(String who) { if (kinds.of(Kind.ADVISED).refuses(who)) Decisions.refuser(who); } // 501
        void by_kind_the_other(String who) { if (kinds.of(Kind.BY_RULE).refuses(who)) Decisions.refuser(who); }
        void of_pairs(String who) { if (pairs.of(Kind.ADVISED).refuses(who)) Decisions.refuser(who); } // 501
        void of_pairs_the_other(String who) { if (pairs.of(Kind.BY_RULE).refuses(who)) Decisions.refuser(who); }
        void whichever(String who, String name) { if (texts.of(name).refuses(who)) Decisions.refuser(who); } // 501
        void in_a_helper(String who) { decide(kinds.of(Kind.ADVISED).refuses(who), who); }
    }
    @Composant static class Own {
        private final Map<String, Strategy> all = new HashMap<>();
        private final Map<String, Strategy> again = new HashMap<>();
        private final Map<String, Strategy> made = Map.of("advised", new Advised(), "rule", new ByRule());
        Own(Advised advised, ByRule rule) {
            all.put("advised", advised);
            all.put("rule", rule);
            again.put("rule", rule);
            again.put("rule", advised);
        }
        void its_own(String who) { if (all.get("advised").refuses(who)) Decisions.refuser(who); } // 501
        void its_own_the_other(String who) { if (all.get("rule").refuses(who)) Decisions.refuser(who); }
        void put_anew(String who) { if (again.get("rule").refuses(who)) Decisions.refuser(who); } // 501
        void made_here(String who) { if (made.get("advised").refuses(who)) Decisions.refuser(who); } // 501
        void made_here_the_other(String who) { if (made.get("rule").refuses(who)) Decisions.refuser(who); }
        void or_else(String who, Advised other) { if (all.getOrDefault("rule", other).refuses(who)) Decisions.refuser(who); } // 501
    }
    /** What is put there is not known where others see the map, a key is not known, or it is replaced. */
    @Composant static class Shown {
        private final Map<String, Strategy> all = new HashMap<>();
        private final Map<String, Strategy> named = new HashMap<>();
        private final Map<String, Strategy> filled = new HashMap<>();
        private final Map<String, Strategy> renewed = new HashMap<>();
        private final Map<String, Strategy> listed = new HashMap<>();
        Shown(Advised advised, ByRule rule, String name) {
            all.put("rule", rule);
            named.put("rule", rule);
            named.put(name, advised);
            filled.put("rule", rule);
            fill(filled, advised);
            renewed.put("rule", rule);
            renewed.replaceAll((key, strategy) -> advised);
            listed.putAll(Map.of("rule", advised));
        }
        Map<String, Strategy> all() { return all; }
        private static void fill(Map<String, Strategy> there, Strategy strategy) { there.put("rule", strategy); }
        void shown(String who) { if (all.get("rule").refuses(who)) Decisions.refuser(who); } // 501
        void under_any_name(String who) { if (named.get("rule").refuses(who)) Decisions.refuser(who); } // 501
        void filled_by_a_helper(String who) { if (filled.get("rule").refuses(who)) Decisions.refuser(who); } // 501
        void replaced(String who) { if (renewed.get("rule").refuses(who)) Decisions.refuser(who); } // 501
        void put_all(String who) { if (listed.get("rule").refuses(who)) Decisions.refuser(who); } // 501
    }
    @Composant static class Elsewhere {
        private final Shown shown;
        Elsewhere(Shown shown, Advised advised) { this.shown = shown; shown.all().put("rule", advised); }
    }
}
