package programs;

import api.*;
import fr.charteia.annotations.*;
import java.util.*;
import java.util.function.*;
import java.util.stream.*;

/** What type parameters stand for, where no cast of the code says it: what is sent is an {@code Object} to it. */
class Generiques {
    static class Fiche {
        @DonneesPersonnelles(Categorie.IDENTITE) String nom;
        String ville;
    }
    static class Dossier { String numero; }

    /** Nobody implements these: what they give is what their declarations say. */
    interface Lecteur<T> { T charger(long id); List<T> tous(); }
    interface Fiches extends Lecteur<Fiche> {}
    interface Registre<T, K> { T charger(K id); }
    void declared(Lecteur<Fiche> l) { Ia.envoyer(l.charger(3)); } // 401
    void declared_other(Lecteur<Dossier> l) { Ia.envoyer(l.charger(3)); }
    void declared_list(Lecteur<Fiche> l) { Ia.envoyer(l.tous().get(0)); } // 401
    void declared_by_extending(Fiches f) { Ia.envoyer(f.charger(3)); } // 401
    void declared_by_a_key(Registre<Dossier, Fiche> r) { Ia.envoyer(r.charger(null)); } // KNOWN: invents 401, which type argument of an interface a method gives is not told
    void stored(Depot<Fiche> depot) { Ia.envoyer(depot.charger(3)); } // 401
    void stored_other(Depot<Dossier> depot) { Ia.envoyer(depot.charger(3)); }
    void stored_optional(Depot<Fiche> depot) { Ia.envoyer(depot.findById(3).get()); } // 401

    /** One part of what they give is asked for: the others do not come with it. */
    static class Acte {
        @DonneesPersonnelles(Categorie.IDENTITE) String nom;
        Date enregistre;
        Dossier dossier;
        Fiche fiche;
        List<Dossier> dossiers;
        List<Fiche> fiches;
    }
    interface Actes extends Lecteur<Acte> {}
    void declared_part(Actes a) { Ia.envoyer(a.charger(3).nom); } // 401
    void declared_other_part(Actes a) { Ia.envoyer("" + a.charger(3).enregistre); }
    void declared_part_that_is_none(Actes a) { Ia.envoyer(a.charger(3).dossier); }
    void declared_part_that_has_one(Actes a) { Ia.envoyer(a.charger(3).fiche); } // 401
    void declared_whole(Actes a) { Ia.envoyer(a.charger(3)); } // 401
    void declared_part_of_a_list(Actes a) { Ia.envoyer("" + a.tous().get(0).enregistre); }
    interface Archives { Acte charger(long id); }
    void of_its_own_class_part_that_has_one(Archives a) { Ia.envoyer(a.charger(3).fiche); } // 401
    void of_its_own_class_part_that_is_none(Archives a) { Ia.envoyer(a.charger(3).dossier); }
    void of_its_own_class_list_of_some(Archives a) { Ia.envoyer(a.charger(3).fiches); } // 401
    void of_its_own_class_list_of_none(Archives a) { Ia.envoyer(a.charger(3).dossiers); }
    void of_its_own_class_each(Archives a) { for (Fiche f : a.charger(3).fiches) Ia.envoyer(f); } // 401
    void of_its_own_class_how_many(Archives a) { Ia.envoyer("" + a.charger(3).fiches.size()); }
    void of_its_own_class_part_of_each(Archives a) { for (Fiche f : a.charger(3).fiches) Ia.envoyer(f.ville); }
    void of_its_own_class_list_made_anew(Archives a) {
        Acte acte = a.charger(3);
        acte.fiches = new ArrayList<>();
        Ia.envoyer(acte.fiches);
    }
    void written_as_a_document(Archives a) { Ia.envoyer(new Json().ecrire(a.charger(3).fiche)); } // 401
    void written_as_a_document_none(Archives a) { Ia.envoyer(new Json().ecrire(a.charger(3).dossier)); }

    /** These are implemented by classes that are generic themselves. */
    interface Reserve<T> { T charger(long id); List<T> tous(); }
    interface Fonds<Y> extends Reserve<Y> {}
    static class EnMemoire<T> implements Reserve<T> {
        final Map<Long, T> m = new HashMap<>();
        public T charger(long id) { return m.get(id); }
        public List<T> tous() { return new ArrayList<>(m.values()); }
    }
    static class Relayee<X> extends EnMemoire<X> {
        final List<X> vus = new ArrayList<>();
        @Override public X charger(long id) { return vus.get(0); }
    }
    static class Range<K, V> implements Fonds<V> {
        final Map<K, V> n = new HashMap<>();
        public V charger(long id) { return n.get(null); }
        public List<V> tous() { return null; }
        K cle() { return n.keySet().iterator().next(); }
    }
    void implemented(Reserve<Fiche> r) { Ia.envoyer(r.charger(3)); } // 401
    void implemented_other(Reserve<Dossier> r) { Ia.envoyer(r.charger(3)); }
    void implemented_with_a_cast(Reserve<Fiche> r) { Fiche f = r.charger(3);
        Ia.envoyer(f); } // 401
    void implemented_list(Reserve<Fiche> r) { Ia.envoyer(r.tous()); } // 401
    void implemented_further_down(Fonds<Fiche> f) { Ia.envoyer(f.charger(3)); } // 401
    void implemented_further_down_other(Fonds<Dossier> f) { Ia.envoyer(f.charger(3)); }
    void implementation(EnMemoire<Fiche> r) { Ia.envoyer(r.charger(3)); } // 401
    void implementation_of_two(Range<Fiche, Dossier> r) { Ia.envoyer(r.charger(3)); }
    void implementation_of_two_key(Range<Fiche, Dossier> r) { Ia.envoyer(r.cle()); } // 401
    /** An inner class has the type parameters of the class around it. */
    static class Liste<T> {
        class Maillon { T valeur; Maillon suivant; }
        Maillon premier;
        T tete() { return premier.valeur; }
    }
    void inner(Liste<Fiche> l) { Ia.envoyer(l.premier.suivant.valeur); } // 401
    void inner_other(Liste<Dossier> l) { Ia.envoyer(l.premier.suivant.valeur); }
    void inner_alone(Liste<Fiche>.Maillon m) { Ia.envoyer(m.valeur); } // 401
    void inner_alone_other(Liste<Dossier>.Maillon m) { Ia.envoyer(m.valeur); }
    void inner_in_a_method(Liste<Fiche> l) { Ia.envoyer(l.tete()); } // 401
    static class ParCode<V> extends TreeMap<String, V> {}
    void own_map(ParCode<Fiche> m) { Ia.envoyer(m.get("a")); } // 401
    void own_map_keys(ParCode<Fiche> m) { for (String cle : m.keySet()) Ia.envoyer(cle); }
    void in_a_helper(Reserve<Fiche> r) { Ia.envoyer(aider(r)); } // 401
    private static <T> T aider(Reserve<T> r) { return r.charger(2); }
    void in_a_lambda(Reserve<Fiche> r) { Supplier<Object> s = () -> r.charger(1);
        Ia.envoyer(s.get()); } // 401
    void in_a_stream(Reserve<Fiche> r) { Ia.envoyer(Stream.of(1L, 2L).map(r::charger).toList()); } // 401
    static class Service {
        final Reserve<Fiche> fiches;
        final Reserve<Dossier> dossiers;
        Service(Reserve<Fiche> f, Reserve<Dossier> d) { fiches = f; dossiers = d; }
        void in_a_field() { Ia.envoyer(fiches.charger(1)); } // 401
        void in_a_field_other() { Ia.envoyer(dossiers.charger(1)); }
    }

    /** Keys and values of a map are declared apart. */
    static class Cartes { Map<Fiche, Dossier> m; Map<String, List<Fiche>> l; Map<Dossier, Map<Fiche, Dossier>> mm; }
    void map_value(Cartes c) { Ia.envoyer(c.m.get(null)); }
    void map_values(Cartes c) { Ia.envoyer(c.m.values()); }
    void map_keys(Cartes c) { Ia.envoyer(c.m.keySet()); } // 401
    void map_itself(Cartes c) { Ia.envoyer(c.m); } // 401
    void map_of_lists(Cartes c) { Ia.envoyer(c.l.get("a")); } // 401
    void map_each_key(Cartes c) { c.m.forEach((k, v) -> Ia.envoyer(k)); } // 401
    void map_each_value(Cartes c) { c.m.forEach((k, v) -> Ia.envoyer(v)); }
    void map_of_maps(Cartes c) { Ia.envoyer(c.mm.get(null)); } // 401
    void map_of_maps_value(Cartes c) { Ia.envoyer(c.mm.get(null).get(null)); }

    /** So they are of a map that is passed, or lies in what is. */
    void passed_value(Map<Fiche, Dossier> m) { Ia.envoyer(m.get(null)); }
    void passed_value_of_data(Map<Dossier, Fiche> m) { Ia.envoyer(m.get(null)); } // 401
    void passed_values(Map<Fiche, Dossier> m) { Ia.envoyer(m.values()); }
    void passed_keys(Map<Fiche, Dossier> m) { Ia.envoyer(m.keySet()); } // 401
    void passed_keys_of_none(Map<Dossier, Fiche> m) { Ia.envoyer(m.keySet()); }
    void passed_itself(Map<Fiche, Dossier> m) { Ia.envoyer(m); } // 401
    void passed_each_key(Map<Dossier, Fiche> m) { for (var e : m.entrySet()) Ia.envoyer(e.getKey()); }
    void passed_each_value(Map<Dossier, Fiche> m) { for (var e : m.entrySet()) Ia.envoyer(e.getValue()); } // 401
    void passed_entries(Map<Dossier, Fiche> m) { Ia.envoyer(m.entrySet()); } // 401
    void passed_of_maps_value(Map<Dossier, Map<Fiche, Dossier>> m) { Ia.envoyer(m.get(null).get(null)); }
    void passed_of_maps_key(Map<Dossier, Map<Fiche, Dossier>> m) { Ia.envoyer(m.get(null).keySet()); } // 401
    void passed_list_of_maps_value(List<Map<Fiche, Dossier>> l) { Ia.envoyer(l.get(0).values()); }
    void passed_list_of_maps_key(List<Map<Fiche, Dossier>> l) { Ia.envoyer(l.get(0).keySet()); } // 401
    void passed_by_code(ParCode<Fiche> m) { Ia.envoyer(m.values()); } // 401
    void passed_by_code_keys(ParCode<Fiche> m) { Ia.envoyer(m.keySet()); }
    void passed_unnamed(Map m) { Ia.envoyer(m.values()); }
    static class Listes { List<Map<Fiche, Dossier>> l; }
    void list_of_maps_value(Listes c) { Ia.envoyer(c.l.get(0).values()); }
    void list_of_maps_key(Listes c) { Ia.envoyer(c.l.get(0).keySet()); } // 401
}
