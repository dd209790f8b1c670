package programs;

import api.*;
import fr.charteia.annotations.*;
import java.util.*;
import java.util.stream.*;

/** Annotations of ours on our own annotations, types, fields, parameters and components, and values that contain such. */
class Stereotypes {
    void own_annotation_on_a_field(Lettre l) {
        Ia.envoyer(l.corps); // 401
    }
    void other_annotation_on_a_field(Lettre l) {
        Ia.envoyer(l.reference);
    }
    void the_whole_object(Lettre l) {
        Ia.envoyer(l); // 401
    }
    void own_annotation_on_a_parameter(@Courrier String texte, @Autre String reference) {
        Ia.envoyer(texte); // 401
        Ia.envoyer(reference);
    }
    void own_annotation_of_an_annotation(@Recommande String texte) {
        Ia.envoyer(texte); // 401
    }
    void own_annotation_on_a_method() {
        Ia.envoyer(lire()); // 401
        Ia.envoyer(compter());
    }
    @Courrier
    private static String lire() {
        return Donnees.propre();
    }
    @Autre
    private static String compter() {
        return Donnees.propre();
    }
    void own_annotation_on_a_component(Depot d) {
        Ia.envoyer(d.texte()); // 401
        Ia.envoyer(d.reference());
    }
    void own_annotation_on_a_type(Dossier d) {
        Ia.envoyer(d.numero); // 401
    }
    void another_type(Classeur c) {
        Ia.envoyer(c.numero);
    }
    void list_of_it(List<Dossier> dossiers) {
        Ia.envoyer(dossiers); // 401
    }
    void list_of_others(List<Classeur> classeurs) {
        Ia.envoyer(classeurs);
    }
    interface Archives extends java.security.PrivilegedAction<List<Dossier>> {}
    void what_the_supertype_of_a_library_gives(Archives a) {
        Ia.envoyer(a.run()); // 401
    }
    interface Rayons extends java.security.PrivilegedAction<List<Classeur>> {}
    void what_the_supertype_of_a_library_gives_of_others(Rayons r) {
        Ia.envoyer(r.run());
    }
    interface Fonds<N, T> extends java.security.PrivilegedExceptionAction<Map<N, T>> {}
    interface FondsDeDossiers extends Fonds<Long, Dossier> {}
    interface FondsDeClasseurs extends Fonds<Long, Classeur[]> {}
    void handed_on_to_a_supertype(FondsDeDossiers d, FondsDeClasseurs c) throws Exception {
        Ia.envoyer(d.run()); // 401
        Ia.envoyer(c.run());
    }
    interface Autre2<T> extends java.security.PrivilegedAction<String>, Comparable<T> {}
    interface DeDossiers extends Autre2<Dossier> {}
    void another_variable_of_the_same_class(DeDossiers d) {
        Ia.envoyer(d.run());
        Ia.envoyer(d.compareTo(null));
    }
    interface DeDossier extends java.security.PrivilegedAction<Dossier> {}
    void one_of_it(DeDossier d) {
        Object o = d.run();
        Ia.envoyer(o); // 401
    }
    @SuppressWarnings("rawtypes")
    interface SansType extends java.security.PrivilegedAction {}
    void raw(SansType s) {
        Ia.envoyer(s.run());
    }
    void element(List<Dossier> dossiers) {
        for (Dossier d : dossiers) {
            Ia.envoyer(d); // 401
        }
    }
    void optional(Optional<Dossier> d) {
        Ia.envoyer(d.orElseThrow()); // 401
    }
    void optional_of_another(Optional<Classeur> c) {
        Ia.envoyer(c.orElseThrow());
    }
    void value_of_a_map(Map<String, Dossier> dossiers) {
        Ia.envoyer(dossiers.get("a")); // 401
    }
    void value_of_another_map(Map<String, Classeur> classeurs) {
        Ia.envoyer(classeurs.get("a"));
    }
    void streamed(List<Dossier> dossiers) {
        Ia.envoyer(dossiers.stream().map(d -> d.numero).collect(Collectors.joining())); // 401
    }
    void streamed_others(List<Classeur> classeurs) {
        Ia.envoyer(classeurs.stream().map(c -> c.numero).collect(Collectors.joining()));
    }
    void field_that_contains_it(Armoire a) {
        Ia.envoyer(a.dossiers); // 401
        Ia.envoyer(a.classeurs);
    }
    void object_that_contains_it(Armoire a, Etagere e) {
        Ia.envoyer(a); // 401
        Ia.envoyer(e);
    }
    void array_of_it(Dossier[] dossiers) {
        Ia.envoyer(dossiers[0]); // 401
    }
    void envelope_of_it(Enveloppe<Dossier> e, Enveloppe<Classeur> f) {
        Ia.envoyer(e.contenu); // 401
        Ia.envoyer(f.contenu);
    }
    void first_of_two(Paire<Dossier, Classeur> p, Paire<Classeur, Dossier> q) {
        Ia.envoyer(p.premier); // 401
        Ia.envoyer(p.second);
        Ia.envoyer(q.premier);
        Ia.envoyer(q.second); // 401
    }
    void envelope_in_an_envelope(Enveloppe<Enveloppe<Dossier>> e, Enveloppe<Enveloppe<Classeur>> f) {
        Ia.envoyer(e.contenu.contenu); // 401
        Ia.envoyer(f.contenu.contenu);
    }
    void envelope_in_a_list(List<Enveloppe<Dossier>> e, List<Enveloppe<Classeur>> f) {
        Ia.envoyer(e.get(0).contenu); // 401
        Ia.envoyer(f.get(0).contenu);
    }
    void list_in_an_envelope(Enveloppe<List<Dossier>> e, Enveloppe<List<Classeur>> f) {
        Ia.envoyer(e.contenu.get(0)); // 401
        Ia.envoyer(f.contenu.get(0));
    }
    void envelope_of_some(Enveloppe<? extends Dossier> e) {
        Ia.envoyer(e.contenu); // 401
    }
    void envelope_by_its_subclass(EnveloppeDeDossier e, EnveloppeDeClasseur f) {
        Ia.envoyer(e.contenu); // 401
        Ia.envoyer(f.contenu);
    }
    void envelope_says_who_sent_it(Signee<Classeur> s) {
        Ia.envoyer(s.contenu);
    }
    void one_of_a_pair(Paire<Classeur, Classeur> p) {
        Ia.envoyer(p.second);
    }
    void size_of_it(List<Dossier> dossiers) {
        Ia.envoyer("Il y en a " + dossiers.size());
    }
    void subtype(DossierMedical d) {
        Ia.envoyer(d.service); // 401
    }

    @DonneesPersonnelles(Categorie.CORRESPONDANCE)
    @interface Courrier {}

    @Courrier
    @interface Recommande {}

    @interface Autre {}

    static class Lettre {
        @Courrier String corps;
        @Autre String reference;
    }

    record Depot(@Courrier String texte, String reference) {}

    @Courrier
    static class Dossier {
        String numero;
    }

    static class DossierMedical extends Dossier {
        String service;
    }

    static class Classeur {
        String numero;
    }

    static class Armoire {
        List<Dossier> dossiers;
        List<Classeur> classeurs;
    }

    static class Etagere {
        List<Classeur> classeurs;
    }

    static class Enveloppe<T> {
        T contenu;
    }

    static class EnveloppeDeDossier extends Enveloppe<Dossier> {}

    static class EnveloppeDeClasseur extends Enveloppe<Classeur> {}

    static class Signee<T> {
        T contenu;
        @Courrier String expediteur;
    }

    static class Paire<A, B> {
        A premier;
        B second;
    }
}
