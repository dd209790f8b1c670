package programs;

import api.*;
import java.util.Iterator;
import java.util.NoSuchElementException;

class Structures {
    static class Liste {
        static class Noeud { Object valeur; Noeud suivant; Noeud(Object v, Noeud n) { valeur = v; suivant = n; } }
        private Noeud tete;
        private int taille;
        void ajouter(Object v) { tete = new Noeud(v, tete); taille++; }
        Object premier() { return tete.valeur; }
        Object a(int rang) {
            Noeud n = tete;
            for (int i = 0; i < rang; i++) n = n.suivant;
            return n.valeur;
        }
        int taille() { return taille; }
        boolean contient(Object v) {
            for (Noeud n = tete; n != null; n = n.suivant) if (n.valeur.equals(v)) return true;
            return false;
        }
        Liste inversee() {
            Liste l = new Liste();
            for (Noeud n = tete; n != null; n = n.suivant) l.ajouter(n.valeur);
            return l;
        }
    }
    void list_first() {
        Liste l = new Liste();
        l.ajouter(Donnees.nom());
        Ia.envoyer(l.premier()); // 401
    }
    void list_first_is_another() {
        Liste l = new Liste();
        l.ajouter(Donnees.nom());
        l.ajouter("rien");
        Ia.envoyer(l.premier());
    }
    void list_walked() {
        Liste l = new Liste();
        l.ajouter("a");
        l.ajouter(Donnees.nom());
        l.ajouter("b");
        Ia.envoyer(l.a(Donnees.nombre())); // 401
    }
    void list_of_clean() {
        Liste l = new Liste();
        Liste k = new Liste();
        l.ajouter(Donnees.nom());
        k.ajouter("rien");
        Ia.envoyer(k.a(Donnees.nombre()));
    }
    void list_size_is_no_data() {
        Liste l = new Liste();
        l.ajouter(Donnees.nom());
        Ia.envoyer("taille " + l.taille());
    }
    void list_contains_is_no_data() {
        Liste l = new Liste();
        l.ajouter(Donnees.nom());
        Ia.envoyer("présent " + l.contient("Dupont"));
    }
    void list_reversed() {
        Liste l = new Liste();
        l.ajouter(Donnees.nom());
        Ia.envoyer(l.inversee().premier()); // 401
    }
    void list_filled_in_a_loop() {
        Liste l = new Liste();
        for (int i = 0; i < 10; i++) l.ajouter(Donnees.nom());
        Ia.envoyer(l.a(5)); // 401
    }
    static class Arbre {
        String cle;
        String valeur;
        Arbre gauche;
        Arbre droite;
        Arbre(String cle, String valeur) { this.cle = cle; this.valeur = valeur; }
        void inserer(String k, String v) {
            if (k.compareTo(cle) < 0) {
                if (gauche == null) gauche = new Arbre(k, v); else gauche.inserer(k, v);
            } else {
                if (droite == null) droite = new Arbre(k, v); else droite.inserer(k, v);
            }
        }
        String chercher(String k) {
            if (k.equals(cle)) return valeur;
            Arbre a = k.compareTo(cle) < 0 ? gauche : droite;
            return a == null ? null : a.chercher(k);
        }
        int hauteur() {
            return 1 + Math.max(gauche == null ? 0 : gauche.hauteur(), droite == null ? 0 : droite.hauteur());
        }
        String texte() {
            return (gauche == null ? "" : gauche.texte()) + valeur + (droite == null ? "" : droite.texte());
        }
    }
    void tree_found() {
        Arbre a = new Arbre("m", "rien");
        a.inserer("nom", Donnees.nom());
        Ia.envoyer(a.chercher("nom")); // 401
    }
    void tree_of_clean() {
        Arbre a = new Arbre("m", "rien");
        Arbre b = new Arbre("m", "rien");
        a.inserer("nom", Donnees.nom());
        b.inserer("nom", "rien");
        Ia.envoyer(b.chercher("nom"));
    }
    void tree_height_is_no_data() {
        Arbre a = new Arbre("m", "rien");
        a.inserer("nom", Donnees.nom());
        Ia.envoyer("hauteur " + a.hauteur());
    }
    void tree_printed() {
        Arbre a = new Arbre("m", "rien");
        a.inserer("b", "x");
        a.inserer("nom", Donnees.nom());
        Ia.envoyer(a.texte()); // 401
    }
    void tree_printed_clean() {
        Arbre a = new Arbre("m", "rien");
        a.inserer("nom", "x");
        Ia.envoyer(a.texte());
    }
    void tree_by_hand() {
        Arbre a = new Arbre("a", "x");
        a.gauche = new Arbre("b", Donnees.nom());
        a.droite = new Arbre("c", "y");
        Ia.envoyer(a.droite.valeur);
        Ia.envoyer(a.gauche.valeur); // 401
    }
    static class Pile<T> {
        private final Object[] cases = new Object[16];
        private int n;
        void empiler(T v) { cases[n++] = v; }
        @SuppressWarnings("unchecked")
        T depiler() { return (T) cases[--n]; }
    }
    void stack() {
        Pile<String> p = new Pile<>();
        p.empiler(Donnees.nom());
        Ia.envoyer(p.depiler()); // 401
    }
    void stack_top_is_another() {
        Pile<String> p = new Pile<>();
        p.empiler(Donnees.nom());
        p.empiler("rien");
        Ia.envoyer(p.depiler());
    }
    void stack_below_the_top() {
        Pile<String> p = new Pile<>();
        p.empiler(Donnees.nom());
        p.empiler("rien");
        p.depiler();
        Ia.envoyer(p.depiler()); // 401
    }
    void two_stacks() {
        Pile<String> p = new Pile<>();
        Pile<String> q = new Pile<>();
        p.empiler(Donnees.nom());
        q.empiler("rien");
        Ia.envoyer(q.depiler());
    }
    record Paire<A, B>(A gauche, B droite) {}
    void pair() {
        Paire<String, String> p = new Paire<>(Donnees.nom(), "rien");
        Ia.envoyer(p.droite());
        Ia.envoyer(p.gauche()); // 401
    }
    void pair_of_pairs() {
        Paire<Paire<String, String>, String> p = new Paire<>(new Paire<>("a", Donnees.nom()), "b");
        Ia.envoyer(p.droite());
        Ia.envoyer(p.gauche().gauche());
        Ia.envoyer(p.gauche().droite()); // 401
    }
    static class Suite implements Iterable<String> {
        private final String[] textes;
        Suite(String... textes) { this.textes = textes; }
        public Iterator<String> iterator() {
            return new Iterator<>() {
                private int i;
                public boolean hasNext() { return i < textes.length; }
                public String next() {
                    if (!hasNext()) throw new NoSuchElementException();
                    return textes[i++];
                }
            };
        }
    }
    void own_iterable() { for (String s : new Suite("a", Donnees.nom())) Ia.envoyer(s); } // 401
    void own_iterable_clean() {
        Suite autre = new Suite(Donnees.nom());
        for (String s : new Suite("a", "b")) Ia.envoyer(s + (autre == null));
    }
    static class Cache {
        private final java.util.Map<String, Object> m = new java.util.HashMap<>();
        void garder(String k, Object v) { m.put(k, v); }
        Object lire(String k) { return m.get(k); }
    }
    void own_map() {
        Cache c = new Cache();
        c.garder("nom", Donnees.nom());
        c.garder("ville", "Tours");
        Ia.envoyer(c.lire("ville"));
        Ia.envoyer(c.lire("nom")); // 401
    }
    static class Graphe {
        final java.util.List<Graphe> voisins = new java.util.ArrayList<>();
        String etiquette = "rien";
        void parcourir(java.util.Set<Graphe> vus) {
            if (!vus.add(this)) return;
            Ia.envoyer(etiquette); // 401
            for (Graphe v : voisins) v.parcourir(vus);
        }
    }
    void graph() {
        Graphe g = new Graphe();
        Graphe h = new Graphe();
        g.voisins.add(h);
        h.voisins.add(g);
        h.etiquette = Donnees.nom();
        g.parcourir(new java.util.HashSet<>());
    }
    static class Tampon {
        private String contenu = "";
        Tampon ajouter(String s) { contenu += s; return this; }
        String vider() { String s = contenu; contenu = ""; return s; }
    }
    void own_buffer() { Ia.envoyer(new Tampon().ajouter("a").ajouter(Donnees.nom()).vider()); } // 401
    void own_buffer_emptied() {
        Tampon t = new Tampon().ajouter(Donnees.nom());
        t.vider();
        Ia.envoyer(t.ajouter("rien").vider());
    }
    static class Option<T> {
        private final T v;
        private Option(T v) { this.v = v; }
        static <T> Option<T> de(T v) { return new Option<>(v); }
        static <T> Option<T> vide() { return new Option<>(null); }
        <R> Option<R> puis(java.util.function.Function<T, R> f) { return v == null ? vide() : de(f.apply(v)); }
        T ou(T autre) { return v == null ? autre : v; }
    }
    void own_option() { Ia.envoyer(Option.de(Donnees.nom()).puis(s -> s + "!").ou("")); } // 401
    void own_option_masked() { Ia.envoyer(Option.de(Donnees.nom()).puis(Masque::masquer).ou("")); }
    void own_option_empty() { Ia.envoyer(Option.<String>vide().ou("rien")); }
    void own_option_default() { Ia.envoyer(Option.<String>vide().ou(Donnees.nom())); } // 401
}
