package programs;

import api.*;
import java.util.*;

/** What a person writes in the place of an AI's text or number, or beside it. */
class Corriges {
    record Avis(String texte, int note) {}
    void corrige(String t) { String a = Ia.demander(t); String c = Agent.choisit(a); Decisions.refuser(c); }
    void corrigeOuIa(String t) { String a = Ia.demander(t); String c = Agent.choisit(a); Decisions.refuser(c.isEmpty() ? a : c); } // 501
    void corrigeOuRien(String t) { String a = Ia.demander(t); String c = Agent.choisit(a); if (!c.isEmpty()) Decisions.refuser(c); }
    void corrigeNul(String t) { String a = Ia.demander(t); String c = Agent.choisit(a); Decisions.refuser(c != null ? c : a); } // 501
    void optionnel(String t) { String a = Ia.demander(t); Decisions.refuser(Optional.ofNullable(Agent.choisit(a)).orElse(a)); } // 501
    void egal(String t) { String a = Ia.demander(t); String c = Agent.choisit(a); if (c.equals(a)) Decisions.refuser(a); }
    void egalInverse(String t) { String a = Ia.demander(t); String c = Agent.choisit(a); if (a.equals(c)) Decisions.refuser(a); }
    void different(String t) { String a = Ia.demander(t); String c = Agent.choisit(a); if (!c.equals(a)) Decisions.refuser(a); } // 501
    void egalSansCasse(String t) { String a = Ia.demander(t); String c = Agent.choisit(a); if (c.equalsIgnoreCase(a)) Decisions.refuser(a); }
    void egalRogne(String t) { String a = Ia.demander(t); String c = Agent.choisit(a); if (c.trim().equals(a.trim())) Decisions.refuser(a); }
    void egalObjets(String t) { String a = Ia.demander(t); String c = Agent.choisit(a); if (Objects.equals(a, c)) Decisions.refuser(a); }
    void remplace(String t) { String a = Ia.demander(t); if (!Agent.valide(a)) a = Agent.choisit(a); Decisions.refuser(a); }
    void remplaceBoucle(String t) { String a = Ia.demander(t); while (!Agent.valide(a)) a = Agent.choisit(a); Decisions.refuser(a); }
    void remplacePuisIa(String t) { String a = Ia.demander(t); if (!Agent.valide(a)) a = Ia.demander(Agent.choisit(a)); Decisions.refuser(a); } // 501
    void complete(String t) { String a = Ia.demander(t); String c = Agent.choisit(a); Decisions.refuser(c + a); } // 501
    void independant(String t) { String a = Ia.demander(t); String c = Agent.choisit(t); if (a.equals(c)) Decisions.refuser(c); } // 501
    void champ(String t) { String[] parts = { Ia.demander(t), "x" }; parts[0] = Agent.choisit(parts[0]); Decisions.refuser(parts[0]); }
    void liste(String t) { List<String> l = new ArrayList<>(List.of(Ia.demander(t))); l.replaceAll(Agent::choisit); Decisions.refuser(l.get(0)); }
    void constructeur(String t) { Avis v = new Avis(Ia.demander(t), 0); v = new Avis(Agent.choisit(v.texte()), v.note()); Decisions.refuser(v.texte()); }
    void constructeurIa(String t) { Avis v = new Avis(Ia.demander(t), (int) Ia.noter(t)); v = new Avis(Agent.choisit(v.texte()), v.note()); Decisions.refuser(v); } // 501
    // numbers
    void notePersonne(String t) { double n = Ia.noter(t); int p = Agent.repond(n); Decisions.refuser(p); }
    void noteMax(String t) { double n = Ia.noter(t); int p = Agent.repond(t); if (Math.max(n, p) > 5) Decisions.refuser(t); } // 501
    void noteMoyenne(String t) { double n = Ia.noter(t); int p = Agent.repond(t); if ((n + p) / 2 > 5) Decisions.refuser(t); } // 501
    void notePlusGrande(String t) { double n = Ia.noter(t); if (Agent.repond(t) > n) Decisions.refuser(t); } // 501
    void noteSeuil(String t) { double n = Ia.noter(t); System.out.println(n); if (Agent.repond(t) > 5) Decisions.refuser(t); }
    void noteEcart(String t) { double n = Ia.noter(t); int p = Agent.repond(t); if (Math.abs(n - p) > 3) { if (Agent.valide(n)) Decisions.refuser(t); } }
    void noteEcartSinon(String t) { double n = Ia.noter(t); int p = Agent.repond(t); if (Math.abs(n - p) < 3) Decisions.refuser(t); } // 501
    void noteDeLaPersonne(String t) { double n = Ia.noter(t); int p = Agent.repond(n); int finale = Math.max(p, 0); if (finale > 10) Decisions.refuser(finale); }
    void noteOuIa(String t) { double n = Ia.noter(t); int p = Agent.repond(n); double finale = p >= 0 ? p : n; Decisions.refuser(finale); } // 501
}
