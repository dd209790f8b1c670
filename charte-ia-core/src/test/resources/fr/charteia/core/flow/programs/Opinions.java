package programs;

import api.*;
import fr.charteia.annotations.DecisionHumaine;
import java.util.*;

/** A person who answers by a constant of an enum, a letter, a record; models of letters that were approved; what is asked in another request. */
class Opinions {
    enum Avis { OUI, NON, CORRIGER; boolean favorable() { return this == OUI; } }
    interface Bureau { @DecisionHumaine(role = "chef") Avis avis(String a); @DecisionHumaine(role = "chef") char lettre(String a); }
    private Bureau bureau;
    void oui(String t) { String a = Ia.demander(t); if (bureau.avis(a) == Avis.OUI) Decisions.refuser(a); }
    void favorable(String t) { String a = Ia.demander(t); if (bureau.avis(a).favorable()) Decisions.refuser(a); }
    void ternaire(String t) { String a = Ia.demander(t); Avis v = bureau.avis(a); String r = v == Avis.OUI ? a : null; if (r != null) Decisions.refuser(r); }
    void ternaireIa(String t) { String a = Ia.demander(t); Avis v = bureau.avis(a); String r = v == Avis.CORRIGER ? Agent.choisit(a) : v == Avis.OUI ? a : ""; Decisions.refuser(r); }
    void commutateur(String t) { String a = Ia.demander(t); String r = switch (bureau.avis(a)) { case OUI -> a; case CORRIGER -> Agent.choisit(a); case NON -> null; }; if (r != null) Decisions.refuser(r); }
    void commutateurBool(String t) { String a = Ia.demander(t); boolean ok = switch (bureau.avis(a)) { case OUI -> true; case CORRIGER, NON -> false; }; if (ok) Decisions.refuser(a); }
    void commutateurOubli(String t) { String a = Ia.demander(t); switch (bureau.avis(a)) { case NON: System.out.println("non"); break; default: } Decisions.refuser(a); } // 501
    void apresTout(String t) { String a = Ia.demander(t); Avis v = bureau.avis(a); if (v == Avis.OUI) System.out.println("oui"); Decisions.refuser(a); } // 501
    void parJeu(String t) { String a = Ia.demander(t); Avis v = bureau.avis(a); if (EnumSet.of(Avis.OUI).contains(v)) Decisions.refuser(a); }
    void parListe(String t) { String a = Ia.demander(t); Avis v = bureau.avis(a); if (List.of(Avis.OUI).contains(v)) Decisions.refuser(a); }
    void parNom(String t) { String a = Ia.demander(t); Avis v = bureau.avis(a); if (v.name().equals("OUI")) Decisions.refuser(a); }
    void parTexte(String t) { String a = Ia.demander(t); Avis v = Avis.valueOf(Agent.choisit(a)); if (v == Avis.OUI) Decisions.refuser(a); }
    void parTexteSwitch(String t) { String a = Ia.demander(t); switch (Avis.valueOf(Agent.choisit(a).toUpperCase())) { case OUI -> Decisions.refuser(a); default -> System.out.println("non"); } }
    void lettre(String t) { String a = Ia.demander(t); if (bureau.lettre(a) == 'o') Decisions.refuser(a); }
    void lettreTexte(String t) { String a = Ia.demander(t); if (Agent.choisit(a).charAt(0) == 'o') Decisions.refuser(a); }
    void commence(String t) { String a = Ia.demander(t); if (Agent.choisit(a).toLowerCase().startsWith("o")) Decisions.refuser(a); }
    void unDesMots(String t) { String a = Ia.demander(t); if (Set.of("oui", "ok").contains(Agent.choisit(a))) Decisions.refuser(a); }
    void avisIa(String t) { String a = Ia.demander(t); if (Avis.valueOf(a) == Avis.OUI) Decisions.refuser(a); } // 501
    void autreTexte(String t) { String a = Ia.demander(t); if (bureau.avis(t) == Avis.OUI) Decisions.refuser(a); } // 501
    // a model of a letter is approved, not what is filled in
    void modele(String t) { String m = "Votre demande est %s"; if (Agent.valide(m)) Decisions.refuser(String.format(m, Ia.demander(t))); } // 501
    void modeleRempli(String t) { String m = String.format("Votre demande est %s", Ia.demander(t)); if (Agent.valide(m)) Decisions.refuser(m); }
    void modeleIa(String t) { String m = Ia.demander("modele"); if (Agent.valide(m)) Decisions.refuser(m.replace("{x}", Ia.demander(t))); } // 501
    void modeleIaRempli(String t) { String m = Ia.demander("modele").replace("{x}", Ia.demander(t)); if (Agent.valide(m)) Decisions.refuser(m); }
    void modeleNom(String t, String nom) { String m = Ia.demander("modele"); if (Agent.valide(m)) Decisions.refuser(m.replace("{x}", nom)); }
    // asked in another request
    static class Demande { String proposition; Avis avis; String visePar; }
    static class Guichet { private final Map<String, Demande> demandes = new HashMap<>(); private Bureau b;
        void proposer(String id) { Demande d = new Demande(); d.proposition = Ia.demander(id); demandes.put(id, d); }
        void donner(String id) { Demande d = demandes.get(id); d.avis = b.avis(d.proposition); }
        void executer(String id) { Demande d = demandes.get(id); if (d.avis == Avis.OUI) Decisions.refuser(d.proposition); }
        void executerSans(String id) { Demande d = demandes.get(id); if (d.avis != Avis.NON) Decisions.refuser(d.proposition); } // 501
        void viser(String id, String qui) { Demande d = demandes.get(id); if (Agent.valide(d.proposition)) d.visePar = qui; }
        void executerVise(String id) { Demande d = demandes.get(id); if (d.visePar != null) Decisions.refuser(d.proposition); }
        void executerPasVise(String id) { Demande d = demandes.get(id); if (d.visePar == null) Decisions.refuser(d.proposition); } } // 501
}
