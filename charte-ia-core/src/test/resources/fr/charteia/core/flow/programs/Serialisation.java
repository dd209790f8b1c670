package programs;

import api.*;
import java.io.*;
import java.util.*;

class Serialisation {
    static class Client {
        private String nom;
        private String ville;
        private List<String> notes = new ArrayList<>();
        String getNom() { return nom; }
        void setNom(String nom) { this.nom = nom; }
        String getVille() { return ville; }
        void setVille(String ville) { this.ville = ville; }
        List<String> getNotes() { return notes; }
        @Override public String toString() { return "Client[" + nom + ", " + ville + "]"; }
    }
    static class Vue {
        private String libelle;
        private String ville;
        String getLibelle() { return libelle; }
        void setLibelle(String l) { libelle = l; }
        String getVille() { return ville; }
        void setVille(String v) { ville = v; }
    }
    Client client() {
        Client c = new Client();
        c.setNom(Donnees.nom());
        c.setVille("Tours");
        return c;
    }
    void to_string() { Ia.envoyer(client().toString()); } // 401
    void value_of() { Ia.envoyer(String.valueOf(client())); } // 401
    void concatenated() { Ia.envoyer("c = " + client()); } // 401
    void formatted() { Ia.envoyer(String.format("c = %s", client())); } // 401
    void objects_to_string() { Ia.envoyer(Objects.toString(client())); } // 401
    void appended() { Ia.envoyer(new StringBuilder().append(client()).toString()); } // 401
    void joined() { Ia.envoyer(String.join(",", client().toString(), "x")); } // 401
    void in_a_list() { Ia.envoyer("" + List.of(client())); } // 401
    void of_a_clean_object() {
        Client c = new Client();
        c.setVille("Tours");
        Ia.envoyer("c = " + c);
    }
    static class Discret {
        String nom;
        @Override public String toString() { return "Discret"; }
    }
    void discreet() {
        Discret d = new Discret();
        d.nom = Donnees.nom();
        Ia.envoyer("d = " + d);
    }
    void discreet_in_a_list_printed() {
        Discret d = new Discret();
        d.nom = Donnees.nom();
        Ia.envoyer("d = " + List.of(d));
    }
    void discreet_sent_whole() {
        Discret d = new Discret();
        d.nom = Donnees.nom();
        Ia.envoyer(d); // 401
    }
    Vue vers(Client c) {
        Vue v = new Vue();
        v.setLibelle(c.getNom());
        v.setVille(c.getVille());
        return v;
    }
    void mapper() { Ia.envoyer(vers(client()).getLibelle()); } // 401
    void mapper_other_field() { Ia.envoyer(vers(client()).getVille()); }
    Vue vers_masquee(Client c) {
        Vue v = new Vue();
        v.setLibelle(Masque.masquer(c.getNom()));
        v.setVille(c.getVille());
        return v;
    }
    void mapper_masks() { Ia.envoyer(vers_masquee(client())); }
    interface Convertisseur<A, B> {
        B un(A a);
        default List<B> tous(List<A> as) {
            List<B> bs = new ArrayList<>(as.size());
            for (A a : as) bs.add(un(a));
            return bs;
        }
    }
    static class VersVue implements Convertisseur<Client, Vue> {
        public Vue un(Client c) {
            if (c == null) return null;
            Vue v = new Vue();
            v.setLibelle(c.getNom());
            v.setVille(c.getVille());
            return v;
        }
    }
    void mapper_of_lists() {
        for (Vue v : new VersVue().tous(List.of(client()))) {
            Ia.envoyer(v.getVille());
            Ia.envoyer(v.getLibelle()); // 401
        }
    }
    void to_map() {
        Client c = client();
        Map<String, Object> m = new LinkedHashMap<>();
        m.put("nom", c.getNom());
        m.put("ville", c.getVille());
        Ia.envoyer(m.get("ville"));
        Ia.envoyer(m); // 401
    }
    void json_by_hand() { Ia.envoyer("{\"nom\":\"" + client().getNom() + "\"}"); } // 401
    void json_by_hand_clean() { Ia.envoyer("{\"ville\":\"" + client().getVille() + "\"}"); }
    void copy_constructor() {
        Client c = client();
        Client d = new Client();
        d.setVille(c.getVille());
        Ia.envoyer("d = " + d);
    }
    void object_stream() throws IOException {
        ByteArrayOutputStream b = new ByteArrayOutputStream();
        new ObjectOutputStream(b).writeObject(client());
        Ia.envoyer(b.toByteArray()); // 401
    }
    void object_stream_back() throws Exception {
        ByteArrayOutputStream b = new ByteArrayOutputStream();
        new ObjectOutputStream(b).writeObject(client());
        Client c = (Client) new ObjectInputStream(new ByteArrayInputStream(b.toByteArray())).readObject();
        Ia.envoyer(c.getNom()); // 401
    }
    void data_stream() throws IOException {
        ByteArrayOutputStream b = new ByteArrayOutputStream();
        new DataOutputStream(b).writeUTF(Donnees.nom());
        Ia.envoyer(new DataInputStream(new ByteArrayInputStream(b.toByteArray())).readUTF()); // 401
    }
    void bytes_clean() throws IOException {
        ByteArrayOutputStream b = new ByteArrayOutputStream();
        new DataOutputStream(b).writeUTF("rien");
        Ia.envoyer(b.toByteArray());
    }
    void notes() {
        Client c = new Client();
        c.getNotes().add(Donnees.nom());
        Ia.envoyer(c.getNotes().get(0)); // 401
    }
    void notes_are_not_printed() {
        Client c = new Client();
        c.getNotes().add(Donnees.nom());
        Ia.envoyer("c = " + c);
    }
    static class Parent {
        Client c;
        @Override public String toString() { return "Parent(" + c + ")"; }
    }
    void to_string_of_a_field() {
        Parent p = new Parent();
        p.c = client();
        Ia.envoyer("" + p); // 401
    }
    static class Boucle {
        Boucle autre;
        String v;
        @Override public String toString() { return v + (autre == null ? "" : autre.toString()); }
    }
    void to_string_that_recurs() {
        Boucle a = new Boucle();
        a.autre = new Boucle();
        a.autre.v = Donnees.nom();
        Ia.envoyer("" + a); // 401
    }
    static abstract class Document {
        abstract String corps();
        @Override public String toString() { return corps(); }
    }
    static class Facture extends Document { String corps() { return Donnees.nom(); } }
    static class Notice extends Document { String corps() { return "rien"; } }
    void inherited_to_string() { Ia.envoyer("" + new Facture()); } // 401
    void inherited_to_string_clean() { Ia.envoyer("" + new Notice()); }
    String montrer(Object o) { return "o = " + o; }
    void printed_by_callee() { Ia.envoyer(montrer(client())); } // 401
    void printed_by_callee_discreet() {
        Discret d = new Discret();
        d.nom = Donnees.nom();
        Ia.envoyer(montrer(d));
    }
}
