package programs;

import api.*;
import java.util.*;

/** What is asked whether it is there before it is compared: only which one it is decides. */
class PresentsEtDits {
    enum Statut { DEPOSE, RELU, DOUTEUX, COMPLET }
    static class Dossier { String id; Statut statut; Statut getStatut() { return statut; } }
    interface Dossiers extends Registre<Dossier> { Optional<Dossier> findById(String id); }
    private Dossiers dossiers;
    void trie(String id) { Dossier p = dossiers.findById(id).orElseThrow(); p.statut = Ia.demander(id).equals("non") ? Statut.DOUTEUX : Statut.COMPLET; dossiers.save(p); }
    void there_and_one(String id) { Dossier p = dossiers.findById(id).orElseThrow(); if (p.statut != null && p.statut == Statut.RELU) Decisions.refuser(p.id); }
    void in_a_variable(String id) { Dossier p = dossiers.findById(id).orElseThrow(); Statut s = p.getStatut(); if (s != null && s == Statut.RELU) Decisions.refuser(p.id); }
    void unless_there_and_one(String id) { Dossier p = dossiers.findById(id).orElseThrow(); if (p.getStatut() == null || p.getStatut() != Statut.RELU) return; Decisions.refuser(p.id); }
    void nothing_or_one(String id) { Dossier p = dossiers.findById(id).orElseThrow(); if (p.getStatut() == null || p.getStatut() == Statut.RELU) Decisions.refuser(p.id); } // 501
    void there_and_another(String id) { Dossier p = dossiers.findById(id).orElseThrow(); if (p.getStatut() != null && p.getStatut() != Statut.RELU) Decisions.refuser(p.id); } // 501
    void there_and_one_that_was_answered(String id) { Dossier p = dossiers.findById(id).orElseThrow(); if (p.getStatut() != null && p.getStatut() == Statut.DOUTEUX) Decisions.refuser(p.id); } // 501
    void one(String id) { Dossier p = dossiers.findById(id).orElseThrow(); if (p.statut == Statut.RELU) Decisions.refuser(p.id); }
    void mapped(String id) { if (Statut.RELU == dossiers.findById(id).map(Dossier::getStatut).orElse(null)) Decisions.refuser(id); }
    void there(String id) { Dossier p = dossiers.findById(id).orElseThrow(); if (p.statut != null) Decisions.refuser(p.id); } // 501
    void there_then_one(String id) { Dossier p = dossiers.findById(id).orElseThrow(); if (p.statut != null) { if (p.statut == Statut.RELU) System.out.println("relu"); else Decisions.refuser(p.id); } } // 501
    void there_and_counted(String id) { Dossier p = dossiers.findById(id).orElseThrow(); if (p.statut != null && ++compte > 3) Decisions.refuser(p.id); } // 501
    private int compte;
    void of_another(String id, Statut s) { Dossier p = dossiers.findById(id).orElseThrow(); if (p.statut != null && s == Statut.RELU) Decisions.refuser(p.id); } // 501
}
