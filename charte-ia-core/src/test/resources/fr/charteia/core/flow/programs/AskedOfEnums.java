package programs;

import api.*;
import java.util.*;
import java.util.function.*;
import java.util.stream.*;

/** Which constant of an enum is kept is asked by the enum itself, by who holds it, or one after another: who left another has no say in it. */
class AskedOfEnums {
    enum Etat { RECUE(true), ACCORDEE(false), REFUSEE(false), EN_ATTENTE(true);
        private final boolean ouvert; Etat(boolean o) { ouvert = o; }
        boolean estOuvert() { return ouvert; }
        boolean attend() { return this == RECUE || this == EN_ATTENTE; }
        boolean refus() { return this == REFUSEE; }
        boolean final_() { return switch (this) { case ACCORDEE, REFUSEE -> true; default -> false; }; }
        boolean recue() { return equals(RECUE); }
        boolean parmi(Etat... e) { return Arrays.asList(e).contains(this); }
        static final Set<Etat> OUVERTS = EnumSet.of(RECUE, EN_ATTENTE);
        boolean dansOuverts() { return OUVERTS.contains(this); }
    }
    static class D { String id; Etat etat = Etat.RECUE; String mot; boolean enAttente() { return etat == Etat.EN_ATTENTE; } boolean refusee() { return etat == Etat.REFUSEE; } boolean estDans(Etat e) { return etat == e; } boolean estDansMots(String m) { return m.equals(mot); } Etat getEtat() { return etat; } boolean motAttente() { return "EN_ATTENTE".equals(mot); } }
    interface Ds extends Registre<D> { Optional<D> findById(String id); List<D> findAll(); }
    static class Q { private Ds ds;
        void w(String id) { D d = ds.findById(id).orElseThrow(); if (Ia.demander("?").contains("non")) { d.etat = Etat.REFUSEE; d.mot = "REFUSEE"; } ds.save(d); }
        D d(String id) { return ds.findById(id).orElseThrow(); }
        void ouvert(String id) { if (d(id).etat.estOuvert()) Decisions.refuser(id); } // 501
        void attend(String id) { if (d(id).etat.attend()) Decisions.refuser(id); }
        void refus(String id) { if (d(id).etat.refus()) Decisions.refuser(id); } // 501
        void fini(String id) { if (d(id).etat.final_()) Decisions.refuser(id); } // 501
        void recue(String id) { if (d(id).etat.recue()) Decisions.refuser(id); }
        void parmi_so(String id) { if (d(id).etat.parmi(Etat.RECUE, Etat.REFUSEE)) Decisions.refuser(id); } // 501
        void dans(String id) { if (d(id).etat.dansOuverts()) Decisions.refuser(id); }
        void enAttente(String id) { if (d(id).enAttente()) Decisions.refuser(id); }
        void refusee(String id) { if (d(id).refusee()) Decisions.refuser(id); } // 501
        void estDans(String id) { if (d(id).estDans(Etat.RECUE)) Decisions.refuser(id); }
        void estDans_so(String id) { if (d(id).estDans(Etat.REFUSEE)) Decisions.refuser(id); } // 501
        void mots(String id) { if (d(id).estDansMots("RECUE")) Decisions.refuser(id); }
        void mots_so(String id) { if (d(id).estDansMots("REFUSEE")) Decisions.refuser(id); } // 501
        void motAttente(String id) { if (d(id).motAttente()) Decisions.refuser(id); }
        void nom_so(String id) { if (d(id).etat.name().equals("REFUSEE")) Decisions.refuser(id); } // 501
        void value_of_so(String id) { if (Etat.valueOf(d(id).mot) == Etat.REFUSEE) Decisions.refuser(id); } // 501
        void filtre() { ds.findAll().stream().filter(D::enAttente).forEach(d -> Decisions.refuser(d.id)); }
        void filtre_so() { ds.findAll().stream().filter(D::refusee).forEach(d -> Decisions.refuser(d.id)); } // 501
        void filtre_negate() { ds.findAll().stream().filter(Predicate.not(D::refusee)).forEach(d -> Decisions.refuser(d.id)); } // 501
        void groupe_so() { ds.findAll().stream().collect(Collectors.groupingBy(D::getEtat)).getOrDefault(Etat.REFUSEE, List.of()).forEach(d -> Decisions.refuser(d.id)); } // 501
        void partition() { ds.findAll().stream().collect(Collectors.partitioningBy(x -> x.etat == Etat.RECUE)).get(true).forEach(d -> Decisions.refuser(d.id)); }
        void suivant_so(String id) { Map<Etat, Consumer<String>> m = new EnumMap<>(Etat.class); m.put(Etat.REFUSEE, Decisions::refuser); m.put(Etat.RECUE, x -> {}); m.get(d(id).etat).accept(id); } // 501
        void local(String id) { Etat e = d(id).etat; boolean a = e == Etat.RECUE; boolean b = e == Etat.EN_ATTENTE; if (a || b) Decisions.refuser(id); }
        void garde(String id) { if (d(id).etat != Etat.RECUE) { return; } Decisions.refuser(id); }
        void garde_exc(String id) { if (d(id).etat != Etat.RECUE) { throw new IllegalStateException(); } Decisions.refuser(id); }
        void garde_exc_so(String id) { if (d(id).etat == Etat.REFUSEE) { throw new IllegalStateException(); } Decisions.delivrer(id); } // 501
        void verifie(String id) { D d = d(id); verifier(d, Etat.RECUE); Decisions.refuser(id); }
        void verifier(D d, Etat e) { if (d.etat != e) throw new IllegalStateException(); }
        void optionnel(String id) { ds.findById(id).filter(x -> x.etat == Etat.RECUE).ifPresent(x -> Decisions.refuser(id)); }
        void optionnel_map(String id) { ds.findById(id).map(D::getEtat).filter(Etat.RECUE::equals).ifPresent(x -> Decisions.refuser(id)); }
        void optionnel_map_so(String id) { ds.findById(id).map(D::getEtat).filter(Etat.REFUSEE::equals).ifPresent(x -> Decisions.refuser(id)); } // 501
        void tous() { if (ds.findAll().stream().allMatch(x -> x.etat == Etat.RECUE)) Decisions.refuser("x"); }
        void aucun() { if (ds.findAll().stream().noneMatch(x -> x.etat == Etat.EN_ATTENTE)) Decisions.refuser("x"); }
        void compte() { if (ds.findAll().stream().filter(x -> x.etat == Etat.RECUE).count() > 3) Decisions.refuser("x"); }
        void compte_so() { if (ds.findAll().stream().filter(x -> x.etat == Etat.REFUSEE).count() > 3) Decisions.refuser("x"); } // 501
        void first(String id) { Etat e = d(id).etat; boolean a = e == Etat.RECUE; if (a) Decisions.refuser(id); }
        void second(String id) { Etat e = d(id).etat; boolean a = e == Etat.RECUE; boolean b = e == Etat.EN_ATTENTE; if (b) Decisions.refuser(id); }
        void either(String id) { Etat e = d(id).etat; if (e == Etat.RECUE || e == Etat.EN_ATTENTE) Decisions.refuser(id); }
        void either_of_a_field(String id) { D d = d(id); boolean a = d.etat == Etat.RECUE; boolean b = d.etat == Etat.EN_ATTENTE; if (a || b) Decisions.refuser(id); }
        void either_of_texts(String id) { D d = d(id); boolean a = "RECUE".equals(d.mot); boolean b = "EN_ATTENTE".equals(d.mot); if (a || b) Decisions.refuser(id); }
        void after_another(String id) { Etat e = d(id).etat; if (e == Etat.RECUE) System.out.println(1); if (e == Etat.EN_ATTENTE) Decisions.refuser(id); }
        void after_a_choice(String id) { Etat e = d(id).etat; String s = e == Etat.RECUE ? "a" : "b"; if (e == Etat.EN_ATTENTE) Decisions.refuser(s); }
        void after_a_choice_so(String id) { Etat e = d(id).etat; String s = e == Etat.RECUE ? "a" : "b"; if (e == Etat.REFUSEE) Decisions.refuser(s); } // 501
        void after_its_own(String id) { Etat e = d(id).etat; if (e == Etat.REFUSEE) System.out.println(1); if (e == Etat.EN_ATTENTE) Decisions.refuser(id); }
        void in_a_chain(String id) { Etat e = d(id).etat; if (e == Etat.RECUE) System.out.println(1); else if (e == Etat.ACCORDEE) System.out.println(2); else if (e == Etat.REFUSEE) Decisions.refuser(id); } // 501
        void in_a_chain_after(String id) { Etat e = d(id).etat; if (e == Etat.RECUE) System.out.println(1); else if (e == Etat.REFUSEE) System.out.println(2); else if (e == Etat.ACCORDEE) Decisions.refuser(id); } // 501
        void else_of_a_chain(String id) { Etat e = d(id).etat; if (e == Etat.RECUE) System.out.println(1); else if (e == Etat.REFUSEE) System.out.println(2); else Decisions.delivrer(id); } // 501
        void made_of_it(String id) { Etat x = d(id).etat == Etat.REFUSEE ? Etat.REFUSEE : Etat.RECUE; if (x == Etat.RECUE) Decisions.delivrer(id); } // 501
        void made_of_it_otherwise(String id) { Etat x = d(id).etat == Etat.REFUSEE ? Etat.ACCORDEE : Etat.RECUE; if (x == Etat.ACCORDEE) Decisions.refuser(id); } // 501
        void made_of_another(String id) { Etat x = d(id).etat == Etat.EN_ATTENTE ? Etat.REFUSEE : Etat.RECUE; if (x == Etat.REFUSEE) Decisions.refuser(id); }
        void kept_elsewhere(String id) { Etat e = d(id).etat; List<Etat> l = new ArrayList<>(); if (e == Etat.REFUSEE) l.add(e); if (l.contains(Etat.REFUSEE)) Decisions.refuser(id); } // 501
    }
    /** The same, asked otherwise. */
    static class E { String id; Etat etat = Etat.RECUE; String mot; Etat getEtat() { return etat; } }
    interface Es extends Registre<E> { Optional<E> findById(String id); List<E> findAll(); }
    static class Otherwise { private Es ds;
        void w(String id) { E d = ds.findById(id).orElseThrow(); if (Ia.demander("?").contains("non")) { d.etat = Etat.REFUSEE; d.mot = "REFUSEE"; } ds.save(d); }
        E d(String id) { return ds.findById(id).orElseThrow(); }
        void among_what_is_passed(String id) { if (d(id).etat.parmi(Etat.RECUE, Etat.ACCORDEE)) Decisions.refuser(id); } // KNOWN: invents 501, which constants a helper is passed that asks whether it is one of them is not told
        void by_its_name(String id) { if (d(id).etat.name().equals("RECUE")) Decisions.refuser(id); } // KNOWN: invents 501, which constant it is that bears a name is not told
        void by_the_name_that_was_kept(String id) { if (Etat.valueOf(d(id).mot) == Etat.RECUE) Decisions.refuser(id); } // KNOWN: invents 501, nor which name it is that a constant was found by
        void in_groups(String id) { ds.findAll().stream().collect(Collectors.groupingBy(E::getEtat)).getOrDefault(Etat.RECUE, List.of()).forEach(d -> Decisions.refuser(d.id)); } // KNOWN: invents 501, by which constant a group was put together is not told
        void by_a_table(String id) { Map<Etat, Consumer<String>> m = new EnumMap<>(Etat.class); m.put(Etat.RECUE, Decisions::refuser); m.put(Etat.REFUSEE, x -> {}); m.get(d(id).etat).accept(id); } // KNOWN: invents 501, under which constant a table has a function is not told
    }
}
