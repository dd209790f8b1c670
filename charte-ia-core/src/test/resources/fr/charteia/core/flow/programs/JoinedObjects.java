package programs;

import api.*;
import java.util.*;
import java.util.function.*;

/** One of two objects, whichever a parameter says, is changed; the other keeps what it has. */
class JoinedObjects {
    static class Fiche { String s = "x"; String t = "y"; boolean vue; }
    static class Dossier { Fiche f = new Fiche(); Fiche g = new Fiche(); }
    void overwritten_by_the_same_name(boolean p) { Fiche a = new Fiche(), b = new Fiche(); Fiche x = p ? a : b; x.s = Donnees.nom(); x.s = "z"; Ia.envoyer(x.s); }
    void overwritten_and_read_by_its_own(boolean p) { Fiche a = new Fiche(), b = new Fiche(); Fiche x = p ? a : b; x.s = Donnees.nom(); x.s = "z"; Ia.envoyer(a.s); Ia.envoyer(b.s); }
    void written_and_read_by_its_own(boolean p) { Fiche a = new Fiche(), b = new Fiche(); Fiche x = p ? a : b; x.s = Donnees.nom(); Ia.envoyer(a.s); } // 401
    void other_field(boolean p) { Fiche a = new Fiche(), b = new Fiche(); Fiche x = p ? a : b; x.s = Donnees.nom(); x.t = "z"; Ia.envoyer(x.s); } // 401
    void by_a_number(int n) { Fiche a = new Fiche(), b = new Fiche(); Fiche x; if (n > 3) x = a; else x = b; x.s = Donnees.nom(); x.s = "z"; Ia.envoyer(x.s); }
    void by_a_text(String k) { Fiche a = new Fiche(), b = new Fiche(); Fiche x = a; if (k.equals("b")) x = b; x.s = Donnees.nom(); x.s = "z"; Ia.envoyer(x.s); }
    void two_levels(boolean p) { Dossier a = new Dossier(), b = new Dossier(); Dossier x = p ? a : b; Fiche f = x.f; f.s = Donnees.nom(); Ia.envoyer(x.g.s); f.s = "z"; Ia.envoyer(x.f.s); }
    void two_levels_kept(boolean p) { Dossier a = new Dossier(), b = new Dossier(); Dossier x = p ? a : b; Fiche f = x.f; f.s = Donnees.nom(); x.g.s = "z"; Ia.envoyer(a.f.s); } // 401
    void both_overwritten(boolean p) { Fiche a = new Fiche(), b = new Fiche(); Fiche x = p ? a : b; x.s = Donnees.nom(); a.s = "z"; b.s = "z"; Ia.envoyer(x.s); }
    void one_overwritten(boolean p) { Fiche a = new Fiche(), b = new Fiche(); Fiche x = p ? a : b; x.s = Donnees.nom(); a.s = "z"; Ia.envoyer(a.s); Ia.envoyer(x.s); } // 401
    void masked(boolean p) { Fiche a = new Fiche(), b = new Fiche(); a.s = Donnees.nom(); b.s = Donnees.nom(); Fiche x = p ? a : b; x.s = Masque.masquer(x.s); Ia.envoyer(x.s); }
    void the_other_not_masked(boolean p) { Fiche a = new Fiche(), b = new Fiche(); a.s = Donnees.nom(); b.s = Donnees.nom(); Fiche x = p ? a : b; x.s = Masque.masquer(x.s); Ia.envoyer(b.s); } // 401
    void list_cleared(boolean p) { List<String> a = new ArrayList<>(), b = new ArrayList<>(); List<String> x = p ? a : b; x.add(Donnees.nom()); x.clear(); Ia.envoyer(a.toString()); }
    void list_filled(boolean p) { List<String> a = new ArrayList<>(), b = new ArrayList<>(); List<String> x = p ? a : b; x.clear(); x.add(Donnees.nom()); Ia.envoyer(b.toString()); } // 401
    void by_how_many(String[] args) { Fiche a = new Fiche(), b = new Fiche(); Fiche x = args.length > 0 ? a : b; x.s = Donnees.nom(); x.s = "z"; Ia.envoyer(x.s); }
    void by_one_of_many(String[] args) { Fiche a = new Fiche(), b = new Fiche(); Fiche x = args[0].equals("a") ? a : b; x.s = Donnees.nom(); x.s = "z"; Ia.envoyer(x.s); }
    void array_overwritten(boolean p) { String[] a = {"x"}, b = {"y"}; String[] x = p ? a : b; x[0] = Donnees.nom(); x[0] = "z"; Ia.envoyer(x[0]); Ia.envoyer(a[0]); }
    void array_written(boolean p) { String[] a = {"x"}, b = {"y"}; String[] x = p ? a : b; x[0] = Donnees.nom(); Ia.envoyer(b[0]); } // 401
    void by_a_switch(int n) { Fiche a = new Fiche(), b = new Fiche(), c = new Fiche(); Fiche x; switch (n) { case 1: x = a; break; case 2: x = b; break; default: x = c; } x.s = Donnees.nom(); x.s = "z"; Ia.envoyer(x.s); }
    void swapped(boolean p) { Fiche a = new Fiche(), b = new Fiche(); a.s = Donnees.nom(); if (p) { Fiche t = a; a = b; b = t; } Ia.envoyer(a.s); } // 401
    void swapped_and_overwritten(boolean p) { Fiche a = new Fiche(), b = new Fiche(); a.s = Donnees.nom(); if (p) { Fiche t = a; a = b; b = t; } a.s = "z"; b.s = "z"; Ia.envoyer(a.s + b.s); }
    void taken_along(boolean p) { Fiche a = new Fiche(), b = new Fiche(); Fiche x = p ? a : b; Runnable r = () -> x.s = Donnees.nom(); r.run(); Runnable q = () -> x.s = "z"; q.run(); Ia.envoyer(x.s); }

    // Where code passes what chooses, an answer may
    private static void poser(Fiche f) { f.s = "k"; }
    private static void first(boolean p) { Fiche a = new Fiche(), b = new Fiche(); Fiche x = p ? a : b; poser(x); Decisions.delivrer(a.s); } // 501
    void first_by_an_answer(String d) { first(Ia.demander(d).equals("oui")); }
    private static void second(boolean p) { Fiche a = new Fiche(), b = new Fiche(); Fiche x = p ? a : b; poser(x); Decisions.delivrer(b.s); } // 501
    void second_by_an_answer(String d) { second(Ia.demander(d).equals("oui")); }
    private static void other(boolean p) { Fiche a = new Fiche(), b = new Fiche(); Fiche x = p ? a : b; poser(x); Decisions.delivrer(b.t); }
    void other_field_by_an_answer(String d) { other(Ia.demander(d).equals("oui")); }
    void by_a_function(String d) { Consumer<Boolean> c = p -> { Fiche a = new Fiche(), b = new Fiche(); Fiche x = p ? a : b; x.vue = true; if (b.vue) Decisions.delivrer("z"); }; c.accept(Ia.demander(d).equals("oui")); } // 501
    interface Choix { void faire(boolean p); }
    static class Deux implements Choix { public void faire(boolean p) { Fiche a = new Fiche(), b = new Fiche(); Fiche x = p ? a : b; x.s = "k"; Decisions.delivrer(b.s); } } // 501
    void through_an_interface(String d) { Choix c = new Deux(); c.faire(Ia.demander(d).equals("oui")); }
    void nobody_passes(boolean p, String d) { Ia.demander(d); Fiche a = new Fiche(), b = new Fiche(); Fiche x = p ? a : b; x.s = "k"; Decisions.delivrer(b.s); }
    private static void parCase(boolean p) { String[] a = {"x"}, b = {"y"}; String[] x = p ? a : b; x[0] = "k"; Decisions.delivrer(b[0]); } // 501
    void array_by_an_answer(String d) { parCase(Ia.demander(d).equals("oui")); }
    private static void parTous(String[] t) { Fiche a = new Fiche(), b = new Fiche(); Fiche x = t[0].equals("a") ? a : b; x.s = "k"; Decisions.delivrer(b.s); } // 501
    void elements_by_an_answer(String d) { parTous(new String[] {Ia.demander(d)}); }
    void an_answer_itself(String d) { Fiche a = new Fiche(), b = new Fiche(); Fiche x = Ia.demander(d).equals("oui") ? a : b; x.s = "k"; Decisions.delivrer(b.s); } // 501
    public static void parNom(boolean p) { Fiche a = new Fiche(), b = new Fiche(); Fiche x = p ? a : b; x.s = "k"; Decisions.delivrer(b.s); } // 501
    void by_its_name(String d) throws Exception { JoinedObjects.class.getMethod("parNom", boolean.class).invoke(null, Ia.demander(d).equals("oui")); }
}
