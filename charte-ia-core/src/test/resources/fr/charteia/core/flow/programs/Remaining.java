package programs;

import api.*;
import java.io.*;
import java.nio.file.*;
import java.util.*;
import java.util.function.*;
import java.util.stream.*;

/** What is known to be judged wrongly, beside its neighbours that are not. */
class Remaining {
    void written_to_a_file() throws IOException {
        Files.writeString(Path.of("usager.txt"), Donnees.nom());
        Ia.envoyer(Files.readString(Path.of("usager.txt"))); // KNOWN: misses 401, files are no store
    }
    static class Nomme implements Formattable {
        private final String nom;
        Nomme(String nom) { this.nom = nom; }
        @Override public void formatTo(Formatter sortie, int drapeaux, int largeur, int precision) { sortie.format("%s", nom); }
    }
    void formattable() {
        Ia.envoyer(String.format("%s", new Nomme(Donnees.nom()))); // KNOWN: misses 401, how an object formats itself is not asked
        Ia.envoyer(String.format("%s", new Nomme("x")));
    }
    static class Garde {
        private final Inconnu inconnu = new Inconnu();
        void garder() { inconnu.garder(Donnees.nom()); }
        void rendre() { Ia.envoyer(inconnu.rendre()); } // KNOWN: misses 401, what an undescribed object keeps is lost between entry points
    }

    static class Fiche { String nom = Donnees.nom(); String note; }
    /** Each is masked, one after the other. */
    void masked_one_by_one(List<Fiche> l) {
        for (Fiche f : l) Masque.effacer(f);
        for (Fiche f : l) Ia.envoyer(f.nom); // KNOWN: invents 401, that each was masked is not told of all
    }
    void filled_while_counting(String[] t) {
        t[0] = Donnees.nom();
        int i = 0;
        while (i < t.length) t[i++] = "x";
        Ia.envoyer(t[0]); // KNOWN: invents 401, a loop that counts where it stores is no sweep
    }
    void approved_by_comparing(String acte) {
        System.out.println(Ia.demander("?"));
        String reponse = Agent.choisit(acte);
        if ("oui".compareTo(reponse) == 0 && Ia.demander("?").equals("OUI")) Decisions.delivrer(acte); // KNOWN: invents 501, compareTo asks no answer
    }
    static void vider(Map<String, String> m) { m.remove("a"); }
    void emptied_by_key_in_a_helper() {
        Map<String, String> m = new HashMap<>();
        m.put("a", "x");
        vider(m);
        if (!m.isEmpty()) Ia.envoyer(Donnees.nom()); // KNOWN: invents 401, what a helper removes is not counted
    }
    void size_of_a_set_of_a_list() {
        Set<String> s = new HashSet<>(List.of("a"));
        if (s.size() > 1) Ia.envoyer(Donnees.nom()); // KNOWN: invents 401, how many a set made of a list has is not told
    }
    void flags_of_an_unknown_number(int n) {
        int f = n | 4;
        if ((f & 4) == 0) Ia.envoyer(Donnees.nom()); // KNOWN: invents 401, single bits of an unknown number are not told
    }
    static class Boite { String m; }
    void from_a_supplier(java.util.function.Supplier<Boite> c) {
        Boite b = c.get();
        b.m = Donnees.nom();
        Ia.envoyer(b.m); // 401
    }
}
