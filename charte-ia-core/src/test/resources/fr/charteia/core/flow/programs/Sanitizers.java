package programs;

import api.*;
import java.util.*;

class Sanitizers {
    void all_ways() {
        String n = Donnees.nom();
        String s;
        if (Donnees.choix()) s = Masque.masquer(n); else s = "rien";
        Ia.envoyer(s);
    }
    void one_way() {
        String n = Donnees.nom();
        String s;
        if (Donnees.choix()) s = Masque.masquer(n); else s = n;
        Ia.envoyer(s); // 401
    }
    void both_ways() {
        String n = Donnees.nom();
        if (Donnees.choix()) n = Masque.masquer(n); else n = Masque.masquer("x" + n);
        Ia.envoyer(n);
    }
    void in_a_loop_perhaps() {
        String n = Donnees.nom();
        while (Donnees.choix()) n = Masque.masquer(n);
        Ia.envoyer(n); // 401
    }
    void in_try_only() {
        String n = Donnees.nom();
        try {
            n = Masque.masquer(n);
        } catch (RuntimeException e) {
            System.out.println();
        }
        Ia.envoyer(n); // 401
    }
    void in_finally() {
        String n = Donnees.nom();
        try {
            System.out.println();
        } finally {
            n = Masque.masquer(n);
        }
        Ia.envoyer(n);
    }
    void too_late() {
        String n = Donnees.nom();
        Ia.envoyer(n); // 401
        n = Masque.masquer(n);
    }
    void result_ignored() {
        String n = Donnees.nom();
        Masque.masquer(n);
        Ia.envoyer(n); // 401
    }
    void undone() {
        String n = Masque.masquer(Donnees.nom());
        n = n + Donnees.nom();
        Ia.envoyer(n); // 401
    }
    void beside() {
        String n = Donnees.nom();
        Ia.envoyer(Masque.masquer(n) + n); // 401
    }
    void twice() { Ia.envoyer(Masque.masquer(Masque.masquer(Donnees.nom()))); }
    void then_handled() { Ia.envoyer(Masque.masquer(Donnees.nom()).trim() + "!"); }
    String nettoyer(String s) { return Masque.masquer(s); }
    void in_callee() { Ia.envoyer(nettoyer(Donnees.nom())); }
    String nettoyer_si(String s, boolean c) { return c ? Masque.masquer(s) : s; }
    void in_callee_perhaps() { Ia.envoyer(nettoyer_si(Donnees.nom(), Donnees.choix())); } // 401
    void in_callee_surely() { Ia.envoyer(nettoyer_si(Donnees.nom(), true)); }
    void in_callee_surely_not() { Ia.envoyer(nettoyer_si(Donnees.nom(), false)); } // 401
    String nettoyer_ou_null(String s) {
        if (s == null) return null;
        return Masque.masquer(s);
    }
    void in_callee_with_guard() { Ia.envoyer(nettoyer_ou_null(Donnees.nom())); }
    void each_element() {
        List<String> l = new ArrayList<>();
        for (String s : List.of(Donnees.nom(), Donnees.nom())) l.add(Masque.masquer(s));
        Ia.envoyer(l.get(0));
    }
    void some_elements() {
        List<String> l = new ArrayList<>();
        for (String s : List.of(Donnees.nom(), Donnees.nom())) l.add(Donnees.choix() ? Masque.masquer(s) : s);
        Ia.envoyer(l.get(0)); // 401
    }
    void other_list_masked() {
        List<String> l = new ArrayList<>(List.of(Donnees.nom()));
        List<String> m = new ArrayList<>();
        for (String s : l) m.add(Masque.masquer(s));
        Ia.envoyer(m.get(0));
        Ia.envoyer(l.get(0)); // 401
    }
    void pseudonym() { Ia.envoyer("P " + Masque.remplacer(Donnees.nom())); } // 407
    void pseudonym_then_masked() { Ia.envoyer(Masque.masquer(Masque.remplacer(Donnees.nom()))); }
    void pseudonym_in_a_list() { Ia.envoyer(List.of(Masque.remplacer(Donnees.nom())).get(0)); } // 407
    void pseudonym_in_one_branch() {
        String n = Donnees.nom();
        if (Donnees.choix()) n = Masque.remplacer(n);
        Ia.envoyer(n); // 401
    }
    static class Personne { String nom; String ville; }
    void field_masked() {
        Personne p = new Personne();
        p.nom = Donnees.nom();
        p.nom = Masque.masquer(p.nom);
        Ia.envoyer(p);
    }
    void copy_masked() {
        Personne p = new Personne();
        p.nom = Donnees.nom();
        Personne q = new Personne();
        q.nom = Masque.masquer(p.nom);
        q.ville = p.ville;
        Ia.envoyer(q);
        Ia.envoyer(p); // 401
    }
    void own_mask_is_none() { Ia.envoyer("***" + Donnees.nom().substring(3)); } // 401
    void constant_instead() { Ia.envoyer(Donnees.nom().isEmpty() ? "" : "***"); }
    void whitelisted() {
        String n = Donnees.nom();
        String s = n.equals("Dupont") ? "Dupont" : "inconnu";
        Ia.envoyer(s);
    }
    void whitelisted_by_set() {
        String n = Donnees.nom();
        if (Set.of("Dupont").contains(n)) Ia.envoyer(n);
    }
    interface Filtre { String passer(String s); }
    void by_interface() {
        Filtre f = Masque::masquer;
        Ia.envoyer(f.passer(Donnees.nom()));
    }
    void by_interface_perhaps() {
        Filtre f = Donnees.choix() ? Masque::masquer : s -> s;
        Ia.envoyer(f.passer(Donnees.nom())); // 401
    }
    void optional_mask() { Ia.envoyer(Optional.of(Donnees.nom()).map(Masque::masquer).orElse("")); }
    void optional_mask_bypassed() {
        Optional<String> o = Optional.of(Donnees.nom());
        Ia.envoyer(o.map(Masque::masquer).orElse(o.get())); // 401
    }
    void masked_builder() {
        StringBuilder b = new StringBuilder();
        b.append(Masque.masquer(Donnees.nom()));
        Ia.envoyer(b.toString());
    }
    void builder_masked_at_the_end() {
        StringBuilder b = new StringBuilder();
        b.append(Donnees.nom());
        Ia.envoyer(Masque.masquer(b.toString()));
    }

    // A whole object: all that is read from it later is what it is.
    static class Fiche { @Personnel String nom; String note; }
    void whole_object_and_its_field(Fiche f) { Masque.effacer(f); Ia.envoyer(f.nom); }
    void whole_object_sent_whole(Fiche f) { Masque.effacer(f); Ia.envoyer(f); }
    void whole_object_too_late(Fiche f) { Ia.envoyer(f.nom); Masque.effacer(f); } // 401
    void list_that_was_passed(List<Fiche> l) { Masque.effacer(l); for (Fiche f : l) Ia.envoyer(f.nom); }
    void list_that_was_passed_by_position(List<Fiche> l) { Masque.effacer(l); Ia.envoyer(l.get(0).nom); }
    void map_that_was_passed(Map<String, Fiche> m) { Masque.effacer(m); Ia.envoyer(m.get("a").nom); }
    void list_that_was_passed_and_another(List<Fiche> l, List<Fiche> k) { Masque.effacer(l); for (Fiche f : k) Ia.envoyer(f.nom); } // 401
    void list_that_was_passed_too_late(List<Fiche> l) { for (Fiche f : l) Ia.envoyer(f.nom); Masque.effacer(l); } // 401
    void added_to_a_list_that_was_passed(List<Fiche> l) { Masque.effacer(l); Fiche g = new Fiche(); g.note = Donnees.nom(); l.add(g); Ia.envoyer(g.note); } // 401
    void another_object(Fiche f, Fiche g) { Masque.effacer(f); Ia.envoyer(g.nom); } // 401
    void whole_object_that_was_filled() { Fiche f = new Fiche(); f.note = Donnees.nom(); Masque.effacer(f); Ia.envoyer(f.note); }
    void whole_object_on_one_way(Fiche f, boolean c) { if (c) Masque.effacer(f); Ia.envoyer(f.nom); } // 401
    void one_of_two_whole_objects(Fiche f, Fiche g, boolean c) { Masque.effacer(f); Ia.envoyer((c ? f : g).nom); } // 401
    void one_of_two_was_masked(Fiche f, Fiche g, boolean c) { Masque.effacer(c ? f : g); Ia.envoyer(f.nom); } // 401
    private void masquer_si(Fiche f, boolean c) { if (c) Masque.effacer(f); }
    void whole_object_by_a_helper_perhaps(Fiche f, boolean c) { masquer_si(f, c); Ia.envoyer(f.nom); } // 401
    void whole_object_by_a_helper(Fiche f) { masquer_si(f, true); Ia.envoyer(f.nom); }
    void pseudonymised_on_one_way(Fiche f, boolean c) { if (c) Masque.brouiller(f); Ia.envoyer(f); } // 401
    void both_whole_objects(Fiche f, Fiche g, boolean c) { Masque.effacer(f); Masque.effacer(g); Ia.envoyer((c ? f : g).nom); }
    void pseudonymised_object_and_its_field(Fiche f) { Masque.brouiller(f); Ia.envoyer(f.nom); } // 407
    void pseudonymised_object_sent_whole(Fiche f) { Masque.brouiller(f); Ia.envoyer(f); } // 407
    void pseudonymised_object_that_was_filled() { Fiche f = new Fiche(); f.note = Donnees.nom(); Masque.brouiller(f); Ia.envoyer(f.note); } // 407
    void pseudonymised_then_masked(Fiche f) { Masque.brouiller(f); Masque.effacer(f); Ia.envoyer(f.nom); }

    // What was masked is no data any more where a field, a parameter or a component is declared to hold some.
    static class Carte { @Personnel String nom; String ville; void setNom(String n) { nom = n; } String getNom() { return nom; } }
    void declared_field_masked(Carte c) { c.nom = Masque.masquer(c.nom); Ia.envoyer(c.nom); }
    void declared_field_masked_by_its_methods(Carte c) { c.setNom(Masque.masquer(c.getNom())); Ia.envoyer(c.getNom()); }
    void declared_field_masked_sent_whole(Carte c) { c.setNom(Masque.masquer(c.getNom())); Ia.envoyer(c); }
    void declared_field_masked_by_a_helper(Carte c) { masquer(c); Ia.envoyer(c.getNom()); }
    private static void masquer(Carte c) { c.nom = Masque.masquer(c.nom); }
    void declared_field_of_a_copy(Carte s) { Carte c = new Carte(); c.setNom(Masque.masquer(s.getNom())); Ia.envoyer(c.getNom()); Ia.envoyer(c); }
    void declared_field_of_a_copy_of_data() { Carte c = new Carte(); c.setNom(Masque.masquer(Donnees.nom())); Ia.envoyer(c.getNom()); }
    void declared_field_of_a_copy_kept(Carte s) { Carte c = new Carte(); c.setNom(s.getNom()); Ia.envoyer(c.getNom()); } // 401
    void declared_field_masked_and_more(Carte s) { Carte c = new Carte(); c.setNom(Masque.masquer(s.getNom()) + s.getNom()); Ia.envoyer(c.getNom()); } // 401
    void declared_field_of_a_copy_filled_otherwise(Carte s) { Carte c = new Carte(); c.setNom(Donnees.propre()); Ia.envoyer(c.getNom()); } // 401
    void declared_field_masked_perhaps(Carte c) { if (Donnees.choix()) c.setNom(Masque.masquer(c.getNom())); Ia.envoyer(c.getNom()); } // 401
    void declared_field_masked_or_another(Carte c, String autre) { c.setNom(Donnees.choix() ? Masque.masquer(c.getNom()) : autre); Ia.envoyer(c.getNom()); } // 401
    void declared_field_masked_too_late(Carte c) { String n = c.getNom(); c.setNom(Masque.masquer(n)); Ia.envoyer(n); } // 401
    void declared_field_replaced(Carte c) { c.setNom(Masque.remplacer(c.getNom())); Ia.envoyer(c.getNom()); } // 407
    void declared_field_answered(Carte c) { c.setNom(Ia.demander("x")); Ia.envoyer(c.getNom()); } // 401
    void declared_field_masked_in_a_stream(List<Carte> l) { Ia.envoyer(l.stream().map(s -> { Carte c = new Carte(); c.setNom(Masque.masquer(s.getNom())); return c; }).map(Carte::getNom).toList()); }
    record Releve(@Personnel String nom, String ville) { Releve masque() { return new Releve(Masque.masquer(nom), ville); } }
    void declared_component_masked(Releve r) { Ia.envoyer(r.masque().nom()); }
    void declared_component_masked_sent_whole(Releve r) { Ia.envoyer(r.masque()); }
    void declared_component_masked_written(Releve r) { Ia.envoyer("" + r.masque()); }
    void declared_component_masked_and_the_first(Releve r) { Ia.envoyer("" + r.masque() + r); } // 401
    private static void envoyer(@Personnel String nom) { Ia.envoyer(nom); }
    void declared_parameter_masked(Carte c) { envoyer(Masque.masquer(c.getNom())); }
    private static void envoyer_2(@Personnel String nom) { Ia.envoyer(nom); } // 401
    void declared_parameter(String n) { envoyer_2(n); }
}
