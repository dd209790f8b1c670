package programs;

import api.*;
import java.util.*;
import java.util.stream.*;

/** What an AI's notes choose a place for, and whoever is handed the same objects without being told of that place. */
class Ranked {
    static class Dossier {
        final String id; final int montant; double note;
        Dossier(String id, int montant) { this.id = id; this.montant = montant; }
    }
    static class Sorted {
        private final List<Dossier> file = new ArrayList<>();
        void receive(Dossier d) { d.note = Ia.noter(d.id); file.add(d); }
        void serve() { file.sort(Comparator.comparingDouble(d -> d.note)); for (Dossier d : file) if (d.montant < 100) { Decisions.delivrer(d.id); break; } } // 501
        void first() { Decisions.delivrer(file.get(0).id); } // 501
        void handed(Dossier d) { System.out.println(Ia.demander("?")); Decisions.delivrer(d.id); }
        void handed_by_amount(Dossier d) { if (d.montant < 100) Decisions.delivrer(d.id); }
        void handed_by_note(Dossier d) { if (d.note < 0.5) Decisions.delivrer(d.id); } // 501
    }
    static class Demande { final String id; Demande(String id) { this.id = id; } }
    static class Kept {
        private final List<Demande> kept = new ArrayList<>();
        private final List<Demande> all = new ArrayList<>();
        private Demande last;
        void receive(Demande d) { all.add(d); if (Ia.noter(d.id) > 0.5) { kept.add(d); last = d; } }
        void serve() { for (Demande d : kept) Decisions.delivrer(d.id); } // 501
        void serve_last() { if (last != null) Decisions.delivrer(last.id); } // 501
        void serve_all() { for (Demande d : all) Decisions.delivrer(d.id); }
        void handed(Demande d) { System.out.println(Ia.demander("?")); Decisions.delivrer(d.id); }
    }
    static class Candidat { final String id; Candidat(String id) { this.id = id; } }
    static class Moved {
        private final List<Candidat> in = new ArrayList<>();
        private final List<Candidat> chosen = new ArrayList<>();
        private final List<Candidat> copied = new ArrayList<>();
        void receive(Candidat c) { in.add(c); }
        void choose() { for (Candidat c : in) if (Ia.noter(c.id) > 0.5) chosen.add(c); }
        void copy() { copied.addAll(chosen); }
        void serve() { for (Candidat c : copied) Decisions.delivrer(c.id); } // 501
        void serve_in() { for (Candidat c : in) Decisions.delivrer(c.id); }
        void handed(Candidat c) { Decisions.delivrer(c.id); }
    }
    static class Piece { final String id; Piece(String id) { this.id = id; } }
    static class Shared {
        private final List<Piece> list = new ArrayList<>();
        private List<Piece> same;
        void share() { same = list; }
        void receive(Piece p) { if (Ia.noter(p.id) > 0.5) list.add(p); }
        void serve() { for (Piece p : same) Decisions.delivrer(p.id); } // 501
        void handed(Piece p) { Decisions.delivrer(p.id); }
    }
    record Avis(String id, double note, String motif) {}
    static class Approved {
        private final List<Avis> waiting = new ArrayList<>();
        private final List<Avis> approved = new ArrayList<>();
        private final List<Avis> seen = new ArrayList<>();
        void receive(String id) { waiting.add(new Avis(id, Ia.noter(id), Ia.demander(id))); }
        void approve() { for (Avis a : waiting) { if (Agent.valide(a)) approved.add(a); seen.add(a); } }
        void apply() { for (Avis a : approved) Decisions.refuser(a.motif()); }
        void apply_seen() { for (Avis a : seen) Decisions.refuser(a.motif()); } // 501
    }
    // Whether there is a best is not up to how they are compared
    static final class Note { final String nom; final int age; double note; Note(String nom, int age) { this.nom = nom; this.age = age; } double note() { return note; } }
    static List<Note> notes() { List<Note> l = new ArrayList<>(); l.add(new Note("a", Donnees.nombre())); l.add(new Note("b", Donnees.nombre())); for (Note n : l) n.note = Ia.noter(n.nom); return l; }
    void there_is_a_best(List<Note> l) { for (Note n : l) n.note = Ia.noter(n.nom); if (l.stream().max(Comparator.comparingDouble(Note::note)).isPresent()) Decisions.refuser("d"); }
    void after_the_best_was_asked_for() { Note n = notes().stream().max(Comparator.comparingDouble(Note::note)).orElseThrow(); System.out.println(n); Decisions.refuser("d"); }
    void after_the_best_was_collected() { Note n = notes().stream().collect(Collectors.maxBy(Comparator.comparingDouble(Note::note))).get(); System.out.println(n); Decisions.refuser("d"); }
    void the_best_is_decided_on() { Note n = notes().stream().max(Comparator.comparingDouble(Note::note)).orElseThrow(); Decisions.delivrer(n.nom); } // 501
    void by_the_note_of_the_best() { Note n = notes().stream().max(Comparator.comparingDouble(Note::note)).orElseThrow(); if (n.note > 0.5) Decisions.delivrer("d"); } // 501
    void there_is_a_best_of_the_good(List<Note> l) { for (Note n : l) n.note = Ia.noter(n.nom); if (l.stream().filter(n -> n.note > 0.5).max(Comparator.comparingInt(n -> n.age)).isPresent()) Decisions.refuser("d"); } // 501
    void after_the_best_of_the_good(List<Note> l) { for (Note n : l) n.note = Ia.noter(n.nom); l.stream().filter(n -> n.note > 0.5).max(Comparator.comparingInt(n -> n.age)).orElseThrow(); Decisions.refuser("d"); } // 501
    void a_mean_is_there(List<Note> l) { for (Note n : l) n.note = Ia.noter(n.nom); if (l.stream().mapToDouble(Note::note).average().isPresent()) Decisions.refuser("d"); }
    void a_mean_is_high(List<Note> l) { for (Note n : l) n.note = Ia.noter(n.nom); if (l.stream().mapToDouble(Note::note).average().getAsDouble() > 3) Decisions.refuser("d"); } // 501
    static class Classe implements Comparable<Classe> {
        final int age; double note;
        Classe(int age) { this.age = age; }
        @Override public int compareTo(Classe r) { return Integer.compare(age, r.age); }
    }
    void in_natural_order(List<Classe> l) { for (Classe r : l) r.note = Ia.noter("x"); Decisions.delivrer(l.stream().min(Comparator.naturalOrder()).get().age); }
    void in_reverse_order(List<Classe> l) { for (Classe r : l) r.note = Ia.noter("x"); l.sort(Comparator.reverseOrder()); Decisions.delivrer(l.get(0).age); }
    void sorted_in_natural_order() {
        List<Cas> l = new ArrayList<>();
        l.add(new Cas("a", 3, Ia.demander("x")));
        l.add(new Cas("b", 1, "y"));
        l.sort(Comparator.naturalOrder());
        Decisions.delivrer(l.get(0).id);
    }
    void by_an_answer_in_natural_order() {
        List<Cas2> l = new ArrayList<>();
        l.add(new Cas2("a", 3, Ia.demander("x")));
        l.add(new Cas2("b", 1, "y"));
        l.sort(Comparator.naturalOrder());
        Decisions.delivrer(l.get(0).id); // 501
    }
    void by_an_answer_in_reverse_order() {
        List<Cas2> l = new ArrayList<>();
        l.add(new Cas2("a", 3, Ia.demander("x")));
        l.add(new Cas2("b", 1, "y"));
        l.sort(Comparator.reverseOrder());
        Decisions.delivrer(l.get(0).id); // 501
    }
    void greatest_by_itself() {
        List<Cas> l = new ArrayList<>();
        l.add(new Cas("a", 3, Ia.demander("x")));
        l.add(new Cas("b", 1, "y"));
        Decisions.delivrer(Collections.max(l).id);
    }
    void greatest_in_natural_order() {
        List<Cas> l = new ArrayList<>();
        l.add(new Cas("a", 3, Ia.demander("x")));
        l.add(new Cas("b", 1, "y"));
        Decisions.delivrer(l.stream().max(Comparator.naturalOrder()).get().id);
    }
    void greatest_in_reverse_order() {
        List<Cas2> l = new ArrayList<>();
        l.add(new Cas2("a", 3, Ia.demander("x")));
        l.add(new Cas2("b", 1, "y"));
        Decisions.delivrer(l.stream().max(Collections.reverseOrder()).get().id); // 501
    }
    void in_an_order_that_is_passed(Comparator<Cas> c) {
        List<Cas> l = new ArrayList<>();
        l.add(new Cas("a", 3, Ia.demander("x")));
        l.add(new Cas("b", 1, "y"));
        Decisions.delivrer(l.stream().max(c).get().id); // 501
    }
    static class Cas implements Comparable<Cas> {
        String id;
        int rang;
        String avis;
        Cas(String i, int r, String a) {
            id = i;
            rang = r;
            avis = a;
        }
        public int compareTo(Cas o) {
            return Integer.compare(rang, o.rang);
        }
    }
    static class Cas2 implements Comparable<Cas2> {
        String id;
        int rang;
        String avis;
        Cas2(String i, int r, String a) {
            id = i;
            rang = r;
            avis = a;
        }
        public int compareTo(Cas2 o) {
            return avis.compareTo(o.avis);
        }
    }

    record Rang(String id) {}
    static class ParUneIa implements Comparator<Rang> {
        public int compare(Rang a, Rang b) { return Ia.demander(a.id()).compareTo(Ia.demander(b.id())); }
    }
    static class QuiDemande implements Comparator<Rang> {
        public int compare(Rang a, Rang b) { Ia.envoyer(Donnees.nom()); return a.id().compareTo(b.id()); } // KNOWN: misses 401, a set that is passed as a Set is not known to be sorted
    }
    void compared_in_a_set_that_is_passed(List<Rang> l) { Set<Rang> s = new TreeSet<>(new QuiDemande()); adds(s, l); }
    private void adds(Set<Rang> s, List<Rang> l) { for (Rang r : l) s.add(r); }
    void first_of_a_sorted_set_that_is_passed(List<Rang> l) { SortedSet<Rang> s = new TreeSet<>(new ParUneIa()); s.addAll(l); first(s); }
    private void first(SortedSet<Rang> s) { Decisions.refuser(s.first().id()); } // 501
    void first_by_an_iterator(List<Rang> l) { Set<Rang> s = new TreeSet<>(new ParUneIa()); s.addAll(l); Decisions.refuser(s.iterator().next().id()); } // KNOWN: misses 501, which element of a sorted set an iterator gives first is not seen to be chosen
    void first_by_an_iterator_of_what_is_passed(List<Rang> l) { Set<Rang> s = new TreeSet<>(new ParUneIa()); s.addAll(l); leading(s); }
    private void leading(Set<Rang> s) { Decisions.refuser(s.iterator().next().id()); } // KNOWN: misses 501, which element of a sorted set an iterator gives first is not seen to be chosen
    void first_by_an_iterator_and_a_text(List<Rang> l) { Set<Rang> s = new TreeSet<>(Comparator.comparing(Rang::id)); s.addAll(l); Decisions.refuser(s.iterator().next().id()); }
}
