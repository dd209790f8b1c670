package programs;

import api.*;
import java.util.*;

/** Long prompts: more parts of one object than a value tells apart, and what of it stays out. */
class Prompts {
    static class Logement { String rue, etage, surface, chauffage, bail, loyer; }
    static class Piece { String type, date, emetteur, statut, numero; }
    static class Demande {
        String nom, motif, objet, canal, urgence, guichet, commune, canton, langue, format, origine, suivi, version, theme;
        Logement logement = new Logement();
        List<Piece> pieces = new ArrayList<>();
    }

    /** Everything but the name, the street and the number of the pieces. */
    static String prompt(Demande d) {
        StringBuilder p = new StringBuilder("Résume cette demande.\n");
        p.append(String.format("%s %s %s\n", d.motif, d.objet, d.canal));
        p.append(String.format("%s %s %s\n", d.urgence, d.guichet, d.commune));
        p.append(String.format("%s %s %s\n", d.canton, d.langue, d.format));
        p.append(d.origine).append(d.suivi).append(d.version).append(d.theme);
        p.append(d.logement.etage).append(d.logement.surface).append(d.logement.chauffage);
        p.append(d.logement.bail).append(d.logement.loyer);
        for (Piece piece : d.pieces) {
            p.append(String.format("- %s %s %s %s\n", piece.type, piece.date, piece.emetteur, piece.statut));
        }
        return p.toString();
    }

    void unused_field() {
        Demande d = new Demande();
        d.nom = Donnees.nom();
        Ia.envoyer(prompt(d));
        Ia.envoyer(d.nom); // 401
    }
    void used_field() {
        Demande d = new Demande();
        d.theme = Donnees.nom();
        Ia.envoyer(prompt(d)); // 401
    }
    void unused_field_of_a_part() {
        Demande d = new Demande();
        d.logement.rue = Donnees.nom();
        Ia.envoyer(prompt(d));
    }
    void used_field_of_a_part() {
        Demande d = new Demande();
        d.logement.bail = Donnees.nom();
        Ia.envoyer(prompt(d)); // 401
    }
    void used_field_of_an_element() {
        Demande d = new Demande();
        Piece piece = new Piece();
        piece.statut = Donnees.nom();
        d.pieces.add(piece);
        Ia.envoyer(prompt(d)); // 401
    }
    void element_beside_an_unused_field() {
        Demande d = new Demande();
        d.nom = Donnees.nom();
        d.pieces.add(new Piece());
        Ia.envoyer(prompt(d));
    }

    /** One part of many objects each: nothing of one parameter is lost for another. */
    static String table(String[] titres, Demande a, Demande b) {
        StringBuilder p = new StringBuilder(titres[0]);
        p.append(a.motif).append(a.objet).append(a.canal).append(a.urgence).append(a.guichet).append(a.commune);
        p.append(a.canton).append(a.langue).append(a.format).append(a.origine).append(a.suivi).append(a.version);
        p.append(b.motif).append(b.objet).append(b.canal).append(b.urgence).append(b.guichet).append(b.commune);
        p.append(b.canton).append(b.langue).append(b.format).append(b.origine).append(b.suivi).append(b.version);
        return p.toString();
    }
    void of_two() {
        Demande a = new Demande();
        Demande b = new Demande();
        b.version = Donnees.nom();
        Ia.envoyer(table(new String[] {"t"}, a, b)); // 401
    }
    void clean_title_of_two() {
        String[] titres = {"t", Donnees.nom()};
        Ia.envoyer(table(titres, new Demande(), new Demande()));
    }
}
