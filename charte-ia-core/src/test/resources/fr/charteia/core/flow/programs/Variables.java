package programs;

import api.*;
import fr.charteia.annotations.DonneesPersonnelles;
import java.io.*;
import java.util.*;
import java.util.function.*;

/** Local variables that say by an annotation what is in them. */
class Variables {
    void annotated() {
        @DonneesPersonnelles String nom = Donnees.propre();
        Ia.envoyer(nom); // 401
    }
    void not_annotated() {
        String nom = Donnees.propre();
        Ia.envoyer(nom);
    }
    void another_one() {
        @DonneesPersonnelles String nom = Donnees.propre();
        String autre = Donnees.propre();
        System.out.println(nom);
        Ia.envoyer(autre);
    }
    void copied() {
        @DonneesPersonnelles String nom = Donnees.propre();
        String texte = "Bonjour " + nom;
        Ia.envoyer(texte); // 401
    }
    void what_it_was_made_of_is_not() {
        String propre = Donnees.propre();
        @DonneesPersonnelles String nom = propre;
        System.out.println(nom);
        Ia.envoyer(propre);
    }
    void assigned_later(boolean b) {
        @DonneesPersonnelles String nom;
        if (b) {
            nom = Donnees.propre();
        } else {
            nom = Donnees.propre() + "x";
        }
        Ia.envoyer(nom); // 401
    }
    void assigned_again() {
        @DonneesPersonnelles String nom = "";
        nom = Donnees.propre();
        Ia.envoyer(nom); // 401
    }
    void a_constant_is_nobodys() {
        @DonneesPersonnelles String nom = "Dupont";
        Ia.envoyer(nom);
    }
    void number() {
        @DonneesPersonnelles int age = Donnees.nombre();
        Ia.envoyer("âge : " + age); // 401
    }
    void long_numbers_take_two_slots() {
        long premier = Donnees.nombre();
        @DonneesPersonnelles long second = Donnees.nombre();
        long dernier = Donnees.nombre();
        Ia.envoyer("" + premier);
        Ia.envoyer("" + second); // 401
        Ia.envoyer("" + dernier);
    }
    void the_slot_is_used_again() {
        {
            @DonneesPersonnelles String nom = Donnees.propre();
            System.out.println(nom);
        }
        String libre = Donnees.propre();
        Ia.envoyer(libre);
    }
    void the_slot_was_used_before() {
        {
            String libre = Donnees.propre();
            Ia.envoyer(libre);
        }
        @DonneesPersonnelles String nom = Donnees.propre();
        Ia.envoyer(nom); // 401
    }
    void the_same_name_in_another_block(boolean b) {
        if (b) {
            @DonneesPersonnelles String nom = Donnees.propre();
            Ia.envoyer(nom); // 401
        } else {
            String nom = Donnees.propre();
            Ia.envoyer(nom);
        }
    }
    void the_same_name_in_another_method() {
        String nom = Donnees.propre();
        Ia.envoyer(nom);
    }
    void captured() {
        @DonneesPersonnelles String nom = Donnees.propre();
        Runnable r = () -> Ia.envoyer(nom); // 401
        r.run();
    }
    void captured_beside_another() {
        @DonneesPersonnelles String nom = Donnees.propre();
        String autre = Donnees.propre();
        Runnable r = () -> {
            System.out.println(nom);
            Ia.envoyer(autre);
        };
        r.run();
    }
    void in_a_lambda() {
        Runnable r = () -> {
            @DonneesPersonnelles String nom = Donnees.propre();
            String autre = Donnees.propre();
            Ia.envoyer(nom); // 401
            Ia.envoyer(autre);
        };
        r.run();
    }
    void in_an_anonymous_class() {
        new Runnable() {
            @Override
            public void run() {
                @DonneesPersonnelles String nom = Donnees.propre();
                String autre = Donnees.propre();
                Ia.envoyer(nom); // 401
                Ia.envoyer(autre);
            }
        }.run();
    }
    void each(List<String> noms) {
        for (@DonneesPersonnelles String nom : noms) {
            Ia.envoyer(nom); // 401
        }
        for (String nom : noms) {
            Ia.envoyer(nom);
        }
    }
    void each_of_an_array(String[] noms) {
        for (@DonneesPersonnelles String nom : noms) {
            Ia.envoyer(nom); // 401
        }
    }
    void counted() {
        for (@DonneesPersonnelles int age = Donnees.nombre(); age > 0; age--) {
            Ia.envoyer("" + age); // 401
        }
    }
    void resource(String fichier) throws IOException {
        try (@DonneesPersonnelles BufferedReader lettres = new BufferedReader(new FileReader(fichier))) {
            Ia.envoyer(lettres.readLine()); // 401
        }
        try (BufferedReader lettres = new BufferedReader(new FileReader(fichier))) {
            Ia.envoyer(lettres.readLine());
        }
    }
    void pattern(Object o) {
        if (o instanceof @DonneesPersonnelles String nom) {
            Ia.envoyer(nom); // 401
        }
        if (o instanceof String nom) {
            Ia.envoyer(nom);
        }
    }
    void collection() {
        @DonneesPersonnelles List<String> noms = new ArrayList<>();
        noms.add(Donnees.propre());
        Ia.envoyer(noms.get(0)); // 401
    }
    void of_our_own_annotation() {
        @Courrier String lettre = Donnees.propre();
        Ia.envoyer(lettre); // 401
    }
    void of_an_annotation_that_says_nothing() {
        @Autre String lettre = Donnees.propre();
        Ia.envoyer(lettre);
    }
    void given_to_a_helper() {
        @DonneesPersonnelles String nom = Donnees.propre();
        aider(nom);
        String autre = Donnees.propre();
        relire(autre);
    }
    private static void aider(String texte) {
        Ia.envoyer(texte); // 401
    }
    private static void relire(String texte) {
        Ia.envoyer(texte);
    }
    void cleaned() {
        @DonneesPersonnelles String nom = Donnees.propre();
        Ia.envoyer(Masque.masquer(nom));
        nom = Masque.masquer(nom);
        System.out.println(nom);
    }
    void tested() {
        @DonneesPersonnelles String nom = Donnees.propre();
        Ia.envoyer(nom.isEmpty() ? "rien" : "un nom");
    }
    void in_a_switch(int n) {
        switch (n) {
            case 1:
                @DonneesPersonnelles String nom = Donnees.propre();
                Ia.envoyer(nom); // 401
                break;
            default:
                String autre = Donnees.propre();
                Ia.envoyer(autre);
        }
    }
    void captured_and_changed() {
        @DonneesPersonnelles StringBuilder lettre = new StringBuilder();
        Consumer<String> ajout = t -> lettre.append(t);
        ajout.accept(Donnees.propre());
        Ia.envoyer(lettre.toString()); // 401
    }
    void over_two_lines() {
        @DonneesPersonnelles
        String nom =
                Donnees.propre();
        Ia.envoyer(nom); // 401
    }

    @DonneesPersonnelles
    @interface Courrier {}

    @interface Autre {}
}
