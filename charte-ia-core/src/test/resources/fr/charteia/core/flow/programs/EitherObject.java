package programs;

import api.*;
import java.util.*;
import java.util.function.*;

/** A variable holds one of two objects, and what is changed is changed of that one: whichever it is, what was there before is gone. */
class EitherObject {
    static class Fiche {
        @Personnel String nom;
        String note;
        Fiche() {}
        Fiche(String note) { this.note = note; }
        void setNom(String n) { nom = n; }
        String getNom() { return nom; }
    }
    static class Boite {
        String note;
        Boite() {}
        Boite(String note) { this.note = note; }
    }
    static Fiche sans(Fiche f) { f.setNom("x"); return f; }
    static void envoie(Fiche f) { f.setNom("x"); Ia.envoyer(f.getNom()); }

    // What was passed, or a new one where nothing was
    void passed_or_new(Fiche o) { Fiche f = o != null ? o : new Fiche(); f.nom = "x"; Ia.envoyer(f.nom); }
    void passed_or_new_by_its_methods(Fiche o) { Fiche f = o; if (f == null) f = new Fiche(); f.setNom("x"); Ia.envoyer(f.getNom()); }
    void passed_or_new_sent_whole(Fiche o) { Fiche f = o; if (f == null) f = new Fiche(); f.setNom("x"); Ia.envoyer(f); }
    void passed_or_new_and_what_was_passed(Fiche o) { Fiche f = o; if (f == null) f = new Fiche(); f.setNom("x"); if (o != null) Ia.envoyer(o.nom); }
    void passed_or_new_untouched(Fiche o) { Fiche f = o != null ? o : new Fiche(); f.note = "x"; Ia.envoyer(f.nom); } // 401
    void passed_or_new_filled(Boite o) { Boite f = o != null ? o : new Boite(); f.note = Donnees.nom(); Ia.envoyer(f.note); } // 401
    void passed_or_new_by_a_helper(Fiche o) { Fiche f = o == null ? new Fiche() : o; envoie(f); }
    void passed_or_new_given_back(Fiche o) { Fiche f = o == null ? new Fiche() : o; Ia.envoyer(sans(f).getNom()); }
    void builder_or_new(StringBuilder o) { StringBuilder b = o; if (b == null) b = new StringBuilder(); b.append(Donnees.nom()); b.setLength(0); Ia.envoyer(b.toString()); }
    void builder_or_new_kept(StringBuilder o) { StringBuilder b = o; if (b == null) b = new StringBuilder(); b.setLength(0); b.append(Donnees.nom()); Ia.envoyer(b.toString()); } // 401
    void list_or_new(List<String> o) { List<String> l = o != null ? o : new ArrayList<>(); l.add(Donnees.nom()); l.clear(); Ia.envoyer(l); }
    void list_or_new_kept(List<String> o) { List<String> l = o != null ? o : new ArrayList<>(); l.clear(); l.add(Donnees.nom()); Ia.envoyer(l); } // 401

    // One of two that were there
    void one_of_two(Fiche o, Fiche p) { Fiche f = Donnees.choix() ? o : p; f.setNom("x"); Ia.envoyer(f.getNom()); }
    void one_of_two_masked(Fiche o, Fiche p) { Fiche f = Donnees.choix() ? o : p; f.setNom(Masque.masquer(f.getNom())); Ia.envoyer(f); }
    void one_of_two_and_the_other(Fiche o, Fiche p) { Fiche f = Donnees.choix() ? o : p; f.setNom("x"); Ia.envoyer(o.nom); } // 401
    void one_of_two_filled_again(Fiche o, Fiche p) { Fiche f = Donnees.choix() ? o : p; f.setNom("x"); p.setNom(Donnees.nom()); Ia.envoyer(f.nom); } // 401
    void one_of_two_filled_before(Fiche o, Fiche p) { Fiche f = Donnees.choix() ? o : p; p.setNom(Donnees.nom()); f.setNom("x"); Ia.envoyer(f.nom); }
    void one_of_three(Fiche o, Fiche p) { Fiche f = o; if (f == null) f = p; if (f == null) f = new Fiche(); f.setNom("x"); Ia.envoyer(f.nom); }
    void chosen_in_a_loop(List<Boite> l) { Boite f = null; for (Boite g : l) { if (f == null || Donnees.choix()) f = g; } if (f == null) f = new Boite(); f.note = Donnees.nom(); Ia.envoyer(f.note); } // 401
    void new_in_each_round(List<String> l) { Boite f = new Boite("x"); for (String s : l) { if (Donnees.choix()) f = new Boite(s); f.note = Donnees.nom(); } Ia.envoyer(f.note); } // 401
    void new_in_each_round_overwritten(List<String> l) { Boite f = new Boite("x"); for (String s : l) { if (Donnees.choix()) f = new Boite(Donnees.nom()); } Ia.envoyer(f.note); } // 401

    // What an answer chose between is one of them, whatever is done with it
    void decided_by_what_was_chosen(String d) { Fiche o = new Fiche("a"), p = new Fiche("b"), f = Ia.demander(d).equals("oui") ? o : p; f.nom = "x"; if (f.note.equals("a")) Decisions.delivrer(d); } // 501
    void decided_by_which_was_changed(String d) { Fiche o = new Fiche("a"), p = new Fiche("a"), f = Ia.demander(d).equals("oui") ? o : p; f.note = "x"; if (o.note.equals("a")) Decisions.delivrer(d); } // 501
    void decided_by_what_is_alike(String d) { Fiche o = new Fiche("a"), p = new Fiche("a"), f = d.isEmpty() ? o : p; f.note = "x"; Ia.demander(d); if (o.note.equals("a")) Decisions.delivrer(d); }
    void chosen_by_what_a_helper_is_told(String d) { Decisions.delivrer(note(Ia.demander(d).equals("oui"))); } // 501
    private static String note(boolean c) { Fiche o = new Fiche("a"), p = new Fiche("b"), f = c ? o : p; f.nom = "x"; return f.note; }

    // One of two by a helper
    private static Boite une(boolean c) { if (c) return new Boite("a"); return new Boite("b"); }
    void made_by_a_helper() { Boite f = une(Donnees.choix()); f.note = Donnees.nom(); f.note = "x"; Ia.envoyer(f.note); }
    void made_by_a_helper_filled() { Boite f = une(Donnees.choix()); f.note = "x"; f.note = Donnees.nom(); Ia.envoyer(f.note); } // 401
    void made_by_a_helper_in_a_loop() { for (int i = 0; i < 9; i++) { Boite f = une(Donnees.choix()); f.note = Donnees.nom(); f.note = "x"; Ia.envoyer(f.note); } }
    void made_by_a_helper_and_kept() { List<Boite> l = new ArrayList<>(); for (int i = 0; i < 9; i++) { Boite f = une(Donnees.choix()); f.note = Donnees.nom(); l.add(f); } Ia.envoyer(l.get(3).note); } // 401
    void made_by_a_helper_as_an_answer_said(String d) { Boite f = une(Ia.demander(d).equals("oui")); String s = f.note; f.note = "x"; if (s.equals("a")) Decisions.delivrer(d); } // 501
    private static String note_of(boolean c) { Boite f = une(c); f.note = f.note + Donnees.nom(); return f.note; }
    void read_of_either_in_a_helper() { Ia.envoyer(note_of(Donnees.choix())); } // 401
    void made_by_a_helper_and_thrown() { Boite f = une(Donnees.choix()); try { f.note = Donnees.nom(); System.out.println(Integer.parseInt(Donnees.propre())); f.note = "x"; } catch (NumberFormatException e) { Ia.envoyer(f.note); } } // 401

    // What one of two gives is what a helper gives, whichever of them it is
    interface Lecteur { String lire(); }
    record Nomme() implements Lecteur { public String lire() { return Donnees.nom(); } }
    record Fixe(String lire) implements Lecteur {}
    private static Lecteur lecteur() { return Donnees.choix() ? new Nomme() : new Fixe("x"); }
    private static Lecteur fixe() { return Donnees.choix() ? new Fixe("y") : new Fixe("x"); }
    private static String lu() { return lecteur().lire(); }
    private static String luFixe() { return fixe().lire(); }
    private static void lire(StringBuilder b) { b.append(lecteur().lire()); }
    private static String leve() throws Exception { String s = lecteur().lire(); if (Donnees.choix()) throw new Exception(s); return "x"; }
    void given_by_one_of_two() { Ia.envoyer(lu()); } // 401
    void given_by_one_of_two_fixed() { Ia.envoyer(luFixe()); }
    void left_by_one_of_two() { StringBuilder b = new StringBuilder(); lire(b); Ia.envoyer(b.toString()); } // 401
    void thrown_by_one_of_two() { try { Ia.envoyer(leve()); } catch (Exception e) { Ia.envoyer(e.getMessage()); } } // 401
    void given_by_one_of_two_in_a_loop() { String s = ""; for (int i = 0; i < 9; i++) { Lecteur l = lecteur(); s = l.lire(); } Ia.envoyer(s); } // 401
    // One of many that were there
    void element_of_a_list(List<Boite> l) { for (Boite f : l) { f.note = Donnees.nom(); f.note = "x"; Ia.envoyer(f.note); } }
    void found_or_new(Optional<Boite> o) { Boite f = o.orElse(new Boite()); f.note = Donnees.nom(); f.note = "x"; Ia.envoyer(f.note); }
    void found_or_new_filled(Optional<Boite> o) { Boite f = o.orElse(new Boite()); f.note = "x"; f.note = Donnees.nom(); Ia.envoyer(f.note); } // 401

    // Where a field leads to one of two, and what a number that is passed chooses
    static class Noeud { String v = "x"; Noeud suiv; }
    void next_of_one_of_two() { Noeud a = new Noeud(), b = new Noeud(), h = new Noeud(); h.suiv = Donnees.choix() ? a : b; h.suiv.v = Donnees.nom(); h.suiv.v = "y"; Ia.envoyer(h.suiv.v); }
    void next_of_one_of_two_filled() { Noeud a = new Noeud(), b = new Noeud(), h = new Noeud(); h.suiv = Donnees.choix() ? a : b; h.suiv.v = "y"; h.suiv.v = Donnees.nom(); Ia.envoyer(a.v); } // 401
    static Noeud choisi(int n, Noeud a, Noeud b) { switch (n) { case 0: return a; default: return b; } }
    void chosen_by_a_number() { Noeud a = new Noeud(), b = new Noeud(); a.v = Donnees.nom(); Ia.envoyer(choisi(1, a, b).v); }
    void chosen_by_another_number() { Noeud a = new Noeud(), b = new Noeud(); a.v = Donnees.nom(); Ia.envoyer(choisi(0, a, b).v); } // 401
    // --- made by references to constructors
    interface Forme {} record Rond() implements Forme {} record Carre() implements Forme {} record Tri(int n) implements Forme {}
    static class Muet { String dire() { return "a"; } } static class Bavard extends Muet { String dire() { return Donnees.nom(); } }
    void constructor_of_one_or_the_other() { Supplier<Forme> s = Donnees.choix() ? Rond::new : Carre::new; if (s.get() instanceof Rond) Ia.envoyer(Donnees.nom()); } // 401
    void constructor_of_the_other_or_one() { Supplier<Forme> s = Donnees.choix() ? Carre::new : Rond::new; if (s.get() instanceof Rond) Ia.envoyer(Donnees.nom()); } // 401
    void constructor_of_neither() { Supplier<Forme> s = Donnees.choix() ? Rond::new : Rond::new; if (s.get() instanceof Carre) Ia.envoyer(Donnees.nom()); }
    void constructor_in_a_map() { Map<String, Supplier<Muet>> m = Map.of("a", Muet::new, "b", Bavard::new); Ia.envoyer(m.get(Donnees.propre()).get().dire()); } // 401
    void constructor_in_a_map_known() { Map<String, Supplier<Muet>> m = Map.of("a", Muet::new, "b", Bavard::new); Ia.envoyer(m.get("a").get().dire()); }
    void constructor_chosen_by_an_answer() { Supplier<Object> s = Ia.demander("q").equals("A") ? Rond::new : Carre::new; if (s.get() instanceof Rond) Decisions.delivrer("d"); } // 501
    void constructor_chosen_out_of_a_map() { Map<String, Supplier<Forme>> m = Map.of("A", Rond::new, "B", Carre::new); if (m.get(Ia.demander("q")).get() instanceof Rond) Decisions.delivrer("d"); } // 501
    void constructor_chosen_alike() { Supplier<Object> s = Ia.demander("q").equals("A") ? Rond::new : Rond::new; if (s.get() instanceof Rond) Decisions.delivrer("d"); }
}
