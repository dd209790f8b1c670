package programs;

import api.*;
import java.util.*;
import java.util.stream.*;

/** What a person is shown is what is decided on: what was picked for both by the same condition, or put together in one way or another. */
class ShownAndDecided {
    static class Vue { String titre; String avis; List<String> lignes = new ArrayList<>(); }
    record Refus(String qui, String motif) {}
    static class Dossier { String nom; boolean clos; String avis; boolean urgent() { return clos; } }

    void title_besides(Dossier d) {
        String avis = Ia.demander("x");
        Vue vue = new Vue();
        vue.avis = avis;
        if (d.urgent()) vue.titre = "Urgent";
        Agent.confirme(vue);
        Decisions.refuser(avis);
    }

    void text_besides(boolean c) {
        String avis = Ia.demander("x");
        StringBuilder b = new StringBuilder("Avis : ").append(avis);
        if (c) b.append(" (urgent)");
        Agent.confirme(b.toString());
        Decisions.refuser(avis);
    }

    void answer_or_a_failure() {
        Vue vue = new Vue();
        try {
            vue.avis = Ia.demander("x");
        } catch (RuntimeException e) {
            vue.avis = "indisponible";
        }
        Agent.confirme(vue);
        Decisions.refuser(vue.avis);
    }

    void each_has_its_line(List<Dossier> ds) {
        List<String> lignes = new ArrayList<>();
        Map<String, String> avis = new HashMap<>();
        for (Dossier d : ds) {
            String a = Ia.demander(d.nom);
            lignes.add(d.nom + " : " + a);
            avis.put(d.nom, a);
        }
        Agent.confirme(lignes);
        for (String a : avis.values()) Decisions.refuser(a);
    }

    void those_asked_about(List<Dossier> ds) {
        List<String> lignes = new ArrayList<>();
        List<Refus> refus = new ArrayList<>();
        for (Dossier d : ds) {
            if (!d.clos) {
                String a = Ia.demander(d.nom);
                lignes.add(d.nom + " : " + a);
                refus.add(new Refus(d.nom, a));
            }
        }
        Agent.confirme(lignes);
        for (Refus r : refus) Decisions.refuser(r.motif());
    }

    void those_that_it_refuses(List<Dossier> ds) {
        List<String> lignes = new ArrayList<>();
        List<Refus> refus = new ArrayList<>();
        for (Dossier d : ds) {
            String a = Ia.demander(d.nom);
            if (a.contains("refus")) {
                lignes.add(d.nom + " : " + a);
                refus.add(new Refus(d.nom, a));
            }
        }
        Agent.confirme(lignes);
        for (Refus r : refus) Decisions.refuser(r.motif());
    }

    void those_in_a_view(List<Dossier> ds) {
        Vue vue = new Vue();
        List<Dossier> refus = new ArrayList<>();
        for (Dossier d : ds) {
            String a = Ia.demander(d.nom);
            if (a.contains("refus")) {
                vue.lignes.add(d.nom + " : " + a);
                refus.add(d);
            }
        }
        if (Agent.valide(vue)) for (Dossier r : refus) Decisions.refuser(r.nom);
    }

    void field_asked_again(List<Cas> ds) {
        List<String> lignes = new ArrayList<>();
        for (Cas d : ds) {
            d.avis = Ia.demander(d.nom);
            if (d.avis.contains("refus")) {
                lignes.add(d.nom + " : " + d.avis);
            }
        }
        Agent.confirme(lignes);
        for (Cas d : ds) if (d.avis.contains("refus")) Decisions.refuser(d.avis);
    }

    void condition_asked_again() {
        String[] tous = Ia.demander("x").split(",");
        List<String> lignes = new ArrayList<>();
        for (String a : tous) {
            if (a.contains("refus")) {
                lignes.add(a);
            }
        }
        Agent.confirme(lignes);
        for (String a : tous) if (a.contains("refus")) Decisions.refuser(a);
    }

    void filter_asked_again() {
        List<String> tous = List.of(Ia.demander("x").split(","));
        Agent.confirme(tous.stream().filter(a -> a.contains("refus")).toList());
        tous.stream().filter(a -> a.contains("refus")).forEach(Decisions::refuser);
    }

    void filter_asked_again_in_a_loop() {
        List<String> tous = List.of(Ia.demander("x").split(","));
        Agent.confirme(tous.stream().filter(a -> a.contains("refus")).toList());
        for (String a : tous) if (a.contains("refus")) Decisions.refuser(a);
    }

    void some_if_any() {
        List<String> tous = List.of(Ia.demander("x").split(","));
        List<String> aRefuser = new ArrayList<>();
        for (String a : tous) if (a.contains("refus")) aRefuser.add(a);
        if (aRefuser.isEmpty()) return;
        if (Agent.valide(aRefuser)) aRefuser.forEach(Decisions::refuser);
    }

    void where_there_is_one() {
        String avis = Ia.demander("x");
        List<String> alertes = new ArrayList<>();
        if (avis != null) alertes.add(avis);
        Agent.confirme(alertes);
        if (avis != null) Decisions.refuser(avis);
    }

    void where_it_says_anything() {
        String avis = Ia.demander("x");
        List<String> alertes = new ArrayList<>();
        if (!avis.isBlank()) alertes.add(avis);
        Agent.confirme(alertes);
        Decisions.refuser(avis);
    }

    void view_if_any(boolean c) {
        String avis = Ia.demander("x");
        Vue vue = null;
        if (c) {
            vue = new Vue();
            vue.avis = avis;
        }
        if (vue != null) {
            Agent.confirme(vue);
            Decisions.refuser(avis);
        }
    }

    void in_one_field_or_another(boolean c) {
        String avis = Ia.demander("x");
        Vue vue = new Vue();
        if (c) vue.avis = avis; else vue.lignes.add(avis);
        Agent.confirme(vue);
        Decisions.refuser(avis);
    }

    void where_it_refuses(Fiche d) {
        String avis = Ia.demander("x");
        if (avis.contains("refus")) {
            d.avis = avis;
            Agent.confirme(d);
            Decisions.refuser(avis);
        }
    }

    void trimmed_perhaps(Piece d) {
        d.avis = Ia.demander("x");
        if (d.clos) d.avis = d.avis.trim();
        Agent.confirme(d);
        Decisions.refuser(d.avis);
    }

    void those_in_a_map(List<Dossier> ds) {
        Map<String, String> avis = new TreeMap<>();
        for (Dossier d : ds) {
            String a = Ia.demander(d.nom);
            if (a.startsWith("refus")) avis.put(d.nom, a);
        }
        if (Agent.valide(avis)) avis.forEach((nom, a) -> Decisions.refuser(nom + a));
    }

    void those_mapped(List<Dossier> ds) {
        List<Refus> refus = new ArrayList<>();
        for (Dossier d : ds) {
            String a = Ia.demander(d.nom);
            if (a.startsWith("refus")) refus.add(new Refus(d.nom, a));
        }
        if (Agent.valide(refus.stream().map(Refus::motif).toList())) refus.forEach(r -> Decisions.refuser(r.motif()));
    }

    void report_and_names(List<Dossier> ds) {
        StringBuilder rapport = new StringBuilder();
        List<String> refus = new ArrayList<>();
        for (Dossier d : ds) {
            String a = Ia.demander(d.nom);
            if (a.startsWith("refus")) {
                rapport.append(d.nom).append(a);
                refus.add(d.nom);
            }
        }
        if (Agent.valide(rapport)) refus.forEach(Decisions::refuser);
    }

    void report_and_those(List<Dossier> ds) {
        StringBuilder rapport = new StringBuilder();
        List<Refus> refus = new ArrayList<>();
        for (Dossier d : ds) {
            String a = Ia.demander(d.nom);
            if (a.startsWith("refus")) {
                rapport.append(d.nom).append(a);
                refus.add(new Refus(d.nom, a));
            }
        }
        if (Agent.valide(rapport.toString())) refus.forEach(r -> Decisions.refuser(r.motif()));
    }

    void filtered_and_asked(List<Dossier> ds) {
        ds.stream().filter(d -> !d.clos).map(d -> new Refus(d.nom, Ia.demander(d.nom)))
            .filter(r -> r.motif().startsWith("refus"))
            .filter(r -> Agent.valide(r.motif()))
            .forEach(r -> Decisions.refuser(r.motif()));
    }

    void shortened() {
        String avis = Ia.demander("x");
        String shown = avis.length() > 200 ? avis.substring(0, 200) + "…" : avis;
        Agent.confirme(shown);
        Decisions.refuser(avis);
    }

    void told_by_a_title() {
        String avis = Ia.demander("x");
        Vue vue = new Vue();
        vue.titre = avis.contains("refus") ? "Refus" : "Accord";
        Agent.confirme(vue);
        Decisions.refuser(avis); // 501
    }

    void told_by_a_title_set() {
        String avis = Ia.demander("x");
        Vue vue = new Vue();
        if (avis.contains("refus")) vue.titre = "Refus"; else vue.titre = "Accord";
        Agent.confirme(vue);
        Decisions.refuser(avis); // 501
    }

    static class Piece { boolean clos; String avis; }

    static class Fiche { String avis; }

    static class Cas { String nom; String avis; }

    static class Demande { String nom; boolean clos; String avis; }

    void skipped(List<Demande> ds) {
        List<String> lignes = new ArrayList<>();
        for (Demande d : ds) {
            if (d.clos) continue;
            lignes.add(d.avis = Ia.demander(d.nom));
        }
        Agent.confirme(lignes);
        for (Demande d : ds) {
            if (d.clos) continue;
            Decisions.refuser(d.avis);
        }
    }

    void condition_asked_otherwise() {
        String[] tous = Ia.demander("x").split(",");
        List<String> lignes = new ArrayList<>();
        for (String a : tous) {
            if (a.contains("refus")) {
                lignes.add(a);
            }
        }
        Agent.confirme(lignes);
        for (String a : tous) Decisions.refuser(a); // 501
    }

    void those_that_it_refuses_and_all(List<Dossier> ds) {
        List<String> lignes = new ArrayList<>();
        List<Refus> tous = new ArrayList<>();
        for (Dossier d : ds) {
            String a = Ia.demander(d.nom);
            if (a.contains("refus")) {
                lignes.add(d.nom + " : " + a);
            }
            tous.add(new Refus(d.nom, a));
        }
        Agent.confirme(lignes);
        for (Refus r : tous) Decisions.refuser(r.motif()); // 501
    }

    void in_one_field_or_not(boolean c) {
        String avis = Ia.demander("x");
        Vue vue = new Vue();
        if (c) vue.avis = avis; else vue.lignes.add("rien");
        Agent.confirme(vue);
        Decisions.refuser(avis); // 501
    }

    void shown_in_the_round_perhaps(List<Dossier> ds, boolean c) {
        for (Dossier d : ds) {
            String a = Ia.demander(d.nom);
            Agent.confirme(c ? a : "rien");
            if (a.contains("refus")) Decisions.refuser(a); // 501
        }
    }

    void told_by_a_view_of_another(boolean c) {
        String avis = Ia.demander("x"), autre = Ia.demander("y");
        Vue vue = new Vue();
        if (avis.contains("refus")) vue.avis = autre;
        Agent.confirme(vue);
        Decisions.refuser(avis); // 501
    }
}
