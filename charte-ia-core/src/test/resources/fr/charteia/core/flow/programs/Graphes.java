package programs;

import static api.Graphe.longue;

import api.*;
import java.util.*;
import java.util.concurrent.CompletableFuture;

/** Steps that a library runs on a state which they share by name, and ways that functions choose between them. */
class Graphes {
    /** What one step leaves another finds, in whatever order they were added. */
    static class ParValeur {
        Graphe g;
        ParValeur() {
            g = new Graphe()
                    .etape("refus", longue(this::refus))
                    .etape("avis", longue(e -> Map.of("avis", Ia.demander("q"), "jours", 12)))
                    .etape("attente", longue(this::attente));
        }
        Map<String, Object> refus(Graphe.Etat e) {
            String avis = e.<String>lire("avis").orElse("");
            if (avis.startsWith("non")) {
                Decisions.refuser(avis); // 501
            }
            return Map.of();
        }
        Map<String, Object> attente(Graphe.Etat e) {
            if (e.lire("jours", 0) > 180) {
                Decisions.delivrer("x");
            }
            return Map.of();
        }
        void lancer(String dossier) {
            Graphe.Etat fin = g.lancer(Map.of("dossier", dossier));
            if (fin.lire("avis", "").equals("oui")) {
                Decisions.delivrer(dossier); // 501
            }
            if (fin.lire("jours", 0) == 3) {
                Decisions.delivrer(dossier);
            }
        }
    }

    /** What a step gives later is what it puts there, no less, and that it comes at all is no word of it. */
    static class PlusTard {
        final Graphe g = new Graphe();
        void composer() {
            g.etape("avis", e -> CompletableFuture.supplyAsync(() -> Ia.demander("q")).thenApply(a -> Map.of("avis", a)));
            g.etape("suite", longue(e -> {
                if (e.lire("avis", "").equals("oui")) {
                    Decisions.delivrer("x"); // 501
                }
                if (e.lire("jours", 0) > 3) {
                    Decisions.delivrer("y");
                }
                return Map.of();
            }));
        }
    }

    /** A choice decides which of the steps that it names is taken, and none of the others. */
    static class ParChoix {
        ParChoix() {
            new Graphe()
                    .etape("avis", longue(e -> Map.of("avis", Ia.demander("q"))))
                    .etape("refuser", longue(e -> {
                        Decisions.refuser("x"); // 501
                        return Map.of();
                    }))
                    .etape("delivrer", longue(e -> {
                        Decisions.delivrer("x"); // 501
                        return Map.of();
                    }))
                    .etape("fin", longue(e -> {
                        Decisions.delivrer("y");
                        return Map.of();
                    }))
                    .choix("avis", e -> e.lire("avis", "").startsWith("non") ? "n" : "o", Map.of("n", "refuser", "o", "delivrer"));
        }
    }

    /** What chooses is no answer. */
    static class ParAutreChose {
        ParAutreChose() {
            new Graphe()
                    .etape("avis", longue(e -> Map.of("libelle", Ia.demander("q"), "age", 30)))
                    .etape("refuserJeunes", longue(e -> {
                        Decisions.refuser("x");
                        return Map.of();
                    }))
                    .choix("avis", e -> e.lire("age", 0) < 25 ? "n" : "o", Map.of("n", "refuserJeunes", "o", "fin"));
        }
    }

    /** A step in which a person approved the answer of another. */
    static class Valide {
        Valide() {
            new Graphe()
                    .etape("avis", longue(e -> Map.of("propose", Ia.demander("q"))))
                    .etape("revue", longue(e -> Map.of("accord", Agent.valide(e.lire("propose", "")))))
                    .etape("suite", longue(e -> {
                        if (e.lire("accord", false)) {
                            Decisions.delivrer(e.lire("propose", ""));
                        }
                        return Map.of();
                    }))
                    .etape("autre", longue(e -> {
                        if (!e.lire("accord", false)) {
                            Decisions.delivrer(e.lire("propose", "")); // 501
                        }
                        return Map.of();
                    }))
                    .etape("sans", longue(e -> {
                        if (e.lire("accord", true)) {
                            Decisions.delivrer(e.lire("propose", "")); // 501
                        }
                        return Map.of();
                    }));
        }
    }
}
