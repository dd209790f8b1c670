package programs;

import api.*;
import java.util.*;
import java.util.function.*;

/** One entry point starts several things, each of which may leave another status in a record: who asks for one of these asks who left that. */
class EtatsLaisses {
    enum Etat { RECUE, EN_ATTENTE, DELIVREE, REFUSEE }
    static class Demande { String id; Etat etat; String avis = ""; Demande() {} Demande(String id, Etat etat) { this.id = id; this.etat = etat; } void setEtat(Etat e) { etat = e; } }
    interface Demandes extends Registre<Demande> { Optional<Demande> findById(String id); List<Demande> findByEtat(Etat e); }
    private Demandes demandes;

    private void deposer(String id) { demandes.save(new Demande(id, Etat.RECUE)); }
    private void rouvrir(String id) { demandes.findById(id).ifPresent(d -> { d.setEtat(Etat.RECUE); demandes.save(d); }); }
    private void trier(String id) { Demande d = demandes.findById(id).orElseThrow(); d.setEtat(Ia.demander("x").equals("non") ? Etat.REFUSEE : Etat.EN_ATTENTE); demandes.save(d); }
    private void delivrer(String id) { demandes.findById(id).ifPresent(d -> { d.setEtat(Etat.DELIVREE); demandes.save(d); }); }

    /** All that the program does is started here. */
    void demarre(String[] a) {
        Map<String, Consumer<String>> commandes = new HashMap<>();
        commandes.put("deposer", this::deposer);
        commandes.put("rouvrir", this::rouvrir);
        commandes.put("trier", this::trier);
        commandes.put("delivrer", this::delivrer);
        commandes.get(a[0]).accept(a[1]);
    }
    void received() { demandes.findByEtat(Etat.RECUE).forEach(d -> Decisions.refuser(d.id)); }
    void waiting() { demandes.findByEtat(Etat.EN_ATTENTE).forEach(d -> Decisions.refuser(d.id)); } // 501
    void refused() { demandes.findByEtat(Etat.REFUSEE).forEach(d -> Decisions.refuser(d.id)); } // 501
    void granted() { demandes.findByEtat(Etat.DELIVREE).forEach(d -> Decisions.delivrer(d.id)); }
    void is_received(String id) { Demande d = demandes.findById(id).orElseThrow(); if (d.etat == Etat.RECUE) Decisions.refuser(d.id); }
    void is_waiting(String id) { Demande d = demandes.findById(id).orElseThrow(); if (d.etat == Etat.EN_ATTENTE) Decisions.refuser(d.id); } // 501
}
