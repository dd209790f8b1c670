package programs;

import api.*;
import java.util.*;

/** Ways that part by what an answer says, and one where there is no answer: what this one alone leaves otherwise is not up to what is said. */
class NoneOrOther {
    private static void noter(String s) { System.out.println(s); }
    void none_set_it(Object d) {
        String a = Ia.demander("avis ?");
        boolean lu = true;
        if (a == null) lu = false;
        else if (a.startsWith("OUI")) noter("oui");
        else noter("non");
        if (!lu) Decisions.refuser(d);
    }
    void said_set_it(Object d) {
        String a = Ia.demander("avis ?");
        boolean lu = true;
        if (a == null) noter("rien");
        else if (a.startsWith("OUI")) lu = false;
        else noter("non");
        if (!lu) Decisions.refuser(d); // 501
    }
    void none_as_one_of_what_is_said(Object d) {
        String a = Ia.demander("avis ?");
        boolean lu = true;
        if (a == null) lu = false;
        else if (a.startsWith("OUI")) noter("oui");
        else lu = false;
        if (!lu) Decisions.refuser(d); // 501
    }
    void each_sets_its_own(Object d) {
        String a = Ia.demander("avis ?");
        int voie;
        if (a == null) voie = 0;
        else if (a.startsWith("OUI")) voie = 1;
        else voie = 2;
        if (voie == 2) Decisions.refuser(d); // 501
    }
    void kept_unless_there_is_none(Object d) {
        Set<String> lus = new HashSet<>();
        String a = Ia.demander("avis ?");
        if (a == null) noter("rien");
        else {
            lus.add("d");
            if (a.startsWith("OUI")) noter("oui");
            else noter("non");
        }
        if (lus.contains("d")) Decisions.refuser(d);
    }
    void kept_where_it_says_so(Object d) {
        Set<String> lus = new HashSet<>();
        String a = Ia.demander("avis ?");
        if (a == null) noter("rien");
        else if (a.startsWith("OUI")) lus.add("d");
        else noter("non");
        if (lus.contains("d")) Decisions.refuser(d); // 501
    }
    void none_thrown_and_caught(Object d) {
        boolean lu = false;
        try {
            String a = Ia.demander("avis ?");
            if (a == null) throw new IllegalStateException();
            lu = true;
            if (a.startsWith("OUI")) noter("oui");
            else noter("non");
        } catch (IllegalStateException e) {
            noter("rien");
        }
        if (lu) Decisions.refuser(d);
    }
    void said_thrown_and_caught(Object d) {
        boolean lu = false;
        try {
            String a = Ia.demander("avis ?");
            if (a == null) return;
            if (a.startsWith("OUI")) throw new IllegalStateException();
            lu = true;
        } catch (IllegalStateException e) {
            noter("rien");
        }
        if (lu) Decisions.refuser(d); // 501
    }
    private static int lire(String a) {
        if (a == null) return -1;
        if (a.startsWith("OUI")) { noter("oui"); return 1; }
        return 1;
    }
    private static int classer(String a) {
        if (a == null) return -1;
        if (a.startsWith("OUI")) return -1;
        return 1;
    }
    void none_given_back(Object d) {
        if (lire(Ia.demander("avis ?")) < 0) Decisions.refuser(d);
    }
    void said_given_back(Object d) {
        if (classer(Ia.demander("avis ?")) < 0) Decisions.refuser(d); // 501
    }
    /** Whoever was asked about once is not asked about again, whatever came of it. */
    static class Candidats {
        static class Fiche { long id; boolean vu; String cv; }
        static class Note { long id; String avis; }
        private Depot<Fiche> fiches;
        private Depot<Note> notes;
        void lire(long id) { evaluer(fiches.findById(id).get()); }
        private void evaluer(Fiche f) {
            try {
                if (notes.findById(f.id).isPresent()) return;
                if (f.cv == null) { Decisions.refuser(f); return; }
                String a = Ia.demander("avis ?");
                if (a == null) throw new IllegalStateException("rien");
                Note note = new Note();
                note.id = f.id;
                notes.save(note);
                if (a.startsWith("OUI")) Decisions.delivrer(f); // 501
                else { f.vu = true; fiches.save(f); }
            } catch (IllegalStateException e) {
                noter("rien");
            }
        }
    }
}
