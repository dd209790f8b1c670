package programs;

import api.*;
import jakarta.servlet.*;
import jakarta.servlet.http.*;
import java.io.*;
import java.nio.file.*;
import java.sql.*;
import java.time.*;
import java.util.*;
import java.util.function.*;
import java.util.stream.*;

/** What applications look like: layers, records, builders, filters, caches, converters. */
class Layers {
    // --- layers
    record Usager(long id, String nom, String ville) { Usager avecNom(String n) { return new Usager(id, n, ville); } }
    interface Depots { Usager trouver(long id); List<Usager> tous(); }
    static class Memoire implements Depots {
        private final Map<Long, Usager> m = new TreeMap<>();
        void ranger(Usager u) { m.put(u.id(), u); }
        @Override public Usager trouver(long id) { return m.get(id); }
        @Override public List<Usager> tous() { return new ArrayList<>(m.values()); }
    }
    static class ServiceUsagers {
        private final Depots depots;
        ServiceUsagers(Depots d) { depots = d; }
        String ville(long id) { return Optional.ofNullable(depots.trouver(id)).map(Usager::ville).orElse("inconnue"); }
        String nom(long id) { return Optional.ofNullable(depots.trouver(id)).map(Usager::nom).orElse("inconnu"); }
        List<String> villes() { return depots.tous().stream().map(Usager::ville).distinct().sorted().toList(); }
        List<String> noms() { return depots.tous().stream().map(Usager::nom).toList(); }
    }
    private static ServiceUsagers service() { Memoire m = new Memoire(); m.ranger(new Usager(1, Donnees.nom(), "Lyon")); m.ranger(new Usager(2, Donnees.nom(), "Metz")); return new ServiceUsagers(m); }
    void layer_clean() { Ia.envoyer(service().ville(1)); Ia.envoyer(service().villes()); }
    void layer_bad() { Ia.envoyer(service().nom(1)); } // 401
    void layer_list_bad() { Ia.envoyer(String.join(",", service().noms())); } // 401
    void masked_copy() { Ia.envoyer(new Usager(1, Donnees.nom(), "x").avecNom("*").nom()); }
    void masked_copy_whole() { Ia.envoyer(new Usager(1, Donnees.nom(), "x").avecNom("*")); }
    void whole() { Ia.envoyer(new Usager(1, Donnees.nom(), "x")); } // 401
    void whole_in_text() { Ia.envoyer("dossier " + new Usager(1, Donnees.nom(), "x")); } // 401
    // --- converters
    record Vue(String libelle, String nom) {}
    static Vue versVue(Usager u) { return new Vue(u.ville().toUpperCase(), ""); }
    static Vue versVueNommee(Usager u) { return new Vue(u.ville(), u.nom()); }
    void view() { Ia.envoyer(versVue(new Usager(1, Donnees.nom(), "x"))); }
    void view_bad() { Ia.envoyer(versVueNommee(new Usager(1, Donnees.nom(), "x"))); } // 401
    void views() { Ia.envoyer(Stream.of(new Usager(1, Donnees.nom(), "x")).map(Layers::versVue).map(Vue::libelle).collect(Collectors.joining(","))); }
    void views_bad() { Ia.envoyer(Stream.of(new Usager(1, Donnees.nom(), "x")).map(Layers::versVueNommee).map(Object::toString).collect(Collectors.joining(","))); } // 401
    // --- builders
    static class Demande {
        private final String sujet, auteur; private final List<String> pieces;
        private Demande(Constructeur c) { sujet = c.sujet; auteur = c.auteur; pieces = List.copyOf(c.pieces); }
        static Constructeur avec() { return new Constructeur(); }
        static class Constructeur {
            private String sujet = "", auteur = "anonyme"; private final List<String> pieces = new ArrayList<>();
            Constructeur sujet(String s) { this.sujet = s; return this; }
            Constructeur auteur(String s) { this.auteur = s; return this; }
            Constructeur piece(String s) { pieces.add(s); return this; }
            Demande fin() { return new Demande(this); }
        }
    }
    void built() {
        Demande d = Demande.avec().sujet("logement").auteur(Donnees.nom()).piece("a").fin();
        Ia.envoyer(d.sujet);
        Ia.envoyer(d.pieces.get(0));
        Ia.envoyer(d.auteur); // 401
    }
    void built_by_default() { Ia.envoyer(Demande.avec().sujet("x").fin().auteur); }
    void built_twice() { Demande.Constructeur c = Demande.avec().auteur(Donnees.nom()); Demande d = c.fin(); c.auteur("x"); Ia.envoyer(c.fin().auteur); }
    void built_twice_bad() { Demande.Constructeur c = Demande.avec().auteur(Donnees.nom()); Demande d = c.fin(); c.auteur("x"); Ia.envoyer(d.auteur); } // 401
    void built_piece() { Demande.Constructeur c = Demande.avec(); Demande d = c.fin(); c.piece(Donnees.nom()); Ia.envoyer(d.pieces); }
    // --- sanitizers
    static abstract class Nettoyeur { final String nettoyer(String s) { return s == null ? "" : faire(s); } protected abstract String faire(String s); static Nettoyeur de(String sorte) { return switch (sorte) { case "vide" -> new Vidage(); case "rien" -> new Rien(); default -> throw new IllegalArgumentException(sorte); }; } }
    static class Vidage extends Nettoyeur { @Override protected String faire(String s) { return "*".repeat(5); } }
    static class Rien extends Nettoyeur { @Override protected String faire(String s) { return s; } }
    void by_factory() { Ia.envoyer(Nettoyeur.de("vide").nettoyer(Donnees.nom())); }
    void by_factory_bad() { Ia.envoyer(Nettoyeur.de("rien").nettoyer(Donnees.nom())); } // 401
    void masked_in_a_list() { List<String> l = Stream.of(Donnees.nom()).map(Masque::masquer).toList(); Ia.envoyer(l.get(0)); }
    void masked_one_way(boolean b) { String s = Donnees.nom(); if (b) s = Masque.masquer(s); Ia.envoyer(s); } // 401
    void masked_both_ways(boolean b) { String s = Donnees.nom(); if (b) s = Masque.masquer(s); else s = ""; Ia.envoyer(s); }
    void masked_before_the_field() { Usager u = new Usager(1, Masque.masquer(Donnees.nom()), "x"); Ia.envoyer(u); }
    void masked_in_a_ternary(boolean b) { Ia.envoyer(b ? Masque.masquer(Donnees.nom()) : "x"); }
    void masked_copy_only() { String s = Donnees.nom(); String t = Masque.masquer(s); Ia.envoyer(s); } // 401
    // --- maps as rows
    private static Map<String, Object> ligne() { Map<String, Object> m = new LinkedHashMap<>(); m.put("nom", Donnees.nom()); m.put("ville", "x"); m.put("age", 3); return m; }
    void row() { Ia.envoyer(ligne().get("ville")); }
    void row_bad() { Ia.envoyer(ligne().get("nom")); } // 401
    void row_filtered() { Map<String, Object> m = ligne(); m.remove("nom"); Ia.envoyer(m); }
    void row_kept() { Map<String, Object> m = ligne(); m.remove("ville"); Ia.envoyer(m); } // 401
    void row_retained() { Map<String, Object> m = ligne(); Map<String, Object> n = new HashMap<>(); for (String k : List.of("ville", "age")) n.put(k, m.get(k)); Ia.envoyer(n); }
    void row_retained_bad() { Map<String, Object> m = ligne(); Map<String, Object> n = new HashMap<>(); for (String k : List.of("ville", "nom")) n.put(k, m.get(k)); Ia.envoyer(n); } // 401
    // --- templates
    private static final String MODELE = "Bonjour {nom}, bienvenue à {ville}";
    static String remplir(String modele, Map<String, ?> v) { String s = modele; for (Map.Entry<String, ?> e : v.entrySet()) s = s.replace("{" + e.getKey() + "}", String.valueOf(e.getValue())); return s; }
    void template() { Ia.envoyer(remplir(MODELE, Map.of("nom", Donnees.nom()))); } // 401
    void template_clean() { Ia.envoyer(remplir(MODELE, Map.of("ville", "x"))); }
    // --- state machines
    static class Lecteur { private int etat; private final StringBuilder b = new StringBuilder(); void lire(String s) { switch (etat) { case 0 -> { etat = 1; b.append(s); } case 1 -> etat = 2; default -> b.setLength(0); } } String lu() { return b.toString(); } }
    void machine_first() { Lecteur l = new Lecteur(); l.lire(Donnees.nom()); Ia.envoyer(l.lu()); } // 401
    void machine_second() { Lecteur l = new Lecteur(); l.lire("x"); l.lire(Donnees.nom()); Ia.envoyer(l.lu()); }
    void machine_reset() { Lecteur l = new Lecteur(); l.lire(Donnees.nom()); l.lire("x"); l.lire("y"); Ia.envoyer(l.lu()); }
    // --- visitors, sealed types
    sealed interface Piece permits Texte, Image {}
    record Texte(String t) implements Piece {}
    record Image(byte[] o, String legende) implements Piece {}
    static String decrire(Piece p) { if (p instanceof Texte t) return t.t(); if (p instanceof Image i) return i.legende(); return ""; }
    void sealed_text() { Ia.envoyer(decrire(new Texte(Donnees.nom()))); } // 401
    void sealed_image() { Ia.envoyer(decrire(new Image(Donnees.nom().getBytes(), "x"))); }
    interface Visiteur<R> { R texte(Txt t); R image(Img i); }
    static abstract class Elt { abstract <R> R accepter(Visiteur<R> v); }
    static class Txt extends Elt { final String t; Txt(String t) { this.t = t; } <R> R accepter(Visiteur<R> v) { return v.texte(this); } }
    static class Img extends Elt { final String l; Img(String l) { this.l = l; } <R> R accepter(Visiteur<R> v) { return v.image(this); } }
    void visitor() { Elt e = new Txt(Donnees.nom()); Ia.envoyer(e.accepter(new Visiteur<String>() { public String texte(Txt t) { return t.t; } public String image(Img i) { return ""; } })); } // 401
    void visitor_clean() { Elt e = new Img(Donnees.nom()); Ia.envoyer(e.accepter(new Visiteur<String>() { public String texte(Txt t) { return t.t; } public String image(Img i) { return ""; } })); }
    // --- commands by name
    static final Map<String, Function<String, String>> COMMANDES = new HashMap<>();
    static { COMMANDES.put("dire", s -> s); COMMANDES.put("taire", s -> ""); }
    void command() { Ia.envoyer(COMMANDES.get("dire").apply(Donnees.nom())); } // 401
    void command_clean() { Ia.envoyer(COMMANDES.get("taire").apply(Donnees.nom())); }
    // --- dates and numbers
    void birth_date() { Ia.envoyer(LocalDate.parse(Donnees.nom()).plusDays(1).getYear()); } // 401
    void amount() { Ia.envoyer(Math.round(Donnees.salaire() * 1.1) / 100); } // 401
    void amount_compared() { Ia.envoyer(Donnees.salaire() > 1000); }
    void amount_band() { int s = Donnees.salaire(); Ia.envoyer(s > 1000 ? "haut" : "bas"); }
    void duration() { Instant i = Instant.now(); Donnees.nom(); Ia.envoyer(Duration.between(i, Instant.now()).toMillis()); }
}
